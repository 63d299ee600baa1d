"""Pupil and parents in a TLV request: TLV-10, 13 to 16, 29 and 30, each fired and silent."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import (
    LEERLING_AF,
    MOEDER,
    VADER,
    aanvraag,
    achttien,
    beeld,
    document,
    hoormoment,
    ouder,
    positie,
    raak,
    rij,
    tlv,
)

from models.values import LEERLING, Persoon

IN = "tlv_indienen"
BLOCK, WARN, NOTE = "blokkeert", "waarschuwing", "aandacht"


def young(case, born):
    return replace(case, leerling=replace(case.leerling, geboortedatum=born))


@pytest.mark.parametrize(
    ("missing", "found"),
    [
        ({"voornamen": None}, (BLOCK, "t1", "voornaam")),
        ({"geboortedatum": None}, (BLOCK, "t1", "geboortedatum")),
        ({"adres_geheim": None}, (BLOCK, "t1", "adres_geheim")),
        ({"adres": None}, (WARN, "t1", "adres")),
        ({"woonplaats": ""}, (WARN, "t1", "woonplaats")),
    ],
)
def test_a_pupil_is_told_by_name_birth_and_address(missing, found):
    case = aanvraag()
    assert raak(replace(case, leerling=replace(case.leerling, **missing)), "TLV-10", bij=IN) == [found]


def test_a_secret_address_need_not_be_told():
    case = beeld(tlv(), **(LEERLING_AF | {"adres": None, "adres_geheim": True}))
    assert raak(case, "TLV-10", bij=IN) == []


def test_of_every_parent_it_is_told_whether_they_have_gezag():
    unknown = (ouder(MOEDER), ouder(VADER, "gezag_onbekend"))
    assert raak(beeld(tlv(), betrokkenen=unknown), "TLV-13", bij=IN) == [(WARN, "t1", "ouders")]
    assert raak(achttien(beeld(tlv(), betrokkenen=unknown)), "TLV-13", bij=IN) == []
    assert raak(beeld(tlv(ouders_aansprakelijk=True), betrokkenen=()), "TLV-13", bij=IN) == [(BLOCK, "t1", "ouders")]
    assert raak(aanvraag(ouders_aansprakelijk=True), "TLV-13", bij=IN) == []


WHY = {"reden": "Wil eerst nog een half jaar.", "wat_geprobeerd": "Twee gesprekken."}


@pytest.mark.parametrize(
    ("father", "place"),
    [
        (positie(VADER, "oneens", **WHY), None),
        (positie(VADER, "voor_gezien", reden="Twijfelt."), "ouders_posities[z-vader].wat_geprobeerd"),
        (positie(VADER, "niet_bereikt", wat_geprobeerd="Gebeld."), "ouders_posities[z-vader].reden"),
        (positie(VADER, None), "ouders_posities[z-vader].positie"),
        (None, "ouders_posities"),
    ],
)
def test_disagreement_is_recorded_and_never_blocks(father, place):
    rows = {"ouders_posities": tuple(one for one in (positie(MOEDER), father) if one)}
    assert raak(aanvraag(tabellen=rows), "TLV-14", bij=IN) == ([(WARN, "t1", place)] if place else [])


@pytest.mark.parametrize(
    ("asked", "signed", "few"),
    [
        (None, (MOEDER,), False),
        (None, (), True),
        ("geen", (), False),
        ("alle_met_gezag", (MOEDER,), True),
        ("alle_met_gezag", (MOEDER, VADER), False),
    ],
)
def test_so_many_signatures_as_the_samenwerkingsverband_asks(asked, signed, few):
    rows = tuple(positie(one, getekend_op="2026-11-12" if one in signed else None) for one in (MOEDER, VADER))
    case = beeld(
        tlv(tabellen={"ouders_posities": rows}), profiel={"TLV-15.handtekeningen_ouders": asked} if asked else None
    )
    assert raak(case, "TLV-15", bij=IN) == ([(WARN, "t1", "ouders_posities")] if few else [])


def test_from_eighteen_on_the_pupil_signs():
    assert raak(achttien(aanvraag()), "TLV-15", bij=IN) == [(WARN, "t1", "ouders_posities")]
    assert raak(achttien(aanvraag(leerling_getekend_op="2026-11-12")), "TLV-15", bij=IN) == []
    own = {"ouders_posities": (positie(Persoon(LEERLING)),)}
    assert raak(achttien(aanvraag(tabellen=own)), "TLV-15", bij=IN) == []


@pytest.mark.parametrize(
    ("seen", "place"),
    [
        ({"inzage_op": None}, "ouders_posities[z-vader].inzage_op"),
        ({"inzage_op": "2026-11-18"}, "ouders_posities[z-vader].inzage_op"),
        ({"kopie_op": None}, "ouders_posities[z-vader].kopie_op"),
        ({}, None),
    ],
)
@pytest.mark.parametrize("act", [IN, "swv_export", "export_derde"])
def test_parents_see_the_request_before_it_goes(seen, place, act):
    rows = {"ouders_posities": (positie(MOEDER), positie(VADER, **seen))}
    assert raak(aanvraag(tabellen=rows), "TLV-16", bij=act) == ([(WARN, "t1", place)] if place else [])


def test_what_a_parent_saw_after_it_was_sent_came_too_late():
    rows = {"ouders_posities": (positie(MOEDER),)}
    case = beeld(tlv(tabellen=rows, ontvangst_datum="2026-11-08"), betrokkenen=(ouder(MOEDER),))
    assert raak(case, "TLV-16", bij="swv_export") == [(WARN, "t1", "ouders_posities[z-moeder].inzage_op")]
    assert raak(beeld(tlv(tabellen={"ouders_posities": ()})), "TLV-16", bij=IN) == [(WARN, "t1", "ouders_posities")]


@pytest.mark.parametrize(
    ("born", "told", "found"),
    [
        (date(2022, 11, 17), {}, (WARN, "t1", "hoormoment")),
        (date(2022, 11, 18), {}, (NOTE, "t1", "hoormoment")),
        (None, {}, (WARN, "t1", "hoormoment")),
        (date(2017, 5, 21), {"reden_niet_gehoord": "Te jong."}, (WARN, "t1", "hoormoment")),
        (date(2017, 5, 21), {"reden_niet_gehoord": "Lag in het ziekenhuis."}, None),
    ],
)
def test_a_pupil_of_school_age_is_heard_about_the_request(born, told, found):
    case = aanvraag(tabellen={"hoormoment": ()}, leerling_mening=None, **told)
    assert raak(young(case, born), "TLV-29", bij=IN) == ([found] if found else [])


@pytest.mark.parametrize(
    ("moment", "heard"),
    [
        (hoormoment("h1", "t1", aanleiding="tlv", inbreng="Ik wil naar de kleine klas."), True),
        (document("hoormoment", "h1", "hoormoment", aanleiding="tlv", gehoord_op="2026-11-03", inbreng="Ja."), True),
        (
            document("hoormoment", "h1", "hoormoment", aanleiding="evaluatie", gehoord_op="2026-11-03", inbreng="Ja."),
            False,
        ),
        (hoormoment("h1", "t1", inbreng=None), False),
        (hoormoment("h1", "t1", gehoord_op=None, inbreng="Ja."), False),
    ],
)
def test_a_hoormoment_about_the_request_counts(moment, heard):
    case = aanvraag("t1", moment, tabellen={"hoormoment": (rij("h2", uitkomst="gehoord"),)})
    assert bool(raak(case, "TLV-29", bij=IN)) is not heard


@pytest.mark.parametrize(
    ("born", "profile", "signed", "asked"),
    [
        (date(2010, 11, 17), {}, None, True),
        (date(2010, 11, 18), {}, None, False),
        (date(2010, 11, 17), {}, "2026-11-12", False),
        (date(2010, 11, 17), {"TLV-30.leerling_tekent_vanaf": None}, None, False),
        (date(2012, 11, 17), {"TLV-30.leerling_tekent_vanaf": 12}, None, True),
        (None, {}, None, False),
    ],
)
def test_the_pupil_signs_from_the_age_that_is_asked(born, profile, signed, asked):
    case = young(beeld(tlv(leerling_getekend_op=signed), profiel=profile), born)
    assert raak(case, "TLV-30", bij=IN) == ([(WARN, "t1", "leerling_getekend_op")] if asked else [])
