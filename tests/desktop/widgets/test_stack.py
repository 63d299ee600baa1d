"""Only the page that is seen says how much room it needs, and pages that are not seen are not asked."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.widgets.stack import Stack


class Page(QWidget):
    """Notes how often it is asked."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.size_asked, self.asked = size, 0
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        self.asked += 1
        return self.size_asked

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return 10_000


def test_it_is_as_large_as_the_page_that_is_seen_asks(qtbot):
    small, large = Page(QSize(100, 50)), Page(QSize(900, 700))
    stack = Stack()
    qtbot.addWidget(stack)
    stack.addWidget(small)
    stack.addWidget(large)
    assert (stack.sizeHint(), stack.minimumSizeHint()) == (QSize(100, 50), QSize(100, 50))
    stack.setCurrentWidget(large)
    assert stack.sizeHint() == QSize(900, 700)
    assert not stack.hasHeightForWidth()


def test_pages_that_are_not_seen_are_left_alone(qtbot):
    seen, unseen = Page(QSize(100, 50)), Page(QSize(100, 50))
    stack, line = Stack(), QLabel("een")
    stack.addWidget(seen)
    stack.addWidget(unseen)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(stack)
    with qtbot.waitExposed(window):
        window.show()
    unseen.asked = 0
    for words in ("twee", "drie\nregels\nhoog", "vier"):
        line.setText(words)
        qtbot.wait(20)
    assert unseen.asked == 0


def test_without_pages_it_asks_for_nothing(qtbot):
    stack = Stack()
    qtbot.addWidget(stack)
    assert stack.sizeHint().isValid()
    assert stack.minimumSizeHint().isValid()
