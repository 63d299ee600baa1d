"""What the program says of itself: a new day, a meeting that begins. Numbers and times, never a name."""

from datetime import datetime, time, timedelta

import pytest
from desk import DAY

from desktop.shell.reminders import Reminders, day_reminder
from desktop.shell.route import Route, ScreenName
from models.queries.today import Vandaag
from models.record.act import act
from models.record.handelingsoort import Handelingsoort

NEXT = DAY + timedelta(days=1)
NAMES = ("Yasmin", "Yıldız", "Noor", "Veldman")


class Clock:
    """The wall clock, as the user would set it."""

    def __init__(self) -> None:
        self.now = datetime.combine(DAY, time(23, 50))

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def said(desk, clock, qapp):
    """The words of every reminder so far; `look` looks at the clock."""
    preferences = desk.workspace.context.preferences
    desk.session.today = lambda: clock.now.date()
    reminders = Reminders(preferences, desk.workspace, clock)
    words = []
    reminders.said.connect(lambda one: words.append(f"{one.title} {one.words}"))
    reminders.follow(desk.session)
    desk.settle()

    def look(moment: datetime) -> list[str]:
        clock.now = moment
        reminders.look()
        desk.settle()
        return words

    look.reminders = reminders
    return look


def plan(desk, begin, day=NEXT):
    def call(vault):
        with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
            doing.add("bijeenkomst", soort="oudergesprek", titel="Over Noor Veldman", datum=day, begin=begin)
        return doing.result

    desk.session.act(call, lambda _: None, owner=desk.workspace)
    desk.settle()


def at(hours, minutes, day=NEXT):
    return datetime.combine(day, time(hours, minutes))


def test_nothing_is_said_on_opening_and_once_when_a_day_begins(desk, said):
    plan(desk, "10:00")
    assert said(at(23, 59, DAY)) == []
    told = said(at(0, 1))
    assert len(told) == 1
    assert told[0].startswith("Een nieuwe dag.")
    assert "één bijeenkomst" in told[0]
    assert said(at(0, 2)) == told


def test_the_worklist_is_of_the_new_day(desk, said, qtbot):
    screen = desk.go(Route(ScreenName.WORKLIST))
    assert "dinsdag 17 november" in screen.head.about.text().lower()
    said(at(0, 1))
    qtbot.waitUntil(lambda: "woensdag 18 november" in screen.head.about.text().lower())


def test_a_meeting_is_said_once_some_minutes_before_it_and_without_a_name(desk, said):
    plan(desk, "10:00")
    begin = len(said(at(8, 0)))
    assert len(said(at(9, 49))) == begin
    told = said(at(9, 52))[begin:]
    assert told == ["Een bijeenkomst begint. Over 8 minuten, om 10:00."]
    assert said(at(9, 53))[begin:] == told
    assert said(at(10, 1))[begin:] == told
    assert not [name for name in NAMES for one in told if name in one]


def test_a_meeting_that_is_planned_meanwhile_is_said_too(desk, said, qtbot):
    begin = len(said(at(9, 59)))
    plan(desk, "10:00")
    qtbot.waitUntil(lambda: len(said(at(9, 59))) > begin)
    assert said(at(9, 59))[-1] == "Een bijeenkomst begint. Over één minuut, om 10:00."


def test_who_wants_none_gets_none(desk, said):
    preferences = desk.workspace.context.preferences
    plan(desk, "10:00")
    preferences.minutes_before = 0
    begin = len(said(at(8, 0)))
    assert len(said(at(9, 55))) == begin
    preferences.minutes_before, preferences.reminders = 10, False
    assert len(said(at(9, 56))) == begin
    assert len(said(at(0, 1, NEXT + timedelta(days=1)))) == begin


def test_after_locking_nothing_is_said(desk, said):
    plan(desk, "10:00")
    said(at(8, 0))
    said.reminders.stop()
    before = list(said(at(9, 55)))
    assert said(at(0, 5, NEXT + timedelta(days=1))) == before


@pytest.mark.parametrize(
    ("late", "due", "begins", "words"),
    [
        (0, 0, (), "Voor vandaag staat er niets."),
        (1, 0, (), "Eén ding is sinds vandaag te laat."),
        (2, 1, (), "2 dingen zijn sinds vandaag te laat. Eén ding moet vandaag klaar zijn."),
        (0, 3, (time(9),) * 2, "3 dingen moeten vandaag klaar zijn. Je agenda heeft vandaag 2 bijeenkomsten."),
    ],
)
def test_a_day_in_words(late, due, begins, words):
    assert day_reminder(Vandaag(DAY, due, late, begins)).words == words
