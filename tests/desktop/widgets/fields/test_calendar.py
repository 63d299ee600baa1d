"""The calendar of a field of a day: pointed at or walked by keyboard, and told in words."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame
from screen_reader import unheard

from desktop.theme.theme import Theme
from desktop.widgets.arrange import boxed, down
from desktop.widgets.fields.calendar import FIRST, LAST, Calendar
from desktop.widgets.fields.day import DayControl

TODAY = date(2026, 11, 17)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def show(qtbot):
    """Shows a calendar at a day and puts the focus on it."""

    pages: list[QFrame] = []

    def shown(day: date | None, today: date = TODAY) -> Calendar:
        calendar = Calendar(day, today)
        page = boxed(down(calendar))
        pages.append(page)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        calendar.focus_day()
        return calendar

    return shown


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ([Qt.Key.Key_Right], date(2026, 11, 27)),
        ([Qt.Key.Key_Left], date(2026, 11, 25)),
        ([Qt.Key.Key_Down], date(2026, 12, 3)),
        ([Qt.Key.Key_Up, Qt.Key.Key_Up], date(2026, 11, 12)),
        ([Qt.Key.Key_PageDown], date(2026, 12, 26)),
        ([Qt.Key.Key_PageUp], date(2026, 10, 26)),
        ([Qt.Key.Key_End], date(2026, 11, 30)),
        ([Qt.Key.Key_Home], date(2026, 11, 1)),
    ],
)
def test_arrows_and_page_keys_walk_and_enter_picks(show, qtbot, keys, day):
    calendar = show(date(2026, 11, 26))
    for key in keys:
        press(key)
    with qtbot.waitSignal(calendar.picked) as picked:
        press(Qt.Key.Key_Return)
    assert picked.args == [day]


def test_with_shift_a_year_and_the_31st_becomes_the_last_of_a_short_month(show):
    calendar = show(date(2027, 1, 31))
    press(Qt.Key.Key_PageDown)
    assert calendar.at == date(2027, 2, 28)
    press(Qt.Key.Key_PageDown, SHIFT)
    assert calendar.at == date(2028, 2, 28)
    assert calendar.title.text() == "februari 2028"


def test_it_ends_where_a_field_of_a_day_ends(show):
    first = show(FIRST)
    press(Qt.Key.Key_Left)
    assert first.at == FIRST
    last = show(LAST)
    press(Qt.Key.Key_PageDown)
    assert last.at == LAST


def test_weeks_have_their_number_and_today_is_named(show):
    calendar = show(None)
    assert calendar.at == TODAY
    assert [one.text() for one in calendar.week_numbers] == ["44", "45", "46", "47", "48", "49"]
    assert QApplication.focusWidget().accessibleName() == "dinsdag 17 november 2026, vandaag"
    assert [one.day for one in calendar.cells if one.chosen] == []
    assert unheard(calendar) == []


@pytest.fixture
def page():
    return QFrame()


@pytest.fixture
def field(page, qtbot):
    control = DayControl(lambda: TODAY)
    control.set_name("Streefdatum", "")
    page.setLayout(down(control))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    control.line.setFocus()
    return control


def test_with_large_letters_all_of_it_is_on_the_screen_wherever_the_field_is(field, page):
    Theme.current().set_percent(200)
    room = page.screen().availableGeometry()
    for high in (0, room.height() // 2, room.height() - 80):
        page.move(room.x(), room.y() + high)
        field.open_calendar()
        popup = QApplication.activePopupWidget()
        assert room.contains(popup.geometry()), high
        popup.close()


def test_f4_opens_it_at_the_typed_day_and_a_pick_is_an_edit(field, qtbot):
    qtbot.keyClicks(field.line, "26-2")
    QTest.keyClick(field.line, Qt.Key.Key_F4)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.accessibleName() == "Kalender bij Streefdatum"
    calendar = popup.findChild(Calendar)
    assert calendar.title.text() == "februari 2027"
    cell = next(one for one in calendar.cells if one.day == date(2027, 3, 1))
    with qtbot.waitSignal(field.edited):
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert field.value() == "2027-03-01"
    assert field.line.text() == "ma 1 mrt 2027"
    assert QApplication.activePopupWidget() is None


def test_escape_leaves_the_field_as_it_was(field, qtbot):
    qtbot.keyClicks(field.line, "vr")
    field.open_calendar()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert field.value() == "2026-11-20"
