"""Choosing on the worklist: groups, kinds of work, who, and lines put together in another way."""

import pytest
from desk import WORKLIST
from PySide6.QtCore import Qt
from worklist_told import cells, items

from desktop.widgets.lines.line import Heading, Line
from desktop.worklist.chosen import By, Chosen

pytestmark = pytest.mark.usefixtures("agreed")


def told(screen):
    return [one.words if isinstance(one, Heading) else cells(one)[1].partition(" / ")[0] for one in items(screen)]


def choose(desk, screen, select, value):
    select.set_value(value)
    select.edited.emit()
    desk.settle()


def test_lines_stand_under_the_group_of_the_pupil_or_the_kind_of_work(desk):
    screen = desk.go(WORKLIST)
    screen.filters.more.click()
    choose(desk, screen, screen.filters.by, By.GROUP.value)
    assert told(screen)[:2] == ["Groep 2", "Danylo Kovalenko"]
    choose(desk, screen, screen.filters.by, By.KIND.value)
    assert [one for one in told(screen) if " " not in one or one.startswith(("OPP", "Uitleg", "Inzage"))] == [
        "Inzageverzoek beantwoorden",
        "OPP vaststellen",
        "Uitleg aan de leerling",
    ]
    choose(desk, screen, screen.filters.by, By.PUPIL.value)
    assert told(screen)[0] == "Per leerling"
    assert screen.list.key is not None


def test_a_kind_of_work_and_a_time_can_be_chosen_and_everything_comes_back(desk):
    screen = desk.go(WORKLIST)
    screen.filters.more.click()
    choose(desk, screen, screen.filters.kinds, "OPP vaststellen")
    assert told(screen) == ["Deze week", "Łukasz Wiśniewski"]
    choose(desk, screen, screen.filters.times, "te_laat")
    assert items(screen) == []
    everything = next(one for one in screen.findChildren(type(screen.new)) if one.text() == "Toon alles")
    everything.click()
    desk.settle()
    assert len([one for one in items(screen) if isinstance(one, Line)]) == 3
    assert screen.list.hasFocus()


def test_what_was_kept_of_a_choice_is_that_choice(desk):
    chosen = Chosen(tab="opp", group="groep 6", kind="OPP vaststellen", who="-", when="wacht", by=By.GROUP)
    assert Chosen.of(chosen.told) == chosen
    assert Chosen.of({"tab": "opp", "by": "iets", "onbekend": "x"}) == Chosen(tab="opp")
    assert Chosen.of(None) == Chosen()


def test_while_filters_are_changed_quickly_the_last_one_holds(desk):
    screen = desk.go(WORKLIST)
    for tab in ("opp", "hoorrecht", "overig", "opp"):
        screen.filters.tabs.choose(tab)
    desk.settle()
    assert told(screen) == ["Deze week", "Łukasz Wiśniewski"]
    desk.press(Qt.Key.Key_Down)
    assert screen.panel.detail.werk.naam == "Łukasz Wiśniewski"
