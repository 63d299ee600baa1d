"""The calendar on a desk: walking the days, what stands on them, planning, moving, and one column."""

from datetime import date

import pytest
from desk import words_on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from desktop.agenda.asked import plan_route
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from desktop.widgets.strip import Strip
from models.actions import bijeenkomst
from models.actions.bijeenkomst import Plan
from models.queries.calendar_entries import code_of, entries
from models.tables import Taak

AGENDA = Route(ScreenName.AGENDA)
THURSDAY = date(2026, 11, 19)


@pytest.fixture
def planned(desk):
    uid = desk.dossier("A01")
    return desk.do(lambda vault: bijeenkomst.plan(vault, Plan("mdo", THURSDAY, uid, "14:00", 60, "lokaal 5"))[0])


def tasks(desk):
    with desk.vault.reading() as connection:
        return connection.execute(select(func.count()).where(Taak.weg.is_(False))).scalar_one()


def button(page, words):
    return next(one for one in page.findChildren(Button) if one.text() == words and one.isVisible())


def again(desk):
    """Waits until what was done is read anew."""
    desk.settle()
    QTest.qWait(250)
    desk.settle()


def open_planned(desk):
    screen = desk.go(AGENDA)
    screen.go_to(THURSDAY)
    desk.settle()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert screen.panel.point is not None
    return screen


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


def test_a_meeting_is_planned_with_what_must_be_ready_and_one_undo_takes_it_back(desk):
    desk.go(plan_route(desk.dossier("A01"), "mdo", date(2026, 12, 10), date(2026, 12, 4)))
    desk.settle()
    screen = desk.screen
    form = screen.panel.form
    assert form.day.target().hasFocus()
    assert "Łukasz" in words_on(screen.panel)
    assert "uiterste dag" in " ".join(one.words for one in form.warned.findChildren(Strip))
    form.begin.line.setFocus()
    desk.type("14.30")
    number = len(form.ready.chosen)
    assert number > 0
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert screen.day == date(2026, 12, 10)
    assert "14:30, MDO" in screen.grid.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert tasks(desk) == number
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert tasks(desk) == 0


def test_a_time_that_is_none_is_said_at_its_field_and_nothing_is_planned(desk):
    desk.go(plan_route(desk.dossier("A01"), "mdo", date(2026, 12, 10)))
    desk.settle()
    form = desk.screen.panel.form
    form.begin.line.setFocus()
    desk.type("straks")
    form.send.click()
    desk.settle()
    assert desk.screen.panel.form is form
    assert "14:00" in form._frames["begin"].message
    desk.press(Qt.Key.Key_Escape)
    assert desk.screen.panel.form is None
    assert desk.screen.grid.table.hasFocus()


def test_what_was_typed_and_not_planned_stands_there_again(desk):
    desk.go(plan_route(desk.dossier("A01"), "mdo", date(2026, 12, 10)))
    desk.settle()
    desk.screen.panel.form.place.line.setFocus()
    desk.type("bij de school")
    desk.go(Route(ScreenName.WORKLIST))
    desk.go(plan_route(desk.dossier("A01"), "mdo", date(2026, 12, 10)))
    desk.settle()
    assert desk.screen.panel.form.place.words() == "bij de school"


def test_without_a_pupil_one_plans_for_the_whole_school(desk):
    screen = desk.go(AGENDA)
    desk.press(Qt.Key.Key_N)
    form = screen.panel.form
    assert form.pupil.name.target().hasFocus()
    form.about.set_value("zonder")
    form.about.edited.emit()
    desk.settle()
    QTest.qWait(200)
    desk.settle()
    form.kind.set_value("studiedag")
    form.kind.edited.emit()
    form.send.click()
    desk.settle()
    assert "Studiedag" in screen.grid.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_pupil_is_found_by_a_part_of_the_name(desk):
    screen = desk.go(AGENDA)
    desk.press(Qt.Key.Key_N)
    form = screen.panel.form
    desk.type("lukasz")
    QTest.qWait(200)
    desk.settle()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert form.pupil.dossier == desk.dossier("A01")
    form.pupil.choose_again()
    assert form.pupil.dossier is None


def test_a_meeting_is_dragged_to_another_day(desk, planned):
    screen = desk.go(AGENDA)
    table = screen.grid.table
    begin = table.visualRect(table.days.index_of(THURSDAY))
    end = table.visualRect(table.days.index_of(date(2026, 11, 20)))
    at = begin.topLeft() + QPoint(40, 34)
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    desk.settle()
    QTest.mouseMove(table.viewport(), at + QPoint(30, 10))
    QTest.mouseMove(table.viewport(), end.center())
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end.center())
    desk.settle()
    QTest.qWait(250)
    desk.settle()
    friday = table.days.index_of(date(2026, 11, 20))
    assert "14:00, MDO" in friday.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_meeting_is_called_off_and_goes_on_again(desk, planned):
    screen = open_planned(desk)
    button(screen.panel, "Zeg af").click()
    again(desk)
    assert "afgezegd" in screen.grid.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    button(screen.panel, "Gaat toch door").click()
    again(desk)
    assert "afgezegd" not in screen.grid.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_meeting_becomes_its_document_with_what_was_planned(desk, planned):
    screen = open_planned(desk)
    button(screen.panel, "Begin het verslag").click()
    desk.settle()
    assert desk.place.screen is ScreenName.DOCUMENT
    talk = next(one for one in desk.beeld(desk.dossier("A01")).van_soort("gesprek") if one.uid == desk.place.document)
    told = talk.antwoorden
    assert (told.tekst("soort"), told.datum("datum"), told.tekst("begintijd")) == ("mdo", THURSDAY, "14:00")


def test_a_deadline_says_why_and_leads_to_planning(desk):
    screen = desk.go(AGENDA)
    screen.go_to(date(2026, 11, 23))
    desk.settle()
    screen.of_day.open(screen.panel.day.points[0], focus=True)
    desk.settle()
    assert "Waarom deze datum?" in words_on(screen.panel)
    assert "12 oktober 2026" in words_on(screen.panel)
    button(screen.panel, "Plan hiervoor een bijeenkomst").click()
    desk.settle()
    assert screen.panel.form is not None


def test_the_year_plan_counts_and_leads_to_a_month(desk, planned):
    screen = desk.go(Route(ScreenName.AGENDA, section="jaarplan"))
    desk.settle()
    november = next(one for one in screen.year.months if one.accessibleName().startswith("November 2026"))
    assert november.hasFocus()
    assert "Bijeenkomsten" in november.accessibleName()
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Return)
    assert screen.turning.title.text() == "December 2026"


def test_one_kind_is_kept_and_the_tabs_count(desk, planned):
    screen = desk.go(AGENDA)
    assert screen.choosing.tabs.choices[1].count > 0
    screen.choosing.tabs.choose("bijeenkomst")
    desk.settle()
    assert all(one.soort == "bijeenkomst" for one in screen.seen.days.punten)


def test_in_one_column_days_stand_under_each_other(desk, planned):
    desk.workspace.resize(700, 900)
    screen = desk.go(AGENDA)
    assert screen.list.isVisible()
    assert not screen.grid.isVisible()
    assert screen.list.lines.row_of(planned) is not None
    screen.list.go_to(planned)
    screen.list.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert screen.panel.point.uid == planned
    desk.press(Qt.Key.Key_Escape)
    assert screen.list.hasFocus()


def test_the_calendar_is_kept_without_names(desk, planned, tmp_path):
    screen = desk.go(AGENDA)
    path = tmp_path / "agenda.ics"
    screen.acts_on.pick = lambda *_: path
    screen.export.click()
    desk.settle()
    ask = screen.acts_on.question.ask
    assert "MDO" in words_on(ask)
    assert "Łukasz" not in words_on(ask)
    ask.question.yes.click()
    desk.settle()
    text = path.read_text(encoding="utf-8")
    assert "SUMMARY:MDO (" in text
    assert "Wiśniewski" not in text


def test_the_views_are_walked_with_the_arrows_and_keep_the_focus(desk):
    screen = desk.go(AGENDA)
    screen.turning.views.target().setFocus()
    for view in ("week", "jaarplan"):
        desk.press(Qt.Key.Key_Right)
        assert screen.view == view
        assert screen.turning.views.isAncestorOf(QApplication.focusWidget())


def test_the_code_of_ones_own_calendar_leads_back(desk, planned):
    with desk.vault.reading() as connection:
        posts = entries(connection, THURSDAY, THURSDAY)
    code = next(code_of(one.bron) for one in posts if one.punt is not None and one.punt.uid == planned)
    desk.go(Route(ScreenName.DOSSIERS))
    desk.workspace.open_search()
    desk.settle()
    desk.type(code.lower())
    QTest.qWait(200)
    desk.settle()
    assert "14:00 MDO" in desk.workspace.search.palette.offered[0].words
    desk.press(Qt.Key.Key_Return)
    assert desk.place.screen is ScreenName.AGENDA
    assert desk.screen.day == THURSDAY


def test_from_the_worklist_the_calendar_is_kept_too(desk, planned):
    screen = desk.go(Route(ScreenName.WORKLIST))
    button(screen, "Agenda zonder namen (.ics)").click()
    desk.settle()
    ask = desk.screen.acts_on.question.ask
    assert ask.isVisible()
    ask.question.no.click()
    desk.settle()


def test_in_one_column_a_day_without_anything_says_its_day_and_is_planned_on(desk):
    desk.workspace.resize(700, 900)
    screen = desk.go(AGENDA)
    spoken = screen.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Dinsdag 17 november 2026, vandaag; ")
    desk.press(Qt.Key.Key_Return)
    assert screen.panel.form is not None


def test_who_comes_back_finds_the_planning_one_was_at_with_the_pupil(desk):
    screen = desk.go(AGENDA)
    desk.press(Qt.Key.Key_N)
    desk.type("lukasz")
    again(desk)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    way = desk.place
    screen.of_day.panel.leave()
    desk.go(Route(ScreenName.WORKLIST))
    desk.go(way)
    desk.settle()
    assert desk.screen.panel.form.pupil.dossier == desk.dossier("A01")
