"""In the vault of a steunpunt consents decide who reads what, and only the parts they name."""

from dataclasses import replace
from datetime import date

import pytest

from forms.audience import Position, reader, view_of
from models.snapshot import Betrokkene, Document, DossierBeeld, Leerling, Organisatie, School, Swv, Veldwaarden
from models.values import LEERLING, Persoon

DAY = date(2026, 11, 22)
MOTHER = Betrokkene("m", "Katarzyna", "ouder", lokaal_id="p-moeder", gezag_rol="gezag_onbekend")
FATHER = Betrokkene("v", "Marek", "ouder", lokaal_id="p-vader", gezag_rol="ouder_met_gezag")
FILE = Document(
    "s",
    "steunpunt",
    "steunpunt_dossier",
    Veldwaarden(
        {
            "vraag": "Hoe vertel ik mijn kant?",
            "zienswijze": "Zij zingt zachtjes.",
            "verhaal_leerling": "Ik wil zelf iets zeggen.",
            "gesprek_vragen": "Wat is er geprobeerd?",
        }
    ),
)


def consent(ontvanger, *onderdelen, door="m", datum="2026-11-13", ingetrokken_op=None):
    told = {
        "door": Persoon(door),
        "datum": datum,
        "ontvanger": ontvanger,
        "onderdelen": onderdelen,
        "ingetrokken_op": ingetrokken_op,
    }
    return Document(f"c-{ontvanger}", "toestemming", "toestemming", Veldwaarden(told))


def beeld(*consents):
    return DossierBeeld(
        "d",
        Leerling(roepnaam="Zuzanna", geboortedatum=date(2017, 7, 8)),
        Organisatie("steunpunt", "Steunpunt"),
        School("sc", "De Kade"),
        Swv("w", "Vaartland", "PO9901"),
        betrokkenen=(MOTHER, FATHER),
        documenten=(FILE, *consents),
    )


def read(case, voor, persoon=None, day=DAY):
    who = reader(case, voor, day, persoon)
    return {one.field.id for section in view_of(case, FILE, who) for one in section.fields if one.filled}


def test_who_came_reads_what_was_written_with_them_whatever_is_known_about_gezag():
    case = beeld(consent("steunpunt", "zienswijze"))
    assert read(case, "ouders", "p-moeder") == {"geboortedatum", "school", "vraag", "zienswijze", "gesprek_vragen"}
    assert read(case, "ouders") == {"geboortedatum", "school", "vraag", "zienswijze", "gesprek_vragen"}


def test_the_parent_named_in_the_file_came_too():
    named = replace(FILE, antwoorden=Veldwaarden({"naam_ouder": Persoon("m")}))
    assert reader(replace(beeld(), documenten=(named,)), "ouders", DAY, "p-moeder").position is Position.VOLLEDIG


def test_the_other_parent_and_the_pupil_get_nothing_unasked():
    case = beeld(consent("steunpunt", "zienswijze"))
    assert reader(case, "ouders", DAY, "p-vader").position is Position.NIETS
    assert read(case, "ouders", "p-vader") == read(case, "leerling") == set()
    assert read(beeld(consent("steunpunt", door=LEERLING)), "leerling") == {"verhaal_leerling"}


@pytest.mark.parametrize("named", ["school", "De Kade"])
def test_a_consent_gives_only_the_parts_it_names(named):
    assert read(beeld(consent(named, "zienswijze")), "school") == {"zienswijze"}
    assert read(beeld(consent(named, "gespreksnotities")), "school") == {"gesprek_vragen"}
    assert read(beeld(consent(named, "vraag")), "school") == {"vraag"}


@pytest.mark.parametrize("named", ["swv", "samenwerkingsverband", "PO9901", "Vaartland"])
def test_the_samenwerkingsverband_may_be_named_in_any_of_its_names(named):
    assert read(beeld(consent(named, "zienswijze")), "swv") == {"zienswijze"}
    assert read(beeld(consent("school", "zienswijze")), "swv") == set()


def test_a_person_may_be_named():
    assert read(beeld(consent(Persoon("v"), "zienswijze")), "ouders", "p-vader") == {"zienswijze"}


@pytest.mark.parametrize(
    ("day", "parts"),
    [
        (date(2026, 11, 12), set()),
        (date(2026, 11, 13), {"zienswijze"}),
        (date(2026, 11, 17), {"zienswijze"}),
        (date(2026, 11, 18), set()),
    ],
)
def test_a_consent_holds_from_its_day_until_it_is_withdrawn(day, parts):
    assert read(beeld(consent("school", "zienswijze", ingetrokken_op="2026-11-18")), "school", day=day) == parts


def test_of_two_parents_who_came_none_is_taken_for_both():
    case = beeld(consent("steunpunt"), replace(consent("steunpunt", door="v"), uid="c2"))
    assert reader(case, "ouders", DAY).position is Position.NIETS


def test_nothing_goes_out_of_a_file_whose_own_consent_is_withdrawn():
    told = {"doel": "Dossier op naam bij het steunpunt", "grondslag": "toestemming_uitdrukkelijk"}

    def own(until):
        one = consent("steunpunt", "zienswijze", ingetrokken_op=until)
        return replace(one, antwoorden=Veldwaarden(one.antwoorden.waarden | told))

    school = consent("school", "zienswijze")
    assert read(beeld(own(None), school), "school") == {"zienswijze"}
    assert read(beeld(own("2026-11-22"), school), "school") == set()
    assert read(beeld(own("2026-11-23"), school), "school") == {"zienswijze"}
