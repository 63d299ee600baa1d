"""The picture of growth on the screen: the drawing of the paper, in the colours of the theme."""

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QFontInfo, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from forms.growth import Groei
from forms.reports.paper.growth_drawing import Look, as_svg, growth_drawing

_HIGH, _LEAST, _EDGE = 232, 260, 8


class GrowthPicture(QWidget):
    """One picture. `alt` is what a screen reader says of it."""

    def __init__(self, growth: Groei, alt: str, words: tuple[str, str]) -> None:
        super().__init__()
        self._growth = growth
        self._words = words
        self._drawn: tuple[int, int, QSvgRenderer] | None = None
        self.setAccessibleName(alt)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        theme = Theme.current()
        self._drawn = None
        self.setFixedHeight(theme.length(_HIGH))
        self.setMinimumWidth(_LEAST)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self._picture(room.width(), room.height()).render(painter, QRectF(room))
        painter.end()

    def _picture(self, width: int, height: int) -> QSvgRenderer:
        if self._drawn is None or self._drawn[:2] != (width, height):
            theme = Theme.current()
            font = theme.font(Role.META)
            look = Look(
                text=theme.colour("text").name(),
                quiet=theme.colour("text2").name(),
                line=theme.colour("line").name(),
                measured=theme.colour("accent").name(),
                band=theme.colour("school_bg").name(),
                edge=theme.colour("school").name(),
                words=self._words,
                size=QFontInfo(font).pixelSize() * 0.92,
            )
            drawing = growth_drawing(self._growth, look, max(width, _LEAST // 2), height)
            renderer = QSvgRenderer(QByteArray(as_svg(drawing, font.families()[0], look)), self)
            self._drawn = (width, height, renderer)
        return self._drawn[2]
