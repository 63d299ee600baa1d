"""A step that was taken is corrected afterwards: its day between its neighbours, what goes along, the history, undo."""

from datetime import date

import pytest
from bouwers import DAG
from life_cases import ARRANGEMENT, DECISION, SWV, TLV, Case
from sqlalchemy import update

from forms.acts_told import acts_told
from forms.filling import set_field
from forms.rules.parameters import term_parameters
from forms.step_corrections import Corrected, correct_step
from forms.steps import StapKanNiet, state_words
from models.queries.dossier_acts import dossier_acts
from models.record.going_back import NietOngedaan
from models.record.history import undo
from models.tables import Organisatie
from models.terms.computed import terms


@pytest.fixture
def swv(vault, dossier) -> Case:
    case = Case(vault, dossier, TLV, SWV)
    case.take("ontvangen", date(2026, 10, 12))
    case.take("aanvulling_vragen", date(2026, 10, 19), reden="Het advies mist.", tot=date(2026, 11, 2))
    case.take("compleet", date(2026, 10, 26))
    return case


def correct(case: Case, at: int, day: date, **told):
    row = case.document.rijen("statussen")[at].uid
    return correct_step(case.vault, case.beeld, case.document, row, Corrected(day, **told), DAG)


def days(case: Case) -> list[date | None]:
    return [row.datum("datum") for row in case.document.rijen("statussen")]


def due(case: Case) -> list[date]:
    found = terms(case.beeld, DAG, term_parameters(case.beeld))
    return [one.datum for one in found if one.wat == "Besluit op de TLV-aanvraag"]


def test_the_day_of_receipt_is_corrected_with_the_dates_that_follow_from_it_and_undone(swv):
    before = due(swv)
    done = correct(swv, 0, date(2026, 10, 5))
    assert days(swv) == [date(2026, 10, 5), date(2026, 10, 19), date(2026, 10, 26)]
    assert swv.answers.datum("ontvangst_datum") == date(2026, 10, 5)
    assert state_words(swv.document) == "Compleet"
    assert [(old - new).days for old, new in zip(before, due(swv), strict=True)] == [7] * len(before)
    with swv.vault.reading() as connection:
        told = acts_told(dossier_acts(connection, swv.dossier), swv.beeld)[0]
    assert told.wat == "Een stap verbeterd"
    assert told.terug
    assert any("12" in one.oud and "5" in one.nieuw for one in told.changes)
    undo(swv.vault, done.uid)
    assert days(swv)[0] == swv.answers.datum("ontvangst_datum") == date(2026, 10, 12)
    assert due(swv) == before


def test_a_day_of_its_own_stays_when_the_step_is_corrected(swv):
    set_field(swv.vault, swv.filling, "ontvangst_datum", "2026-10-09")
    correct(swv, 0, date(2026, 10, 5))
    assert swv.answers.datum("ontvangst_datum") == date(2026, 10, 9)


def test_what_came_on_the_same_day_with_another_step_does_not_go_along(vault, dossier):
    case = Case(vault, dossier, TLV, SWV)
    case.take("ontvangen", date(2026, 10, 12))
    case.take("compleet", date(2026, 10, 12))
    correct(case, 0, date(2026, 10, 5))
    assert (case.answers.datum("ontvangst_datum"), case.answers.datum("compleet_datum")) == (
        date(2026, 10, 5),
        date(2026, 10, 12),
    )


@pytest.mark.parametrize(
    ("at", "day", "told", "field", "words"),
    [
        (0, date(2026, 10, 20), {}, "dag", "De stap erna was op"),
        (2, date(2026, 10, 18), {}, "dag", "De stap ervoor was op"),
        (2, date(2026, 12, 24), {}, "dag", "in de toekomst"),
        (1, date(2026, 10, 20), {"tot": date(2026, 10, 20), "reden": "Advies."}, "tot", "na de dag van de stap"),
        (1, date(2026, 10, 20), {"tot": date(2026, 11, 2)}, "reden", "toelichting"),
    ],
)
def test_what_cannot_be_is_told_at_its_question_and_changes_nothing(swv, at, day, told, field, words):
    before = days(swv)
    with pytest.raises(StapKanNiet, match=words) as refused:
        correct(swv, at, day, **told)
    assert refused.value.veld == field
    assert days(swv) == before


@pytest.mark.parametrize(("at", "day"), [(0, date(2026, 10, 19)), (2, date(2026, 10, 19)), (2, DAG)])
def test_a_step_may_be_on_the_day_of_its_neighbour_and_of_today(swv, at, day):
    correct(swv, at, day)
    assert days(swv)[at] == day


def test_until_when_and_why_are_corrected_too(swv):
    correct(swv, 1, date(2026, 10, 19), tot=date(2026, 11, 9), reden="Het tweede advies mist.")
    row = swv.document.rijen("statussen")[1]
    assert (row.datum("tot"), row.tekst("reden")) == (date(2026, 11, 9), "Het tweede advies mist.")


def test_a_decision_stays_before_the_day_on_which_it_was_made_known(swv):
    swv.take("besluiten", date(2026, 11, 2), antwoorden=DECISION | {"bekendgemaakt_op": "2026-11-05"})
    with pytest.raises(StapKanNiet, match="bekendgemaakt"):
        correct(swv, 3, date(2026, 11, 6))
    for day in (date(2026, 11, 4), date(2026, 11, 5)):
        correct(swv, 3, day)
        assert swv.answers.datum("besluit_datum") == day


def test_a_correction_is_not_undone_from_under_a_later_step(swv):
    done = correct(swv, 2, date(2026, 10, 20))
    swv.take("advies", date(2026, 10, 21))
    with pytest.raises(NietOngedaan):
        undo(swv.vault, done.uid)
    assert days(swv) == sorted(days(swv))


def test_a_line_that_is_gone_is_not_corrected(vault, dossier):
    case = Case(vault, dossier, ARRANGEMENT)
    with pytest.raises(StapKanNiet, match="is er niet meer"):
        correct_step(vault, case.beeld, case.document, "weg", Corrected(DAG), DAG)


def test_a_steunpunt_corrects_no_step(swv):
    with swv.vault.writing() as connection:
        connection.execute(update(Organisatie).values(soort="steunpunt"))
    before = days(swv)
    with pytest.raises(StapKanNiet, match="is er niet meer"):
        correct(swv, 0, date(2026, 10, 5))
    assert days(swv) == before
