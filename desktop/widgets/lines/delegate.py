"""Draws a list: every line is a row on a card, and the one that is chosen has a frame and a tint."""

from collections.abc import Sequence, Set

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.lines.grounds import paint_box, paint_card, paint_heading, paint_tint
from desktop.widgets.lines.line import Column, Heading, Line, Run
from desktop.widgets.lines.model import ITEM
from desktop.widgets.lines.places import EDGE, below_font, cell_height, main_font, spans, stacked, stacked_spans
from desktop.widgets.lines.words import BETWEEN, paint_cell, paint_runs

ROW = 60
"""Height of a line of two rows of letters at 100 %."""
_PAD, _STACK = 9, 4
_HEAD, _FIRST_HEAD = 52, 40
_Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Draws in the columns it is given. With `uniform` every line is as high as the others, whatever is in it."""

    def __init__(self, columns: Sequence[Column], *, uniform: bool) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.uniform = uniform
        self.width = 0
        """The width of the list, which its view keeps up to date."""
        self.below: tuple[str, int] | None = None
        """Under the line with this key so much room is left free."""
        self.marks: Set[str] | None = None
        """The keys of the lines that are marked: each line then has a box at its end. None where nothing is."""
        self._heights: dict[Line, int] = {}
        self._measured_at = (0, 0)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = Theme.current()
        item = index.data(ITEM)
        if isinstance(item, Heading):
            return QSize(self.width, theme.length(_HEAD if index.row() else _FIRST_HEAD))
        line = item if isinstance(item, Line) else None
        return QSize(self.width, self._known_height(line) + self._free_under(line))

    def _free_under(self, item: object) -> int:
        """The room that is left free under a line."""
        mine = self.below is not None and isinstance(item, Line) and item.key == self.below[0]
        return self.below[1] if mine and self.below is not None else 0

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(ITEM)
        free = self._free_under(item)
        rect: QRect = option.rect.adjusted(0, 0, 0, -free)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, Heading):
            paint_heading(painter, item, rect)
        else:
            paint_card(painter, rect, above=_is_line(index, -1), under=not free and _is_line(index, 1))
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            marked = self.is_marked(item)
            if marked and not chosen:
                paint_tint(painter, rect, chosen=True, focus=False)
            if chosen or (option.state & QStyle.StateFlag.State_MouseOver and not marked):
                paint_tint(painter, rect, chosen=chosen, focus=bool(option.state & QStyle.StateFlag.State_HasFocus))
            if isinstance(item, Line):
                self._paint_line(painter, item, rect, chosen=chosen)
            else:
                inner = rect.adjusted(Theme.current().length(EDGE), rect.height() // 3, 0, 0)
                paint_runs(painter, (Run(str(index.data()), "text3"),), below_font(), inner)
        painter.restore()

    def is_marked(self, item: object) -> bool:
        """Whether a line is marked."""
        return self.marks is not None and isinstance(item, Line) and item.key in self.marks

    def _known_height(self, line: Line | None) -> int:
        """The height of a line, measured once at each width and letter size."""
        now = (self.width, Theme.current().percent)
        if now != self._measured_at:
            self._measured_at = now
            self._heights = {}
        if line is None:
            return self._height(None)
        if line not in self._heights:
            self._heights[line] = self._height(line)
        return self._heights[line]

    def _height(self, line: Line | None) -> int:
        theme = Theme.current()
        least = theme.length(ROW)
        around = 2 * theme.length(_PAD)
        if stacked(self.columns, self.width):
            if line is None or self.uniform:
                both = QFontMetrics(main_font()).lineSpacing() + QFontMetrics(below_font()).lineSpacing() + BETWEEN
                return len(self.columns) * (both + _STACK) + around
            rooms = stacked_spans(self.columns, self.width)
            cells = zip(line.cells, rooms, strict=True)
            return sum(cell_height(one, at.width) + _STACK for one, at in cells) + around
        if line is None or self.uniform:
            return least
        places = spans(self.columns, self.width)
        return max(least, *(cell_height(one, at.width) + around for one, at in zip(line.cells, places, strict=True)))

    def _paint_line(self, painter: QPainter, line: Line, rect: QRect, *, chosen: bool) -> None:
        theme = Theme.current()
        pad, edge, size = theme.length(_PAD), theme.length(EDGE), theme.length(18)
        if stacked(self.columns, self.width):
            self._paint_stacked(painter, line, QRect(rect.left(), rect.top() + pad, rect.width(), rect.height()))
        else:
            for cell, at in zip(line.cells, spans(self.columns, self.width), strict=True):
                room = QRect(rect.left() + at.left, rect.top() + pad, at.width, rect.height() - 2 * pad)
                paint_cell(painter, cell, room)
        point = QPointF(rect.right() - edge - size + 6, rect.top() + (rect.height() - size) / 2)
        if self.marks is not None:
            paint_box(painter, point, marked=self.is_marked(line))
            return
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(point, icon_pixmap("chevron-right", "accent" if chosen else "text2", 18, ratio))

    def _paint_stacked(self, painter: QPainter, line: Line, rect: QRect) -> None:
        """A card: the first cell as its heading, under it each other cell beside its label."""
        left, top = rect.left() + Theme.current().length(EDGE), rect.top()
        metrics = QFontMetrics(main_font())
        for column, cell, at in zip(self.columns, line.cells, stacked_spans(self.columns, self.width), strict=True):
            height = cell_height(cell, at.width)
            if rect.left() + at.left > left:
                label = QRect(left, top, rect.left() + at.left - left, metrics.lineSpacing())
                painter.setFont(below_font())
                painter.setPen(Theme.current().colour("text2"))
                painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, column.label)
            paint_cell(painter, cell, QRect(rect.left() + at.left, top, at.width, height))
            top += height + _STACK


def _is_line(index: _Index, step: int) -> bool:
    """Whether the row before or after is a line too, and so on the same card."""
    row = index.row() + step
    model = index.model()
    return 0 <= row < model.rowCount() and not isinstance(model.index(row, 0).data(ITEM), Heading)
