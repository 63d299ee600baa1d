"""What a samenwerkingsverband keeps and gives: PRV-02, OPP-30 and OPP-32; and VZM-03 and RAP-02 at what leaves."""

from dataclasses import replace
from datetime import date

import pytest
from bouwers import DAG, MOEDER, VADER, beeld, deskundige, document, ouder, raak, rij, tlv, versie

from models.snapshot import Betrokkene
from models.values import Persoon

SWV = "samenwerkingsverband"


def kept(**told):
    return beeld(tlv(**({"status": "besloten", "besluit": "afgewezen"} | told)), organisatie=SWV)


@pytest.mark.parametrize(
    ("decided", "found", "past"),
    [
        ("2024-02-16", [], False),
        ("2024-02-15", ["waarschuwing"], False),
        ("2023-11-17", ["waarschuwing"], False),
        ("2023-11-16", ["blokkeert"], True),
    ],
)
def test_three_years_after_a_decision_a_file_is_destroyed(decided, found, past):
    for act in ("toestand", "swv_export", "export_derde", "volledig_dossier_afdrukken", "afdrukken"):
        assert [one[0] for one in raak(kept(besluit_datum=decided), "PRV-02", bij=act)] == found
    assert bool(raak(kept(besluit_datum=decided), "OPP-30")) is past


def test_a_hold_keeps_it_and_a_school_has_another_term():
    old = {"besluit_datum": "2020-01-01"}
    assert raak(kept(bewaarpauze="bezwaar_beroep", **old), "PRV-02") == []
    assert raak(kept(bewaarpauze="bezwaar_beroep", **old), "OPP-30") == []
    assert raak(beeld(tlv(**old)), "PRV-02") == []


def test_the_term_counts_from_a_decision_else_from_an_advice_or_an_allocation():
    advised = kept(tabellen={"deskundigen": (deskundige("eerste", datum="2020-01-01"),)})
    assert [one[0] for one in raak(advised, "PRV-02")] == ["blokkeert"]
    granted = document("arrangement", "arr1", "arrangement", status="afgerond", besluit_datum="2020-01-01")
    assert raak(beeld(granted, organisatie=SWV), "PRV-02") == [("blokkeert", "arr1", "besluit_datum")]
    told = {"statussen": (rij("s1", status="besloten", datum="2020-01-01"),), "deskundigen": ()}
    assert [one[0] for one in raak(kept(tabellen=told), "PRV-02")] == ["blokkeert"]
    assert raak(kept(tabellen={"deskundigen": ()}), "PRV-02") == []


def advice(**told):
    return document("advies", "adv1", "advies_ondersteuningsbehoefte", **told)


def test_parents_get_a_copy_of_an_advice_once_it_was_given():
    assert raak(beeld(advice(advies="Een kleine groep."), organisatie=SWV), "OPP-33") == []
    given = advice(afgegeven_op="2026-11-10")
    assert raak(beeld(given, organisatie=SWV), "OPP-33") == [("waarschuwing", "adv1", "afschrift_ouders_op")]
    assert raak(beeld(given, organisatie="school"), "OPP-33") == [], "it is the samenwerkingsverband that sends it"
    sent = advice(afgegeven_op="2026-11-10", afschrift_ouders_op="2026-11-12")
    assert raak(beeld(sent, organisatie=SWV), "OPP-33") == []


def test_an_advice_is_kept_three_years():
    old = beeld(advice(afgegeven_op="2023-11-16"), organisatie=SWV)
    assert raak(old, "PRV-02") == [("blokkeert", "adv1", "afgegeven_op")]
    assert raak(beeld(advice(afgegeven_op="2026-11-10"), organisatie=SWV), "PRV-02") == []


TEACHER = Betrokkene("ib", "Marit", "professional", "p-ib", organisatie="De Wilgenhoek")
WORKER = Betrokkene("wijk", "Sam", "professional", "p-wijk", organisatie="Wijkteam")


def given(*documents, people=(TEACHER, WORKER)):
    parents = (ouder(MOEDER), ouder(VADER, "ouder_zonder_gezag"))
    case = beeld(*documents, organisatie=SWV, betrokkenen=(*parents, *people))
    return [one[1] for one in raak(case, "OPP-32", bij="export_derde")]


def test_words_about_a_pupil_go_only_to_pupil_gezag_and_school():
    assert given(tlv()) == ["p-vader", "p-wijk"]
    assert given(versie()) == ["p-vader", "p-wijk"]
    assert given(document("tlv", "t1", "tlv_aanvraag_eerste", behoefte_leren="Kleine stappen.")) == [
        "p-vader",
        "p-wijk",
    ]
    rows = {"bijlagen": (), "deskundigen": (deskundige("eerste"),)}
    assert given(document("tlv", "t1", "tlv_aanvraag_eerste", rows)) == ["p-vader", "p-wijk"]


def test_facts_without_words_are_no_health_data():
    assert given(document("tlv", "t1", "tlv_aanvraag_eerste", tlv_soort="so")) == []
    assert given(document("gesprek", "g1", "gespreksverslag_mdo", feiten="Besproken.")) == []


def test_an_explicit_consent_opens_the_way():
    consent = document(
        "toestemming", "c1", "toestemming", datum="2026-11-09", ontvanger=Persoon("wijk"), onderdelen=("advies",)
    )
    assert given(tlv(), consent) == ["p-vader"]


def test_without_a_known_school_a_colleague_is_a_third_party():
    case = beeld(tlv(), organisatie=SWV, betrokkenen=(TEACHER,))
    assert [one[1] for one in raak(replace(case, school=None), "OPP-32", bij="export_derde")] == ["p-ib"]


def absence(*kinds, **told):
    rows = tuple(rij(f"v{number}", datum="2026-11-02", soort=one, aantal=4) for number, one in enumerate(kinds))
    return beeld(document("verzuim", "vz", "verzuimoverzicht", {"regels": rows}, **told))


@pytest.mark.parametrize("act", ["swv_export", "export_derde", "afdrukken"])
def test_lawful_absence_goes_along_only_when_the_user_chose_so(act):
    assert raak(absence("geoorloofd", geoorloofd_mee=True), "VZM-03", bij=act) == [
        ("waarschuwing", None, "geoorloofd_mee")
    ]
    assert raak(absence("geoorloofd"), "VZM-03", bij=act) == []
    assert raak(absence("ongeoorloofd", geoorloofd_mee=True), "VZM-03", bij=act) == []


def test_without_a_samenwerkingsverband_there_is_nobody_to_give_it_to():
    nobody = replace(absence("geoorloofd", geoorloofd_mee=True), swv=None)
    assert raak(nobody, "VZM-03", bij="export_derde") == []


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({"beeld": "De IB kijkt mee."}, "beeld"),
        ({"beeld": "De intern begeleider (IB) kijkt mee. De IB belt."}, None),
        ({"hulpvraag": "De intern begeleider (IB) belt.", "beeld": "De IB kijkt mee."}, None),
        ({"beeld": "Zij kijkt mee."}, None),
    ],
)
def test_an_abbreviation_is_written_out_the_first_time_parents_read_it(told, place):
    found = raak(beeld(versie(**told)), "RAP-02", bij="afdrukken")
    assert found == ([("waarschuwing", "v1", place)] if place else [])


def test_a_day_and_a_receiver_are_not_judged_when_nothing_leaves():
    assert raak(beeld(versie(beeld="De IB kijkt mee.")), "RAP-02", DAG) == []
    assert raak(kept(besluit_datum="2020-01-01"), "OPP-30", date(2020, 1, 2)) == []
