"""Who may get a copy of an attachment: the parent it is for, the marks of the form, consents, and what stands in it."""

from dataclasses import replace
from datetime import date

import pytest

from forms.attached import attachments
from forms.bijlagen.copy_check import CopyCheck, Wanted, check_copy
from forms.bijlagen.words import Words
from forms.reports.recipient_check import NietVrijgegeven
from models.snapshot import Betrokkene, Document, DossierBeeld, Leerling, Organisatie, Rij, School, Veldwaarden
from models.values import Persoon

DAY = date(2026, 11, 22)
MOTHER = Betrokkene("m", "Rania", "ouder", gezag_rol="ouder_met_gezag")
FATHER = Betrokkene("v", "Bas", "ouder", gezag_rol="ouder_zonder_gezag")
OTHER = Betrokkene("o", "Wim", "ouder", gezag_rol="gezag_onbekend")
FINE = Words("Zij leest graag.")


def paper(**told: object) -> Document:
    return Document("b", "bijlage", "bijlage", Veldwaarden({"titel": "Verslag", "delen": True, **told}))


def listed(soort: str, formulier: str) -> Document:
    rows = {"bijlagen": (Rij({"titel": "Verslag"}, "r", "b"),)}
    return Document(f"d-{soort}", soort, formulier, Veldwaarden({}), rows)


def consent(ontvanger: str, *onderdelen: str) -> Document:
    told = {"door": Persoon("m"), "datum": "2026-11-13", "ontvanger": ontvanger, "onderdelen": onderdelen}
    return Document("c", "toestemming", "toestemming", Veldwaarden(told))


def case(*documents: Document, soort: str = "school", born: date = date(2017, 7, 8)) -> DossierBeeld:
    return DossierBeeld(
        "d",
        Leerling(roepnaam="Yasmin", geboortedatum=born, schoolsoort="bao"),
        Organisatie(soort, "'t Kompas"),
        School("sc", "'t Kompas"),
        betrokkenen=(MOTHER, FATHER, OTHER),
        documenten=documents or (paper(),),
    )


def checked(beeld: DossierBeeld, voor: str, persoon: str | None = None, words: Words = FINE) -> CopyCheck:
    (one,) = attachments(beeld)
    return check_copy(beeld, one, words, Wanted(voor, persoon), DAY, ("Sem Bos",))


def test_the_parent_with_gezag_gets_a_copy():
    check = checked(case(), "ouders", "m")
    assert (check.obstacles, check.reasons, check.mind) == ((), (), ())
    check.release(Wanted("ouders", "m"))


def test_a_parent_without_gezag_gets_a_copy_only_with_a_reason():
    check = checked(case(), "ouders", "v")
    assert [one for one in check.reasons if "geen gezag" in one]
    for empty in ("", "  "):
        with pytest.raises(NietVrijgegeven, match="Schrijf de reden op"):
            check.release(Wanted("ouders", "v", empty))
    check.release(Wanted("ouders", "v", "beschikking van 3 november"))


def test_of_whom_gezag_is_not_known_gets_nothing_whatever_the_reason():
    check = checked(case(), "ouders", "o")
    with pytest.raises(NietVrijgegeven, match="Van Wim is niet bekend of die gezag heeft"):
        check.release(Wanted("ouders", "o", "hij vroeg erom"))


def test_the_parents_together_are_those_with_gezag():
    assert checked(case(), "ouders").obstacles == ()
    nobody = replace(case(), betrokkenen=(FATHER, OTHER))
    assert "van geen ouder staat vast" in " ".join(checked(nobody, "ouders").obstacles)


def test_from_sixteen_on_the_pupil_is_asked_and_from_eighteen_on_gets_it():
    young = case(born=date(2010, 1, 1))
    assert [one for one in checked(young, "ouders", "m").mind if "16 of 17" in one]
    adult = case(born=date(2008, 1, 1))
    assert [one for one in checked(adult, "ouders", "m").obstacles if "mag niets krijgen" in one]
    assert checked(adult, "leerling").reasons == ()


@pytest.mark.parametrize(
    ("voor", "soort", "formulier"),
    [("swv", "tlv", "tlv_aanvraag_eerste"), ("leerling", "hoormoment", "hoormoment")],
)
def test_for_whom_it_is_not_marked_it_goes_with_what_that_reader_reads_or_with_a_reason(voor, soort, formulier):
    check = checked(case(), voor)
    assert check.obstacles == ()
    with pytest.raises(NietVrijgegeven, match=r"niet voor de(ze lezer| leerling) bedoeld"):
        check.release(Wanted(voor))
    check.release(Wanted(voor, reden="erom gevraagd"))
    assert checked(case(paper(), listed(soort, formulier)), voor).reasons == ()


def test_a_samenwerkingsverband_that_reads_only_what_is_in_a_list_gets_no_copy_by_it():
    assert checked(case(paper(), listed("opp", "opp_po")), "swv").reasons


def test_who_keeps_the_vault_reads_its_own_papers():
    assert checked(case(soort="samenwerkingsverband"), "swv").reasons == ()


def test_a_consent_gives_only_the_attachments_it_names():
    for parts in (("zienswijze",), ("contactgegevens", "gespreksnotities")):
        check = checked(case(paper(), consent("school", *parts), soort="steunpunt"), "school")
        assert "gaat niet over deze bijlage" in " ".join(check.obstacles)
        with pytest.raises(NietVrijgegeven):
            check.release(Wanted("school", reden="handig"))
    for parts in (("bijlagen",), ("Verslag",), ("b",)):
        assert checked(case(paper(), consent("school", *parts), soort="steunpunt"), "school").obstacles == ()
    assert checked(case(paper(), soort="steunpunt"), "school").obstacles


def test_what_nobody_said_of_sharing_is_something_to_look_at_and_stops_nothing():
    check = checked(case(paper(delen=None, delen_toelichting="alleen met de deskundige")), "ouders", "m")
    assert "nog niet of hij gedeeld mag worden" in check.mind[0]
    assert "alleen met de deskundige" in check.mind[1]
    check.release(Wanted("ouders", "m"))


def test_a_report_of_someone_else_asks_for_permission_only_outside_and_without_a_date():
    report = paper(type="onderzoeksverslag")
    assert [one for one in checked(case(report), "swv").mind if "toestemming van de ouders" in one]
    assert checked(case(report), "ouders", "m").mind == ()
    assert checked(case(paper(type="onderzoeksverslag", toestemming_op="2026-11-02")), "swv").mind == ()
    assert checked(case(report, consent("swv", "onderzoeksverslag")), "swv").mind == ()


def test_what_stands_in_the_file_is_looked_through():
    check = checked(case(), "ouders", "m", Words("nummer 111222333"))
    with pytest.raises(NietVrijgegeven, match=r"BSN of onderwijsnummer.*onleesbaar"):
        check.release(Wanted("ouders", "m", "toch", bekeken=True))
    assert [one for one in checked(case(), "ouders", "m", Words("met Sem Bos")).mind if "Sem Bos" in one]


def test_what_could_not_be_read_must_have_been_looked_at():
    check = checked(case(), "ouders", "m", Words("", "Driehoek kan dit bestand niet lezen."))
    with pytest.raises(NietVrijgegeven, match="Kijk het bestand eerst zelf na"):
        check.release(Wanted("ouders", "m"))
    check.release(Wanted("ouders", "m", bekeken=True))
