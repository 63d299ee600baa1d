"""A vault locks when nobody does anything for a while, in whichever window one works."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from desktop.shell.idle import Idle


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_minutes(self, minutes: float) -> None:
        self.now += minutes * 60


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def idle(qapp: QApplication, clock: Clock):
    idle = Idle(qapp, 10, clock)
    idle.start()
    yield idle
    idle.stop()
    idle.deleteLater()


@pytest.fixture
def told(idle: Idle) -> list[str]:
    told: list[str] = []
    idle.idle.connect(lambda: told.append("idle"))
    return told


def look_after(idle: Idle, clock: Clock, minutes: float) -> None:
    clock.pass_minutes(minutes)
    idle.look()


@pytest.fixture
def window(shown: Callable[..., QWidget]) -> QWidget:
    """A window in which someone works."""
    return shown(QLineEdit())


def test_it_tells_once_that_nobody_did_anything(window, idle, clock, told):
    look_after(idle, clock, 9.9)
    assert told == []
    look_after(idle, clock, 0.2)
    look_after(idle, clock, 20)
    assert told == ["idle"]


@pytest.mark.parametrize("what", ["key", "mouse", "press"])
def test_whoever_does_something_is_there(window, idle, clock, told, what):
    place = window.windowHandle()
    clock.pass_minutes(9)
    if what == "key":
        QTest.keyClick(place, Qt.Key.Key_A)
    elif what == "mouse":
        QTest.mouseMove(place, QPoint(5, 5))
    else:
        QTest.mouseClick(place, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(3, 3))
    QApplication.processEvents()
    look_after(idle, clock, 9)
    assert told == []


def test_who_works_in_a_dialog_is_there_too(qtbot, window, idle, clock, told):
    dialog = QDialog(window)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    clock.pass_minutes(9)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    look_after(idle, clock, 9)
    assert told == []


def test_never_is_never(window, idle, clock, told):
    idle.set_minutes(0)
    look_after(idle, clock, 10_000)
    assert told == []


def test_who_works_in_any_of_several_windows_is_there(qtbot, shown, idle, clock, told):
    first, second = shown(QLineEdit()), shown(QLineEdit())
    for window in (first, second, first):
        with qtbot.waitActive(window):
            window.activateWindow()
        clock.pass_minutes(9)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
        look_after(idle, clock, 9)
    assert told == []
    look_after(idle, clock, 2)
    assert told == ["idle"]
