"""Undo of acts, outside fields: the last act of this session goes back first, as a new act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.shell.session import Session

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.record.history import Undone
    from models.vault import Vault


class Undoing(QObject):
    """Undoes and does again what stands in the session, for one window."""

    undone = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def remember(self, act: str | None) -> None:
        """An act that can be undone was done."""
        if act is not None:
            self._session.undoable.append(act)
            self._session.redoable.clear()

    def undo_last(self) -> None:
        """Undoes the last act; says so when there is none."""
        if self._session.undoable:
            act = self._session.undoable.pop()
            self._session.ask(partial(_undo, act), self._tell_undone, self.failed.emit, owner=self)
        else:
            self.undone.emit(self.tr("Er is niets om ongedaan te maken. Eerdere veranderingen staan in Geschiedenis."))

    def redo_last(self) -> None:
        """Does again what was undone last: undoing is an act, and is undone itself."""
        if self._session.redoable:
            act = self._session.redoable.pop()
            self._session.ask(partial(_undo, act), self._tell_redone, self.failed.emit, owner=self)
        else:
            self.undone.emit(self.tr("Er is niets om opnieuw te doen."))

    def _tell_undone(self, done: Undone) -> None:
        if done.result is not None:
            self._session.redoable.append(done.result.uid)
        self._tell(done, self.tr("Ongedaan gemaakt."))

    def _tell_redone(self, done: Undone) -> None:
        if done.result is not None:
            self._session.undoable.append(done.result.uid)
        self._tell(done, self.tr("Opnieuw gedaan."))

    def _tell(self, done: Undone, words: str) -> None:
        self._session.tell(done.result)
        since = self.tr("Niet alles kon terug: er is daarna verder gewerkt. Wat er nu staat is gebleven.")
        self.undone.emit(since if done.conflicts else words)


def _undo(act: str, vault: Vault) -> Undone:
    from models.record.history import undo

    return undo(vault, act)
