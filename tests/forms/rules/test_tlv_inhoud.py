"""What a TLV request rests on: TLV-18 to 23, 31, 32 and 34, and OPP-29, each fired and silent."""

from datetime import date

import pytest
from bouwers import (
    DAG,
    aanvraag,
    beeld,
    bijlage,
    document,
    mdo,
    raak,
    rij,
    tlv,
    vastgestelde,
)

IN = "tlv_indienen"
BLOCK, WARN, NOTE = "blokkeert", "waarschuwing", "aandacht"
BY_CATEGORY = {"TLV-22.begroting_bij_categorie": ["3"]}


@pytest.mark.parametrize(
    ("talk", "told", "missing"),
    [
        (mdo(), {}, False),
        (mdo(soort="oudergesprek"), {}, True),
        (mdo("2026-11-17"), {}, True),
        (mdo(feiten=" "), {}, True),
        (mdo(feiten=" ", verzonden_op="2026-11-05"), {}, False),
        (document("gesprek", "g1", "gespreksverslag_mdo", soort="mdo", feiten="Besproken."), {}, True),
        (mdo(soort="oudergesprek"), {"mdo_datum": "2026-10-20"}, True),
    ],
)
def test_a_talk_with_minutes_came_before_the_request(talk, told, missing):
    found = raak(beeld(vastgestelde(), talk, tlv(**told)), "TLV-18", bij=IN)
    assert found == ([(WARN, "t1", "mdo_datum")] if missing else [])


def test_minutes_that_are_attached_count_with_their_day():
    case = beeld(tlv(tabellen={"bijlagen": (bijlage("b5", "mdo_verslag"),)}, mdo_datum="2026-10-20"))
    assert raak(case, "TLV-18", bij=IN) == []


OPP = bijlage("b1", "opp", "2026-02-16")


@pytest.mark.parametrize(
    ("papers", "told", "day", "found"),
    [
        ((), {}, DAG, [(WARN, "t1", "bijlagen")]),
        ((), {"route": "onderinstroom_so"}, DAG, [(NOTE, "t1", "bijlagen")]),
        ((OPP,), {"route": "onderinstroom_so"}, DAG, []),
        ((OPP,), {}, date(2027, 4, 29), []),
        ((OPP,), {}, date(2027, 4, 30), [(WARN, "t1", "bijlagen")]),
        ((OPP,), {"route": "onderinstroom_so"}, date(2027, 4, 30), [(WARN, "t1", "bijlagen")]),
    ],
)
def test_an_evaluated_opp_goes_along_that_is_not_too_old(papers, told, day, found):
    assert raak(aanvraag(tabellen={"bijlagen": papers}, **told), "TLV-19", day, IN) == found


def test_an_opp_that_was_never_evaluated_is_not_enough():
    alone = beeld(vastgestelde(dag=date(2026, 10, 28)), tlv(tabellen={"bijlagen": (OPP,)}))
    assert raak(alone, "TLV-19", bij=IN) == [(WARN, "t1", "bijlagen")]
    paper = beeld(tlv(tabellen={"bijlagen": (OPP, bijlage("b2", "opp_evaluatie", None))}))
    assert raak(paper, "TLV-19", date(2026, 8, 16), IN) == []
    assert raak(paper, "TLV-19", date(2026, 8, 17), IN) == [(WARN, "t1", "bijlagen")]
    nothing = beeld(tlv(tabellen={"bijlagen": (bijlage("b1", "opp", None), bijlage("b2", "opp_evaluatie", None))}))
    assert raak(nothing, "TLV-19", bij=IN) == []


@pytest.mark.parametrize("empty", ["van", "doel", "effect"])
def test_what_was_tried_has_a_time_a_goal_and_an_effect(empty):
    whole = {"wat": "Kleine groep", "van": "2026-02-16", "doel": "Vijf doelen", "effect": "Twee behaald."}
    half = {"eerdere_ondersteuning": (rij("e1", **{name: told for name, told in whole.items() if name != empty}),)}
    assert raak(aanvraag(tabellen=half), "TLV-20", bij=IN) == [(WARN, "t1", "eerdere_ondersteuning")]
    assert raak(aanvraag(tabellen=half, reden_geen_eerdere_ondersteuning="Nog geen school."), "TLV-20", bij=IN) == []
    words = {"eerdere_ondersteuning": (rij("e1", periode="heel 2026", doel="Vijf", effect="Twee."),)}
    assert raak(aanvraag(tabellen=words), "TLV-20", bij=IN) == []


def test_that_a_school_cannot_is_said_after_trying():
    untried = {"eerdere_ondersteuning": ()}
    assert raak(aanvraag(tabellen=untried), "OPP-29", bij=IN) == [(WARN, "t1", "eerdere_ondersteuning")]
    assert raak(beeld(tlv()), "OPP-29", bij=IN) == [(WARN, "t1", "bijlagen")]
    assert raak(beeld(tlv(waarom_niet_regulier=None)), "OPP-29", bij=IN) == []


@pytest.mark.parametrize("empty", ["waarom_niet_regulier", "waarom_deze_soort"])
def test_a_request_says_why(empty):
    assert raak(aanvraag(**{empty: " "}), "TLV-21", bij=IN) == [(WARN, "t1", empty)]


@pytest.mark.parametrize(
    ("told", "profile", "place"),
    [
        ({"categorie": "2"}, {}, "categorie_motivering"),
        ({"categorie": "2", "categorie_motivering": "Hele dag."}, {}, None),
        ({"categorie": "1"}, {}, None),
        (
            {"categorie": "3", "categorie_motivering": "A."},
            {"TLV-22.begroting_bij_categorie": ["3"]},
            "begroting_toegevoegd",
        ),
        ({"categorie": "2", "categorie_motivering": "A."}, {"TLV-22.begroting_bij_categorie": ["3"]}, None),
        ({"categorie": "1"}, {"TLV-22.begroting_verplicht": True}, "begroting_toegevoegd"),
        ({"categorie": "1", "begroting_toegevoegd": True}, {"TLV-22.begroting_verplicht": True}, None),
        ({"categorie": "1"}, {"TLV-22.begroting_bij_categorie": "alle"}, None),
    ],
)
def test_a_category_is_explained_and_has_a_budget_where_asked(told, profile, place):
    case = beeld(tlv(tlv_soort="so", **told), profiel=profile)
    assert raak(case, "TLV-22", bij=IN) == ([(WARN, "t1", place)] if place else [])


def test_a_budget_may_be_attached():
    rows = {"bijlagen": (bijlage("b9", "begroting"),)}
    case = beeld(tlv(tabellen=rows), profiel={"TLV-22.begroting_verplicht": True})
    assert raak(case, "TLV-22", bij=IN) == []


def test_a_duration_is_explained():
    assert raak(aanvraag(duur_motivering=None), "TLV-23", bij=IN) == [(WARN, "t1", "duur_motivering")]


@pytest.mark.parametrize(
    ("told", "asked", "place"),
    [
        ({"beoogde_school": None}, False, "beoogde_school"),
        ({"beoogde_contact": None}, False, "beoogde_contact"),
        ({"beoogde_akkoord": False}, False, None),
        ({"beoogde_akkoord": False}, True, "beoogde_akkoord"),
        ({"beoogde_akkoord": True}, True, None),
    ],
)
def test_a_school_is_in_view(told, asked, place):
    case = beeld(tlv(**told), profiel={"TLV-31.school_akkoord_verplicht": asked})
    assert raak(case, "TLV-31", bij=IN) == ([(WARN, "t1", place)] if place else [])


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({"getekend_door": None}, "getekend_door"),
        ({"getekend_datum": None}, "getekend_datum"),
        ({"namens_bevoegd_gezag": None}, "namens_bevoegd_gezag"),
        ({"namens_bevoegd_gezag": False, "getekend_als": "leerkracht"}, "namens_bevoegd_gezag"),
        ({"namens_bevoegd_gezag": None, "getekend_als": "Namens het bevoegd gezag"}, None),
    ],
)
def test_the_school_signs_for_its_bevoegd_gezag(told, place):
    assert raak(aanvraag(**told), "TLV-32", bij=IN) == ([(WARN, "t1", place)] if place else [])


def test_a_word_that_is_no_legal_term_is_told():
    helpless = aanvraag(waarom_niet_regulier="De school is Handelingsverlegen.")
    assert raak(helpless, "TLV-34") == [(NOTE, "t1", "waarom_niet_regulier")]
    assert raak(aanvraag(), "TLV-34") == []
