"""What becomes of a job when the screen that asked for it is thrown away, as a lock does."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from desktop.printing.dialog import Wanted
from desktop.printing.job import Guarded, NietAfgedrukt
from desktop.printing.printing import Document, Printing


class Slow:
    """A job of many steps that notes what is done with it."""

    def __init__(self, shared):
        self.shared, self.steps, self.told = shared, 1000, []

    def step(self):
        self.told.append("step")

    def release(self):
        self.told.append("release")

    def drop(self):
        self.told.append("drop")


@pytest.mark.parametrize("shared", [False, True])
def test_a_job_is_taken_away_with_its_screen(desk, qtbot, monkeypatch, shared):
    job = Slow(shared)
    monkeypatch.setattr("desktop.printing.printing._job", lambda *_: job)
    screen = QObject()
    printing = Printing(desk.session, screen, lambda _, __, then: then(QPrinter()))
    printing.print(desk.workspace, Document(b"", "Driehoek"), Wanted(1, (1,)), lambda *_: pytest.fail("registered"))
    assert printing.busy
    screen.deleteLater()
    qtbot.waitUntil(lambda: "drop" in job.told)
    desk.settle()
    QTest.qWait(50)
    assert job.told[-1] == "drop"
    assert job.told.count("drop") == 1
    assert "release" not in job.told


def test_one_job_at_a_time(desk, monkeypatch):
    job, asked = Slow(True), []
    monkeypatch.setattr("desktop.printing.printing._job", lambda *_: job)

    def ask(_, __, then):
        asked.append(1)
        then(QPrinter())

    screen = QObject()
    printing = Printing(desk.session, screen, ask)
    for _ in range(2):
        printing.print(desk.workspace, Document(b"", "Driehoek"), Wanted(1, (1,)), lambda *_: None)
    assert asked == [1]
    printing.stop()
    desk.settle()
    assert not printing.busy
    assert job.told[-1] == "drop"


def test_what_was_dropped_is_not_released_any_more_and_what_is_registered_stays():
    slow = Slow(True)
    job = Guarded(slow)
    job.step()
    job.drop()
    job.step()
    with pytest.raises(NietAfgedrukt):
        job.release()
    assert slow.told == ["step", "drop"]
    slow = Slow(True)
    job = Guarded(slow)
    job.release()
    job.keep()
    job.drop()
    assert slow.told == ["release"]


def test_what_was_released_and_could_not_be_registered_is_taken_away_again():
    slow = Slow(True)
    job = Guarded(slow)
    job.release()
    job.drop()
    assert slow.told == ["release", "drop"]
