"""The first screens with large letters, and in the other language."""

from datetime import datetime

import pytest
from cut_words import cut_words
from PySide6.QtCore import Qt

from desktop.language import Language, Tongue
from desktop.shell.preferences import Preferences
from desktop.theme.theme import Theme
from desktop.unlock.first_start import FirstStartScreen
from desktop.unlock.screen import UnlockScreen
from desktop.unlock.trouble import Remedy
from desktop.unlock.ways import Way
from models.vault.backup_file import Backup, Manifest, Reason
from models.vault.messages import KluisBeschadigd
from models.vault.passphrase import Cost

NINE = datetime(2026, 11, 24, 9, 0)


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "instellingen")


@pytest.fixture
def door(qtbot, worker, made, settled, preferences):
    screen = UnlockScreen(worker, now=lambda: NINE, preferences=preferences)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    screen.show_vault(made[0], user="Marit Hoekzema", locked_at=NINE)
    settled()
    return screen


@pytest.fixture
def first(qtbot, worker, tmp_path, preferences):
    screen = FirstStartScreen(worker, cost=Cost(1, 64, 1), example_in=tmp_path, preferences=preferences)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    screen.begin()
    return screen


def lies_in_sight(button):
    page = button.window()
    bottom = button.mapTo(page, button.rect().bottomLeft())
    return button.isVisible() and page.rect().contains(bottom)


def test_with_large_letters_the_button_that_opens_stays_in_sight(qtbot, door):
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: lies_in_sight(door.unlock_button) and cut_words(door) == [])
    door.resize(800, 620)
    qtbot.waitUntil(lambda: lies_in_sight(door.unlock_button) and cut_words(door) == [])


def test_the_focus_stays_on_the_button_when_the_letters_grow(qtbot, door):
    door.unlock_button.setFocus()
    Theme.current().set_percent(200)
    qtbot.waitUntil(door.unlock_button.hasFocus)
    Theme.current().set_percent(100)
    qtbot.waitUntil(door.unlock_button.hasFocus)


def test_with_large_letters_the_first_start_goes_on_at_the_foot(qtbot, first):
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: lies_in_sight(first.onward) and cut_words(first) == [])


def test_larger_letters_on_the_door_are_kept_and_there_is_a_way_back(door, preferences):
    for _ in range(5):
        door.top.larger.click()
    assert preferences.percent == 200
    assert not door.top.larger.isVisible()
    door.top.normal.click()
    assert preferences.percent == 100
    assert door.top.larger.isVisible()


@pytest.fixture
def spoken():
    yield Language.current()
    Language.current().speak(Tongue.DUTCH)


def test_the_language_is_chosen_on_the_door(qtbot, door, preferences, spoken):
    door.top.language.set_value("en")
    door.top.language.edited.emit()
    qtbot.waitUntil(lambda: spoken.tongue is Tongue.ENGLISH)
    assert preferences.language is Tongue.ENGLISH


def test_what_was_typed_goes_over_to_the_page_in_the_other_language(qtbot, worker, made, settled, door):
    door.ways.wachtzin.control.line.setText("drie eenden")
    carried = door.carried()
    assert "drie" not in repr(carried)
    other = UnlockScreen(worker, now=lambda: NINE)
    qtbot.addWidget(other)
    other.show()
    other.show_vault(made[0])
    other.take(carried)
    settled()
    assert other.ways.wachtzin.control.value() == "drie eenden"


def test_the_first_start_goes_on_where_it_was_in_the_other_language(qtbot, worker, tmp_path, settled, first):
    first.role.name.control.line.setText("Marit Hoekzema")
    first.role.organisation.control.line.setText("De Wilgenhoek")
    first.onward.click()
    settled()
    first.place.parent_folder.control.line.setText(str(tmp_path / "Driehoek"))
    for frame in (first.place.wachtzin, first.place.again):
        frame.control.line.setText("drie eenden zwemmen hier")
        frame.control.edited.emit()
    carried = first.carried()
    assert "eenden" not in repr(carried)
    second = FirstStartScreen(worker, cost=Cost(1, 64, 1), example_in=tmp_path)
    qtbot.addWidget(second)
    second.take(carried)
    settled()
    assert second.step == 1
    second.onward.click()
    settled()
    assert second.step == 2
    shown = second.code.code
    third = FirstStartScreen(worker, cost=Cost(1, 64, 1), example_in=tmp_path)
    qtbot.addWidget(third)
    third.take(second.carried())
    second.close_vault()
    settled()
    assert third.step == 2
    assert third.code.code == shown
    opened = []
    third.opened.connect(opened.append)
    third._code_kept()
    third.start.beginner.click()
    assert [one.folder.name for one in opened] == ["De Wilgenhoek.kluis"]
    opened[0].close(backup=False)


def test_after_locking_the_wachtzin_is_asked_where_one_chose_so(qtbot, worker, made_with_keyring, settled, preferences):
    preferences.wachtzin_after_lock = True
    screen = UnlockScreen(worker, now=lambda: NINE, preferences=preferences)
    qtbot.addWidget(screen)
    screen.show()
    screen.show_vault(made_with_keyring, locked_at=NINE)
    settled()
    assert screen.ways.way is Way.WACHTZIN
    assert "na vergrendelen altijd de wachtzin" in screen.ways.card(Way.WACHTZIN).help_words
    screen.show_vault(made_with_keyring)
    settled()
    assert screen.ways.way is Way.OWN_KEY


def test_a_group_of_the_code_that_does_not_fit_is_told_while_it_is_typed(qtbot, door):
    door.ways.card(Way.HERSTELCODE).choose()
    group = door.ways.code.control.groups[2]
    group.setFocus()
    qtbot.keyClicks(group, "22222")
    assert door.ways.code.message.startswith("Groep 3 klopt niet.")
    qtbot.keyClick(group, Qt.Key.Key_Backspace)
    assert door.ways.code.message == ""


def whole(title):
    """Whether all of a title is seen: not scrolled away under the bar above it."""
    return title.isVisible() and title.visibleRegion().boundingRect().height() == title.height()


def test_with_large_letters_the_code_and_its_title_are_seen_at_once(qtbot, worker, tmp_path, settled, first):
    Theme.current().set_percent(200)
    first.role.name.control.line.setText("Marit Hoekzema")
    first.role.organisation.control.line.setText("De Wilgenhoek")
    first.onward.click()
    settled()
    first.place.parent_folder.control.line.setText(str(tmp_path / "Driehoek"))
    for frame in (first.place.wachtzin, first.place.again):
        frame.control.line.setText("drie eenden zwemmen hier")
        frame.control.edited.emit()
    first.place.again.control.target().setFocus()
    first.onward.click()
    settled()
    assert first.step == 2
    qtbot.waitUntil(lambda: whole(first.heading) and first.code.shown.on_paper.hasFocus())
    assert lies_in_sight(first.code.shown.on_paper)
    assert whole(first.code.shown.groups[0])
    first.code.shown.on_paper.click()
    qtbot.waitUntil(lambda: whole(first.heading) and lies_in_sight(first.code.checker))
    assert not first.code.shown.on_paper.isVisible()
    first.code.kept.emit()
    qtbot.waitUntil(lambda: whole(first.heading) and lies_in_sight(first.start.beginner))
    assert not first.code.checker.isVisible()
    first.close_vault()


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900)])
def test_with_large_letters_putting_a_backup_back_begins_at_its_title(qtbot, door, settled, size):
    Theme.current().set_percent(200)
    door.resize(*size)
    manifest = Manifest("kluis", NINE, Reason.SLUITEN, 1, "")
    door._show_trouble(KluisBeschadigd(), Backup(door._folder, manifest, 4096))
    qtbot.wait(1)
    door._remedy(Remedy.BACKUP)
    settled()
    qtbot.waitUntil(lambda: door.ways.wachtzin.control.target().hasFocus())
    qtbot.waitUntil(lambda: whole(door.heading) and whole(door.ways.wachtzin.control.target()))
