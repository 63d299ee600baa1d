from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language import Language, Tongue
from desktop.widgets.fields.day_words import GeenDag, day_of, day_words, distance_words, long_day_words

TUESDAY = date(2026, 11, 17)
DECEMBER = date(2026, 12, 30)

EXAMPLES = {
    "26-2-2027": date(2027, 2, 26),
    "26/2/27": date(2027, 2, 26),
    "2027-02-26": date(2027, 2, 26),
    "26-2": date(2027, 2, 26),
    "3-11": date(2026, 11, 3),
    "26 feb": date(2027, 2, 26),
    "26 februari 2027": date(2027, 2, 26),
    "vr 26 feb 2027": date(2027, 2, 26),
    "26 mrt.": date(2027, 3, 26),
    "vr": date(2026, 11, 20),
    "Vrijdag": date(2026, 11, 20),
    "di": TUESDAY,
    "vorige vr": date(2026, 11, 13),
    "volgende week vr": date(2026, 11, 27),
    "vandaag": TUESDAY,
    "morgen": date(2026, 11, 18),
    "gisteren": date(2026, 11, 16),
    "over 2 weken": date(2026, 12, 1),
    "over twee weken": date(2026, 12, 1),
    "over 3 maanden": date(2027, 2, 17),
    "over een jaar": date(2027, 11, 17),
    "6 weken geleden": date(2026, 10, 6),
    "14-3-18": date(2018, 3, 14),
    "eind mei": date(2027, 5, 31),
    "einde oktober": date(2026, 10, 31),
    "begin januari": date(2027, 1, 1),
    "half februari 2028": date(2028, 2, 15),
    "eind feb 28": date(2028, 2, 29),
    "eind van de maand": date(2026, 11, 30),
    "eind deze maand": date(2026, 11, 30),
    "begin volgende maand": date(2026, 12, 1),
    "end of May": date(2027, 5, 31),
    "mid-December": date(2026, 12, 15),
    "start of next month": date(2026, 12, 1),
    "vandaag.": TUESDAY,
    "eind september": date(2026, 9, 30),
    "begin augustus": date(2027, 8, 1),
    "14-3-46": date(2046, 3, 14),
    "14-3-47": date(1947, 3, 14),
}


@pytest.mark.parametrize(("words", "day"), EXAMPLES.items(), ids=list(EXAMPLES))
def test_days_are_understood_as_people_type_them(words, day):
    assert day_of(words, TUESDAY) == day


@pytest.mark.parametrize(
    ("today", "day"),
    [(date(2027, 1, 31), date(2027, 2, 28)), (date(2026, 8, 31), date(2026, 9, 30)), (DECEMBER, date(2027, 1, 30))],
)
def test_over_a_month_is_the_same_day_or_the_last_of_a_shorter_month(today, day):
    assert day_of("over een maand", today) == day


def test_what_lies_too_far_away_is_said_to():
    with pytest.raises(GeenDag, match="te ver weg"):
        day_of("over 300 jaar", TUESDAY)


@pytest.mark.parametrize(
    "words", ["", "x", "volgend jaar ergens", "12", "26-2-27-3", "over veel weken", "3 weken", "13 ma"]
)
def test_what_is_no_day_is_never_guessed(words):
    with pytest.raises(GeenDag, match="Typ bijvoorbeeld"):
        day_of(words, TUESDAY)


def test_a_day_that_does_not_exist_gives_the_nearest():
    with pytest.raises(GeenDag, match=r"Bedoel je 28-2-2027\?"):
        day_of("31-02-2027", TUESDAY)


def test_the_29th_of_february_without_a_year_is_in_a_leap_year_nearby():
    assert day_of("29-2", date(2027, 6, 1)) == date(2028, 2, 29)
    with pytest.raises(GeenDag):
        day_of("29-2", date(2026, 6, 1))


def test_the_last_day_of_a_short_month_stays_in_it():
    assert day_of("over 1 maand", date(2027, 1, 31)) == date(2027, 2, 28)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_what_stands_in_a_field_is_read_as_the_same_day(day, today):
    assert day_of(day_words(day), today) == day
    assert day_of(long_day_words(day), today) == day
    assert day_of(f"{day.day}-{day.month}-{day.year}", today) == day


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(-180, 180))
def test_without_a_year_the_nearest_day_is_meant(today, away):
    day = today + timedelta(days=away)
    if (day.day, day.month) != (29, 2):
        assert day_of(f"{day.day}-{day.month}", today) == day


@given(st.text(max_size=30), st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_anything_typed_is_a_day_or_a_sentence(words, today):
    with suppress(GeenDag):
        assert isinstance(day_of(words, today), date)


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_a_weekday_lies_within_a_week(today):
    for name in ("ma", "di", "wo", "do", "vr", "za", "zo"):
        assert 0 <= (day_of(name, today) - today).days < 7
        assert -7 <= (day_of(f"vorige {name}", today) - today).days < 0


def test_distances_are_told_in_words():
    told = [distance_words(TUESDAY + timedelta(days=days), TUESDAY) for days in (-7, -1, 0, 1, 6)]
    assert told == ["7 dagen te laat", "1 dag te laat", "vandaag", "morgen", "over 6 dagen"]


@pytest.fixture
def english() -> Iterator[None]:
    Language.current().speak(Tongue.ENGLISH)
    yield
    Language.current().speak(Tongue.DUTCH)


ENGLISH = {
    "fri": date(2026, 11, 20),
    "Friday": date(2026, 11, 20),
    "last fri": date(2026, 11, 13),
    "next week fri": date(2026, 11, 27),
    "tomorrow": date(2026, 11, 18),
    "yesterday": date(2026, 11, 16),
    "in 2 weeks": date(2026, 12, 1),
    "two months ago": date(2026, 9, 17),
    "3 May": date(2027, 5, 3),
    "26th of February 2027": date(2027, 2, 26),
    "Tue 20 Oct 2026": date(2026, 10, 20),
}


@pytest.mark.parametrize(("words", "day"), ENGLISH.items())
def test_english_words_are_understood_whatever_the_language(words, day):
    assert day_of(words, TUESDAY) == day


def test_in_english_days_are_written_in_english_and_dutch_is_still_understood(english):
    assert day_words(date(2027, 2, 26)) == "Fri 26 Feb 2027"
    assert long_day_words(TUESDAY) == "Tuesday 17 November 2026"
    assert distance_words(TUESDAY + timedelta(days=6), TUESDAY) == "in 6 days"
    assert distance_words(TUESDAY - timedelta(days=1), TUESDAY) == "1 day overdue"
    for words, day in EXAMPLES.items():
        assert day_of(words, TUESDAY) == day


@given(st.dates(date(1901, 1, 1), date(2199, 12, 31)))
def test_in_english_too_a_written_day_is_read_back(day):
    Language.current().speak(Tongue.ENGLISH)
    try:
        assert day_of(day_words(day), TUESDAY) == day
        assert day_of(long_day_words(day), TUESDAY) == day
    finally:
        Language.current().speak(Tongue.DUTCH)
