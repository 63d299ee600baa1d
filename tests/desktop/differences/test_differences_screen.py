"""The register, the sides of a document and the course of a dispute, as they are used."""

import pytest
from desk import words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame

from desktop.differences.course_part import PORTION
from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Theme
from desktop.widgets.button import Button
from forms.definition import form
from forms.disagreements import noticed, register, take_up
from forms.filling import Filling, add_row, set_field


@pytest.fixture
def uid(desk):
    return desk.dossier("A01")


def go(desk, uid, part="register"):
    return desk.go(Route(ScreenName.DIFFERENCES, uid, section=part))


def press(desk, screen, words):
    next(one for one in screen.findChildren(Button) if one.isVisible() and one.text().startswith(words)).click()
    desk.settle()


def taken_up(desk, uid):
    beeld = desk.beeld(uid)
    return desk.do(lambda vault: take_up(vault, beeld, noticed(beeld)[0]))[0]


def test_what_a_document_tells_of_is_taken_up_with_one_press_and_undone(desk, uid, qtbot):
    screen = go(desk, uid)
    assert "Geen verschil in het register" in words_on(screen)
    noticed_words = "Niet mee eens: Agnieszka Wiśniewska en Paweł Wiśniewski (bij H. Handelingsdeel)."
    assert noticed_words in words_on(screen)
    press(desk, screen, "Neem op")
    told = words_on(screen)
    assert "Niet buiten de klas." in told
    assert "sinds 9 november 2026" in told
    assert noticed_words not in told
    assert QApplication.focusWidget() is screen.register.rows.rows[0]
    desk.workspace.undoing.undo_last()
    desk.settle()
    assert register(desk.beeld(uid)) == ()
    qtbot.waitUntil(lambda: "Geen verschil in het register" in words_on(screen))


def test_a_new_difference_is_begun_where_it_is_filled_in(desk, uid):
    go(desk, uid)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (one,) = register(desk.beeld(uid))
    assert (desk.place.screen, desk.place.document, desk.place.section) == (ScreenName.DOCUMENT, one.uid, "waarover")
    assert one.since == desk.session.today()


def test_a_step_is_written_down_with_today_as_its_day(desk, uid):
    entry = taken_up(desk, uid)
    screen = go(desk, uid)
    press(desk, screen, "Stap opschrijven")
    (step,) = register(desk.beeld(uid))[0].steps
    assert (step.day, desk.place.document, desk.place.row) == (desk.session.today(), entry, step.rij_uid)


def test_the_lanes_say_who_thinks_what_since_when(desk, uid):
    entry = taken_up(desk, uid)
    view = {"partij": "school", "standpunt": "In een kleine groep durft hij meer.", "sinds": "2026-11-09"}
    desk.do(lambda vault: add_row(vault, Filling(uid, form("verschil"), entry), "standpunten", view))
    told = words_on(go(desk, uid).register)
    assert "In een kleine groep durft hij meer." in told
    assert "School, 9 november 2026" in told
    assert told.count("Nog niet opgeschreven.") == 1


def test_the_sides_of_each_part_of_the_plan(desk, uid):
    taken_up(desk, uid)
    screen = go(desk, uid, "naast-elkaar")
    told = words_on(screen.sides)
    assert "1 verschil open" in told
    assert "H. Handelingsdeel" in told
    assert "Niet buiten de klas." in told
    assert QApplication.focusWidget() is screen.sides.rows.rows[0]


def lanes_of(screen, part):
    """The lanes of a part as they stand from left to right (or from above), with the words in each."""
    card = next(one for one in screen.sides.findChildren(QFrame) if one.accessibleName() == part)
    names = {"Leerling", "Ouders", "School"}
    lanes = [one for one in card.findChildren(QFrame) if one.accessibleName() in names]
    lanes.sort(
        key=lambda one: one.mapTo(card, one.rect().topLeft()).toTuple()[:: -1 if screen.sides.beside.single else 1]
    )
    return {one.accessibleName(): words_on(one) for one in lanes}


@pytest.mark.parametrize("percent", [100, 200])
def test_every_part_has_the_lanes_of_pupil_parents_and_school_in_that_order(desk, uid, percent):
    Theme.current().set_percent(percent)
    screen = go(desk, uid, "naast-elkaar")
    lanes = lanes_of(screen, "C. Aanleiding")
    assert list(lanes) == ["Leerling", "Ouders", "School"]
    assert "Nog niets opgeschreven." in lanes["Leerling"]
    assert "Łukasz komt van een basisschool" in lanes["School"]


def test_the_view_of_a_party_begins_beside_the_others_and_goes_on_there(desk, uid):
    def write(party):
        screen = go(desk, uid, "naast-elkaar")
        name = f"Zienswijze opschrijven bij D. Factoren: {party}"
        next(one for one in screen.sides.findChildren(Button) if one.accessibleName() == name).click()
        desk.settle()

    write("leerling")
    (one,) = register(desk.beeld(uid))
    assert (one.section, one.status, desk.place.section) == ("D. Factoren", "naast_elkaar", "standpunten")
    assert [view.party.value for view in one.views] == ["leerling"]
    assert (desk.place.row, desk.place.column) == (one.views[0].rij_uid, "standpunt")
    desk.type("Ik vind lezen stom.")
    write("ouders")
    write("leerling")
    (one,) = register(desk.beeld(uid))
    assert [view.party.value for view in one.views] == ["leerling", "ouders"]
    assert desk.place.row == one.views[0].rij_uid
    lanes = lanes_of(go(desk, uid, "naast-elkaar"), "D. Factoren")
    assert "Ik vind lezen stom." in lanes["Leerling"]
    assert "Nog niets opgeschreven." in lanes["Ouders"]


def test_the_course_leads_to_each_paper(desk, uid):
    taken_up(desk, uid)
    screen = go(desk, uid, "verloop")
    assert "Bron: OPP versie 1" in words_on(screen.course)
    at = next(at for at, one in enumerate(screen.found.moments) if one.source == "OPP versie 1")
    screen.course.rows.rows[at].click()
    desk.settle()
    assert desk.place.screen is ScreenName.OPP


def test_older_moments_are_shown_when_asked_for(desk, uid):
    entry = taken_up(desk, uid)
    for day in range(1, PORTION + 1):
        step = {"datum": f"2026-10-{day:02}", "wat": f"Stap {day}"}
        desk.do(lambda vault, step=step: add_row(vault, Filling(uid, form("verschil"), entry), "stappen", step))
    screen = go(desk, uid, "verloop")
    assert len(screen.course.rows.rows) == PORTION
    screen.course.more.click()
    assert len(screen.course.rows.rows) == min(len(screen.found.moments), 2 * PORTION)
    assert QApplication.focusWidget() is screen.course.rows.rows[PORTION]


def test_the_tabs_are_walked_with_the_arrows(desk, uid):
    screen = go(desk, uid)
    screen.tabs.widgets[0].setFocus()
    desk.press(Qt.Key.Key_Right)
    assert screen.sides.isVisible()
    assert desk.place.section == "naast-elkaar"


def test_the_paper_is_that_for_the_commission(desk, uid):
    screen = go(desk, uid)
    screen.paper.click()
    desk.settle()
    assert (desk.place.screen, desk.place.section) == (ScreenName.REPORT, "geschillencommissie")
    assert desk.screen.made.file.rapport == "verloop"
    assert "Wettelijke taak school" in words_on(desk.screen.checks)


def test_without_a_difference_there_is_nothing_to_print_and_no_commission_to_choose(desk):
    uid = desk.dossier("A03")
    screen = go(desk, uid)
    assert not screen.paper.isVisible()
    desk.go(Route(ScreenName.REPORT, uid))
    assert "geschillencommissie" not in [one.voor for one in desk.screen.readers.offered]


def test_a_registered_difference_stands_on_the_dossier_and_leads_here(desk, uid):
    entry = taken_up(desk, uid)
    screen = desk.go(Route(ScreenName.DOSSIER, uid))
    asked = []
    screen.go.connect(asked.append)
    press(desk, screen, "Bekijk verschil")
    assert asked == [Route(ScreenName.DIFFERENCES, uid, entry, "register")]
    desk.do(lambda vault: set_field(vault, Filling(uid, form("verschil"), entry), "status", "opgelost"))
    screen = desk.go(Route(ScreenName.DOSSIER, uid))
    assert "Bekijk verschil" not in [one.text() for one in screen.findChildren(Button) if one.isVisible()]
