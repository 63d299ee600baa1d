"""One line of the palette: a sign, words, what belongs to them, and the key that does the same without the palette.

It paints all that itself: with every letter typed there may be twenty of them, and as widgets in layouts they would
take longer than a finger does.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.language import translate
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.keys import key_words
from desktop.widgets.palette.entry import Entry
from desktop.widgets.palette.marked import draw_marked, marked_height
from desktop.widgets.party import Party, paint_party
from desktop.widgets.row import Row

_SIGN, _EDGE, _GAP, _ABOVE = 18, 10, 10, 7
_CAP, _CAP_HIGH = 7, 20
_LEAST = 80


class PaletteLine(Row):
    """An entry as it is offered. It never takes the focus: that stays in the line that is typed in."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(_spoken(entry))
        self.entry = entry
        self._heights: dict[int, int] = {}
        """What it asked at a width: a layout asks the same some hundred times over."""
        Theme.current().changed.connect(self._measure_anew)
        self.setText(entry.words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def _measure_anew(self) -> None:
        self._heights.clear()

    def _measured(self, width: int) -> int:
        theme, room = Theme.current(), self._room(width)
        words = self._words_height(room)
        about = wording.height(self.entry.about, theme.font(Role.META), room) if self.entry.about else 0
        return max(words + about, theme.length(_SIGN), theme.length(_CAP_HIGH)) + 2 * _ABOVE

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._around() + 4 * _LEAST, self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._around() + _LEAST, Theme.current().length(_SIGN) + 2 * _ABOVE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wording.higher(self, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme.length(_SIGN)
        self._paint_sign(painter, QPoint(_EDGE, (self.height() - size) // 2), size)
        room, left = self._room(self.width()), _EDGE + size + _GAP
        meta = theme.font(Role.META)
        high = self._words_height(room)
        about = wording.height(self.entry.about, meta, room) if self.entry.about else 0
        top = (self.height() - high - about) // 2
        painter.setPen(theme.colour("text"))
        self._paint_words(painter, QRect(left, top, room, high))
        if about:
            painter.setPen(theme.colour("text2"))
            wording.draw(painter, self.entry.about, meta, QRect(left, top + high, room, about))
        if self.entry.shortcut:
            self._paint_key(painter)

    def show_entry(self, entry: Entry) -> None:
        """Offers another entry in the same place: with every letter typed there would be twenty new lines to make."""
        self.entry = entry
        self._heights.clear()
        self.setText(entry.words)
        self.setAccessibleName(_spoken(entry))
        self.updateGeometry()
        self.update()

    def _words_font(self) -> QFont:
        return Theme.current().font(Role.BODY if self.entry.said else Role.STRONG)

    def _words_height(self, room: int) -> int:
        if not self.entry.marks:
            return wording.height(self.entry.words, self._words_font(), room)
        return marked_height(self.entry.words, self._words_font(), room, self.entry.marks)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        if self.entry.marks:
            draw_marked(painter, self.entry.words, self._words_font(), room, self.entry.marks)
        else:
            wording.draw(painter, self.entry.words, self._words_font(), room)

    def _paint_sign(self, painter: QPainter, place: QPoint, size: int) -> None:
        sign = self.entry.icon
        if isinstance(sign, Party):
            paint_party(painter, sign, QPointF(place), size)
        else:
            drawn = icon_pixmap(sign or "corner-down-right", "text2", _SIGN, self.devicePixelRatioF())
            painter.drawPixmap(place, drawn)

    def _paint_key(self, painter: QPainter) -> None:
        theme = Theme.current()
        words, font = key_words(self.entry.shortcut), theme.font(Role.HINT)
        wide, high = wording.needed(words, font) + 2 * _CAP, theme.length(_CAP_HIGH)
        cap = QRect(self.width() - _EDGE - wide, (self.height() - high) // 2, wide, high)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.colour("text2"))
        wording.draw(painter, words, font, cap.adjusted(_CAP, 0, -_CAP, 0))

    def _room(self, width: int) -> int:
        return max(width - self._around(), 1)

    def _around(self) -> int:
        """What stands beside the words: the edges, the sign and the key."""
        theme = Theme.current()
        width = 2 * _EDGE + theme.length(_SIGN) + _GAP
        if self.entry.shortcut:
            width += _GAP + wording.needed(key_words(self.entry.shortcut), theme.font(Role.HINT)) + 2 * _CAP
        return width


def _spoken(entry: Entry) -> str:
    key = translate("CommandPalette", "sneltoets {key}").format(key=key_words(entry.shortcut)) if entry.shortcut else ""
    return ", ".join(part for part in (entry.words, entry.about, key) if part)
