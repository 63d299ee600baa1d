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


def test_the_youngest_are_looked_through_often_and_all_of_them_every_so_many_times(garbage, monkeypatch):
    done = []
    monkeypatch.setattr(gc, "collect", lambda *which: done.append(which))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts in ((900, 0, 0), (20, 1, 0), (900, 3, 0), (20, 0, 3)):
        monkeypatch.setattr(gc, "get_count", lambda now=counts: now)
        garbage.collect()
    assert done == [(0,), (), ()]
