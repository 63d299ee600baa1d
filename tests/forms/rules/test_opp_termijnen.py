"""OPP-01, 02, 03, 23, 24, 25: the six weeks, who must have an OPP, and the dates for ROD."""

from datetime import date, timedelta

import pytest
from bouwers import DAG, MOEDER, VADER, beeld, instemming, raak, rij, vastgestelde, versie

from forms.rules.check import check

START = date(2026, 10, 12)
PART = date(2026, 11, 12)


def day(number: int) -> date:
    return START + timedelta(days=number)


@pytest.mark.parametrize(
    ("number", "level"),
    [
        (0, None),
        (27, None),
        (28, "aandacht"),
        (34, "aandacht"),
        (35, "waarschuwing"),
        (42, "waarschuwing"),
        (43, "waarschuwing"),
    ],
)
def test_the_six_weeks_speak_at_their_steps(number, level):
    found = raak(beeld(versie()), "OPP-01", day(number))
    assert found == ([(level, "v1", "oogo")] if level else [])


@pytest.mark.parametrize(("number", "words"), [(42, "Nog een week"), (43, "is voorbij")])
def test_the_last_day_is_still_in_the_term(number, words):
    (found,) = [one for one in check(beeld(versie()), day(number)) if one.regel == "OPP-01"]
    assert words in found.melding


@pytest.mark.parametrize(
    ("talks", "words"),
    [
        ((), "Is het overleg al gepland?"),
        ((rij("o1", uitkomst="deels"),), "Is het overleg al gepland?"),
        ((rij("o1", datum=str(day(31))),), "Is het overleg al gepland?"),
        ((rij("o1", datum=str(day(30))),), "Het overleg is geweest"),
    ],
)
def test_who_talked_already_is_not_asked_whether_the_talk_is_planned(talks, words):
    found = check(beeld(versie(tabellen={"oogo": talks})), day(30))
    (told,) = [one.melding for one in found if one.regel == "OPP-01"]
    assert words in told


@pytest.mark.parametrize("act", ["perspectief_vaststellen", "handelingsdeel_vaststellen"])
def test_vaststellen_meets_the_six_weeks_for_each_version_it_is_tried_for(act):
    assert raak(beeld(versie()), "OPP-01", day(36), act) == [("waarschuwing", "v1", "oogo")]


def test_one_part_vastgesteld_does_not_stop_the_six_weeks_both_do():
    half = versie(perspectief=PART)
    assert raak(beeld(half), "OPP-01") == [("waarschuwing", "v1", "oogo")]
    assert raak(beeld(half), "OPP-01", DAG, "perspectief_vaststellen") == []
    assert raak(beeld(vastgestelde(dag=PART)), "OPP-01") == []


@pytest.mark.parametrize(
    "pupil",
    [
        {"opp_grondslag": "vrijwillig"},
        {"opp_grondslag": None},
        {"klok_start_soort": "afspraak_extra_ondersteuning"},
        {"klok_start_soort": None},
        {"klok_start": None},
        {"uitschrijfdatum": DAG},
    ],
)
def test_no_legal_six_weeks_for(pupil):
    assert raak(beeld(versie(), **pupil), "OPP-01") == []


def test_the_six_weeks_run_without_any_version_and_name_nothing():
    assert raak(beeld(klok_start_soort="definitieve_plaatsing"), "OPP-01") == [("waarschuwing", None, "klok_start")]


def test_an_opp_of_a_period_that_ended_before_the_clock_does_not_count():
    old = vastgestelde(dag=date(2025, 3, 1))
    assert raak(beeld(old, periode={"einde": date(2026, 7, 31)}), "OPP-01") == [("waarschuwing", None, "klok_start")]
    assert raak(beeld(old, periode={"einde": START}), "OPP-01") == []


def test_late_in_the_six_weeks_somebody_must_have_agreed():
    nobody = versie(tabellen={"instemmingen": (instemming(MOEDER, "niet_akkoord"), instemming(VADER, "geen_reactie"))})
    assert raak(beeld(nobody), "OPP-02", day(34)) == []
    assert raak(beeld(nobody), "OPP-02", day(35)) == [("waarschuwing", "v1", "instemmingen")]
    told = next(one.melding for one in check(beeld(nobody), day(35)) if one.regel == "OPP-02")
    assert "tweede" not in told, "no talk may have been held yet"
    one = versie(tabellen={"instemmingen": (instemming(MOEDER, "akkoord_met_opmerking"),)})
    assert raak(beeld(one), "OPP-02") == []


def test_agreement_of_someone_without_gezag_or_on_another_part_is_none():
    other_part = versie(tabellen={"instemmingen": (instemming(MOEDER, "akkoord", onderdeel="perspectiefdeel"),)})
    assert raak(beeld(other_part), "OPP-02") == [("waarschuwing", "v1", "instemmingen")]
    assert raak(beeld(versie(), betrokkenen=()), "OPP-02") == [("waarschuwing", "v1", "instemmingen")]


@pytest.mark.parametrize("pupil", [{"klok_start": None}, {"opp_grondslag": "vrijwillig"}, {"uitschrijfdatum": DAG}])
def test_no_agreement_is_asked_for(pupil):
    assert raak(beeld(versie(tabellen={"instemmingen": ()}), **pupil), "OPP-02") == []


def test_a_handelingsdeel_that_was_set_has_been_agreed():
    assert raak(beeld(versie(tabellen={"instemmingen": ()}, handelingsdeel=PART)), "OPP-02") == []


def test_a_clock_that_runs_from_an_afspraak_is_told_to_be_practice():
    assert raak(beeld(versie(), klok_start_soort="afspraak_extra_ondersteuning"), "OPP-03") == [
        ("aandacht", "v1", "klok_start")
    ]
    assert raak(beeld(versie()), "OPP-03") == []
    assert raak(beeld(versie(), sector="sbo", klok_start_soort="afspraak_extra_ondersteuning"), "OPP-03") == []


def test_an_opp_that_need_not_be_made_is_told_while_it_is_filled_in():
    assert raak(beeld(versie(), opp_grondslag="niet_verplicht_basisondersteuning"), "OPP-23") == [
        ("aandacht", None, "opp_grondslag")
    ]
    assert raak(beeld(vastgestelde(), opp_grondslag="niet_verplicht_basisondersteuning"), "OPP-23") == []
    assert raak(beeld(versie()), "OPP-23") == []


def test_a_pupil_of_the_vso_without_any_opp():
    assert raak(beeld(sector="vso"), "OPP-24") == [("waarschuwing", None, None)]


def test_the_rules_go_by_the_schoolsoort_of_the_pupil_where_a_school_has_more_than_one():
    assert raak(beeld(sector="vo", schoolsoort="pro"), "OPP-24") == [("waarschuwing", None, None)]
    assert raak(beeld(sector="pro", schoolsoort="vo"), "OPP-24") == []


@pytest.mark.parametrize(
    ("sector", "pupil"),
    [
        ("bao", {}),
        ("vso", {"inschrijving_soort": "aanmelding"}),
        ("vso", {"datum_inschrijving": None}),
        ("vso", {"datum_inschrijving": DAG + timedelta(days=1)}),
        ("vso", {"uitschrijfdatum": DAG}),
    ],
)
def test_no_opp_is_missed_for(sector, pupil):
    assert raak(beeld(sector=sector, **pupil), "OPP-24") == []


def test_a_pupil_of_the_vso_with_an_opp():
    assert raak(beeld(versie(), sector="vso"), "OPP-24") == []


def test_the_begin_of_an_opp_is_ticked_off_for_rod():
    assert raak(beeld(vastgestelde()), "OPP-25") == [("waarschuwing", "per1", "rod_begin_verwerkt_op")]
    assert raak(beeld(vastgestelde(), periode={"rod_begin_verwerkt_op": DAG}), "OPP-25") == []
    assert raak(beeld(versie()), "OPP-25") == []


@pytest.mark.parametrize(
    ("status", "period", "pupil"),
    [("beeindigd", {}, {}), (None, {"einde": DAG}, {}), (None, {}, {"uitschrijfdatum": DAG})],
)
def test_the_end_of_an_opp_is_ticked_off_for_rod(status, period, pupil):
    begun = {"rod_begin_verwerkt_op": date(2026, 11, 2)}
    version = vastgestelde(status=status)
    assert raak(beeld(version, periode=begun | period, **pupil), "OPP-25") == [
        ("waarschuwing", "per1", "rod_eind_verwerkt_op")
    ]
    assert raak(beeld(version, periode=begun | period | {"rod_eind_verwerkt_op": DAG}, **pupil), "OPP-25") == []
