"""The application with its window: what is made at the start, and in what order it ends.

`run` makes the first window and answers the exit code when the last one was closed: what was typed is kept and the
vault is closed, with its backup, before that. Where the program runs already, a second start shows it and ends.
"""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop.language import Language
from desktop.screens import makers, screen_modules
from desktop.shell.ahead import Ahead
from desktop.shell.bug_log import start_log
from desktop.shell.garbage import Garbage
from desktop.shell.idle import Idle
from desktop.shell.keeping import Keeping
from desktop.shell.opening import Opening
from desktop.shell.preferences import Preferences
from desktop.shell.program import Program
from desktop.shell.route import Route, ScreenName
from desktop.shell.single_instance import SingleInstance
from desktop.shell.window import Closed, MainWindow
from desktop.shell.worker import Worker
from desktop.theme.theme import Theme

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.vault import Vault
    from models.vault.restore import Restored

_AS_DRAWN = QSize(1440, 900)
_FIRST_START = ("desktop.unlock.first_start",)
_UNLOCKING = ("desktop.unlock.screen",)
_BEHIND_THE_DOOR = ("models.tables", "desktop.shell.workspace", "desktop.worklist.worklist_screen")
"""What opening a vault and its first screen need: imported while the user is still at the door."""
_LATER = (
    "forms.deadlines",
    "desktop.worklist.detail_reading",
    "desktop.worklist.week",
    *screen_modules(),
    "desktop.shell.explanation",
    "desktop.settings.looks_page",
    "desktop.settings.organisation_page",
    "desktop.settings.lock_page",
    "desktop.settings.profile_page",
    "desktop.settings.calendar_page",
)
"""What the next screens need: imported while the user is at the door or at the first screen."""


def run() -> int:
    """Opens the application; answers its exit code when it ends."""
    app = QApplication(["driehoek"])
    app.setApplicationName("driehoek")
    app.setApplicationDisplayName("Driehoek")
    app.setQuitOnLastWindowClosed(False)
    single = SingleInstance()
    alone = single.claim()
    if not alone and single.ask():
        return 0
    Garbage(app)
    preferences = Preferences()
    Language(app).speak(preferences.language)
    Theme(app, preferences.mode, preferences.percent)
    worker = Worker()
    opening = Opening()
    window = make_window(worker, preferences, opening)
    program = window.program
    ahead = Ahead(worker, _LATER)
    opening.painted.connect(partial(_go_on, window, preferences, ahead))
    if alone:
        opening.painted.connect(single.listen)
    single.asked.connect(program.show_itself)
    idle = Idle(app, preferences.idle_minutes)
    idle.idle.connect(program.lock)
    preferences.changed.connect(lambda: idle.set_minutes(preferences.idle_minutes))
    program.unlocked.connect(idle.start)
    program.locked.connect(idle.stop)
    program.ended.connect(app.quit)
    sys.excepthook = _Told(program)
    show_window(window, preferences)
    code = app.exec()
    ahead.stop()
    worker.stop()
    single.stop()
    return code


def _go_on(window: MainWindow, preferences: Preferences, ahead: Ahead) -> None:
    """What follows once the first picture is on the screen."""
    from desktop.shell.program_icon import program_icon
    from desktop.shell.reminding import Reminding

    start_log()
    QApplication.setWindowIcon(program_icon())
    Reminding(window.program, QApplication.windowIcon())
    was_open: list[bool] = []
    window.program.unlocked.connect(lambda: was_open.append(True))

    def set_aside() -> None:
        if not (was_open or window.worker.busy):  # busy: a vault may be opening
            Garbage.set_aside()

    def at_the_door() -> None:
        set_aside()
        ahead.start()

    ahead.done.connect(set_aside)
    open_door(window, preferences, at_the_door)


def make_window(worker: Worker, preferences: Preferences, opening: Opening | None = None) -> MainWindow:
    """The first window, still hidden, with its first picture."""
    window = Program(worker, Keeping(), preferences, makers(), make_door).first_window()
    window.show_page(opening or Opening())
    return window


def open_door(window: MainWindow, preferences: Preferences, then: Callable[[], None] = lambda: None) -> None:
    """Imports the rest of the program in the worker, and shows the door of the vault that was opened last.

    `then` follows when all that is right behind the door is imported too.
    """
    last = preferences.last_vault
    folder = last if last is not None and last.is_dir() else None
    needed = _FIRST_START if folder is None else _UNLOCKING

    def show_door(_: None) -> None:
        Garbage.set_aside()
        window.show_door(Closed(folder))
        window.worker.run(partial(import_all, _BEHIND_THE_DOOR), lambda _: then(), owner=window)

    window.worker.run(partial(import_all, needed), show_door, owner=window)


def import_all(names: Sequence[str]) -> None:
    """Imports modules before they are needed, outside the thread of the window."""
    for name in names:
        import_module(name)


def show_window(window: MainWindow, preferences: Preferences) -> None:
    """Shows the window where it stood the last time; the first time as it was drawn, or over a whole smaller screen."""
    if preferences.window is not None and window.restoreGeometry(preferences.window):
        window.show()
        return
    window.resize(_AS_DRAWN)
    room = window.screen().availableGeometry().size()
    if room.boundedTo(_AS_DRAWN) == _AS_DRAWN:
        window.show()
    else:  # with its frame it would stick out, and the buttons on the right with it
        window.showMaximized()


def make_door(window: MainWindow, closed: Closed) -> QWidget:
    """The page in front of a closed vault: unlocking it, or the first start."""
    return _first_start(window) if closed.folder is None else _unlock(window, closed.folder, closed)


def _unlock(window: MainWindow, folder: Path, closed: Closed) -> QWidget:
    from desktop.unlock.screen import UnlockScreen

    screen = UnlockScreen(window.worker, preferences=window.preferences)
    restored: list[Restored] = []
    screen.restored.connect(restored.append)

    def opened(vault: "Vault") -> None:
        from desktop.unlock.clock_strip import look_at_clock
        from desktop.unlock.restored_strip import show_restored

        window.open(vault)
        if window.workspace is not None:
            look_at_clock(window.workspace)
            if restored:
                show_restored(window.workspace, restored[-1])

    screen.opened.connect(opened)
    screen.new_wanted.connect(lambda: window.show_door(Closed(None)))
    screen.show_vault(
        folder, user=closed.user, locked_at=closed.locked_at, message=closed.message, unkept=closed.unkept
    )
    return screen


def _first_start(window: MainWindow) -> QWidget:
    from desktop.unlock.first_start import FirstStartScreen

    screen = FirstStartScreen(window.worker, preferences=window.preferences)
    screen.opened.connect(window.open)
    screen.import_wanted.connect(lambda: window.workspace.go(Route(ScreenName.IMPORT)) if window.workspace else None)
    screen.existing.connect(lambda folder: window.show_door(Closed(folder)))
    screen.begin()
    return screen


class _Told:
    """What Python does with an exception that nobody caught: told in the window, logged without content."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def __call__(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self._program.tell(error.with_traceback(where))
        else:
            sys.__excepthook__(kind, error, where)
