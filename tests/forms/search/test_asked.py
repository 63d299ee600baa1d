"""What is typed is understood as it was meant, and what is not understood is told with what there is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.search import marks
from forms.search.asked import completions, understand
from forms.search.filters import Known, day_marks

KNOWN = Known({"s1": "De Wilgenhoek", "s2": "Het Zandpad"}, {"u1": "Marit Hoekzema"}, ("3", "6A", "6B", "7"))
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def _only(typed):
    (found,) = understand(typed, KNOWN, user="u1").filters
    return found


def test_words_phrases_and_filters_stand_apart():
    asked = understand('Rekenen "eigen Tempo" groep:6 tén', KNOWN)
    assert (asked.words, asked.phrases) == (("rekenen", "ten"), (("eigen", "tempo"),))
    assert [one.words for one in asked.right] == ["Groep 6"]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("groep:6", "Groep 6"),
        ("groep:6a", "Groep 6a"),
        ("soort:tlv", "TLV"),
        ("status:ingediend", "Ingediend"),
        ("wie:marit", "Marit Hoekzema"),
        ("wie:ik", "Marit Hoekzema"),
        ("school:zand", "Het Zandpad"),
        ('school:"het zandpad"', "Het Zandpad"),
        ("datum:2026-03..2026-05", "2026-03 t/m 2026-05"),
        ("leerling:noor", "Leerling noor"),
        ("GROEP:6", "Groep 6"),
    ],
)
def test_a_filter_is_shown_as_it_is_understood(typed, words):
    found = _only(typed)
    assert not found.wrong
    assert words.lower() in found.words.lower()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("gorep:6", "groep:"),
        ("soort:olifant", "hoormoment"),
        ("groep:12", "6a"),
        ("wie:piet", "Marit Hoekzema"),
        ("school:maan", "De Wilgenhoek"),
        ("datum:morgen", "2026-03"),
        ("datum:2026-13", "2026-03"),
        ("datum:2026-05..2026-03", "2026-05"),
    ],
)
def test_what_is_not_understood_says_what_there_is(typed, told):
    found = _only(typed)
    assert told in found.wrong
    assert not understand(typed, KNOWN).reads_texts


def test_a_time_of_day_and_a_bare_filter_are_no_mistake():
    assert understand("10:30", KNOWN).filters == ()
    assert understand("soort:", KNOWN).wrong == ()


@pytest.mark.parametrize(
    ("typed", "filled"),
    [
        ("gr", "groep:"),
        ("noor so", "noor soort:"),
        ("soort:t", "soort:tlv"),
        ("soort:hoorm", "soort:hoormoment"),
        ("school:de", 'school:"De Wilgenhoek"'),
        ("groep:6", "groep:6a"),
    ],
)
def test_tab_fills_in_what_exists(typed, filled):
    assert filled in [one.typed for one in completions(typed, KNOWN, user="u1")]


def test_a_plain_word_is_not_filled_in():
    assert completions("rekenen", KNOWN) == ()
    assert completions("", KNOWN) == ()


@given(typed=st.text(max_size=60))
def test_whatever_is_typed_is_understood_somehow(typed):
    asked = understand(typed, KNOWN)
    asked.match(), asked.match_names(), completions(typed, KNOWN)


@given(van=DAYS, days=st.integers(0, 9000), inside=st.integers(0, 9000))
def test_a_day_has_a_mark_of_a_time_only_when_its_month_touches_it(van, days, inside):
    tot = van + timedelta(days=days)
    told = day_marks(van, tot)
    day = van + timedelta(days=inside)
    has_one = bool(set(told) & set(marks.of_day(day)))
    if day <= tot:
        assert has_one
    elif (day.year, day.month) > (tot.year, tot.month):
        assert not has_one


@given(day=DAYS)
def test_a_day_is_understood_in_both_ways_of_writing_it(day):
    for typed in (f"datum:{day:%Y-%m-%d}", f"datum:{day:%d-%m-%Y}"):
        assert _only(typed).days == (day, day)
    first, last = _only(f"datum:{day:%Y-%m}").days
    assert first.day == 1
    assert first <= day <= last
    assert (last + timedelta(days=1)).day == 1
