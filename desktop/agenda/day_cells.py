"""The days of a calendar as a table: what stands in each box, and how it is drawn."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.agenda.reading import Seen
from desktop.agenda.words import Shown, count_words, shown, still
from desktop.language import translate
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.party import paint_party
from models.queries.agenda import Punt

_Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole) + 1
_PAD, _SIGN, _GAP, _HEAD = 7, 13, 4, 24
_TALL = 260
"""From this height on a box has room for all words of what stands in it."""
_INVALID = QModelIndex()
_SPOKEN = 6
"""Things of a day that are named when one comes to it; that there are more is told as a number."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One box: its day, what stands in it, how much there is, and what days off it is in."""

    day: date
    points: tuple[tuple[Punt, Shown], ...]
    count: int
    free: str
    of_month: bool
    today: bool
    free_from: date | None = None

    @property
    def named(self) -> bool:
        """Whether the name of the days off stands in this box: once in a week, where there is room for it."""
        return bool(self.free) and (self.day.weekday() == 0 or (self.free_from == self.day and self.day.weekday() < 5))

    @property
    def spoken(self) -> str:
        """All of it as a screen reader says it."""
        name = long_day_words(self.day)
        if self.today:
            name = translate("Agenda", "{day}, vandaag").format(day=name)
        parts = [name, self.free, count_words(self.count), *(one.spoken for _, one in self.points[:_SPOKEN])]
        if self.count > _SPOKEN:
            parts.append(still(self.count - _SPOKEN))
        return "; ".join(part for part in parts if part)


class DayModel(QAbstractTableModel):
    """Weeks under each other, days beside each other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cells: list[Cell] = []

    def show_seen(self, seen: Seen, today: date) -> None:
        """Shows these days."""
        anew = seen.span.weeks * 7 != len(self._cells)
        if anew:
            self.beginResetModel()
        days = (seen.span.first + timedelta(days=at) for at in range(seen.span.weeks * 7))
        self._cells = [_cell(seen, day, today) for day in days]
        if anew:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 6))

    def cell(self, index: _Index) -> Cell | None:
        """The box at a place."""
        at = index.row() * 7 + index.column()
        return self._cells[at] if index.isValid() and at < len(self._cells) else None

    def index_of(self, day: date) -> QModelIndex:
        """The place of a day; no place when it is not shown."""
        if not self._cells:
            return QModelIndex()
        at = (day - self._cells[0].day).days
        return self.index(at // 7, at % 7) if 0 <= at < len(self._cells) else QModelIndex()

    @override
    def rowCount(self, parent: _Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self._cells) // 7

    @override
    def columnCount(self, parent: _Index = _INVALID) -> int:
        return 0 if parent.isValid() else 7

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.day.day)
        return cell.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


def _cell(seen: Seen, day: date, today: date) -> Cell:
    off = next((one for one in seen.days.vrij if one.bevat(day)), None)
    points = tuple((one, shown(one)) for one in seen.days.van(day))
    of_month = seen.view == "week" or day.replace(day=1) == seen.span.month
    return Cell(
        day,
        points,
        seen.days.aantallen.get(day, 0),
        off.naam if off is not None else "",
        of_month,
        day == today,
        off.van if off is not None else None,
    )


class DayDelegate(QStyledItemDelegate):
    """Draws a box: the number of the day, a band for days off, and as many things as there is room for.

    `target` is the day over which a meeting is held that is being dragged.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.target: date | None = None

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        theme, rect = Theme.current(), QRect(option.rect)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        weekend = cell.day.weekday() >= 5
        painter.fillRect(rect, theme.colour("sunken" if weekend or not cell.of_month else "surface"))
        if cell.free:
            painter.fillRect(rect, theme.colour("accent_bg"))
        painter.setPen(QPen(theme.colour("line2" if theme.contrast else "line"), 1))
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        self._paint_day(painter, cell, rect)
        for (_, one), room in zip(cell.points, lines_of(cell, rect), strict=False):
            _paint_point(painter, one, room, tall=_is_tall(rect))
        self._paint_rest(painter, cell, rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or cell.day == self.target:
            focus = bool(option.state & QStyle.StateFlag.State_HasFocus) or cell.day == self.target
            pen = QPen(theme.colour("accent"), 3 if focus else 1.5)
            if cell.day == self.target:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -2.5, -2.5), 5, 5)
        painter.restore()

    def _paint_day(self, painter: QPainter, cell: Cell, rect: QRect) -> None:
        theme = Theme.current()
        number = str(cell.day.day)
        font = theme.font(Role.META_STRONG)
        pad, high = theme.length(_PAD), theme.length(_HEAD)
        wide = QFontMetrics(font).horizontalAdvance(number)
        at = QRect(rect.left() + pad, rect.top(), wide, high)
        if cell.today:
            ring = QRectF(at).adjusted(-6, 3, 6, -2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        _write(painter, number, at, font, "accent_text" if cell.today else "text" if cell.of_month else "text3")
        left = at.right() + pad + (4 if cell.today else 0)
        hint = theme.font(Role.HINT)
        room = QRect(left, rect.top(), rect.right() - pad - left, high)
        if cell.free:
            size = theme.length(_SIGN)
            place = QPoint(room.right() - size, rect.top() + (high - size) // 2)
            painter.drawPixmap(place, icon_pixmap("sun", "accent", _SIGN, painter.device().devicePixelRatio()))
        elif cell.day.weekday() == 0:
            about = translate("Agenda", "week {number}").format(number=cell.day.isocalendar().week)
            if QFontMetrics(hint).horizontalAdvance(about) <= room.width():
                _write(painter, about, room, hint, "text2", Qt.AlignmentFlag.AlignRight)
        if cell.named:
            under = QRect(rect.left() + pad, rect.top() + high, rect.width() - 2 * pad, _line_height())
            fitting = QFontMetrics(hint).elidedText(cell.free, Qt.TextElideMode.ElideRight, under.width())
            _write(painter, fitting, under, hint, "text2")

    def _paint_rest(self, painter: QPainter, cell: Cell, rect: QRect) -> None:
        drawn = len(lines_of(cell, rect))
        if cell.count > drawn:
            theme = Theme.current()
            font = theme.font(Role.HINT)
            high = QFontMetrics(font).lineSpacing() + 2
            pad = theme.length(_PAD)
            room = QRect(rect.left() + pad, rect.bottom() - high - 1, rect.width() - 2 * pad, high)
            _write(painter, rest_words(cell.count, drawn, font, room.width()), room, font, "text2")


def rest_words(count: int, drawn: int, font: QFont, width: int) -> str:
    """How much is not drawn: in words where they fit, else the number alone. A number is never cut."""
    words = still(count - drawn) if drawn else count_words(count)
    if QFontMetrics(font).horizontalAdvance(words) <= width:
        return words
    return f"+{count - drawn}" if drawn else f"{count}"


def lines_of(cell: Cell, rect: QRect) -> list[QRect]:
    """Where the things of a box are drawn: those for which there is room, with a line for what is left."""
    theme = Theme.current()
    pad, least = theme.length(_PAD), _line_height() + 2
    top = rect.top() + theme.length(_HEAD) + (least if cell.named else 0)
    width = rect.width() - 2 * pad
    found: list[QRect] = []
    for at, (_, one) in enumerate(cell.points):
        high = _height(one, width, tall=_is_tall(rect))
        rest = 0 if at + 1 == cell.count else least
        if top + high + rest > rect.bottom() - 1:
            break
        found.append(QRect(rect.left() + pad, top, width, high))
        top += high + 2
    return found


def _line_height() -> int:
    return QFontMetrics(Theme.current().font(Role.HINT)).lineSpacing()


def _is_tall(rect: QRect) -> bool:
    """Whether there is room for all words of a thing."""
    return rect.height() >= Theme.current().length(_TALL)


def _height(one: Shown, width: int, *, tall: bool) -> int:
    """One line where all of it fits, else two; where there is room as many as all words need."""
    font = Theme.current().font(Role.HINT)
    metrics = QFontMetrics(font)
    if tall:
        return metrics.lineSpacing() * (1 + len(wrapped(_whole(one), font, width))) + 8
    return (1 if _on_one_line(one, metrics, width) else 2) * metrics.lineSpacing() + 2


def _whole(one: Shown) -> str:
    return "\n".join(part for part in (one.what, one.who, one.why) if part)


def wrapped(words: str, font: QFont, width: int) -> list[str]:
    """The lines of words; one that is longer than a line goes on within itself, so that no letter is lost."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    found: list[str] = []
    for part in words.split("\n"):
        layout = QTextLayout(part, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(part[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    return found


def _on_one_line(one: Shown, metrics: QFontMetrics, width: int) -> bool:
    return metrics.horizontalAdvance(f"{one.first} {one.what}".strip()) <= width - _signs()


def _signs() -> int:
    return 2 * Theme.current().length(_SIGN) + 2 * _GAP


def _paint_point(painter: QPainter, one: Shown, room: QRect, *, tall: bool) -> None:
    theme = Theme.current()
    size = theme.length(_SIGN)
    font = QFont(theme.font(Role.HINT))
    font.setStrikeOut(one.gone)
    top = room.top() + (QFontMetrics(font).lineSpacing() - size) // 2
    tone = "text2" if one.gone else "text"
    painter.drawPixmap(
        QPoint(room.left(), top), icon_pixmap(one.icon, tone, _SIGN, painter.device().devicePixelRatio())
    )
    paint_party(painter, one.party, QPoint(room.left() + size + _GAP, top).toPointF(), size)
    words = room.adjusted(_signs(), 0, 0, 0)
    metrics = QFontMetrics(font)
    high = metrics.lineSpacing()
    line = QRect(words.left(), words.top(), words.width(), high)
    if tall:
        _write(painter, one.when or one.party.words, line, font, tone)
        for at, told in enumerate(wrapped(_whole(one), font, room.width())):
            _write(painter, told, QRect(room.left(), room.top() + (at + 1) * high, room.width(), high), font, tone)
        return
    if _on_one_line(one, metrics, room.width()):
        _write(painter, f"{one.first} {one.what}".strip(), line, font, tone)
        return
    shorter = one.first if metrics.horizontalAdvance(one.first) <= line.width() else one.first.split(" ")[0]
    _write(painter, metrics.elidedText(shorter, Qt.TextElideMode.ElideRight, line.width()), line, font, tone)
    under = QRect(room.left(), room.top() + high, room.width(), high)
    _write(painter, metrics.elidedText(one.what, Qt.TextElideMode.ElideRight, under.width()), under, font, tone)


def _write(
    painter: QPainter,
    words: str,
    room: QRect,
    font: QFont,
    tone: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(Theme.current().colour(tone)))
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), words)
