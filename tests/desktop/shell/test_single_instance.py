"""One program for one user: a second start shows the first and ends."""

import subprocess
import sys

import pytest

from desktop.shell.single_instance import SingleInstance


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "eigen"
    folder.mkdir()
    return folder


@pytest.fixture
def start(place, tmp_path, qapp):
    made = []

    def begin(settings="instellingen"):
        one = SingleInstance(place, tmp_path / settings)
        made.append(one)
        return one

    yield begin
    for one in made:
        one.stop()


def test_the_second_start_is_heard_by_the_first(start, qtbot):
    first, second = start(), start()
    assert first.claim()
    assert first.listen()
    assert not second.claim()
    with qtbot.waitSignal(first.asked):
        assert second.ask()


def test_who_comes_after_the_first_has_ended_is_the_program(start):
    first, second = start(), start()
    assert first.claim()
    first.listen()
    first.stop()
    assert second.claim()
    assert second.listen()


def test_what_a_kill_left_behind_keeps_nobody_out(place, tmp_path, start, qtbot):
    """A lock and a socket of a process that is gone."""
    words = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.shell.single_instance import SingleInstance
app = QCoreApplication(["driehoek"])
one = SingleInstance(Path({str(place)!r}), Path({str(tmp_path / "instellingen")!r}))
assert one.claim() and one.listen()
sys.stdout.flush()
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", words], check=False, timeout=60)
    assert sorted(one.suffix for one in place.iterdir()) == ["", ".lock"]
    first, second = start(), start()
    assert first.claim()
    assert first.listen()
    assert not second.claim()
    with qtbot.waitSignal(first.asked):
        assert second.ask()


def test_other_settings_are_another_program(start):
    """As those of another user of the computer are."""
    assert start("van mij").claim()
    assert start("van een ander").claim()


def test_one_that_does_not_answer_is_no_reason_not_to_start(start, monkeypatch):
    monkeypatch.setattr("desktop.shell.single_instance._PATIENCE", 50)
    first, second = start(), start()
    assert first.claim()  # and does not listen
    assert not second.claim()
    assert not second.ask()


def test_the_names_tell_nothing(start, place, tmp_path):
    first = start("Kluis van Noor")
    first.claim()
    first.listen()
    assert not any("Noor" in one.name for one in place.iterdir())
