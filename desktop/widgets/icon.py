"""Icons: Lucide drawings in the colour of a token. An icon never stands without its word beside it.

Icons are decoration for who sees; they have no accessible name of their own, the word beside them says it.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from models.resources import resource


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, token: str = "text", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """A drawing in the colour of a token, `size` logical pixels at 100 %. Raises `FileNotFoundError`."""
    theme = Theme.current()
    return _drawn(name, theme.colour(token).name(), theme.length(size), ratio)


def icon(name: str, token: str = "text", size: int = 16) -> QIcon:
    """The same as a `QIcon`, sharp on screens of one and two pixels a point."""
    made = QIcon(icon_pixmap(name, token, size))
    made.addPixmap(icon_pixmap(name, token, size, 2.0))
    return made


class Icon(QWidget):
    """A drawing that follows the theme. Decoration: it takes no focus and has no name."""

    def __init__(self, name: str, token: str = "text", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._token = token
        self._size = size
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        Theme.current().changed.connect(self._resized)
        self._resized()

    def show_icon(self, name: str, token: str) -> None:
        """Another drawing in another colour."""
        self._name, self._token = name, token
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icon_pixmap(self._name, self._token, self._size, self.devicePixelRatioF()))

    def _resized(self) -> None:
        length = Theme.current().length(self._size)
        self.setFixedSize(length, length)
        self.update()
