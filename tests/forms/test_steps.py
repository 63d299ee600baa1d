"""The life of a TLV request and of an arrangement: who takes which step, what it asks, and what is written of it."""

from datetime import date

import pytest
from bouwers import DAG
from life_cases import ARRANGEMENT, DECISION, SWV, TLV, Case
from sqlalchemy import update

from forms.definition import form
from forms.filling import Filling, NietMogelijk, add_row, set_cell, set_field
from forms.life import lives
from forms.steps import StapKanNiet, course, met, next_steps, phases, state_words
from forms.vocabulary import vocabulary
from models.actions.stand import StandVeranderd, Taken, take
from models.record.going_back import NietOngedaan
from models.record.history import put_back, undo
from models.states import WITH_STATES
from models.tables import Organisatie


@pytest.fixture
def swv(vault, dossier) -> Case:
    return Case(vault, dossier, TLV, SWV)


@pytest.mark.parametrize("soort", sorted(lives()))
def test_every_step_is_of_the_vocabulary_and_of_the_form_and_every_state_can_be_reached(soort):
    life = lives()[soort]
    codes = set(vocabulary(life.lijst).codes())
    questions = {one.id for one in form(TLV if soort == "tlv" else ARRANGEMENT).fields()}
    assert len({one.id for one in life.stap}) == len(life.stap)
    reached = {life.begin}
    for one in life.stap:
        assert {*one.van, *one.leads_to} <= codes
        assert {*one.vraagt, *one.verplicht, *one.niet, *one.waarden, *one.dag_in, *one.vereist} <= questions
        assert set(one.verplicht) <= set(one.vraagt)
        assert one.kluis
        assert "steunpunt" not in one.kluis
        reached |= one.leads_to
    assert reached == codes
    assert {state for one in life.fase for state in one.standen} <= codes
    assert lives().keys() == WITH_STATES


def test_a_request_goes_from_receipt_to_decision_and_objection(swv):
    assert swv.steps == ["ontvangen", "intrekken"]
    swv.take("ontvangen", date(2026, 10, 12))
    assert swv.answers.datum("ontvangst_datum") == date(2026, 10, 12)
    swv.take("aanvulling_vragen", date(2026, 10, 19), reden="Het advies mist.", tot=date(2026, 11, 2))
    swv.take("compleet", date(2026, 10, 26))
    swv.take("advies", date(2026, 10, 27))
    swv.take("besluiten", antwoorden=DECISION)
    assert (swv.answers.tekst("besluit"), swv.answers.datum("besluit_datum")) == ("toegekend", DAG)
    assert [(one.stand, one.dag) for one in course(swv.document)][:2] == [
        ("Ingediend", date(2026, 10, 12)),
        ("Aanvulling gevraagd", date(2026, 10, 19)),
    ]
    swv.take("bezwaar", antwoorden={"bezwaar_door": "Rik Prooijen"}, reden="Hij wil eerst een arrangement.")
    assert swv.steps == ["bezwaar_af"]
    swv.take("bezwaar_af", antwoorden={"bezwaar_status": "Ongegrond"})
    assert "beroep" in swv.steps
    assert state_words(swv.document) == "Afgerond"


def test_without_an_objection_there_is_no_appeal(swv):
    swv.take("ontvangen")
    swv.take("compleet")
    swv.take("besluiten", antwoorden=DECISION)
    swv.take("afronden")
    assert swv.steps == []


@pytest.mark.parametrize("formulier", [TLV, ARRANGEMENT])
def test_a_steunpunt_takes_no_step(vault, dossier, formulier):
    case = Case(vault, dossier, formulier, "steunpunt")
    assert case.steps == []
    with pytest.raises(StapKanNiet):
        case.take("indienen")
    with pytest.raises(NietMogelijk):
        set_field(vault, case.filling, "status", "ingediend")
    assert not case.answers.gevuld("status")


def test_the_state_is_not_typed_and_its_course_is_not_a_table_to_fill(swv):
    swv.take("ontvangen")
    row = swv.document.rijen("statussen")[0].uid
    for typed in (
        lambda: set_field(swv.vault, swv.filling, "status", "besloten"),
        lambda: add_row(swv.vault, swv.filling, "statussen", {"status": "besloten"}),
        lambda: set_cell(swv.vault, swv.filling, "statussen", row, "status", "besloten"),
    ):
        with pytest.raises(NietMogelijk):
            typed()
    assert swv.answers.tekst("status") == "ingediend"


@pytest.mark.parametrize(
    ("step", "given", "where"),
    [
        ("aanvulling_vragen", {"tot": date(2026, 12, 1)}, "reden"),
        ("aanvulling_vragen", {"reden": "Het advies mist."}, "tot"),
        ("aanvulling_vragen", {"reden": "Het advies mist.", "tot": date(2026, 11, 17)}, "tot"),
        ("compleet", {"day": date(2026, 11, 18)}, "dag"),
        ("compleet", {"day": date(2026, 10, 1)}, "dag"),
        ("intrekken", {}, "reden"),
        ("advies", {}, ""),
    ],
)
def test_what_misses_or_cannot_be_is_told_at_its_question_and_changes_nothing(swv, step, given, where):
    swv.take("ontvangen", date(2026, 10, 12))
    with pytest.raises(StapKanNiet) as told:
        swv.take(step, **given)
    assert told.value.veld == where
    assert len(course(swv.document)) == 1


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({"besluit": None}, "besluit"),
        ({"besluit": "zomaar"}, "besluit"),
        ({"besluit": "buiten_behandeling"}, "besluit"),
        ({"motivering_besluit": ""}, "motivering_besluit"),
        ({"besluit_start": "2027-08-01", "besluit_eind": "2027-07-31"}, "besluit_eind"),
        ({"bekendgemaakt_op": "2026-11-01"}, "bekendgemaakt_op"),
        ({"bekendgemaakt_op": "2027-11-17"}, "bekendgemaakt_op"),
        ({"besluit": "afgewezen", "besluit_eind": "2028-07-31"}, "besluit_eind"),
        ({"besluit": "toegekend", "besluit_soort": "so"}, "besluit_soort"),
        ({"besluit": "toegekend_afwijkend", "besluit_soort": "pro", "besluit_categorie": "1"}, "besluit_categorie"),
    ],
)
def test_a_decision_has_an_outcome_and_reasons(swv, given, where):
    swv.take("ontvangen")
    swv.take("compleet")
    with pytest.raises(StapKanNiet) as told:
        swv.take("besluiten", antwoorden=DECISION | given)
    assert told.value.veld == where


def test_a_school_records_that_it_handed_in_once_nothing_blocks(vault, dossier):
    case = Case(vault, dossier, TLV)
    step = next(one for one in next_steps(case.beeld, case.document) if one.id == "indienen")
    assert {one.regel for one in met(case.beeld, case.document, step, DAG).blocks} >= {"TLV-08"}
    with pytest.raises(StapKanNiet, match="Dit kan nog niet"):
        case.take("indienen")
    assert not case.answers.gevuld("status")


def test_a_step_goes_back_as_a_whole_and_in_order(swv):
    received, _ = swv.take("ontvangen", date(2026, 10, 12))
    complete, _ = swv.take("compleet", date(2026, 10, 26))
    with pytest.raises(NietOngedaan):
        undo(swv.vault, received.uid)
    with pytest.raises(NietOngedaan):
        put_back(swv.vault, [one for one in reversed(complete.changes) if one.tabel == "antwoord"])
    assert swv.answers.tekst("status") == "compleet"
    undo(swv.vault, complete.uid)
    assert (swv.answers.tekst("status"), swv.answers.gevuld("compleet_datum")) == ("ingediend", False)
    undo(swv.vault, received.uid)
    assert (swv.answers.gevuld("status"), course(swv.document)) == (False, ())


def test_what_was_typed_over_a_step_keeps_the_step(swv):
    received, _ = swv.take("ontvangen", date(2026, 10, 12))
    set_field(swv.vault, swv.filling, "ontvangst_datum", "2026-10-13")
    with pytest.raises(NietOngedaan):
        undo(swv.vault, received.uid)
    assert (swv.answers.tekst("status"), len(course(swv.document))) == ("ingediend", 1)


def test_a_day_that_was_written_before_the_step_stays(swv):
    set_field(swv.vault, swv.filling, "ontvangst_datum", "2026-10-09")
    swv.take("ontvangen", date(2026, 10, 12))
    assert swv.answers.datum("ontvangst_datum") == date(2026, 10, 9)


@pytest.mark.parametrize(
    "given",
    [
        {"besluit_start": "2027-08-01", "besluit_eind": "2027-08-01"},
        {"besluit": "toegekend_afwijkend", "besluit_soort": "sbo", "besluit_categorie": "nvt"},
    ],
)
def test_a_decision_of_one_day_and_a_category_that_does_not_apply_are_none_too_many(swv, given):
    swv.take("ontvangen")
    swv.take("compleet")
    swv.take("besluiten", antwoorden=DECISION | given)
    assert {name: swv.answers.waarde(name) for name in given} == given


def test_a_phase_is_reached_on_the_day_of_the_last_of_its_states(swv):
    swv.take("ontvangen", date(2026, 10, 12))
    swv.take("aanvulling_vragen", date(2026, 10, 19), reden="Het advies mist.", tot=date(2026, 11, 2))
    assert next(one.dag for one in phases(swv.document) if one.nu) == date(2026, 10, 19)


def test_two_windows_do_not_take_the_same_step_twice(swv):
    swv.take("ontvangen")
    with pytest.raises(StandVeranderd):
        take(swv.vault, swv.dossier, swv.uid, Taken(None, "ingediend", DAG))


def test_the_phases_tell_what_is_over_what_is_now_and_when(swv):
    swv.take("ontvangen", date(2026, 10, 12))
    swv.take("compleet", date(2026, 10, 26))
    assert [(one.phase.id, one.klaar, one.nu, one.dag) for one in phases(swv.document)][:4] == [
        ("voorbereiden", True, False, None),
        ("indienen", True, False, date(2026, 10, 12)),
        ("compleet", False, True, date(2026, 10, 26)),
        ("advies", False, False, None),
    ]
    swv.take("intrekken", reden="Zij verhuist.")
    assert [one.klaar for one in phases(swv.document)] == [True, True, True, False, False, False]
    assert not any(one.nu for one in phases(swv.document))


@pytest.fixture
def arrangement(vault, dossier) -> Case:
    case = Case(vault, dossier, ARRANGEMENT, SWV)
    case.take("ontvangen")
    return case


@pytest.mark.parametrize(
    ("granted", "state"),
    [((True, True), "toegekend"), ((True, False), "deels_toegekend"), ((False, False), "afgewezen")],
)
def test_an_arrangement_is_granted_line_by_line(arrangement, granted, state):
    rows = [add_row(arrangement.vault, arrangement.filling, "regels", {"inzet": f"Regel {n}"})[0] for n in (1, 2)]
    with pytest.raises(StapKanNiet) as told:
        arrangement.take("toekennen", regels={rows[0]: True})
    assert told.value.veld == "regels"
    arrangement.take("toekennen", regels=dict(zip(rows, granted, strict=True)))
    assert arrangement.answers.tekst("status") == state
    assert tuple(one.ja("toegekend") for one in arrangement.document.rijen("regels")) == granted


def test_whether_a_line_is_granted_goes_with_the_decision(arrangement):
    row, _ = add_row(arrangement.vault, arrangement.filling, "regels", {"inzet": "Rekenhulp"})
    with pytest.raises(NietMogelijk):
        set_cell(arrangement.vault, arrangement.filling, "regels", row, "toegekend", True)
    with pytest.raises(NietMogelijk):
        add_row(arrangement.vault, arrangement.filling, "regels", {"inzet": "Leeshulp", "toegekend": True})
    decided, _ = arrangement.take("toekennen", regels={row: True})
    with pytest.raises(NietOngedaan):
        put_back(arrangement.vault, [one for one in decided.changes if one.kolom == "cellen.toegekend"])
    undo(arrangement.vault, decided.uid)
    assert arrangement.document.rijen("regels")[0].ja("toegekend") is None


def test_without_lines_there_is_nothing_to_grant(arrangement):
    with pytest.raises(StapKanNiet):
        arrangement.take("toekennen")


def test_an_extension_begins_only_with_goals_that_were_looked_back_at(arrangement):
    row, _ = add_row(arrangement.vault, arrangement.filling, "regels", {"inzet": "Rekenhulp"})
    goal, _ = add_row(arrangement.vault, arrangement.filling, "doelen", {"doel": "Tot 100 rekenen"})
    set_field(arrangement.vault, arrangement.filling, "hulpvraag", "Hoe houdt zij plezier?")
    set_field(arrangement.vault, arrangement.filling, "einddatum", "2027-07-31")
    arrangement.take("toekennen", regels={row: True})
    arrangement.take("starten")
    with arrangement.vault.writing() as connection:
        connection.execute(update(Organisatie).values(soort="school"))
    with pytest.raises(StapKanNiet, match="doel"):
        arrangement.take("verlengen", reden="Zij groeit.")
    set_cell(arrangement.vault, arrangement.filling, "doelen", goal, "uitkomst", "deels_behaald")
    asked, uid = arrangement.take("verlengen", reden="Zij groeit.")
    following = next(one for one in arrangement.beeld.documenten if one.uid == uid)
    assert (following.antwoorden.tekst("arrangement_type"), following.antwoorden.tekst("hulpvraag")) == (
        "verlenging",
        "Hoe houdt zij plezier?",
    )
    assert following.antwoorden.datum("ingangsdatum") == date(2027, 8, 1)
    assert [one.tekst("wat") for one in following.rijen("eerder")] == ["Rekenhulp"]
    set_field(arrangement.vault, Filling(arrangement.dossier, form(ARRANGEMENT), uid), "visie_ouders", "Graag door.")
    with pytest.raises(NietOngedaan):
        undo(arrangement.vault, asked.uid)
    assert arrangement.answers.tekst("status") == "verlenging_gevraagd"


def test_goals_are_looked_back_at_once_the_arrangement_runs(arrangement):
    row, _ = add_row(arrangement.vault, arrangement.filling, "regels", {"inzet": "Rekenhulp"})
    goal, _ = add_row(arrangement.vault, arrangement.filling, "doelen", {"doel": "Tot 100 rekenen"})
    set_cell(arrangement.vault, arrangement.filling, "doelen", goal, "uitkomst", "behaald")

    def looked_back():
        return next(one.klaar for one in phases(arrangement.document) if one.phase.doelen)

    assert not looked_back()
    arrangement.take("toekennen", regels={row: True})
    assert not looked_back()
    arrangement.take("starten")
    assert looked_back()
