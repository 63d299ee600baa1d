"""A window that is killed while someone types loses at most a second of it.

The long form kills at any moment: `python3 installer/dev.py test -m reliability tests/reliability`.
"""

import json
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from case_files import take_example
from reliability.private_home import ROOT, Home, private_home
from vaults import WACHTZIN, new_vault

from models.snapshot.read import find_dossier, read_dossier
from models.vault import open_vault
from models.vault.check import is_whole

CASE, SECOND = "A02", 1.0
SENTENCE = "Zij leest liever met Fatma dan alleen, en na de pauze begint zij zelf weer. "


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return private_home(tmp_path)


@pytest.fixture
def vault(home: Home) -> Path:
    made, _ = new_vault(home.folder / "proef.kluis")
    take_example(made, CASE)
    made.close(backup=False)
    return made.folder


class Typist:
    """A window in which someone types, in a process of its own."""

    def __init__(self, home: Home, vault: Path, sentence: str) -> None:
        script = Path(__file__).with_name("at_the_window.py")
        self._process = subprocess.Popen(
            [sys.executable, script, "type", vault, CASE, sentence],
            cwd=ROOT,
            env=home.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.strokes: list[float] = []

    def wait_for(self, what: str) -> None:
        """Reads what the script tells until it tells this."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            told = json.loads(line)
            if "keys" in told:
                self.strokes.append(told["at"])
            if what in told:
                return
        assert self._process.stderr is not None
        pytest.fail(self._process.stderr.read())

    def kill(self) -> float:
        """Ends it as a power cut does; answers when. Keys that were told meanwhile are counted too."""
        self._process.kill()
        now = time.monotonic()
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith("\n") and "keys" in (told := json.loads(line)):
                self.strokes.append(told["at"])
        self._process.communicate()
        return now


def _typed_in(vault: Path) -> str:
    with open_vault(vault, WACHTZIN) as opened:
        with closing(opened.storage.connect()) as raw:
            assert is_whole(raw)
        with opened.reading() as connection:
            beeld = read_dossier(connection, str(find_dossier(connection, CASE)))
        opened.close(backup=False)
    *_, (_, version) = beeld.versies()
    return version.antwoorden.tekst("beeld") or ""


def test_what_was_typed_a_second_ago_outlives_the_window(home: Home, vault: Path) -> None:
    typist = Typist(home, vault, SENTENCE[:30])
    typist.wait_for("done")
    time.sleep(SECOND)
    typist.kill()
    assert _typed_in(vault) == SENTENCE[:30].strip()


@pytest.mark.reliability
def test_a_window_killed_at_any_moment_loses_at_most_a_second(home: Home, vault: Path) -> None:
    chance = random.Random(7)
    for _ in range(15):
        typist = Typist(home, vault, SENTENCE)
        typist.wait_for("ready")
        for _ in range(chance.randint(5, len(SENTENCE) - 5)):
            typist.wait_for("keys")
        time.sleep(chance.random() * 0.05)
        end = typist.kill()
        promised = sum(one < end - SECOND for one in typist.strokes)
        kept = _typed_in(vault)
        assert SENTENCE.startswith(kept)
        assert len(kept) >= len(SENTENCE[:promised].rstrip())
