"""The pages in front of a vault, and what floats over a screen, in English: no Dutch is left, no word is cut."""

from collections.abc import Callable, Iterator

import pytest
from cut_words import cut_words
from desk import after_turns
from PySide6.QtWidgets import QWidget
from vaults import new_vault
from words_said import dutch, said_on

from desktop.language import Language, Tongue
from desktop.shell.route import Route, ScreenName
from desktop.shell.worker import Worker
from desktop.unlock.first_start import FirstStartScreen
from desktop.unlock.screen import UnlockScreen
from models.vault.passphrase import Cost

SIZES = ((1440, 900), (1366, 768))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    Language.current().speak(Tongue.ENGLISH)
    yield
    Language.current().speak(Tongue.DUTCH)


@pytest.fixture
def worker(qapp) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture
def shows(qtbot, worker) -> Callable[[QWidget], None]:
    def check(page: QWidget) -> None:
        for width, height in SIZES:
            page.resize(width, height)
            page.show()
            qtbot.waitUntil(lambda: not worker.busy)
            after_turns()
            qtbot.wait(20)
            assert sorted({piece for piece in said_on(page) if piece in dutch()}) == []
            assert cut_words(page) == [], f"{width} x {height}"

    return check


@pytest.fixture
def folder(tmp_path):
    vault, _ = new_vault(tmp_path / "De Wilgenhoek.kluis")
    vault.close(backup=False)
    return tmp_path / "De Wilgenhoek.kluis"


def test_unlocking(qtbot, worker, shows, folder):
    screen = UnlockScreen(worker)
    qtbot.addWidget(screen)
    screen.show_vault(folder, user="Marit Hoekzema")
    shows(screen)
    screen.ways.wachtzin.control.set_value("fout")
    screen.unlock_button.click()
    shows(screen)


@pytest.mark.parametrize("damage", ["sleutels.json", "kluis.db"])
def test_a_vault_that_does_not_open(qtbot, worker, shows, folder, damage):
    (folder / damage).write_bytes(b"\0" * 200)
    screen = UnlockScreen(worker)
    qtbot.addWidget(screen)
    screen.show_vault(folder)
    qtbot.waitUntil(lambda: not worker.busy)
    shows(screen)


def test_the_first_start_to_the_end(qtbot, worker, shows, tmp_path):
    first = FirstStartScreen(worker, cost=Cost(1, 64, 1), example_in=tmp_path)
    qtbot.addWidget(first)
    shows(first)
    first.onward.click()
    shows(first)
    first.role.name.control.set_value("Marit Hoekzema")
    first.role.organisation.control.set_value("De Wilgenhoek")
    first.onward.click()
    first.place.parent_folder.control.set_value(str(tmp_path / "Driehoek"))
    shows(first)
    first.onward.click()
    shows(first)
    for frame in (first.place.wachtzin, first.place.again):
        frame.control.set_value("drie eenden zwemmen hier")
    first.onward.click()
    qtbot.waitUntil(lambda: not worker.busy and first.step == 2)
    shows(first)
    first.code.press()
    shows(first)
    first.close_vault()


def test_what_floats_over_a_screen(desk, qtbot):
    desk.go(Route(ScreenName.OPP, desk.dossier("A01")))
    desk.workspace.show_keys()
    desk.settle()
    assert sorted({piece for piece in said_on(desk.workspace) if piece in dutch()}) == []
    assert cut_words(desk.workspace) == []
