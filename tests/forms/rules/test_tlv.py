"""What a TLV request tells: TLV-01 to 10, 13 to 16, 18 to 23, 29 to 32, 34, 36, 37 and OPP-29."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import (
    DAG,
    LEERLING_AF,
    MOEDER,
    VADER,
    aanvraag,
    achttien,
    beeld,
    bijlage,
    document,
    hoormoment,
    mdo,
    ouder,
    positie,
    raak,
    rij,
    tlv,
    vastgestelde,
    versie,
)

from forms.rules.check import check
from models.values import LEERLING, Persoon

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


BY_CATEGORY = {"TLV-22.begroting_bij_categorie": ["3"]}
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


def young(case, born):
    return replace(case, leerling=replace(case.leerling, geboortedatum=born))


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
