"""A working day on the command line leaves no word of a child anywhere but in the paper that was asked for."""

import base64
import os
import subprocess
import sys
from pathlib import Path

import pytest
from case_files import as_file, example

SEEDED = "Zwaardvlinder"
ROOT = Path(__file__).resolve().parents[2]


def encoded(word):
    """The ways in which a word may stand in a file."""
    plain = word.encode()
    shifted = {base64.b64encode(b"\0" * before + plain)[2:-4] for before in range(3)}
    return {plain, word.encode("utf-16-le"), word.upper().encode(), word.lower().encode(), *shifted}


def files_with(word, *folders):
    ways = encoded(word)
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and any(way in path.read_bytes() for way in ways):
                found.append(path.name)
    return found


@pytest.fixture
def day(tmp_path):
    """Private folders for everything that a program may write, and a way to call the program in them."""
    homes = {name: tmp_path / name for name in ("home", "tmp", "config", "cache", "data", "state", "run")}
    for folder in homes.values():
        folder.mkdir(mode=0o700)
    env = os.environ | {
        "HOME": str(homes["home"]),
        "TMPDIR": str(homes["tmp"]),
        "XDG_CONFIG_HOME": str(homes["config"]),
        "XDG_CACHE_HOME": str(homes["cache"]),
        "XDG_DATA_HOME": str(homes["data"]),
        "XDG_STATE_HOME": str(homes["state"]),
        "XDG_RUNTIME_DIR": str(homes["run"]),
    }
    secret = tmp_path / "wachtzin"
    secret.write_text("drie hoeken van een tafel\n", encoding="utf-8")

    def call(*words):
        return subprocess.run(
            [sys.executable, "-m", "desktop", *map(str, words), "--wachtzin-bestand", str(secret)],
            cwd=ROOT,
            env=env,
            capture_output=True,
            text=True,
            timeout=120,
        )

    return call


def test_the_scan_finds_a_word_in_each_way_it_may_stand(tmp_path):
    for number, way in enumerate(sorted(encoded(SEEDED))):
        (tmp_path / str(number)).write_bytes(b"\x01\x02" + way + b"\x03")
    assert len(files_with(SEEDED, tmp_path)) == len(encoded(SEEDED))


def test_a_name_stands_nowhere_but_in_the_paper_that_was_asked_for(day, tmp_path):
    data = example("A03")
    data["leerling"]["achternaam"] = SEEDED
    source = tmp_path / "bron"
    source.mkdir()
    (source / "casus.yaml").write_bytes(as_file(data))
    vault, out = tmp_path / "proef.kluis", tmp_path / "uit"
    told = [
        day("kluis", "maak", vault, "--soort", "school"),
        day("casus", vault, source / "casus.yaml"),
        day("toets", vault, "--json"),
        day("termijnen", vault, "--json"),
        day("rapport", vault, "--dossier", "A03", "--voor", "ouders", "--uit", out),
        day("kluis", "kopie", vault),
    ]
    assert [one.returncode for one in told] == [0] * len(told), [one.stderr for one in told]
    assert not [one for one in told if SEEDED in one.stdout + one.stderr]
    (source / "casus.yaml").unlink()
    papers = [path.name for path in out.iterdir()]
    assert papers
    assert not [name for name in papers if SEEDED.lower() in name.lower()]
    assert {name for name in files_with(SEEDED, tmp_path) if name not in papers} == set()
    read = [subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True) for path in out.iterdir()]
    assert any(SEEDED in one.stdout for one in read)
