"""Tasks: put on the list, changed, put off, ticked and taken away, each with an undo; and many lines at once."""

from datetime import date, timedelta

import pytest
from sqlalchemy import insert

from models.actions.taak import TaakLeeg, add_task, put_task_off, remove_task, set_task, tick_task
from models.actions.work import follow, give_many, put_many_off, tick_many
from models.queries.taak import open_tasks, task
from models.queries.worklist import worklist
from models.record.history import undo
from models.tables import Dossier, Gebruiker, Termijn

DAY = date(2026, 11, 17)


@pytest.fixture
def made(vault, dossier):
    with vault.writing() as connection:
        connection.execute(insert(Gebruiker), {"uid": "fatma", "naam": "Fatma", "rol": "ib", "actief": True})
    return add_task(vault, "  Logopedist\n bellen ", DAY, dossier)[0]


def listed(vault):
    with vault.reading() as connection:
        return {one.uid: (one.wat, one.dag, one.wie) for one in worklist(connection, DAY)}


def test_a_task_is_on_the_list_and_is_changed_ticked_and_taken_away_with_an_undo(vault, made, dossier):
    assert listed(vault)[made] == ("Logopedist bellen", DAY, None)
    set_task(vault, ("taak", made, "wat"), "Juf bellen")
    set_task(vault, ("taak", made, "gebruiker_uid"), "fatma")
    put_task_off(vault, made, DAY + timedelta(days=2))
    assert listed(vault)[made] == ("Juf bellen", DAY + timedelta(days=2), "fatma")
    for does in (lambda: tick_task(vault, made, DAY), lambda: remove_task(vault, made)):
        done = does()
        assert made not in listed(vault)
        undo(vault, done.uid)
        assert made in listed(vault)
    with vault.reading() as connection:
        assert task(connection, made).wat == "Juf bellen"
    with vault.reading() as connection:
        assert [one.uid for one in open_tasks(connection, dossier)] == [made]


def test_a_task_says_something(vault, made):
    with pytest.raises(TaakLeeg):
        set_task(vault, ("taak", made, "wat"), "  ")
    with pytest.raises(TaakLeeg):
        add_task(vault, "", DAY)
    with pytest.raises(LookupError):
        set_task(vault, ("taak", made, "weg"), "ja")


def test_many_lines_are_one_act_and_one_undo(vault, made, dossier):
    rows = [
        {"uid": f"t{at}", "dossier_uid": dossier, "soort": f"doen {at}", "regel": f"OPP-0{at}", "datum": DAY}
        for at in (1, 3)
    ]
    with vault.writing() as connection:
        connection.execute(insert(Termijn), rows)
    before = listed(vault)
    with vault.reading() as connection:
        lines = worklist(connection, DAY)
    until = DAY + timedelta(days=5)
    for does, place, now in (
        (lambda: tick_many(vault, lines, DAY), 0, set()),
        (lambda: put_many_off(vault, lines, until, "rapporten"), 1, {until}),
        (lambda: give_many(vault, lines, "fatma"), 2, {"fatma"}),
    ):
        done = does()
        assert {one[place] for one in listed(vault).values()} == now
        undo(vault, done.uid)
        assert listed(vault) == before


def test_who_follows_a_dossier_has_its_lines_and_the_tasks_of_nobody_else(vault, made, dossier):
    follow(vault, [dossier], "fatma")
    assert listed(vault)[made][2] == "fatma"
    with vault.reading() as connection:
        assert connection.execute(Dossier.__table__.select()).mappings().one()["behandelaar_uid"] == "fatma"
