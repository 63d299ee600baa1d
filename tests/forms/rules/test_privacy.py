"""PRV-01, 08, 10 and 11: numbers, gezag that is not known, requests, consents."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import (
    DAG,
    MOEDER,
    VADER,
    achttien,
    beeld,
    document,
    gebeurtenis,
    hoormoment,
    ouder,
    raak,
    rij,
    vastgestelde,
    versie,
)

from forms.rules.check import check
from forms.rules.ontvangers import ontvangers
from models.values import Persoon

NUMBER = "Nummer 111222333 stond in de oude lijst."
FINE = "Kenmerk 123456789, telefoon 0990123456."


def consent(**told):
    whole = {
        "door": MOEDER,
        "datum": "2026-11-13",
        "doel": "Zienswijze toevoegen",
        "ontvanger": "school",
        "onderdelen": ("zienswijze",),
        "grondslag": "toestemming_uitdrukkelijk",
    }
    return document("toestemming", "c1", "toestemming", **(whole | told))


@pytest.mark.parametrize("act", ["toestand", "opslaan"])
def test_a_number_in_a_text_is_told_while_typing(act):
    assert raak(beeld(versie(individuele_begeleiding=NUMBER)), "PRV-01", bij=act) == [
        ("waarschuwing", "v1", "individuele_begeleiding")
    ]
    assert raak(beeld(versie(individuele_begeleiding=FINE)), "PRV-01", bij=act) == []


@pytest.mark.parametrize(
    ("case", "found"),
    [
        (beeld(versie(tabellen={"doelen": (rij("d1", doel=NUMBER),)})), ("v1", "doelen[d1].doel")),
        (beeld(versie(), hoormoment(inbreng=NUMBER)), ("h1", "inbreng")),
        (beeld(versie(), wie_informeert_wie=NUMBER), (None, "wie_informeert_wie")),
        (
            beeld(versie(), betrokkenen=(ouder(MOEDER, opmerking=NUMBER),)),
            (None, "betrokkenen[p-moeder].opmerking"),
        ),
        (beeld(versie(kinddoel=(FINE, NUMBER))), ("v1", "kinddoel")),
    ],
)
def test_the_finding_names_what_holds_the_number(case, found):
    assert raak(case, "PRV-01") == [("waarschuwing", *found)]


def test_the_mark_of_a_kept_file_is_nobodys_number():
    kept = rij("f1", naam="Verslag.pdf", kenmerk="f42166b30fca111222333fcdd4f6e22c9bd63a74d695fd81")
    assert raak(beeld(versie(), document("bijlage", "b1", "bijlage", {"bestanden": (kept,)})), "PRV-01") == []


def test_what_is_frozen_cannot_be_typed_any_more():
    assert raak(beeld(vastgestelde(individuele_begeleiding=NUMBER)), "PRV-01") == []


@pytest.mark.parametrize("act", ["swv_export", "export_derde", "afdrukken"])
def test_a_number_that_would_leave_is_held_back(act):
    leaving = beeld(vastgestelde(samenvatting_swv=NUMBER), hoormoment())
    assert raak(leaving, "PRV-01", bij=act) == [("blokkeert", "v1", "samenvatting_swv")]
    assert raak(beeld(vastgestelde(samenvatting_swv=FINE)), "PRV-01", bij=act) == []


def test_a_text_that_stays_at_school_holds_nothing_back():
    staying = beeld(versie(individuele_begeleiding=NUMBER, samenvatting_swv="Gaat goed."))
    assert raak(staying, "PRV-01", bij="swv_export") == []


def test_a_samenwerkingsverband_does_not_send_to_itself():
    own = beeld(vastgestelde(samenvatting_swv=NUMBER), organisatie="samenwerkingsverband")
    assert raak(own, "PRV-01", bij="export_derde") == []


def test_gezag_that_is_not_known_is_asked_after():
    unknown = beeld(versie(), betrokkenen=(ouder(MOEDER), ouder(VADER, "gezag_onbekend")))
    place = "betrokkenen[p-vader].gezag_rol"
    for act in ("toestand", "swv_export", "export_derde"):
        assert raak(unknown, "PRV-08", bij=act) == [("waarschuwing", "p-vader", place)]
    [told] = [one.melding for one in check(unknown, DAG) if one.regel == "PRV-08"]
    assert told.endswith("Het gaat om Vader."), told
    empty = beeld(versie(), betrokkenen=(ouder(MOEDER, None), ouder(VADER, None, "professional")))
    assert raak(empty, "PRV-08") == [("waarschuwing", "p-moeder", "betrokkenen[p-moeder].gezag_rol")]
    assert raak(beeld(versie()), "PRV-08") == []
    assert raak(achttien(unknown), "PRV-08") == []


@pytest.mark.parametrize(
    ("act", "asked", "told"),
    [
        ("tlv_indienen", (), False),
        ("tlv_indienen", (document("tlv", "t1", "tlv_aanvraag_eerste"),), True),
        ("arrangement_indienen", (), False),
        ("arrangement_indienen", (document("arrangement", "arr1", "arrangement", status="loopt"),), False),
        ("arrangement_indienen", (document("arrangement", "arr1", "arrangement"),), True),
    ],
)
def test_sending_in_asks_after_gezag_when_there_is_something_to_send(act, asked, told):
    case = beeld(versie(), *asked, betrokkenen=(ouder(MOEDER, None),))
    assert bool(raak(case, "PRV-08", bij=act)) is told


@pytest.mark.parametrize(("day", "told"), [(date(2026, 11, 17), False), (date(2026, 11, 18), True)])
def test_a_request_to_see_the_dossier_is_told_a_week_before_its_end(day, told):
    asked = gebeurtenis(datum="2026-10-28")
    assert raak(beeld(asked), "PRV-10", day) == ([("waarschuwing", None, "afgehandeld_op")] if told else [])


@pytest.mark.parametrize(
    "event",
    [
        gebeurtenis(datum="2026-10-28", afgehandeld_op="2026-11-02"),
        gebeurtenis(datum=None),
        gebeurtenis(soort="export", datum="2026-10-01"),
    ],
)
def test_an_answered_request_and_other_events_ask_nothing(event):
    assert raak(beeld(event), "PRV-10", date(2026, 12, 1)) == []


def test_two_requests_are_two_findings():
    both = beeld(gebeurtenis("g1", datum="2026-10-28"), gebeurtenis("g2", datum="2026-10-29"))
    assert len(raak(both, "PRV-10", date(2026, 12, 1))) == 2


@pytest.mark.parametrize("field", ["onderdelen", "doel", "grondslag"])
@pytest.mark.parametrize(("receiver", "op"), [("school", "school"), (MOEDER, "p-moeder"), (Persoon("weg"), "weg")])
def test_a_consent_says_to_whom_what_why_and_on_what_ground(field, receiver, op):
    half = consent(ontvanger=receiver, **{field: None})
    assert raak(beeld(half), "PRV-11", bij="export_derde") == [("waarschuwing", op, field)]


def test_a_consent_without_receiver_names_nobody_and_a_withdrawn_or_whole_one_is_fine():
    assert raak(beeld(consent(ontvanger=None)), "PRV-11", bij="export_derde") == [("waarschuwing", None, "ontvanger")]
    assert raak(beeld(consent(doel=None, ingetrokken_op="2026-11-14")), "PRV-11", bij="export_derde") == []
    assert raak(beeld(consent()), "PRV-11", bij="export_derde") == []


def test_everyone_who_may_receive_something_but_the_keeper_of_the_vault():
    def known(organisatie: str, *consents):
        return [one.op for one in ontvangers(beeld(*consents, organisatie=organisatie))]

    people = ["leerling", "p-moeder", "p-vader"]
    assert known("school") == [*people, "swv"]
    assert known("samenwerkingsverband") == [*people, "school"]
    assert known("steunpunt", consent(ontvanger="wijkteam")) == [*people, "school", "swv", "wijkteam"]
    assert known("school", consent(ontvanger=(MOEDER, "PO9901", "school"))) == [*people, "swv"]
    assert known("school", consent(ontvanger=Persoon("weg"))) == [*people, "swv", "weg"]


def test_a_dossier_without_school_or_samenwerkingsverband_has_only_people():
    bare = replace(beeld(versie()), school=None, swv=None)
    assert [one.op for one in ontvangers(bare)] == ["leerling", "p-moeder", "p-vader"]
    assert raak(bare, "PRV-01", DAG, "export_derde") == []
