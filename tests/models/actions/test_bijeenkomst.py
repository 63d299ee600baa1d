"""Planning meetings: with what must be ready, on another day, put off, and one undo for all of an act."""

from datetime import date

import pytest
from sqlalchemy import select

from models.actions import bijeenkomst
from models.actions.bijeenkomst import NietTePlannen, Plan, Voorbereiding
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.record.history import undo
from models.snapshot.read import read_dossier
from models.tables import Bijeenkomst, Taak

DAY, LATER = date(2026, 12, 3), date(2026, 12, 10)
PAPERS = Voorbereiding("Stukken versturen", date(2026, 12, 1))


def _meetings(vault):
    with vault.reading() as connection:
        asked = select(Bijeenkomst.datum, Bijeenkomst.afgezegd_op).where(Bijeenkomst.weg.is_(False))
        return [tuple(one) for one in connection.execute(asked.order_by(Bijeenkomst.datum))]


def _tasks(vault):
    with vault.reading() as connection:
        asked = select(Taak.wat, Taak.datum).where(Taak.weg.is_(False)).order_by(Taak.datum)
        return [tuple(one) for one in connection.execute(asked)]


@pytest.fixture
def planned(vault, dossier):
    uid, _ = bijeenkomst.plan(vault, Plan("mdo", DAY, dossier, "14:00", 60, voorbereiding=(PAPERS,)))
    return uid


def test_one_undo_takes_back_the_meeting_and_what_was_to_be_ready(vault, dossier):
    _, result = bijeenkomst.plan(vault, Plan("mdo", DAY, dossier, voorbereiding=(PAPERS,)))
    assert (_meetings(vault), _tasks(vault)) == ([(DAY, None)], [("Stukken versturen", date(2026, 12, 1))])
    undo(vault, result.uid)
    assert (_meetings(vault), _tasks(vault)) == ([], [])


def test_many_are_planned_and_taken_back_in_one_act(vault, dossier):
    uids, result = bijeenkomst.plan_many(vault, [Plan("opp_evaluatie", DAY, dossier), Plan("studiedag", LATER)])
    assert len(set(uids)) == 2
    assert result.dossiers == {dossier}
    undo(vault, result.uid)
    assert _meetings(vault) == []


def test_another_day_takes_its_tasks_along(vault, planned):
    with vault.reading() as connection:
        task = connection.execute(select(Taak.uid)).scalar_one()
    bijeenkomst.move(vault, planned, LATER, {task: date(2026, 12, 8)})
    assert (_meetings(vault), _tasks(vault)) == ([(LATER, None)], [("Stukken versturen", date(2026, 12, 8))])


def test_what_is_put_off_stays_to_be_seen_without_its_tasks_and_can_go_on(vault, planned):
    bijeenkomst.cancel(vault, planned, date(2026, 11, 30))
    assert (_meetings(vault), _tasks(vault)) == ([(DAY, date(2026, 11, 30))], [])
    bijeenkomst.restore(vault, planned)
    assert (_meetings(vault), len(_tasks(vault))) == ([(DAY, None)], 1)


def test_what_is_taken_away_comes_back_with_its_tasks(vault, planned):
    result = bijeenkomst.remove(vault, planned)
    assert (_meetings(vault), _tasks(vault)) == ([], [])
    undo(vault, result.uid)
    assert (_meetings(vault), len(_tasks(vault))) == ([(DAY, None)], 1)


def _begin(vault, planned):
    told = {"soort": "mdo", "datum": DAY.isoformat(), "begintijd": "14:00"}
    uid, _ = bijeenkomst.begin_document(vault, planned, "gesprek", "gespreksverslag_mdo", antwoorden=told)
    return uid


def _talk(vault, dossier):
    with vault.reading() as connection:
        return read_dossier(connection, dossier).van_soort("gesprek")[0]


def test_the_day_of_a_begun_document_moves_with_its_meeting(vault, dossier, planned):
    _begin(vault, planned)
    bijeenkomst.move(vault, planned, LATER)
    assert _talk(vault, dossier).antwoorden.datum("datum") == LATER


def test_a_document_in_which_was_written_keeps_its_day(vault, dossier, planned):
    document = _begin(vault, planned)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_answer(document, "doel", "Samen kijken wat helpt.")
    with pytest.raises(NietTePlannen):
        bijeenkomst.move(vault, planned, LATER)
    assert _meetings(vault) == [(DAY, None)]
    assert _talk(vault, dossier).antwoorden.datum("datum") == DAY


def test_a_document_is_begun_once(vault, dossier, planned):
    assert _begin(vault, planned) == _begin(vault, planned)


def test_a_change_keeps_the_dossier_and_adds_what_must_be_ready(vault, dossier, planned):
    bijeenkomst.change(vault, planned, Plan("oudergesprek", LATER, begin="09:30", voorbereiding=(PAPERS,)))
    with vault.reading() as connection:
        row = connection.execute(select(Bijeenkomst)).mappings().one()
    assert (row["soort"], row["datum"], row["begin"], row["dossier_uid"]) == ("oudergesprek", LATER, "09:30", dossier)
    assert len(_tasks(vault)) == 2
