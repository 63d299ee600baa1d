"""A meeting whose day is changed while one looks at it: one goes along, and what stayed behind is known."""

from dataclasses import replace
from datetime import date

from bouwers import beeld, document

from desktop.requests.moved_meeting import MovedMeeting
from desktop.requests.reading import Meeting, Requests
from models.queries.open_requests import OpenRequest

FIRST, SECOND = date(2026, 11, 19), date(2026, 11, 26)
WRITTEN, OTHER = document("overleg", "m1", "overleg_swv"), document("overleg", "m2", "overleg_swv")
LINE = OpenRequest("d", "t", "tlv", "Noor", None, None, "", None, "ingediend", None, FIRST, "", None)


def requests(*meetings: Meeting, past: tuple[Meeting, ...] = ()) -> Requests:
    return Requests((LINE,), meetings, past, beeld(), frozenset())


def test_one_goes_along_with_a_meeting_and_knows_what_stayed_behind():
    moved, before = MovedMeeting(), Meeting(FIRST, WRITTEN, (LINE,))
    left, now = Meeting(FIRST, None, (LINE,)), Meeting(SECOND, WRITTEN, ())
    after = requests(left, now)
    assert moved.follow(before, after) == SECOND
    assert moved.left_behind(now, after) == left
    assert moved.left_behind(Meeting(SECOND, OTHER, ()), after) is None
    assert moved.left_behind(left, after) is None


def test_what_is_where_it_was_is_not_followed():
    moved, here = MovedMeeting(), Meeting(FIRST, WRITTEN, (LINE,))
    assert moved.follow(here, requests(here)) is None
    assert moved.follow(None, requests(here)) is None
    assert moved.follow(Meeting(FIRST, None, (LINE,)), requests(here)) is None
    assert moved.follow(here, requests()) is None
    assert moved.left_behind(here, requests(here)) is None


def test_a_meeting_without_requests_leaves_nothing_behind():
    moved, after = MovedMeeting(), requests(Meeting(FIRST, None, (LINE,)), Meeting(SECOND, WRITTEN, ()))
    assert moved.follow(Meeting(FIRST, WRITTEN, ()), after) == SECOND
    assert moved.left_behind(Meeting(SECOND, WRITTEN, ()), after) is None


def test_once_it_is_back_on_its_day_nothing_stayed_behind():
    moved, before = MovedMeeting(), Meeting(FIRST, WRITTEN, (LINE,))
    moved.follow(before, requests(Meeting(SECOND, WRITTEN, ()), past=(replace(before, document=None),)))
    back = Meeting(FIRST, WRITTEN, (LINE,))
    assert moved.follow(Meeting(SECOND, WRITTEN, ()), requests(back)) == FIRST
    assert moved.left_behind(back, requests(back)) is None
