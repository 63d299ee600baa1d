"""The main job by keyboard alone, in a real window: plays a script of keys and looks after each whether it was right.

    python tests/main_job.py [FOLDER]      # with a picture of the window after each step in FOLDER

The script (`desktop/access/main_job.toml`) is a list of steps. Each has a title and lines that begin with a verb:

    press KEYS     keys as X names them, one after the other: Return, ctrl+n, Tab
    type WORDS     letter by letter; {code} is the group of the recovery code that the field asks for
    copy           writes the recovery code down from the window
    tab NAME       Tab until what has the focus is called so (from its beginning); back NAME with Shift+Tab
    focus NAME     the focus must be there
    read WORDS     what has the focus holds these words
    see WORDS      these words must stand in the window
    gone WORDS     these words must be nowhere in the program
    file NAME      such a file must be in the folder of documents, and be a PDF

Keys come from the X server as from a keyboard; what is seen is read over the bus of screen readers.
"""

import re
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Mapping
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parent)]

from screen_bus import LAUNCHER, Node, Program, lacking, surroundings  # noqa: E402 (the folders above come first)

SCRIPT = Path(__file__).parent / "desktop" / "access" / "main_job.toml"
PLACES = {
    "home": "HOME",
    "config": "XDG_CONFIG_HOME",
    "data": "XDG_DATA_HOME",
    "state": "XDG_STATE_HOME",
    "cache": "XDG_CACHE_HOME",
    "run": "XDG_RUNTIME_DIR",
    "documents": "XDG_DOCUMENTS_DIR",
}
_SILENT = frozenset({"filler", "panel", "frame", "application", "layered pane", "list item", "scroll pane", "viewport"})
_FAR, _LONG = 90, 30
"""How many stops `tab` goes past at most; seconds that `see` waits."""

__all__ = ["LAUNCHER", "SCRIPT", "Player", "lacking", "private", "steps"]


def steps() -> list[dict]:
    """The script."""
    return tomllib.loads(SCRIPT.read_text(encoding="utf-8"))["step"]


def private(folder: Path, env: Mapping[str, str]) -> dict[str, str]:
    """An environment in which everything is written below a folder."""
    made = dict(env)
    for name, variable in PLACES.items():
        (folder / name).mkdir(mode=0o700)
        made[variable] = str(folder / name)
    return made


class Player:
    """Plays the script at a program."""

    def __init__(self, program: Program, env: Mapping[str, str], pictures: Path | None = None) -> None:
        self._program = program
        self._env = dict(env)
        self._pictures = pictures
        self._code: dict[str, str] = {}
        self._number = 0

    def begin(self) -> None:
        """Gives the window the keyboard, as a window manager does."""
        self._program.reader.follow()
        self._program.wait(self._windows, "no window")
        self._hold()
        self._program.wait(self._focused, "nothing has the focus")

    def play(self, step: Mapping[str, object]) -> None:
        """Plays one step; what is not as it should be is an `AssertionError` that names the line."""
        self._number += 1
        try:
            for line in step["do"]:
                verb, _, words = line.partition(" ")
                try:
                    getattr(self, f"_{verb}")(words)
                except AssertionError as error:
                    raise AssertionError(f"{step['title']}: {line}: {error}") from None
        finally:
            if self._pictures is not None:
                self._picture(
                    self._pictures / f"{self._number:02}-{re.sub(r'[^a-z]+', '-', step['title'].lower())}.png"
                )

    def _windows(self) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", ".+").split()

    def _hold(self) -> None:
        """Gives the keyboard back to the window when a window over it has gone: there is no window manager here."""
        windows = self._windows()
        if windows and self._xdotool("getwindowfocus", "-f").strip() not in windows:
            self._xdotool("windowfocus", windows[-1])
            time.sleep(0.2)

    def _press(self, keys: str) -> None:
        self._hold()
        for key in keys.split():
            self._xdotool("key", "--clearmodifiers", key)
            time.sleep(0.08)

    def _copy(self, _: str) -> None:
        for one in self._program.tree():
            if told := re.fullmatch(r"groep (\d): ([A-Z0-9 ]+)", one.name):
                self._code[told[1]] = told[2].replace(" ", "")
        assert len(self._code) == 8, "the code is not on the screen"

    def _type(self, words: str) -> None:
        if "{code}" in words:
            words = words.replace("{code}", self._code[self._name().rpartition("groep ")[2][:1]])
        self._xdotool("type", "--delay", "8", words)
        time.sleep(0.1)

    def _tab(self, name: str, key: str = "Tab") -> None:
        passed = []
        for _ in range(_FAR):
            before = self._focused()
            self._xdotool("key", "--clearmodifiers", key)
            until = time.monotonic() + 1
            while self._focused() == before and time.monotonic() < until:
                time.sleep(0.01)
            passed.append(self._name())
            if passed[-1].startswith(name):
                return
        raise AssertionError(f"not among {passed}")

    def _back(self, name: str) -> None:
        self._tab(name, "shift+Tab")

    def _focus(self, name: str) -> None:
        self._waiting(lambda: self._name().startswith(name), lambda: f"the focus is at '{self._name()}'")

    def _see(self, words: str) -> None:
        look = re.compile(words)
        self._waiting(
            lambda: any(look.search(one.name) and one.shown for one in self._program.tree()),
            lambda: f"is not there; the focus is at '{self._name()}'",
        )

    def _read(self, words: str) -> None:
        self._waiting(
            lambda: (now := self._focused()) is not None and words in now.words,
            lambda: f"there stands '{now.words if (now := self._focused()) is not None else ''}'",
        )

    def _gone(self, words: str) -> None:
        look = re.compile(words)
        self._waiting(
            lambda: not any(look.search(f"{one.name}\n{one.description}\n{one.words}") for one in self._program.tree()),
            lambda: "is still in the tree",
        )

    def _file(self, name: str) -> None:
        place = Path(self._env["XDG_DOCUMENTS_DIR"])
        self._waiting(
            lambda: any(one.read_bytes()[:5] == b"%PDF-" for one in place.rglob(name)),
            lambda: f"only {[one.name for one in place.rglob('*') if one.is_file()]}",
        )

    def _wait(self, seconds: str) -> None:
        time.sleep(float(seconds))

    def _waiting(self, look, sorry) -> None:
        until = time.monotonic() + _LONG
        while not look():
            if time.monotonic() > until:
                raise AssertionError(sorry())
            time.sleep(0.1)

    def _focused(self) -> Node | None:
        last = self._program.reader.focused()
        if last is not None and last.role not in _SILENT and last.focused:
            return last
        found = [one for one in self._program.tree() if one.role not in _SILENT and one.focused and one.shown]
        return found[-1] if found else None

    def _name(self) -> str:
        focused = self._focused()
        return focused.name if focused is not None else ""

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(["xdotool", *words], env=self._env, capture_output=True, text=True).stdout

    def _picture(self, path: Path) -> None:
        subprocess.run(["import", "-window", "root", str(path)], env=self._env, check=False)


def main(pictures: Path | None) -> int:
    """Plays the whole script and says what it does."""
    import os

    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        env = private(Path(folder), os.environ)
        with surroundings(env) as made, Program(made, Path(folder) / "none") as program:
            player = Player(program, made, pictures)
            player.begin()
            for step in steps():
                began = time.monotonic()
                player.play(step)
                print(f"{time.monotonic() - began:5.1f} s  {step['title']}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
