"""The watch on the event loop: it sees a block, whose work it was, and nothing where nothing blocks."""

import time

from loop_watch import LoopWatch
from PySide6.QtCore import QEventLoop, QTimer


def turn(milliseconds: int, act=None) -> None:
    """Lets a loop run by itself for a while, and does something in it."""
    loop = QEventLoop()
    if act is not None:
        QTimer.singleShot(1, act)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def test_it_sees_how_long_the_loop_stood_still(qapp):
    with LoopWatch(attribute=False) as watch:
        turn(60, lambda: time.sleep(0.04))
    taken = watch.take()
    assert taken.longest >= 35  # asleep for 40, whatever else the computer does
    assert taken.blocks[0].milliseconds == taken.longest


def test_it_tells_own_work_from_waiting(qapp):
    with LoopWatch(attribute=False) as watch:
        turn(60, lambda: time.sleep(0.04))
    assert watch.take().longest_own < watch.longest or watch.longest == 0


def test_it_says_where_our_own_code_was(qapp, monkeypatch):
    from desktop.widgets import wording

    def slow() -> None:
        end = time.thread_time() + 0.08
        while time.thread_time() < end:
            wording.needed("Een regel met woorden", qapp.font())

    with LoopWatch() as watch:
        turn(30)
        watch.take()
        turn(60, slow)
    lines = [line for block in watch.take().blocks for line in block.where]
    assert any("desktop/widgets/wording.py" in line for line in lines)


def test_what_was_taken_is_forgotten(qapp):
    with LoopWatch(attribute=False) as watch:
        turn(60, lambda: time.sleep(0.04))
        watch.take()
        assert (watch.longest, watch.longest_own, watch.blocks) == (0.0, 0.0, [])
