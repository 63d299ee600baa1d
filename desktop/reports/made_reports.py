"""The reports of one dossier as they are made: what was made is there at once when it is asked for again.

While nobody asks for anything the reports of the other readers are made, one after the other.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.reports.reading import Asked, Printable, read_printable
from desktop.shell.session import Session

_AHEAD = 400
"""Milliseconds of rest after which the next reader's reports are made."""


class MadeReports(QObject):
    """What was made. Everything is forgotten with `forget`, when the case changed."""

    made = Signal(object)
    """A `Printable`: asked for, or made ahead."""
    waiting = Signal()
    """What was asked for is being made."""
    failed = Signal(object)

    def __init__(self, session: Session, every: Callable[[], Sequence[Asked]], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._every = every
        self._known: dict[Asked, Printable] = {}
        self.ahead = QTimer(self)
        self.ahead.setSingleShot(True)
        self.ahead.setInterval(_AHEAD)
        self.ahead.timeout.connect(self._make_next)

    def forget(self) -> None:
        """The case changed: all must be made anew."""
        self._known.clear()

    def ask(self, asked: Asked) -> None:
        """Asks for the reports of a reader; `made` hands them back, at once where they were made already."""
        self.ahead.stop()
        if asked in self._known:
            self._tell(self._known[asked])
            return
        self.waiting.emit()
        self._make(asked)

    def _make_next(self) -> None:
        missing = next((one for one in self._every() if one not in self._known), None)
        if missing is not None:
            self._make(missing)

    def _make(self, asked: Asked) -> None:
        today = self._session.today()
        self._session.ask(lambda vault: read_printable(vault, asked, today), self._tell, self.failed.emit, owner=self)

    def _tell(self, printable: Printable) -> None:
        self._known[printable.asked] = printable
        self.made.emit(printable)
        self.ahead.start()
