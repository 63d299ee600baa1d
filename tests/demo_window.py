"""The window on the example vault, as a user has it: made once, copied for every test, opened by the worker."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk import is_built
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.screens import makers
from desktop.shell.keeping import Keeping
from desktop.shell.preferences import Preferences
from desktop.shell.program import Program
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Screen
from desktop.shell.window import Closed, MainWindow
from desktop.shell.worker import Worker
from forms.casus.demo import make_demo_vault
from models.queries.dossiers import dossier_list
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault, Wachtzin, open_vault
from models.vault.passphrase import Cost

WORDS = Wachtzin("voorbeeld")
FAST = Cost(time=1, memory=8, lanes=1)
_PATIENCE = 60_000
"""Milliseconds for one answer: a whole example vault may be made meanwhile, on a busy computer."""


class Door(QWidget):
    """Stands in for the page in front of a closed vault."""

    def __init__(self, closed: Closed) -> None:
        super().__init__()
        self.closed = closed


class Demo:
    """The window with its vault, and short words for what a test does with them."""

    def __init__(self, window: MainWindow, worker: Worker, folder: Path, qtbot: QtBot) -> None:
        self.window, self.worker, self.folder, self.qtbot = window, worker, folder, qtbot
        self.vault: Vault | None = None

    def answer(self, call: Callable[[], object]) -> object:
        """What a call answers in the worker."""
        answers: list[object] = []
        failures: list[Exception] = []
        self.worker.run(call, answers.append, failures.append)
        self.qtbot.waitUntil(lambda: bool(answers or failures), timeout=_PATIENCE)
        if failures:
            raise failures[0]
        return answers[0]

    def open(self) -> None:
        """Opens the vault and shows the workspace."""
        vault = self.answer(lambda: open_vault(self.folder, WORDS))
        assert isinstance(vault, Vault)
        self.vault = vault
        self.window.open(vault, None if self.window.program._left else Route(ScreenName.SETTINGS))

    def case(self, name: str) -> DossierBeeld:
        """The case of a pupil by (part of) the name, as it is now."""

        def read() -> DossierBeeld:
            assert self.vault is not None
            with self.vault.reading() as connection:
                found = next(one for one in dossier_list(connection) if name in one.naam)
                return read_dossier(connection, found.uid)

        beeld = self.answer(read)
        assert isinstance(beeld, DossierBeeld)
        return beeld

    def go(self, route: Route) -> Screen:
        """Goes to a screen and waits until it shows its form."""
        workspace = self.window.workspace
        assert workspace is not None
        workspace.go(route)
        screen = workspace.shown
        assert screen is not None
        self.settle()
        return screen

    def settle(self) -> None:
        """Waits until everything typed is kept and everything asked is answered and shown."""
        self.window.keeping.flush()
        self.qtbot.waitUntil(lambda: not self.window.keeping.unkept and not self.worker.busy)
        self.qtbot.wait(200)  # what is read again after an act waits that long by design
        self.qtbot.waitUntil(lambda: not (self.worker.busy or reads_again(self.window)) and is_built(self.window))


def reads_again(page: QWidget) -> bool:
    """Whether a screen is about to read anew: on a busy computer that comes later than it was meant to."""
    timers = (one for one in page.findChildren(QTimer) if one.isSingleShot() and 0 < one.interval() <= 200)
    return any(one.isActive() for one in timers)


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "Voorbeeld.kluis"
    vault, _ = make_demo_vault(folder, [WORDS], FAST)
    vault.close(backup=False)
    return folder


@pytest.fixture
def demo(demo_folder: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Demo]:
    folder = Path(shutil.copytree(demo_folder, tmp_path / "Voorbeeld.kluis"))
    worker = Worker()
    preferences = Preferences(tmp_path / "instellingen")
    program = Program(worker, Keeping(), preferences, makers(), lambda _, closed: Door(closed))
    window = program.first_window()
    window.resize(1440, 900)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made = Demo(window, worker, folder, qtbot)
    made.open()
    made.settle()
    yield made
    if program.session is not None:
        closed: list[object] = []
        program.session.close(lambda: closed.append(1), closed.append, backup=False)
        qtbot.waitUntil(lambda: bool(closed))
    worker.stop()
    program._ending = True  # the windows go without a word: the vault is closed already
    for one in program.windows:
        one.close()
        one.deleteLater()
