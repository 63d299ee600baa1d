"""How much is too late, for the navigation: counted by the worker, again a moment after something changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.shell.read_again import ReadAgain
from desktop.shell.session import Session

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from datetime import date

    from models.vault import Vault

MOST = 99
"""More than so many is told as more, and not counted."""


class LateWork(QObject):
    """Emits `counted` with the number, `MOST` + 1 for more."""

    counted = Signal(int)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._soon = ReadAgain(self, self.count)  # as soon as the worklist beside it is read again
        session.changed.connect(self._soon.start)
        session.dates_kept.connect(self._soon.start)

    def count(self) -> None:
        """Counts now."""
        call = partial(_count, today=self._session.today())
        # A number beside a word is no reason to trouble anyone: what stands in the way is told where one works.
        self._session.ask(call, self.counted.emit, lambda _: None, owner=self)


def _count(vault: Vault, today: date) -> int:
    from models.queries.worklist import Keuze, Wanneer, work_page

    with vault.reading() as connection:
        return len(work_page(connection, today, Keuze(wanneer=frozenset({Wanneer.TE_LAAT})), limit=MOST + 1))
