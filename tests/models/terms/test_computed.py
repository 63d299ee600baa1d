"""The deadlines of a case: from which day they count, when they are due, and when they are done."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from bouwers import (
    DAG,
    MOEDER,
    VADER,
    beeld,
    document,
    evaluatie,
    gebeurtenis,
    hoormoment,
    instemming,
    rij,
    vastgestelde,
    versie,
)

from models.terms.computed import terms, what_if
from models.terms.ground import Grond
from models.terms.term import Aard, Status, Telling

START = date(2026, 10, 12)


def of(dossier, rule, parameters, day=DAG):
    return [one for one in terms(dossier, day, parameters) if one.regel == rule]


@pytest.mark.parametrize("start", ["inschrijving", "definitieve_plaatsing"])
def test_the_legal_six_weeks_have_two_reminders_and_an_end(parameters, start):
    found = of(beeld(versie(), klok_start_soort=start), "OPP-01", parameters)
    assert [(one.datum, one.plus_dagen, one.beginpunt) for one in found] == [
        (date(2026, 11, 9), 28, START),
        (date(2026, 11, 16), 35, START),
        (date(2026, 11, 23), 42, START),
    ]
    assert [one.aard for one in found] == [Aard.STAP, Aard.STAP, Aard.TERMIJN]
    assert [one.status for one in found] == [Status.VOORBIJ, Status.VOORBIJ, Status.OPEN]
    assert all(one.wettelijk and one.onderwerp_uid == "uid-v1" for one in found)
    assert start.replace("_", " ") in found[-1].wat
    assert found[-1].waarschuw_vanaf == date(2026, 11, 9)


@pytest.mark.parametrize(("day", "status"), [(date(2026, 11, 23), Status.OPEN), (date(2026, 11, 24), Status.TE_LAAT)])
def test_the_last_day_is_in_time(parameters, day, status):
    assert of(beeld(versie()), "OPP-01", parameters, day)[-1].status is status


def test_from_an_afspraak_the_six_weeks_are_practice(parameters):
    (found,) = of(beeld(versie(), klok_start_soort="afspraak_extra_ondersteuning"), "OPP-03", parameters)
    assert (found.datum, found.beginpunt, found.wettelijk) == (date(2026, 11, 23), START, False)
    assert "praktijktermijn" in found.wat
    assert "Een praktijktermijn, niet wettelijk." in str(found.uitleg)


@pytest.mark.parametrize(
    "pupil",
    [
        {"klok_start": None},
        {"klok_start_soort": None},
        {"opp_grondslag": "vrijwillig"},
        {"uitschrijfdatum": date(2026, 11, 1)},
    ],
)
def test_no_six_weeks_run(parameters, pupil):
    assert [one for one in terms(beeld(versie(), **pupil), DAG, parameters) if one.regel in ("OPP-01", "OPP-03")] == []


def test_the_six_weeks_run_before_anything_is_written(parameters):
    found = of(beeld(), "OPP-01", parameters)
    assert len(found) == 3
    assert found[-1].onderwerp_uid is None


def test_an_opp_that_was_set_is_done_on_the_day_of_its_last_part(parameters):
    done = versie(perspectief=date(2026, 10, 20), handelingsdeel=date(2026, 11, 2))
    last = of(beeld(done), "OPP-01", parameters)[-1]
    assert (last.gedaan_op, last.status) == (date(2026, 11, 2), Status.GEDAAN)
    gone = of(beeld(done, uitschrijfdatum=date(2026, 11, 10)), "OPP-01", parameters)
    assert gone[-1].status is Status.GEDAAN
    half = versie(perspectief=date(2026, 10, 20))
    assert of(beeld(half), "OPP-01", parameters)[-1].gedaan_op is None


def test_the_pupil_is_told_within_two_weeks(parameters):
    (found,) = of(beeld(vastgestelde(dag=date(2026, 10, 28)), hoormoment()), "OPP-12", parameters)
    assert (found.datum, found.beginpunt, found.plus_dagen) == (date(2026, 11, 11), date(2026, 10, 28), 14)
    assert found.status is Status.TE_LAAT
    told = beeld(
        vastgestelde(dag=date(2026, 10, 28)),
        hoormoment(uitgelegd_op="2026-11-20"),
        hoormoment("h2", uitgelegd_op="2026-11-12"),
    )
    (done,) = of(told, "OPP-12", parameters)
    assert (done.gedaan_op, done.status) == (date(2026, 11, 12), Status.GEDAAN)


@pytest.mark.parametrize("version", [versie(), versie(perspectief=DAG), vastgestelde(dag=date(2025, 7, 31))])
def test_nothing_is_explained_that_is_open_or_from_before_the_law(parameters, version):
    assert of(beeld(version), "OPP-12", parameters) == []


def test_every_school_year_asks_an_evaluation(parameters):
    found = of(beeld(vastgestelde()), "OPP-21", parameters)
    assert [(one.datum, one.aard) for one in found] == [
        (date(2027, 3, 1), Aard.STAP),
        (date(2027, 5, 1), Aard.STAP),
        (date(2027, 7, 31), Aard.TERMIJN),
    ]
    assert (found[-1].beginpunt, found[-1].waarschuw_vanaf) == (date(2026, 8, 1), date(2027, 3, 1))
    assert found[-1].status is Status.OPEN


def test_an_evaluation_is_done_on_its_day(parameters):
    rows = (evaluatie("e1", "2026-11-02"), evaluatie("e2", "2026-11-09"), evaluatie("e3", "2026-07-02"))
    last = of(beeld(vastgestelde(tabellen={"evaluaties": rows})), "OPP-21", parameters)[-1]
    assert (last.gedaan_op, last.status) == (date(2026, 11, 9), Status.GEDAAN)


def test_a_year_that_was_left_out_stays_until_it_is_made_up_for(parameters):
    old = date(2025, 10, 20)
    missed = of(beeld(vastgestelde(dag=old)), "OPP-21", parameters)[0]
    assert (missed.datum, missed.status) == (date(2026, 7, 31), Status.TE_LAAT)
    late = of(
        beeld(vastgestelde(dag=old, tabellen={"evaluaties": (evaluatie(dag="2026-09-10"),)})), "OPP-21", parameters
    )
    assert (late[0].datum, late[0].gedaan_op) == (date(2026, 7, 31), date(2026, 9, 10))
    in_time = beeld(vastgestelde(dag=old, tabellen={"evaluaties": (evaluatie(dag="2026-06-10"),)}))
    assert min(one.datum for one in of(in_time, "OPP-21", parameters)) == date(2027, 3, 1)


@pytest.mark.parametrize(
    "dossier",
    [
        beeld(),
        beeld(versie()),
        beeld(vastgestelde(), periode={"einde": date(2026, 11, 1)}),
        beeld(vastgestelde(), uitschrijfdatum=date(2026, 11, 1)),
    ],
)
def test_nothing_is_evaluated_that_does_not_hold(parameters, dossier):
    assert of(dossier, "OPP-21", parameters) == []


REFUSED = {"instemmingen": (instemming(MOEDER, "akkoord"), instemming(VADER, "niet_akkoord"))}


def test_set_in_disagreement_parents_have_six_weeks_for_the_commission(parameters):
    (found,) = of(beeld(versie(perspectief=date(2026, 10, 28), tabellen=REFUSED)), "OPP-28", parameters)
    assert (found.datum, found.aard, found.status) == (date(2026, 12, 9), Aard.RECHT, Status.OPEN)
    (over,) = of(beeld(versie(perspectief=date(2026, 9, 28), tabellen=REFUSED)), "OPP-28", parameters)
    assert over.status is Status.VOORBIJ
    assert of(beeld(versie(tabellen=REFUSED)), "OPP-28", parameters) == []
    assert of(beeld(vastgestelde()), "OPP-28", parameters) == []


def test_a_request_to_see_the_dossier_is_answered_in_four_weeks(parameters):
    (found,) = of(beeld(gebeurtenis(datum="2026-10-28")), "PRV-10", parameters)
    # It asks attention at once: the papers must be gathered and read before they are shown.
    assert (found.datum, found.beginpunt, found.waarschuw_vanaf) == (
        date(2026, 11, 25),
        date(2026, 10, 28),
        date(2026, 10, 28),
    )
    (done,) = of(beeld(gebeurtenis(datum="2026-10-28", afgehandeld_op="2026-11-02")), "PRV-10", parameters)
    assert done.status is Status.GEDAAN
    assert of(beeld(gebeurtenis(soort="export", datum="2026-10-28"), gebeurtenis("g2")), "PRV-10", parameters) == []


def test_minutes_are_sent_in_two_weeks(parameters):
    held = document("gesprek", "g1", "gespreksverslag_mdo", datum="2026-11-09")
    (found,) = of(beeld(held), "GSP-01", parameters)
    assert (found.datum, found.status) == (date(2026, 11, 23), Status.OPEN)
    assert of(beeld(document("gesprek", "g1", "gespreksverslag_mdo")), "GSP-01", parameters) == []


def test_an_agreement_is_due_on_its_day_until_it_is_done(parameters):
    rows = (
        rij("a1", wat="Een voorstel maken", wanneer="2026-11-19"),
        rij("a2", wat="Bellen", wanneer="2026-11-10", gedaan_op="2026-11-09"),
        rij("a3", wat="Ooit"),
        rij("a4", wat="woord " * 40, wanneer="2026-11-12"),
    )
    held = document("gesprek", "g1", "gespreksverslag_mdo", {"afspraken": rows})
    found = {one.onderwerp_uid: one for one in of(beeld(held), "GSP-02", parameters)}
    assert set(found) == {"a1", "a2", "a4"}
    assert (found["a1"].wat, found["a1"].datum) == ("Afspraak nakomen, Een voorstel maken", date(2026, 11, 19))
    assert (found["a1"].status, found["a2"].status, found["a4"].status) == (Status.OPEN, Status.GEDAAN, Status.TE_LAAT)
    assert len(found["a4"].wat) < 120
    assert not found["a1"].wettelijk


def test_a_school_keeps_a_dossier_for_some_years(parameters):
    left = date(2026, 11, 18)
    found = of(beeld(versie(), uitschrijfdatum=left), "PRV-03", parameters)
    assert [one.datum for one in found] == [date(2028, 11, 18), date(2031, 11, 18)]
    assert all(one.waarschuw_vanaf == one.datum and one.plus_dagen is None for one in found)
    granted = document("tlv", "t1", "tlv_aanvraag_eerste", besluit="toegekend", tlv_soort="so")
    assert of(beeld(granted, uitschrijfdatum=left), "PRV-03", parameters)[0].datum == date(2029, 11, 18)
    assert of(beeld(versie()), "PRV-03", parameters) == []
    assert of(beeld(organisatie="steunpunt", uitschrijfdatum=left), "PRV-03", parameters) == []


def test_birthdays_that_matter_are_told_when_they_are_near(parameters):
    (found,) = of(beeld(geboortedatum=date(2008, 11, 3)), "OPP-35", parameters)
    assert (found.datum, found.beginpunt, found.aard) == (date(2026, 11, 3), None, Aard.FEIT)
    assert (found.status, str(found.uitleg).split(".")[0]) == (Status.VOORBIJ, "De 18e verjaardag")
    assert "termijn" not in str(found.uitleg)
    (young,) = of(beeld(geboortedatum=date(2011, 6, 2)), "PRV-06", parameters)
    assert young.datum == date(2027, 6, 2)
    for born in (date(2018, 5, 21), None):
        assert of(beeld(geboortedatum=born), "OPP-35", parameters) == []


def test_a_date_explains_itself_in_three_answers(parameters):
    last = of(beeld(versie()), "OPP-01", parameters)[-1]
    assert last.uitleg.begin == "Geteld vanaf 12 oktober 2026: de dag van inschrijving."
    assert last.uitleg.telling == "42 kalenderdagen verder; vakanties tellen mee."
    assert last.uitleg.bron == "Een wettelijke termijn. Bron van OPP-01."
    kept = of(beeld(versie(), uitschrijfdatum=DAG), "PRV-03", parameters)[0]
    assert kept.uitleg.telling == "2 jaar verder."


def test_what_if_the_clock_had_started_on_another_day(parameters):
    case = beeld(versie())
    moved = what_if(case, DAG, parameters, START + timedelta(days=7))
    assert [one.datum for one in moved] == [date(2026, 11, 16), date(2026, 11, 23), date(2026, 11, 30)]
    assert what_if(beeld(klok_start=None), DAG, parameters, START) == ()
    assert of(case, "OPP-01", parameters)[-1].datum == date(2026, 11, 23)


def test_any_counted_date_can_be_moved(parameters):
    (asked,) = of(beeld(gebeurtenis(datum="2026-10-28")), "PRV-10", parameters)
    moved = asked.vanaf(date(2026, 10, 1), DAG)
    assert (moved.datum, moved.beginpunt, moved.waarschuw_vanaf) == (
        date(2026, 10, 29),
        date(2026, 10, 1),
        date(2026, 10, 1),
    )
    assert moved.status is Status.TE_LAAT
    assert "als de telling op deze dag begint" in moved.uitleg.begin
    step = of(beeld(versie()), "OPP-01", parameters)[0].vanaf(DAG, DAG)
    assert (step.datum, step.waarschuw_vanaf) == (DAG + timedelta(days=28), None)
    fixed = of(beeld(vastgestelde()), "OPP-21", parameters)[-1]
    assert fixed.vanaf(DAG, DAG) is None


def test_dates_come_in_order_and_without_the_clock_of_a_machine(parameters):
    whole = beeld(vastgestelde(), hoormoment(), gebeurtenis(datum="2026-10-28"), geboortedatum=date(2009, 1, 5))
    found = terms(whole, DAG, parameters)
    assert [one.datum for one in found] == sorted(one.datum for one in found)
    assert found == terms(whole, DAG, parameters)


@pytest.mark.parametrize(
    ("name", "wrong", "error"),
    [
        ("OPP-12.toelichting_dagen", "veel", TypeError),
        ("OPP-12.toelichting_dagen", True, TypeError),
        ("OPP-12.geldig_vanaf", 2025, TypeError),
    ],
)
def test_parameters_of_another_kind_are_a_bug(parameters, name, wrong, error):
    with pytest.raises(error, match="OPP-12"):
        terms(beeld(vastgestelde()), DAG, parameters | {name: wrong})


def test_missing_parameters_are_a_bug(parameters):
    with pytest.raises(KeyError):
        terms(beeld(versie()), DAG, {})
    with pytest.raises(ValueError, match="fixed"):
        Grond("OPP-01", parameters, DAG).term("Iets", START, "de dag", Telling())


def test_a_second_period_begins_its_own_six_weeks(parameters):
    old = replace(beeld(vastgestelde(dag=date(2024, 9, 1))).periodes[0], einde=date(2026, 6, 30))
    assert of(beeld(periodes=(old,)), "OPP-01", parameters)[-1].gedaan_op is None


def consent(uid: str = "c1", **told):
    whole = {"grondslag": "toestemming_uitdrukkelijk", "door": "m", "datum": "2026-11-01", "doel": "Dossier op naam"}
    return document("toestemming", uid, "toestemming", **(whole | told))


def of_steunpunt(*inhoud):
    return beeld(*inhoud, organisatie="steunpunt")


def test_the_file_of_a_steunpunt_goes_on_the_day_that_stands_in_it(parameters):
    file = document("steunpunt", "s1", "steunpunt_dossier", verwijderen_op="2027-03-01")
    (found,) = of(of_steunpunt(file, consent()), "STP-02", parameters)
    assert (found.wat, found.datum, found.status) == ("Dossier vernietigen", date(2027, 3, 1), Status.OPEN)
    assert of(beeld(file), "STP-02", parameters) == []


def test_it_goes_when_the_last_consent_is_withdrawn_and_not_before(parameters):
    ended = consent(ingetrokken_op="2026-11-10")
    assert of(of_steunpunt(ended, consent("c2")), "STP-02", parameters) == []
    (found,) = of(of_steunpunt(ended, consent("c2", ingetrokken_op="2026-11-12")), "STP-02", parameters)
    assert (found.datum, found.status) == (date(2026, 11, 12), Status.TE_LAAT)
    assert "ingetrokken" in found.uitleg.begin
    assert of(of_steunpunt(consent(ingetrokken_op="2026-12-24")), "STP-02", parameters) == []
    assert of(of_steunpunt(), "STP-02", parameters) == []
