"""A choice of several that are quicker seen than read: tiles with a sign above the word."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.fields.segments import Segment, SegmentsControl
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.tiles import Tiles

_SIGN, _GAP, _EDGE, _LEAST = 20, 6, 8, 104
_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Tile(Segment):
    """One of the tiles, as high as the highest of its row."""

    def __init__(self, words: str, icon: str | None, tone: str, parent: QWidget) -> None:
        super().__init__(words, icon, tone, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)  # a radio button of the style is drawn smaller

    @override
    def sizeHint(self) -> QSize:
        return QSize(Theme.current().length(_LEAST), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        wide = wording.least(self.text(), self._letters()) + 2 * _EDGE
        return QSize(wide, self._high(QFontMetrics(self._letters()).lineSpacing()))

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - 2 * _EDGE, 1), 10_000)
        return self._high(QFontMetrics(self._letters()).boundingRect(room, _FLAGS, self.text()).height())

    def _high(self, words: int) -> int:
        theme = Theme.current()
        return 2 * theme.length(_EDGE + 2) + theme.length(_SIGN) + _GAP + words

    @override
    def _paint_inside(self, painter: QPainter, ink: str, *, on: bool) -> None:
        theme = Theme.current()
        size, top = theme.length(_SIGN), theme.length(_EDGE + 2)
        if self._icon:
            drawn = icon_pixmap(self._icon, ink, _SIGN, self.devicePixelRatioF())
            painter.drawPixmap(QPoint((self.width() - size) // 2, top), drawn)
        painter.setFont(theme.font(Role.META, Role.STRONG.weight if on else None))
        room = self.rect().adjusted(_EDGE, top + size + _GAP, -_EDGE, 0)
        painter.drawText(room, _FLAGS, self.text())

    def _letters(self) -> QFont:
        """Measured in bold, so that choosing moves nothing."""
        return Theme.current().font(Role.META, Role.STRONG.weight)


class TileChoice(SegmentsControl):
    """One of several. The arrows walk and choose, as with every set of radio buttons."""

    @override
    def _button(self, words: str, icon: str | None, tone: str) -> Segment:
        return Tile(words, icon, tone, self)

    @override
    def _laid_out(self, buttons: Sequence[QWidget]) -> QLayout:
        theme = Theme.current()
        letters = theme.font(Role.META, Role.STRONG.weight)
        longest = max(wording.least(one.words, letters) for one in self._options)
        tiles = Tiles(max(_LEAST, ceil(longest * 100 / theme.percent) + 2 * _EDGE + 2), gap=8)
        for one in buttons:
            tiles.addWidget(one)
        return tiles
