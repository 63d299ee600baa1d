"""Acts that follow each other are read once, and a screen that is gone reads nothing."""

from PySide6.QtCore import QObject

from desktop.shell.read_again import ReadAgain


def test_acts_that_follow_each_other_are_read_once(qtbot):
    owner, read = QObject(), []
    again = ReadAgain(owner, lambda: read.append("one"))
    for _ in range(3):
        again.start()
    assert not read
    qtbot.waitUntil(lambda: not again.isActive())
    assert read == ["one"]
    again.start()
    qtbot.waitUntil(lambda: len(read) == 2)


def test_what_is_gone_reads_nothing(qtbot):
    owner, read = QObject(), []
    again = ReadAgain(owner, lambda: read.append("one"))
    again.start()
    with qtbot.waitSignal(again.destroyed):
        owner.deleteLater()
    qtbot.wait(200)
    assert not read
