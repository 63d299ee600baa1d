"""What a start costs, and a round after it: as processes of their own, beside a bare PySide6 window.

The vault opens with the keyring, as for whoever works at their own computer; nobody's typing is in the time.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from performance.own_keyring import own_keyring
from performance.table import Table

pytestmark = pytest.mark.performance

HERE = Path(__file__).resolve().parent
TIMES, ROUNDS = 9, 3
SIZES = (1_000, 10_000)
SOUGHT = (
    ("search", "a key in the search field of the dossiers", 50),
    ("filter", "a filter of the worklist", 50),
    ("scroll", "on to the next lines of the worklist", 50),
    ("palette", "a key in Ctrl+K: names, screens and texts", 50),
    ("wrong", "a key in Ctrl+K: names with typing errors", 50),
    ("text", "a key in Ctrl+K: words of texts", 50),
    ("narrowed", "a key in Ctrl+K: with filters", 50),
)
LARGE = 10_000
"""The size of which the budgets are."""
HUGE = 100_000
"""Measured too where that is asked for."""


def _run(env: dict[str, str], program: str, *words: object) -> str:
    done = subprocess.run(
        [sys.executable, HERE / program, *map(str, words)], env=env, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _started(env: dict[str, str], what: str) -> dict[str, float]:
    return json.loads(_run(env, "started.py", time.monotonic(), what).splitlines()[-1])


@pytest.fixture
def sizes(pytestconfig: pytest.Config) -> tuple[int, ...]:
    """How many dossiers the vaults have."""
    return (*SIZES, HUGE) if pytestconfig.getoption("--hundred-thousand") else SIZES


@pytest.fixture
def homes(many, tmp_path, sizes):
    """For each size the environment of a user with such a vault, which was open once."""
    made = {}
    with own_keyring(tmp_path) as (env, name):
        for count in sizes:
            config = tmp_path / f"config-{count}"
            made[count] = env | {"XDG_CONFIG_HOME": str(config)}
            _run(made[count], "add_own_key.py", many(count))
            _started(made[count], "worklist")
        yield made, name


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(one[name] for one in runs) for name in runs[0]}


def _grows(table: Table, words: str, told: Mapping[int, float]) -> None:
    """How much longer the same takes with ten times the dossiers, and with ten times those."""
    for count in list(told)[1:]:
        table.add(f"{words}, {count:,} dossiers beside a tenth of them", told[count] / told[count // 10], "x", 1.5)


def test_a_start_beside_a_bare_window_and_a_round(homes, sizes, table: Table):
    envs, keyring = homes
    whats = [("bare", sizes[0]), ("libraries", sizes[0]), *(("worklist", count) for count in sizes)]
    runs = {one: [] for one in whats}
    for _ in range(TIMES):  # in turns: whatever else the computer does hits all of them
        for what, count in whats:
            runs[what, count].append(_started(envs[count], what))
    told = {one: _medians(many) for one, many in runs.items()}
    bare = told["bare", sizes[0]]["painted"]
    starts = {count: told["worklist", count] for count in sizes}
    large = told["worklist", LARGE]
    table.notes.append(f"starts: median of {TIMES} processes in turns, offscreen, opened by {keyring}")
    table.add("a bare PySide6 window", bare, "s")
    imported = told["libraries", sizes[0]]["imported"]
    about = f"{imported:.2f} s; the same window, and then the import of SQLAlchemy, SQLCipher and keyring"
    table.add("what no start can do without", imported / bare, "x", None, about)
    for name, words, budget in (("painted", "first painted window", 1.5), ("rows", "usable worklist", 3)):
        about = f"{large[name]:.2f} s"
        table.add(f"{words}, 10,000 dossiers", large[name] / bare, "x", budget, about)
        _grows(table, words, {count: one[name] for count, one in starts.items()})
    door = f"{large['asked']:.2f} s until one can unlock, {large['unlocked'] - large['asked']:.2f} s until it is open"
    table.add("the door", large["asked"] / bare, "x", None, door)
    rounds = {count: [] for count in sizes}
    for _ in range(ROUNDS):
        for count in sizes:
            rounds[count].append(_started(envs[count], "round"))
    been = {count: _medians(rounds[count]) for count in sizes}
    large = _medians(rounds[LARGE])
    for name, words, budget in (("dossier", "open a dossier", 50), ("opp", "open the form of an OPP", 150)):
        about = (
            f"the first {large[f'{name} first']:.0f} ms; all that is further down the page {large[f'{name} whole']:.0f}"
        )
        table.add(words, large[name], "ms", budget, about)
        _grows(table, words, {count: one[name] for count, one in been.items()})
    for name, words, budget in SOUGHT:
        worst = f"100,000 documents; the slowest {large[f'{name} worst']:.0f} ms"
        table.add(words, large[name], "ms", budget, worst)
        _grows(table, words, {count: one[name] for count, one in been.items()})
        worst = f"the longest of all {large[f'{name} block worst']:.0f} ms"
        table.add(f"{words}: the event loop stands still", large[f"{name} block"], "ms", 16, worst)
    about = f"after {large['memory at first']:.0f} MB with the worklist"
    table.add("memory after the round, 10,000 dossiers", large["memory"], "MB", 250, about)
    _grows(table, "memory after the round", {count: one["memory"] for count, one in been.items()})
