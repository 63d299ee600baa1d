"""OPP-21, 22 and 41: evaluating every school year, with parents and pupil."""

from datetime import date

import pytest
from bouwers import DAG, MOEDER, achttien, beeld, evaluatie, hoormoment, ouder, raak, vastgestelde, versie

from models.values import LEERLING, Persoon

IB = Persoon("ib")


def evaluated(*rows, **rest):
    return beeld(vastgestelde(tabellen={"evaluaties": rows}), **rest)


@pytest.mark.parametrize(
    ("day", "level"),
    [
        (date(2027, 2, 28), None),
        (date(2027, 3, 1), "aandacht"),
        (date(2027, 4, 30), "aandacht"),
        (date(2027, 5, 1), "waarschuwing"),
        (date(2027, 7, 31), "waarschuwing"),
        (date(2027, 8, 1), "waarschuwing"),
    ],
)
def test_the_evaluation_of_the_school_year_is_asked_for(day, level):
    assert raak(evaluated(), "OPP-21", day) == ([(level, "v1", "evaluaties")] if level else [])


def test_an_evaluation_in_the_school_year_is_enough_and_one_that_is_planned_is_not():
    assert raak(evaluated(evaluatie(dag="2026-11-29")), "OPP-21", date(2027, 6, 1)) == []
    assert raak(evaluated(evaluatie(dag="2027-06-18")), "OPP-21", date(2027, 6, 1)) != []
    undated = evaluatie()
    undated = type(undated)({}, "e1", "e1")
    assert raak(evaluated(undated), "OPP-21", date(2027, 6, 1)) != []


def test_a_missed_year_is_told_until_the_evaluation_is_made_up_for():
    missed = evaluated(evaluatie(dag="2027-09-10"))
    assert raak(missed, "OPP-21", date(2027, 9, 9)) == [("waarschuwing", "v1", "evaluaties")]
    assert raak(missed, "OPP-21", date(2027, 9, 10)) == []


def test_this_year_and_last_year_may_both_be_missing():
    assert raak(evaluated(), "OPP-21", date(2028, 3, 1)) == [
        ("waarschuwing", "v1", "evaluaties"),
        ("aandacht", "v1", "evaluaties"),
    ]


@pytest.mark.parametrize(
    "dossier",
    [
        beeld(versie()),
        beeld(vastgestelde(), periode={"einde": date(2027, 1, 31)}),
        beeld(vastgestelde(), uitschrijfdatum=date(2027, 1, 31)),
    ],
)
def test_nothing_is_evaluated_that_does_not_hold(dossier):
    assert raak(dossier, "OPP-21", date(2027, 6, 1)) == []


def test_the_region_may_remind_earlier():
    early = evaluated(profiel={"OPP-21.aandacht_vanaf": "01-15"})
    assert raak(early, "OPP-21", date(2027, 1, 15)) == [("aandacht", "v1", "evaluaties")]


def test_an_evaluation_with_parents_and_pupil_is_together():
    assert raak(evaluated(evaluatie()), "OPP-22", bij="opp_evalueren") == []
    named = evaluatie(aanwezig=(MOEDER, Persoon(LEERLING)), ouders_aanwezig=False, leerling_aanwezig=False)
    assert raak(evaluated(named), "OPP-22", bij="opp_evalueren") == []


def test_without_a_parent_with_gezag():
    alone = evaluatie(aanwezig=(IB, MOEDER), ouders_aanwezig=False)
    missing = [("waarschuwing", "e1", "evaluaties[e1].aanwezig")]
    assert (
        raak(evaluated(alone, betrokkenen=(ouder(MOEDER, "ouder_zonder_gezag"),)), "OPP-22", DAG, "opp_evalueren")
        == missing
    )


@pytest.mark.parametrize(("day", "asked"), [("2025-07-31", False), ("2025-08-01", True), (None, True)])
def test_the_pupil_takes_part_since_the_law_of_2025(day, asked):
    told = {"leerling_aanwezig": False} | ({"dag": day} if day else {})
    row = evaluatie(**told)
    if day is None:
        row = type(row)({name: value for name, value in row.waarden.items() if name != "datum"}, "e1", "e1")
    found = raak(evaluated(row), "OPP-22", bij="opp_evalueren")
    assert found == ([("waarschuwing", "e1", "evaluaties[e1].leerling_aanwezig")] if asked else [])


def test_a_pupil_of_age_takes_the_parents_place_from_the_birthday_on():
    before = evaluatie(dag="2026-10-29", aanwezig=(MOEDER,), ouders_aanwezig=False)
    no_gezag = (ouder(MOEDER, "ouder_zonder_gezag"),)
    assert raak(achttien(evaluated(before, betrokkenen=no_gezag)), "OPP-22", bij="opp_evalueren") == []
    after = evaluatie(dag="2026-11-05", aanwezig=(MOEDER,), leerling_aanwezig=False)
    found = raak(achttien(evaluated(after, betrokkenen=no_gezag)), "OPP-22", bij="opp_evalueren")
    assert [place for _, _, place in found] == ["evaluaties[e1].aanwezig", "evaluaties[e1].leerling_aanwezig"]


@pytest.mark.parametrize(
    ("day", "moments", "told"),
    [
        ("2026-06-24", (), True),
        ("2026-06-24", (hoormoment(),), True),
        ("2026-06-24", (hoormoment(aanleiding="evaluatie"),), False),
        ("2025-07-31", (), False),
    ],
)
def test_how_the_pupil_took_part_is_recorded(day, moments, told):
    case = beeld(vastgestelde(tabellen={"evaluaties": (evaluatie(dag=day),)}), *moments)
    assert raak(case, "OPP-41", bij="opp_evalueren") == ([("waarschuwing", "e1", "evaluaties[e1]")] if told else [])
