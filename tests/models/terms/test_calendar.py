"""School years, birthdays and lesson weeks, held against slow and obvious ways to reckon them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.snapshot import Leerling, Vakantie
from models.terms.calendar import (
    Schooljaar,
    in_woorden,
    is_lesdag,
    lesdagen,
    lesweken,
    maandag,
    over_jaren,
    schooljaar,
    verjaardag,
)

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
SPANS = st.tuples(st.dates(date(2026, 8, 1), date(2027, 7, 31)), st.integers(0, 80))
HOLIDAYS = st.lists(
    st.builds(lambda one: Vakantie("vakantie", one[0], one[0] + timedelta(days=one[1] // 4)), SPANS), max_size=4
)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 7, 31), "2025-2026"),
        (date(2026, 8, 1), "2026-2027"),
        (date(2026, 12, 31), "2026-2027"),
        (date(2027, 1, 1), "2026-2027"),
    ],
)
def test_a_school_year_begins_on_the_first_of_august(day, name):
    assert str(schooljaar(day)) == name


@given(day=DAYS)
def test_every_day_falls_in_exactly_one_school_year(day):
    year = schooljaar(day)
    assert year.bevat(day)
    assert not year.vorige.bevat(day)
    assert year.vorige.einde + timedelta(days=1) == year.begin
    assert not year.bevat(None)
    assert year.vorige < year == Schooljaar(year.beginjaar)


@given(day=DAYS)
def test_a_month_and_day_are_found_back_in_their_school_year(day):
    if (day.month, day.day) != (2, 29):
        assert schooljaar(day).dag(f"{day.month:02}-{day.day:02}") == day


def test_a_day_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="day"):
        Schooljaar(2026).dag("02-30")


@given(born=DAYS, age=st.integers(0, 30))
def test_an_age_is_reached_on_the_birthday_and_not_a_day_sooner(born, age):
    birthday = verjaardag(born, age)
    pupil = Leerling(geboortedatum=born)
    assert pupil.leeftijd(birthday) == age
    assert pupil.leeftijd(birthday - timedelta(days=1)) == age - 1


def test_who_was_born_on_a_leap_day_has_a_birthday_every_year():
    assert over_jaren(date(2008, 2, 29), 18) == date(2026, 3, 1)
    assert over_jaren(date(2008, 2, 29), 20) == date(2028, 2, 29)


def slow_lesson_days(first: date, last: date, holidays: list[Vakantie]) -> list[date]:
    """Walks day by day and strikes out weekends and holidays."""
    free = {one.van + timedelta(days=n) for one in holidays for n in range((one.tot - one.van).days + 1)}
    found, day = [], first
    while day <= last:
        if day.strftime("%a") not in ("Sat", "Sun") and day not in free:
            found.append(day)
        day += timedelta(days=1)
    return found


@given(span=SPANS, holidays=HOLIDAYS)
def test_lesson_days_and_weeks_are_those_of_a_paper_calendar(span, holidays):
    first, last = span[0], span[0] + timedelta(days=span[1])
    taught = slow_lesson_days(first, last, holidays)
    assert lesdagen(first, last, holidays) == len(taught)
    assert all(is_lesdag(one, holidays) for one in taught)
    weeks = lesweken(first, last, holidays)
    assert list(weeks) == sorted(set(weeks))
    assert {maandag(one) for one in taught} <= set(weeks)
    for monday in weeks:
        assert monday.weekday() == 0
        assert monday <= last
        assert monday + timedelta(days=6) >= first
        assert slow_lesson_days(monday, monday + timedelta(days=4), holidays)


def test_a_week_that_lies_wholly_in_a_holiday_is_no_lesson_week_and_a_half_one_is():
    autumn = [Vakantie("herfstvakantie", date(2026, 10, 17), date(2026, 10, 25))]
    assert lesweken(date(2026, 10, 12), date(2026, 10, 30), autumn) == (date(2026, 10, 12), date(2026, 10, 26))
    half = [Vakantie("studiedagen", date(2026, 10, 19), date(2026, 10, 22))]
    assert date(2026, 10, 19) in lesweken(date(2026, 10, 12), date(2026, 10, 30), half)


def test_no_national_holiday_is_guessed():
    assert is_lesdag(date(2026, 12, 25), [])
    assert is_lesdag(date(2027, 4, 27), [])


def test_a_period_in_the_wrong_order_has_no_days():
    assert lesdagen(date(2026, 10, 12), date(2026, 10, 1), []) == 0
    assert lesweken(date(2026, 10, 12), date(2026, 10, 1), []) == ()


def test_a_day_in_words():
    assert in_woorden(date(2026, 3, 1)) == "1 maart 2026"
