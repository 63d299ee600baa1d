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
from desktop.worklist.listing import PAGE
from desktop.worklist.quiet import Quiet, QuietDay
from desktop.worklist.words import near_day, number_words, task_and_reason, today_sentence
from models.base import new_uid
from models.queries.good_moments import Rust
from models.queries.worklist import Wanneer, Werk
from models.tables import Termijn


def werk(when: Wanneer = Wanneer.TE_LAAT, what: str = "OPP vaststellen, zes weken na inschrijving", **more) -> Werk:
    told = {"regel": "OPP-01", "groep": "5", "schoolsoort": "bao", "beginpunt": None, "onderwerp": None} | more
    return Werk(uid="t", wanneer=when, datum=DAY, wat=what, dossier="d", naam="Noor Veldman", **told)


LATE = werk()


@pytest.mark.parametrize(
    ("late", "week", "others", "told"),
    [
        (0, 0, 0, "Dinsdag 17 november 2026."),
        (1, 3, 0, "Dinsdag 17 november 2026. Eén ding is te laat, drie dingen komen deze week."),
        (2, 0, 0, "Dinsdag 17 november 2026. Twee dingen zijn te laat."),
        (0, 1, 1, "Dinsdag 17 november 2026. Niets is te laat, één ding komt deze week."),
        (0, 0, 1, "Dinsdag 17 november 2026. Niets is te laat en deze week is er niets."),
        (13, 0, 0, "Dinsdag 17 november 2026. 13 dingen zijn te laat."),
        (8659, 0, 2, "Dinsdag 17 november 2026. 8.659 dingen zijn te laat."),
    ],
)
def test_the_day_in_one_sentence(late, week, others, told):
    assert today_sentence(late, week, others, DAY) == told


def test_a_day_is_told_without_its_year_when_that_is_plain():
    assert near_day(date(2026, 11, 10), DAY) == "di 10 nov"
    assert near_day(date(2027, 12, 10), DAY) == "vr 10 dec 2027"


def test_a_task_has_its_reason_or_else_the_day_it_is_counted_from():
    assert task_and_reason(LATE) == ("OPP vaststellen", "zes weken na inschrijving")
    counted = werk(what="Uitleg aan de leerling", beginpunt=date(2026, 11, 6))
    assert task_and_reason(counted) == ("Uitleg aan de leerling", "geteld vanaf 6 november 2026")
    assert task_and_reason(werk(what="Iets")) == ("Iets", "")


def test_minutes_of_two_conversations_of_one_day_are_told_apart():
    told = {"what": "Gespreksverslag versturen", "beginpunt": date(2026, 11, 6)}
    reasons = [task_and_reason(werk(**told, toelichting=kind))[1] for kind in ("oudergesprek", "kindgesprek", None)]
    assert reasons == [
        "Oudergesprek · geteld vanaf 6 november 2026",
        "Kindgesprek · geteld vanaf 6 november 2026",
        "geteld vanaf 6 november 2026",
    ]


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


def test_a_long_worklist_is_read_a_page_at_a_time_as_one_goes_on_and_counted_whole(desk: Desk):
    uid, many = desk.dossier("A01"), 3 * PAGE
    rows = [
        {
            "uid": new_uid(),
            "dossier_uid": uid,
            "soort": f"Taak {at:03}",
            "regel": "OPP-01",
            "datum": DAY - timedelta(30),
        }
        for at in range(many)
    ]

    def write(vault):
        with vault.writing() as connection:
            connection.execute(insert(Termijn.__table__), rows)

    desk.do(write)
    screen = desk.go(WORKLIST)
    model = screen.list.lines
    assert isinstance(model.item(0), Heading)
    late = model.item(0).count
    assert late > many
    assert f"{late} dingen zijn te laat" in words_on(screen)
    assert 1 + PAGE <= model.rowCount() < 1 + 2 * PAGE
    for _ in range(5):
        desk.press(Qt.Key.Key_End)
    lines = [item for item in (model.item(row) for row in range(model.rowCount())) if isinstance(item, Line)]
    assert len({one.key for one in lines}) == len(lines) == sum(one.count for one in screen.filters.tabs.choices[:1])
    assert QApplication.focusWidget() is screen.list
    assert screen.list.key == lines[-1].key
