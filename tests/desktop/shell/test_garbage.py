import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from desktop.shell.garbage import Garbage


@pytest.fixture
def garbage():
    yield Garbage(QObject())
    gc.enable()


class Ring:
    def __init__(self):
        self.self = self


def test_cycles_wait_for_the_clock_of_the_window_and_then_go(garbage):
    gc.collect()
    kept = weakref.ref(Ring())
    more = [Ring() for _ in range(3 * gc.get_threshold()[0])]
    assert not gc.isenabled()
    assert kept() is not None
    garbage.collect()
    assert kept() is None
    assert more


def test_what_was_set_aside_is_never_looked_at_again(garbage):
    lost = weakref.ref(Ring())
    garbage.set_aside()
    for _ in range(3):
        gc.collect()
    assert lost() is not None
    gc.unfreeze()
    gc.collect()
    assert lost() is None


@pytest.fixture
def collected(garbage, monkeypatch):
    """What is collected at each look, given the counts that are found then."""
    done = []

    def look(*counts):
        monkeypatch.setattr(gc, "get_count", lambda: counts)
        before = len(done)
        garbage.collect()
        return done[before:]

    monkeypatch.setattr(gc, "collect", lambda *which: done.append(which))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    return look


BUSY, STAYED, REST = (900, 0, 1), (900, 3, 1), (20, 0, 1)


def test_the_youngest_are_looked_through_often_and_those_that_stayed_every_so_many_times(collected):
    assert [collected(*one) for one in (BUSY, REST, STAYED, (20, 3, 0))] == [[(0,)], [], [(1,)], [(1,)]]


def test_the_oldest_wait_until_nothing_has_happened_for_half_a_minute(collected):
    collected(*STAYED)
    for _ in range(30):
        assert collected(*BUSY) == [(0,)]
        assert collected(*REST) == []
    collected(*BUSY)
    assert [collected(*REST) for _ in range(15)] == [[]] * 14 + [[()]]
    assert [collected(*REST) for _ in range(30)] == [[]] * 30, "there is nothing new to look for"


def test_the_oldest_do_not_wait_for_ever_where_nobody_rests(collected):
    assert collected(900, 3, 101) == [()]
