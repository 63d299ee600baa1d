"""The calendar on a desk: walking the days, what stands on them, planning, moving, and one column."""

from datetime import date

import pytest
from desk import words_on
from PySide6.QtCore import Qt

from desktop.shell.route import Route, ScreenName
from models.actions import bijeenkomst
from models.actions.bijeenkomst import Plan

AGENDA = Route(ScreenName.AGENDA)
THURSDAY = date(2026, 11, 19)


@pytest.fixture
def planned(desk):
    uid = desk.dossier("A01")
    return desk.do(lambda vault: bijeenkomst.plan(vault, Plan("mdo", THURSDAY, uid, "14:00", 60, "lokaal 5"))[0])


def test_one_begins_at_today_and_walks_with_the_arrows(desk):
    screen = desk.go(AGENDA)
    table = screen.grid.table
    assert table.hasFocus()
    assert table.day == date(2026, 11, 17)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        desk.press(key)
    assert table.day == date(2026, 11, 25)
    desk.press(Qt.Key.Key_PageDown)
    assert table.day == date(2026, 12, 25)
    assert "December 2026" in screen.turning.title.text()
    desk.press(Qt.Key.Key_T)
    assert table.day == date(2026, 11, 17)


def test_what_was_planned_stands_on_its_day(desk, planned):
    screen = desk.go(AGENDA)
    screen.go_to(THURSDAY)
    desk.settle()
    assert "14:00, MDO" in screen.grid.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    desk.press(Qt.Key.Key_Return)
    assert screen.panel.list.hasFocus()
    desk.press(Qt.Key.Key_Return)
    assert screen.panel.point.uid == planned
    assert "lokaal 5" in words_on(screen.panel)
