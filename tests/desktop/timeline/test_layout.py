"""What stands near each other on the timeline is one circle with a number: nothing is lost or lies over another."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.timeline.layout import ALL, MONTHS, WEEKS, YEAR, clusters, moved, span_at, ticks
from desktop.timeline.reading import Sieve
from forms.party import Party
from forms.whole_timeline import Gebeurtenis, Soort

TODAY = date(2026, 11, 28)
GAP = 24.0
DAYS = st.dates(date(2020, 1, 1), date(2032, 12, 31))


def event(day: date, *, to_come: bool = False, kind: Soort = Soort.GESPREK, what: str = "mdo") -> Gebeurtenis:
    return Gebeurtenis(day, Party.SCHOOL, kind, what, nog=to_come)


def at(day: date) -> float:
    return (day - date(2020, 1, 1)).days * 0.6


@given(st.lists(DAYS, max_size=60))
def test_each_moment_stands_in_one_circle_and_circles_stand_apart(days):
    told = [event(day, to_come=day > TODAY) for day in sorted(days)]
    found = clusters(told, Party.SCHOOL, at, GAP)
    assert [one for cluster in found for one in cluster.events] == told
    for before, after in pairwise(found):
        assert before.coming is not after.coming or at(after.dag) - at(before.dag) >= GAP
    assert not clusters(told, Party.OUDERS, at, GAP)


def test_what_is_to_come_never_stands_with_what_was():
    near = [event(TODAY), event(TODAY + timedelta(days=1), to_come=True)]
    assert [one.coming for one in clusters(near, Party.SCHOOL, at, GAP)] == [False, True]


def test_a_circle_says_how_many_it_holds_and_from_when_to_when():
    told = [event(TODAY - timedelta(days=3)), event(TODAY - timedelta(days=1), what="oudergesprek")]
    (one,) = clusters(told, Party.SCHOOL, at, GAP)
    assert (one.mark, one.labels) == ("+2", ("25 nov – 27 nov",))
    assert one.spoken == "2 momenten van 25 nov – 27 nov: mdo, oudergesprek"


@given(DAYS, st.sampled_from((WEEKS, MONTHS, YEAR)), st.sampled_from((-1, 1)))
def test_moving_goes_on_without_a_gap_and_today_is_in_view_at_first(day, zoom, direction):
    span = span_at(zoom, (), day)
    assert span.holds(day)
    other = moved(span, zoom, direction)
    assert other.begin <= span.end + timedelta(days=1)
    assert other.end >= span.begin - timedelta(days=1)
    assert (other.begin > span.begin) is (direction > 0)


@given(st.lists(DAYS, min_size=1, max_size=20), DAYS)
def test_all_of_it_holds_everything_and_its_ticks_are_few_and_in_order(days, today):
    told = [event(day) for day in sorted(days)]
    span = span_at(ALL, told, today)
    assert all(span.holds(day) for day in (*days, today))
    named = [day for day, _ in ticks(span)]
    assert named == sorted(named)
    assert len(named) <= 40


@given(DAYS)
def test_weeks_begin_on_monday(day):
    named = [one for one, _ in ticks(span_at(WEEKS, (), day))]
    assert named
    assert all(one.weekday() == 0 for one in named)


def test_filters_keep_what_was_asked():
    told = (event(TODAY, what="Oudergesprek"), event(date(2025, 9, 1), kind=Soort.OPP, what="OPP versie 1 vastgesteld"))
    assert Sieve(kind="opp").keep(told) == told[1:]
    assert Sieve(year="2026-2027").keep(told) == told[:1]
    assert Sieve(words="óuder").keep(told) == told[:1]
    assert Sieve(party="ouders").keep(told) == ()
    assert Sieve().keep(told) == told
