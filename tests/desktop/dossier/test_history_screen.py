"""Who did what and when, what stood there, and putting it back."""

from datetime import UTC, datetime

import pytest
from desk import Desk, focus_name, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar
from screen_reader import without_name

from desktop.dossier.history_lines import day_heading
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from desktop.widgets.compare import CompareBlock
from desktop.widgets.lines.line import Heading, Line
from forms.definition import form
from forms.filling import Filling, add_row, remove_row, set_cell, set_field
from models.actions.dossier import new_dossier
from models.actions.verstrekken import Verstrekt, printing
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


def change(desk: Desk, name: str, value: str) -> None:
    desk.do(lambda vault: set_field(vault, Filling(desk.uid, PUPIL), name, value))


def history(desk: Desk, **place: str):
    return desk.go(Route(ScreenName.HISTORY, desk.uid, **place))


def press(part, words: str) -> None:
    next(one for one in part.findChildren(Button) if one.text() == words and one.isVisible()).click()


def compared(screen) -> list[tuple[str, str, str]]:
    return [(one.wat, one.oud, one.nieuw) for one in screen.panel.compared.found]


def lines(screen) -> list[Line]:
    model = screen.list.lines
    return [item for item in (model.item(row) for row in range(model.rowCount())) if isinstance(item, Line)]


def told(screen) -> list[tuple[str, ...]]:
    return [(one.cells[1].main.words, one.cells[2].main.words) for one in lines(screen)]


def test_the_newest_act_stands_first_with_who_did_it_and_typing_in_one_field_is_one_line(worked):
    screen = history(worked)
    assert told(screen) == [
        ("Woonplaats gewijzigd", "Marit Hoekzema"),
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
    assert block.accessibleName() == "Groep of klas: 5"
    assert "7" in words_on(block)


def test_the_steps_of_a_stretch_can_be_unfolded(worked):
    screen = history(worked)
    worked.press(Qt.Key.Key_Down)
    assert "in 2 stappen" in lines(screen)[1].spoken
    press(screen.panel, "Toon de losse stappen")
    worked.settle()
    blocks = [one.accessibleName().partition(" · ")[2] for one in screen.panel.findChildren(CompareBlock)]
    assert blocks[-2:] == ["Groep of klas: 6", "Groep of klas: 5"]
    press(screen.panel, "Toon als één wijziging")
    worked.settle()
    assert "Groep of klas: 5" in [one.accessibleName() for one in screen.panel.findChildren(CompareBlock)]


def test_a_stretch_is_undone_in_one_go_and_then_says_so(worked):
    screen = history(worked)
    worked.press(Qt.Key.Key_Down)
    screen.panel.undo.click()
    worked.settle()
    assert worked.beeld(worked.uid).leerling.groep == "5"
    screen.read()
    worked.settle()
    assert told(screen)[0][0] == "Ongedaan gemaakt: Groep of klas"
    assert "ongedaan gemaakt" in lines(screen)[2].spoken


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
    change(worked, "groep", "8")
    screen = history(worked)
    worked.press(Qt.Key.Key_Down)
    worked.press(Qt.Key.Key_Down)
    screen.panel.undo.click()
    worked.settle()
    assert worked.beeld(worked.uid).leerling.groep == "8"
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


def test_what_someone_got_is_not_undone(desk):
    desk.uid = desk.dossier("A01")
    paper = {desk.uid: [Verstrekt("mijn_plan", "AAA-BBB")]}

    def give(vault):
        with printing(vault, paper, "leerling", None, desk.session.today()):
            pass

    desk.do(give)
    screen = history(desk)
    assert screen.panel.undo is None
    assert "blijft bij ‘Wie kreeg wat’ staan" in words_on(screen.panel)


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


def test_now_is_compared_with_the_moment_after_any_act_and_a_value_goes_back(worked):
    screen = history(worked)
    for _ in range(2):
        worked.press(Qt.Key.Key_Down)
    assert screen.panel.act.wat == "Dossier gemaakt"
    worked.press(Qt.Key.Key_V)
    assert compared(screen) == [("Groep of klas", "5", "7"), ("Woonplaats", "", "Oostermeer")]
    assert focus_name() == "Terug naar de handeling"
    press(screen.panel, "Terugzetten")
    worked.settle()
    assert worked.beeld(worked.uid).leerling.groep == "5"
    assert worked.beeld(worked.uid).leerling.woonplaats == "Oostermeer"
    assert worked.workspace.toast.words == "Teruggezet: Groep of klas."
    assert compared(screen) == [("Woonplaats", "", "Oostermeer")]
    assert focus_name() == "Terug naar de handeling"
    worked.workspace.undoing.undo_last()
    worked.settle()
    assert worked.beeld(worked.uid).leerling.groep == "7"
    assert focus_name() == "Terug naar de handeling"
    worked.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is screen.list
    screen.read()
    worked.settle()
    assert [one[0] for one in told(screen)[:2]] == ["Ongedaan gemaakt: Groep of klas", "Teruggezet: Groep of klas"]


def test_what_was_changed_meanwhile_is_not_put_back_and_that_is_told(worked):
    screen = history(worked)
    for _ in range(2):
        worked.press(Qt.Key.Key_Down)
    worked.press(Qt.Key.Key_V)
    change(worked, "groep", "8")
    press(screen.panel, "Terugzetten")
    worked.settle()
    assert worked.beeld(worked.uid).leerling.groep == "8"
    assert "Er is niets teruggezet" in worked.workspace.toast.words
    assert ("Groep of klas", "5", "8") in compared(screen)


def test_the_history_of_one_field_shows_only_that_field(worked):
    screen = history(worked, field="groep")
    assert screen.head.title.text() == "Geschiedenis: Groep of klas"
    assert [one[0] for one in told(screen)] == ["Groep of klas gewijzigd", "Dossier gemaakt"]
    worked.press(Qt.Key.Key_Down)
    assert screen.panel.undo is None  # the whole dossier would go
    worked.press(Qt.Key.Key_V)
    assert compared(screen) == [("Groep of klas", "5", "7")]
    press(screen, "Toon het hele dossier")
    worked.settle()
    assert worked.screen.head.title.text() == "Geschiedenis van Noor Veldman"


def test_rows_of_a_table_come_back_and_go_again(worked):
    row, _ = worked.do(lambda vault: add_row(vault, Filling(worked.uid, PUPIL), "betrokkenen", {"naam": "Sanne"}))
    second, _ = worked.do(lambda vault: add_row(vault, Filling(worked.uid, PUPIL), "betrokkenen", {"naam": "Rik"}))
    change(worked, "woonplaats", "Elders")
    worked.do(lambda vault: remove_row(vault, Filling(worked.uid, PUPIL), "betrokkenen", row))
    worked.do(lambda vault: set_cell(vault, Filling(worked.uid, PUPIL), "betrokkenen", second, "naam", "Rik P"))
    screen = history(worked, field="betrokkenen")
    for _ in range(2):
        worked.press(Qt.Key.Key_Down)
    worked.press(Qt.Key.Key_V)
    label = PUPIL.field("betrokkenen").label
    assert compared(screen) == [(label, "Sanne · Ouder", ""), ("Rik P: Naam", "Rik", "Rik P")]
    press(screen.panel, "Terugzetten")
    worked.settle()
    assert [one.naam for one in worked.beeld(worked.uid).betrokkenen] == ["Sanne", "Rik P"]
    screen = history(worked, field="betrokkenen", row=second)
    assert [one[0] for one in told(screen)] == ["Naam gewijzigd", f"{label}: toegevoegd"]


def test_a_day_can_be_chosen_to_compare_with(worked):
    screen = history(worked)
    screen.moments.day.line.setText("1-1-2020")
    screen.moments.look.click()
    worked.settle()
    assert "Op die dag was er nog niets van dit dossier." in words_on(screen.panel)
    screen.moments.day.line.setText("31-12-2099")
    worked.press(Qt.Key.Key_Tab)
    screen.moments.look.click()
    worked.settle()
    assert "Er is niets anders dan toen." in words_on(screen.panel)


def test_a_vastgestelde_version_can_be_chosen_to_compare_with(desk):
    desk.uid = desk.dossier("A03")
    desk.do(lambda vault: set_field(vault, Filling(desk.uid, PUPIL), "woonplaats", "Elders"))
    screen = history(desk)
    choice = screen.moments.fixed.choices
    assert choice.itemText(0) == "OPP versie 1: vastgesteld op 28 oktober 2026"
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    desk.settle()
    assert [one.wat for one in screen.panel.compared.found] == ["Woonplaats"]


def test_a_long_history_is_read_a_portion_at_a_time(worked):
    def much(vault):
        for number in range(330):
            set_field(vault, Filling(worked.uid, PUPIL), "groep" if number % 2 else "woonplaats", str(number))

    worked.do(much)
    screen = history(worked)
    assert len(screen.history.acts) == 300
    screen.more.click()
    worked.settle()
    assert len(screen.history.acts) == 334
    assert not screen.more.isVisible()
    assert told(screen)[-1][0] == "Dossier gemaakt"


def test_the_history_of_one_document_is_chosen_from_that_of_the_dossier(desk):
    desk.uid = desk.dossier("A03")
    version = next(one for _, one in desk.beeld(desk.uid).versies())
    desk.do(lambda vault: set_field(vault, Filling(desk.uid, PUPIL), "woonplaats", "Elders"))
    screen = history(desk)
    parts = screen.moments.parts
    assert [parts.choices.itemText(at) for at in range(2)] == ["Hele dossier", "OPP versie 1"]
    parts.set_value(version.uid)
    parts.edited.emit()
    desk.settle()
    assert desk.place == Route(ScreenName.HISTORY, desk.uid, version.uid)
    assert desk.screen.head.title.text() == "Geschiedenis: OPP versie 1"
    assert "Woonplaats gewijzigd" not in [one[0] for one in told(desk.screen)]
    assert parts.value() == "*"


def test_in_one_column_what_was_compared_is_read_from_its_top_with_one_bar_on_the_screen(worked, qtbot):
    change(worked, "woonplaats", " ".join(["Oostermeer aan de Zuidzijde"] * 12))
    worked.workspace.resize(1366, 768)
    Theme.current().set_percent(200)
    qtbot.waitUntil(lambda: worked.workspace.room is Room.SINGLE)
    screen = history(worked)
    worked.settle()
    screen.list.go_to(lines(screen)[1].key)
    worked.settle()
    screen._compare_act(screen.panel.act)
    worked.settle()
    qtbot.waitUntil(lambda: screen.panel.compared is not None and screen.panel.back.hasFocus())
    qtbot.waitUntil(lambda: not screen.panel.back.visibleRegion().isEmpty())
    qtbot.wait(20)
    head = next(one for one in screen.panel.findChildren(QLabel) if one.text() == "Toen en nu")
    assert head.visibleRegion().boundingRect().height() == head.height()
    assert len([one for one in screen.findChildren(QScrollBar) if one.isVisible()]) == 1
