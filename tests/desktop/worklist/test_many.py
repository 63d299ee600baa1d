"""Many lines at once: marked with keys and mouse, then ticked, put off, given to a colleague or planned, in one act."""

from datetime import date, timedelta

import pytest
from desk import DAY, WORKLIST, Desk, words_on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert, select
from worklist_told import items

from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from desktop.widgets.lines.line import Line
from models.base import new_uid
from models.tables import Bijeenkomst, Gebruiker, Taak, Termijn, Vakantie

pytestmark = pytest.mark.usefixtures("agreed")
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def lines(screen):
    return [one for one in items(screen) if isinstance(one, Line)]


def press(desk: Desk, screen, words: str) -> None:
    button = next(one for one in screen.panel.findChildren(Button) if one.text().startswith(words) and one.isVisible())
    button.click()
    desk.settle()


def meetings(desk: Desk):
    b = Bijeenkomst
    with desk.vault.reading() as connection:
        asked = select(b.dossier_uid, b.datum, b.begin, b.duur, b.soort).where(b.weg.is_(False))
        return sorted((tuple(row) for row in connection.execute(asked)), key=str)


def undo(desk: Desk, screen) -> None:
    desk.workspace.undoing.undo_last()
    desk.settle()
    screen.read()
    desk.settle()


def test_shift_and_the_arrows_mark_lines_and_the_panel_says_how_many(desk):
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_Down, SHIFT)
    assert screen.list.marks == {one.key for one in lines(screen)[:2]}
    assert "2 regels gekozen" in words_on(screen.panel)
    spoken = screen.list.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("gekozen; ")
    desk.press(Qt.Key.Key_Up, SHIFT)
    assert screen.list.marks == {lines(screen)[0].key}
    desk.press(Qt.Key.Key_Escape)
    assert not screen.list.marks
    assert screen.panel.detail is not None
    assert QApplication.focusWidget() is screen.list


def test_the_mouse_marks_with_ctrl_and_with_the_boxes(desk):
    screen = desk.go(WORKLIST)
    view = screen.list

    def click(row, modifier=Qt.KeyboardModifier.NoModifier, *, box=False):
        rect = view.visualRect(view.lines.index(view.lines.row_of(lines(screen)[row].key)))
        at = QPoint(rect.right() - 20, rect.center().y()) if box else rect.center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)
        desk.settle()

    click(0, CONTROL)
    click(2, CONTROL)
    assert view.marks == {lines(screen)[0].key, lines(screen)[2].key}
    click(2, CONTROL)
    assert view.marks == {lines(screen)[0].key}
    desk.press(Qt.Key.Key_Escape)
    screen.several.click()
    click(1, box=True)
    assert view.marks == {lines(screen)[1].key}
    click(2)
    assert view.marks == {lines(screen)[1].key}
    assert view.key == lines(screen)[2].key
    click(0, SHIFT)
    assert len(view.marks) == 3


def test_all_are_ticked_at_once_and_come_back_with_one_undo(desk):
    screen = desk.go(WORKLIST)
    number = len(lines(screen))
    desk.press(Qt.Key.Key_A, CONTROL)
    assert len(screen.list.marks) == number
    press(desk, screen, "Vink af")
    assert desk.workspace.toast.words == f"{number} afgevinkt."
    screen.read()
    desk.settle()
    assert "Niets te doen voor vandaag" in words_on(screen)
    undo(desk, screen)
    assert len(lines(screen)) == number


def test_many_are_put_off_with_one_reason(desk):
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_A, CONTROL)
    press(desk, screen, "Stel uit")
    desk.type("over 2 weken")
    desk.press(Qt.Key.Key_Return)
    desk.type("rapportweek")
    desk.press(Qt.Key.Key_Return)
    assert "uitgesteld tot dinsdag 1 december 2026" in desk.workspace.toast.words
    screen.read()
    desk.settle()
    late = [one for one in lines(screen) if "rapportweek" in one.spoken]
    assert len(late) == len(lines(screen)) > 1


def test_work_is_given_to_a_colleague_and_then_only_hers_can_be_seen(desk):
    def add(vault):
        with vault.writing() as connection:
            connection.execute(insert(Gebruiker), {"uid": "fatma", "naam": "Fatma Aydin", "rol": "ib", "actief": True})
            connection.execute(insert(Taak), {"uid": "t", "wat": "Bellen", "datum": DAY, "weg": False})

    desk.do(add)
    screen = desk.go(WORKLIST)
    assert screen.filters.people.isVisible()
    desk.press(Qt.Key.Key_Down, SHIFT)
    press(desk, screen, "Geef aan")
    choices = QApplication.focusWidget()
    choices.setCurrentText("Fatma Aydin")
    press(desk, screen, "Geef")
    assert desk.workspace.toast.words == "2 gegeven aan Fatma Aydin."
    screen.filters.people.set_value("fatma")
    screen.filters.people.edited.emit()
    desk.settle()
    assert len(lines(screen)) == 2
    assert all("Fatma Aydin" in one.spoken for one in lines(screen))


def test_a_week_is_planned_around_a_day_off_and_what_is_there_and_undone_at_once(desk):
    uids = [desk.dossier(one) for one in ("A01", "A02", "A03")]
    monday = date(2026, 11, 23)

    def write(vault):
        with vault.reading() as connection:
            school = connection.execute(select(Termijn.dossier_uid)).first()
        assert school
        with vault.writing() as connection:
            from models.tables import School

            school = connection.execute(select(School.uid)).scalars().first()
            tuesday = monday + timedelta(days=1)
            free = {"uid": new_uid(), "school_uid": school, "naam": "Studiedag", "van": tuesday, "tot": tuesday}
            connection.execute(insert(Vakantie), {**free, "weg": False})
            there = {"uid": new_uid(), "soort": "teamoverleg", "datum": monday, "begin": "08:30", "duur": 60}
            connection.execute(insert(Bijeenkomst), {**there, "weg": False})

    desk.do(write)
    before = meetings(desk)
    screen = desk.go(WORKLIST)
    desk.press(Qt.Key.Key_A, CONTROL)
    press(desk, screen, "Plan in een week")
    form = screen.many._form
    form.days.set_value(("0", "1"))
    press(desk, screen, "Maak voorstel")
    assert [one.time.words() for one in form.places] == ["09:30", "10:00", "10:30"][: len(form.places)]
    assert {one.day.value() for one in form.places} == {monday.isoformat()}
    form.places[0].time.set_value("kwart")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert "Typ een tijd, zoals 9:30." in words_on(screen.panel)
    form.places[0].time.set_value("9:45")
    desk.press(Qt.Key.Key_Return, CONTROL)
    new = [one for one in meetings(desk) if one not in before]
    assert {one[0] for one in new} <= set(uids)
    assert len(new) == len({one[0] for one in new}) == 3
    assert ("09:45", 30) in [(one[2], one[3]) for one in new]
    assert desk.workspace.toast.words == "3 bijeenkomsten gepland."
    undo(desk, screen)
    assert meetings(desk) == before


def test_p_plans_a_meeting_about_the_pupil_of_the_line(desk):
    screen = desk.go(WORKLIST)
    dossier = screen.panel.detail.werk.dossier
    asked = []
    screen.go.disconnect()
    screen.go.connect(asked.append)
    desk.press(Qt.Key.Key_P)
    assert [(one.screen, one.row) for one in asked] == [(ScreenName.AGENDA, dossier)]
    assert isinstance(asked[0], Route)
