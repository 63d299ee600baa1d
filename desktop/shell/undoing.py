"""Undo of acts, outside fields: the last act of this session goes back first, as a new act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.shell.session import Session

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.record.history import Undone
    from models.vault import Vault

_CHANGED_SINCE = "Niet alles kon terug: er is daarna verder gewerkt. Wat er nu staat is gebleven."


class Undoing(QObject):
    """The acts that can be undone with Ctrl+Z, newest last."""

    undone = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._acts: list[str] = []

    @property
    def acts(self) -> tuple[str, ...]:
        """What can be undone, newest last."""
        return tuple(self._acts)

    def remember(self, act: str | None) -> None:
        """An act that can be undone was done."""
        if act is not None:
            self._acts.append(act)

    def undo_last(self) -> None:
        """Undoes the last act."""
        if self._acts:
            act = self._acts.pop()
            self._session.ask(partial(_undo, act), self._tell, self.failed.emit, owner=self)

    def _tell(self, done: Undone) -> None:
        self._session.tell(done.result)
        self.undone.emit(_CHANGED_SINCE if done.conflicts else "Ongedaan gemaakt.")


def _undo(act: str, vault: Vault) -> Undone:
    from models.record.history import undo

    return undo(vault, act)
