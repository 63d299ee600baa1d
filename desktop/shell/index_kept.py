"""Keeps what is found in step with what is written: after every act, in portions, when the worker has time.

One for each open vault. What is asked meanwhile comes between two portions, so that nothing typed is kept waiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from desktop.shell.session import Session
    from models.vault import Vault

_AFTER_ACT = 250
"""Milliseconds: of several acts in a row it is done once."""
_AT_START = 1500
"""Milliseconds: at a start whoever opened the vault looks at the worklist first."""


class IndexKept(QObject):
    """Has what was written indexed."""

    kept = Signal()
    """All that was written so far is found."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._busy = self._again = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.keep)
        session.changed.connect(lambda _: self._later(_AFTER_ACT))
        self._later(_AT_START)

    @property
    def busy(self) -> bool:
        """Whether something is being indexed, or is about to be."""
        return self._busy or self._soon.isActive()

    def keep(self) -> None:
        """Indexes what waits. Asked for while it is being done it is looked at once more."""
        self._soon.stop()
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._session.ask(_catch_up, self._done, self._failed)

    def _later(self, milliseconds: int) -> None:
        if not self._soon.isActive() or self._soon.remainingTime() > milliseconds:
            self._soon.start(milliseconds)

    def _done(self, indexed: int) -> None:
        again, self._busy, self._again = self._again or indexed > 0, False, False
        if again:
            self.keep()
        else:
            self.kept.emit()

    def _failed(self, error: Exception) -> None:
        """It waits for the next act: a disk that is full is told by whoever keeps what was typed."""
        self._busy = False
        from models.errors import Melding

        if not isinstance(error, Melding):
            self._session.failed.emit(error)


def _catch_up(vault: Vault) -> int:
    from forms.search.keep import catch_up

    return catch_up(vault)
