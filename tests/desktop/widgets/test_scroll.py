"""A part that scrolls: it always comes to rest, whatever its content does with the room it is given."""

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.widgets.arrange import down
from desktop.widgets.scroll import Scroll

WIDE, HIGH = 405, 200


class Contrary(QWidget):
    """Lower where it is narrower: with a scroll bar beside it, it needs none; without one, it does."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def heightForWidth(self, width: int) -> int:
        return HIGH + 100 if width >= WIDE - 3 else HIGH - 100

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(100, 50)


def test_content_that_is_lower_where_it_is_narrower_does_not_bring_the_program_down(qtbot):
    page = QWidget()
    scroll = Scroll(down(Contrary(), gap=0))
    page.setLayout(down(scroll, gap=0))
    qtbot.addWidget(page)
    page.resize(WIDE - 40, HIGH)
    page.show()
    QTest.qWait(20)
    page.resize(WIDE, HIGH)
    seen = set()
    for _ in range(5):
        QTest.qWait(10)
        seen.add(scroll.viewport().width())
    assert len(seen) == 1
    page.resize(WIDE + 200, HIGH)
    QTest.qWait(20)
    assert scroll.verticalScrollBar().isVisible()
    page.resize(WIDE - 100, HIGH)
    QTest.qWait(20)
    assert not scroll.verticalScrollBar().isVisible()
