"""VZM-01, 02 and 04: hours of absence in lesson weeks, luxeverzuim, staying at home."""

from datetime import date

import pytest
from bouwers import beeld, document, raak, rij

from models.snapshot import Vakantie

AUTUMN = (Vakantie("herfstvakantie", date(2026, 10, 17), date(2026, 10, 25)),)


def line(number: int, day: str, hours: float | None, soort: str = "ongeoorloofd", **told):
    cells = {"datum": day, "soort": soort, "aantal": hours} | told
    return rij(f"r{number}", **{name: value for name, value in cells.items() if value is not None})


def absence(*lines, vakanties=AUTUMN, **told):
    return beeld(document("verzuim", "vz", "verzuimoverzicht", {"regels": lines}, **told), vakanties=vakanties)


DAYS = ("2026-10-05", "2026-10-12", "2026-10-26", "2026-11-02")
"""A day in each of four lesson weeks; the autumn holiday lies in the middle."""


def hours(*numbers: float):
    return [line(n, day, number) for n, (day, number) in enumerate(zip(DAYS, numbers, strict=False))]


@pytest.mark.parametrize(("last", "reached"), [(4, True), (3.5, False)])
def test_sixteen_hours_in_four_lesson_weeks_are_reported(last, reached):
    found = raak(absence(*hours(4, 4, 4, last)), "VZM-01")
    assert found == ([("waarschuwing", None, "melding_op")] if reached else [])


def test_a_holiday_week_is_no_lesson_week():
    assert raak(absence(*hours(4, 4, 4, 4), vakanties=()), "VZM-01") == []
    assert raak(beeld(), "VZM-01") == []


@pytest.mark.parametrize(
    "case",
    [
        absence(*hours(4, 4, 4, 4), melding_op="2026-11-03"),
        absence(*hours(4, 4, 4, 4), eenheid="dagdeel"),
        absence(*hours(4, 4, 4), line(9, "2026-11-02", 4, "geoorloofd")),
        absence(*hours(4, 4, 4), line(9, "2026-11-02", 4, gemeld_op="2026-11-03")),
        absence(line(0, "2026-10-05", None), rij("r1", soort="ongeoorloofd", aantal=20)),
        absence(line(0, "2026-10-19", 20)),
        absence(),
    ],
)
def test_no_threshold_is_reached(case):
    assert raak(case, "VZM-01") == []


def test_a_line_of_several_days_is_spread_over_its_lesson_days():
    whole = line(0, "2026-10-15", 20, tot="2026-10-28")
    assert raak(absence(whole), "VZM-01") == [("waarschuwing", None, "melding_op")]
    thin = line(0, "2026-10-05", 30, tot="2026-11-27")
    assert raak(absence(thin), "VZM-01") == [("waarschuwing", None, "melding_op")]
    thinner = line(0, "2026-10-05", 27, tot="2026-11-27")
    assert raak(absence(thinner), "VZM-01") == []


def test_luxury_leave_is_reported_at_once():
    leave = line(0, "2026-10-15", 10, "luxe", tot="2026-10-16")
    assert raak(absence(leave), "VZM-02") == [("waarschuwing", None, "regels[r0].gemeld_op")]
    assert raak(absence(leave, melding_op="2026-10-19"), "VZM-02") == []
    assert raak(absence(line(0, "2026-10-15", 10, "luxe", gemeld_op="2026-10-19")), "VZM-02") == []
    assert raak(absence(line(0, "2026-10-15", 10)), "VZM-02") == []


@pytest.mark.parametrize(("last", "told"), [("2026-11-06", False), ("2026-11-09", True), (None, False)])
def test_leave_of_more_than_ten_school_days_is_not_for_the_school_to_give(last, told):
    leave = line(0, "2026-10-26", 10, "luxe", tot=last, gemeld_op="2026-10-26")
    undated = line(1, "", 1, "luxe", gemeld_op="2026-10-26")
    assert raak(absence(undated, leave), "VZM-02") == ([("aandacht", None, "regels[r0].tot")] if told else [])


@pytest.mark.parametrize(
    ("since", "free", "told"),
    [
        ("2026-10-19", "geen", True),
        ("2026-10-20", "geen", False),
        ("2026-10-19", "art_5_a", False),
        ("2026-10-19", None, True),
        (None, "geen", False),
    ],
)
def test_more_than_four_weeks_at_home_without_vrijstelling(since, free, told):
    found = raak(absence(afwezig_sinds=since, vrijstelling=free), "VZM-04")
    assert found == ([("waarschuwing", None, "afwezig_sinds")] if told else [])


def test_who_said_whether_it_is_a_thuiszitter_and_by_which_definition_is_not_asked_again():
    def asked(**told):
        return raak(absence(afwezig_sinds="2026-10-19", **told), "VZM-04")

    assert asked(definitie="nji")
    assert asked(thuiszitter=False)
    assert asked(definitie="nji", thuiszitter=False) == []
