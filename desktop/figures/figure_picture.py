"""A figure on the screen: the drawing of the paper in the colours of the theme; a bar that is pressed is asked for.

Who works by keyboard or by ear has the table beside it; here all of it stands in one sentence.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from forms.bars import Bars
from forms.reports.paper.bar_drawing import BarLook, bar_at, bar_drawing
from forms.reports.paper.bars import Bar, height_of, wide
from forms.reports.paper.drawn_svg import drawn_as_svg

_LEAST, _SMALLER = 240, 0.92
_AIR = 1.06
"""So much wider than its words a bar must be to have them under it."""


Make = Callable[[Callable[[], bytes], Callable[[bytes], None]], None]
"""Makes something beside the window, where it takes longer than a hand notices, and hands it over in the window."""


class FigurePicture(QWidget):
    """One picture. `pressed` hands back the row and the series of a bar; `make` draws it beside the window."""

    pressed = Signal(int, int)

    def __init__(self, bars: Bars, alt: str, make: Make) -> None:
        super().__init__()
        self._bars = self._shown = bars
        self._make = make
        self._asked: QSize | None = None
        self._number = 0
        """Which drawing is waited for: one that was asked for before it is not shown."""
        self._drawn: QSvgRenderer | None = None
        self.setAccessibleName(alt)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self._fit)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._asked != self.size():
            self._draw()
        if self._drawn is not None:
            painter = QPainter(self)
            self._drawn.render(painter, QRectF(self._room()))
            painter.end()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.bar_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position()) if event.button() is Qt.MouseButton.LeftButton else None
        if bar is not None:
            self.pressed.emit(bar.row, bar.series)

    def bar_at(self, place: QPointF) -> Bar | None:
        """The bar under a place."""
        room = self._room()
        return bar_at(
            self._shown, self._look(), room.width(), room.height(), place.x() - room.x(), room.bottom() + 1 - place.y()
        )

    def _room(self) -> QRect:
        return self.rect()

    def _fit(self) -> None:
        """As high as its bars need; bars lie where there is no room for their names under them."""
        size = self._look().size
        self._asked = self._drawn = None
        self._number += 1
        self._shown = self._bars
        width = max(self.width(), _LEAST)
        if self._bars.upright and self._bars.rows:
            widest = max(wide(one, size) for one in self._bars.rows)
            if widest * _AIR > width / len(self._bars.rows):
                self._shown = replace(self._bars, upright=False, bound=None, bound_words="")
        self.setFixedHeight(round(height_of(self._shown, size)))
        self.setMinimumWidth(_LEAST)
        self.update()

    def _look(self) -> BarLook:
        theme = Theme.current()
        names = ("text", "text2", "line2", "surface", "accent", "school", "leerling")
        text, quiet, line, ground, *series = (theme.colour(one).name() for one in names)
        size = QFontInfo(theme.font(Role.META)).pixelSize() * _SMALLER
        return BarLook(text, quiet, line, ground, (series[0], series[1], series[2]), size)

    def _draw(self) -> None:
        """Asks for the drawing at this size; it is painted when it comes."""
        self._asked = size = self.size()
        self._number += 1
        look, family = self._look(), Theme.current().font(Role.META).families()[0]
        call = partial(_as_svg, self._shown, look, size.width(), size.height(), family)
        self._make(call, partial(self._came, self._number))

    def _came(self, number: int, drawing: bytes) -> None:
        if isValid(self) and number == self._number:
            self._drawn = QSvgRenderer(QByteArray(drawing), self)
            self.update()


def _as_svg(bars: Bars, look: BarLook, width: int, height: int, family: str) -> bytes:
    return drawn_as_svg(bar_drawing(bars, look, width, height), family, look.colours)
