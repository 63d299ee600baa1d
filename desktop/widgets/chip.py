"""Chips: a state in a sign and a word on a tinted ground. A chip cannot be pressed, and never is a bare number."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from desktop.language import translate
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.party import Party, paint_party

_HEIGHT, _PAD, _SIGN, _GAP = 24, 10, 14, 6
_LONGEST = 4


class Chip(QLabel):
    """A sign and a word. `tone` is red, amber, green, grey, accent or a party."""

    def __init__(self, words: str, tone: str = "grey", sign: str | Party | None = None) -> None:
        super().__init__(words)
        self._tone = tone
        self._sign = sign
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def show_state(self, words: str, tone: str, sign: str | Party | None) -> None:
        """Another state."""
        self._tone, self._sign = tone, sign
        self.setText(words)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = QFontMetrics(theme.font(Role.META_STRONG)).horizontalAdvance(self.text()) + 2 * _PAD
        if self._sign is not None:
            width += theme.length(_SIGN) + _GAP
        return QSize(width, theme.length(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.outline()
        painter.setPen(edge)
        painter.setBrush(theme.colour(f"{self._tone}_bg"))
        inset = edge.widthF() / 2 if theme.contrast else 0
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        x = _PAD
        size = theme.length(_SIGN)
        top = (self.height() - size) / 2
        if isinstance(self._sign, Party):
            paint_party(painter, self._sign, QPointF(x, top), size)
            x += size + _GAP
        elif self._sign is not None:
            painter.drawPixmap(QPointF(x, top), icon_pixmap(self._sign, self._tone, _SIGN, self.devicePixelRatioF()))
            x += size + _GAP
        painter.setPen(theme.colour(self._tone))
        painter.setFont(theme.font(Role.META_STRONG))
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())


def at_most_four(chips: list[Chip]) -> list[Chip]:
    """The chips that stand in a row: four, and "+2" with the rest in its explanation."""
    if len(chips) <= _LONGEST:
        return chips
    kept, rest = chips[:_LONGEST], chips[_LONGEST:]
    more = Chip(f"+{len(rest)}")
    words = ", ".join(one.text() for one in rest)
    more.setToolTip(words)
    more.setAccessibleName(translate("Widgets", "nog {number}: {words}").format(number=len(rest), words=words))
    return [*kept, more]
