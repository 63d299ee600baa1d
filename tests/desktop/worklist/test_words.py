"""The worklist in words, and a long one a portion at a time."""

from datetime import date, timedelta

import pytest
from desk import DAY, WORKLIST, Desk, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from desktop.shell.route import ScreenName
from desktop.widgets.button import Button, Kind
from desktop.widgets.lines.line import Heading, Line
from desktop.worklist.quiet import Quiet, QuietDay
from desktop.worklist.words import near_day, number_words, task_and_reason, today_sentence
from desktop.worklist.worklist_screen import MOST, PORTION
from models.base import new_uid
from models.queries.good_moments import Rust
from models.queries.worklist import Wanneer, Werk
from models.tables import Termijn


def werk(when: Wanneer = Wanneer.TE_LAAT, what: str = "OPP vaststellen, zes weken na inschrijving", **more) -> Werk:
    told = {"regel": "OPP-01", "groep": "5", "schoolsoort": "bao", "beginpunt": None, "onderwerp": None} | more
    return Werk(uid="t", wanneer=when, datum=DAY, wat=what, dossier="d", naam="Noor Veldman", **told)


LATE, WEEK, SOON = (werk(one) for one in Wanneer)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((), "Dinsdag 17 november 2026."),
        ((LATE, WEEK, WEEK, WEEK), "Dinsdag 17 november 2026. Eén ding is te laat, drie dingen komen deze week."),
        ((LATE,) * 2, "Dinsdag 17 november 2026. Twee dingen zijn te laat."),
        ((WEEK, SOON), "Dinsdag 17 november 2026. Niets is te laat, één ding komt deze week."),
        ((SOON,), "Dinsdag 17 november 2026. Niets is te laat en deze week is er niets."),
        ((LATE,) * 13, "Dinsdag 17 november 2026. 13 dingen zijn te laat."),
        ((LATE,) * 20, "Dinsdag 17 november 2026. Meer dan 20 dingen vragen aandacht."),
    ],
)
def test_the_day_in_one_sentence(lines, told):
    assert today_sentence(lines, DAY, most=20) == told


def test_a_day_is_told_without_its_year_when_that_is_plain():
    assert near_day(date(2026, 11, 10), DAY) == "di 10 nov"
    assert near_day(date(2027, 12, 10), DAY) == "vr 10 dec 2027"


def test_a_task_has_its_reason_or_else_the_day_it_is_counted_from():
    assert task_and_reason(LATE) == ("OPP vaststellen", "zes weken na inschrijving")
    counted = werk(what="Uitleg aan de leerling", beginpunt=date(2026, 11, 6))
    assert task_and_reason(counted) == ("Uitleg aan de leerling", "geteld vanaf 6 november 2026")
    assert task_and_reason(werk(what="Iets")) == ("Iets", "")


def test_numbers_up_to_twelve_are_words():
    assert [number_words(one) for one in (2, 12, 13)] == ["twee", "twaalf", "13"]


@pytest.mark.parametrize(
    ("rust", "backup", "told"),
    [
        (Rust(3, None, 1, 0), DAY, "1 leerling zonder hoormoment dit schooljaar"),
        (Rust(3, None, 3, 0), DAY, "3 leerlingen zonder hoormoment dit schooljaar"),
        (Rust(3, None, 0, 0), DAY - timedelta(days=12), "reservekopie van 12 dagen geleden"),
        (Rust(3, None, 0, 0), None, "een eerste reservekopie"),
        (Rust(3, None, 0, 1), DAY, "ROD-lijst (1 datum niet overgetypt)"),
        (Rust(3, None, 0, 2), DAY, "ROD-lijst (2 datums niet overgetypt)"),
    ],
)
def test_a_quiet_day_is_good_for_what_lies_there(qtbot, rust, backup, told):
    page = QuietDay(Quiet(rust, backup), DAY)
    qtbot.addWidget(page)
    assert told in words_on(page)
    assert "Alle termijnen lopen goed." in words_on(page)


@pytest.mark.parametrize(
    ("soort", "told", "place"),
    [
        ("school", "Er zijn nog geen dossiers", ScreenName.NEW),
        ("steunpunt", "Begin met een contact", ScreenName.CONTACTS),
        ("samenwerkingsverband", "Begin met een aanvraag", ScreenName.REQUESTS),
    ],
)
def test_a_first_day_leads_to_what_that_work_begins_with_and_the_focus_is_there(qtbot, soort, told, place):
    page = QuietDay(Quiet(Rust(0, None, 0, 0), None, soort), DAY)
    qtbot.addWidget(page)
    assert told in words_on(page)
    asked = []
    page.go.connect(asked.append)
    page.show()
    page.focus_first()
    leads = page.focusWidget()
    assert isinstance(leads, Button)
    assert leads.property("kind") == Kind.PRIMARY.value
    leads.click()
    assert [one.screen for one in asked] == [place]


def test_a_quiet_day_on_which_all_is_done_says_no_more(qtbot):
    page = QuietDay(Quiet(Rust(3, None, 0, 0), DAY), DAY)
    qtbot.addWidget(page)
    assert "Goed moment voor..." not in words_on(page)


def test_a_long_worklist_is_shown_a_portion_at_a_time_and_counted_whole(desk: Desk):
    uid = desk.dossier("A01")
    rows = [
        {"uid": new_uid(), "dossier_uid": uid, "soort": f"Taak {at:03}", "regel": "OPP-01", "datum": DAY - timedelta(3)}
        for at in range(MOST + 10)
    ]

    def write(vault):
        with vault.writing() as connection:
            connection.execute(insert(Termijn.__table__), rows)

    desk.do(write)
    screen = desk.go(WORKLIST)
    model = screen.list.lines
    shown = [item for item in (model.item(row) for row in range(model.rowCount())) if isinstance(item, Line)]
    assert len(shown) == PORTION
    assert isinstance(model.item(0), Heading)
    assert model.item(0).count == MOST
    assert f"Meer dan {MOST} dingen vragen aandacht." in words_on(screen)
    assert screen.more.text() == f"Toon de volgende {PORTION}"
    screen.more.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert model.rowCount() == 1 + 2 * PORTION
    assert QApplication.focusWidget() is screen.list
