"""What a start costs: the first painted window and the usable worklist, beside a bare PySide6 window, as processes."""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from case_files import take_example
from vaults import CHEAP

from desktop.shell.preferences import Preferences
from models.vault import Sleutelbos, create_vault

pytestmark = pytest.mark.performance

HERE = Path(__file__).resolve().parent
TIMES = 7


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A user with a vault of the examples that opens with the keyring."""
    own = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "file_keyring.FileKeyring",
        "FILE_KEYRING": str(tmp_path / "keyring.json"),
        "PYTHONPATH": str(HERE),
    }
    for name, value in own.items():
        monkeypatch.setenv(name, value)
    monkeypatch.syspath_prepend(str(HERE))
    import keyring
    from file_keyring import FileKeyring

    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    vault, _ = create_vault(
        tmp_path / "Proef.kluis", "school", organisatie="De Wilgenhoek", gebruiker="Marit", rol="ib",
        sleutels=[Sleutelbos()], cost=CHEAP,
    )  # fmt: skip
    with vault:
        for number in ("A01", "A02", "A03"):
            take_example(vault, number)
    Preferences(tmp_path / "config" / "driehoek").last_vault = tmp_path / "Proef.kluis"
    yield os.environ | own
    keyring.set_keyring(before)


def started(what, env):
    begin = str(time.monotonic())
    done = subprocess.run(
        [sys.executable, HERE / "started.py", begin, what], env=env, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_start_beside_a_bare_window(home):
    runs = {what: [] for what in ("bare", "worklist")}
    for what in (*runs, *(["bare", "worklist"] * TIMES)):
        runs[what].append(started(what, home))
    middle = {
        (what, name): statistics.median(one[name] for one in told[1:])
        for what, told in runs.items()
        for name in told[-1]
        if name in ("painted", "rows", "memory")
    }
    bare = middle["bare", "painted"]
    compiled = any((HERE.parents[1] / ".venv/lib").rglob("QtWidgets*.pyc")) or any(
        (Path(sys.prefix) / "lib").rglob("sqlalchemy/__pycache__/*.pyc")
    )
    print(f"\nstart, bytecode compiled: {'yes' if compiled else 'no'}; a bare PySide6 window takes {bare:.2f} s")
    print(f"first painted window: {middle['worklist', 'painted'] / bare:.1f} times (at most 1.5)")
    print(f"usable worklist, opened by keyring: {middle['worklist', 'rows'] / bare:.1f} times (at most 3)")
    print(f"memory with the worklist: {middle['worklist', 'memory']:.0f} MB")
