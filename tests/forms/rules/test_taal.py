"""OPP-36 and RAP-01: a word of the past, and texts that could be simpler."""

import pytest
from bouwers import DAG, beeld, document, hoormoment, raak, rij, vastgestelde, versie

from forms.rules.check import check
from forms.rules.taal import afkortingen

SHORT = dict.fromkeys(("uitstroom_motivering", "inbreng_leerling", "invloed_inbreng"))


def plan(text: str, **rest):
    return versie(individuele_begeleiding=text, tabellen={"factoren": (), "doelen": (), "oogo": ()}, **SHORT, **rest)


def hint(case, act: str = "toestand") -> str:
    found = [one.melding for one in check(case, DAG, act) if one.regel == "RAP-01"]
    return found[0] if found else ""


@pytest.mark.parametrize(
    "text", ["Zie het Schoolondersteuningsprofiel.", "Zie de schoolondersteuningsprofielen.", "Zie ons SOP."]
)
@pytest.mark.parametrize("act", ["toestand", "afdrukken"])
def test_the_old_document_is_named_in_new_text(text, act):
    assert raak(beeld(plan(text)), "OPP-36", bij=act) == [("aandacht", "v1", "individuele_begeleiding")]


def test_the_old_word_is_found_in_a_row_too():
    case = versie(tabellen={"doelen": (rij("d1", doel="Zie het SOP."),)})
    assert raak(beeld(case), "OPP-36") == [("aandacht", "v1", "doelen[d1].doel")]


def test_other_words_and_old_texts_are_left_alone():
    assert raak(beeld(plan("Zie het ondersteuningsaanbod. Soppen mag, sop ook.")), "OPP-36") == []
    old = "Zie het schoolondersteuningsprofiel."
    assert raak(beeld(vastgestelde(individuele_begeleiding=old)), "OPP-36") == []
    half = versie(individuele_begeleiding=old, handelingsdeel=DAG)
    assert raak(beeld(half), "OPP-36") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Noor leest elke dag. " + "Zij leest " * 11 + "mee.", "Een zin telt 23 woorden."),
        ("De tekst wordt door de leerkracht vooraf voorgelezen.", "Zeg wie iets doet"),
        ("We bespreken dit in het MDO.", "Leg uit wat MDO betekent: multidisciplinair overleg."),
    ],
)
def test_a_text_for_the_family_that_could_be_simpler(text, words):
    assert words in hint(beeld(plan(text)))
    assert raak(beeld(plan(text)), "RAP-01") == [("aandacht", "v1", "individuele_begeleiding")]


@pytest.mark.parametrize(
    "text",
    [
        "Noor leest elke dag tien minuten.\nDe juf helpt haar.",
        "Wat wordt er in gesprekken verteld?",
        "We bespreken dit in een multidisciplinair overleg (MDO).",
    ],
)
def test_a_simple_text_gets_no_hint(text):
    assert hint(beeld(plan(text))) == ""


def test_own_words_are_never_corrected():
    rambling = "Ik wil " * 20 + "lezen."
    own = versie(
        individuele_begeleiding="Kort.",
        uitstroom_motivering=None,
        invloed_inbreng=None,
        inbreng_leerling=rambling,
        visie_ouders=rambling,
        tabellen={"factoren": (), "doelen": (), "oogo": ()},
    )
    assert hint(beeld(own, hoormoment(inbreng=rambling))) == ""


def test_a_text_that_the_family_does_not_read_is_not_looked_at():
    noted = {"sectie_status": (rij("s1", deel="stem", reden="Zij wacht " * 12),)}
    assert hint(beeld(versie(tabellen={"factoren": (), "doelen": (), "oogo": ()} | noted, **SHORT))) == ""


def test_a_print_looks_at_frozen_text_as_well():
    frozen = vastgestelde(
        individuele_begeleiding="Zij leest " * 12, tabellen={"factoren": (), "doelen": (), "oogo": ()}, **SHORT
    )
    assert hint(beeld(frozen)) == ""
    assert "24 woorden" in hint(beeld(frozen), "afdrukken")


def test_every_abbreviation_stands_once_with_other_words():
    known = afkortingen()
    assert len({one.kort for one in known}) == len(known) > 10
    assert all(one.voluit and one.voluit == one.voluit.lower() and one.kort != one.voluit for one in known)


def test_the_name_of_an_organisation_is_no_text_that_could_be_simpler():
    case = beeld(document("tlv", "t1", "tlv_aanvraag_eerste", swv_naam="SWV De Bron"))
    assert raak(case, "RAP-01") == []
