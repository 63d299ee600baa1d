"""What set-up tells the user, and how it runs other programs.

One line a step, in plain Dutch. What goes wrong outside this project ends in `Stop`, whose text is the sentence the
user reads; details of the other program follow it. No caller prints a traceback for such an end.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

Command = Sequence[str | Path]

LAST_LINES = 12
"""How much of what a program said is shown when it fails."""

SIGN_OF_LIFE = 20.0
"""Seconds after which a silent step says that it is still at work."""


class Stop(Exception):
    """An expected end: `str()` is one Dutch sentence (with the line to run, where there is one)."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


def say(text: str) -> None:
    """Print one line of progress at once, also into a pipe."""
    print(text, flush=True)


def surroundings() -> dict[str, str]:
    """The environment for programs that we start: without another Python's paths, and with a PATH.

    A PATH is missing under `env -i` and in some services; dpkg refuses to work without one.
    """
    inherited = {name: value for name, value in os.environ.items() if name not in STRAY}
    if sys.platform != "win32":
        inherited.setdefault("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
    return inherited


STRAY = frozenset({"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"})
"""Variables of another environment, which would make our Python import that one's packages."""


def need(command: Command, sorry: str, cwd: Path | None = None, extra: dict[str, str] | None = None) -> None:
    """Run a program silently, but for a sign of life. When it cannot start or fails: `Stop` with its last lines."""
    began = time.monotonic()
    try:
        with subprocess.Popen(
            [str(word) for word in command],
            cwd=cwd,
            env=surroundings() | (extra or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as program:
            while True:
                try:
                    output, _ = program.communicate(timeout=SIGN_OF_LIFE)
                    break
                except subprocess.TimeoutExpired:
                    say(f"  nog bezig ({time.monotonic() - began:.0f} s)")
    except OSError as error:
        raise Stop(sorry, str(error)) from error
    if program.returncode:
        raise Stop(sorry, "\n".join(output.strip().splitlines()[-LAST_LINES:]))


def show(command: Command, cwd: Path, extra: dict[str, str] | None = None) -> int:
    """Run a program whose output is for the user; answers with its exit code."""
    sys.stdout.flush()
    return subprocess.run([str(word) for word in command], cwd=cwd, env=surroundings() | (extra or {})).returncode
