"""Who did what and when, what stood there, and putting it back."""

from datetime import UTC, datetime

import pytest
from desk import Desk, focus_name, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screen_reader import without_name

from desktop.dossier.history_lines import day_heading
from desktop.shell.route import Route, ScreenName
from desktop.widgets.compare import CompareBlock
from desktop.widgets.lines.line import Heading, Line
from forms.definition import form
from forms.filling import Filling, set_field
from models.actions.dossier import new_dossier
from models.snapshot import Leerling

PUPIL = form("dossier")


@pytest.fixture
def worked(bare_desk: Desk) -> Desk:
    """A dossier in which three things were done."""
    desk = bare_desk
    uid = desk.do(lambda vault: new_dossier(vault, Leerling(roepnaam="Noor", achternaam="Veldman", groep="5")))[0]
    for name, value in (("groep", "6"), ("groep", "7"), ("woonplaats", "Oostermeer")):
        desk.do(lambda vault, name=name, value=value: set_field(vault, Filling(uid, PUPIL), name, value))
    desk.uid = uid
    return desk


def history(desk: Desk):
    return desk.go(Route(ScreenName.HISTORY, desk.uid))


def lines(screen) -> list[Line]:
    model = screen.list.lines
    return [item for item in (model.item(row) for row in range(model.rowCount())) if isinstance(item, Line)]


def told(screen) -> list[tuple[str, ...]]:
    return [(one.cells[1].main.words, one.cells[2].main.words) for one in lines(screen)]


def test_the_newest_act_stands_first_with_who_did_it(worked):
    screen = history(worked)
    assert told(screen) == [
        ("Woonplaats gewijzigd", "Marit Hoekzema"),
        ("Groep of klas gewijzigd", "Marit Hoekzema"),
        ("Groep of klas gewijzigd", "Marit Hoekzema"),
        ("Dossier gemaakt", "Marit Hoekzema"),
    ]
    assert isinstance(screen.list.lines.item(0), Heading)
    assert QApplication.focusWidget() is screen.list


def test_the_panel_shows_what_stood_there_and_what_came(worked):
    screen = history(worked)
    worked.press(Qt.Key.Key_Down)
    block = screen.panel.findChild(CompareBlock)
    assert "Groep of klas gewijzigd" in words_on(screen.panel)
    assert block.accessibleName() == "Groep of klas: 6"
    assert "7" in words_on(block)


def test_an_act_is_undone_by_keyboard_and_the_undoing_too(worked):
    screen = history(worked)
    worked.press(Qt.Key.Key_Return)
    assert focus_name() == "Maak ongedaan"
    worked.press(Qt.Key.Key_Return)
    assert worked.beeld(worked.uid).leerling.woonplaats is None
    assert worked.workspace.toast.words == "Ongedaan gemaakt."
    assert QApplication.focusWidget() is screen.list
    screen.read()
    worked.settle()
    assert told(screen)[0][0] == "Ongedaan gemaakt: Woonplaats"
    assert "ongedaan gemaakt" in [run.words for run in lines(screen)[1].cells[1].below]
    worked.workspace.undoing.undo_last()
    worked.settle()
    assert worked.beeld(worked.uid).leerling.woonplaats == "Oostermeer"


def test_where_work_went_on_the_present_value_stays_and_that_is_said(worked):
    screen = history(worked)
    worked.press(Qt.Key.Key_Down)
    worked.press(Qt.Key.Key_Down)
    screen.panel.undo.click()
    worked.settle()
    assert worked.beeld(worked.uid).leerling.groep == "7"
    assert "Er is niets teruggezet" in worked.workspace.toast.words


def test_vaststellen_is_not_undone_here(desk):
    desk.uid = desk.dossier("A03")
    screen = history(desk)
    while screen.more.isVisible():
        screen.more.click()
        desk.settle()
    assert told(screen)[-1][0] == "Dossier ingelezen uit een casusbestand"
    assert screen.panel.undo is None
    assert "Dit maak je hier niet ongedaan." in words_on(screen.panel)


def test_the_day_is_said_as_people_say_it():
    today = datetime(2026, 11, 17, tzinfo=UTC).date()
    assert day_heading(today, today) == "Vandaag"
    assert day_heading(today.replace(day=16), today) == "Gisteren"
    assert day_heading(today.replace(day=3), today) == "Dinsdag 3 november 2026"


def test_everything_one_can_reach_has_a_name(worked):
    screen = history(worked)
    assert without_name(screen) == []


def test_in_a_narrow_window_space_shows_what_changed_and_esc_goes_back(worked):
    worked.workspace.resize(760, 700)
    screen = history(worked)
    assert not screen.panel.isVisible()
    worked.press(Qt.Key.Key_Space)
    assert screen.panel.isVisible()
    worked.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is screen.list
