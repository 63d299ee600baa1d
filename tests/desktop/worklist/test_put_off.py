"""Beside the worklist: putting off with a day and a reason, and what if another day counted."""

import pytest
from desk import WORKLIST, focus_name, words_on
from painted import painted
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from worklist_told import cells, everything_of, first_line, items

from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.lines.line import Line

pytestmark = pytest.mark.usefixtures("agreed")


def test_putting_off_asks_a_day_and_a_reason_and_keeps_and_shows_both(desk):
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_U)
    assert focus_name().startswith("Tot wanneer?")
    desk.press(Qt.Key.Key_Return)
    assert "Kies een dag vanaf morgen (18-11-2026)." in words_on(screen.panel)
    desk.type("over 3 weken")
    desk.press(Qt.Key.Key_Return)
    assert "Schrijf in een paar woorden waarom" in words_on(screen.panel)
    desk.type("moeder is pas dan terug")
    desk.press(Qt.Key.Key_Return)
    assert desk.workspace.toast.words == "Uitgesteld tot dinsdag 8 december 2026."
    assert QApplication.focusWidget() is screen.list
    screen.read()
    desk.settle()
    told = [cells(one) for one in items(screen) if isinstance(one, Line)]
    assert told[2][0] == "di 8 dec / over 21 dagen"
    assert told[2][2].endswith("uitgesteld, was wo 11 nov: moeder is pas dan terug")
    for _ in range(2):
        desk.press(Qt.Key.Key_Down)
    assert "Uitgesteld tot dinsdag 8 december 2026." in words_on(screen.panel)
    assert "uiterlijk woensdag 11 november 2026" in words_on(screen.panel)
    button = next(one for one in screen.panel.findChildren(Button) if one.accessibleName() == "Niet langer uitstellen")
    button.click()
    desk.settle()
    screen.read()
    desk.settle()
    assert cells(first_line(screen))[0] == "wo 11 nov / 6 dagen te laat"


def test_with_large_letters_all_of_putting_off_is_seen_and_of_whom_it_is(desk):
    Theme.current().set_percent(200)
    desk.workspace.resize(1366, 768)
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_U)
    form = screen.panel.put_off
    assert "Uitleg aan de leerling · Danylo Kovalenko" in words_on(form)
    seen = screen.list.viewport().rect()
    assert seen.contains(QRect(form.mapTo(screen.list.viewport(), QPoint(0, 0)), form.size()))
    assert not screen.head.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert screen.head.isVisible()
    assert screen.filters.isVisible()


def test_there_is_one_primary_button_and_it_is_what_the_panel_asks(desk):
    def primaries():
        return [one.text() for one in screen.findChildren(Button) if one.isVisible() and one.leads]

    screen = desk.go(WORKLIST)
    assert primaries() == ["Open hoormoment"]
    desk.press(Qt.Key.Key_U)
    assert primaries() == ["Stel uit"]
    desk.press(Qt.Key.Key_Escape)
    screen.filters.groups.set_value("groep 5")
    screen.filters.groups.edited.emit()
    screen.filters.tabs.choose("hoorrecht")
    desk.settle()
    assert primaries() == ["Nieuw dossier"]


def test_what_explains_is_quiet_also_under_the_line(desk):
    Theme.current().set_percent(200)
    desk.workspace.resize(1366, 768)
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_W)
    quiet = next(one for one in painted(screen.panel) if "Vakanties tellen mee" in one.words)
    assert quiet.ink == Theme.current().colour("text2").name()


def test_what_was_typed_about_putting_off_is_still_there_after_looking_elsewhere(desk):
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_U)
    desk.type("vr")
    screen.panel.put_off.reason.line.setFocus()
    desk.type("vader is ziek")
    screen.list.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert screen.panel.put_off is None
    desk.press(Qt.Key.Key_Up)
    assert screen.panel.put_off.reason.line.text() == "vader is ziek"
    assert screen.panel.put_off.day.line.text() == "vr"
    desk.press(Qt.Key.Key_U)
    desk.press(Qt.Key.Key_Escape)
    assert screen.panel.put_off is None
    assert QApplication.focusWidget() is screen.list


def test_what_if_tells_the_date_as_it_would_be_and_writes_nothing(desk):
    before = everything_of(desk)
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_W)
    assert focus_name() == "Wat als de telling op een andere dag begint"
    desk.type("26-10-2026")
    desk.press(Qt.Key.Key_Return)
    told = words_on(screen.panel)
    assert "Dan is het uiterlijk maandag 7 december 2026" in told
    assert "over 20 dagen, 14 dagen later dan nu" in told
    assert everything_of(desk) == before
    assert "maandag 23 november 2026" in told
