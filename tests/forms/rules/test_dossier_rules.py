"""DOS-01, OPP-27, 31, 35, PRV-03, 06, 07, ARR-08: the dossier as a whole, ages, keeping, a decision."""

from datetime import date, timedelta

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
    vastgestelde,
    versie,
)

from forms.rules.check import check

HELE_DOSSIER = "volledig_dossier_afdrukken"
SIXTEEN = {"geboortedatum": date(2010, 11, 17)}
FIFTEEN = {"geboortedatum": date(2010, 11, 18)}


def test_another_dossier_of_the_same_name_and_birthday_is_told_and_named():
    twin = beeld(versie(), naamgenoten=("A07",))
    assert raak(twin, "DOS-01") == [("waarschuwing", None, "achternaam")]
    assert raak(twin, "DOS-01", bij="opslaan") == [("waarschuwing", None, "achternaam")]
    (found,) = [one for one in check(twin, DAG) if one.regel == "DOS-01"]
    assert found.melding.endswith("Het gaat om dossier A07.")
    assert raak(beeld(versie()), "DOS-01") == []


@pytest.mark.parametrize(
    ("period", "pupil"),
    [({}, {"uitschrijfdatum": DAG}), ({"reden_einde": "schoolwissel"}, {}), ({"reden_einde": "uitstroom"}, {})],
)
def test_the_newest_opp_goes_along_to_the_next_school(period, pupil):
    without, with_opp = (vastgestelde(okr_bijgevoegd=told) for told in (None, True))
    assert raak(beeld(without, periode=period, **pupil), "OPP-27", bij="export_derde") == [
        ("waarschuwing", None, "okr_bijgevoegd")
    ]
    assert raak(beeld(with_opp, periode=period, **pupil), "OPP-27", bij="export_derde") == []
    assert raak(beeld(versie(), periode=period, **pupil), "OPP-27", bij="export_derde") == []


def test_nothing_goes_along_while_nobody_leaves():
    assert raak(beeld(vastgestelde()), "OPP-27", bij="export_derde") == []
    away = beeld(vastgestelde(), organisatie="samenwerkingsverband", uitschrijfdatum=DAG)
    assert raak(away, "OPP-27", bij="export_derde") == []


LEFT = date(2026, 11, 18)


@pytest.mark.parametrize("rule", ["OPP-31", "PRV-03"])
@pytest.mark.parametrize(("day", "told"), [(date(2028, 11, 18), False), (date(2028, 11, 19), True)])
def test_two_years_after_leaving_the_opp_is_kept_too_long(rule, day, told):
    found = raak(beeld(versie(), uitschrijfdatum=LEFT), rule, day)
    assert found == ([("waarschuwing", None, "uitschrijfdatum")] if told else [])


@pytest.mark.parametrize("rule", ["OPP-31", "PRV-03"])
def test_a_pupil_who_was_referred_is_kept_a_year_longer(rule):
    granted = document("tlv", "t1", "tlv_aanvraag_eerste", besluit="toegekend", tlv_soort="sbo")
    refused = document("tlv", "t1", "tlv_aanvraag_eerste", besluit="afgewezen", tlv_soort="sbo")
    assert raak(beeld(versie(), granted, uitschrijfdatum=LEFT), rule, date(2029, 11, 18)) == []
    assert raak(beeld(versie(), granted, uitschrijfdatum=LEFT), rule, date(2029, 11, 19)) != []
    assert raak(beeld(versie(), refused, uitschrijfdatum=LEFT), rule, date(2029, 11, 18)) != []


@pytest.mark.parametrize("rule", ["OPP-31", "PRV-03"])
def test_a_pause_or_another_keeper_keeps_quiet(rule):
    paused = document("tlv", "t1", "tlv_aanvraag_eerste", bewaarpauze="geschil")
    long_after = date(2033, 1, 1)
    assert raak(beeld(versie(), paused, uitschrijfdatum=LEFT), rule, long_after) == []
    assert raak(beeld(versie(), organisatie="samenwerkingsverband", uitschrijfdatum=LEFT), rule, long_after) == []
    assert raak(beeld(versie()), rule, long_after) == []


def test_absence_and_enrolment_are_kept_five_years():
    absence = document("verzuim", "vz", "verzuimoverzicht")
    assert raak(beeld(absence, uitschrijfdatum=LEFT), "PRV-03", date(2031, 11, 18)) == []
    assert raak(beeld(absence, uitschrijfdatum=LEFT), "PRV-03", date(2031, 11, 19)) != []
    assert raak(beeld(gebeurtenis(), uitschrijfdatum=LEFT), "PRV-03", date(2028, 11, 19)) != []
    assert raak(beeld(gebeurtenis(), uitschrijfdatum=LEFT), "OPP-31", date(2028, 11, 19)) == []


def test_sixteen_and_eighteen_are_told_once_for_the_dossier():
    assert raak(beeld(versie(), **FIFTEEN), "OPP-35") == []
    assert raak(beeld(versie(), geboortedatum=None), "OPP-35") == []
    told = [("aandacht", None, "geboortedatum")]
    for case, words in ((beeld(versie(), versie("v2"), **SIXTEEN), "16 en 17"), (achttien(beeld(versie())), "18 jaar")):
        for act in ("toestand", "perspectief_vaststellen"):
            assert raak(case, "OPP-35", bij=act) == told
        assert words in next(one.melding for one in check(case, DAG) if one.regel == "OPP-35")
    assert raak(beeld(vastgestelde(), **SIXTEEN), "OPP-35", bij="perspectief_vaststellen") == []


@pytest.mark.parametrize("act", [HELE_DOSSIER, "afdrukken"])
def test_a_copy_for_a_parent_of_a_pupil_of_sixteen_asks_the_pupil(act):
    both = [("waarschuwing", "p-moeder", None), ("waarschuwing", "p-vader", None)]
    assert raak(beeld(versie(), **SIXTEEN), "PRV-06", bij=act) == both
    assert raak(achttien(beeld(versie())), "PRV-06", bij=act) == both
    assert raak(beeld(versie(), **FIFTEEN), "PRV-06", bij=act) == []
    assert raak(beeld(versie(), geboortedatum=None), "PRV-06", bij=act) == []
    helper = (ouder(MOEDER, None, "professional"),)
    assert raak(beeld(versie(), betrokkenen=helper, **SIXTEEN), "PRV-06", bij=act) == []


def test_no_whole_dossier_for_a_parent_without_gezag():
    apart = (ouder(MOEDER), ouder(VADER, "ouder_zonder_gezag"))
    assert raak(beeld(versie(), betrokkenen=apart), "PRV-07", bij=HELE_DOSSIER) == [("blokkeert", "p-vader", None)]
    guardian = (ouder(MOEDER, "voogd", "voogd"),)
    assert raak(beeld(versie(), betrokkenen=guardian), "PRV-07", bij=HELE_DOSSIER) == []


@pytest.mark.parametrize("status", ["toegekend", "deels_toegekend", "loopt"])
def test_a_granted_arrangement_has_its_number_and_date(status):
    def case(number, day, state=status):
        told = {"status": state, "beschikkingsnummer": number, "besluit_datum": day}
        return beeld(document("arrangement", "arr1", "arrangement", **told))

    assert raak(case(None, "2026-11-12"), "ARR-08") == [("waarschuwing", "arr1", "beschikkingsnummer")]
    assert raak(case("VL-26-88", None), "ARR-08") == [("waarschuwing", "arr1", "besluit_datum")]
    assert raak(case("VL-26-88", "2026-11-12"), "ARR-08") == []
    assert raak(case(None, None, "ingediend"), "ARR-08") == []


def test_ages_are_reached_on_the_birthday():
    born = date(2010, 11, 17)
    for day, told in ((DAG - timedelta(days=1), []), (DAG, ["OPP-35"])):
        found = check(beeld(versie(), hoormoment(), geboortedatum=born), day)
        assert [one.regel for one in found if one.regel == "OPP-35"] == told
