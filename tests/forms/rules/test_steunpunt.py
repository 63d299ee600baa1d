"""STP-02 and 03: a steunpunt names nobody and gives nothing without consent."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import DAG, MOEDER, VADER, beeld, document, ouder, raak, rij

from models.snapshot import Betrokkene
from models.values import Persoon

HERE = {
    "door": MOEDER,
    "datum": "2026-11-13",
    "doel": "Dossier op naam",
    "ontvanger": "steunpunt",
    "onderdelen": ("zienswijze",),
    "grondslag": "toestemming_uitdrukkelijk",
}


def consent(uid="c1", **told):
    return document("toestemming", uid, "toestemming", **(HERE | told))


def file(*documents, **told):
    return beeld(*documents, organisatie="steunpunt", **told)


@pytest.mark.parametrize("missing", ["door", "datum", "doel", "grondslag"])
def test_a_file_with_a_name_needs_an_explicit_consent(missing):
    assert raak(file(consent()), "STP-02") == []
    assert raak(file(consent(**{missing: None})), "STP-02") == [("waarschuwing", None, "toestemming")]
    assert raak(file(consent(ingetrokken_op="2026-11-14")), "STP-02") != []
    assert raak(file(consent(grondslag="wettelijke_taak_school")), "STP-02") != []
    assert raak(file(), "STP-02") != []


def test_a_consent_to_give_something_to_another_is_none_for_the_file_itself():
    to_school = consent("c2", ontvanger="school", doel="Zienswijze toevoegen aan de aanvraag")
    assert raak(file(consent(), to_school), "STP-02") == []
    assert raak(file(consent(ingetrokken_op="2026-11-14"), to_school), "STP-02") != []
    assert raak(file(to_school), "STP-02") != []
    assert raak(file(consent(ontvanger=None)), "STP-02") == []


def test_without_a_name_no_consent_is_asked():
    nobody = {"roepnaam": None, "achternaam": None, "geboortedatum": None}
    assert raak(file(betrokkenen=(), **nobody), "STP-02") == []
    assert raak(file(betrokkenen=(ouder(MOEDER),), **nobody), "STP-02") != []
    assert raak(file(betrokkenen=(ouder(MOEDER, None, "professional"),), **nobody), "STP-02") == []


GIVEN = {"gever": MOEDER, "datum": "2026-11-13", "doel": "Dossier op naam"}


@pytest.mark.parametrize(
    ("row", "ground", "kept"),
    [
        (GIVEN, "toestemming_uitdrukkelijk", True),
        (GIVEN, "anoniem", False),
        (GIVEN | {"stand": "ingetrokken"}, "toestemming_uitdrukkelijk", False),
        (GIVEN | {"stand": "geweigerd"}, "toestemming_uitdrukkelijk", False),
        (GIVEN | {"ingetrokken_op": "2026-11-14"}, "toestemming_uitdrukkelijk", False),
        ({"gever": MOEDER, "doel": "Dossier"}, "toestemming_uitdrukkelijk", False),
    ],
)
def test_a_consent_may_stand_in_the_file_itself(row, ground, kept):
    own = document("steunpunt", "s1", "steunpunt_dossier", {"toestemming": (rij("r1", **row),)}, grondslag=ground)
    found = raak(file(own), "STP-02")
    assert bool(found) is not kept


def receivers(case, act="export_derde", day=DAG):
    return [op for _, op, _ in raak(case, "STP-03", day, act)]


def test_nothing_goes_to_whom_no_consent_names():
    assert receivers(file(consent())) == ["school", "swv"]
    assert receivers(file(consent(), consent("c2", ontvanger="school"))) == ["swv"]
    assert receivers(file(consent("c2", ontvanger="PO9901"))) == ["school"]
    assert receivers(file(consent("c2", ontvanger="school", ingetrokken_op="2026-11-16"))) == ["school", "swv"]
    assert receivers(file(consent("c2", ontvanger="wijkteam", onderdelen=None))) == ["school", "swv", "wijkteam"]
    assert receivers(file(consent("c2", ontvanger="wijkteam"))) == ["school", "swv"]


def test_a_consent_of_tomorrow_does_not_hold_yet():
    later = file(consent("c2", ontvanger="school", datum="2026-11-18"))
    assert receivers(later) == ["school", "swv"]
    assert receivers(later, day=date(2026, 11, 18)) == ["swv"]


def test_the_package_for_a_samenwerkingsverband_is_about_that_alone():
    assert receivers(file(consent()), "swv_export") == ["swv"]
    assert receivers(file(consent(ontvanger="PO9901")), "swv_export") == []


def test_who_works_here_is_no_third_party_and_another_professional_is():
    own = Betrokkene("med", "Lidewij", "professional", "p-med", organisatie="Steunpunt Vaartland")
    other = Betrokkene("smw", "Sam", "professional", "p-smw", organisatie="Wijkteam")
    case = file(betrokkenen=(ouder(MOEDER), ouder(VADER, "ouder_zonder_gezag"), own, other))
    named = replace(case, organisatie=replace(case.organisatie, naam="Steunpunt Vaartland"))
    assert receivers(named) == ["p-smw", "school", "swv"]
    assert receivers(case) == ["p-med", "p-smw", "school", "swv"]
    given = replace(named, documenten=(consent(ontvanger=Persoon("smw")),))
    assert receivers(given) == ["school", "swv"]
