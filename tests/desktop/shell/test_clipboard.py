"""What is copied is marked as not for a history of the clipboard, and is gone after locking and after quitting."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from desktop.shell.clipboard import Clipboard
from desktop.shell.route import Route, ScreenName

CTRL = Qt.KeyboardModifier.ControlModifier
HINT = "x-kde-passwordManagerHint"


@pytest.fixture
def board(qapp):
    """The clipboard of the system, empty before and after."""
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


@pytest.fixture
def ours():
    """Whether what is on the clipboard came from here: the platform of these tests cannot tell."""
    return {"ours": True}


@pytest.fixture
def clipboard(board, ours):
    return Clipboard(board, lambda mode: ours["ours"] and mode is QClipboard.Mode.Clipboard)


def test_what_a_field_copies_is_marked_and_is_the_same_words(board, clipboard, shown, qtbot):
    field = QLineEdit("Ik wil liever met Fatma lezen.")
    shown(field)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_C, CTRL)
    assert board.text() == "Ik wil liever met Fatma lezen."
    data = board.mimeData()
    assert bytes(data.data(HINT).data()) == b"secret"
    windows = [one for one in data.formats() if "ClipboardHistory" in one or "MonitorProcessing" in one]
    assert len(windows) == 2


def test_what_came_from_here_is_taken_away(board, clipboard):
    board.setText("woorden")
    clipboard.clear()
    assert board.text() == ""


def test_what_another_program_copied_is_left_alone(board, clipboard, ours):
    ours["ours"] = False
    board.setText("van een ander")
    assert not board.mimeData().hasFormat(HINT)
    clipboard.clear()
    assert board.text() == "van een ander"


@pytest.mark.parametrize("act", ["lock", "quit"])
def test_locking_and_quitting_take_away_what_was_copied(demo, board, act):
    program = demo.window.program
    program.clipboard._owns = lambda mode: mode is QClipboard.Mode.Clipboard
    opp = demo.go(Route(ScreenName.OPP, demo.case("Yasmin").uid, section="factoren"))
    page = opp.form.fields["beeld"].control.page
    page.selectAll()
    page.copy()
    assert board.text()
    getattr(program, act)()
    assert board.text() == ""
    demo.qtbot.waitUntil(lambda: not demo.worker.busy)
