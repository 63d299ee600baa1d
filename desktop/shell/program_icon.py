"""The sign of the program as the system shows it: the three corners on a light ground, that stands out on any other."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from desktop.theme.theme import Theme
from desktop.widgets.party import Party, paint_party

_SIZES = (16, 22, 32, 48, 64, 128, 256)
_ROUND, _EDGE = 0.18, 0.06


def program_icon() -> QIcon:
    """Drawn at every size a system asks for."""
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Theme.current().colour("surface"))
        painter.drawRoundedRect(QRectF(0, 0, size, size), _ROUND * size, _ROUND * size)
        paint_party(painter, Party.ALL, QPointF(_EDGE * size, _EDGE * size), size * (1 - 2 * _EDGE))
        painter.end()
        made.addPixmap(pixmap)
    return made
