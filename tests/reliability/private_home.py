"""A home of its own for a program: everything it may write goes there, and what it wrote can be searched for a word."""

import base64
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_FOLDERS = ("home", "tmp", "config", "cache", "data", "state", "run", "documents")
_SHARED = ("/var/tmp", "/dev/shm")
"""Besides the folder for temporary files, where a library could leave something whatever the environment says."""
_NOT_OURS = frozenset({".git", ".venv", "__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis"})
_LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class Home:
    """The folders below `folder`; `env` leads a program to them. `since` is when it began, in nanoseconds."""

    folder: Path
    env: dict[str, str]
    since: int


def private_home(folder: Path) -> Home:
    """Makes the folders."""
    made = {name: folder / name for name in _FOLDERS}
    for one in made.values():
        one.mkdir(mode=0o700)
    env = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")} | {
        "HOME": str(made["home"]),
        "USERPROFILE": str(made["home"]),
        "APPDATA": str(made["config"]),
        "LOCALAPPDATA": str(made["data"]),
        "TMPDIR": str(made["tmp"]),
        "TEMP": str(made["tmp"]),
        "XDG_CONFIG_HOME": str(made["config"]),
        "XDG_CACHE_HOME": str(made["cache"]),
        "XDG_DATA_HOME": str(made["data"]),
        "XDG_STATE_HOME": str(made["state"]),
        "XDG_RUNTIME_DIR": str(made["run"]),
        "XDG_DOCUMENTS_DIR": str(made["documents"]),
        "QT_QPA_PLATFORM": "offscreen",
    }
    mark = folder / "begin"
    mark.touch()
    return Home(folder, env, mark.stat().st_mtime_ns)


def encoded(word: str) -> frozenset[bytes]:
    """The ways in which a word may stand in a file."""
    plain = {word.encode(), word.encode("latin-1"), word.upper().encode(), word.lower().encode()}
    wide = {word.encode("utf-16-le"), word.lower().encode("utf-16-le"), word.encode("utf-16-be")}
    # What is whole in base64 whatever stands before and after it.
    shifted = {base64.b64encode(b"\0" * before + one)[2:-4] for one in (word.encode(),) for before in range(3)}
    return frozenset(plain | wide | shifted)


def files_with(word: str, paths: Iterable[Path]) -> list[Path]:
    """Those of these files in which the word stands in any way, in the content or in the name."""
    ways = encoded(word)
    found = []
    for path in paths:
        try:
            data = os.fsencode(path.name) + b"\0" + path.read_bytes()
        except OSError:
            continue  # gone meanwhile, or no file of ours to read
        if any(way in data or way in data.lower() for way in ways):
            found.append(path)
    return found


def written(home: Home) -> Iterator[Path]:
    """Every file below the home, and every other that was written since it was made where programs may leave files."""
    yield from (path for path in home.folder.rglob("*") if path.is_file())
    for place in {Path(tempfile.gettempdir()), *map(Path, _SHARED), ROOT}:
        yield from _newer(place, home)


def _newer(place: Path, home: Home) -> Iterator[Path]:
    for folder, inside, names in os.walk(place):
        here = Path(folder)
        inside[:] = [name for name in inside if name not in _NOT_OURS and here / name != home.folder]
        for name in names:
            path = here / name
            try:
                told = path.lstat()
            except OSError:
                continue
            if path.is_file() and not path.is_symlink() and told.st_mtime_ns >= home.since and told.st_size < _LARGEST:
                yield path
