"""What the operating system must bring: libraries that Qt loads, programs that the tests call.

A library counts as there when it can really be loaded, whatever package it came from; a program when it is found on
the PATH. As root on Debian and its kin what is missing is installed; elsewhere the exact line to run is said. On
Windows and macOS the Qt packages bring their own libraries.
"""

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from installer.steps import Stop, need, say, surroundings

DRAWING = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Library that Qt needs to draw at all, also without a screen -> Debian package."""

WINDOW = DRAWING | {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libcups.so.2": "libcups2",
}
"""Library that Qt needs for a window on X11, and to know of printers -> Debian package."""

READING = {"pdftotext": "poppler-utils", "pdftoppm": "poppler-utils", "qpdf": "qpdf"}
"""Program with which the tests read back and check a printed report -> Debian package."""

DESKTOP = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "cupsd": "cups-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "xdotool": "xdotool",
}
"""What gives the tests a screen, keys, a keyring, a print queue and the bus of screen readers -> Debian package."""

READERS_ELSEWHERE = {
    "darwin": "brew install poppler qpdf",
    "win32": "winget install oschwartz10612.Poppler qpdf.qpdf",
}


@dataclass(frozen=True, slots=True)
class Lacking:
    """What is not there: names as a person knows them, and the Debian packages that bring them."""

    names: tuple[str, ...]
    packages: tuple[str, ...]


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be shown: always on Windows and macOS, with X11 or Wayland elsewhere."""
    if sys.platform in READERS_ELSEWHERE:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def lacking(libraries: Mapping[str, str], programs: Mapping[str, str], pip: bool = False) -> Lacking:
    """Look what is missing. `pip`: also whether this Python can make an environment that has pip."""
    # Who is not root may have no sbin on the PATH, and servers stand there.
    path = os.pathsep.join((surroundings().get("PATH", ""), "/usr/sbin"))
    missing = {name: package for name, package in libraries.items() if not _loads(name)}
    missing |= {name: package for name, package in programs.items() if shutil.which(name, path=path) is None}
    if pip and importlib.util.find_spec("ensurepip") is None:
        missing["ensurepip (van Python)"] = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return Lacking(tuple(missing), tuple(sorted(set(missing.values()))))


def provide(for_window: bool, for_tests: bool, pip: bool) -> None:
    """See to it that all is there for what comes next, or `Stop` with what to do."""
    libraries = {} if sys.platform in READERS_ELSEWHERE else WINDOW if for_window or for_tests else DRAWING
    programs = READING | ({} if sys.platform in READERS_ELSEWHERE else DESKTOP) if for_tests else {}
    missing = lacking(libraries, programs, pip)
    if not missing.names:
        return
    if sys.platform in READERS_ELSEWHERE:
        raise Stop(f"De tests hebben {' en '.join(missing.names)} nodig. Installeer ze met: {_elsewhere()}")
    install(missing)
    importlib.invalidate_caches()
    still = lacking(libraries, programs, pip)
    if still.names:
        raise Stop(f"Na het installeren ontbreekt nog steeds: {', '.join(still.names)}.")


def install(missing: Lacking) -> None:
    """Install with apt-get as root; else `Stop` with the line to run, or with the names where apt-get is unknown."""
    names = ", ".join(missing.names)
    if shutil.which("apt-get", path=surroundings().get("PATH")) is None:
        raise Stop(f"Dit systeem mist: {names}. Installeer dat met de pakketbeheerder van je systeem en begin opnieuw.")
    words = ["apt-get", "install", "-y", "--no-install-recommends", *missing.packages]
    if not is_root():
        raise Stop(
            f"Dit systeem mist: {names}. Voer deze regel uit en begin opnieuw:\n"
            f"    sudo apt-get update && sudo {' '.join(words)}"
        )
    say(f"- Systeempakketten installeren met apt-get: {', '.join(missing.packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    need(["apt-get", "update", "-q"], "apt-get kan de pakketlijsten niet ophalen; is er verbinding?", extra=quiet)
    need(words, f"apt-get kan dit niet installeren: {', '.join(missing.packages)}.", extra=quiet)


def is_root() -> bool:
    """Whether system packages may be installed without asking."""
    return sys.platform != "win32" and os.geteuid() == 0


def _elsewhere() -> str:
    return READERS_ELSEWHERE[sys.platform]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
