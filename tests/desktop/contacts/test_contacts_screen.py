"""A steunpunt writes a contact down in a minute, without a name, and tells outside only numbers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from case_files import take_example
from cut_words import cut_words
from desk import DAY, Desk, _opened, focus_name, words_on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPlainTextEdit
from screen_reader import without_name
from vaults import new_vault

from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from forms.signals import THEMES
from forms.vocabulary import vocabulary
from models.queries.contacts import contacts

CTRL = Qt.KeyboardModifier.ControlModifier
HERE = Route(ScreenName.CONTACTS)
THEME_CODES = vocabulary(THEMES).codes()


@pytest.fixture(scope="module")
def steunpunt(tmp_path_factory):
    folder = tmp_path_factory.mktemp("steunpunt") / "Steunpunt.kluis"
    vault, _ = new_vault(folder, soort="steunpunt", rol="steunpunt")
    take_example(vault, "A09")
    vault.close(backup=False)
    return folder


@pytest.fixture
def desk(steunpunt, tmp_path, qtbot) -> Iterator[Desk]:
    yield from _opened(steunpunt, tmp_path, qtbot, DAY)


def test_in_one_column_a_new_contact_is_begun_at_the_foot_and_a_row_is_a_target(desk, qtbot):
    desk.workspace.resize(1366, 768)
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: desk.workspace.room is Room.SINGLE)
    screen = desk.go(HERE)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    button = screen._new
    assert button.visibleRegion().boundingRect().height() == button.height()
    assert screen.height() - button.mapTo(screen, button.rect().bottomLeft()).y() < 40
    assert all(one.height() >= Theme.current().length(56) for one in screen.rows.rows)


def kept(desk: Desk):
    with desk.vault.reading() as connection:
        return contacts(connection)


def test_the_third_place_leads_to_the_contacts_and_the_first_has_the_focus(desk):
    desk.workspace.go_to_place(4)
    desk.settle()
    assert desk.place.screen is ScreenName.CONTACTS
    assert len(desk.screen.rows.rows) == len(kept(desk))
    assert desk.screen.rows.rows[0].hasFocus()
    assert "Zonder namen" in words_on(desk.screen)
    assert without_name(desk.screen) == []


def test_a_new_contact_is_of_today_and_belongs_to_nobody(desk):
    known = {one.uid for one in kept(desk)}
    desk.go(HERE)
    desk.press(Qt.Key.Key_Return, CTRL)
    (made,) = (one for one in kept(desk) if one.uid not in known)
    assert made.antwoorden.datum("datum") == DAY
    desk.workspace.undoing.undo_last()
    desk.settle()
    desk.settle()
    assert {one.uid for one in kept(desk)} == known


def test_what_is_typed_in_a_contact_is_kept(desk):
    desk.go(HERE)
    desk.press(Qt.Key.Key_Return, CTRL)
    page = desk.screen.forms[1].findChildren(QPlainTextEdit)[0]
    page.setFocus()
    desk.type("Wachttijd voor een plek is lang.")
    assert any("Wachttijd voor een plek is lang." in one.antwoorden.waarden.values() for one in kept(desk))
    assert desk.place.field == "signaal"


def test_who_unlocks_stands_in_the_field_of_the_contact_one_was_in(desk, qtbot):
    uid = kept(desk)[0].uid
    desk.go(Route(ScreenName.CONTACTS, document=uid, field="signaal"))
    qtbot.waitUntil(lambda: focus_name().startswith("Signaal"))
    assert desk.screen.route().document == uid
    assert desk.place.field == "signaal"


def test_arrows_and_enter_open_another_contact(desk):
    screen = desk.go(HERE)
    desk.press(Qt.Key.Key_Down)
    assert screen.rows.rows[1].hasFocus()
    desk.press(Qt.Key.Key_Return)
    assert screen.route().document == screen.contacts.lines[1].uid
    assert focus_name() != ""


def test_the_signals_report_is_kept_where_one_wants_it(desk, tmp_path):
    screen = desk.go(HERE)
    path = Path(tmp_path) / "signalen.pdf"
    screen._pick = lambda *_: path
    desk.press(Qt.Key.Key_P, CTRL)
    desk.settle()
    assert path.read_bytes().startswith(b"%PDF")


def test_the_signals_report_is_of_the_period_one_chose(desk, tmp_path):
    screen = desk.go(HERE)
    asked = []
    screen._pick = lambda _over, _title, begin, _kinds: asked.append(begin.name)
    told = []
    screen.told.connect(told.append)
    for period in ("alles", "dit", "vorig"):
        screen.period.set_value(period)
        desk.press(Qt.Key.Key_P, CTRL)
        desk.settle()
    assert asked[0].startswith("signalen-tot-en-met-")
    assert asked[1].startswith("signalen-van-2026-08-01-tot-en-met-")
    assert len(asked) == 3 or "In deze periode" in str(told[0])


def test_without_contacts_the_screen_says_what_they_are_for(tmp_path_factory, tmp_path, qtbot):
    folder = tmp_path_factory.mktemp("steunpunt") / "Leeg.kluis"
    vault, _ = new_vault(folder, soort="steunpunt", rol="steunpunt")
    vault.close(backup=False)
    for desk in _opened(folder, tmp_path, qtbot, DAY):
        screen = desk.go(HERE)
        assert "Nog geen contacten" in words_on(screen)
        assert focus_name().startswith("Nieuw contact")


def test_a_steunpunt_without_dossiers_is_not_led_to_the_pupils_of_a_school(tmp_path_factory, tmp_path, qtbot):
    folder = tmp_path_factory.mktemp("steunpunt") / "Zonder.kluis"
    vault, _ = new_vault(folder, soort="steunpunt", rol="steunpunt")
    vault.close(backup=False)
    for desk in _opened(folder, tmp_path, qtbot, DAY):
        told = words_on(desk.go(Route(ScreenName.DOSSIERS)))
        assert "Een dossier op naam maak je alleen met toestemming." in told
        assert "leerlingadministratie" not in told
        assert focus_name().startswith("Nieuw dossier")


def test_a_school_has_no_contacts_in_its_navigation(tmp_path_factory, tmp_path, qtbot):
    folder = tmp_path_factory.mktemp("school") / "School.kluis"
    vault, _ = new_vault(folder)
    vault.close(backup=False)
    for desk in _opened(folder, tmp_path, qtbot, DAY):
        assert ScreenName.CONTACTS not in [one.screen for one in desk.workspace.navigation.places]
        desk.go(Route(ScreenName.WORKLIST))
        desk.workspace.go_to_place(4)
        assert desk.place.screen is ScreenName.WORKLIST


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut(desk, percent):
    Theme.current().set_percent(percent)
    screen = desk.go(HERE)
    assert cut_words(screen) == []


def test_the_list_can_be_of_one_theme_and_keeps_the_contact_that_is_being_written(desk):
    screen = desk.go(HERE)
    desk.settle()
    every = len(screen.rows.rows)
    theme = next(code for one in screen.contacts.lines for code in one.themes)
    of_theme = sum(theme in one.themes for one in screen.contacts.lines)
    assert "Thema van de lijst" in words_on(screen)
    side = screen.theme.mapTo(screen, QPoint()).x()
    _pick(screen.theme, theme)
    desk.settle()
    assert len(screen.rows.rows) == of_theme
    assert screen.forms
    lacking = next(one for one in THEME_CODES if all(one not in line.themes for line in screen.contacts.lines))
    _pick(screen.theme, lacking)
    desk.settle()
    assert "Geen contact met dit thema." in words_on(screen)
    assert screen.theme.mapTo(screen, QPoint()).x() == side
    assert not screen.forms
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert len(screen.rows.rows) == every + 1
    assert screen.forms


def _pick(choice, value) -> None:
    choice.set_value(value)
    choice.choices.activated.emit(choice.choices.currentIndex())


def test_who_undoes_a_new_contact_stays_on_the_screen(desk, qtbot):
    begun = len(kept(desk)) + 1
    desk.go(HERE)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert focus_name() == "Datum"
    assert len(desk.screen.contacts.lines) == begun
    desk.workspace.undoing.undo_last()
    qtbot.waitUntil(lambda: len(desk.screen.contacts.lines) < begun)
    desk.settle()
    assert any(one.hasFocus() for one in desk.screen.rows.rows)


def test_undoing_a_contact_says_what_was_undone_and_how_it_comes_back(desk):
    before = len(kept(desk))
    desk.go(HERE)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert desk.workspace.toast.words == "Ongedaan gemaakt: Contact begonnen. Ctrl+Y zet het terug."
    assert len(kept(desk)) == before
    desk.workspace.undoing.redo_last()
    desk.settle()
    assert desk.workspace.toast.words == "Opnieuw gedaan: Contact begonnen."
    assert len(kept(desk)) == before + 1


def test_a_name_in_the_words_of_a_contact_is_told_at_the_field_and_kept(desk):
    desk.go(HERE)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    signal = next(one for one in desk.screen.forms if "signaal" in one._fields)._fields["signaal"]
    signal.put("Vader van Femke Pietersen belt over advies.")
    desk.screen.context.keeping.flush()
    desk.settle()
    desk.screen.read()
    desk.settle()
    assert signal.frame.message == "Hier lijkt een naam te staan: Femke Pietersen. Schrijf het zonder naam op."
    assert any("Femke Pietersen" in (one.antwoorden.tekst("signaal") or "") for one in kept(desk))


def test_what_can_be_done_with_contacts_is_found_by_its_words(desk):
    screen = desk.go(HERE)
    assert [one.words for one in screen.acts()] == ["Nieuw contact", "Signalenrapport"]
