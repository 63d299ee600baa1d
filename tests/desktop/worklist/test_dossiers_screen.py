"""Finding a dossier by typing, and a list that reads only the pages one looks at."""

from datetime import date

import pytest
from desk import DOSSIERS, Desk, focus_name, words_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from screen_reader import without_name
from sqlalchemy import insert

from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.lines.line import Line
from desktop.widgets.lines.model import PAGE
from forms.deadlines import rules_digest
from models.base import new_uid
from models.names import zoeknaam
from models.tables import Dossier
from models.terms.kept import mark_of

MANY = 10_000


def lines(screen):
    model = screen.list.lines
    return [item for item in (model.item(row) for row in range(model.rowCount())) if isinstance(item, Line)]


def names(screen):
    return [one.cells[0].main.words for one in lines(screen)]


def add_many(vault):
    """Dossiers with nothing in them: without deadlines, and nothing of them is to be found in texts."""
    rows, mark = [], mark_of(rules_digest(), date.today())
    for number in range(MANY):
        first, last = f"Pim{number % 7}", f"Proef{number:05}"
        told = zoeknaam(first, None, None, last)
        rows.append({"uid": new_uid(), "roepnaam": first, "achternaam": last, "zoeknaam": told, "weg": False})
        rows[-1]["termijnen_stempel"] = mark
    with vault.writing() as connection:
        connection.execute(insert(Dossier.__table__), [{**one, "revisie": 1} for one in rows])
        connection.exec_driver_sql("DELETE FROM zoek_wacht")


@pytest.mark.usefixtures("agreed")
def test_the_columns_tell_in_words_how_far_a_dossier_is(desk):
    screen = desk.go(DOSSIERS)
    danylo = next(one for one in lines(screen) if one.cells[0].main.words == "Danylo Kovalenko")
    told = [[one.main.words, *(run.words for run in one.below)] for one in danylo.cells]
    assert told == [
        ["Danylo Kovalenko", "geboren 30 april 2021"],
        ["groep 2", "Basisschool De Wilgenhoek"],
        ["versie 1", "vastgesteld"],
        ["Uitleg aan de leerling", "wo 11 nov, 6 dagen te laat"],
    ]
    assert danylo.spoken == (
        "Danylo Kovalenko; geboren 30 april 2021; groep 2; Basisschool De Wilgenhoek; OPP: versie 1, vastgesteld; "
        "eerste datum woensdag 11 november 2026, 6 dagen te laat: Uitleg aan de leerling"
    )
    assert "4 dossiers" in words_on(screen)


def test_typing_finds_whatever_the_accents_and_capitals(desk):
    screen = desk.go(DOSSIERS)
    assert QApplication.focusWidget() is screen.search
    desk.type("WISN luk")
    assert names(screen) == ["Łukasz Wiśniewski"]
    assert "1 dossier gevonden" in words_on(screen)
    assert QApplication.focusWidget() is screen.search


def test_enter_opens_the_one_that_is_found_and_down_goes_to_the_list(desk):
    screen = desk.go(DOSSIERS)
    desk.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is screen.list
    assert screen.list.key == lines(screen)[0].key
    screen.search.setFocus()
    desk.type("danylo")
    desk.press(Qt.Key.Key_Return)
    assert desk.place.screen is ScreenName.DOSSIER
    assert desk.place.dossier == desk.dossier("A03")


def test_enter_on_a_row_opens_it(desk):
    screen = desk.go(DOSSIERS)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    second = lines(screen)[1].key
    desk.press(Qt.Key.Key_Return)
    assert desk.place == Route(ScreenName.DOSSIER, second)


def test_a_name_that_is_not_there_says_so_and_leads_back(desk):
    screen = desk.go(DOSSIERS)
    desk.type("zzz")
    assert "Geen dossier met deze naam" in words_on(screen)
    everything = next(one for one in screen.findChildren(Button) if one.text() == "Toon alle dossiers")
    everything.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert len(names(screen)) == 4
    assert QApplication.focusWidget() is screen.search


def test_only_the_newest_words_are_shown_however_fast_one_types(desk):
    screen = desk.go(DOSSIERS)
    for letter in "danylo":
        QTest.keyClicks(screen.search, letter)
    desk.settle()
    assert names(screen) == ["Danylo Kovalenko"]


def test_a_search_and_the_row_are_still_there_when_one_comes_back(desk):
    screen = desk.go(DOSSIERS)
    desk.type("k")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    before = screen.list.key
    desk.press(Qt.Key.Key_Return)
    desk.workspace.back()
    desk.settle()
    assert desk.screen is screen
    assert screen.search.text() == "k"
    assert screen.list.key == before


def test_an_empty_vault_offers_the_roster_and_a_new_dossier(bare_desk):
    screen = bare_desk.go(DOSSIERS)
    assert "Er zijn nog geen dossiers" in words_on(screen)
    assert [one.text() for one in screen.findChildren(Button) if one.isVisible()] == [
        "Leerlingen invoeren",
        "Nieuw dossier",
    ]
    assert not screen.search.isVisible()
    assert focus_name() == "Nieuw dossier"
    bare_desk.press(Qt.Key.Key_Return)
    assert bare_desk.place.screen is ScreenName.NEW


def test_everything_one_can_reach_has_a_name(desk):
    screen = desk.go(DOSSIERS)
    assert without_name(screen) == []


@pytest.fixture
def large_desk(bare_desk: Desk) -> Desk:
    bare_desk.do(add_many)
    return bare_desk


def test_ten_thousand_dossiers_are_read_a_page_at_a_time(large_desk):
    screen = large_desk.go(DOSSIERS)
    assert screen.list.lines.rowCount() == MANY
    assert len(lines(screen)) == PAGE
    assert "10.000 dossiers" in words_on(screen)
    screen.list.setFocus()
    large_desk.press(Qt.Key.Key_End)
    large_desk.settle()
    read = len(lines(screen))
    assert PAGE < read <= 3 * PAGE
    assert screen.list.key == lines(screen)[-1].key
    assert names(screen)[-1] == "Pim3 Proef09999"


def test_a_search_among_ten_thousand_goes_on_where_the_list_is_long(large_desk):
    screen = large_desk.go(DOSSIERS)
    large_desk.type("pim3")
    assert screen.list.lines.rowCount() == len(range(3, MANY, 7))
    screen.list.scrollToBottom()
    screen.list.viewport().grab()
    large_desk.settle()
    assert names(screen)[-1] == "Pim3 Proef09999"
    assert all(one.startswith("Pim3") for one in names(screen))


def test_the_words_one_searched_for_are_kept_when_the_letters_change_while_one_is_elsewhere(desk):
    screen = desk.go(DOSSIERS)
    screen.search.setText("yas")
    desk.settle()
    desk.go(Route(ScreenName.WORKLIST))
    Theme.current().set_percent(115)
    again = desk.go(DOSSIERS)
    assert again.search.text() == "yas"
    assert again.count.text() == "1 dossier gevonden"
