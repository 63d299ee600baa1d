"""Choosing a part of the worklist: what is read of it, and that what is counted is what is there."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert

from models.actions.work import Onderwerp, put_off
from models.base import new_uid
from models.queries.open_work import TAAK
from models.queries.worklist import Keuze, Orde, Wanneer, counts, wanneer, work_page, worklist
from models.tables import Dossier, Taak, Termijn

DAY = date(2026, 11, 17)
KINDS = (("OPP-01", "OPP vaststellen, zes weken na inschrijving"), ("OPP-12", "Uitleg aan de leerling"))


@pytest.fixture
def many(vault):
    """Twelve pupils of two groups, each with two deadlines on days of their own; two tasks, one of nobody."""
    with vault.writing() as connection:
        for number in range(12):
            uid = f"d{number:02}"
            told = {"roepnaam": f"Pim{number}", "achternaam": f"Proef{number % 5}", "zoeknaam": "", "weg": False}
            group = {"groep": "6" if number % 2 else "7", "schoolsoort": "bao", "revisie": 1}
            connection.execute(insert(Dossier), {"uid": uid, **told, **group})
            for at, (rule, what) in enumerate(KINDS):
                day = DAY + timedelta(days=number * 3 - 10 + at)
                waits = "ouders" if number == 3 else None
                row = {"uid": f"{uid}{at}", "dossier_uid": uid, "soort": what, "regel": rule, "datum": day}
                connection.execute(insert(Termijn), row | {"wacht_op": waits})
        for uid, dossier, day in (("t1", "d01", DAY), ("t2", None, None)):
            row = {"uid": uid, "dossier_uid": dossier, "datum": day, "wat": "Bellen", "weg": False}
            connection.execute(insert(Taak), row)
    return vault


def every(vault, keuze=None, orde=Orde.DAG):
    with vault.reading() as connection:
        return work_page(connection, DAY, keuze or Keuze(), orde, 500)


def test_pages_that_follow_each_other_are_the_whole_list_and_no_line_comes_twice(many):
    for orde in Orde:
        with many.reading() as connection:
            pages = [work_page(connection, DAY, Keuze(), orde, 5, start) for start in range(0, 40, 5)]
        assert tuple(one for page in pages for one in page) == every(many, orde=orde)
    assert len({one.uid for one in every(many)}) == len(every(many)) == 26


def test_each_choice_has_the_lines_that_fit_it_and_is_counted_right(many):
    put_off(many, Onderwerp("d00", "OPP-01", None), DAY + timedelta(days=9), "later")
    lines = every(many)
    rules = (None, frozenset({"OPP-12"}), frozenset({TAAK}))
    groups = (None, frozenset({("6", "bao")}))
    whens = (None, *(frozenset({one}) for one in Wanneer))
    who = (None, frozenset({None}))
    with many.reading() as connection:
        counted = counts(connection, DAY)
    for one in product(whens, rules, (None, frozenset({"OPP vaststellen"})), groups, (None,), who):
        keuze = Keuze(*one)
        assert every(many, keuze) == tuple(line for line in lines if line.in_keuze(keuze))
        assert sum(some.aantal for some in counted if some.in_keuze(keuze)) == len(every(many, keuze))


def test_a_choice_of_what_is_there_no_more_has_no_lines(many):
    none: frozenset = frozenset()
    for keuze in (Keuze(groepen=none), Keuze(regels=none), Keuze(soorten=none), Keuze(wie=none), Keuze(wanneer=none)):
        assert every(many, keuze) == ()


def test_what_waits_for_someone_else_stands_apart_also_when_it_is_too_late(many):
    waits = [one for one in every(many) if one.wanneer is Wanneer.WACHT]
    assert [one.dossier for one in waits] == ["d03", "d03"]
    assert waits[0].dag < DAY
    assert not any(one.wacht_op for one in every(many, Keuze(wanneer=frozenset({Wanneer.TE_LAAT}))))


def test_a_task_of_nobody_and_of_no_dossier_is_on_the_list_until_it_is_done_or_away(many):
    with many.writing() as connection:
        connection.execute(delete(Termijn))
    assert [(one.uid, one.wat, one.dossier, one.is_taak) for one in every(many)] == [
        ("t1", "Bellen", "d01", True),
        ("t2", "Bellen", "", True),
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.lists(st.integers(-400, 60), max_size=25), limit=st.integers(1, 30))
def test_the_list_is_what_a_plain_walk_over_all_dates_finds(vault, dossier, days, limit):
    with vault.writing() as connection:
        connection.execute(delete(Termijn))
        rows = [
            {
                "uid": new_uid(),
                "dossier_uid": dossier,
                "soort": "Iets",
                "regel": "OPP-01",
                "datum": DAY + timedelta(one),
            }
            for one in days
        ]
        if rows:
            connection.execute(insert(Termijn), rows)
    with vault.reading() as connection:
        found = worklist(connection, DAY, limit)
    plain = sorted(one["datum"] for one in rows if one["datum"] <= DAY + timedelta(days=42))
    assert [one.datum for one in found] == plain[:limit]
    assert all(one.wanneer is wanneer(one.datum, DAY) for one in found)
