import os
import subprocess
import sys

from PySide6.QtGui import QImage


def test_without_a_display_the_screens_are_drawn_and_three_readers_get_their_report(tmp_path):
    without_display = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "desktop.toonbeeld", str(tmp_path / "uitvoer")],
        capture_output=True,
        text=True,
        timeout=300,
        env=without_display,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    pictures = sorted((tmp_path / "uitvoer").glob("*.png"))
    assert [one.stem[3:] for one in pictures] == [
        "eerste-keer",
        "werklijst",
        "dossiers",
        "dossier",
        "opp",
        "hoormoment",
        "rapport",
        "invoeren",
        "instellingen",
        "ontgrendelen",
    ]
    for one in pictures:
        image = QImage(str(one))
        assert len({image.pixel(x, y) for x in range(0, 1440, 20) for y in range(0, 900, 20)}) > 5, one.name
    readers = [one.name for one in sorted((tmp_path / "uitvoer").glob("*.pdf"))]
    assert all(any(reader in name for name in readers) for reader in ("leerling", "ouder", "school"))
    assert all((tmp_path / "uitvoer" / name).read_bytes().startswith(b"%PDF") for name in readers)
    assert all(line.startswith(str(tmp_path)) for line in done.stdout.splitlines())


def test_a_call_without_a_folder_says_how_to_call():
    done = subprocess.run([sys.executable, "-m", "desktop.toonbeeld"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "gebruik" in done.stderr
