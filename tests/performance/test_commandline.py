"""What the command line costs, as processes: the help, and a verb on a vault."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from case_files import take_example
from performance.table import Table
from vaults import WACHTZIN, new_vault

pytestmark = pytest.mark.performance

ROOT = Path(__file__).resolve().parents[2]
TIMES = 9


def _spent(*words: object) -> float:
    command = [sys.executable, "-m", "desktop", *map(str, words)]
    begin = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return time.perf_counter() - begin


def test_help_and_verbs(tmp_path, table: Table):
    vault, _ = new_vault(tmp_path / "Proef.kluis")
    with vault:
        for number in ("A01", "A02", "A03"):
            take_example(vault, number)
        vault.close(backup=False)
    secret = tmp_path / "wachtzin"
    secret.write_text(WACHTZIN.tekst, encoding="utf-8")
    opened = (vault.folder, "--wachtzin-bestand", secret)
    calls = {
        "--help": (("--help",), 0.2),
        "verb toets": (("toets", *opened, "--json"), 1),
        "verb termijnen": (("termijnen", *opened, "--json"), 1),
        "verb rapport": (("rapport", *opened, "--dossier", "A01", "--voor", "ouders", "--uit", tmp_path / "uit"), 1),
    }
    spent = {name: [] for name in calls}
    for _ in range(TIMES):
        for name, (words, _) in calls.items():
            spent[name].append(_spent(*words))
    for name, (_, budget) in calls.items():
        table.add(f"command line: {name}", statistics.median(spent[name]), "s", budget, f"median of {TIMES} processes")
