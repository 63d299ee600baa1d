"""OPP-19 and 20: a changed destination, and a changed handelingsdeel."""

from datetime import date

import pytest
from bouwers import (
    MOEDER,
    VADER,
    achttien,
    beeld,
    doel,
    gesprek_met_ouders,
    instemming,
    raak,
    rij,
    vastgestelde,
    versie,
)

from models.values import LEERLING, Persoon

BIJSTELLEN = "opp_bijstellen"
BEFORE = date(2026, 9, 1)


def about(*days: str):
    """Talks about the destination."""
    return tuple(gesprek_met_ouders(f"o{n}", day, onderwerp=("uitstroombestemming",)) for n, day in enumerate(days, 2))


def case(old: str | None, new: str | None, talks=(), consent=(), first=None, **answers):
    one = vastgestelde("v1", BEFORE, uitstroombestemming=old, tabellen=first)
    tables = {"oogo": talks, **({"instemmingen": consent} if consent else {})}
    two = versie("v2", nummer=2, vorige="v1", uitstroombestemming=new, tabellen=tables, **answers)
    return beeld(one, two)


@pytest.mark.parametrize("act", [BIJSTELLEN, "perspectief_vaststellen"])
def test_a_changed_destination_is_talked_over_first(act):
    assert raak(case("havo", "vwo"), "OPP-19", bij=act) == [("blokkeert", "v2", "oogo")]
    assert raak(case("havo", "vwo", about("2026-11-02")), "OPP-19", bij=act) == []
    assert raak(case("havo", "havo"), "OPP-19", bij=act) == []


def test_a_talk_about_something_else_or_before_the_last_version_does_not_count():
    assert raak(case("havo", "vwo", (gesprek_met_ouders(),)), "OPP-19", bij=BIJSTELLEN) != []
    assert raak(case("havo", "vwo", about("2026-09-01")), "OPP-19", bij=BIJSTELLEN) != []
    undated = (rij("o2", onderwerp=("uitstroombestemming",)),)
    assert raak(case("havo", "vwo", undated), "OPP-19", bij=BIJSTELLEN) != []


def test_a_talk_recorded_with_the_version_before_counts():
    first = {"oogo": about("2026-11-02")}
    assert raak(case("havo", "vwo", first=first), "OPP-19", bij=BIJSTELLEN) == []


def test_a_lower_destination_asks_a_reason_and_two_talks():
    warned = [("waarschuwing", "v2", "wijziging_motivering")]
    assert raak(case("havo", "vmbo_tl", about("2026-11-02", "2026-11-09")), "OPP-19", bij=BIJSTELLEN) == warned
    reason = {"wijziging_motivering": "Noor koos zelf."}
    assert raak(case("havo", "vmbo_tl", about("2026-11-02"), **reason), "OPP-19", bij=BIJSTELLEN) == [
        ("waarschuwing", "v2", "oogo")
    ]
    careful = case("havo", "vmbo_tl", about("2026-11-02", "2026-11-09"), **reason)
    assert raak(careful, "OPP-19", bij=BIJSTELLEN) == []


def test_lowered_without_any_talk_meets_both_steps():
    found = raak(case("havo", "vmbo_tl"), "OPP-19", bij=BIJSTELLEN)
    assert [level for level, _, _ in found] == ["blokkeert", "waarschuwing"]


@pytest.mark.parametrize(
    ("old", "new", "lower"),
    [
        ("vwo", "pro", True),
        ("pro", "vwo", False),
        ("vwo", "vso_dagbesteding", True),
        ("havo", "vso_arbeidsmarkt", True),
        ("vso_dagbesteding", "vso_arbeidsmarkt", False),
        ("vso_vervolgonderwijs", "vso_dagbesteding", True),
        ("vervolgonderwijs", "dagbesteding", True),
        ("dagbesteding", "arbeidsmarkt", False),
        ("havo", "vso_vervolgonderwijs", False),
        ("havo", "nog_niet_te_bepalen", False),
        (None, "vso_dagbesteding", False),
        ("havo", None, False),
    ],
)
def test_what_ranks_lower(old, new, lower):
    found = raak(case(old, new, about("2026-11-02", "2026-11-09")), "OPP-19", bij=BIJSTELLEN)
    assert bool(found) is lower


def test_a_first_version_changes_nothing():
    assert raak(beeld(versie()), "OPP-19", bij="perspectief_vaststellen") == []
    assert raak(beeld(versie()), "OPP-20", bij="handelingsdeel_vaststellen") == []
    draft_before = beeld(versie("v1"), versie("v2", nummer=2, vorige="v1", uitstroombestemming="vwo"))
    assert raak(draft_before, "OPP-19", bij=BIJSTELLEN) == []


def test_versions_that_follow_each_other_in_a_ring_are_nothing_to_compare_with():
    ring = beeld(versie("v1", vorige="v2"), versie("v2", nummer=2, vorige="v1"))
    assert raak(ring, "OPP-19", bij=BIJSTELLEN) == []


def test_the_nearest_version_that_was_set_is_compared_with():
    chain = beeld(
        vastgestelde("v1", BEFORE, uitstroombestemming="havo"),
        versie("v2", nummer=2, vorige="v1", uitstroombestemming="vwo"),
        versie("v3", nummer=3, vorige="v2", uitstroombestemming="havo"),
    )
    assert raak(chain, "OPP-19", bij=BIJSTELLEN) == [("blokkeert", "v2", "oogo")]


CHANGES = [
    ({"individuele_begeleiding": "Twee keer per week."}, {}, "individuele_begeleiding"),
    ({"individuele_begeleiding": None}, {}, "individuele_begeleiding"),
    ({}, {"doelen": (doel(streefwaarde="E5"),)}, "doelen"),
    ({}, {"inzet": (rij("i1", wat="Leesspecialist"),)}, "inzet"),
]


@pytest.mark.parametrize("act", [BIJSTELLEN, "handelingsdeel_vaststellen"])
@pytest.mark.parametrize(("answers", "tables", "field"), CHANGES)
def test_a_changed_handelingsdeel_asks_agreement_again(act, answers, tables, field):
    old_consent = {"instemmingen": (instemming(MOEDER, "akkoord", "2026-08-30"), instemming(VADER, "akkoord", None))}
    changed = versie("v2", nummer=2, vorige="v1", tabellen=old_consent | tables, **answers)
    refused = raak(beeld(vastgestelde("v1", BEFORE), changed), "OPP-20", bij=act)
    assert refused == [("blokkeert", "v2", field)]
    agreed = versie("v2", nummer=2, vorige="v1", tabellen=tables, **answers)
    assert raak(beeld(vastgestelde("v1", BEFORE), agreed), "OPP-20", bij=act) == []


@pytest.mark.parametrize(
    ("answers", "tables"),
    [
        ({}, {}),
        ({"individuele_begeleiding": "Elke dag een  kwartier."}, {}),
        ({}, {"doelen": (doel(status="afgerond", evaluatie="behaald"),)}),
    ],
)
def test_the_same_plan_with_other_outcomes_or_white_space_is_no_change(answers, tables):
    same = versie("v2", nummer=2, vorige="v1", tabellen={"instemmingen": ()} | tables, **answers)
    assert raak(beeld(vastgestelde("v1", BEFORE), same), "OPP-20", bij=BIJSTELLEN) == []


def test_from_eighteen_on_the_agreement_of_a_parent_does_not_count():
    changed = {"individuele_begeleiding": "Zestien lesuren."}
    by_mother = case("havo", "havo", consent=(instemming(MOEDER, "akkoord"),), **changed)
    assert raak(achttien(by_mother), "OPP-20", bij=BIJSTELLEN) == [("blokkeert", "v2", "individuele_begeleiding")]
    by_pupil = case("havo", "havo", consent=(instemming(Persoon(LEERLING), "akkoord"),), **changed)
    assert raak(achttien(by_pupil), "OPP-20", bij=BIJSTELLEN) == []
