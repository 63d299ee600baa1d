"""The bar of a term: from its first day to its last, with today on it. What it shows is its accessible name."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.worklist.words import near_day

_BAR, _MARK, _HIGH = 8, 16, 48


class TermBar(QWidget):
    """One term, counted in days."""

    def __init__(self, begin: date, end: date, today: date) -> None:
        super().__init__()
        days, passed = (end - begin).days, (today - begin).days
        self._share = min(max(passed / days, 0.0), 1.0) if days else 1.0
        self._late = today > end
        short = near_day(begin, today).partition(" ")[2], near_day(end, today).partition(" ")[2]
        self._first = self.tr("{day} · start").format(day=short[0])
        self._last = self.tr("{day} · dag {number}").format(day=short[1], number=days)
        self._now = (
            self.tr("dag {number} · vandaag").format(number=passed) if 0 <= passed <= days else self.tr("vandaag")
        )
        self.setAccessibleName(
            self.tr("Termijn: {first}, {now}, {last}").format(first=self._first, now=self._now, last=self._last)
        )
        Theme.current().changed.connect(self._sized)
        self._sized()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.outline())
        bar, mark = theme.length(_BAR), theme.length(_MARK)
        track = QRectF(0.5, (mark - bar) / 2, self.width() - 1, bar)
        painter.setBrush(theme.colour("grey_bg"))
        painter.drawRoundedRect(track, bar / 2, bar / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        at = max(track.width() * self._share, bar)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), at, bar), bar / 2, bar / 2)
        tone = "red" if self._late else "amber"
        painter.setPen(QPen(theme.colour("surface"), 2))
        painter.setBrush(theme.colour(tone))
        middle = min(max(at, mark / 2), track.width() - mark / 2)
        painter.drawEllipse(QPointF(middle, mark / 2), mark / 2, mark / 2)
        self._paint_words(painter, middle, tone)

    def _paint_words(self, painter: QPainter, middle: float, tone: str) -> None:
        """First and last day at the ends; today between them where there is room for it."""
        theme = Theme.current()
        plain, strong = theme.font(Role.HINT), theme.font(Role.HINT)
        strong.setWeight(strong.Weight.DemiBold)
        top = theme.length(_MARK) + 4
        room = QRectF(0, top, self.width(), self.height() - top)
        painter.setFont(plain)
        painter.setPen(theme.colour("text2"))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, self._first)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, self._last)
        metrics, gap = QFontMetricsF(plain), 10
        wide = QFontMetricsF(strong).horizontalAdvance(self._now) + 2
        least = metrics.horizontalAdvance(self._first) + gap
        most = self.width() - metrics.horizontalAdvance(self._last) - gap - wide
        if most >= least and not self._late:
            painter.setFont(strong)
            painter.setPen(theme.colour(tone))
            left = min(max(middle - wide / 2, least), most)
            painter.drawText(QRectF(left, top, wide, room.height()), Qt.AlignmentFlag.AlignLeft, self._now)

    def _sized(self) -> None:
        self.setFixedHeight(Theme.current().length(_HIGH - 8))
        self.update()
