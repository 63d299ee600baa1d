"""A screen is scrolled back once what belongs on it is there, unless one did something meanwhile."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.shell.scrolling_back import ScrollingBack

DOWN = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def area(qtbot):
    made = QScrollArea()
    made.resize(200, 200)
    made.setWidget(QWidget())
    made.widget().resize(100, 100)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_waits_until_all_of_it_is_there(area, qtbot):
    back = ScrollingBack(area, lambda: [area], [300])
    with qtbot.waitSignal(back.destroyed):
        area.widget().resize(100, 400)  # not enough yet
        qtbot.wait(100)
        assert area.verticalScrollBar().value() == 0
        area.widget().resize(100, 900)
    assert area.verticalScrollBar().value() == 300


def test_who_does_something_meanwhile_goes_on_from_there(area, qtbot):
    back = ScrollingBack(area, lambda: [area], [300])
    with qtbot.waitSignal(back.destroyed):
        QApplication.sendEvent(area.windowHandle(), DOWN)
    area.widget().resize(100, 900)
    qtbot.wait(100)
    assert area.verticalScrollBar().value() == 0
