"""The timeline as a drawing: one line per party, a dot per moment, open circles for what is to come, and today.

A label with too little room is shortened or left out; `complete` says whether that was needed. All of it stands in the
accessible name.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.dossier.moments import Moment, Span
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.party import Party as Sign
from desktop.widgets.party import paint_party
from forms.party import Party

_ROW, _FOOT, _NAMES, _EDGE, _DOT, _BESIDE = 31, 22, 104, 14, 5, 12
_NEAR = 6
"""What words keep free of the line of today."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A moment where it is drawn: its dot, its words, and where these begin (no words: there is no room for any)."""

    moment: Moment
    x: float
    words: str = ""
    left: float = 0.0


def place(
    row: Sequence[Moment],
    xs: Sequence[float],
    width_of: Callable[[str], float],
    left: float,
    right: float,
    today: float | None = None,
) -> list[Placed]:
    """Gives each moment of one line (oldest first) its words, right of its dot or else left of it.

    No words ever lie over a dot, over other words or over the line of `today`; the newest are placed first.
    """
    placed: list[Placed] = []
    free = right
    for at in range(len(row) - 1, -1, -1):
        before = xs[at - 1] + _BESIDE if at else left
        one = _beside(row[at], xs[at], width_of, *_this_side(xs[at], before, free, today))
        free = (min(one.x, one.left) if one.words else one.x) - _BESIDE
        placed.append(one)
    return placed[::-1]


def _this_side(x: float, before: float, free: float, today: float | None) -> tuple[float, float]:
    """The room around a dot, on its own side of the line of today; one on that day has both sides."""
    if today is not None and today < x - _NEAR:
        return max(before, today + _NEAR), free
    if today is not None and today > x + _NEAR:
        return before, min(free, today - _NEAR)
    return before, free


def _beside(moment: Moment, x: float, width_of: Callable[[str], float], before: float, free: float) -> Placed:
    for words in moment.labels:
        width = width_of(words)
        if x + _BESIDE + width <= free:
            return Placed(moment, x, words, x + _BESIDE)
        if x - _BESIDE - width >= before:
            return Placed(moment, x, words, x - _BESIDE - width)
    return Placed(moment, x)


class TimelineDrawing(QWidget):
    """Draws the moments that fall within a span."""

    arranged = Signal()
    """The words found their places anew."""

    def __init__(self, moments: Sequence[Moment], span: Span, today: date, names: dict[Party, str]) -> None:
        super().__init__()
        self._moments = tuple(one for one in moments if span.holds(one.dag))
        self._span = span
        self._today = today
        self._names = names
        self._rows: dict[Party, list[Placed]] = {}
        told = "; ".join(one.spoken for one in self._moments) or self.tr("nog niets")
        self.setAccessibleName(self.tr("Tijdlijn: {told}").format(told=told))
        Theme.current().changed.connect(self._sized)
        self._sized()

    @property
    def complete(self) -> bool:
        """Whether there was room for all words."""
        return all(one.words == one.moment.labels[0] for row in self._rows.values() for one in row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(len(Party)):
            self._paint_line(painter, self._middle(at))
        self._paint_today(painter)
        for at, party in enumerate(Party):
            self._paint_row(painter, party, self._middle(at))

    def _arrange(self) -> None:
        metrics = QFontMetricsF(Theme.current().font(Role.META))
        left, right = self._track()
        today = self._x(self._today)
        for party in Party:
            row = [one for one in self._moments if one.party is party]
            xs = [self._x(one.dag) for one in row]
            self._rows[party] = place(row, xs, lambda words: metrics.horizontalAdvance(words) + 2, left, right, today)
        self.arranged.emit()

    def _paint_row(self, painter: QPainter, party: Party, middle: float) -> None:
        theme = Theme.current()
        left, _ = self._track()
        size = theme.length(18)
        paint_party(painter, Sign(party.value), QPointF(0, middle - size / 2), size)
        painter.setFont(theme.font(Role.META_STRONG))
        painter.setPen(theme.colour(party.value))
        name = QRectF(size + 8, middle - size, left - size - 12, 2 * size)
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(self._names[party], Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, words)
        for one in self._rows.get(party, ()):
            self._paint_moment(painter, one, middle)

    def _paint_line(self, painter: QPainter, middle: float) -> None:
        left, right = self._track()
        painter.setPen(QPen(Theme.current().colour("line"), 2))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))

    def _paint_moment(self, painter: QPainter, one: Placed, middle: float) -> None:
        theme = Theme.current()
        late = one.moment.coming and one.moment.dag < self._today
        tone = "red" if late else one.moment.party.value
        dot = theme.length(_DOT)
        painter.setPen(QPen(theme.colour(tone), 2.5))
        painter.setBrush(theme.colour("surface" if one.moment.coming else tone))
        painter.drawEllipse(QPointF(one.x, middle), dot, dot)
        if not one.words:
            return
        font = theme.font(Role.META)
        width = QFontMetricsF(font).horizontalAdvance(one.words)
        room = QRectF(one.left - 3, middle - theme.length(10), width + 6, theme.length(20))
        painter.fillRect(room, theme.colour("surface"))
        painter.setFont(font)
        painter.setPen(theme.colour("red" if late else "text2"))
        painter.drawText(room.adjusted(3, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, one.words)

    def _paint_today(self, painter: QPainter) -> None:
        theme = Theme.current()
        x = self._x(self._today)
        bottom = self._middle(2) + theme.length(_ROW) / 2
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        font = theme.font(Role.META_STRONG)
        painter.setFont(font)
        painter.setPen(theme.colour("accent"))
        words = self.tr("vandaag")
        width = QFontMetricsF(font).horizontalAdvance(words) + 2
        painter.drawText(QRectF(x - width / 2, bottom, width, theme.length(_FOOT)), Qt.AlignmentFlag.AlignCenter, words)

    def _track(self) -> tuple[float, float]:
        return float(Theme.current().length(_NAMES)), float(self.width() - _EDGE)

    def _x(self, day: date) -> float:
        left, right = self._track()
        return left + _EDGE + self._span.share(day) * (right - left - 2 * _EDGE)

    def _middle(self, row: int) -> float:
        return Theme.current().length(_ROW) * (row + 0.5) + 2

    def _sized(self) -> None:
        theme = Theme.current()
        self.setFixedHeight(3 * theme.length(_ROW) + theme.length(_FOOT) + 4)
        self._arrange()
        self.update()
