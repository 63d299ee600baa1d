"""What happened in a dossier, in time: which days are told, in which words, and which are not."""

from datetime import date

import pytest
from bouwers import DAG, MOEDER, beeld, document, rij, versie

from forms.chronology import SCHOOL_READER, Moment, chronology


def moments(*documents, today: date = DAG) -> list[Moment]:
    """What is told of documents, without the enrolment of the pupil."""
    told = chronology(beeld(*documents), SCHOOL_READER, today)
    return [one for one in told if one.document_uid is not None]


def absence(*rows, unit: str = "dagdeel"):
    return document("verzuim", "vz", "verzuimoverzicht", {"regels": rows}, eenheid=unit)


def test_what_happened_today_is_told_and_what_is_to_come_is_not():
    rows = [rij(f"r{at}", datum=day, soort="ongeoorloofd") for at, day in enumerate(("2026-11-17", "2026-11-18"))]
    assert [one.day for one in moments(absence(*rows))] == [DAG]


@pytest.mark.parametrize(
    ("unit", "count", "about"),
    [("dagdeel", 1, "1 dagdeel"), ("dagdeel", 2, "2 dagdelen"), ("uur", 1, "1 uur"), ("uur", 3, "3 uur")],
)
def test_how_much_was_missed_is_told_in_its_unit(unit, count, about):
    (one,) = moments(absence(rij("r1", datum="2026-11-05", soort="ongeoorloofd", aantal=count), unit=unit))
    assert one.about == about


def test_absence_of_one_day_has_no_end_and_without_a_kind_or_lawful_it_is_not_told():
    told = moments(
        absence(
            rij("r1", datum="2026-11-02", tot="2026-11-02", soort="ongeoorloofd"),
            rij("r2", datum="2026-11-05", tot="2026-11-06", soort="ongeoorloofd"),
            rij("r3", datum="2026-11-09"),
            rij("r4", datum="2026-11-10", soort="geoorloofd"),
        )
    )
    assert [(one.day.day, one.until) for one in told] == [(2, None), (5, date(2026, 11, 6))]


@pytest.mark.parametrize(("title", "what"), [("Brief van de huisarts", "Brief van de huisarts"), ("X", "OPP")])
def test_a_paper_is_told_by_its_title_and_by_its_kind_where_that_says_nothing(title, what):
    (one,) = moments(document("bijlage", "b1", "bijlage", titel=title, type="opp", datum="2026-11-05"))
    assert one.what == what


def test_a_plan_that_was_set_as_a_whole_is_told_once_and_in_parts_twice():
    once = moments(versie(perspectief=date(2026, 10, 28), handelingsdeel=date(2026, 10, 28), tabellen={"oogo": ()}))
    assert [one.what for one in once if "vastgesteld" in one.what] == ["OPP versie 1 vastgesteld"]
    twice = moments(versie(perspectief=date(2026, 10, 28), handelingsdeel=date(2026, 11, 10), tabellen={"oogo": ()}))
    assert [one.what for one in twice if "vastgesteld" in one.what] == [
        "Perspectiefdeel van versie 1 vastgesteld",
        "Handelingsdeel van versie 1 vastgesteld",
    ]


@pytest.mark.parametrize(
    ("cells", "what"),
    [({"wie": MOEDER}, "Moeder over ‘De plek’"), ({}, "De ouders over ‘De plek’")],
)
def test_a_view_is_told_with_the_name_of_who_has_it_and_else_with_the_party(cells, what):
    row = rij("s1", partij="ouders", standpunt="Te ver weg.", sinds="2026-11-05", **cells)
    (one,) = moments(document("verschil", "x1", "verschil", {"standpunten": (row,)}, onderwerp="De plek"))
    assert (one.what, one.about) == (what, "Te ver weg.")


@pytest.mark.parametrize(("who", "what"), [({"door": MOEDER}, "Verzoek om inzage: Moeder"), ({}, "Verzoek om inzage")])
def test_a_request_to_see_the_dossier_is_told_with_who_asked_and_when_it_was_answered(who, what):
    asked = document(
        "gebeurtenis",
        "g1",
        "gebeurtenis",
        soort="inzageverzoek",
        datum="2026-10-05",
        afgehandeld_op="2026-10-20",
        **who,
    )
    told = moments(asked)
    assert [(one.day, one.what) for one in told] == [
        (date(2026, 10, 5), what),
        (date(2026, 10, 20), "Verzoek beantwoord"),
    ]
