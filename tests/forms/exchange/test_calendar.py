"""The calendar as a file: no names, times that are right, and changes and cancellations that a calendar follows."""

import ctypes.util
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from forms.exchange.calendar import Along, Choice, make, plain_words
from forms.exchange.calendar_file import ZONE
from models.queries.agenda import Punt, Soort, Vrij
from models.queries.calendar_entries import Bekend, Post, code_of

NOW = datetime(2026, 11, 28, 10, 0, tzinfo=UTC)
YEAR = Choice(date(2026, 8, 1), date(2027, 7, 31))
DAY = date(2026, 12, 3)


def meeting(bron="a", day=DAY, begin="14:00", length=60, wat="mdo", **more):
    point = Punt(Soort.BIJEENKOMST, bron, day, wat, begin, length, naam="Noor Veldman", plaats="bij Noor thuis", **more)
    return Post(bron, point)


def deadline(bron="t", day=DAY, wat="OPP evalueren in schooljaar 2026-2027", soort=Soort.EVALUATIE, **more):
    return Post(bron, Punt(soort, bron, day, wat, regel="OPP-21", naam="Noor Veldman", **more))


def events(data):
    return {str(one["UID"]): one for one in Calendar.from_ical(data).walk("VEVENT")}


def one_event(made):
    (found,) = events(made.data).values()
    return found


def test_no_name_and_no_words_of_a_case_go_along():
    posts = [
        meeting(titel="Gesprek met Paweł", groep="5", dossier="d"),
        deadline(wat="Afspraak nakomen, Noor leest met Fatma", soort=Soort.TERMIJN, groep="5", dossier="d"),
        deadline("z", wat="Iets van Noor, dat niemand kent", soort=Soort.TERMIJN),
        Post("v", vrij=Vrij("Kerst bij Noor", DAY, DAY + timedelta(days=3))),
    ]
    text = make(posts, (), YEAR, NOW).data.decode()
    for word in ("Noor", "Veldman", "Paweł", "Fatma", "thuis", "groep", "Kerst"):
        assert word not in text
    assert sorted(str(one["SUMMARY"]).partition(" (")[0] for one in events(text).values()) == [
        "Afspraak nakomen",
        "MDO",
        "OPP: termijn",
        "Vrij",
    ]


def test_the_code_in_the_title_is_the_one_the_program_finds_it_by():
    post = meeting()
    assert str(one_event(make([post], (), YEAR, NOW))["SUMMARY"]) == f"MDO ({code_of(post.bron)})"


@pytest.mark.parametrize(("day", "offset"), [(date(2026, 12, 3), 1), (date(2027, 6, 3), 2)])
def test_a_time_is_that_of_amsterdam_in_winter_and_in_summer(day, offset):
    found = one_event(make([meeting(day=day)], (), YEAR, NOW))
    assert found["DTSTART"].params["TZID"] == "Europe/Amsterdam"
    assert found.start.astimezone(UTC).hour == 14 - offset
    assert found.end - found.start == timedelta(hours=1)


def test_the_zone_goes_along_and_changes_on_the_last_sundays_of_march_and_october():
    zone = Calendar.from_ical(make([meeting()], (), YEAR, NOW).data).walk("VTIMEZONE")[0].to_tz()
    for moment in (
        datetime(2041, 3, 31, 1),
        datetime(2041, 3, 31, 4),
        datetime(2030, 10, 27, 1),
        datetime(2030, 10, 27, 4),
    ):
        assert moment.replace(tzinfo=zone).utcoffset() == moment.replace(tzinfo=ZONE).utcoffset()


def test_what_takes_days_is_told_in_days():
    found = one_event(make([Post("v", vrij=Vrij("Kerst", DAY, DAY + timedelta(days=2)))], (), YEAR, NOW))
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (DAY, DAY + timedelta(days=3))
    assert found["DTSTART"].params["VALUE"] == "DATE"


def test_what_did_not_change_keeps_its_number_and_what_did_gets_the_next():
    first = make([meeting(), deadline()], (), YEAR, NOW)
    again = make([meeting(), deadline(day=date(2026, 12, 10))], first.lines, YEAR, NOW)
    numbers = {str(one["SUMMARY"])[:3]: one["SEQUENCE"] for one in events(again.data).values()}
    assert numbers == {"MDO": 0, "OPP": 1}
    assert set(events(first.data)) == set(events(again.data))
    assert (again.new, again.changed, again.cancelled) == (0, 1, 0)


@pytest.mark.parametrize("after", [[], [meeting(afgezegd=date(2026, 11, 28))]])
def test_what_is_gone_or_called_off_is_cancelled_and_can_come_back(after):
    first = make([meeting()], (), YEAR, NOW)
    gone = make(after, first.lines, YEAR, NOW)
    found = one_event(gone)
    assert (found["STATUS"], found["SEQUENCE"], gone.cancelled) == ("CANCELLED", 1, 1)
    assert "MDO" not in str(found["SUMMARY"])
    once_more = make(after, gone.lines, YEAR, NOW)
    assert (one_event(once_more)["SEQUENCE"], once_more.cancelled) == (1, 0)
    back = one_event(make([meeting()], gone.lines, YEAR, NOW))
    assert (back["STATUS"], back["SEQUENCE"]) == ("CONFIRMED", 2)


def test_what_is_called_off_and_was_never_told_is_not_told():
    assert events(make([meeting(afgezegd=DAY)], (), YEAR, NOW).data) == {}


def test_what_is_not_chosen_stays_out_and_what_was_told_stays_right():
    only = replace(YEAR, kinds=frozenset({Along.BIJEENKOMST}))
    assert len(events(make([meeting(), deadline()], (), only, NOW).data)) == 1
    first = make([meeting(), deadline()], (), YEAR, NOW)
    moved = make([meeting(), deadline(day=date(2028, 1, 5))], first.lines, only, NOW)
    assert sorted(one["SEQUENCE"] for one in events(moved.data).values()) == [0, 1]


def test_lines_are_folded_at_75_octets_and_end_as_the_standard_asks():
    data = make([meeting(f"m{at}") for at in range(20)], (), YEAR, NOW).data
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_every_kind_of_deadline_has_fixed_words():
    assert plain_words(deadline(wat="TLV loopt af").punt) == "TLV loopt af"
    assert plain_words(deadline(wat="Bewaartermijn OPP en verslagen van Noor").punt) == "Bewaartermijn"


@dataclass
class Client:
    """A calendar program that follows the rules: the newest of a UID counts, and a cancelled one goes."""

    held: dict[str, tuple[int, bool, str, object]] = field(default_factory=dict)

    def read(self, data):
        for uid, one in events(data).items():
            number = int(one["SEQUENCE"])
            if uid not in self.held or number >= self.held[uid][0]:
                self.held[uid] = (number, one["STATUS"] == "CANCELLED", str(one["SUMMARY"]), one["DTSTART"].dt)

    @property
    def seen(self):
        return sorted((words, str(when)) for _, gone, words, when in self.held.values() if not gone)


DAYS = st.dates(date(2026, 8, 1), date(2027, 7, 31))
TIMES = st.one_of(st.none(), st.builds("{:02d}:{:02d}".format, st.integers(0, 23), st.sampled_from([0, 15, 30])))
MEETINGS = st.builds(
    lambda day, begin, length, wat, gone: meeting("x", day, begin, length, wat, afgezegd=day if gone else None),
    DAYS,
    TIMES,
    st.one_of(st.none(), st.integers(1, 300)),
    st.sampled_from(["mdo", "oudergesprek", "studiedag"]),
    st.booleans(),
)
STATES = st.dictionaries(st.sampled_from("abcde"), MEETINGS, max_size=5).map(
    lambda told: [Post(bron, one.punt) for bron, one in told.items()]
)


@given(st.lists(STATES, min_size=1, max_size=6))
@settings(max_examples=150, deadline=None)
def test_a_calendar_that_reads_every_file_holds_what_is_true(states):
    client, known = Client(), {}
    for posts in states:
        made = make(posts, tuple(known.values()), YEAR, NOW)
        known |= {one.bron: one for one in made.lines}
        client.read(made.data)
        client.read(made.data)  # twice changes nothing
        fresh = make(posts, (), YEAR, NOW)
        expected = sorted((str(one["SUMMARY"]), str(one["DTSTART"].dt)) for one in events(fresh.data).values())
        assert client.seen == expected


@given(st.lists(STATES, min_size=2, max_size=6))
@settings(max_examples=60, deadline=None)
def test_a_calendar_that_reads_only_the_last_file_holds_what_is_true_too(states):
    known: dict[str, Bekend] = {}
    client = Client()
    for at, posts in enumerate(states):
        made = make(posts, tuple(known.values()), YEAR, NOW)
        known |= {one.bron: one for one in made.lines}
        if at in (0, len(states) - 1):
            client.read(made.data)
    fresh = events(make(states[-1], (), YEAR, NOW).data)
    assert client.seen == sorted((str(one["SUMMARY"]), str(one["DTSTART"].dt)) for one in fresh.values())


LIBICAL = ctypes.util.find_library("ical")


@pytest.mark.skipif(LIBICAL is None, reason="the parser of a calendar program (libical) is not installed here")
def test_a_real_calendar_program_reads_the_file():
    library = ctypes.CDLL(LIBICAL)
    library.icalparser_parse_string.restype = ctypes.c_void_p
    library.icalparser_parse_string.argtypes = [ctypes.c_char_p]
    library.icalcomponent_string_to_kind.argtypes = [ctypes.c_char_p]
    library.icalcomponent_count_components.argtypes = [ctypes.c_void_p, ctypes.c_int]
    for name in ("icalcomponent_count_errors", "icalrestriction_check"):
        getattr(library, name).argtypes = [ctypes.c_void_p]
    first = make([meeting(), deadline(), Post("v", vrij=Vrij("Kerst", DAY, DAY))], (), YEAR, NOW)
    made = make([meeting(day=date(2027, 6, 1)), deadline()], first.lines, YEAR, NOW)
    parsed = library.icalparser_parse_string(made.data)
    assert parsed
    assert library.icalcomponent_count_errors(parsed) == 0
    assert library.icalrestriction_check(parsed) == 1
    kinds = {name: library.icalcomponent_string_to_kind(name) for name in (b"VEVENT", b"VTIMEZONE")}
    counted = {name: library.icalcomponent_count_components(parsed, number) for name, number in kinds.items()}
    assert counted == {b"VEVENT": 3, b"VTIMEZONE": 1}
