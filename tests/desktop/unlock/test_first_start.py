import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMainWindow
from screen_reader import without_name

from desktop.unlock.first_start import FirstStartScreen
from desktop.unlock.role_step import Work
from models.vault import Herstelcode, Sleutelbos, Wachtzin, open_vault
from models.vault.passphrase import Cost

CHEAP = Cost(1, 64, 1)
WACHTZIN = "drie eenden zwemmen hier"


@pytest.fixture
def page(tmp_path):
    return tmp_path / "code.pdf"


@pytest.fixture
def screen(qtbot, worker, tmp_path, page):
    screen = FirstStartScreen(
        worker, cost=CHEAP, pick_page=lambda *_: page, pick_place=lambda *_: tmp_path / "gekozen", example_in=tmp_path
    )
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    screen.show()
    screen.begin()
    return screen


@pytest.fixture
def opened(screen):
    found = []
    screen.opened.connect(found.append)
    yield found
    for vault in found:
        vault.close(backup=False)


def press_enter(qtbot, screen):
    qtbot.keyClick(screen.focusWidget() or screen, Qt.Key.Key_Return)


def to_vault_step(screen, settled, tmp_path):
    screen.role.name.control.line.setText("Marit Hoekzema")
    screen.role.organisation.control.line.setText("De Wilgenhoek")
    screen.onward.click()
    settled()
    screen.place.parent_folder.control.line.setText(str(tmp_path / "Driehoek"))


def choose_wachtzin(screen, words, again=None):
    control = screen.place.wachtzin.control
    control.line.setText(words)
    control.edited.emit()
    screen.place.again.control.line.setText(words if again is None else again)


def retype(screen):
    shown = [one.text() for one in screen.code.shown.groups]
    screen.code.shown.on_paper.click()
    for group in screen.code.retyped.groups:
        group.setText(shown[group.number - 1].lower())


def test_a_vault_in_four_steps_by_keyboard(qtbot, screen, opened, settled, tmp_path):
    press_enter(qtbot, screen)
    assert screen.role.name.message == "Vul dit in om verder te gaan."
    assert screen.role.name.control.line.hasFocus()
    to_vault_step(screen, settled, tmp_path)
    assert screen.place.name.control.value() == "De Wilgenhoek"
    choose_wachtzin(screen, WACHTZIN)
    press_enter(qtbot, screen)
    settled()
    folder = tmp_path / "Driehoek" / "De Wilgenhoek.kluis"
    assert folder.is_dir()
    assert screen.step == 2
    code = "-".join(one.text() for one in screen.code.shown.groups)
    retype(screen)
    assert screen.code.shown.isHidden()
    press_enter(qtbot, screen)
    assert screen.step == 3
    assert opened == []
    press_enter(qtbot, screen)
    assert [one.folder for one in opened] == [folder]
    assert (opened[0].soort, opened[0].rol) == ("school", "ib")
    opened.pop().close(backup=False)
    with open_vault(folder, Herstelcode(code)), pytest.raises(Exception, match="al open"):
        open_vault(folder, Wachtzin(WACHTZIN))
    open_vault(folder, Wachtzin(WACHTZIN)).close(backup=False)


def test_nothing_is_made_before_the_user_asks_for_it(screen, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, WACHTZIN)
    screen.back.click()
    screen.onward.click()
    settled()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("work", "soort"), [(one, one.soort) for one in Work])
def test_the_role_decides_the_kind_of_vault(screen, opened, settled, tmp_path, work, soort):
    screen.role.cards[work].choose()
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    retype(screen)
    screen.code.checker.click()
    screen.start.beginner.click()
    assert (opened[0].soort, opened[0].rol) == (soort, work.rol)


def test_two_different_wachtzinnen_make_no_vault(screen, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, WACHTZIN, again="drie eenden")
    screen.onward.click()
    settled()
    assert "niet gelijk" in screen.place.again.message
    assert list(tmp_path.iterdir()) == []


def test_a_wachtzin_that_is_easy_to_guess_makes_no_vault(screen, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, "welkom")
    assert "te makkelijk te raden" in screen.place.strength_line.words
    screen.onward.click()
    settled()
    assert "te makkelijk te raden" in screen.place.wachtzin.message
    assert list(tmp_path.iterdir()) == []


def test_the_code_is_hidden_while_it_is_retyped_and_a_mistake_names_the_group(screen, settled, tmp_path, opened):
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    retype(screen)
    group = screen.code.retyped.groups[1]
    group.setText("22222")
    screen.code.checker.click()
    assert screen.step == 2
    assert f"Groep {group.number} is anders" in screen.code.frame.message
    assert group.hasFocus()
    screen.code.look_again.click()
    assert screen.code.shown.isVisible()
    retype(screen)
    screen.code.checker.click()
    screen.start.beginner.click()
    assert len(opened) == 1
    assert [one.text() for one in screen.code.shown.groups] == [""] * 8


def test_tab_after_a_group_that_is_right_does_not_go_past_the_next(qtbot, screen, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    shown = [one.text() for one in screen.code.shown.groups]
    screen.code.shown.on_paper.click()
    first, second = screen.code.retyped.groups
    qtbot.keyClicks(first, shown[first.number - 1])
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert not second.hasFocus()  # who means it goes on


def test_what_was_told_about_a_group_goes_when_it_is_typed_right(qtbot, screen, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    shown = [one.text() for one in screen.code.shown.groups]
    screen.code.shown.on_paper.click()
    first, _second = screen.code.retyped.groups
    screen.code.checker.click()
    assert screen.code.frame.message == f"Typ groep {first.number} over van het papier."
    qtbot.keyClicks(first, shown[first.number - 1])
    assert screen.code.frame.message == ""


def test_the_code_becomes_a_page_only_when_the_user_saves_it(screen, settled, tmp_path, page):
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    assert not page.exists()
    screen.code.shown.saver.click()
    settled()
    assert page.read_bytes().startswith(b"%PDF")
    assert "gooi het bestand daarna weg" in screen.code.shown.message
    screen.close_vault()


def test_a_page_that_cannot_be_written_is_told(screen, settled, tmp_path, page):
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    page.mkdir()
    screen.code.shown.saver.click()
    settled()
    assert "schijf" in screen.code.shown.message
    screen.close_vault()


def test_a_vault_that_stands_there_is_offered_and_left_alone(screen, qtbot, settled, made, tmp_path):
    before = (made[0] / "sleutels.json").read_bytes()
    to_vault_step(screen, settled, tmp_path)
    screen.place.parent_folder.control.line.setText(str(tmp_path))
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    assert "staat al een kluis" in screen.place.parent_folder.message
    with qtbot.waitSignal(screen.existing, timeout=500) as told:
        screen.place.opener.click()
    assert told.args == [made[0]]
    assert (made[0] / "sleutels.json").read_bytes() == before


def test_a_folder_where_nothing_can_be_kept_is_told(screen, settled, tmp_path):
    (tmp_path / "bestand").write_text("")
    to_vault_step(screen, settled, tmp_path)
    screen.place.parent_folder.control.line.setText(str(tmp_path / "bestand" / "map"))
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    assert "mag je niets bewaren" in screen.place.parent_folder.message


def test_a_folder_that_syncs_warns_but_does_not_refuse(screen, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    screen.place.parent_folder.control.line.setText(str(tmp_path / "OneDrive - School" / "Driehoek"))
    screen.place.parent_folder.control.left.emit()
    settled()
    assert "mee te lopen met internet" in screen.place.parent_folder.message
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    assert screen.step == 2
    screen.close_vault()


def test_the_keyring_is_offered_where_there_is_one(screen, own_keyring, opened, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    assert screen.place.keyring.isVisible()
    screen.place.keyring.setChecked(True)
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    retype(screen)
    screen.code.checker.click()
    screen.start.beginner.click()
    folder = opened[0].folder
    opened.pop().close(backup=False)
    open_vault(folder, Sleutelbos()).close(backup=False)


def test_without_a_keyring_none_is_offered(screen, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    assert screen.place.keyring.isHidden()


def test_a_keyring_that_refuses_is_told_and_nothing_is_made(screen, own_keyring, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    screen.place.keyring.setChecked(True)
    own_keyring.locked = True
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    assert "sleutelbos van de computer is vergrendeld" in screen.message
    assert not (tmp_path / "Driehoek" / "De Wilgenhoek.kluis").exists()
    assert screen.onward.text() == "Maak kluis en ga verder"


def test_the_example_vault_is_marked_and_opens_again_later(screen, qtbot, opened, settled, tmp_path):
    screen.example.click()
    settled()
    assert screen.step == 3
    screen.start.beginner.click()
    vault = opened.pop()
    from sqlalchemy import select

    from models.tables import Dossier, Organisatie

    with vault.reading() as connection:
        assert "verzonnen" in connection.execute(select(Organisatie.naam)).scalar_one()
        assert connection.execute(select(Dossier.uid)).all()
    vault.close(backup=False)
    generation = json.loads((vault.folder / "sleutels.json").read_text())["generation"]
    screen.example.click()
    settled()
    screen.start.beginner.click()
    assert json.loads((opened[0].folder / "sleutels.json").read_text())["generation"] == generation


def test_a_vault_made_and_not_handed_over_is_closed(screen, settled, tmp_path):
    to_vault_step(screen, settled, tmp_path)
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    screen.close_vault()
    settled()
    open_vault(tmp_path / "Driehoek" / "De Wilgenhoek.kluis", Wachtzin(WACHTZIN)).close(backup=False)


def test_alt_left_goes_back_though_the_window_listens_to_it_too(qtbot, screen, settled, tmp_path):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(screen)
    QShortcut("Alt+Left", window, lambda: pytest.fail("the window took the key"))
    window.show()
    to_vault_step(screen, settled, tmp_path)
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.step == 0
    window.takeCentralWidget()


def test_tab_goes_past_the_roles_to_the_name_and_the_arrows_walk_the_roles(qtbot, screen):
    screen.activateWindow()
    ib, steunpunt = (screen.role.cards[work].radio for work in (Work.IB, Work.STEUNPUNT))
    qtbot.waitUntil(ib.hasFocus)
    qtbot.keyClick(ib, Qt.Key.Key_Right)
    assert steunpunt.isChecked()
    assert steunpunt.hasFocus()
    qtbot.keyClick(steunpunt, Qt.Key.Key_Tab)
    assert screen.role.name.control.line.hasFocus()


def test_everything_one_can_reach_has_a_name_in_every_step(screen, settled, tmp_path):
    assert without_name(screen) == []
    to_vault_step(screen, settled, tmp_path)
    assert without_name(screen) == []
    choose_wachtzin(screen, WACHTZIN)
    screen.onward.click()
    settled()
    assert without_name(screen) == []
    retype(screen)
    assert without_name(screen) == []
    screen.code.checker.click()
    assert without_name(screen) == []
    screen.close_vault()


def test_who_works_at_a_steunpunt_looks_around_in_the_vault_of_one(screen, opened, settled, tmp_path):
    screen.role.cards[Work.STEUNPUNT].choose()
    screen.example.click()
    settled()
    screen.start.beginner.click()
    assert opened[0].folder == tmp_path / "Voorbeeldkluis steunpunt.kluis"
    assert (opened[0].soort, opened[0].rol) == ("steunpunt", "steunpunt")
