"""The letters of a samenwerkingsverband: for additions to the school, the decision and the advice also to parents."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from bouwers import DAG, MOEDER, aanvraag, document, rij

from forms.reports.making import make
from forms.reports.recipient_check import Outgoing, check_recipient
from models.snapshot import Document, DossierBeeld, Organisatie, Veldwaarden

MADE = datetime(2026, 11, 17, 9, tzinfo=UTC)
SWV = Organisatie("samenwerkingsverband", "SWV Vaartland PO")
ASKED = (
    rij("s1", status="ingediend", datum="2026-10-12"),
    rij("s2", status="aanvulling_gevraagd", datum="2026-10-19", reden="Het tweede advies mist.", tot="2026-11-27"),
)
DECIDED = {
    "status": "besloten",
    "besluit": "toegekend",
    "besluit_datum": "2026-11-16",
    "besluit_start": "2027-01-11",
    "besluit_eind": "2028-07-31",
    "beschikkingsnummer": "123456789",
    "motivering_besluit": "De kleine groep past bij wat Noor nodig heeft.",
    "bekendgemaakt_op": "2026-11-17",
}
ADVICE = {
    "afgegeven_op": "2026-11-10",
    "afgegeven_door": "Hanneke Sloot, orthopedagoog",
    "advies": "Noor heeft korte stappen nodig.",
    "mening_leerling": "Ik wil een rustige klas.",
    "bewaren_tot": "2029-11-10",
}


def case(*more: Document, keeper: Organisatie = SWV, tabellen=None, **answers) -> DossierBeeld:
    return replace(aanvraag("t1", *more, tabellen=tabellen, **answers), organisatie=keeper)


def advice() -> Document:
    return document("advies", "adv1", "advies_ondersteuningsbehoefte", **ADVICE)


def letter(beeld: DossierBeeld, reader: str, name: str) -> str:
    (paper,) = make(beeld, reader, DAG, MADE, rapport=name)
    return " ".join(text_of(paper.data).split())


def names(beeld: DossierBeeld, reader: str) -> list[str]:
    return [one.rapport for one in make(beeld, reader, DAG, MADE)]


def text_of(data: bytes) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def test_the_school_is_asked_what_and_by_when():
    beeld = case(tabellen={"statussen": ASKED}, status="aanvulling_gevraagd")
    told = letter(beeld, "school", "aanvulling")
    for words in ("Verzoek om aanvulling", "12 oktober 2026", "Het tweede advies mist.", "27 november 2026"):
        assert words in told
    assert "staat onze beslistermijn stil" in told
    assert "aanvulling" not in names(beeld, "ouders")


def test_a_decision_for_another_kind_says_which_one():
    other = DECIDED | {"besluit": "toegekend_afwijkend", "besluit_soort": "so", "besluit_categorie": "2"}
    told = letter(case(**other), "ouders", "besluit")
    granted, asked = told.index("So · Categorie 2"), told.index("Sbo")
    assert told.index("Toegekend voor") < granted < told.index("Gevraagd") < asked
    assert "Gevraagd" not in letter(case(**DECIDED), "ouders", "besluit")
    refused = letter(case(**DECIDED | {"besluit": "afgewezen"}), "ouders", "besluit")
    assert "Toegekend voor" not in refused
    assert "Gevraagd" in refused
    (paper,) = make(case(**other), "ouders", DAG, MADE, rapport="uitleg-tlv")
    assert "De verklaring is voor het speciaal onderwijs." in " ".join(text_of(paper.data).split())


def test_with_a_letter_goes_only_what_it_tells():
    beeld = case(**DECIDED)
    (paper,) = make(beeld, "ouders", DAG, MADE, rapport="besluit")
    parts = check_recipient(beeld, "ouders", None, [Outgoing(paper, text_of(paper.data))], DAG).parts_of(paper)
    gone = {name for part in parts for name in part.fields}
    assert {"tlv_aanvraag_eerste.besluit", "tlv_aanvraag_eerste.motivering_besluit"} <= gone
    days = {f"tlv_aanvraag_eerste.besluit_{one}" for one in ("datum", "start", "eind")}
    assert days <= gone  # in a letter a day is written in words
    assert not {one for one in gone if "waarom" in one or "ouders" in one or "bijlagen" in one}
    assert all(part.filled == len(part.fields) for part in parts)


@pytest.mark.parametrize("reader", ["school", "ouders"])
def test_the_decision_has_its_reasons_and_says_until_when_one_may_object(reader):
    told = letter(case(**DECIDED), reader, "besluit")
    for words in ("Toegekend", "31 juli 2028", "123456789", "De kleine groep past", "29 december 2026"):
        assert words in told
    assert "eerste deskundige" in told


def test_a_refusal_tells_no_period_that_was_left_standing():
    told = letter(case(**DECIDED | {"besluit": "afgewezen"}), "ouders", "besluit")
    assert "Afgewezen" in told
    assert "31 juli 2028" not in told


def test_the_explanation_tells_the_period_that_was_granted_and_promises_none_that_was_asked_for():
    asked = {"periode_start": "2026-12-01", "periode_eind": "2030-07-31"}
    assert "31 juli 2030" in letter(case(**asked), "leerling", "uitleg-tlv")
    beeld = case(**DECIDED | asked)
    parents, pupil = letter(beeld, "ouders", "uitleg-tlv"), letter(beeld, "leerling", "uitleg-tlv")
    assert "De verklaring geldt van 11 januari 2027 tot en met 31 juli 2028" in parents
    assert "31 juli 2030" not in pupil
    refused = case(**DECIDED | asked | {"besluit": "afgewezen"})
    assert "De verklaring geldt" not in letter(refused, "ouders", "uitleg-tlv")
    assert "31 juli 2030" not in letter(refused, "leerling", "uitleg-tlv")


def test_without_a_day_of_making_known_the_days_are_told():
    told = letter(case(**DECIDED | {"bekendgemaakt_op": None}), "school", "besluit")
    assert "binnen 42 dagen" in told


@pytest.mark.parametrize("reader", ["school", "ouders"])
def test_an_advice_goes_to_the_school_and_its_copy_to_the_parents(reader):
    told = letter(case(advice()), reader, "advies")
    for words in ("Noor heeft korte stappen nodig.", "Ik wil een rustige klas.", "afschrift van dit advies"):
        assert words in told
    assert "10-11-2029" not in told, "how long it is kept is for the samenwerkingsverband"


def test_beside_a_long_name_the_long_word_of_the_title_stays_whole():
    keeper = replace(SWV, naam="Samenwerkingsverband Passend Primair Onderwijs Laagwater en Vaartland")
    told = letter(case(advice(), keeper=keeper), "ouders", "advies")
    assert told.startswith("Advies over de ondersteuningsbehoefte")


def test_only_a_samenwerkingsverband_writes_them_and_only_what_there_is():
    school = Organisatie("school", "De Wilgenhoek")
    for reader in ("school", "ouders"):
        found = names(case(advice(), keeper=school, **DECIDED), reader)
        assert not {"aanvulling", "besluit", "advies"} & set(found)
    assert not {"aanvulling", "besluit", "advies"} & set(names(case(), "school"))
    begun = replace(advice(), antwoorden=Veldwaarden({"advies": "Nog niet af."}))
    assert "advies" not in names(case(begun), "school")


def test_a_parent_without_gezag_gets_main_lines_only():
    beeld = case(advice(), **DECIDED)
    people = tuple(
        replace(one, gezag_rol="ouder_zonder_gezag") if one.uid == MOEDER.uid else one for one in beeld.betrokkenen
    )
    made = make(replace(beeld, betrokkenen=people), "ouders", date(2026, 11, 17), MADE, persoon=MOEDER.uid)
    assert [one.rapport for one in made] == ["hoofdlijnen"]
