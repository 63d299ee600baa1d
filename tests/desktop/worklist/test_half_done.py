"""A new dossier that is half typed stands there again: after going elsewhere, after a lock and after a next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.shell.route import Route, ScreenName

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def half(demo):
    screen = demo.go(Route(ScreenName.NEW))
    demo.qtbot.keyClicks(screen.form.first.line, "Fat")
    demo.qtbot.keyClicks(screen.form.born.line, "31-2")
    screen.form.last.line.setFocus()
    demo.qtbot.keyClicks(screen.form.last.line, "Demir")
    screen.form.last.line.setCursorPosition(2)
    return screen


def unlocked_again(demo):
    demo.window.lock()
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
    demo.open()
    demo.settle()
    return demo.window.workspace.shown


def test_it_comes_back_after_a_lock_with_the_cursor_in_the_same_question(demo, half):
    screen = unlocked_again(demo)
    assert screen is not half
    form = screen.form
    assert (form.first.line.text(), form.last.line.text(), form.born.line.text()) == ("Fat", "Demir", "31-2")
    assert QApplication.focusWidget() is form.last.line
    assert form.last.line.cursorPosition() == 2


def test_what_was_made_does_not_come_back(demo, half):
    half.form.born.line.clear()
    half.form.born.line.textEdited.emit("")
    demo.qtbot.keyClick(half.form.last.line, Qt.Key.Key_Return, CTRL)
    demo.settle()
    assert demo.window.workspace.route().screen is ScreenName.DOSSIER
    screen = demo.go(Route(ScreenName.NEW))
    assert screen.form.first.line.text() == ""
    assert unlocked_again(demo).form.first.line.text() == ""


def test_who_takes_everything_away_leaves_nothing(demo, half):
    for control in (half.form.first, half.form.born, half.form.last):
        control.line.clear()
        control.line.textEdited.emit("")
    assert unlocked_again(demo).form.last.line.text() == ""
