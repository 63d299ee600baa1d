"""What many changes come to, and putting it back: what it was, nothing else, as a new act, and conflicts are told."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.base import new_uid
from models.queries.since import changes_since
from models.record import audit
from models.record.act import Vastgesteld, act
from models.record.change import Change
from models.record.handelingsoort import Handelingsoort
from models.record.history import put_back, undo
from models.record.net import net
from models.snapshot.read import read_dossier

DAY = date(2026, 11, 17)
FIELDS = ("hulpvraag", "beeld", "samenvatting")
WORDS = st.sampled_from(["a", "ab", "abc", None, "é\u202e", " "])


def state(vault, dossier):
    """All that stands in the OPP: answers, and rows in their order."""
    with vault.reading() as connection:
        version = read_dossier(connection, dossier).periodes[0].versies[0]
    answers = {name: value for name, value in version.antwoorden.waarden.items() if value is not None}
    return answers, {name: [(row.uid, dict(row.waarden)) for row in rows] for name, rows in version.tabellen.items()}


def do(vault, dossier, opp, step):
    """One act of a user; rows are chosen by their place in the list."""
    kind, number, words = step
    with vault.reading() as connection:
        rows = read_dossier(connection, dossier).periodes[0].versies[0].rijen("doelen")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        if kind == "answer":
            doing.set_answer(opp, FIELDS[number % len(FIELDS)], words)
        elif kind == "add":
            doing.add_row(opp, "doelen", {"doel": words})
        elif rows and kind == "cell":
            doing.set_cell(rows[number % len(rows)].uid, "doel", words)
        elif rows and kind == "remove":
            doing.remove("rij", rows[number % len(rows)].uid)
    if kind == "undo":
        undo(vault, doing.result.uid)
    return doing.result.uid


def moment_of(vault, dossier):
    """An act that always changes something: a moment to come back to."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        doing.set_value("dossier", dossier, "woonplaats", new_uid())
    return doing.result.uid


STEPS = st.lists(
    st.tuples(st.sampled_from(["answer", "answer", "add", "cell", "remove"]), st.integers(0, 5), WORDS), max_size=8
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=STEPS, after=STEPS)
def test_putting_everything_back_ends_where_it_was_as_a_new_act(vault, dossier, opp, before, after):
    for step in before:
        do(vault, dossier, opp, step)
    moment = moment_of(vault, dossier)
    then = state(vault, dossier)
    for step in after:
        do(vault, dossier, opp, step)
    with vault.reading() as connection:
        wanted = changes_since(connection, dossier, moment).changes
    now = state(vault, dossier)
    done = put_back(vault, wanted, dossier)
    assert done.conflicts == ()
    assert state(vault, dossier) == then
    undo(vault, done.result.uid)
    assert state(vault, dossier) == now
    with vault.reading() as connection:
        assert audit.verify(connection) is None
        assert audit.verify_history(connection) is None


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(after=STEPS, at=st.integers(0, 20))
def test_putting_one_back_changes_nothing_else(vault, dossier, opp, after, at):
    moment = moment_of(vault, dossier)
    for step in after:
        do(vault, dossier, opp, step)
    with vault.reading() as connection:
        wanted = changes_since(connection, dossier, moment).changes
    values = [one for one in wanted if one.tabel == "antwoord"]
    if not values:
        return
    one = values[at % len(values)]
    answers, rows = state(vault, dossier)
    put_back(vault, [one], dossier)
    expected = {name: value for name, value in (answers | {one.kolom: one.oud}).items() if value is not None}
    assert state(vault, dossier) == (expected, rows)


def test_what_was_changed_since_it_was_looked_at_stays_and_is_told(vault, dossier, opp):
    moment = do(vault, dossier, opp, ("answer", 0, "eerst"))
    do(vault, dossier, opp, ("answer", 0, "daarna"))
    with vault.reading() as connection:
        wanted = changes_since(connection, dossier, moment).changes
    do(vault, dossier, opp, ("answer", 0, "en verder"))
    done = put_back(vault, wanted, dossier)
    assert [one.nieuw for one in done.conflicts] == ["daarna"]
    assert done.result.changes == ()
    assert state(vault, dossier)[0]["hulpvraag"] == "en verder"


def test_what_is_vastgesteld_is_not_put_back(vault, dossier, opp):
    moment = do(vault, dossier, opp, ("answer", 0, "eerst"))
    do(vault, dossier, opp, ("answer", 0, "daarna"))
    with vault.reading() as connection:
        wanted = changes_since(connection, dossier, moment).changes
    with act(vault, Handelingsoort.VASTGESTELD, dossier) as doing:
        doing.freeze(opp, "perspectiefdeel", frozenset({"hulpvraag"}), "{}", DAY, "M")
    with pytest.raises(Vastgesteld):
        put_back(vault, wanted, dossier)
    with vault.reading() as connection:
        assert changes_since(connection, dossier, moment).vast == {opp: frozenset({"hulpvraag"})}


def test_a_row_that_came_and_went_is_nothing():
    came = Change("rij", "r", "*", None, {"cellen": {"doel": "a"}})
    typed = Change("rij", "r", "cellen.doel", "a", "ab")
    went = Change("rij", "r", "weg", False, True)
    assert net([came, typed, went]) == ()
    (added,) = net([came, typed])
    assert added.nieuw == {"cellen": {"doel": "ab"}}


def test_a_removed_row_comes_back_as_it_was_then(vault, dossier, opp):
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, dossier) as doing:
        goal = doing.add_row(opp, "doelen", {"doel": "lezen"})
    then = state(vault, dossier)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as typed:
        typed.set_cell(goal, "doel", "rekenen")
    with act(vault, Handelingsoort.RIJ_VERWIJDERD, dossier) as removed:
        removed.remove("rij", goal)
    with vault.reading() as connection:
        since = changes_since(connection, dossier, doing.result.uid)
    assert since.weg[goal] == {"uid": goal, "cellen": {"doel": "rekenen"}}
    put_back(vault, since.changes, dossier)
    assert state(vault, dossier) == then
