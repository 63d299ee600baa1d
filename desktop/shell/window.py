"""A window: a door (unlocking, first start) or the workspace of an open vault, and the keys that work everywhere.

What windows share, and what locking and closing do, is in `program`. The title never tells anything of a case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QWidget
from typing_extensions import override

from desktop.language import Language
from desktop.shell.carried import Carries
from desktop.shell.keeping import Keeping
from desktop.shell.messages import WentWrong
from desktop.shell.preferences import Preferences
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Maker
from desktop.shell.standing import Standing
from desktop.shell.worker import Worker
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.stack import Stack

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from desktop.shell.program import Program
    from desktop.shell.workspace import Workspace
    from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed vault as the door speaks of it: its folder (None: there is none yet), who locked it and when.

    `wrong` is what went wrong with closing it; `unkept` whether something typed waits, sealed, for the vault.
    """

    folder: Path | None
    user: str = ""
    locked_at: datetime | None = None
    wrong: WentWrong | None = None
    unkept: bool = False

    @property
    def message(self) -> str:
        """What went wrong in the language that is spoken now; empty when nothing did."""
        said = self.wrong.told() if self.wrong is not None else None
        return f"{said.title} {said.words}".strip() if said is not None else ""


Door = Callable[["MainWindow", Closed], QWidget]
"""Makes the page in front of a closed vault; it calls `MainWindow.open` with the vault that it opened."""


class MainWindow(QMainWindow):
    """One window of the program. Made by `Program`."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self.workspace: Workspace | None = None
        self._closed = Closed(None)
        self._tongue = Language.current().tongue
        self._stack = Stack()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("Driehoek")
        self.setMinimumSize(720, 560)
        for key, act in self._keys().items():
            made = QShortcut(QKeySequence(key), self, act)
            if key == "Ctrl+L":  # locking works from any state, also with a list or a calendar open
                made.setContext(Qt.ShortcutContext.ApplicationShortcut)
                made.activatedAmbiguously.connect(act)  # and from whichever of several windows
            else:
                made.activatedAmbiguously.connect(partial(self._press_own, QKeySequence(key)))

    def _press_own(self, key: QKeySequence) -> None:
        """The screen has a button of its own for a key of the window: that one is meant."""
        shown = self.workspace.shown if self.workspace is not None else None
        for one in shown.findChildren(QShortcut) if shown is not None else ():
            button = one.parent()
            if one.key() == key and isinstance(button, QAbstractButton) and button.isVisible():
                button.click()
                return

    @property
    def worker(self) -> Worker:
        """The worker of the program."""
        return self.program.worker

    @property
    def keeping(self) -> Keeping:
        """What is typed in the program and not kept yet."""
        return self.program.keeping

    @property
    def preferences(self) -> Preferences:
        """The settings of this computer."""
        return self.program.preferences

    def show_page(self, page: QWidget) -> None:
        """Shows a page that speaks of no vault (while the program starts)."""
        self._replace(page)

    def show_door(self, closed: Closed) -> None:
        """Shows the page in front of a closed vault."""
        self._closed = closed
        self._tongue = Language.current().tongue
        self.workspace = None
        self._replace(self.program.make_door(self, closed))

    def show_workspace(self, context: Context, makers: Mapping[ScreenName, Maker]) -> Workspace:
        """Shows the workspace of the open vault, still without a screen."""
        from desktop.shell.workspace import Workspace

        workspace = Workspace(context, makers)
        workspace.lock_asked.connect(self.program.lock)
        workspace.window_asked.connect(self.program.new_window)
        workspace.quit_asked.connect(self.program.quit)
        self.workspace = workspace
        self._tongue = Language.current().tongue
        self._replace(workspace)
        return workspace

    def drop_workspace(self) -> None:
        """Throws away all that is seen of the vault."""
        self.workspace = None
        self._replace(QWidget())

    def open(self, vault: Vault, at: Route | None = None) -> None:
        """Has the program show a vault that was opened at this door."""
        self.program.open(vault, at)

    def lock(self) -> None:
        """Has the program lock: every window."""
        self.program.lock()

    def go(self, route: Route) -> None:
        """Goes to a place in the open vault."""
        if self.workspace is not None:
            self.workspace.go(route)

    def standing(self) -> Standing:
        """Where this window stands."""
        route = self.workspace.route() if self.workspace is not None else Route(ScreenName.WORKLIST)
        return Standing(route, bytes(self.saveGeometry().data()), self.workspace.scrolled() if self.workspace else ())

    def stand(self, standing: Standing) -> None:
        """Goes to where it stood, and shows itself there."""
        if self.isHidden() and standing.geometry:
            self.restoreGeometry(QByteArray(standing.geometry))
        if self.workspace is not None:
            self.workspace.begin(standing.route, standing.scrolled)
        self.show()

    def speak_at_door(self) -> None:
        """The door anew, in the language that was chosen, with what was typed at it."""
        page = self._stack.currentWidget()
        if isinstance(page, Carries) and (carried := page.carried()) is not None:
            self.show_door(self._closed)
            new = self._stack.currentWidget()
            if isinstance(new, Carries):
                new.take(carried)

    def speak_within(self, context: Context, makers: Mapping[ScreenName, Maker]) -> None:
        """The workspace anew, in the language that was chosen, at the same place."""
        before = self.workspace
        if before is None or self._tongue is Language.current().tongue:
            return
        place, carried = before.route(), before.carried()
        workspace = self.show_workspace(context, makers)
        workspace.go(place)
        workspace.take(carried)

    def show_keys(self) -> None:
        """Shows the keys of the screen."""
        if self.workspace is not None:
            self.workspace.show_keys()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Goes when the program lets it: the last window only when all is kept and the vault is closed."""
        event.setAccepted(self.program.may_close(self))

    def _replace(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.hide()  # at once; taking all of it down has a turn of its own, before anything reaches it any more
            Turns.of_program().first(before.deleteLater, host=before)

    def _keys(self) -> Mapping[str, Callable[[], None]]:
        def within(act: Callable[[Workspace], None]) -> Callable[[], None]:
            return lambda: act(self.workspace) if self.workspace is not None else None

        def goes(screen: ScreenName) -> Callable[[], None]:
            return within(lambda workspace: workspace.go(Route(screen)))

        return {
            "Ctrl+L": self.lock,
            "Ctrl+Q": self.program.quit,
            "F1": self.show_keys,
            "F2": within(lambda workspace: workspace.explain()),
            "Ctrl+K": within(lambda workspace: workspace.open_search()),
            "Ctrl+N": within(lambda workspace: workspace.press("Ctrl+N", workspace.new_dossier)),
            "Ctrl+T": within(lambda workspace: workspace.press("Ctrl+T", workspace.new_task)),
            "Ctrl+P": within(lambda workspace: workspace.press("Ctrl+P", workspace.report)),
            "Ctrl+Shift+N": within(lambda workspace: workspace.new_window()),
            "Ctrl+Y": within(lambda workspace: workspace.undoing.redo_last()),
            "Ctrl+Shift+Z": within(lambda workspace: workspace.undoing.redo_last()),
            "F6": within(lambda workspace: workspace.next_region()),
            "Alt+Left": within(lambda workspace: workspace.back()),
            "Ctrl+Z": within(lambda workspace: workspace.undoing.undo_last()),
            "Ctrl+S": within(lambda workspace: workspace.say_saved()),
            "Escape": within(lambda workspace: workspace.escape()),
            "Alt+1": goes(ScreenName.WORKLIST),
            "Alt+2": goes(ScreenName.DOSSIERS),
            "Alt+3": within(lambda workspace: workspace.go_to_place(3)),
            "Alt+4": within(lambda workspace: workspace.go_to_place(4, workspace.report)),
            "Alt+5": within(lambda workspace: workspace.go_to_place(5)),
            "Alt+6": goes(ScreenName.SETTINGS),
            "Ctrl++": lambda: self._letters(1),
            "Ctrl+=": lambda: self._letters(1),
            "Ctrl+-": lambda: self._letters(-1),
            "Ctrl+0": lambda: self._letters(0),
        }

    def _letters(self, direction: int) -> None:
        theme = Theme.current()
        if direction:
            theme.step_letters(direction)
        else:
            theme.set_percent(100)
        self.preferences.percent = theme.chosen_percent
