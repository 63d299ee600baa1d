import threading

import pytest
from PySide6.QtCore import QObject

from desktop.shell.worker import Worker


@pytest.fixture
def worker(qtbot):
    worker = Worker()
    yield worker
    worker.stop()


def test_calls_are_done_in_order_in_one_other_thread_and_answered_in_this_one(worker, qtbot):
    threads, answers = set(), []

    def call(number):
        threads.add(threading.get_ident())
        return number, threading.get_ident()

    for number in range(20):
        worker.run(
            lambda number=number: call(number), lambda answer: answers.append((answer[0], threading.get_ident()))
        )
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert answers == [(number, threading.get_ident()) for number in range(20)]
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    assert not worker.busy


def test_who_looks_does_not_wait_for_what_is_being_done(worker, qtbot):
    gate, answers = threading.Event(), []
    worker.run(gate.wait, lambda _: answers.append("kept"))
    worker.look(lambda: "found", answers.append)
    qtbot.waitUntil(lambda: answers == ["found"])
    assert worker.busy
    gate.set()
    qtbot.waitUntil(lambda: answers == ["found", "kept"])
    assert not worker.busy


def test_what_a_call_raises_comes_to_who_asked(worker, qtbot):
    heard = []
    worker.run(lambda: 1 / 0, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], ZeroDivisionError)


def test_what_nobody_asked_to_hear_is_told_to_the_window(worker, qtbot):
    with qtbot.waitSignal(worker.failed) as told:
        worker.run(lambda: 1 / 0)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_an_answer_for_a_screen_that_is_gone_is_dropped(worker, qtbot):
    owner, heard, gate = QObject(), [], threading.Event()
    worker.run(gate.wait, heard.append, heard.append, owner=owner)
    owner.deleteLater()
    owner.destroyed.connect(lambda: gate.set())
    worker.run(lambda: "after", heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["after"]


def test_stopping_waits_for_what_was_asked(qtbot):
    worker, done = Worker(), []
    for number in range(5):
        worker.run(lambda number=number: done.append(number))
    worker.stop()
    assert done == list(range(5))
