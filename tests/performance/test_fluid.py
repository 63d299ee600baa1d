"""How long the event loop stands still in the tasks of a day, on a vault of 10,000 dossiers, in a fresh process."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from performance.own_keyring import own_keyring
from performance.table import Table
from vaults import CHEAP, WACHTZIN

from forms.casus.demo import make_demo_vault

pytestmark = pytest.mark.performance

HERE = Path(__file__).resolve().parent
LIMIT = 50
_ABOUT = (
    "the event loop: the work of the window's own thread in one turn; beside it how long that turn took in all, "
    "with what else the computer and the worker did meanwhile"
)
SHOWN = 12
"""How many of the slowest tasks stand in the table; all are printed."""


def _run(env: dict[str, str], program: str, *words: object) -> list[str]:
    done = subprocess.run(
        [sys.executable, HERE / program, *map(str, words)], env=env, capture_output=True, text=True, timeout=500
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def vault_of(many, tmp_path) -> Callable[[str], Path]:
    """A vault with 10,000 dossiers of a school, or the example vault of who else keeps one."""

    def made(keeper: str) -> Path:
        if keeper == "school":
            return many(10_000)
        folder = tmp_path / "Voorbeeld.kluis"
        vault, _ = make_demo_vault(folder, [WACHTZIN], CHEAP, keeper)
        vault.close(backup=False)
        return folder

    return made


@pytest.mark.parametrize(("keeper", "least"), [("school", 100), ("steunpunt", 12), ("samenwerkingsverband", 15)])
def test_the_event_loop_in_the_tasks_of_a_day(keeper, least, vault_of, tmp_path, table: Table, capsys):
    with own_keyring(tmp_path) as (env, _):
        _run(env, "add_own_key.py", vault_of(keeper))
        measured = json.loads(_run(env, "started.py", time.monotonic(), "tasks")[-2])
    worst: dict[str, dict] = {}
    for one in measured:
        if one["own"] >= worst.get(one["task"], one)["own"]:
            worst[one["task"]] = one
    tasks = sorted(worst.values(), key=lambda one: -one["own"])
    with capsys.disabled():
        for one in tasks:
            print(f"\n{one['own']:6.0f} ms of its own, {one['longest']:6.0f} ms in all: {one['task']}", end="")
            for own, where in one["blocks"]:
                print("".join(f"\n{'':>8}{own:6.0f} ms: {line}" for line in where[:1] if own > LIMIT), end="")
        print()
    assert len(measured) > least  # the day was done to its end
    if _ABOUT not in table.notes:
        table.notes.append(_ABOUT)
    over = sum(one["own"] > LIMIT for one in tasks)
    table.add(
        "tasks in which a turn of the event loop is longer than 50 ms", over, "", 0, f"{keeper}: of {len(tasks)} tasks"
    )
    for one in tasks[:SHOWN]:
        table.add(f"longest turn, {keeper}: {one['task']}", one["own"], "ms", LIMIT, f"{one['longest']:.0f} ms in all")
