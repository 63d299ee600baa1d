"""The calculator against a slow and obvious one (`obvious`), over thirty years of school calendars.

Starts fall with preference on the days where reckoning goes wrong: leap days, the nights the clock is changed, the ends
of years, months and school years. Each trial has a short form, and a long one under the mark `reliability`.
"""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from bouwers import beeld, document, gebeurtenis, rij, tlv, vastgestelde, versie
from hypothesis import given, settings
from hypothesis import strategies as st
from obvious import (
    Day,
    Week,
    begin_of_school_year,
    days_earlier,
    days_from,
    days_later,
    end_of_school_year,
    leaf,
    months_later,
    threshold_day,
    through,
    years_later,
)

from forms.rules.parameters import term_parameters
from models.snapshot import Vakantie
from models.terms.absence import grens_bereikt_op
from models.terms.calendar import (
    Schooljaar,
    is_lesdag,
    lesdagen,
    lesweken,
    over_jaren,
    over_maanden,
    schooljaar,
    verjaardag,
)
from models.terms.computed import terms
from models.terms.term import Aard, Status
from models.terms.tlv import stilgestaan

FIRST, LAST = date(2015, 8, 1), date(2045, 7, 31)
WEEK = Week()


def _sunday(year: int, month: int) -> date:
    day = date(year, month, 31)
    return day - timedelta(days=(day.weekday() + 1) % 7)


SPECIAL = sorted(
    {date(year, 2, 29) for year in range(2016, 2045, 4)}
    | {
        date(year, month, day)
        for year in range(2016, 2045)
        for month, day in ((12, 31), (1, 1), (7, 31), (8, 1), (2, 28), (3, 1))
    }
    | {_sunday(year, month) for year in range(2016, 2045) for month in (3, 10)}
)
DAYS = st.one_of(st.sampled_from(SPECIAL), st.dates(FIRST, LAST))
NUMBERS = st.integers(1, 120)


@st.composite
def calendars(draw: st.DrawFn, around: date) -> tuple[Vakantie, ...]:
    """The holidays of the school years around a day, as schools have them: whole weeks, and some days of their own."""
    begin = schooljaar(around).beginjaar
    found = []
    for year in (begin - 1, begin, begin + 1):
        for name, month, number, weeks in (
            ("herfst", 10, 10, 1), ("kerst", 12, 19, 2), ("voorjaar", 2, 12, 1), ("mei", 4, 23, 2), ("zomer", 7, 4, 6),
        ):  # fmt: skip
            day = date(year if month > 7 else year + 1, month, number) + timedelta(days=draw(st.integers(0, 14)))
            day -= timedelta(days=(day.weekday() + 2) % 7)  # the Saturday before
            found.append(Vakantie(name, day, day + timedelta(days=7 * weeks + 1)))
    for day in draw(st.lists(st.integers(-60, 60), max_size=3)):
        own = around + timedelta(days=day)
        found.append(Vakantie("studiedag", own, own + timedelta(days=draw(st.integers(0, 1)))))
    return tuple(draw(st.permutations(found)))


def free_days(holidays: tuple[Vakantie, ...]) -> set[Day]:
    return {day for one in holidays for day in through(leaf(one.van), leaf(one.tot))}


def both_forms(examples: int) -> Callable[[Callable[..., None]], Callable[[int], None]]:
    """The trial in its short form, and the same with very many examples under the mark `reliability`."""
    long = pytest.param(examples * 200, marks=pytest.mark.reliability, id="long")

    def made(trial: Callable[..., None]) -> Callable[[int], None]:
        def run(times: int) -> None:
            settings(max_examples=times, deadline=None)(trial)()

        return pytest.mark.parametrize("times", [pytest.param(examples, id="short"), long])(run)

    return made


@both_forms(60)
@given(DAYS, st.integers(0, 90), st.data())
def test_lesson_days_and_lesson_weeks(day: date, span: int, data: st.DataObject) -> None:
    holidays = data.draw(calendars(day))
    last = day + timedelta(days=span)
    free = free_days(holidays)
    taught = [one for one in through(leaf(day), leaf(last)) if WEEK.is_workday(one) and one not in free]
    assert lesdagen(day, last, holidays) == len(taught)
    assert is_lesdag(day, holidays) == (leaf(day) in taught)
    weeks = {}
    for one in through(days_earlier(leaf(day), WEEK.number(leaf(day)) % 7), days_later(leaf(last), 6)):
        weeks.setdefault(WEEK.of(one), []).append(one)
    touched = {WEEK.of(one) for one in through(leaf(day), leaf(last))}
    expected = [
        min(many)
        for number, many in sorted(weeks.items())
        if number in touched and any(WEEK.is_workday(one) and one not in free for one in many)
    ]
    assert [leaf(one) for one in lesweken(day, last, holidays)] == expected


@both_forms(60)
@given(DAYS, st.integers(0, 200), st.integers(0, 21))
def test_months_years_and_school_years(day: date, months: int, years: int) -> None:
    assert leaf(over_maanden(day, months)) == months_later(leaf(day), months)
    assert leaf(over_jaren(day, years)) == leaf(verjaardag(day, years)) == years_later(leaf(day), years)
    year = schooljaar(day)
    assert (leaf(year.begin), leaf(year.einde)) == (begin_of_school_year(leaf(day)), end_of_school_year(leaf(day)))
    assert days_from(leaf(year.begin), leaf(year.einde)) in (364, 365)


@both_forms(40)
@given(
    DAYS,
    st.lists(st.tuples(st.integers(0, 70), st.integers(0, 9), st.integers(1, 24)), min_size=1, max_size=6),
    st.integers(4, 30),
    st.integers(1, 6),
    st.data(),
)
def test_absence_reaches_its_threshold_on_the_same_day(
    day: date, told: list[tuple[int, int, int]], hours: int, weeks: int, data: st.DataObject
) -> None:
    holidays = data.draw(calendars(day))
    spans = [(day + timedelta(days=one), day + timedelta(days=one + more), count) for one, more, count in told]
    rows = tuple(
        rij(f"v{number}", soort="ongeoorloofd", datum=first.isoformat(), tot=last.isoformat(), aantal=count)
        for number, (first, last, count) in enumerate(spans)
    )
    found = grens_bereikt_op(document("verzuim", "vz", "verzuimoverzicht", {"regels": rows}), holidays, hours, weeks)
    lines = [(leaf(first), leaf(last), count) for first, last, count in spans]
    expected = threshold_day(lines, free_days(holidays), hours, weeks, WEEK)
    assert (leaf(found) if found else None) == expected


STEPS = st.lists(st.tuples(st.sampled_from(["aanvulling_gevraagd", "compleet"]), st.integers(0, 120)), max_size=5)


@both_forms(40)
@given(DAYS, STEPS, st.integers(0, 150))
def test_the_clock_stands_still_on_the_same_days(start: date, told: list[tuple[str, int]], later: int) -> None:
    rows = tuple(
        rij(f"s{number}", status=status, datum=(start + timedelta(days=day)).isoformat())
        for number, (status, day) in enumerate(told)
    )
    today = start + timedelta(days=later)
    counted, waits = 0, False
    day = leaf(start)
    while day < leaf(today):
        for row in rows:
            if leaf(date.fromisoformat(str(row.waarde("datum")))) == day:
                waits = row.tekst("status") == "aanvulling_gevraagd"
        counted += waits
        day = days_later(day, 1)
    assert stilgestaan(tlv(tabellen={"statussen": rows}), today) == counted


RULES = {
    "OPP vaststellen: eerste herinnering": ("OPP-01", "aandacht_dag"),
    "OPP vaststellen: tweede herinnering": ("OPP-01", "waarschuwing_dag"),
    "OPP vaststellen, zes weken na inschrijving": ("OPP-01", "termijn_dagen"),
    "Besluit op de TLV-aanvraag": ("TLV-35", "besluit_dagen"),
    "Bezwaar tegen het besluit over de TLV": ("TLV-35", "bezwaar_dagen"),
    "Inzageverzoek beantwoorden": ("PRV-10", "inzage_dagen"),
    "Gespreksverslag versturen": ("GSP-01", "verslag_dagen"),
    "Reactie op het gespreksverslag": ("GSP-01", "reactie_dagen"),
    "Nagaan of dit thuiszitten is": ("VZM-04", "thuiszit_dagen"),
    "Verzoek om correctie beantwoorden": ("PRV-10", "inzage_dagen"),
}
"""What is counted in days from one start, by the number that it follows."""


@both_forms(60)
@given(DAYS, DAYS, st.fixed_dictionaries(dict.fromkeys(set(RULES.values()), NUMBERS)))
def test_every_count_of_days_arrives_on_the_same_leaf(
    start: date, today: date, numbers: dict[tuple[str, str], int]
) -> None:
    day = start.isoformat()
    case = beeld(
        versie(),
        tlv(ontvangst_datum=day, bekendgemaakt_op=day),
        gebeurtenis(datum=day),
        document(
            "gesprek", "g1", "gespreksverslag_mdo", datum=day, verzonden_aan=("ouder_met_gezag",), verzonden_op=day
        ),
        document("verzuim", "vz", "verzuimoverzicht", afwezig_sinds=day),
        document("correctie", "c1", "correctie", datum=day),
        klok_start=start,
    )
    parameters = dict(term_parameters(case)) | {f"{rule}.{name}": count for (rule, name), count in numbers.items()}
    found = {one.wat: one for one in terms(case, today, parameters)}
    for what, rule in RULES.items():
        one, due = found[what], days_later(leaf(start), numbers[rule])
        assert leaf(one.datum) == due, what
        if one.gedaan_op is not None:
            assert one.status is Status.GEDAAN
        elif leaf(today) <= due:
            assert one.status is Status.OPEN, what
        else:
            assert one.status is (Status.TE_LAAT if one.aard is Aard.TERMIJN else Status.VOORBIJ), what
        assert one.plus_dagen == numbers[rule]


@both_forms(40)
@given(DAYS, DAYS, st.integers(1, 12), st.integers(1, 12))
def test_what_is_kept_for_years_ends_on_the_same_leaf(left: date, today: date, years: int, longer: int) -> None:
    case = beeld(uitschrijfdatum=left)
    numbers = {"PRV-03.jaren_dossier": years, "PRV-03.jaren_verzuim": longer}
    found = {one.wat: leaf(one.datum) for one in terms(case, today, dict(term_parameters(case)) | numbers)}
    assert found["Bewaartermijn OPP en verslagen"] == years_later(leaf(left), years)
    assert found["Bewaartermijn verzuim en inschrijving"] == years_later(leaf(left), longer)


@both_forms(60)
@given(DAYS, st.lists(DAYS, max_size=4), DAYS)
def test_every_school_year_asks_its_evaluation(made: date, evaluated: list[date], today: date) -> None:
    rows = tuple(rij(f"e{number}", datum=day.isoformat()) for number, day in enumerate(evaluated))
    case = beeld(vastgestelde(dag=made, tabellen={"evaluaties": rows}))
    found = {one.wat: one for one in terms(case, today, term_parameters(case))}
    begin, end = begin_of_school_year(leaf(today)), end_of_school_year(leaf(today))
    this_year = found[f"OPP evalueren in schooljaar {schooljaar(today)}"]
    assert leaf(this_year.datum) == end
    inside = [day for day in evaluated if begin <= leaf(day) <= end]
    assert this_year.gedaan_op == max(inside, default=None)
    last = found.get(f"OPP evalueren in schooljaar {Schooljaar(begin[0] - 1)}")
    last_begin, last_end = begin_of_school_year(days_earlier(begin, 1)), days_earlier(begin, 1)
    left_out = leaf(made) <= last_end and not any(last_begin <= leaf(day) <= last_end for day in evaluated)
    assert (last is not None) == left_out
    if last is not None:
        assert leaf(last.datum) == last_end
