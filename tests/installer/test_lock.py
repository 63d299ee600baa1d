"""The lock: exact, hashed, complete, and the same behind every mirror."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-uv.lock")


def _locked(name: str) -> dict[str, list[str]]:
    """Each requirement of a lock ("name==version", markers cut off) with its hashes; comments left out."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / "installer" / name).read_text("utf-8").splitlines():
        if line.lstrip().startswith("#"):
            continue
        if line.startswith(" "):
            found[next(reversed(found))].append(line.strip(" \\"))
        elif line:
            found[re.split(r"[ ;\\]", line)[0]] = []
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_has_one_version_and_its_hashes(lock: str) -> None:
    locked = _locked(lock)
    assert locked
    assert [name for name in locked if not re.fullmatch(r"[a-z0-9-]+==[\w.+!]+", name)] == []
    assert [name for name, hashes in locked.items() if not hashes] == []
    assert {
        line for hashes in locked.values() for line in hashes if not re.fullmatch(r"--hash=sha256:\w{64}", line)
    } == (set())


@pytest.mark.parametrize("lock", LOCKS)
def test_no_host_and_no_option_stands_in_it(lock: str) -> None:
    text = (ROOT / "installer" / lock).read_text("utf-8")
    assert re.findall(r"\w+://\S+|^--?\w+.*", text, re.MULTILINE) == []


def test_what_the_project_pins_is_what_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    wanted = [*project["project"]["dependencies"], *groups["dev"]]
    bare = {re.sub(r"\[.*?\]", "", pin).lower().replace("_", "-") for pin in wanted}
    locked = {name for pin in _locked("requirements.lock") for name in (pin, pin.partition("==")[0])}
    assert bare - locked == set()
    assert set(groups["installer"]) == set(_locked("requirements-uv.lock"))


def test_the_builder_of_the_command_is_the_uv_that_is_locked() -> None:
    """Else uv would fetch another builder, and set-up would need a network once more."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    version = project["dependency-groups"]["installer"][0].partition("==")[2]
    assert project["build-system"]["requires"][0].startswith(f"uv_build>={version},")
