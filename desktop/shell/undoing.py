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

    def remember(self, act: str | None, words: str = "") -> None:
        """An act that can be undone was done; `words` told of it."""
        if act is not None:
            self._session.undoable.append(act)
            self._session.redoable.clear()
            self._session.act_words[act] = words

    def undo_last(self) -> None:
        """Undoes the last act; says so when there is none."""
        if self._session.undoable:
            act = self._session.undoable.pop()
            self._session.ask(partial(_undo, act), partial(self._tell_undone, act), self.failed.emit, owner=self)
        else:
            self.undone.emit(self.tr("Er is niets om ongedaan te maken. Eerdere veranderingen staan in Geschiedenis."))

    def redo_last(self) -> None:
        """Does again what was undone last: undoing is an act, and is undone itself."""
        if self._session.redoable:
            act = self._session.redoable.pop()
            self._session.ask(partial(_undo, act), partial(self._tell_redone, act), self.failed.emit, owner=self)
        else:
            self.undone.emit(self.tr("Er is niets om opnieuw te doen."))

    def _tell_undone(self, act: str, done: Undone) -> None:
        what = self._carry_words(act, done)
        if done.result is not None:
            self._session.redoable.append(done.result.uid)
        told = self.tr("Ongedaan gemaakt: {what} Ctrl+Y zet het terug.").format(what=what)
        plain = self.tr("Ongedaan gemaakt.")
        self._tell(done, told if what and what != plain else plain)

    def _tell_redone(self, act: str, done: Undone) -> None:
        what = self._carry_words(act, done)
        if done.result is not None:
            self._session.undoable.append(done.result.uid)
        told = self.tr("Opnieuw gedaan: {what}").format(what=what)
        self._tell(done, told if what else self.tr("Opnieuw gedaan."))

    def _carry_words(self, act: str, done: Undone) -> str:
        """What was told of an act, which is told of the act that undid it too."""
        what = self._session.act_words.pop(act, "")
        if done.result is not None:
            self._session.act_words[done.result.uid] = what
        return what

    def _tell(self, done: Undone, words: str) -> None:
        self._session.tell(done.result)
        since = self.tr("Niet alles kon terug: er is daarna verder gewerkt. Wat er nu staat is gebleven.")
        self.undone.emit(since if done.conflicts else words)


def _undo(act: str, vault: Vault) -> Undone:
    from models.record.history import undo

    return undo(vault, act)
