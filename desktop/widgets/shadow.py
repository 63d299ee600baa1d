"""What lies under what floats: a soft shadow in the light theme. In the dark theme and in high contrast a border does.

Drawn as a widget of its own under the one that floats, so that what floats is not blurred anew with every key.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.theme import Theme

_DOWN, _BLUR, _RADIUS = 8, 24, 8
_BLACK = 0.16


class Shadow(QWidget):
    """The shadow of a child of the same parent. It follows by itself: place, size, and whether it can be seen."""

    def __init__(self, floating: QWidget) -> None:
        super().__init__(floating.parentWidget())
        self._floating = floating
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        floating.installEventFilter(self)
        Theme.current().changed.connect(self._follow)
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._follow()
        elif event.type() is QEvent.Type.ZOrderChange:
            self.stackUnder(self._floating)
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # Many thin layers, each a little smaller: together they are darkest under what floats and nothing at the edge.
        layer = QColor(0, 0, 0, 1)
        layer.setAlphaF(1 - (1 - _BLACK) ** (2 / _BLUR))
        painter.setBrush(layer)
        for inset in range(0, _BLUR, 2):
            edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(edge, _RADIUS + _BLUR - inset, _RADIUS + _BLUR - inset)

    def _follow(self) -> None:
        theme, parent = Theme.current(), self._floating.parentWidget()
        around = self._floating.geometry().adjusted(-_BLUR // 2, -_BLUR // 2, _BLUR // 2, _BLUR // 2)
        self.setGeometry(around.translated(QPoint(0, _DOWN)))
        seen = parent is not None and self._floating.isVisibleTo(parent)
        self.setVisible(seen and not theme.dark and not theme.contrast)
        self.stackUnder(self._floating)
