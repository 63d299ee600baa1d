"""How a line of a roster is drawn: name with what belongs to it, values, and the choices as buttons side by side."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from desktop.exchange.lines import Choice, Line
from desktop.exchange.roster_card import card_height, paint_card
from desktop.exchange.roster_model import LINE, Index, RosterModel
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.icon import icon_pixmap

ROW_HEIGHT, _TALL_ROW = 46, 66
_PAD, _BUTTON_PAD, _BUTTON_HEIGHT, _GAP = 12, 12, 30, 4
_RADIUS = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_STATE = QStyle.StateFlag


class RosterDelegate(QStyledItemDelegate):
    """Draws the cells; tells where the choices are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._for_names = 0

    def choices_width(self, model: RosterModel) -> int:
        """How wide the last column must be."""
        return sum(_button_width(one) + _GAP for one in model.choices) + 2 * _PAD

    def choice_at(self, model: RosterModel, rect: QRect, place: QPointF) -> int | None:
        """Which choice is drawn at a place within a card, or within the last cell of a row."""
        for number, box in enumerate(_boxes(model, rect)):
            if box.contains(place):
                return number
        return None

    def row_height(self, model: RosterModel) -> int:
        """How high a line is: a card with everything under each other, or a row of cells."""
        if not model.cards:
            return max(Theme.current().length(_TALL_ROW if model.notes_long else ROW_HEIGHT), self._for_names)
        return card_height(model)

    def fit_names(self, model: RosterModel, width: int) -> None:
        """Makes room for names that go on to a next line in a first column of this width."""
        theme = Theme.current()
        name, meta = QFontMetrics(theme.font(Role.STRONG)), QFontMetrics(theme.font(Role.META))
        room = QRect(0, 0, width - theme.length(_PAD) - 4, 10_000)
        self._for_names = 0
        for line in model.longest_names:
            if room.width() > 0 and name.horizontalAdvance(line.name) > room.width():
                told = meta.height() if line.about or line.note else 0
                high = name.boundingRect(room, _LEFT, line.name).height() + told + theme.length(_PAD)
                self._for_names = max(self._for_names, high)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        return QSize(80, self.row_height(model) if isinstance(model, RosterModel) else 0)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        line = index.data(LINE)
        if not isinstance(model, RosterModel) or not isinstance(line, Line):
            return
        theme = Theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & _STATE.State_Selected:
            self._paint_chosen(painter, option.rect)
        else:
            _paint_ground(painter, QRectF(option.rect), line)
        rect = option.rect.adjusted(theme.length(_PAD), 0, -4, 0)
        if model.cards:
            paint_card(painter, rect, model, line)
            _paint_choices(painter, option.rect, model, index.row())
            painter.restore()
            return
        if index.column() == 0:
            _paint_name(painter, rect, line)
        elif index.column() <= len(line.cells):
            strong = index.column() == len(line.cells) and bool(line.field)
            quiet = line.field is not None and index.column() == 2
            painter.setPen(theme.colour("text2" if quiet else "text"))
            painter.setFont(theme.font(Role.STRONG if strong else Role.BODY))
            wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(rect, wrapped, line.cells[index.column() - 1])
        else:
            _paint_choices(painter, option.rect, model, index.row())
        painter.restore()

    def _paint_chosen(self, painter: QPainter, cell: QRect) -> None:
        """Draws a cell's part of the frame around the line one is at: over all cells it is one piece."""
        theme = Theme.current()
        table = self.parent()
        if not isinstance(table, QTableView):
            return
        painter.save()
        painter.fillRect(cell, theme.colour("surface"))  # the table has drawn its own ground there
        painter.setClipRect(cell)
        painter.setPen(QPen(theme.colour("accent"), 2 if table.hasFocus() else 1))
        painter.setBrush(theme.colour("accent_bg"))
        row = QRectF(0, cell.y(), table.horizontalHeader().length(), cell.height())
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.restore()


def _paint_ground(painter: QPainter, rect: QRectF, line: Line) -> None:
    theme = Theme.current()
    if line.note:
        painter.fillRect(rect, theme.colour("amber_bg"))
    painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
    if line.note and theme.contrast:  # without its tint a line says what to look out for
        painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 2), theme.colour("text"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 2, rect.width(), 2), theme.colour("text"))


def _paint_name(painter: QPainter, rect: QRect, line: Line) -> None:
    if not line.first:
        return
    theme = Theme.current()
    below = line.note or line.about
    if line.note:
        size = theme.length(16)
        at = QPointF(rect.x(), rect.center().y() - size / 2)
        painter.drawPixmap(at, icon_pixmap("triangle-alert", "amber", 16))
        rect = rect.adjusted(size + 8, 0, 0, 0)
    name = QFontMetrics(theme.font(Role.STRONG))
    meta = QFontMetrics(theme.font(Role.META))
    endless = QRect(0, 0, rect.width(), 10_000)
    high = name.boundingRect(endless, _LEFT, line.name).height()
    told = meta.boundingRect(endless, _LEFT, below).height() if below else 0
    told = min(told, rect.height() - high - 2)
    top = rect.y() + max((rect.height() - high - told) // 2, 0)
    painter.setPen(theme.colour("text"))
    painter.setFont(theme.font(Role.STRONG))
    painter.drawText(QRect(rect.x(), top, rect.width(), high), _LEFT, line.name)
    if below:
        painter.setPen(theme.colour("amber" if line.note else "text2"))
        painter.setFont(theme.font(Role.META))
        painter.drawText(QRect(rect.x(), top + high, rect.width(), told), _LEFT, below)


def _paint_choices(painter: QPainter, rect: QRect, model: RosterModel, row: int) -> None:
    theme = Theme.current()
    chosen = model.choice(row)
    for number, (choice, box) in enumerate(zip(model.choices, _boxes(model, rect), strict=True)):
        on = number == chosen
        painter.setPen(QPen(theme.colour("accent" if on else "line2"), 2 if on else 1))
        painter.setBrush(theme.colour("accent_bg" if on else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(theme.colour("accent" if on else "text"))
        painter.setFont(theme.font(Role.META_STRONG if on else Role.META))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, choice.words)


def _boxes(model: RosterModel, rect: QRect) -> list[QRectF]:
    """Where the choices are: in the middle of the last cell, at the foot of a card."""
    theme = Theme.current()
    height = theme.length(_BUTTON_HEIGHT)
    top = rect.bottom() - height - theme.length(_PAD) if model.cards else rect.center().y() - height / 2
    left = float(rect.x() + theme.length(_PAD))
    boxes = []
    for choice in model.choices:
        width = _button_width(choice)
        boxes.append(QRectF(left, top, width, height))
        left += width + _GAP
    return boxes


def _button_width(choice: Choice) -> int:
    theme = Theme.current()
    return QFontMetrics(theme.font(Role.META_STRONG)).horizontalAdvance(choice.words) + 2 * theme.length(_BUTTON_PAD)
