"""A working day leaves no word of a child anywhere but in the paper that was asked for.

The short form is a day on the command line; the long form, with the window:
`python3 installer/dev.py test -m reliability tests/reliability`.
"""

import json
import random
import string
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from case_files import as_file, example
from reliability.private_home import ROOT, Home, encoded, files_with, private_home, written
from vaults import WACHTZIN

from models.resources import resource

Called = subprocess.CompletedProcess[str]
CASE = "A02"
"""A case of which a part can be vastgesteld, with a reason."""


@pytest.fixture
def seeded() -> str:
    """A surname that stands nowhere else on this computer."""
    return "Zw" + "".join(random.SystemRandom().choices(string.ascii_lowercase, k=12))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return private_home(tmp_path)


@pytest.fixture
def call(home: Home) -> Callable[..., Called]:
    """Calls the program on the command line."""
    secret = home.folder / "wachtzin"
    secret.write_text(f"{WACHTZIN.tekst}\n", encoding="utf-8")

    def done(*words: object) -> Called:
        command = [sys.executable, "-m", "desktop", *map(str, words), "--wachtzin-bestand", str(secret)]
        return subprocess.run(command, cwd=ROOT, env=home.env, capture_output=True, text=True, timeout=120)

    return done


def _sources(home: Home, seeded: str) -> tuple[Path, Path]:
    """A roster and a case with the seeded name, from elsewhere: a stick that is taken out again."""
    stick = home.folder / "stick"
    stick.mkdir()
    roster, case = stick / "EDEX.XML", stick / "casus.yaml"
    text = resource("demo", "edex_basisschool.xml").read_text(encoding="utf-8")
    roster.write_text(text.replace("Heuvelrug", seeded, 1), encoding="utf-8")
    data = example(CASE)
    data["leerling"]["achternaam"] = seeded
    case.write_bytes(as_file(data))
    return roster, case


def _take_out(*sources: Path) -> None:
    for one in sources:
        one.unlink()


def _only_in(home: Home, seeded: str, papers: list[Path]) -> None:
    found = [path for path in files_with(seeded, written(home)) if path not in papers]
    assert [path.name for path in found] == []
    assert papers
    assert any(seeded in _read(path) for path in papers), "a name that never reached paper proves nothing"


def _read(paper: Path) -> str:
    return subprocess.run(["pdftotext", str(paper), "-"], capture_output=True, text=True, check=True).stdout


def test_the_scan_finds_a_word_in_each_way_it_may_stand(tmp_path: Path, seeded: str) -> None:
    for number, way in enumerate(sorted(encoded(seeded))):
        (tmp_path / str(number)).write_bytes(b"\x01\x02" + way + b"\x03")
    (tmp_path / f"van {seeded}.txt").write_bytes(b"")
    assert len(files_with(seeded, tmp_path.iterdir())) == len(encoded(seeded)) + 1


def test_the_scan_looks_wherever_a_program_may_leave_something(home: Home, seeded: str) -> None:
    import tempfile

    with tempfile.NamedTemporaryFile("w", suffix=".txt") as left:
        left.write(seeded)
        left.flush()
        (home.folder / "cache" / "diep").mkdir()
        (home.folder / "cache" / "diep" / "x").write_text(seeded)
        assert {path.name for path in files_with(seeded, written(home))} == {Path(left.name).name, "x"}


def test_a_day_on_the_command_line_leaves_no_name(home: Home, call: Callable[..., Called], seeded: str) -> None:
    roster, case = _sources(home, seeded)
    vault, out, text = home.folder / "proef.kluis", home.folder / "uit", home.folder / "kapot.xml"
    text.write_text(f"<EDEX><leerlingen><leerling><achternaam>{seeded}</achternaam>", encoding="utf-8")
    told = [
        call("kluis", "maak", vault, "--soort", "school"),
        call("casus", vault, case),
        call("invoeren", vault, roster, "--school-klopt"),
        call("toets", vault, "--json"),
        call("termijnen", vault, "--json"),
        call("rapport", vault, "--dossier", CASE, "--voor", "school", "--uit", out),
        call("kluis", "kopie", vault),
    ]
    broken = call("invoeren", vault, text)
    _take_out(roster, case, text)
    assert [one.returncode for one in told] == [0] * len(told), [one.stderr for one in told]
    assert broken.returncode == 1
    assert not [one.args for one in (*told, broken) if seeded in one.stdout + one.stderr]
    assert not [path for path in out.iterdir() if seeded.lower() in path.name.lower()]
    _only_in(home, seeded, list(out.iterdir()))


@pytest.mark.reliability
def test_a_day_at_the_window_leaves_no_name(home: Home, call: Callable[..., Called], seeded: str) -> None:
    roster, case = _sources(home, seeded)
    vault, paper, kept = home.folder / "proef.kluis", home.folder / "uit" / "opp.pdf", home.folder / "stick" / "woord"
    paper.parent.mkdir()
    kept.write_text(seeded, encoding="utf-8")
    assert call("kluis", "maak", vault, "--soort", "school").returncode == 0
    assert call("casus", vault, case).returncode == 0
    script = Path(__file__).with_name("at_the_window.py")
    done = subprocess.run(
        [sys.executable, script, "day", vault, roster, CASE, paper],
        cwd=ROOT,
        env=home.env | {"SEEDED_IN": str(kept)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    _take_out(roster, case, kept)
    assert done.returncode == 0, done.stdout + done.stderr
    told: dict[str, object] = {}
    for line in done.stdout.splitlines():
        one = json.loads(line)
        told |= {f"{next(iter(one))} {name}": value for name, value in one.items()}
    assert told["opened found"] == 2
    assert told["opened heard"]
    assert told["opened held"], "what nobody can hear while it is open proves nothing when it is locked"
    assert told["vastgesteld vastgesteld"]
    assert told["again here"]
    locked = {name: told[f"locked {name}"] for name in ("heard", "held", "copied", "titled")}
    assert locked == {"heard": 0, "held": 0, "copied": False, "titled": 0}
    assert seeded not in done.stdout + done.stderr
    _only_in(home, seeded, [paper])
