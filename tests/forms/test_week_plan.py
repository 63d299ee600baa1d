"""A week of meetings is spread evenly, over lesson days, and never over what is planned already."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from forms.week_plan import Bezet, Slot, lesson_days, minutes_of, propose
from models.snapshot import Vakantie

MONDAY = date(2026, 11, 23)
WEEK = tuple(MONDAY + timedelta(days=one) for one in range(5))


def test_days_without_lessons_are_left_out():
    free = (Vakantie("Studiedag", WEEK[1], WEEK[1]),)
    assert lesson_days(WEEK[3], {0, 1, 3, 6}, free) == (WEEK[0], WEEK[3])


def test_four_meetings_on_three_days_around_one_that_is_there():
    busy = (Bezet(WEEK[0], "09:00", 30), Bezet(WEEK[1], None, None))
    assert propose(4, WEEK[:3], "08:45", "12:00", 30, busy) == (
        Slot(WEEK[0], "09:30"),
        Slot(WEEK[0], "10:00"),
        Slot(WEEK[1], "08:45"),
        Slot(WEEK[2], "08:45"),
    )


def test_what_there_is_no_room_for_has_no_time():
    assert propose(3, WEEK[:1], "09:00", "10:00", 30, ()) == (Slot(WEEK[0], "09:00"), Slot(WEEK[0], "09:30"), None)
    assert propose(2, (), "09:00", "10:00", 30, ()) == (None, None)


TIMES = st.integers(8 * 60, 16 * 60).map(lambda at: f"{at // 60:02}:{at % 60:02}")
BUSY = st.lists(st.builds(Bezet, st.sampled_from(WEEK), TIMES, st.integers(5, 120)), max_size=8)


@given(
    number=st.integers(0, 60),
    days=st.lists(st.sampled_from(WEEK), unique=True, max_size=5),
    duur=st.integers(10, 90),
    busy=BUSY,
)
def test_nothing_overlaps_and_days_are_even_where_there_is_room(number, days, duur, busy):
    found = propose(number, days, "08:30", "15:00", duur, busy)
    assert len(found) == number
    placed = [one for one in found if one is not None]
    assert placed == sorted(placed, key=lambda one: (one.dag, one.begin))
    spans = [(one.dag, minutes_of(one.begin), minutes_of(one.begin) + duur) for one in placed]
    for at, (day, begin, end) in enumerate(spans):
        assert day in days
        assert minutes_of("08:30") <= begin < end <= minutes_of("15:00")
        others = [
            *spans[at + 1 :],
            *((one.dag, minutes_of(one.begin), minutes_of(one.begin) + one.duur) for one in busy),
        ]
        assert not any(day == other and begin < last and first < end for other, first, last in others)
    full = {day: len([one for one in propose(500, [day], "08:30", "15:00", duur, busy) if one]) for day in days}
    count = {day: sum(one.dag == day for one in placed) for day in days}
    for day in days:
        assert all(count[day] >= count[other] - 1 or count[day] == full[day] for other in days)
    assert len(placed) == min(number, sum(full.values()))
