"""The page with all that is found: the same field, filters and places as Ctrl+K, as far as one wants."""

import pytest
from desk import Desk, focus_name, words_on
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.shell.route import Route, ScreenName
from models.record.act import act
from models.record.handelingsoort import Handelingsoort


def settled(desk: Desk) -> None:
    for _ in range(3):
        QTest.qWait(80)
        desk.settle()


@pytest.fixture
def results(desk):
    """The page, and typing in it."""
    desk.workspace.context.session.index.keep()
    settled(desk)
    screen = desk.go(Route(ScreenName.RESULTS))

    def look(words: str):
        screen.field.setText(words)
        settled(desk)
        return [row.entry for row in screen.list.rows]

    screen.look = look
    return screen


def _tasks(vault, number):
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        for one in range(number):
            doing.add("taak", wat=f"Zwaluwen tellen, ronde {one}")


def test_everything_with_the_word_is_listed_and_enter_goes_to_it(desk, results):
    found = results.look("soort:opp lezen")
    assert found
    assert all("OPP" in one.about for one in found)
    desk.press(Qt.Key.Key_Return)
    assert focus_name().startswith(found[0].words[:10])
    desk.press(Qt.Key.Key_Return)
    settled(desk)
    assert desk.place.screen is ScreenName.OPP
    assert desk.place.field


def test_more_than_a_page_comes_when_asked_for_and_the_focus_goes_to_the_first_of_it(desk, results):
    desk.do(lambda vault: _tasks(vault, 50))
    desk.workspace.context.session.index.keep()
    settled(desk)
    assert len(results.look("zwaluwen")) == 40
    assert results.more.isVisible()
    results.more.setFocus()
    desk.press(Qt.Key.Key_Space)
    settled(desk)
    assert len(results.list.rows) == 50
    assert not results.more.isVisible()
    assert results.list.rows[40].hasFocus()


def test_what_is_not_understood_is_said_at_the_field(results):
    assert results.look("soort:olifant") == []
    assert "olifant" in words_on(results)


def test_nothing_found_says_what_finds_more(results):
    assert results.look("qqqq") == []
    assert "Niets gevonden" in words_on(results)


def test_the_words_come_along_from_the_palette_and_stand_in_no_route(desk, results):
    desk.workspace.search.all_asked.emit("lezen")
    settled(desk)
    assert desk.screen.field.text() == "lezen"
    assert "lezen" not in repr(desk.place)
    assert "lezen" not in desk.workspace.window().windowTitle()


def test_coming_back_shows_the_same_words(desk, results):
    results.look("lezen")
    desk.go(Route(ScreenName.WORKLIST))
    desk.workspace.back()
    settled(desk)
    assert desk.screen.field.text() == "lezen"
    assert desk.screen.list.rows
