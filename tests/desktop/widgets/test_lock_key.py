import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.widgets.dialog import Ask
from desktop.widgets.pick_file import file_dialog

CTRL = Qt.KeyboardModifier.ControlModifier


class Window(QWidget):
    """A window that can lock."""

    def __init__(self):
        super().__init__()
        self.locked = 0

    def lock(self):
        self.locked += 1


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.resize(900, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def question(window, _):
    ask = Ask("Stel vast?", "Dan staat het vast.", yes="Stel vast")
    ask.accepted.connect(lambda: pytest.fail("answered"))
    ask.open_over(window)
    return ask


def file(window, folder):
    dialog = file_dialog(window, "Waar?", folder / "a.pdf", "PDF (*.pdf)", QFileDialog.FileMode.AnyFile)
    dialog.open()
    return dialog


@pytest.mark.parametrize("make", [question, file])
def test_a_dialog_gives_way_and_the_window_locks(window, qtbot, tmp_path, make):
    dialog = make(window, tmp_path)
    gone = []
    dialog.rejected.connect(lambda: gone.append(1))
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.locked == 1)
    assert gone == [1]


@pytest.mark.parametrize("make", [question, file])
def test_also_when_a_second_window_has_the_key(window, qtbot, tmp_path, make):
    other = Window()
    qtbot.addWidget(other)
    key = QShortcut(QKeySequence("Ctrl+L"), other, other.lock)
    key.setContext(Qt.ShortcutContext.ApplicationShortcut)
    key.activatedAmbiguously.connect(other.lock)
    other.show()
    dialog = make(window, tmp_path)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(2):  # Qt gives a key that two have to each in turn
        QTest.keyClick(dialog, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.locked == 1)
    assert other.locked <= 1
