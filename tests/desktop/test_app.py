import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app import make_window, open_door, show_window
from desktop.shell.opening import Opening
from desktop.shell.preferences import Preferences
from desktop.shell.worker import Worker

HEAVY = ("sqlalchemy", "sqlcipher3", "keyring", "cryptography", "lxml", "reportlab", "pikepdf", "pydantic", "alembic")


@pytest.fixture
def worker(qtbot):
    worker = Worker()
    yield worker
    worker.stop()


def python(*words):
    return subprocess.run([sys.executable, *words], capture_output=True, text=True, check=True, timeout=120).stdout


def test_the_window_is_drawn_before_anything_heavy_is_imported():
    told = python("-c", f"import sys, desktop.app; print([one for one in {HEAVY} if one in sys.modules])")
    assert told.strip() == "[]"


def test_a_verb_needs_no_qt():
    asked = "from desktop.__main__ import main; main(['--help'])"
    told = python("-c", f"{asked}; import sys; print([name for name in sys.modules if 'PySide' in name])")
    assert told.strip().endswith("[]")


def test_the_first_start_asks_for_a_role(worker, tmp_path, qtbot):
    preferences = Preferences(tmp_path)
    window = make_window(worker, preferences)
    qtbot.addWidget(window)
    assert isinstance(window.centralWidget().currentWidget(), Opening)
    open_door(window, preferences)
    qtbot.waitUntil(lambda: not worker.busy)
    assert window.centralWidget().currentWidget().accessibleName() == "Eerste keer"


def test_the_first_window_never_sticks_out_of_a_smaller_screen(worker, tmp_path, qtbot):
    preferences = Preferences(tmp_path)
    window = make_window(worker, preferences)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    assert room.width() < 1440, "the screen of these tests is small"
    show_window(window, preferences)
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: room.contains(window.geometry()))
    assert window.isMaximized()


def test_the_vault_of_the_last_time_is_asked_for_its_key(worker, tmp_path, qtbot, demo_folder):
    folder = shutil.copytree(demo_folder, tmp_path / "Voorbeeld.kluis")
    preferences = Preferences(tmp_path / "instellingen")
    preferences.last_vault = folder
    window = make_window(worker, preferences)
    qtbot.addWidget(window)
    open_door(window, preferences)
    qtbot.waitUntil(lambda: not worker.busy)
    door = window.centralWidget().currentWidget()
    assert door.accessibleName() == "Ontgrendelen"
    assert "Voorbeeld" in door._about.text()


def test_a_vault_that_is_gone_leads_to_the_first_start(worker, tmp_path, qtbot):
    preferences = Preferences(tmp_path)
    preferences.last_vault = tmp_path / "Weg.kluis"
    window = make_window(worker, preferences)
    qtbot.addWidget(window)
    open_door(window, preferences)
    qtbot.waitUntil(lambda: not worker.busy)
    assert window.centralWidget().currentWidget().accessibleName() == "Eerste keer"


@pytest.fixture
def run_folder() -> Iterator[Path]:
    """A folder for a socket: the system takes no address of more than a hundred letters, as those of tests can be."""
    with tempfile.TemporaryDirectory(prefix="d-") as folder:
        yield Path(folder)


def test_a_second_start_shows_the_first_and_ends_well(tmp_path, run_folder):
    own = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(run_folder), "QT_QPA_PLATFORM": "offscreen"}
    start = [sys.executable, "-m", "desktop"]
    first = subprocess.Popen(start, env={**os.environ, **own}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            if any(one.is_socket() for one in run_folder.rglob("driehoek-*")):
                break
            time.sleep(0.1)
        else:
            pytest.fail(f"the first start does not listen, and ended with {first.poll()}")
        second = subprocess.run(start, env={**os.environ, **own}, capture_output=True, timeout=60, check=False)
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.wait()
