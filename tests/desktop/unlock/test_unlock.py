from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from screen_reader import without_name

from desktop.unlock.screen import UnlockScreen
from desktop.unlock.trouble import Remedy
from desktop.unlock.ways import Way
from desktop.widgets.strip import Strip
from models.vault import Wachtzin, open_vault
from models.vault.backup import make_backup

WACHTZIN = "drie eenden zwemmen hier"
NINE = datetime(2026, 11, 24, 9, 0)


@pytest.fixture
def screen(qtbot, worker):
    screen = UnlockScreen(worker, now=lambda: NINE)
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    screen.show()
    return screen


@pytest.fixture
def opened(screen):
    found = []
    screen.opened.connect(found.append)
    yield found
    for vault in found:
        vault.close(backup=False)


def typed(screen, words):
    screen.ways.wachtzin.control.line.setText(words)


def press_enter(qtbot, screen):
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Return)


def test_the_wachtzin_opens_with_enter_and_is_forgotten(qtbot, screen, opened, made, settled):
    screen.show_vault(made[0])
    settled()
    assert screen.focusWidget() is screen.ways.wachtzin.control.line
    typed(screen, WACHTZIN)
    press_enter(qtbot, screen)
    assert screen.unlock_button.text() == "Bezig met openen…"
    settled()
    assert [one.folder for one in opened] == [made[0]]
    assert screen.ways.wachtzin.control.value() is None
    assert screen.unlock_button.text() == "Ontgrendel"


def test_a_wrong_wachtzin_is_told_under_the_field_and_stays_selected(qtbot, screen, opened, made, settled):
    screen.show_vault(made[0])
    settled()
    typed(screen, "drie eenden")
    press_enter(qtbot, screen)
    settled()
    line = screen.ways.wachtzin.control.line
    assert "past niet op de kluis" in screen.ways.wachtzin.message
    assert line.selectedText() != ""
    assert line.hasFocus()
    assert line.property("state") == "error"
    assert "past niet" in line.accessibleDescription()
    assert opened == []
    typed(screen, WACHTZIN)
    press_enter(qtbot, screen)
    settled()
    assert len(opened) == 1


def test_an_empty_wachtzin_is_asked_for_and_not_tried(qtbot, screen, opened, made, settled, worker):
    screen.show_vault(made[0])
    settled()
    press_enter(qtbot, screen)
    assert not worker.busy
    assert screen.ways.wachtzin.message == "Typ eerst je wachtzin."


def test_spaces_in_a_wachtzin_count(qtbot, screen, opened, made, settled):
    screen.show_vault(made[0])
    settled()
    typed(screen, f" {WACHTZIN}")
    press_enter(qtbot, screen)
    settled()
    assert opened == []


def test_only_the_ways_that_this_vault_has_are_offered(screen, made, settled):
    screen.show_vault(made[0])
    settled()
    assert screen.ways.offered() == (Way.WACHTZIN, Way.HERSTELCODE)


def test_a_key_found_in_the_keyring_is_ready_and_enter_opens(qtbot, screen, opened, made_with_keyring, settled):
    screen.show_vault(made_with_keyring)
    settled()
    assert screen.ways.way is Way.OWN_KEY
    assert "Klaar om te openen" in screen.ways.card(Way.OWN_KEY).help_words
    press_enter(qtbot, screen)
    settled()
    assert len(opened) == 1


def test_a_locked_keyring_is_told_and_the_wachtzin_is_ready(screen, made_with_keyring, own_keyring, settled):
    own_keyring.locked = True
    screen.show_vault(made_with_keyring)
    settled()
    assert screen.ways.way is Way.WACHTZIN
    assert "Ontgrendel eerst de sleutelbos" in screen.ways.card(Way.OWN_KEY).help_words


def test_a_keyring_that_lost_the_key_says_so_when_tried(screen, opened, made_with_keyring, own_keyring, settled):
    screen.show_vault(made_with_keyring)
    settled()
    own_keyring.kept.clear()
    screen.unlock_button.click()
    settled()
    assert "staat geen sleutel van deze kluis" in screen.ways.card(Way.OWN_KEY).help_words
    assert opened == []
    assert screen.trouble is None


def test_a_whole_recovery_code_can_be_pasted_in_any_group(qapp, screen, opened, made, settled):
    screen.show_vault(made[0])
    settled()
    screen.ways.card(Way.HERSTELCODE).choose()
    qapp.clipboard().setText(f"  {made[1]!s} ".lower())
    screen.ways.code.control.groups[4].paste()
    assert screen.ways.code.control.value() == str(made[1])
    screen.unlock_button.click()
    settled()
    assert len(opened) == 1


def test_each_group_is_checked_as_it_is_typed(qtbot, screen, made, settled):
    screen.show_vault(made[0])
    settled()
    screen.ways.card(Way.HERSTELCODE).choose()
    first, second = str(made[1]).split("-")[:2]
    groups = screen.ways.code.control.groups
    qtbot.keyClicks(groups[0], first.lower())
    assert groups[1].hasFocus()
    assert groups[0].accessibleName() == "Herstelcode, groep 1, klopt"
    wrong = second[:-1] + ("2" if second[-1] != "2" else "3")
    qtbot.keyClicks(groups[1], wrong)
    assert groups[1].hasFocus()
    assert groups[1].accessibleName() == "Herstelcode, groep 2, klopt niet"
    assert groups[1].property("state") == "error"


def test_a_code_with_one_wrong_group_names_that_group(screen, made, settled, worker):
    screen.show_vault(made[0])
    settled()
    screen.ways.card(Way.HERSTELCODE).choose()
    groups = str(made[1]).split("-")
    groups[6] = groups[6][:-1] + ("2" if groups[6][-1] != "2" else "3")
    screen.ways.code.control.set_value("-".join(groups))
    screen.unlock_button.click()
    assert not worker.busy
    assert "groep 7 niet" in screen.ways.code.message
    assert screen.ways.code.control.groups[6].hasFocus()


def test_a_vault_in_use_says_so_and_opens_once_it_is_free(screen, opened, made, settled):
    holder = open_vault(made[0], Wachtzin(WACHTZIN))
    screen.show_vault(made[0])
    settled()
    typed(screen, WACHTZIN)
    screen.unlock_button.click()
    settled()
    assert "al open" in screen.trouble.strip.words
    assert screen.ways.isHidden()
    assert screen.trouble.buttons[Remedy.AGAIN].hasFocus()
    holder.close(backup=False)
    screen.trouble.buttons[Remedy.AGAIN].click()
    settled()
    typed(screen, WACHTZIN)
    screen.unlock_button.click()
    settled()
    assert len(opened) == 1


def test_a_folder_that_is_gone_makes_no_vault(screen, tmp_path, settled, qtbot):
    screen.show_vault(tmp_path / "weg.kluis")
    settled()
    assert "is er niet" in screen.trouble.strip.words
    assert not (tmp_path / "weg.kluis").exists()
    with qtbot.waitSignal(screen.new_wanted, timeout=500):
        screen.trouble.buttons[Remedy.NEW].click()


def test_a_damaged_vault_offers_its_last_backup_and_opens_it(screen, opened, made, settled):
    folder = made[0]
    with open_vault(folder, Wachtzin(WACHTZIN)) as vault:
        make_backup(vault.storage)
    database = (folder / "kluis.db").read_bytes()
    (folder / "kluis.db").write_bytes(database[:4096] + bytes(len(database) - 4096))
    screen.show_vault(folder)
    settled()
    typed(screen, WACHTZIN)
    screen.unlock_button.click()
    settled()
    assert "beschadigd" in screen.trouble.strip.words
    assert "je sleutel is wel goed" in screen.trouble.strip.words
    backup = screen.trouble.buttons[Remedy.BACKUP]
    assert backup.text().startswith("Open laatste reservekopie van ")
    assert backup.hasFocus()
    backup.click()
    restored = []
    screen.restored.connect(restored.append)
    typed(screen, WACHTZIN)
    assert screen.unlock_button.text() == "Zet terug en open"
    screen.unlock_button.click()
    settled()
    assert [one.folder for one in opened] == [folder]
    assert restored[0].aside.is_dir()


def test_damaged_keys_without_a_backup_offer_none(screen, made, settled):
    (made[0] / "sleutels.json").write_text("{}")
    screen.show_vault(made[0])
    settled()
    assert "sleutels.json" in screen.trouble.strip.words
    assert Remedy.BACKUP not in screen.trouble.buttons


def test_a_backup_from_another_place_can_be_chosen(qtbot, worker, made, settled, tmp_path):
    folder = made[0]
    with open_vault(folder, Wachtzin(WACHTZIN)) as vault:
        backup = make_backup(vault.storage, tmp_path / "elders")
    (folder / "kluis.db").write_bytes(bytes(8192))
    screen = UnlockScreen(worker, now=lambda: NINE, pick_file=lambda *_: backup.path)
    qtbot.addWidget(screen)
    opened = []
    screen.opened.connect(opened.append)
    screen.show()
    screen.show_vault(folder)
    settled()
    typed(screen, WACHTZIN)
    screen.unlock_button.click()
    settled()
    assert screen.heading.text() == "Deze kluis gaat nu niet open"
    screen.trouble.buttons[Remedy.OTHER_BACKUP].click()
    settled()
    typed(screen, WACHTZIN)
    screen.unlock_button.click()
    settled()
    assert [one.folder for one in opened] == [folder]
    opened[0].close(backup=False)


def test_what_is_no_backup_is_refused_with_a_sentence(qtbot, worker, made, settled, tmp_path):
    (made[0] / "kluis.db").write_bytes(bytes(8192))
    other = tmp_path / "brief.driehoek-kopie"
    other.write_text("geen kopie")
    screen = UnlockScreen(worker, now=lambda: NINE, pick_file=lambda *_: other)
    qtbot.addWidget(screen)
    screen.show()
    screen.show_vault(made[0])
    settled()
    typed(screen, WACHTZIN)
    screen.unlock_button.click()
    settled()
    screen.trouble.buttons[Remedy.OTHER_BACKUP].click()
    settled()
    assert "reservekopie" in screen.trouble.strip.words.lower()


def test_another_vault_can_be_chosen(qtbot, worker, made, settled, tmp_path):
    screen = UnlockScreen(worker, now=lambda: NINE, pick=lambda *_: made[0])
    qtbot.addWidget(screen)
    screen.show()
    screen.show_vault(tmp_path / "weg.kluis")
    settled()
    screen.trouble.buttons[Remedy.OTHER].click()
    settled()
    assert screen.ways.isVisible()
    assert screen.trouble is None


def test_after_locking_the_user_is_greeted_with_name_and_time(screen, made, settled):
    screen.show_vault(made[0], user="Marit Hoekzema", locked_at=datetime(2026, 11, 24, 8, 51))
    settled()
    assert screen.heading.text() == "Goedemorgen, Marit"
    assert "vergrendeld om 08:51 · alles is bewaard" in screen._about.text()


def test_what_could_not_be_kept_before_locking_is_not_said_to_be_kept(screen, made, settled):
    screen.show_vault(made[0], locked_at=datetime(2026, 11, 24, 8, 51), unkept=True)
    settled()
    assert "nog niet alles is bewaard: dat gaat verder zodra je ontgrendelt" in screen._about.text()
    assert "alles is bewaard" not in screen._about.text().replace("nog niet alles is bewaard", "")


def test_the_wachtzin_can_be_shown_and_hidden_again(qtbot, screen, made, settled):
    screen.show_vault(made[0])
    settled()
    control = screen.ways.wachtzin.control
    assert not control.shown
    qtbot.keyClick(screen, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert control.shown
    qtbot.keyClick(screen, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert not control.shown


def test_what_went_wrong_at_closing_stands_above_the_ways_in(qtbot, screen, made, settled):
    screen.show_vault(made[0], message="De reservekopie is niet gelukt: daar is geen ruimte meer.")
    settled()

    def told():
        return [one.words for one in screen.findChildren(Strip) if one.isVisible()]

    qtbot.waitUntil(lambda: told() != [])
    assert told() == ["De reservekopie is niet gelukt: daar is geen ruimte meer."]


def test_caps_lock_is_told_by_what_typing_gives(qtbot, screen, made, settled):
    screen.show_vault(made[0])
    settled()
    line = screen.ways.wachtzin.control.line
    told = next(one for one in screen.findChildren(QLabel) if one.text().startswith("Caps Lock"))
    qtbot.keyClick(line, "d")
    qtbot.keyClick(line, "D", Qt.KeyboardModifier.ShiftModifier)
    assert not told.isVisible()
    qtbot.keyClick(line, "D")
    assert told.isVisible()
    qtbot.keyClick(line, "d")
    assert not told.isVisible()


def test_everything_one_can_reach_has_a_name(screen, made, settled):
    screen.show_vault(made[0])
    settled()
    assert without_name(screen) == []
    screen.ways.card(Way.HERSTELCODE).choose()
    assert without_name(screen) == []
