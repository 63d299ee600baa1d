"""Modules are imported ahead when the worker has nothing to do, in a thread of their own, and only once."""

import sys
import threading

import pytest

from desktop.shell.ahead import Ahead
from desktop.shell.worker import Worker


@pytest.fixture
def worker(qtbot):
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture
def modules(tmp_path, monkeypatch):
    """Makes modules that tell in which thread they were imported."""
    monkeypatch.syspath_prepend(str(tmp_path))
    interval = sys.getswitchinterval()

    def make(*names: str) -> list[str]:
        for name in names:
            told = "import threading\nTHREAD = threading.current_thread().name\n"
            (tmp_path / f"{name}.py").write_text(told, encoding="utf-8")
        return list(names)

    yield make
    sys.setswitchinterval(interval)
    for one in tmp_path.glob("*.py"):
        sys.modules.pop(one.stem, None)


@pytest.fixture
def ahead(worker):
    made = []

    def make(names) -> Ahead:
        made.append(Ahead(worker, names))
        return made[-1]

    yield make
    for one in made:
        one.stop()


def test_they_are_imported_outside_the_thread_of_the_window(ahead, modules, qtbot):
    one = ahead(modules("vooruit_a", "vooruit_b"))
    with qtbot.waitSignal(one.done):
        one.start()
        assert "vooruit_a" not in sys.modules
    assert {sys.modules[name].THREAD for name in ("vooruit_a", "vooruit_b")} == {"vooruit"}


def test_the_vault_goes_first(ahead, worker, modules, qtbot):
    one, go_on = ahead(modules("vooruit_c")), threading.Event()
    worker.run(lambda: go_on.wait(10))
    one.start()
    qtbot.wait(400)
    assert "vooruit_c" not in sys.modules
    go_on.set()
    qtbot.waitUntil(lambda: not one.busy)
    assert "vooruit_c" in sys.modules


def test_what_cannot_be_imported_is_left_for_who_needs_it(ahead, modules, qtbot):
    one = ahead(["er_is_geen_module", *modules("vooruit_d")])
    one.start()
    qtbot.waitUntil(lambda: not one.busy)
    assert "vooruit_d" in sys.modules


def test_it_stops_when_the_program_ends(ahead, modules, qtbot):
    one = ahead(modules("vooruit_e"))
    one.start()
    one.stop()
    one.start()
    qtbot.wait(300)
    assert not one.busy
    assert "vooruit_e" not in sys.modules


def test_every_screen_is_among_what_is_imported_ahead():
    from desktop.app import _LATER
    from desktop.screens import makers, screen_modules

    assert set(screen_modules()) <= set(_LATER)
    assert len(screen_modules()) == len(makers())
