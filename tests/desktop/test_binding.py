import sys

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

CALLS = 2_000


def test_calls_into_qt_give_their_references_back(qtbot):
    """Where None is counted (before Python 3.12) a binding that loses references ends the program after a while."""
    widget, pixmap = QWidget(), QPixmap(8, 8)
    qtbot.addWidget(widget)
    painter = QPainter(pixmap)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        widget.update()
        widget.isVisible()
        painter.setPen(QColor("red"))
    after = sys.getrefcount(None), sys.getrefcount(True)
    painter.end()
    assert all(abs(one - other) < CALLS / 10 for one, other in zip(before, after, strict=True))
