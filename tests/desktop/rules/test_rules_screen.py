"""The page of all rules: walked and searched by keyboard, each rule whole beside the list, the same on paper."""

import re

import pikepdf
import pytest
from cut_words import cut_words
from desk import words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screen_reader import without_name

from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.lines.line import Heading, Line
from forms.rules.listed import all_listed

HERE = Route(ScreenName.RULES)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(bare_desk):
    return bare_desk.go(HERE)


def lines(screen) -> list[str]:
    model = screen.list.lines
    return [one.key for row in range(model.rowCount()) if isinstance(one := model.item(row), Line)]


def test_every_rule_is_there_under_its_subject_and_the_list_has_the_focus(screen):
    assert lines(screen) == [one.regel.id for one in all_listed()]
    headings = [
        one for row in range(screen.list.lines.rowCount()) if isinstance(one := screen.list.lines.item(row), Heading)
    ]
    assert sum(one.count for one in headings) == len(all_listed())
    assert screen.list.hasFocus()
    assert screen.count.text() == f"{len(all_listed())} regels"
    assert without_name(screen) == []


def test_the_panel_says_the_whole_rule(bare_desk, screen):
    told = words_on(screen.panel)
    for words in ("OPP-01", "alle schoolsoorten", "vanaf 1 augustus 2014", "nagelezen bij de bron", "Voor pro, vo"):
        assert words in told
    assert "Nog een week: plan het gesprek" in told
    bare_desk.press(Qt.Key.Key_Down)
    assert screen.panel.shown.regel.id == "OPP-02"
    assert bare_desk.place.section == "OPP-02"


def test_typing_keeps_what_fits_and_down_goes_to_the_list(bare_desk, screen):
    screen.filter.setFocus()
    bare_desk.type("hoormoment")
    kept = lines(screen)
    assert 0 < len(kept) < len(all_listed())
    assert screen.count.text() == f"{len(kept)} van {len(all_listed())} regels"
    bare_desk.press(Qt.Key.Key_Down)
    assert screen.list.hasFocus()
    assert screen.panel.shown.regel.id == screen.list.key == kept[0]


def test_letters_typed_in_the_list_go_on_in_the_search_field(bare_desk, screen):
    assert screen.list.hasFocus()
    bare_desk.type("hoormoment")
    assert screen.filter.text() == "hoormoment"
    assert screen.filter.hasFocus()
    assert 0 < len(lines(screen)) < len(all_listed())


def test_words_that_stand_nowhere_are_said_and_all_is_one_press_away(bare_desk, screen):
    screen.filter.setText("dinosaurus")
    assert "Geen regel met deze woorden" in words_on(screen)
    assert screen.panel.shown is None
    next(one for one in screen.findChildren(Button) if one.text().startswith("Toon alle")).click()
    assert len(lines(screen)) == len(all_listed())
    assert screen.filter.hasFocus()


def test_an_article_that_nobody_looked_up_is_on_no_panel(screen):
    for one in all_listed():
        screen.list.go_to(one.regel.id)
        for words in words_on(screen.panel).splitlines():
            if "aangenomen" in words or "nog niet is nagekeken" in words:
                assert not re.search(r"\bart\. ?\d|\b\d+:\d+", words), one.regel.id


def test_a_route_leads_to_one_rule(bare_desk):
    screen = bare_desk.go(Route(ScreenName.RULES, section="VZM-01"))
    assert screen.panel.shown.regel.id == "VZM-01"
    bare_desk.workspace.go(Route(ScreenName.RULES, section="TLV-01"))
    bare_desk.settle()
    assert bare_desk.screen.panel.shown.regel.id == "TLV-01"


def test_the_palette_and_the_settings_lead_here(bare_desk):
    acts = [one.words for offer in bare_desk.workspace.search._offers() for one in offer.acts]
    assert "Alle regels" in acts
    bare_desk.go(Route(ScreenName.SETTINGS, section="over"))
    next(one for one in bare_desk.screen.page.findChildren(Button) if one.text().startswith("Alle regels")).click()
    bare_desk.settle()
    assert bare_desk.place.screen is ScreenName.RULES


def test_the_manual_is_kept_where_one_says(bare_desk, screen, tmp_path):
    path = tmp_path / "regels.pdf"
    screen._pick = lambda *_: path
    bare_desk.press(Qt.Key.Key_P, CTRL)
    bare_desk.settle()
    with pikepdf.open(path) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert len(pdf.pages) > 5
    assert "Bewaard als regels.pdf." in words_on(bare_desk.workspace)


def test_the_address_of_a_source_goes_to_the_clipboard_whole(screen):
    next(one for one in screen.panel.findChildren(Button) if one.text().startswith("Kopieer")).click()
    assert QApplication.clipboard().text() == all_listed()[0].gronden[0].bron.url


@pytest.mark.parametrize(("width", "percent"), [(1440, 100), (1366, 100), (1000, 100), (1440, 200)])
def test_nothing_is_cut(bare_desk, width, percent):
    bare_desk.workspace.resize(width, 800)
    Theme.current().set_percent(percent)
    screen = bare_desk.go(HERE)
    bare_desk.settle()  # what was put in the panel has its place one turn later
    assert cut_words(screen) == []
    if screen.room is Room.SINGLE:
        screen.list.setFocus()
        bare_desk.press(Qt.Key.Key_Return)
        bare_desk.settle()
        assert screen.panel.isVisible()
        assert cut_words(screen) == []
