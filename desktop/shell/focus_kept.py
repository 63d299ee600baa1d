"""What has the focus on a screen keeps it when the letters or the room change.

All is laid out anew then, in turns of the event loop: what had the focus is hidden on the way to its other place, or
made anew, or put away, and Qt gives the focus to whatever is next.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.shell.screen import Screen
from desktop.theme.theme import Theme
from desktop.turns import Turns

if TYPE_CHECKING:
    from desktop.shell.workspace import Workspace


class FocusKept(QObject):
    """Of the screen one looks at."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._at: QWidget | None = None
        self._name = ""
        self._on: Screen | None = None
        Theme.current().changing.connect(self.note)
        Theme.current().settled.connect(self.bring_back_at_last)

    def note(self) -> None:
        """Something is about to be laid out anew."""
        screen, at = self._workspace.shown, self._workspace.window().focusWidget()
        if self._on is None and screen is not None and at is not None and screen.isAncestorOf(at):
            self._on, self._at, self._name = screen, at, at.accessibleName()

    def bring_back_at_last(self) -> None:
        """Once everything has its place."""
        if self._on is not None:
            Turns.of_program().at_last(partial(_if_there, self))

    def bring_back(self) -> None:
        """To what had it, else to what is called the same; who went on meanwhile is left where he is."""
        screen, at, self._on, self._at = self._on, self._at, None, None
        if screen is None or not isValid(screen) or screen is not self._workspace.shown:
            return
        now = self._workspace.window().focusWidget()
        stays = at is not None and isValid(at) and at.isVisible() and at.isEnabled()
        found = at if stays else self._called_the_same(screen)
        if found is not None:
            if found is not now:
                found.setFocus(Qt.FocusReason.OtherFocusReason)
        elif now is None or not screen.isAncestorOf(now) or not now.isVisible():
            screen.first_focus()  # it was put away: one begins where one begins here

    def _called_the_same(self, screen: Screen) -> QWidget | None:
        every = screen.findChildren(QWidget) if self._name else ()
        takes = (one for one in every if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isEnabled())
        return next((one for one in takes if one.isVisible() and one.accessibleName() == self._name), None)


def _if_there(kept: FocusKept) -> None:
    if isValid(kept):
        kept.bring_back()
