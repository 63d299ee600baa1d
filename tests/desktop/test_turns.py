"""Turns of the event loop: one thing in each, what waits comes between, and what was made is painted in the next."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import delete
from typing_extensions import override

from desktop.turns import Turns


@pytest.fixture
def turns(qtbot):
    turns = Turns.of_program()
    qtbot.waitUntil(lambda: not turns.waiting)
    return turns


class Host(QWidget):
    """Notes in `told` when it is painted."""

    def __init__(self, told):
        super().__init__()
        self.told = told

    @override
    def paintEvent(self, event):
        self.told.append("painted")


@pytest.fixture
def told():
    return []


@pytest.fixture
def host(qtbot, told):
    host = Host(told)
    qtbot.addWidget(host)
    host.show()
    qtbot.waitUntil(lambda: "painted" in told)
    told.clear()
    return host


def test_each_has_a_turn_and_a_key_comes_between(turns, told, qtbot):
    def work(name):
        told.append(name)
        if name == "first":
            QTimer.singleShot(0, lambda: told.append("a key"))

    turns.later(lambda: work("first"))
    turns.later(lambda: work("second"))
    assert told == []
    qtbot.waitUntil(lambda: not turns.waiting)
    assert told == ["first", "a key", "second"]


def test_what_was_made_is_painted_in_the_turn_after_it(turns, host, told, qtbot):
    def make():
        QLabel("Ik werk aan een plan", host).show()
        host.update()
        told.append("made")
        assert not host.updatesEnabled()
        QTimer.singleShot(0, lambda: told.append("a key"))

    turns.later(make, host)
    turns.later(lambda: told.append("the next"))
    qtbot.waitUntil(lambda: not turns.waiting and "painted" in told)
    assert told.index("made") < told.index("a key") < told.index("painted")
    assert host.updatesEnabled()


def test_what_goes_wrong_leaves_nothing_dark_and_nobody_waiting(turns, host, told, qtbot):
    def goes_wrong():
        raise ValueError("a fault")

    with qtbot.captureExceptions() as caught:
        turns.later(goes_wrong, host)
        turns.later(lambda: told.append("the next"))
        qtbot.waitUntil(lambda: not turns.waiting)
    assert [kind for kind, *_ in caught] == [ValueError]
    assert host.updatesEnabled()
    assert "the next" in told


def test_who_was_thrown_away_takes_no_turn(turns, told, qtbot):
    host = QWidget()
    turns.later(lambda: told.append("of one that is gone"), host)
    turns.later(lambda: told.append("the next"))
    delete(host)
    qtbot.waitUntil(lambda: not turns.waiting)
    assert told == ["the next"]


def test_what_has_to_be_first_goes_before_all_that_waits(turns, told, qtbot):
    turns.later(lambda: told.append("waited"))
    turns.first(lambda: told.append("first"))
    qtbot.waitUntil(lambda: not turns.waiting)
    assert told == ["first", "waited"]


def test_two_halves_are_painted_together_and_a_key_comes_between_them(turns, host, told, qtbot):
    def half(name):
        told.append(name)
        QLabel(name, host).show()
        QTimer.singleShot(0, lambda: told.append(f"a key after the {name}"))

    def both():
        half("one")
        turns.other_half(lambda: half("other"), host)

    turns.later(both, host)
    turns.later(lambda: told.append("the next"))
    qtbot.waitUntil(lambda: not turns.waiting and "painted" in told)
    assert told[:4] == ["one", "a key after the one", "other", "a key after the other"]
    assert told.index("painted") > 3
    assert "the next" in told


def test_the_other_half_of_what_was_thrown_away_is_not_done(turns, told, qtbot):
    gone = Host(told)
    turns.other_half(lambda: told.append("done"), gone)
    delete(gone)
    qtbot.waitUntil(lambda: not turns.waiting)
    assert told == []
