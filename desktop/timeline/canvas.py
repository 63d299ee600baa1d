"""The lanes drawn: dots and circles with a number, today as a line, open circles for what is to come.

The arrows walk along the moments and between the lanes; Enter opens the one one is at.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from desktop.dossier.moments import Span
from desktop.dossier.timeline_drawing import Placed, place
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.timeline.layout import Cluster, apart, clusters, ticks
from desktop.widgets.announce import announce
from desktop.widgets.party import Party as Sign
from desktop.widgets.party import paint_party
from forms.party import Party
from forms.whole_timeline import Gebeurtenis

_ROW, _FOOT, _NAMES, _EDGE, _DOT, _RING, _GAP = 64, 44, 104, 14, 6, 12, 26
_INSET = 10
"""Within the frame that shows the focus."""
_SLACK = 10
"""Room that words keep from a circle beside them, which is larger than a dot."""
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_LANES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PARTIES = tuple(Party)


class TimelineCanvas(QAbstractButton):
    """Draws what falls within a span. It is pressed to open where one is, and walked with the arrows.

    `chosen` hands over the cluster one is at, `opened` the one that is opened.
    """

    chosen = Signal(object)
    opened = Signal(object)
    pushed = Signal(int)
    """One walks on past the last (1) or the first (-1) that is shown."""

    def __init__(self, names: dict[Party, str], today: date) -> None:
        super().__init__()
        self._names = names
        self._today = today
        self._events: tuple[Gebeurtenis, ...] = ()
        self._span = Span(today, today)
        self._lanes: dict[Party, list[Placed]] = {one: [] for one in Party}
        self._at: tuple[Party, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        Theme.current().changed.connect(self._sized)
        self._sized()

    def name_pupil(self, name: str) -> None:
        """The name in the lane of the pupil."""
        self._names = {**self._names, Party.LEERLING: name}
        self.update()

    @property
    def span(self) -> Span:
        """What is shown."""
        return self._span

    @property
    def here(self) -> Cluster | None:
        """Where one is."""
        if self._at is None or self._at[1] >= len(self._lanes[self._at[0]]):
            return None
        moment = self._lanes[self._at[0]][self._at[1]].moment
        return moment if isinstance(moment, Cluster) else None

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """Everything that is shown, by day."""
        found = [one.moment for row in self._lanes.values() for one in row]
        return tuple(sorted((one for one in found if isinstance(one, Cluster)), key=lambda one: one.dag))

    def show_events(self, events: Sequence[Gebeurtenis], span: Span) -> None:
        """Shows these (oldest first), as far as they fall within the span; stays near the day one was at."""
        before = self.here
        self._events, self._span = tuple(events), span
        self._arrange()
        self.go_to(before.dag if before is not None else self._today, before.party if before is not None else None)

    def go_to(self, day: date, party: Party | None = None) -> None:
        """Goes to what lies nearest to a day, in a lane where that has anything."""
        lanes = [party] if party is not None and self._lanes[party] else [*_PARTIES]
        near = [
            (abs((one.moment.dag - day).days), lane, at) for lane in lanes for at, one in enumerate(self._lanes[lane])
        ]
        found = min(near, key=lambda one: one[0], default=None)
        self._choose((found[1], found[2]) if found is not None else None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _STEPS:
            self._walk(_STEPS[key])
        elif plain and key in _LANES:
            self._change_lane(_LANES[key])
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._at is not None:
            row = self._lanes[self._at[0]]
            self._choose((self._at[0], 0 if key is Qt.Key.Key_Home else len(row) - 1), aloud=True)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.here is not None:
                self.opened.emit(self.here)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position())
        if found is not None:
            self._choose(found, aloud=True)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._under(event.position()) is not None and self.here is not None:
            self.opened.emit(self.here)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._under(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self.here
        self._arrange()
        if before is not None:
            self.go_to(before.dag, before.party)

    # Where things stand

    def _arrange(self) -> None:
        theme = Theme.current()
        metrics = QFontMetricsF(theme.font(Role.META))
        left, right = self._track()

        def width_of(words: str) -> float:
            return metrics.horizontalAdvance(words) + _SLACK

        shown = [one for one in self._events if self._span.holds(one.dag)]
        today = self._x(self._today) if self._span.holds(self._today) else None
        for party in Party:
            row = clusters(shown, party, self._x, theme.length(_GAP))
            xs = apart([(self._x(one.dag) + self._x(one.last)) / 2 for one in row], theme.length(_GAP))
            self._lanes[party] = place(
                row, xs, lambda words: metrics.horizontalAdvance(words) + _SLACK, left, right, today
            )
        number = sum(len(one.events) for one in self.clusters)
        told = self.tr("Tijdlijn, {number} momenten. Pijltjes lopen erlangs, Enter opent.").format(number=number)
        self.setAccessibleName(told)
        self.update()

    def _choose(self, at: tuple[Party, int] | None, *, aloud: bool = False) -> None:
        self._at = at
        here = self.here
        self.setAccessibleDescription(here.spoken if here is not None else "")
        if aloud and here is not None:
            announce(self, here.spoken)
        self.chosen.emit(here)
        self.update()

    def _walk(self, step: int) -> None:
        if self._at is None:
            self.pushed.emit(step)
            return
        lane, at = self._at
        if 0 <= at + step < len(self._lanes[lane]):
            self._choose((lane, at + step), aloud=True)
        else:
            self.pushed.emit(step)

    def _change_lane(self, step: int) -> None:
        here = self.here
        if here is None:
            return
        at = _PARTIES.index(here.party) + step
        while 0 <= at < len(_PARTIES):
            if self._lanes[_PARTIES[at]]:
                self.go_to(here.dag, _PARTIES[at])
                if self.here is not None:
                    announce(self, self.here.spoken)
                return
            at += step

    def _under(self, place: QPointF) -> tuple[Party, int] | None:
        reach = Theme.current().length(_RING) + 2
        for row, party in enumerate(_PARTIES):
            for at, one in enumerate(self._lanes[party]):
                end = one.left + self._wide(one.words) if one.words and one.left > one.x else one.x + reach
                begin = one.left if one.words and one.left < one.x else one.x - reach
                if begin <= place.x() <= end and abs(place.y() - self._middle(row)) <= reach:
                    return party, at
        return None

    def _wide(self, words: str) -> float:
        return QFontMetricsF(Theme.current().font(Role.META)).horizontalAdvance(words)

    def _track(self) -> tuple[float, float]:
        return float(Theme.current().length(_NAMES) + _INSET), float(self.width() - _EDGE)

    def _x(self, day: date) -> float:
        left, right = self._track()
        edge = Theme.current().length(_EDGE)
        return left + edge + self._span.share(day) * max(right - left - 2 * edge, 1.0)

    def _middle(self, row: int) -> float:
        return Theme.current().length(_ROW) * (row + 0.5)

    def _sized(self) -> None:
        theme = Theme.current()
        self.setFixedHeight(3 * theme.length(_ROW) + theme.length(_FOOT))
        self._arrange()

    # Drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(Theme.current().colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_ticks(painter)
        left, right = self._track()
        for row, party in enumerate(_PARTIES):
            painter.setPen(QPen(Theme.current().colour("line"), 2))
            painter.drawLine(QPointF(left, self._middle(row)), QPointF(right, self._middle(row)))
            self._paint_name(painter, party, self._middle(row), left)
        self._paint_today(painter)
        for row, party in enumerate(_PARTIES):
            for at, one in enumerate(self._lanes[party]):
                self._paint_one(painter, one, self._middle(row), here=(party, at) == self._at)
        painter.end()

    def _paint_name(self, painter: QPainter, party: Party, middle: float, left: float) -> None:
        theme = Theme.current()
        size = theme.length(18)
        paint_party(painter, Sign(party.value), QPointF(_INSET, middle - size / 2), size)
        painter.setFont(theme.font(Role.META_STRONG))
        painter.setPen(theme.colour(party.value))
        room = QRectF(_INSET + size + 8, middle - size, left - _INSET - size - 12, 2 * size)
        words = QFontMetricsF(painter.font()).elidedText(self._names[party], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_ticks(self, painter: QPainter) -> None:
        theme = Theme.current()
        painter.setFont(theme.font(Role.META))
        foot, taken = self._middle(2) + theme.length(_ROW) / 2, -1.0
        metrics = QFontMetricsF(painter.font())
        for day, words in ticks(self._span):
            x, half = self._x(day), metrics.horizontalAdvance(words) / 2 + 2
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, foot))
            if x - half > taken and x + half < self.width():
                painter.setPen(theme.colour("text2"))
                room = QRectF(x - half, foot, 2 * half, theme.length(_FOOT) / 2)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
                taken = x + half + 6

    def _paint_one(self, painter: QPainter, one: Placed, middle: float, *, here: bool) -> None:
        theme = Theme.current()
        cluster = one.moment
        if not isinstance(cluster, Cluster):
            return
        tone = "red" if cluster.late else cluster.party.value
        radius = theme.length(_RING if cluster.mark else _DOT)
        if here:
            painter.setPen(QPen(theme.colour("accent"), 2.5 if self.hasFocus() else 1.5))
            painter.setBrush(theme.colour("accent_bg"))
            painter.drawEllipse(QPointF(one.x, middle), radius + 5, radius + 5)
        painter.setPen(QPen(theme.colour(tone), 2.5))
        painter.setBrush(theme.colour("surface" if cluster.coming or cluster.mark else tone))
        painter.drawEllipse(QPointF(one.x, middle), radius, radius)
        if cluster.mark:
            painter.setFont(theme.font(Role.META_STRONG))
            painter.setPen(theme.colour(tone))
            room = QRectF(one.x - radius, middle - radius, 2 * radius, 2 * radius)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, cluster.mark)
        if one.words:
            painter.setFont(theme.font(Role.META))
            painter.setPen(theme.colour("red" if cluster.late else "text2"))
            high = theme.length(20)
            wide = self._wide(one.words)
            shift = radius - theme.length(_DOT)
            left = one.left + (shift if one.left > one.x else _SLACK - shift)
            room = QRectF(left - 3, middle - high / 2, wide + 6, high)
            painter.fillRect(room, theme.colour("surface"))
            painter.drawText(room.adjusted(3, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, one.words)

    def _paint_today(self, painter: QPainter) -> None:
        if not self._span.holds(self._today):
            return
        theme = Theme.current()
        x, bottom = self._x(self._today), self._middle(2) + theme.length(_ROW) / 2
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom + theme.length(_FOOT) / 2))
        painter.setFont(theme.font(Role.META_STRONG))
        painter.setPen(theme.colour("accent"))
        words = self.tr("vandaag")
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2
        room = QRectF(x - wide / 2, bottom + theme.length(_FOOT) / 2, wide, theme.length(_FOOT) / 2)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
