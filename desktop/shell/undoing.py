"""Undo of acts, outside fields: the last act of this session goes back first, as a new act."""

from PySide6.QtCore import QObject, Signal

from desktop.shell.session import Session
from models.record.history import Undone, undo

_CHANGED_SINCE = "Niet alles kon terug: er is daarna verder gewerkt. Wat er nu staat is gebleven."


class Undoing(QObject):
    """The acts that can be undone with Ctrl+Z, newest last."""

    undone = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._acts: list[str] = []

    def remember(self, act: str | None) -> None:
        """An act that can be undone was done."""
        if act is not None:
            self._acts.append(act)

    def undo_last(self) -> None:
        """Undoes the last act."""
        if self._acts:
            act = self._acts.pop()
            self._session.ask(lambda vault: undo(vault, act), self._tell, self.failed.emit, owner=self)

    def _tell(self, done: Undone) -> None:
        self._session.tell(done.result)
        self.undone.emit(_CHANGED_SINCE if done.conflicts else "Ongedaan gemaakt.")
