"""The order of the house: what every file of it keeps to."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ("desktop", "forms", "models", "installer", "tests")
WHOLE = (*CODE, "resources", ".ci", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", ".gitignore")
_REVISIONS = "models/vault/migrations/versions/"
TOO_LONG = 450
SAYS_NOTHING = {"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc"}
DRAWN = {".ttf", ".otf", ".svg", ".png", ".icc"}
LICENCE = re.compile(r"(?i)\b(licen[cs]e|ofl|copying)\b")
ELSEWHERE = re.compile(
    # an index of packages, by name or as a setting
    r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org|(?:extra-)?index-url|devpi|artifactory"
    # a folder of the machine that something happened to be made on
    r"|(?<![\w./~-])/(?:work|root|home|opt|Users)/[\w.]"
)


def _files(*names: str) -> Iterator[Path]:
    for name in names:
        start = ROOT / name
        for path in [start] if start.is_file() else sorted(start.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def test_imports_run_one_way() -> None:
    program = Path(sys.executable).with_name("lint-imports" + (".exe" if sys.platform == "win32" else ""))
    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_python_file_is_too_long() -> None:
    """A revision is as long as what it makes: it is written out once, and stays as it was when it was released."""
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in _files(*CODE)
        if path.suffix == ".py"
    }
    assert lengths
    long = {name: length for name, length in lengths.items() if length > TOO_LONG}
    assert {name: length for name, length in long.items() if not name.startswith(_REVISIONS)} == {}


def test_every_name_says_what_is_inside() -> None:
    named = [path.relative_to(ROOT) for path in _files(*CODE)]
    words = {path: set(re.split(r"[_.]", "_".join(path.parts).lower())) for path in named}
    assert [path.as_posix() for path in named if words[path] & SAYS_NOTHING] == []


def test_no_file_names_a_package_index_or_a_folder_of_some_machine() -> None:
    found = []
    for path in _files(*WHOLE):
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        if path != Path(__file__).resolve() and (match := ELSEWHERE.search(text)):
            found.append(f"{path.relative_to(ROOT).as_posix()}: {match.group()}")
    assert found == []


def test_what_others_drew_stands_beside_its_licence() -> None:
    drawn = {path.parent for path in _files("resources") if path.suffix in DRAWN}
    assert drawn
    bare = [folder for folder in drawn if not any(LICENCE.search(path.name) for path in folder.iterdir())]
    assert [folder.relative_to(ROOT).as_posix() for folder in bare] == []
