"""The settings as a place with pages: reached by list, by choice, by keys and by a route; nothing is cut."""

from threading import Event

import pytest
from cut_words import cut_words
from desk import focus_name, words_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from screen_reader import without_name
from settings_desk import open_page

from desktop.language import Language, Tongue
from desktop.settings.pages import Section, settings_pages
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Mode, Theme

SETTINGS = Route(ScreenName.SETTINGS)


def test_the_first_page_opens_with_the_focus_on_what_can_be_set(desk):
    screen = desk.go(SETTINGS)
    assert screen.route().section == "weergave"
    assert focus_name().startswith("Thema: ")
    assert [one.words for one in screen.crumbs()] == ["Instellingen", "Weergave"]


@pytest.mark.parametrize("section", list(Section))
def test_every_page_is_reached_by_its_route_has_names_and_cuts_nothing(qtbot, desk, section):
    if section.value not in [one.section.value for one in settings_pages()]:
        pytest.skip("this page is not there yet")
    page = open_page(desk, section)
    assert page.isVisible()
    assert desk.place.section == section.value
    assert without_name(desk.screen) == []
    for width, percent in ((1440, 100), (1366, 100), (1366, 200)):
        desk.workspace.resize(width, 768)
        Theme.current().set_percent(percent)
        qtbot.waitUntil(lambda: cut_words(desk.screen) == [], timeout=3000)
    assert QApplication.focusWidget() is not None


def test_the_list_goes_to_a_page_and_the_keys_to_the_next(desk):
    screen = desk.go(SETTINGS)
    screen.bar.focus_current()
    assert focus_name() == "Weergave"
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.place.section == "vergrendelen"
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.place.section == "reservekopieen"
    assert focus_name() == "Reservekopieën"
    desk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.place.section == "vergrendelen"


def test_in_one_column_a_choice_stands_above_the_page(desk):
    screen = desk.go(SETTINGS)
    Theme.current().set_percent(200)
    desk.settle()
    assert screen.bar.choice.isVisible()
    assert screen.bar.choice.value() == "weergave"
    screen.bar.choice.set_value("over")
    screen.bar.choice.edited.emit()
    desk.settle()
    assert desk.place.section == "over"


def test_the_theme_and_the_letters_hold_at_once_and_are_kept(desk):
    page = open_page(desk, Section.LOOKS)
    page.mode.set_value("contrast")
    page.mode.edited.emit()
    assert Theme.current().mode is Mode.CONTRAST
    page.letters.set_value(130)
    page.letters.edited.emit()
    assert Theme.current().percent == 130
    preferences = desk.workspace.context.preferences
    assert (preferences.mode, preferences.percent) == (Mode.CONTRAST, 130)


def test_pressing_what_is_chosen_already_changes_nothing(qtbot, desk):
    page = open_page(desk, Section.LOOKS)
    qtbot.mouseClick(page.letters.target(), Qt.MouseButton.LeftButton)
    assert page.letters.value() == 100
    assert Theme.current().percent == 100


def test_another_language_is_spoken_and_kept(qtbot, desk):
    page = open_page(desk, Section.LOOKS)
    try:
        page.language.set_value("en")
        page.language.edited.emit()
        qtbot.waitUntil(lambda: Language.current().tongue is Tongue.ENGLISH)
        assert desk.workspace.context.preferences.language is Tongue.ENGLISH
    finally:
        Language.current().speak(Tongue.DUTCH)


def test_a_backup_is_made_and_named_with_its_day(desk):
    page = open_page(desk, Section.BACKUPS)
    assert "Er is nog geen reservekopie" in words_on(page)
    page.make.press.click()
    assert page.make.bar.isVisible()
    assert "De dossiers worden gekopieerd…" in words_on(page.make)
    desk.settle()
    assert not page.make.bar.isVisible()
    assert "gemaakt op verzoek" in words_on(page)
    assert "Reservekopie gemaakt" in words_on(desk.workspace.toast)


def test_a_backup_that_is_made_tells_how_far_it_is_and_can_be_stopped(qtbot, desk, monkeypatch):
    page = open_page(desk, Section.BACKUPS)
    on, going = Event(), Event()

    def slowly(vault, to, progress):
        progress(1, 4)
        progress(900, 3000)
        going.set()
        on.wait(5)
        progress(901, 3000)
        pytest.fail("it went on after it was stopped")

    monkeypatch.setattr(type(desk.vault), "backup", slowly)
    page.make.press.click()
    qtbot.waitUntil(going.is_set)
    qtbot.waitUntil(lambda: (page.make.bar.value(), page.make.bar.maximum()) == (900, 3000))
    assert "De bijlagen worden gekopieerd…" in words_on(page.make)
    assert page.make.press.text() == "Stop"
    page.make.press.click()
    on.set()
    desk.settle()
    assert "Gestopt. Er is geen reservekopie gemaakt." in words_on(desk.workspace.toast)
    assert page.make.press.text() == "Maak nu een reservekopie"
    assert "Er is nog geen reservekopie" in words_on(page)


def test_the_version_and_the_licences_of_what_is_shipped_are_named(desk):
    words = words_on(open_page(desk, Section.ABOUT))
    assert "versie 0.1.0" in words
    for part in ("PySide6_Essentials", "SQLAlchemy", "reportlab", "Inter", "Lucide"):
        assert part.lower().replace("_", "-") in words.lower().replace("_", "-")
    assert "EUPL-1.2" in words
    assert "pytest" not in words


def test_the_keys_are_those_of_the_card(desk):
    words = words_on(open_page(desk, Section.KEYS))
    assert "vergrendel" in words
    assert "zoeken en doen" in words


@pytest.mark.parametrize(("words", "section"), [("brin", "organisatie"), ("wachtwoord", "vergrendelen")])
def test_the_palette_finds_a_page_by_other_words_too(desk, words, section):
    desk.workspace.search.open()
    palette = desk.workspace.search.palette
    palette.line.setText(words)
    desk.settle()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    desk.settle()
    assert desk.place.section == section
