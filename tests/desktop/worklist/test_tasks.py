"""Tasks of one's own: begun with a key, changed on the screen of the task, and done from the worklist."""

from datetime import timedelta

import pytest
from desk import DAY, WORKLIST, focus_name, words_on
from PySide6.QtCore import Qt
from worklist_told import cells, items

from desktop.shell.route import Route, ScreenName
from desktop.widgets.lines.line import Line

pytestmark = pytest.mark.usefixtures("agreed")
CONTROL = Qt.KeyboardModifier.ControlModifier


def line_of(screen, words):
    found = [one for one in items(screen) if isinstance(one, Line) and words in one.spoken]
    return found[0] if found else None


def new_task(desk, route=None):
    desk.go(route or Route(ScreenName.TASK))
    desk.type("Logopedist bellen")
    desk.screen.form.day.line.setFocus()
    desk.screen.form.day.line.clear()
    desk.type("vr")
    desk.press(Qt.Key.Key_Return, CONTROL)


def test_a_new_task_stands_among_the_other_work_with_its_day(desk):
    desk.go(WORKLIST)
    desk.workspace.new_task()
    desk.settle()
    new_task(desk, desk.place)
    assert desk.place.screen is ScreenName.WORKLIST
    assert desk.workspace.toast.words == "Staat op de lijst."
    line = line_of(desk.screen, "Logopedist bellen")
    assert cells(line) == ["vr 20 nov / over 3 dagen", "geen dossier / taak", "Logopedist bellen / School"]


def test_a_task_begun_in_a_dossier_is_of_that_pupil_and_leads_back_there(desk):
    desk.go(Route(ScreenName.DOSSIER, desk.dossier("A01")))
    desk.workspace.new_task()
    desk.settle()
    assert "Łukasz Wiśniewski" in words_on(desk.screen)
    new_task(desk, desk.place)
    assert desk.place == Route(ScreenName.DOSSIER, desk.dossier("A01"))
    line = line_of(desk.go(WORKLIST), "Logopedist bellen")
    assert cells(line)[1] == "Łukasz Wiśniewski / groep 5 · taak"


def test_without_words_or_day_it_says_so_at_the_field(desk):
    screen = desk.go(Route(ScreenName.TASK))
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert "Schrijf op wat er moet gebeuren." in words_on(screen)
    desk.type("Iets")
    screen.form.day.line.setText("31-02-2027")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert desk.place.screen is ScreenName.TASK
    assert focus_name().startswith("Wanneer?")


def test_what_is_half_typed_is_still_there_and_empty_after_it_was_made(desk):
    desk.go(Route(ScreenName.TASK))
    desk.type("Half")
    desk.go(WORKLIST)
    assert desk.go(Route(ScreenName.TASK)).form.what.words() == "Half"
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert desk.go(Route(ScreenName.TASK)).form.what.words() == ""


def test_a_task_is_changed_put_off_ticked_and_taken_away(desk):
    new_task(desk)
    screen = desk.screen
    screen.list.go_to(line_of(screen, "Logopedist").key)
    desk.settle()
    assert next(one.text() for one in screen.panel.findChildren(type(screen.new)) if one.isVisible()) == "Open taak"
    desk.press(Qt.Key.Key_Return)
    task = desk.screen
    task.form.what.line.setFocus()
    task.form.what.line.end(False)
    desk.type(" morgen")
    screen = desk.go(WORKLIST)
    assert line_of(screen, "Logopedist bellen morgen")
    screen.list.go_to(line_of(screen, "Logopedist").key)
    desk.settle()
    desk.press(Qt.Key.Key_U)
    desk.type((DAY + timedelta(days=1)).strftime("%d-%m-%Y"))
    desk.press(Qt.Key.Key_Return)
    assert cells(line_of(screen, "Logopedist"))[0] == "wo 18 nov / morgen"
    screen.list.go_to(line_of(screen, "Logopedist").key)
    desk.settle()
    desk.press(Qt.Key.Key_Space)
    assert line_of(screen, "Logopedist").cells[0].main.struck
    desk.press(Qt.Key.Key_Space)
    assert not line_of(screen, "Logopedist").cells[0].main.struck
    desk.press(Qt.Key.Key_Return)
    desk.screen._remove()
    desk.settle()
    assert line_of(desk.screen, "Logopedist") is None
    desk.workspace.undoing.undo_last()
    desk.settle()
    desk.screen.read()
    desk.settle()
    assert line_of(desk.screen, "Logopedist")
