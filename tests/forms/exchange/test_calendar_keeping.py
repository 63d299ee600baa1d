"""The calendar of a vault as a file: what it remembers, what a code stands for, and what a destroyed dossier leaves."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar
from sqlalchemy import func, insert, select

from forms.exchange.calendar import Choice
from forms.exchange.calendar_keeping import NietBewaard, keep_calendar, of_code, prepare_calendar, read_calendar
from models.actions import bijeenkomst
from models.actions.bijeenkomst import Plan
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.tables import Bijeenkomst, Handeling, Kalenderregel, Termijn

NOW = datetime(2026, 11, 28, 10, 0, tzinfo=UTC)
CHOICE = Choice(date(2026, 8, 1), date(2027, 7, 31))
DAY = date(2026, 12, 3)


def keep(vault, path):
    return keep_calendar(vault, prepare_calendar(vault, CHOICE, NOW), path)


def events(path):
    return [
        (str(one["SUMMARY"])[:3], str(one["STATUS"])) for one in Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    ]


@pytest.fixture
def planned(vault, dossier):
    return bijeenkomst.plan(vault, Plan("mdo", DAY, dossier, "14:00", 60, titel="met Noor"))[0]


def test_what_was_kept_is_remembered_and_registered(vault, planned, tmp_path):
    path = tmp_path / "agenda.ics"
    assert read_calendar(vault, CHOICE, NOW).new == 1
    result = keep(vault, path)
    assert events(path) == [("MDO", "CONFIRMED")]
    assert read_calendar(vault, CHOICE, NOW).new == 0
    with vault.reading() as connection:
        acts = select(Handeling.soort).where(Handeling.uid == result.uid)
        assert connection.execute(acts).scalar_one() == Handelingsoort.AGENDA_BEWAARD
    bijeenkomst.remove(vault, planned)
    keep(vault, path)
    assert events(path) == [("Ver", "CANCELLED")]


def test_a_dossier_that_is_destroyed_is_cancelled_and_leaves_no_trace(vault, dossier, planned, tmp_path):
    path = tmp_path / "agenda.ics"
    keep(vault, path)
    with act(vault, Handelingsoort.DOSSIER_VERNIETIGD, dossier) as doing:
        doing.connection.execute(Bijeenkomst.__table__.delete().where(Bijeenkomst.dossier_uid == dossier))
    keep(vault, path)
    assert events(path) == [("Ver", "CANCELLED")]
    with vault.reading() as connection:
        (row,) = connection.execute(select(Kalenderregel.bron, Kalenderregel.vervallen)).all()
    assert row.vervallen
    assert dossier not in row.bron


def test_a_deadline_keeps_its_place_when_its_day_moves(vault, dossier, tmp_path):
    path = tmp_path / "agenda.ics"
    for uid, day in (("t1", DAY), ("t2", date(2026, 12, 10))):
        with vault.writing() as connection:
            connection.execute(Termijn.__table__.delete())
            row = {"uid": uid, "dossier_uid": dossier, "soort": "OPP vaststellen", "regel": "OPP-01", "datum": day}
            connection.execute(insert(Termijn), row)
        keep(vault, path)
    (found,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert (found["SEQUENCE"], found["DTSTART"].dt) == (1, date(2026, 12, 10))


def test_where_nothing_can_be_written_nothing_is_remembered(vault, planned, tmp_path):
    with pytest.raises(NietBewaard):
        keep(vault, tmp_path / "weg" / "agenda.ics")
    with vault.reading() as connection:
        assert connection.execute(select(func.count()).select_from(Kalenderregel)).scalar_one() == 0


def test_a_code_leads_back_to_what_it_stands_for(vault, planned):
    made = read_calendar(vault, CHOICE, NOW)
    code = made.entries[0].summary.partition("(")[2].rstrip(")")
    with vault.reading() as connection:
        assert of_code(connection, code.lower()).uid == planned
        assert of_code(connection, "2222222") is None
        assert of_code(connection, "noor") is None
