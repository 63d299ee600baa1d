"""Where the pictures are made: the window of the program on an example vault of its own, without a display.

    with Studio(place) as studio:
        studio.take(Pose(1440, 900, Mode.LIGHT, 100, "nl"))
        studio.go(Route(ScreenName.WORKLIST))
        studio.picture().save("werklijst.png")

Whatever floats over the window (a dialog, a list, a calendar) is in the picture, at its place.
"""

import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMessageLogContext, QPoint, QRect, QTimer, QtMsgType
from PySide6.QtGui import QKeySequence, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.app import make_door
from desktop.language import Language, Tongue
from desktop.pictures.pose import Pose
from desktop.screens import makers
from desktop.shell.keeping import Keeping
from desktop.shell.preferences import Preferences
from desktop.shell.program import Program
from desktop.shell.room import Room
from desktop.shell.route import Route
from desktop.shell.screen import Screen
from desktop.shell.window import Closed, MainWindow
from desktop.shell.worker import Worker
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.portions import Portions
from forms.casus.demo import make_demo_vault
from forms.casus.demo_requests import add_requests
from forms.casus.read import read_case_file
from forms.casus.take_over import take_over
from forms.deadlines import keep_after
from models.queries.dossiers import dossier_list
from models.resources import resource
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault, Wachtzin, create_vault, open_vault
from models.vault.passphrase import Cost

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
DAY = date(2026, 11, 17)
"""The day on which all pictures are taken, so that they can be compared with those of another day."""
SECRET = Wachtzin("voorbeeld")
CHEAP = Cost(time=1, memory=8, lanes=1)
_QUIET = 60
"""Milliseconds after the last answer until a screen is drawn."""
_SOON = 250
"""Milliseconds within which something is read again that a picture waits for: the list after an act, a number."""
_PATIENCE = 30
"""Seconds after which a screen that keeps changing is given up."""


def _example(folder: Path) -> Vault:
    return make_demo_vault(folder, [SECRET], CHEAP)[0]


def _empty(folder: Path) -> Vault:
    who = {"organisatie": "De Wilgenhoek", "gebruiker": "Marit Hoekzema", "rol": "ib"}
    return create_vault(folder, "school", **who, sleutels=[SECRET], cost=CHEAP)[0]


def _steunpunt(folder: Path) -> Vault:
    who = {"organisatie": "Steunpunt Vaartland", "gebruiker": "Marit Hoekzema", "rol": "steunpunt"}
    return create_vault(folder, "steunpunt", **who, sleutels=[SECRET], cost=CHEAP)[0]


def _file(folder: Path) -> Vault:
    return make_demo_vault(folder, [SECRET], CHEAP, "steunpunt")[0]


def _swv(folder: Path) -> Vault:
    who = {"organisatie": "SWV Vaartland PO", "gebruiker": "Marit Hoekzema", "rol": "coordinator"}
    made = create_vault(folder, "samenwerkingsverband", **who, sleutels=[SECRET], cost=CHEAP)[0]
    made.after_act = keep_after
    for number in ("A03", "A04", "A05", "A08"):
        take_over(made, read_case_file(Path(str(next(resource("demo", "casussen").glob(f"{number}_*.yaml"))))))
    add_requests(made)
    return made


_MADE = {
    "voorbeeld": _example,
    "leeg": _empty,
    "invoer": _empty,
    "steunpunt": _steunpunt,
    "samenwerkingsverband": _swv,
    "steunpuntdossier": _file,
}


def without_chatter(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Tells what Qt has to say, but not that a platform without a display has no size hints."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def _place(floating: QWidget, window: QWidget) -> QPoint:
    return window.mapFromGlobal(floating.mapToGlobal(floating.rect().topLeft()))


class Studio:
    """A window on the example vault, and on others that are made when a picture asks for them."""

    def __init__(self, place: Path, today: date = DAY) -> None:
        self.place = place
        self._today = today
        self._worker = Worker()
        self._vault: Vault | None = None
        self._name = ""
        self._preferences = Preferences(place / "instellingen")
        self.window = self._window()

    def __enter__(self) -> "Studio":
        return self

    def __exit__(self, *_: object) -> None:
        self.close_vault()
        self.window.hide()
        self.window.deleteLater()
        self._worker.stop()

    def take(self, pose: Pose) -> None:
        """Poses the window."""
        theme = Theme.current()
        theme.set_mode(pose.mode)
        theme.set_percent(pose.percent)
        Language.current().speak(Tongue(pose.language))
        self.window.resize(pose.width, pose.height)
        self.settle()

    def open_vault(self, name: str) -> None:
        """Opens a vault, made at the first time: "voorbeeld" with dossiers, others without; with "" none is open."""
        if name == self._name:
            return
        self.close_vault()
        if name:
            folder = self.place / f"{name.capitalize()}.kluis"
            make = partial(_MADE[name], folder)
            self._vault = vault = self.answer(lambda: open_vault(folder, SECRET) if folder.exists() else make())
            self._name = name
            self.window.open(vault)
            self.settle()

    def lock(self) -> None:
        """Locks the vault that is open."""
        self._vault, self._name = None, ""
        self.window.lock()
        self.settle()

    def close_vault(self) -> None:
        """Closes the vault that is open, if there is one."""
        if self._vault is not None:
            self.lock()

    def show_door(self, closed: Closed) -> None:
        """Shows the page in front of a vault."""
        self.close_vault()
        self.window.show_door(closed)
        self.window.activateWindow()
        self.settle()

    def go(self, route: Route) -> Screen:
        """Goes to a screen; answers it."""
        workspace = self.window.workspace
        assert workspace is not None, "no vault is open"
        workspace.go(route)
        self.settle()
        shown = workspace.shown
        assert shown is not None
        return shown

    def press(self, keys: str) -> None:
        """Presses a key, with what is held down meanwhile, where the focus is."""
        combined = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs miss it
        QTest.keyClick(QApplication.focusWidget() or self.window, combined.key(), combined.keyboardModifiers())
        self.settle()

    def write(self, words: str) -> None:
        """Types plain letters where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        QTest.keyClicks(focused, words)
        self.settle()

    @property
    def single(self) -> bool:
        """Whether the window of the open vault has one column."""
        return self.window.workspace is not None and self.window.workspace.room is Room.SINGLE

    def find(self, kind: type[W]) -> W:
        """The first visible widget of a kind in the window or in what floats over it."""
        for top in (self.window, *self.floating()):
            for one in (top, *top.findChildren(kind)):
                if isinstance(one, kind) and one.isVisible():
                    return one
        raise LookupError(f"no {kind.__name__} is shown")

    def case(self, number: str) -> DossierBeeld:
        """A case of the example vault, by its number."""

        def read() -> DossierBeeld:
            assert self._vault is not None
            with self._vault.reading() as connection:
                lines = dossier_list(connection)
                return next(case for one in lines if (case := read_dossier(connection, one.uid)).nummer == number)

        return self.answer(read)

    def do(self, call: Callable[[Vault], T]) -> T:
        """What a call with the open vault answers."""
        vault = self._vault
        assert vault is not None, "no vault is open"
        return self.answer(lambda: call(vault))

    def answer(self, call: Callable[[], T]) -> T:
        """What a call answers in the worker."""
        answers: list[T] = []
        failures: list[Exception] = []
        self._worker.run(call, answers.append, failures.append)
        while not (answers or failures):
            self._wait(5)
        if failures:
            raise failures[0]
        return answers[0]

    def settle(self) -> None:
        """Waits until everything asked was answered and drawn."""
        before, now = None, self._standing()
        until = time.monotonic() + _PATIENCE
        while before != now or self._is_busy() or self.window.keeping.unkept or self._is_building():
            self._wait(_QUIET)
            before, now = now, self._standing()
            if time.monotonic() > until:
                raise TimeoutError(f"{self._screen()} does not come to rest")

    def picture(self) -> QPixmap:
        """The window as it is now, with what floats over it."""
        picture = self.window.grab()
        painter = QPainter(picture)
        for one in self.floating():
            dialog = isinstance(one, QDialog)
            # A system puts a dialog in the middle and draws an edge around it; without a display nobody does.
            place = self.window.rect().center() - one.rect().center() if dialog else _place(one, self.window)
            painter.drawPixmap(place, one.grab())
            if dialog:
                painter.setPen(Theme.current().colour("line2"))
                painter.drawRect(QRect(place, one.size()).adjusted(-1, -1, 0, 0))
        painter.end()
        return picture

    def close_floating(self) -> None:
        """Closes what floats over the window."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for one in self.floating():
            one.close()
        self.settle()

    def _screen(self) -> str:
        """What is on the screen, as its class is called."""
        workspace = self.window.workspace
        return type(workspace.shown if workspace else self.window.centralWidget()).__name__

    def _standing(self) -> list[QRect]:
        """Where everything stands: while that changes, a layout is not done."""
        return [one.geometry() for one in self.window.findChildren(QWidget) if one.isVisible()]

    def _is_busy(self) -> bool:
        """Whether something is asked of the worker, or will be in a moment."""
        soon = (one for one in self.window.findChildren(QTimer) if one.isSingleShot() and one.interval() <= _SOON)
        return self._worker.busy or any(one.isActive() for one in soon)

    def _is_building(self) -> bool:
        """Whether a long form still has portions to come, or something waits for its turn to be seen."""
        return Turns.of_program().waiting or any(one.waiting for one in self.window.findChildren(Portions))

    def floating(self) -> list[QWidget]:
        """What floats over the window now."""
        return [one for one in QApplication.topLevelWidgets() if one is not self.window and one.isVisible()]

    def _window(self) -> MainWindow:
        program = Program(self._worker, Keeping(), self._preferences, makers(), make_door, lambda: self._today)
        window = program.first_window()
        window.show_door(Closed(None))
        window.show()
        window.activateWindow()
        return window

    def _wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
