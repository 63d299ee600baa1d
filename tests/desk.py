"""A desk for tests of screens: a real vault with the dossiers of the example school, opened as the program opens it.

desk.go(Route(ScreenName.DOSSIERS))
desk.press(Qt.Key.Key_Down)
"""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from vaults import WACHTZIN, new_vault

from desktop.screens import makers
from desktop.shell.keeping import Keeping
from desktop.shell.preferences import Preferences
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Screen
from desktop.shell.session import Session
from desktop.shell.worker import Worker
from desktop.shell.workspace import Workspace
from desktop.turns import Turns
from desktop.widgets.portions import Portions
from forms.casus.demo import demo_cases
from forms.casus.read import read_case_file
from forms.casus.take_over import take_over
from forms.deadlines import keep_after
from forms.search.keep import catch_up
from models.resources import resource
from models.snapshot import DossierBeeld
from models.snapshot.read import find_dossier, read_dossier
from models.vault import Vault, open_vault

DAY = date(2026, 11, 17)
"""The day on which all tests of screens are."""
_ADULT = "A07"


class Desk:
    """The workspace of a vault, with a worker of its own, in an active window."""

    def __init__(self, vault: Vault, worker: Worker, preferences: Path, today: date) -> None:
        self.vault = vault
        self.worker = worker
        self.keeping = Keeping()
        self.session = Session(vault, worker, lambda: today)
        self.workspace = Workspace(Context(self.session, self.keeping, Preferences(preferences)), makers())
        self.keeping.use(self.session)

    def settle(self) -> None:
        """Waits until everything that was asked is answered and everything typed is kept."""
        QTest.qWait(0)
        for _ in range(3000):
            if not self.worker.busy and not self.keeping.unkept and is_built(self.workspace):
                QTest.qWait(0)
                if not self.worker.busy and is_built(self.workspace):
                    return
            QTest.qWait(10)
        pytest.fail("the worker does not come to rest")

    def go(self, route: Route) -> Screen:
        """Goes somewhere and waits until the screen is there."""
        self.workspace.go(route)
        self.settle()
        return self.screen

    @property
    def screen(self) -> Screen:
        assert self.workspace.shown is not None
        return self.workspace.shown

    @property
    def place(self) -> Route:
        return self.screen.route()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.workspace, key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        """Types where the focus is. Letters go in as text, as an input method gives them."""
        focused = QApplication.focusWidget()
        assert focused is not None
        for letter in words:
            if letter.isascii():
                QTest.keyClicks(focused, letter)
            else:
                focused.insert(letter)
        self.settle()

    def do(self, call: Callable[[Vault], object]) -> object:
        """Does something in the worker, as a screen does, and answers what it answers."""
        answers: list[object] = []
        self.session.ask(call, answers.append)
        self.settle()
        return answers[0]

    def dossier(self, number: str) -> str:
        with self.vault.reading() as connection:
            uid = find_dossier(connection, number)
        assert uid is not None
        return uid

    def beeld(self, uid: str) -> DossierBeeld:
        with self.vault.reading() as connection:
            return read_dossier(connection, uid)


def after_turns() -> None:
    """Waits until all that waits for a turn of the loop had it: also what is seen of another theme or other letters."""
    QTest.qWait(0)
    for _ in range(1000):
        if not Turns.of_program().waiting:
            return
        QTest.qWait(10)
    pytest.fail("the turns do not come to an end")


def is_built(page: QWidget) -> bool:
    """Whether all of a page is there: long forms are made in portions, and much is shown in a turn of its own."""
    if Turns.of_program().waiting:
        return False
    return not isValid(page) or not any(one.waiting for one in page.findChildren(Portions))


def words_on(page: QWidget) -> str:
    """Every word that stands on a page, with what a screen reader hears of it in between."""
    labels = (one for one in page.findChildren(QLabel) if one.isVisibleTo(page))
    return "\n".join(one.text() for one in labels)


def tabbed(desk: Desk) -> list[str]:
    """What Tab comes along from where the focus is until it is there again; fails when it never comes back."""
    begin, names = QApplication.focusWidget(), [focus_name()]
    for _ in range(100):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is begin:
            return names
        names.append(focus_name())
    pytest.fail(f"Tab does not come back: {names}")


def focus_name() -> str:
    """The accessible name of what has the focus."""
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused is not None else ""


@pytest.fixture(scope="session")
def example_vault(tmp_path_factory) -> Path:
    """The folder of a vault with the dossiers of the example school and one pupil of age. Copy it."""
    folder = tmp_path_factory.mktemp("desk") / "Wilgenhoek.kluis"
    vault, _ = new_vault(folder)
    vault.after_act = keep_after
    for case in (*demo_cases(), read_case_file(next(resource("demo", "casussen").glob(f"{_ADULT}_*.yaml")))):
        take_over(vault, case)
    while catch_up(vault):
        pass
    vault.close(backup=False)
    return folder


@pytest.fixture(scope="session")
def bare_vault(tmp_path_factory) -> Path:
    """The folder of a vault without dossiers. Copy it."""
    folder = tmp_path_factory.mktemp("desk") / "Leeg.kluis"
    vault, _ = new_vault(folder)
    while catch_up(vault):
        pass
    vault.close(backup=False)
    return folder


def _opened(folder: Path, tmp_path: Path, qtbot: QtBot, today: date) -> Iterator[Desk]:
    vault = open_vault(Path(shutil.copytree(folder, tmp_path / folder.name)), WACHTZIN)
    worker = Worker()
    desk = Desk(vault, worker, tmp_path, today)
    qtbot.addWidget(desk.workspace)
    desk.workspace.resize(1440, 900)
    with qtbot.waitActive(desk.workspace):
        desk.workspace.show()
        desk.workspace.activateWindow()
    desk.settle()
    yield desk
    desk.settle()
    desk.keeping.use(None)
    worker.stop()
    vault.close(backup=False)


@pytest.fixture
def desk(example_vault, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(example_vault, tmp_path, qtbot, DAY)


@pytest.fixture
def bare_desk(bare_vault, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(bare_vault, tmp_path, qtbot, DAY)


WORKLIST, DOSSIERS = Route(ScreenName.WORKLIST), Route(ScreenName.DOSSIERS)
