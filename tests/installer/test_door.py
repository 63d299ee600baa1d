"""`dev.py` as a user meets it: what it says, and that it needs nothing but Python."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from installer.dev import refusal
from installer.words import WORDS

INSTALLER = Path(__file__).resolve().parents[2] / "installer"
DOOR = ("__init__.py", "dev.py", "words.py", "steps.py", "system.py", "environment.py")


def _dev(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(INSTALLER / "dev.py"), *words]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env={"PYTHONUTF8": "1"})


def test_without_a_word_it_says_which_words_there_are() -> None:
    said = _dev()
    assert said.returncode == 0
    for word in ("run", "test", "setup", "bench", "lock"):
        assert f"\n    {word} " in said.stdout


def test_an_unknown_word_is_wrong_use() -> None:
    said = _dev("instal")
    assert said.returncode == 2
    assert said.stdout == ""
    assert said.stderr == f"'instal' is geen woord dat dev.py kent. Kies uit: {', '.join(WORDS)}.\n"


def test_words_that_would_be_ignored_are_refused() -> None:
    said = _dev("setup", "snel")
    assert said.returncode == 1
    assert said.stderr == "Het woord setup neemt geen verdere woorden; dit staat erachter: snel\n"


def test_an_old_python_is_told_so() -> None:
    assert refusal((3, 10)) == (
        "Driehoek heeft Python 3.11 of nieuwer nodig en dit is Python 3.10. Installeer een nieuwere Python."
    )
    assert refusal((3, 11)) is None
    assert refusal((4, 0)) is None


def test_an_old_python_can_read_the_door() -> None:
    ast.parse((INSTALLER / "dev.py").read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("name", DOOR)
def test_it_runs_on_the_standard_library_alone(name: str) -> None:
    tree = ast.parse((INSTALLER / name).read_text("utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names | {"installer"}
