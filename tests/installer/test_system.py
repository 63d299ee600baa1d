"""What the operating system must bring: found by trying, and said in a line that can be run."""

import os
import sys
from pathlib import Path

import pytest

from installer import system
from installer.steps import Stop

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries and apt-get are looked for on Linux")
PRESENT = {"libc.so.6": "libc6"}
ABSENT = {"libbestaatniet.so.6": "libbestaatniet6"}


@linux
def test_a_library_counts_when_it_can_be_loaded() -> None:
    missing = system.lacking(PRESENT | ABSENT, {})
    assert missing == system.Lacking(("libbestaatniet.so.6",), ("libbestaatniet6",))


def test_a_program_counts_when_it_is_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    (tmp_path / f"pdftotext{suffix}").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    missing = system.lacking({}, {"pdftotext": "poppler-utils", "pdftoppm": "poppler-utils"})
    assert missing == system.Lacking(("pdftoppm",), ("poppler-utils",))


@linux
def test_who_is_not_root_reads_the_line_to_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "apt-get").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Stop) as stop:
        system.install(system.Lacking(("libEGL.so.1", "pdftotext"), ("libegl1", "poppler-utils")))
    assert str(stop.value) == (
        "Dit systeem mist: libEGL.so.1, pdftotext. Voer deze regel uit en begin opnieuw:\n"
        "    sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 poppler-utils"
    )


@linux
def test_root_installs_without_asking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log"
    (tmp_path / "apt-get").write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> {log}\n')
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    system.install(system.Lacking(("libEGL.so.1",), ("libegl1",)))
    assert log.read_text().splitlines() == [
        "noninteractive update -q",
        "noninteractive install -y --no-install-recommends libegl1",
    ]
    assert capsys.readouterr().out == "- Systeempakketten installeren met apt-get: libegl1\n"


@linux
def test_an_installer_that_fails_is_quoted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "apt-get").write_text("#!/bin/sh\necho 'E: Could not get lock'\nexit 100\n")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(Stop) as stop:
        system.install(system.Lacking(("libEGL.so.1",), ("libegl1",)))
    assert str(stop.value) == "apt-get kan de pakketlijsten niet ophalen; is er verbinding?"
    assert stop.value.details == "E: Could not get lock"


@linux
def test_a_system_without_apt_get_is_told_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Stop, match=r"^Dit systeem mist: libEGL\.so\.1\. Installeer dat met de pakketbeheerder"):
        system.install(system.Lacking(("libEGL.so.1",), ("libegl1",)))


@linux
def test_a_window_needs_a_display() -> None:
    assert not system.has_display({"DISPLAY": ""})
    assert system.has_display({"DISPLAY": ":0"})
    assert system.has_display({"WAYLAND_DISPLAY": "wayland-0"})
