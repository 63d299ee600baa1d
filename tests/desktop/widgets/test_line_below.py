"""What opens under a line of a list: the line stays at the top with it, unless one scrolled."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.lines.below import Tall
from desktop.widgets.lines.line import Cell, Column, Line, Run
from desktop.widgets.lines.view import LineView

COLUMNS = (Column("Datum", 132), Column("Wat"))


class Growing(Tall):
    """A part that asks another height when it is told so."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self.asked = height

    def whole_height(self, width: int) -> int:
        return self.asked

    def grow(self, height: int) -> None:
        self.asked = height
        self.height_changed.emit()


@pytest.fixture
def opened(shown):
    view = LineView("Werklijst", COLUMNS)
    view.setFixedSize(700, 300)
    shown(view)
    view.show_all([Line(str(one), str(one), (Cell(Run("ma")), Cell(Run("OPP vaststellen")))) for one in range(6)])
    view.setFocus()
    view.go_to("4")
    part = Growing(20)
    view.open_below(part)
    QTest.qWait(20)
    return view, part


def top(view: LineView) -> int:
    return view.visualRect(view.currentIndex()).top()


def test_a_line_that_could_not_come_to_the_top_yet_comes_there_when_what_is_under_it_grows(opened):
    view, part = opened
    assert top(view) > 0
    part.grow(900)
    QTest.qWait(20)
    assert top(view) == 0
    part.grow(30)
    QTest.qWait(20)
    assert top(view) > 0
    part.grow(900)
    QTest.qWait(20)
    assert top(view) == 0


def test_who_scrolled_stays_where_one_scrolled_to(opened):
    view, part = opened
    part.grow(900)
    QTest.qWait(20)
    place = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    before = view.verticalScrollBar().value()
    part.grow(950)
    QTest.qWait(20)
    assert view.verticalScrollBar().value() == before
    assert top(view) < 0
