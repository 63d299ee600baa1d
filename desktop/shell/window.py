"""The window: a door (unlocking, first start) or the workspace of an open vault, and the keys that work everywhere.

Locking shows the door at once, throws the workspace away, and asks nothing: what was typed is kept first, in the
worker. Unlocking comes back to the same field. The title never tells anything of a case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from desktop.language import Language
from desktop.shell.carried import Carries
from desktop.shell.keeping import Keeping
from desktop.shell.messages import log_bug, told
from desktop.shell.preferences import Preferences
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Maker
from desktop.shell.session import Session
from desktop.shell.worker import Worker
from desktop.theme.theme import Theme

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from desktop.shell.workspace import Workspace
    from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed vault as the door speaks of it: its folder (None: there is none yet), who locked it and when."""

    folder: Path | None
    user: str = ""
    locked_at: datetime | None = None
    message: str = ""


Door = Callable[["MainWindow", Closed], QWidget]
"""Makes the page in front of a closed vault; it calls `MainWindow.open` with the vault that it opened."""


class MainWindow(QMainWindow):
    """The window of the program."""

    locked = Signal()
    unlocked = Signal()
    closed = Signal()

    def __init__(
        self,
        worker: Worker,
        keeping: Keeping,
        preferences: Preferences,
        makers: Mapping[ScreenName, Maker],
        door: Door,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.worker = worker
        self.keeping = keeping
        self.preferences = preferences
        self.workspace: Workspace | None = None
        self._makers = makers
        self._door = door
        self._today = today
        self._session: Session | None = None
        self._place: tuple[str, Route] | None = None
        self._opened: tuple[str, Path] = ("", Path())
        self._closing = False
        self._closed = Closed(None)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("Driehoek")
        self.setMinimumSize(720, 560)
        worker.failed.connect(self.tell)
        self._tongue = Language.current().tongue
        Language.current().changed.connect(self._speak_anew)
        keeping.trouble.connect(self._kept_at_last)
        for key, act in self._keys().items():
            made = QShortcut(QKeySequence(key), self, act)
            if key == "Ctrl+L":  # locking works from any state, also with a list or a calendar open
                made.setContext(Qt.ShortcutContext.ApplicationShortcut)

    def show_page(self, page: QWidget) -> None:
        """Shows a page that speaks of no vault (while the program starts)."""
        self._replace(page)

    def show_door(self, closed: Closed) -> None:
        """Shows the page in front of a closed vault."""
        self._closed = closed
        self._tongue = Language.current().tongue
        self._replace(self._door(self, closed))

    def open(self, vault: Vault, at: Route | None = None) -> None:
        """Shows the workspace of a vault that was opened: at a place, else where one was when it locked."""
        self.preferences.last_vault = vault.folder
        session = Session(vault, self.worker, self._today)
        self._session = session
        workspace = self._show_workspace(session)
        self.keeping.use(session)
        self._opened = (vault.vault_id, vault.folder)
        before = self._place[1] if self._place is not None and self._place[0] == vault.vault_id else None
        workspace.go(at or before or Route(ScreenName.WORKLIST))
        self.unlocked.emit()

    def _show_workspace(self, session: Session) -> Workspace:
        from desktop.shell.workspace import Workspace

        workspace = Workspace(Context(session, self.keeping, self.preferences), self._makers)
        workspace.lock_asked.connect(self.lock)
        workspace.keys_asked.connect(self.show_keys)
        self.workspace = workspace
        self._tongue = Language.current().tongue
        self._replace(workspace)
        return workspace

    def _speak_anew(self) -> None:
        """Builds what is seen once more, in the language that was chosen, when all that was typed is kept."""
        self._close_what_floats()
        if self._session is not None:
            self.keeping.flush(self._speak_within)
            return
        page = self._stack.currentWidget()
        if isinstance(page, Carries) and (carried := page.carried()) is not None:
            self.show_door(self._closed)
            new = self._stack.currentWidget()
            if isinstance(new, Carries):
                new.take(carried)

    def _speak_within(self) -> None:
        """The workspace anew, at the same place. While something cannot be kept it stays: only there it stands."""
        before, session = self.workspace, self._session
        if before is None or session is None or self.keeping.unkept or self._tongue is Language.current().tongue:
            return
        place, carried = before.route(), before.carried()
        workspace = self._show_workspace(session)
        workspace.go(place)
        workspace.take(carried)

    def _kept_at_last(self, trouble: Exception | None) -> None:
        if trouble is None:
            self._speak_within()

    def lock(self) -> None:
        """Hides everything at once; keeps what was typed, then closes the vault."""
        if self.workspace is None or self._session is None:
            return
        session = self._session
        self._close_what_floats()
        vault_id, folder = self._opened
        self._place = (vault_id, self.workspace.route())
        self.workspace = self._session = None
        self.show_door(Closed(folder, session.user_name, datetime.now()))
        self.locked.emit()
        self.keeping.flush(lambda: self._close_session(session, lambda: None))

    def _close_what_floats(self) -> None:
        """Lists, calendars, menus and dialogs that are open over the window."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible() and self.isAncestorOf(other):
                other.close()

    def show_keys(self) -> None:
        """Shows the keys of the screen."""
        if self.workspace is not None:
            self.workspace.show_keys()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps what was typed, closes the vault with its backup, and only then lets the program end."""
        self.preferences.window = self.saveGeometry()
        session, self._session = self._session, None
        if self._closing:
            event.accept()
            return
        event.ignore()
        self._closing = True
        self.hide()
        if session is None:
            self._ended()
        else:
            self.keeping.flush(lambda: self._close_session(session, self._ended))

    def _close_session(self, session: Session, then: Callable[[], None]) -> None:
        self.keeping.use(None)

        def ended() -> None:
            session.deleteLater()
            then()

        def failed(error: Exception) -> None:
            self.tell(error)
            ended()

        session.close(ended, failed)

    def _ended(self) -> None:
        self.closed.emit()
        self.close()

    def tell(self, error: Exception) -> None:
        """Shows an error: as a strip in the workspace, else on the door."""
        if self.workspace is not None:
            self.workspace.tell(error)
            return
        said = told(error)
        if said.bug:
            log_bug(error)
        self.show_door(Closed(self.preferences.last_vault, message=f"{said.title} {said.words}".strip()))

    def _replace(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _keys(self) -> Mapping[str, Callable[[], None]]:
        def within(act: Callable[[Workspace], None]) -> Callable[[], None]:
            return lambda: act(self.workspace) if self.workspace is not None else None

        def goes(screen: ScreenName) -> Callable[[], None]:
            return within(lambda workspace: workspace.go(Route(screen)))

        return {
            "Ctrl+L": self.lock,
            "F1": self.show_keys,
            "F2": within(lambda workspace: workspace.explain()),
            "Ctrl+K": within(lambda workspace: workspace.open_search()),
            "Ctrl+N": within(lambda workspace: workspace.press("Ctrl+N", workspace.new_dossier)),
            "Ctrl+P": within(lambda workspace: workspace.press("Ctrl+P", workspace.report)),
            "Ctrl+Y": within(lambda workspace: workspace.undoing.redo_last()),
            "Ctrl+Shift+Z": within(lambda workspace: workspace.undoing.redo_last()),
            "F6": within(lambda workspace: workspace.next_region()),
            "Alt+Left": within(lambda workspace: workspace.back()),
            "Ctrl+Z": within(lambda workspace: workspace.undoing.undo_last()),
            "Ctrl+S": within(lambda workspace: workspace.say_saved()),
            "Escape": within(lambda workspace: workspace.escape()),
            "Alt+1": goes(ScreenName.WORKLIST),
            "Alt+2": goes(ScreenName.DOSSIERS),
            "Alt+5": goes(ScreenName.IMPORT),
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
        self.preferences.percent = theme.percent
