"""Dates of a TLV, an arrangement and absence: where they begin, when they are due, and when they are done."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import DAG, beeld, document, rij, tlv
from hypothesis import given
from hypothesis import strategies as st

from models.snapshot import Vakantie
from models.terms.absence import grens_bereikt_op
from models.terms.calendar import over_maanden
from models.terms.computed import terms
from models.terms.term import Aard, Status
from models.terms.tlv import dag_in_jaar, staat_stil, stilgestaan

SWV = "samenwerkingsverband"


def of(dossier, rule, parameters, day=DAG):
    return [one for one in terms(dossier, day, parameters) if one.regel == rule]


def steps(*told):
    return {"statussen": tuple(rij(f"s{number}", status=one, datum=day) for number, (one, day) in enumerate(told))}


ADDED = (("ingediend", "2026-10-12"), ("aanvulling_gevraagd", "2026-10-19"), ("compleet", "2026-10-26"))


def test_a_decision_counts_from_receipt_and_the_days_of_waiting_come_on_top(parameters):
    (plain,) = of(beeld(tlv(tabellen=steps(ADDED[0])), organisatie=SWV), "TLV-35", parameters)
    assert (plain.beginpunt, plain.datum, plain.plus_dagen) == (date(2026, 10, 12), date(2026, 12, 7), 56)
    (longer,) = of(beeld(tlv(tabellen=steps(*ADDED)), organisatie=SWV), "TLV-35", parameters)
    assert (longer.datum, longer.plus_dagen) == (date(2026, 12, 14), 63)
    assert "7 dagen stil" in str(longer.uitleg)
    assert (longer.aard, longer.status) == (Aard.TERMIJN, Status.OPEN)


def test_a_decision_is_a_right_of_the_school_and_done_when_it_was_made(parameters):
    rows = steps(*ADDED, ("besloten", "2026-11-10"))
    (found,) = of(beeld(tlv(tabellen=rows)), "TLV-35", parameters)
    assert (found.aard, found.status, found.gedaan_op) == (Aard.RECHT, Status.GEDAAN, date(2026, 11, 10))


@pytest.mark.parametrize(
    ("rows", "days", "still"),
    [
        ((), 0, False),
        (ADDED, 7, False),
        (ADDED[:2], 29, True),
        ((*ADDED, ("aanvulling_gevraagd", "2026-11-10")), 14, True),
        ((*ADDED[:2], ("aanvulling_gevraagd", "2026-10-20"), ADDED[2]), 7, False),
        ((("compleet", "2026-10-10"), ("aanvulling_gevraagd", "2026-12-01")), 0, False),
        ((("aanvulling_gevraagd", "2026-10-19"), ("compleet", "2026-10-19")), 0, False),
    ],
)
def test_the_clock_stands_still_from_asking_to_complete(rows, days, still):
    one = tlv(tabellen=steps(*rows))
    assert (stilgestaan(one, DAG), staat_stil(one, DAG)) == (days, still)


@given(
    st.lists(
        st.tuples(st.sampled_from(["ingediend", "aanvulling_gevraagd", "compleet"]), st.dates(date(2026, 1, 1), DAG))
    )
)
def test_the_clock_never_stands_still_longer_than_the_time_there_was(told):
    one = tlv(tabellen=steps(*((status, day.isoformat()) for status, day in told)))
    first = min((day for _, day in told), default=DAG)
    assert 0 <= stilgestaan(one, DAG) <= (DAG - first).days


def test_objecting_is_possible_for_six_weeks(parameters):
    told = {"bekendgemaakt_op": "2026-11-10", "status": "besloten"}
    (open_,) = of(beeld(tlv(**told)), "TLV-35", parameters)
    assert (open_.datum, open_.plus_dagen, open_.aard) == (date(2026, 12, 22), 42, Aard.RECHT)
    done, *_ = of(beeld(tlv(bezwaar_ingediend_op="2026-11-16", **told)), "TLV-35", parameters)
    assert done.status is Status.GEDAAN


def test_after_an_objection_come_the_decision_on_it_and_the_appeal(parameters):
    told = {"bekendgemaakt_op": "2026-11-10", "bezwaar_ingediend_op": "2026-11-16", "status": "bezwaar"}
    days = {one.wat: one for one in of(beeld(tlv(**told), organisatie=SWV), "TLV-35", parameters)}
    decision = days["Besluit op het bezwaar over de TLV"]
    assert (decision.beginpunt, decision.datum, decision.aard) == (date(2026, 12, 22), date(2027, 3, 16), Aard.TERMIJN)
    assert days["Besluit op het bezwaar over de TLV na verdagen"].datum == date(2027, 4, 27)
    assert "nog niet nagekeken" in decision.bron
    assert "Beroep tegen het besluit op het bezwaar" not in days
    school = of(beeld(tlv(**told)), "TLV-35", parameters)
    assert Aard.TERMIJN not in {one.aard for one in school}, "for a school it is a right, not a task"
    decided = of(beeld(tlv(bezwaar_besluit_op="2027-02-01", **told), organisatie=SWV), "TLV-35", parameters)
    appeal = next(one for one in decided if one.wat.startswith("Beroep"))
    assert (appeal.datum, appeal.aard) == (date(2027, 3, 15), Aard.RECHT)


WAITING = {
    "statussen": (
        rij("s0", status="ingediend", datum="2026-10-12"),
        rij("s1", status="aanvulling_gevraagd", datum="2026-10-19", tot="2026-11-02"),
    )
}


def test_additions_have_a_last_day_and_after_it_the_clock_runs_again(parameters):
    one = tlv(tabellen=WAITING, status="aanvulling_gevraagd")
    assert staat_stil(one, date(2026, 11, 2))
    assert not staat_stil(one, date(2026, 11, 3)), "the time for it was not used"
    assert stilgestaan(one, date(2026, 11, 2)) == stilgestaan(one, date(2026, 12, 1)) == 14
    asked = {one.wat: one for one in of(beeld(one, organisatie=SWV), "TLV-35", parameters)}
    addition = asked["Aanvulling op de TLV-aanvraag"]
    assert (addition.beginpunt, addition.datum, addition.onderwerp_uid) == (date(2026, 10, 19), date(2026, 11, 2), "s1")
    assert asked["Laten weten dat de TLV-aanvraag buiten behandeling blijft"].datum == date(2026, 11, 30)
    assert asked["Besluit op de TLV-aanvraag"].datum == date(2026, 12, 21)


def test_additions_that_came_are_done(parameters):
    came = {"statussen": (*WAITING["statussen"], rij("s2", status="compleet", datum="2026-10-26"))}
    one = tlv(tabellen=came, status="compleet")
    addition = next(one for one in of(beeld(one), "TLV-35", parameters) if one.wat.startswith("Aanvulling"))
    assert (addition.status, addition.gedaan_op) == (Status.GEDAAN, date(2026, 10, 26))
    assert stilgestaan(one, DAG) == 7


ASKED = {"inschrijving_soort": "aanmelding", "aanmelddatum": date(2026, 10, 12), "datum_inschrijving": None}


def test_a_school_decides_on_an_aanmelding_in_six_weeks_and_once_four_more(parameters):
    first, last = of(beeld(**ASKED), "TLV-35", parameters)
    assert [(one.datum, one.plus_dagen, one.beginpunt) for one in (first, last)] == [
        (date(2026, 11, 23), 42, date(2026, 10, 12)),
        (date(2026, 12, 21), 70, date(2026, 10, 12)),
    ]
    assert (first.aard, last.aard) == (Aard.TERMIJN, Aard.STAP)
    placed = of(beeld(**(ASKED | {"tijdelijk_vanaf": date(2026, 11, 2)})), "TLV-35", parameters)
    assert {one.status for one in placed} == {Status.GEDAAN}


@pytest.mark.parametrize("change", [{"aanmelddatum": None}, {"inschrijving_soort": "inschrijving"}])
def test_without_an_aanmelding_nothing_is_decided(parameters, change):
    assert of(beeld(**(ASKED | change)), "TLV-35", parameters) == []
    assert of(beeld(organisatie="steunpunt", **ASKED), "TLV-35", parameters) == []


def test_meetings_to_come_have_a_last_day_for_the_papers(parameters):
    meetings = {"indiendata": ["2026-10-01", "2026-12-04", "2027-04-09"]}
    found = of(beeld(tlv(), profiel=meetings), "TLV-35", parameters)
    assert [(one.datum, one.aard) for one in found] == [
        (date(2026, 11, 20), Aard.STAP),
        (date(2026, 12, 4), Aard.FEIT),
        (date(2027, 3, 26), Aard.STAP),
        (date(2027, 4, 9), Aard.FEIT),
    ]
    assert of(beeld(tlv(status="ingediend"), profiel=meetings), "TLV-35", parameters) == []


def extension(**told):
    return beeld(tlv(**({"aanvraag_type": "verlenging", "eerdere_tlv_eind": "2027-07-31"} | told)))


def test_an_extension_joins_on_and_is_asked_before_the_day_of_the_region(parameters):
    ask, joins = of(extension(), "TLV-07", parameters)
    assert (joins.datum, joins.beginpunt, joins.plus_dagen) == (date(2027, 8, 1), date(2027, 7, 31), 1)
    assert (ask.datum, ask.status) == (date(2027, 4, 30), Status.OPEN)
    sent = of(extension(ontvangst_datum="2026-11-16"), "TLV-07", parameters)
    assert sent[0].status is Status.GEDAAN
    assert of(extension(eerdere_tlv_eind=None), "TLV-07", parameters) == []
    assert of(extension(aanvraag_type="eerste"), "TLV-07", parameters) == []


def test_a_day_of_the_region_that_is_no_day_is_left_out(parameters):
    odd = parameters | {"TLV-07.uiterste_datum_verlenging": "mei"}
    assert [one.wat for one in of(extension(), "TLV-07", odd)] == ["Nieuwe TLV sluit aan"]
    assert dag_in_jaar("02-29", 2027) is None


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ({"besluit": "toegekend"}, date(2028, 7, 31)),
        ({"besluit": "toegekend_afwijkend", "besluit_eind": "2027-07-31"}, date(2027, 7, 31)),
        ({"besluit": "toegekend", "periode_eind": None}, None),
        ({"besluit": "afgewezen"}, None),
    ],
)
def test_a_granted_tlv_has_a_last_day(parameters, told, end):
    found = of(beeld(tlv(**told)), "TLV-07", parameters)
    assert [one.datum for one in found if one.wat == "TLV loopt af"] == ([end] if end else [])


def test_of_a_granted_tlv_the_day_to_ask_an_extension_is_told_until_one_is_begun(parameters):
    granted = tlv(besluit="toegekend", periode_eind="2028-07-31")
    (ask,) = (one for one in of(beeld(granted), "TLV-07", parameters) if one.wat == "Verlenging van de TLV overwegen")
    assert (ask.datum, ask.aard) == (date(2028, 4, 30), Aard.STAP)
    begun = replace(tlv(aanvraag_type="verlenging"), uid="verlenging")
    winter = tlv(besluit="toegekend", periode_eind="2028-01-31")
    for other in (beeld(granted, begun), beeld(granted, organisatie=SWV), beeld(winter)):
        assert [one.wat for one in of(other, "TLV-07", parameters)] == ["TLV loopt af"]


def test_a_samenwerkingsverband_keeps_a_file_three_years(parameters):
    told = {"besluit": "afgewezen", "besluit_datum": "2024-02-20"}
    (found,) = of(beeld(tlv(**told), organisatie=SWV), "PRV-02", parameters)
    assert (found.datum, found.waarschuw_vanaf) == (date(2027, 2, 20), date(2026, 11, 22))
    assert of(beeld(tlv(bewaarpauze="geschil", **told), organisatie=SWV), "PRV-02", parameters) == []
    assert of(beeld(tlv(tabellen={"deskundigen": ()}), organisatie=SWV), "PRV-02", parameters) == []
    assert of(beeld(tlv(**told)), "PRV-02", parameters) == []


def arrangement(**told):
    rows = {
        "doelen": (
            rij("ad1", evaluatiedatum="2026-10-16", uitkomst="behaald"),
            rij("ad2", evaluatiedatum="2026-11-16"),
            rij("ad3", doel="Zonder dag"),
        ),
        "evaluatiemomenten": (rij("m1", datum="2026-12-01"), rij("m2")),
    }
    whole = {"einddatum": "2027-07-16", "halverwege": "2027-02-01"} | told
    return beeld(document("arrangement", "arr1", "arrangement", rows, **whole))


def test_an_arrangement_is_looked_back_at_and_ends(parameters):
    found = of(arrangement(), "ARR-05", parameters)
    assert [(one.datum, one.aard, one.status) for one in found] == [
        (date(2026, 10, 16), Aard.TERMIJN, Status.GEDAAN),
        (date(2026, 11, 16), Aard.TERMIJN, Status.TE_LAAT),
        (date(2026, 12, 1), Aard.STAP, Status.OPEN),
        (date(2027, 2, 1), Aard.STAP, Status.OPEN),
        (date(2027, 7, 16), Aard.FEIT, Status.OPEN),
    ]
    assert of(arrangement(status="afgewezen"), "ARR-05", parameters) == []
    assert len(of(arrangement(einddatum=None, halverwege=None), "ARR-05", parameters)) == 3


def absence(*lines, **told):
    rows = tuple(
        rij(f"v{number}", datum=day, soort="ongeoorloofd", aantal=hours) for number, (day, hours) in enumerate(lines)
    )
    return document("verzuim", "vz", "verzuimoverzicht", {"regels": rows}, **told)


HOLIDAY = (Vakantie("herfst", date(2026, 10, 17), date(2026, 10, 25)),)
OVER = (("2026-10-08", 4), ("2026-10-14", 4), ("2026-10-28", 4), ("2026-11-04", 5))


def test_absence_is_reported_on_the_day_that_reaches_the_threshold(parameters):
    case = beeld(absence(*OVER), vakanties=HOLIDAY)
    (found,) = of(case, "VZM-01", parameters)
    assert (found.datum, found.status, found.aard) == (date(2026, 11, 4), Status.TE_LAAT, Aard.TERMIJN)
    (done,) = of(beeld(absence(*OVER, melding_op="2026-11-05"), vakanties=HOLIDAY), "VZM-01", parameters)
    assert done.status is Status.GEDAAN
    assert of(replace(case, documenten=(absence(*OVER[:3]),)), "VZM-01", parameters) == []
    assert of(replace(case, school=None), "VZM-01", parameters) == []


def test_the_first_day_counts_and_not_the_first_window():
    early = absence(("2026-09-07", 16), *OVER)
    assert grens_bereikt_op(early, HOLIDAY, 16, 4) == date(2026, 9, 7)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 10, 29), 6, date(2027, 4, 29)),
        (date(2026, 12, 1), 12, date(2027, 12, 1)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
    ],
)
def test_months_are_those_of_the_calendar(day, months, later):
    assert over_maanden(day, months) == later
