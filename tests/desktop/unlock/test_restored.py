"""A backup that was put back at the door: the window tells where the old vault is, and which files are nowhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk import words_on
from vaults import WACHTZIN, new_vault

from desktop.app import make_door
from desktop.screens import makers
from desktop.shell.keeping import Keeping
from desktop.shell.preferences import Preferences
from desktop.shell.program import Program
from desktop.shell.route import Route, ScreenName
from desktop.shell.window import Closed, MainWindow
from desktop.unlock.screen import UnlockScreen
from desktop.unlock.trouble import Remedy
from desktop.widgets.button import Button
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.vault import attachments

Window = tuple[MainWindow, Callable[[], None]]


@pytest.fixture
def window(qtbot, worker, tmp_path) -> Iterator[Window]:
    program = Program(worker, Keeping(), Preferences(tmp_path / "instellingen"), makers(), make_door)
    shown = program.first_window()
    shown.resize(1440, 900)
    shown.show()

    def settled() -> None:
        qtbot.wait(20)
        qtbot.waitUntil(lambda: not worker.busy)

    yield shown, settled
    if program.session is not None:
        closed: list[object] = []
        program.session.close(lambda: closed.append(1), closed.append, backup=False)
        qtbot.waitUntil(lambda: bool(closed))
    program._ending = True
    for one in program.windows:
        one.close()
        one.deleteLater()


def damaged(folder: Path, *, files_gone: int) -> None:
    """A vault with two attachments and a backup, of which the database is no good any more."""
    vault, _ = new_vault(folder)
    names = []
    for content in (b"een", b"twee"):
        with act(vault, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
            names.append(attachments.keep(vault.storage, doing.connection, content))
            doing.add("briefpapier", naam=content.decode())
    vault.backup()
    places = (attachments.folder_of(folder), attachments.copies_of(vault.backup_folder, vault.vault_id))
    vault.close(backup=False)
    attachments.wipe(places, names[:files_gone])
    database = (folder / "kluis.db").read_bytes()
    (folder / "kluis.db").write_bytes(database[:4096] + bytes(len(database) - 4096))


def put_back(window: Window, folder: Path) -> str:
    """Goes through the door with the backup; answers what stands above the screen then."""
    shown, settled = window
    shown.show_door(Closed(folder))
    settled()
    door = shown.findChild(UnlockScreen)
    for _ in range(2):
        door.ways.wachtzin.control.line.setText(WACHTZIN.tekst)
        door.unlock_button.click()
        settled()
        if shown.workspace is not None:
            break
        door.trouble.buttons[Remedy.BACKUP].click()
        settled()
    return words_on(shown.workspace.strips)


@pytest.mark.parametrize(
    ("files_gone", "told"), [(1, "Van 1 bijlage ontbreekt het bestand"), (2, "Van 2 bijlagen ontbreekt het bestand")]
)
def test_attachments_without_a_file_are_told_until_it_is_closed(window, tmp_path, files_gone, told):
    shown, settled = window
    folder = tmp_path / "De Wilgenhoek.kluis"
    damaged(folder, files_gone=files_gone)
    words = put_back(window, folder)
    assert "De reservekopie is teruggezet." in words
    assert told in words
    (aside,) = (
        one
        for one in tmp_path.iterdir()
        if one.name.startswith("De Wilgenhoek") and one != folder and "kopie" not in one.name
    )
    assert f"heet nu ‘{aside.stem}’" in words
    shown.workspace.go(Route(ScreenName.DOSSIERS))
    settled()
    assert told in words_on(shown.workspace.strips)
    buttons = {one.text(): one for one in shown.workspace.strips.findChildren(Button)}
    buttons["Kijk de kluis na"].click()
    settled()
    assert shown.workspace.route().section == "reservekopieen"
    buttons["Sluit"].click()
    assert told not in words_on(shown.workspace.strips)


def test_with_every_file_there_nothing_is_said_of_them(window, tmp_path):
    folder = tmp_path / "De Wilgenhoek.kluis"
    damaged(folder, files_gone=0)
    words = put_back(window, folder)
    assert "De reservekopie is teruggezet." in words
    assert "bijlage" not in words
    assert window[0].workspace.topbar.saved.words.startswith("Alles bewaard")
