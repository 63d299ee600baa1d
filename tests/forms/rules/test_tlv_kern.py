"""The core of a TLV request: TLV-01 to 09, 36 and 37, each fired and silent."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import (
    DAG,
    aanvraag,
    beeld,
    raak,
    rij,
    tlv,
    versie,
)

from forms.rules.check import check

IN = "tlv_indienen"
BLOCK, WARN, NOTE = "blokkeert", "waarschuwing", "aandacht"
PRO = {"tlv_soort": "pro", "swv_code": "VO9902", "route": None}
EXTEND = {
    "aanvraag_type": "verlenging",
    "eerdere_tlv_nummer": "FICTIEF-1",
    "eerdere_tlv_eind": "2027-07-31",
    "periode_start": "2027-08-01",
}


def test_a_whole_request_can_be_sent_in():
    for act in (IN, "swv_export", "export_derde", "afdrukken"):
        assert check(aanvraag(), DAG, act) == ()


def test_a_request_that_was_sent_in_is_not_judged_again():
    sent = {"status": "ingediend", "tlv_soort": None, "periode_start": None, "andere_route": True}
    assert [one.regel for one in check(aanvraag(**sent), DAG, IN) if one.regel.startswith("TLV")] == []
    rows = {"statussen": (rij("s1", status="ingediend", datum="2026-11-16"),)}
    assert raak(aanvraag(tabellen=rows, periode_start=None), "TLV-03") == []
    assert raak(aanvraag(ontvangst_datum="2026-11-16", periode_start=None), "TLV-03") == []


@pytest.mark.parametrize(
    ("kind", "category", "place"),
    [
        ("sbo", "nvt", None),
        ("pro", None, None),
        ("so", "2", None),
        (None, None, "tlv_soort"),
        ("so", "nvt", "categorie"),
        ("vso", None, "categorie"),
        ("sbo", "2", "categorie"),
    ],
)
def test_a_kind_has_the_category_that_goes_with_it(kind, category, place):
    found = raak(aanvraag(tlv_soort=kind, categorie=category), "TLV-01", bij=IN)
    assert found == ([(BLOCK, "t1", place)] if place else [])


@pytest.mark.parametrize(
    ("kind", "code", "wrong"),
    [
        ("sbo", "PO 99.01", False),
        ("sbo", "VO9901", True),
        ("vso", "2305PO", True),
        ("vso", "vo9901", False),
        ("sbo", None, False),
        ("sbo", "Vaartland", False),
        (None, "VO9901", False),
    ],
)
def test_the_number_of_the_samenwerkingsverband_fits_the_kind(kind, code, wrong):
    case = aanvraag(tlv_soort=kind, swv_code=code)
    for act in ("toestand", IN):
        assert raak(case, "TLV-02", bij=act) == ([(WARN, "t1", "swv_code")] if wrong else [])


@pytest.mark.parametrize(
    ("start", "end", "kind", "found"),
    [
        ("2027-01-11", "2028-07-31", "so", []),
        ("2027-08-01", "2028-07-31", "vso", []),
        (None, "2028-07-31", "sbo", [(BLOCK, "t1", "periode_start")]),
        ("2027-08-01", "2027-07-31", "sbo", [(BLOCK, "t1", "periode_eind")]),
        ("2027-08-02", "2028-07-31", "so", [(WARN, "t1", "periode_eind")]),
        ("2027-08-01", "2028-07-30", "vso", [(WARN, "t1", "periode_eind")]),
        ("2027-08-02", "2028-07-31", "sbo", []),
        ("2027-08-02", None, "so", []),
    ],
)
def test_a_period_begins_before_it_ends_and_holds_a_school_year(start, end, kind, found):
    assert raak(aanvraag(periode_start=start, periode_eind=end, tlv_soort=kind), "TLV-03") == found


@pytest.mark.parametrize(("end", "odd"), [("2028-07-31", False), ("2028-07-30", True), (None, False)])
def test_an_end_is_mostly_the_last_day_of_a_school_year(end, odd):
    assert raak(aanvraag(periode_eind=end), "TLV-04") == ([(WARN, "t1", "periode_eind")] if odd else [])


@pytest.mark.parametrize(
    ("kind", "end", "late"),
    [
        ("sbo", "2031-07-31", False),
        ("sbo", "2031-08-01", True),
        ("vso", "2037-05-21", False),
        ("vso", "2037-05-22", True),
        ("pro", "2040-07-31", False),
        ("so", None, False),
    ],
)
def test_a_tlv_ends_when_that_kind_of_school_ends(kind, end, late):
    found = raak(aanvraag(tlv_soort=kind, periode_eind=end), "TLV-05")
    assert found == ([(WARN, "t1", "periode_eind")] if late else [])


def test_without_a_birth_date_nobody_is_too_old():
    case = aanvraag(periode_eind="2060-07-31")
    assert raak(replace(case, leerling=replace(case.leerling, geboortedatum=None)), "TLV-05") == []


@pytest.mark.parametrize(
    ("told", "expected", "found"),
    [
        ({"emb": True, "categorie": "2"}, None, "categorie"),
        ({"emb": True, "categorie": "3"}, None, None),
        ({"emb": True, "categorie": "3"}, "2028-07-31", None),
        ({"emb": True, "categorie": "3"}, "2030-07-31", "periode_eind"),
        ({"emb": False, "categorie": "2"}, None, None),
    ],
)
def test_emb_asks_the_heaviest_category_and_the_whole_school_time(told, expected, found):
    opp = versie(formulier="opp_sbo_so", verwacht_einde_school=expected)
    case = beeld(opp, tlv(tlv_soort="so", **told), sector="so")
    assert raak(case, "TLV-06") == ([(WARN, "t1", found)] if found else [])


@pytest.mark.parametrize(("kind", "found"), [("so", True), ("vso", True), ("sbo", False)])
def test_a_school_of_another_kind_that_asks_for_so_hears_of_emb_too(kind, found):
    case = beeld(tlv(tlv_soort=kind, emb=True, categorie="2"), sector="bao")
    assert bool(raak(case, "TLV-06")) is found


@pytest.mark.parametrize(
    ("told", "day", "found"),
    [
        ({}, date(2027, 4, 30), []),
        ({"eerdere_tlv_nummer": None}, DAG, ["eerdere_tlv_nummer"]),
        ({"eerdere_tlv_eind": None}, DAG, ["eerdere_tlv_eind"]),
        ({"periode_start": "2027-08-02"}, DAG, ["periode_start"]),
        ({"periode_start": None}, DAG, []),
        ({}, date(2027, 5, 1), ["eerdere_tlv_eind"]),
        ({"aanvraag_type": "eerste"}, date(2027, 5, 1), []),
    ],
)
def test_an_extension_joins_on_and_is_in_time(told, day, found):
    case = beeld(tlv(**(EXTEND | told)))
    assert raak(case, "TLV-07", day) == [(WARN, "t1", place) for place in found]


def test_a_last_day_that_is_no_day_is_not_told():
    case = beeld(tlv(**EXTEND), profiel={"TLV-07.uiterste_datum_verlenging": "mei"})
    assert raak(case, "TLV-07", date(2027, 6, 1)) == []


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ({"aanvragende_school": None}, (BLOCK, "t1", "aanvragende_school")),
        ({"aanvragersrol": None}, (WARN, "t1", "aanvragersrol")),
        ({"rol_datum": None}, (WARN, "t1", "rol_datum")),
    ],
)
def test_only_a_school_applies_and_says_in_what_role(told, found):
    assert raak(aanvraag(**told), "TLV-08", bij=IN) == [found]


@pytest.mark.parametrize(
    ("route", "sector", "wrong"),
    [("po_vso", "bao", True), ("po_vso", "vso", False), ("vo_vso", "vo", False), ("vo_vso", "vso", True)],
)
def test_the_step_to_vso_is_asked_by_the_right_school(route, sector, wrong):
    case = beeld(tlv(route=route), sector=sector)
    assert raak(case, "TLV-09") == ([(WARN, "t1", "route")] if wrong else [])
    assert raak(replace(case, school=None), "TLV-09") == [(WARN, "t1", "route")]


def pro(*domains, iq=None):
    rows = tuple(rij(f"p{number}", domein=one) for number, one in enumerate(domains))
    return {"pro_gegevens": (*rows, rij("iq", iq=iq))} if iq else {"pro_gegevens": rows}


@pytest.mark.parametrize(
    ("rows", "odd"),
    [
        (pro("inzichtelijk_rekenen", "begrijpend_lezen", iq=55), False),
        (pro("inzichtelijk_rekenen", "spelling"), False),
        (pro("inzichtelijk_rekenen", "begrijpend_lezen", iq=54), True),
        (pro("inzichtelijk_rekenen", "begrijpend_lezen", iq=81), True),
        (pro("technisch_lezen", "spelling", iq=70), True),
        (pro("inzichtelijk_rekenen", "taal", iq=70), True),
    ],
)
@pytest.mark.parametrize("act", ["toestand", IN])
def test_the_criteria_of_praktijkonderwijs_are_a_hint(rows, odd, act):
    found = raak(aanvraag(tabellen=rows, **PRO), "TLV-36", bij=act)
    assert found == ([(WARN, "t1", "pro_gegevens")] if odd else [])
    assert raak(aanvraag(tabellen=rows), "TLV-36", bij=act) == []


def test_where_another_route_applies_no_tlv_belongs():
    assert raak(aanvraag(andere_route=True), "TLV-37") == [(NOTE, "t1", "andere_route")]
    assert raak(aanvraag(andere_route=True, tlv_soort=None), "TLV-37") == []
    assert raak(aanvraag(andere_route=False), "TLV-37") == []
