"""Absence in one look: the weeks with the most hours, what must be reported and when, and staying at home."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from bouwers import DAG, beeld, document, raak, rij
from case_files import take_example
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_vault import memory_vault
from report_texts import runs

from forms.absence import absence_overview
from forms.audience import reader, view_of
from forms.reports.making import reports
from models.snapshot import Vakantie
from models.snapshot.read import find_dossier, read_dossier
from models.terms.absence import grens_bereikt_op, zwaarste_weken

AUTUMN = Vakantie("Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25))


def case(*rows, vakanties=(AUTUMN,), **answers):
    return beeld(document("verzuim", "vz", "verzuimoverzicht", {"regels": rows}, **answers), vakanties=vakanties)


def line(n: int, day: str, hours: float, kind: str = "ongeoorloofd", **cells):
    return rij(f"v{n}", datum=day, soort=kind, aantal=hours, **cells)


def overview(*rows, today: date = DAG, **rest):
    told = case(*rows, **rest)
    return absence_overview(told, told.van_soort("verzuim")[0], today)


def test_the_weeks_with_the_most_hours_skip_the_holiday():
    shown = overview(
        line(0, "2026-10-08", 4), line(1, "2026-10-14", 4), line(2, "2026-10-28", 4), line(3, "2026-11-04", 5)
    )
    assert [one.maandag.day for one in shown.grens.zwaarste] == [5, 12, 26, 2]
    assert (shown.grens.geteld, shown.grens.bereikt_op) == (17.0, date(2026, 11, 4))
    assert [(one.regel, one.dag, one.gedaan_op) for one in shown.meldingen] == [("VZM-01", date(2026, 11, 4), None)]


def test_half_days_are_not_held_against_hours():
    shown = overview(line(0, "2026-10-08", 40), eenheid="dagdeel")
    assert (shown.grens.telt, shown.grens.zwaarste, shown.grens.bereikt_op) == (False, (), None)


def test_luxury_leave_is_to_be_reported_on_its_day_and_what_is_too_long_is_told_too():
    shown = overview(
        line(0, "2026-10-26", 10, "luxe", tot="2026-11-09"), line(1, "2026-11-12", 2, "luxe", gemeld_op="2026-11-12")
    )
    assert [(one.regel, one.kolom, one.dag, one.gedaan_op) for one in shown.meldingen] == [
        ("VZM-02", "gemeld_op", date(2026, 10, 26), None),
        ("VZM-02", "tot", date(2026, 10, 26), None),
        ("VZM-02", "gemeld_op", date(2026, 11, 12), date(2026, 11, 12)),
    ]


def test_a_report_that_was_made_is_told_with_its_day():
    shown = overview(line(0, "2026-11-02", 16), melding_op="2026-11-03")
    assert [one.gedaan_op for one in shown.meldingen] == [date(2026, 11, 3)]


def test_luxury_leave_of_ten_lesson_days_is_not_too_long_and_may_be_reported_with_all():
    shown = overview(line(0, "2026-11-02", 10, "luxe", tot="2026-11-13"), melding_op="2026-11-03")
    assert [(one.regel, one.kolom, one.gedaan_op) for one in shown.meldingen] == [
        ("VZM-02", "gemeld_op", date(2026, 11, 3))
    ]
    assert not shown.luxe_te_melden
    longer = overview(line(0, "2026-11-02", 11, "luxe", tot="2026-11-16"))
    assert [one.kolom for one in longer.meldingen] == ["gemeld_op", "tot"]
    assert longer.luxe_te_melden


@pytest.mark.parametrize(("since", "told"), [("2026-10-19", [date(2026, 11, 17)]), ("2026-10-20", [])])
def test_staying_at_home_is_told_from_the_first_day_after_the_limit_until_it_was_looked_at(since, told):
    shown = overview(afwezig_sinds=since)
    assert [one.dag for one in shown.meldingen if one.regel == "VZM-04"] == told
    looked = overview(afwezig_sinds=since, definitie="ruim", thuiszitter=True)
    assert not [one for one in looked.meldingen if one.regel == "VZM-04"]


@pytest.mark.parametrize(
    ("cells", "partly"),
    [
        ({"datum": "2026-10-19"}, True),
        ({"datum": "2026-10-12", "tot": "2026-10-26"}, True),
        ({"datum": "2026-10-12", "tot": "2026-10-18"}, False),
        ({"datum": "2026-10-12"}, False),
    ],
)
def test_lawful_absence_counts_from_the_day_on_which_one_stayed_at_home(cells, partly):
    row = rij("v0", soort="geoorloofd", aantal=4, **cells)
    assert overview(row, afwezig_sinds="2026-10-19").thuis.deels_geoorloofd is partly


@pytest.mark.parametrize(
    ("since", "rows", "free", "old", "wide"),
    [
        ("2026-10-19", (), None, True, True),
        ("2026-10-20", (), None, False, False),
        ("2026-10-19", (line(0, "2026-11-02", 4, "geoorloofd"),), None, False, True),
        ("2026-10-19", (line(0, "2026-10-01", 4, "geoorloofd"),), None, True, True),
        ("2026-10-19", (), "art_5_a", False, False),
        (None, (), None, None, None),
        ("2026-12-01", (), None, None, None),
    ],
)
def test_who_stays_at_home_depends_on_the_definition(since, rows, free, old, wide):
    home = overview(*rows, afwezig_sinds=since, vrijstelling=free).thuis
    assert [outcome for _, _, outcome in home.definities] == [old, wide]


def test_lines_stand_per_kind_with_their_sum():
    shown = overview(
        line(1, "2026-11-03", 2), line(0, "2026-11-02", 4), line(2, "2026-11-04", 6, "geoorloofd"), rij("v3")
    )
    assert [(one.code, one.aantal, len(one.regels)) for one in shown.soorten] == [
        ("geoorloofd", 6.0, 1),
        ("ongeoorloofd", 6.0, 2),
        ("", 0, 1),
    ]
    assert [one.van.day for one in shown.soorten[1].regels] == [2, 3]


@pytest.mark.parametrize("whom", ["swv", "steunpunt", "derde"])
def test_lawful_absence_is_in_nothing_that_leaves_for_another_with_a_name(whom):
    told = case(line(0, "2026-11-02", 6, "geoorloofd", reden="griep"), line(1, "2026-11-03", 4))
    try:
        someone = reader(told, whom, DAG, None)
    except (LookupError, ValueError):
        pytest.skip("no such reader of a case")
    shown = view_of(told, told.van_soort("verzuim")[0], someone)
    assert not [one for section in shown for one in section.fields if one.field.id == "regels" and one.rows]


def test_going_along_all_the_same_is_a_choice_that_the_rule_tells():
    told = case(line(0, "2026-11-02", 6, "geoorloofd"), geoorloofd_mee=True)
    assert absence_overview(told, told.van_soort("verzuim")[0], DAG).geoorloofd_mee
    assert raak(told, "VZM-03", bij="swv_export") != []


DAYS = st.dates(date(2026, 8, 17), date(2027, 6, 30))


@settings(deadline=None)
@given(st.lists(st.tuples(DAYS, st.integers(1, 8)), min_size=1, max_size=20))
def test_the_threshold_is_reached_exactly_when_the_weeks_with_the_most_hold_it(lines):
    told = case(*(line(n, day.isoformat(), hours) for n, (day, hours) in enumerate(lines)))
    made = told.van_soort("verzuim")[0]
    most = sum(one.uren for one in zwaarste_weken(made, (AUTUMN,), 4))
    assert (grens_bereikt_op(made, (AUTUMN,), 16, 4) is not None) == (round(most, 6) >= 16)
    weeks = [one.maandag for one in zwaarste_weken(made, (AUTUMN,), 4)]
    assert all(later - earlier >= timedelta(weeks=1) for earlier, later in pairwise(weeks))


@pytest.mark.parametrize("whom", ["leerling", "swv"])
def test_no_paper_for_another_holds_lawful_absence(whom):
    with memory_vault() as vault:
        take_example(vault, "A08")
        with vault.reading() as connection:
            told = read_dossier(connection, find_dossier(connection, "A08"))
    papers = reports(told, reader(told, whom, DAG), DAG)
    assert papers
    for name, _, report in papers:
        words = " ".join(run.text for run in runs(report))
        assert "ziekgemeld" not in words, name
        assert "Geoorloofd verzuim" not in words, name
