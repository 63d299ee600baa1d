"""Driehoek's own Python environment: `.venv` in the checkout, exactly what the lock says.

Guarantees: every file is checked against the hash in `requirements.lock`; what the lock does not name is removed;
bytecode is compiled whatever PYTHONDONTWRITEBYTECODE says; `driehoek` stands beside Python and imports this checkout
by one path line, without import hooks (they would slow down every start). A stamp makes the next time free; it is
written last, so that an interrupted set-up starts anew. Where packages come from is the business of pip's and uv's
own settings: nothing here names an index.
"""

import compileall
import hashlib
import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from installer.steps import Stop, need, say

STAMP = "driehoek.json"
HOUSE = ("models", "forms", "desktop")
FITS = (
    "Driehoek draait op Windows 10 en nieuwer (64 bits, x86), macOS 15 en nieuwer (Apple-chip) en Linux met "
    "glibc 2.34 en nieuwer (x86-64: Debian 12, Ubuntu 22.04) of 2.39 en nieuwer (ARM: Debian 13, Ubuntu 24.04)."
)
NO_WHEEL = ("no usable wheels", "no wheels with a matching", "no compatible wheels")
"""What uv says when a package has not been built for this system."""


@dataclass(frozen=True, slots=True)
class Environment:
    """The environment of one checkout. `root`: the folder that holds pyproject.toml."""

    root: Path

    @property
    def folder(self) -> Path:
        """The folder of the environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.program("python")

    @property
    def uv(self) -> Path:
        """The installer that fills it, kept apart so that the environment holds nothing but what the lock names."""
        return _program(self.folder / "uv", "uv")

    def program(self, name: str) -> Path:
        """A command of the environment, such as `driehoek`."""
        return _program(self.folder, name)

    def is_ready(self) -> bool:
        """Whether the environment is what the lock and pyproject.toml say, made by this Python for this place."""
        commands = (self.python, self.program("driehoek"))
        return self._stamped() == self._stamp() and all(command.exists() for command in commands)

    def prepare(self) -> None:
        """Bring the environment up to date; when `is_ready`, only the bytecode of the checkout is looked after."""
        if not self.is_ready():
            if not self._reusable():
                self._make()
            self._stamp_file.unlink(missing_ok=True)
            self.provide_uv()
            self._fill()
            self._stamp_file.write_text(json.dumps(self._stamp()), encoding="utf-8")
        self._compile()

    def provide_uv(self) -> None:
        """Install the pinned uv with pip into its own folder; needs a Python that has ensurepip."""
        lock, folder = self.root / "installer" / "requirements-uv.lock", self.folder / "uv"
        if self.uv.exists() and _stored(folder / STAMP) == _digest(lock):
            return
        say("- uv ophalen, het programma dat de pakketten installeert")
        need([_base_python(), "-m", "venv", "--clear", folder], f"Python kan geen omgeving maken in {folder}.")
        pip: list[str | Path] = [_program(folder, "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        need(
            [*pip, "install", "--require-hashes", "-r", lock],
            "uv is niet op te halen. Is er verbinding? Begin daarna opnieuw.",
        )
        (folder / STAMP).write_text(json.dumps(_digest(lock)), encoding="utf-8")

    def _stamp(self) -> dict[str, str]:
        """Everything that the content of the environment hangs on."""
        read = {name: _digest(self.root / name) for name in ("pyproject.toml", "installer/requirements.lock")}
        return read | {"python": sys.version, "root": str(self.root)}

    def _stamped(self) -> object:
        return _stored(self._stamp_file)

    @property
    def _stamp_file(self) -> Path:
        return self.folder / STAMP

    def _reusable(self) -> bool:
        """Whether the folder that is there was made by this Python for this place; scripts in it name both."""
        present, wanted = self._stamped(), self._stamp()
        if isinstance(present, dict) and any(present.get(key) != wanted[key] for key in ("python", "root")):
            return False
        try:
            config = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8")
        except OSError:
            return False
        version = ".".join(str(part) for part in sys.version_info[:3])
        return self.python.exists() and any(
            line.partition("=")[2].strip() == version and line.startswith("version") for line in config.splitlines()
        )

    def _make(self) -> None:
        say(f"- Python-omgeving maken in {self.folder}")
        try:
            if self.folder.exists():
                shutil.rmtree(self.folder)
        except OSError as error:
            raise Stop(
                f"De oude omgeving in {self.folder} is niet weg te halen. Sluit Driehoek en begin opnieuw.", str(error)
            ) from error
        need(
            [_base_python(), "-m", "venv", "--without-pip", self.folder],
            f"Python kan geen omgeving maken in {self.folder}. Mag je daar schrijven, en is er ruimte?",
        )

    def _fill(self) -> None:
        lock = self.root / "installer" / "requirements.lock"
        say("- Pakketten ophalen, controleren en compileren (de eerste keer ongeveer 170 MB)")
        pip: list[str | Path] = [self.uv, "--quiet", "--no-progress", "--system-certs", "pip"]
        exact = ["--require-hashes", "--only-binary", ":all:", "--compile-bytecode"]
        try:
            need(
                [*pip, "sync", "--python", self.python, *exact, lock],
                "De pakketten zijn niet te installeren. Is er verbinding en genoeg ruimte op de schijf? "
                "Begin daarna opnieuw.",
            )
        except Stop as stop:
            if any(words in stop.details for words in NO_WHEEL):
                raise Stop(f"Niet elk pakket bestaat voor dit systeem. {FITS}", stop.details) from stop
            raise
        say("- Het commando driehoek klaarzetten")
        need(
            [*pip, "install", "--python", self.python, "--offline", "--no-deps", "--editable", self.root],
            "Het commando driehoek is niet klaar te zetten.",
        )

    def _compile(self) -> None:
        """Compile the checkout's own code; looks at dates, so that a second time costs next to nothing."""
        for name in HOUSE:
            compileall.compile_dir(self.root / name, quiet=2)


def _stored(stamp: Path) -> object:
    try:
        return json.loads(stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _program(folder: Path, name: str) -> Path:
    return folder / ("Scripts" if os.name == "nt" else "bin") / (name + (".exe" if os.name == "nt" else ""))


def _base_python() -> Path:
    """The Python that runs this; without a PATH (`env -i`) it cannot say itself where it is, but the kernel can."""
    return Path(sys.executable) if sys.executable else Path("/proc/self/exe").readlink()


def _digest(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        raise Stop(f"Dit hoort bij Driehoek maar is niet te lezen: {file}.", str(error)) from error
