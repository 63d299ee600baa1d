"""A bar that is filled so far. It stands beside words that say the same."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme

_HEIGHT = 6


class Bar(QWidget):
    """`share` from 0 to 1, in a colour of the theme. Silent to a screen reader: the words are beside it."""

    def __init__(self, share: float, tone: str) -> None:
        super().__init__()
        self._share = min(max(share, 0.0), 1.0)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(Theme.current().length(80), Theme.current().length(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = room.height() / 2
        painter.setPen(theme.outline())
        painter.setBrush(theme.colour("grey_bg"))
        painter.drawRoundedRect(room, radius, radius)
        painter.setBrush(theme.colour(self._tone))
        room.setWidth(max(room.width() * self._share, room.height()))
        painter.drawRoundedRect(room, radius, radius)
