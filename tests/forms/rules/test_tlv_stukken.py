"""TLV-11, 12, 17, 24 to 28, 33, 35, OPP-33 and 34: experts, papers, what leaves, and the clocks of a request."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from bouwers import (
    DAG,
    LEERLING_AF,
    MOEDER,
    VADER,
    aanvraag,
    beeld,
    bijlage,
    deskundige,
    document,
    hoormoment,
    ouder,
    raak,
    rij,
    tlv,
    vastgestelde,
)

from forms.rules.geheim import geheimen, staat_in

IN = "tlv_indienen"
BLOCK, WARN, NOTE = "blokkeert", "waarschuwing", "aandacht"
NUMBER = "Nummer 111222333 stond in de oude lijst."


def experts(*people, papers=("deskundigenadvies_1", "deskundigenadvies_2"), **told):
    rows = tuple(bijlage(f"b{number}", kind) for number, kind in enumerate(papers))
    return aanvraag(tabellen={"deskundigen": people, "bijlagen": rows}, **told)


FIRST, SECOND = deskundige("eerste"), deskundige("tweede")


@pytest.mark.parametrize(
    ("case", "few"),
    [
        (experts(FIRST, SECOND), False),
        (experts(FIRST), True),
        (experts(FIRST, deskundige("tweede", naam="eerste deskundige")), True),
        (experts(FIRST, deskundige("tweede", naam=None)), True),
        (experts(FIRST, SECOND, papers=("deskundigenadvies_1",)), True),
        (experts(FIRST, deskundigen_door_swv=True), False),
    ],
)
def test_two_people_give_two_advices_of_their_own(case, few):
    assert [told[:2] for told in raak(case, "TLV-24", bij=IN)] == ([(BLOCK, "t1")] if few else [])


def test_an_advice_that_is_no_paper_yet_is_missed_among_the_papers():
    assert raak(experts(FIRST), "TLV-24", bij=IN) == [(BLOCK, "t1", "deskundigen")]
    assert raak(experts(FIRST, SECOND, papers=("deskundigenadvies_1",)), "TLV-24", bij=IN) == [
        (BLOCK, "t1", "bijlagen")
    ]


def test_a_samenwerkingsverband_may_see_to_the_experts():
    case = beeld(tlv(tabellen={"deskundigen": ()}), profiel={"TLV-24.deskundigen_door_swv": True})
    assert raak(case, "TLV-24", bij=IN) == []
    odd = replace(
        case, swv=replace(case.swv, profiel=replace(case.swv.profiel, waarden={"TLV-24.deskundigen_door_swv": 1}))
    )
    assert raak(odd, "TLV-24", bij=IN) != []


@pytest.mark.parametrize(
    ("first", "second", "place"),
    [
        ("psycholoog", "kinderpsychiater", None),
        ("orthopedagoog", "orthopedagoog", None),
        ("maatschappelijk_werker", "arts", "deskundigen[x-eerste].beroep"),
        ("orthopedagoog", "psycholoog", "deskundigen[x-tweede].beroep"),
        ("orthopedagoog", None, "deskundigen[x-tweede].beroep"),
    ],
)
def test_each_expert_has_a_profession_that_counts(first, second, place):
    case = experts(deskundige("eerste", beroep=first), deskundige("tweede", beroep=second))
    for act in ("toestand", IN):
        assert raak(case, "TLV-25", bij=act) == ([(BLOCK, "t1", place)] if place else [])
    assert raak(experts(rij("x", naam="Iemand")), "TLV-25") == []


@pytest.mark.parametrize(
    ("told", "column"),
    [
        ({}, None),
        ({"betrokken_bij_aanvraag": None, "beslist_mee": None, "onafhankelijk": True}, None),
        ({"betrokken_bij_aanvraag": None}, "betrokken_bij_aanvraag"),
        ({"beslist_mee": None}, "beslist_mee"),
        ({"beslist_mee": True, "onafhankelijk": True}, "beslist_mee"),
        ({"werkgever": None}, "werkgever"),
        ({"werkgever": "de  wilgenhoek"}, "werkgever"),
    ],
)
def test_an_expert_is_confirmed_to_be_independent(told, column):
    case = experts(FIRST, deskundige("tweede", **told))
    for act in ("toestand", IN):
        found = raak(case, "TLV-26", bij=act)
        assert found == ([(WARN, "t1", f"deskundigen[x-tweede].{column}")] if column else [])


def test_without_an_applying_school_an_employer_is_not_that_school():
    assert raak(experts(FIRST, SECOND, aanvragende_school=None), "TLV-26") == []


def test_two_advices_are_told_apart():
    same = "Zij leert  met kleine stappen en veel herhaling."
    alike = experts(deskundige("eerste", advies=same), deskundige("tweede", advies=" ".join(same.split())))
    assert raak(alike, "TLV-27", bij=IN) == [(NOTE, "t1", "deskundigen")]
    assert raak(experts(FIRST, SECOND), "TLV-27", bij=IN) == []
    assert raak(experts(deskundige("eerste", advies=same), deskundige("tweede", advies=None)), "TLV-27", bij=IN) == []


@pytest.mark.parametrize(
    ("told", "kind", "column"),
    [
        ({}, "sbo", None),
        ({"datum": None}, "sbo", "datum"),
        ({"uitkomst": None}, "sbo", "uitkomst"),
        ({"soort": None}, "sbo", "soort"),
        ({"getekend": None}, "sbo", "getekend"),
        ({"getekend": False}, "sbo", "getekend"),
        ({}, "so", "categorie"),
        ({"categorie": "2"}, "so", "duur"),
        ({"categorie": "2", "duur": "twee jaar"}, "so", None),
        ({"uitkomst": "niet_toelaatbaar"}, "so", None),
    ],
)
def test_an_advice_has_a_day_a_signature_and_a_conclusion(told, kind, column):
    case = experts(deskundige("eerste", **told), tlv_soort=kind)
    assert raak(case, "TLV-28", bij=IN) == ([(WARN, "t1", f"deskundigen[x-eerste].{column}")] if column else [])


@pytest.mark.parametrize("empty", ["titel", "datum", "schrijver"])
def test_a_paper_in_the_list_is_there_with_day_and_writer(empty):
    half = {
        "bijlagen": (
            bijlage("b1", "opp"),
            bijlage("b2", "overig", **{empty: None}) if empty != "datum" else bijlage("b2", "overig", None),
        )
    }
    assert raak(aanvraag(tabellen=half), "TLV-33", bij=IN) == [(WARN, "t1", f"bijlagen[b2].{empty}")]
    assert raak(aanvraag(), "TLV-33", bij=IN) == []


def test_a_row_that_was_only_begun_names_no_paper_that_misses():
    assert raak(aanvraag(tabellen={"bijlagen": (rij("b1"),)}), "TLV-33", bij=IN) == []


def consent(**told):
    whole = {"door": MOEDER, "datum": "2026-11-09", "ontvanger": "PO9901", "onderdelen": ("b5",)}
    return document("toestemming", "c1", "toestemming", **(whole | told))


@pytest.mark.parametrize("kind", ["onderzoeksverslag", "iq_onderzoek"])
@pytest.mark.parametrize("act", [IN, "swv_export", "export_derde"])
@pytest.mark.parametrize(
    ("paper", "permission", "missing"),
    [
        ({}, None, True),
        ({"toestemming_op": "2026-11-09"}, None, False),
        ({}, {}, False),
        ({}, {"onderdelen": ("b5.pdf",)}, False),
        ({}, {"onderdelen": ("b6",)}, True),
        ({}, {"datum": None}, True),
        ({}, {"ingetrokken_op": "2026-11-16"}, True),
    ],
)
def test_a_report_of_someone_else_needs_a_permission(kind, act, paper, permission, missing):
    extra = () if permission is None else (consent(**permission),)
    case = aanvraag("t1", *extra, tabellen={"bijlagen": (bijlage("b5", kind, **paper),)})
    assert raak(case, "TLV-17", bij=act) == ([(WARN, "t1", "bijlagen[b5].toestemming_op")] if missing else [])


@pytest.mark.parametrize("act", [IN, "swv_export", "afdrukken"])
def test_a_number_never_goes_to_a_samenwerkingsverband(act):
    rows = {"eerdere_ondersteuning": (rij("e1", effect=NUMBER),)}
    assert raak(aanvraag(tabellen=rows), "TLV-11", bij=act) == [(BLOCK, "t1", "eerdere_ondersteuning[e1].effect")]
    assert (
        raak(aanvraag(tabellen={"eerdere_ondersteuning": (rij("e1", effect="Toets 123456789."),)}), "TLV-11", bij=act)
        == []
    )


def test_what_goes_along_with_the_request_is_looked_through_too():
    case = beeld(vastgestelde(samenvatting_swv=NUMBER), tlv(), hoormoment())
    assert raak(case, "TLV-11", bij="swv_export") == [(BLOCK, "v1", "samenvatting_swv")]
    assert raak(case, "TLV-11", bij=IN) == []


def secret(*parents, pupil=True, **told):
    return beeld(tlv(**told), betrokkenen=parents or (ouder(MOEDER),), **(LEERLING_AF | {"adres_geheim": pupil}))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Woont op Molenerf 21, 4567 DG Voorbeelddam en reist met een busje.", True),
        ("Woont op  molenerf\n21.", True),
        ("Postcode 4567dg.", True),
        ("Woont in Voorbeelddam.", False),
        ("Leert met kleine stappen.", False),
    ],
)
@pytest.mark.parametrize("act", ["swv_export", "afdrukken"])
def test_a_secret_address_does_not_leave(text, found, act):
    case = secret(behoefte_leren=text)
    assert raak(case, "TLV-12", bij=act) == ([(BLOCK, "t1", "behoefte_leren")] if found else [])
    assert raak(secret(pupil=False, behoefte_leren=text), "TLV-12", bij=act) == []


@pytest.mark.parametrize(
    ("parent", "text", "found"),
    [
        (ouder(MOEDER, adres="Havenhoofd 2", adres_geheim=True), "Vader woont op Havenhoofd 2.", True),
        (ouder(MOEDER, adres="Havenhoofd 2"), "Moeder woont op Havenhoofd 2.", False),
        (ouder(MOEDER, telefoon="06-90888002", telefoon_geheim=True), "Bel 06 9088 8002.", True),
        (ouder(MOEDER, telefoon="06-90888002", adres_geheim=True), "Bel 0690888002.", True),
        (ouder(MOEDER, telefoon="06-90888002", adres_geheim=True, telefoon_geheim=False), "Bel 0690888002.", False),
        (ouder(MOEDER, email="noor@thuis.example", email_geheim=True), "Mail Noor@thuis.example.", True),
        (ouder(MOEDER, "x", "professional", adres="Havenhoofd 2", adres_geheim=True), "Havenhoofd 2", False),
    ],
)
def test_what_is_secret_of_a_parent_does_not_leave(parent, text, found):
    case = secret(parent, pupil=False, behoefte_leren=text)
    assert bool(raak(case, "TLV-12", bij="swv_export")) is found


def test_a_secret_address_of_the_pupil_hides_that_of_parents_too():
    parent = ouder(MOEDER, adres="Havenhoofd 2, 4568 AA Voorbeeldhaven")
    assert raak(secret(parent, behoefte_leren="Vader woont Havenhoofd 2."), "TLV-12", bij="swv_export") != []


def test_an_address_in_its_own_field_stays_behind_by_itself():
    assert raak(secret(ouder(MOEDER, adres=LEERLING_AF["adres"], adres_geheim=True)), "TLV-12", bij="swv_export") == []


def test_too_little_to_recognise_is_no_secret():
    tiny = beeld(adres="A 1, Dam", adres_geheim=True)
    assert geheimen(tiny) == frozenset()
    assert not staat_in("Ga naar A 1, Dam", geheimen(tiny))


def test_parents_get_a_copy_of_an_advice():
    case = replace(experts(FIRST), organisatie=replace(experts(FIRST).organisatie, soort="samenwerkingsverband"))
    for act in ("toestand", "export_derde"):
        assert raak(case, "OPP-33", bij=act) == [(WARN, "t1", "deskundigen[x-eerste].afschrift_ouders_op")]
    copied = tlv(
        tabellen={
            "deskundigen": (deskundige("eerste", afschrift_ouders_op="2026-11-16"), deskundige("tweede", datum=None))
        }
    )
    assert raak(beeld(copied, organisatie="samenwerkingsverband"), "OPP-33") == []


@pytest.mark.parametrize(
    ("decision", "number", "missing"),
    [
        ("toegekend", None, True),
        ("toegekend_afwijkend", None, True),
        ("toegekend", "LW-1", False),
        ("afgewezen", None, False),
    ],
)
def test_a_granted_tlv_has_a_number(decision, number, missing):
    case = beeld(tlv(besluit=decision, beschikkingsnummer=number), organisatie="samenwerkingsverband")
    assert raak(case, "OPP-34") == ([(WARN, "t1", "beschikkingsnummer")] if missing else [])


def steps(*told):
    return {"statussen": tuple(rij(f"s{number}", status=one, datum=day) for number, (one, day) in enumerate(told))}


SENT = ("ingediend", "2026-10-06")
ADDED = (("aanvulling_gevraagd", "2026-10-10"), ("compleet", "2026-10-11"))


@pytest.mark.parametrize(
    ("rows", "told", "near"),
    [
        (steps(("ingediend", "2026-10-06")), {}, True),
        (steps(("ingediend", "2026-10-07")), {}, False),
        (steps(("ingediend", "2026-01-07")), {}, True),
        (steps(SENT, ("besloten", "2026-11-10")), {}, False),
        (steps(SENT), {"besluit": "toegekend"}, False),
        (steps(SENT, ("aanvulling_gevraagd", "2026-10-10")), {}, False),
        (steps(SENT, *ADDED), {}, False),
        (
            steps(("ingediend", "2026-10-05"), ("aanvulling_gevraagd", "2026-10-10"), ("compleet", "2026-10-11")),
            {},
            True,
        ),
        (steps(SENT, ("compleet", "2026-10-11")), {}, True),
        (steps(), {"status": "ingediend", "ontvangst_datum": "2026-10-06"}, True),
        (steps(), {"status": "ingediend"}, False),
    ],
)
def test_a_decision_is_told_two_weeks_before_it_is_due(rows, told, near):
    assert raak(beeld(tlv(tabellen=rows, **told)), "TLV-35") == ([(NOTE, "t1", "ontvangst_datum")] if near else [])


@pytest.mark.parametrize(
    ("told", "day", "near"),
    [
        ("2026-11-17", date(2026, 12, 14), False),
        ("2026-11-17", date(2026, 12, 15), True),
        ("2026-11-17", date(2026, 12, 30), False),
    ],
)
def test_the_end_of_objecting_is_told_two_weeks_before(told, day, near):
    case = tlv(status="besloten", besluit="afgewezen", bekendgemaakt_op=told)
    assert raak(beeld(case), "TLV-35", day) == ([(NOTE, "t1", "bekendgemaakt_op")] if near else [])
    objected = tlv(status="bezwaar", bekendgemaakt_op=told, bezwaar_ingediend_op="2026-11-20")
    assert raak(beeld(objected), "TLV-35", day) == []


@pytest.mark.parametrize(
    ("pupil", "near"),
    [
        ({}, True),
        ({"aanmelddatum": date(2026, 10, 14)}, False),
        ({"tijdelijk_vanaf": date(2026, 11, 1)}, False),
        ({"inschrijving_soort": "inschrijving"}, False),
        ({"aanmelddatum": None}, False),
    ],
)
def test_the_decision_on_an_aanmelding_is_told_a_week_before(pupil, near):
    asked = {"inschrijving_soort": "aanmelding", "aanmelddatum": date(2026, 10, 13), "datum_inschrijving": None}
    assert raak(beeld(tlv(), **(asked | pupil)), "TLV-35") == ([(NOTE, "t1", "aanmelddatum")] if near else [])


@pytest.mark.parametrize(
    ("meetings", "told", "late"),
    [
        ([str(DAG + timedelta(days=13))], {}, True),
        ([str(DAG + timedelta(days=14))], {}, False),
        ([str(DAG - timedelta(days=1)), str(DAG + timedelta(days=40))], {}, False),
        ([str(DAG + timedelta(days=1))], {"status": "ingediend"}, False),
        (["morgen"], {}, False),
        ("morgen", {}, False),
    ],
)
def test_papers_come_two_weeks_before_a_meeting(meetings, told, late):
    case = beeld(tlv(**told), profiel={"indiendata": meetings})
    for act in ("toestand", IN):
        assert raak(case, "TLV-35", bij=act) == ([(WARN, "t1", "status")] if late else [])


def test_with_two_parents_a_secret_of_one_is_not_that_of_the_other():
    both = (ouder(MOEDER, adres="Molenerf 21"), ouder(VADER, adres="Havenhoofd 2", adres_geheim=True))
    case = secret(*both, pupil=False, behoefte_leren="Moeder woont op Molenerf 21.")
    assert raak(case, "TLV-12", bij="swv_export") == []
