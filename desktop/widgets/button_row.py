"""Buttons beside each other, or under each other where the row is too narrow for them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across

_GAP = 8


class ButtonRow(QFrame):
    """Buttons at the left and at the right; the last one at the right is the one that goes on."""

    def __init__(self, left: tuple[QWidget, ...] = (), right: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._items = (*left, *right)
        self._line: QBoxLayout = across(*left, STRETCH, *right, gap=_GAP)
        self.setLayout(self._line)
        Theme.current().changed.connect(self._turn)

    @override
    def sizeHint(self) -> QSize:
        """The room for all of them beside each other, also while they stand under each other."""
        widths = [one.sizeHint().width() + _GAP for one in self._items if not one.isHidden()]
        return QSize(sum(widths), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        widths = [one.sizeHint().width() for one in self._items if not one.isHidden()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        widths = [one.sizeHint().width() + _GAP for one in self._items if not one.isHidden()]
        beside = sum(widths) <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        if self._line.direction() is not wanted:
            self._line.setDirection(wanted)
            self.updateGeometry()
