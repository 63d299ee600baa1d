"""The numbers of a figure as a real table: arrows walk its cells, Enter or a press asks for what is behind one."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAD, _AIR, _HEAD, _MOST = 12, 5, 34, 16
"""Room beside and above words, the height of the heads, and the rows that are seen at once."""
_LEAST_NAMES = 90
_SHORT_HEADS = 64
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_ENDLESS = 100_000


class FigureModel(QAbstractTableModel):
    """Rows of a name and its numbers; the last row holds the totals."""

    def __init__(self, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[int]]]) -> None:
        super().__init__()
        self.heads = tuple(heads)
        self.rows = tuple(rows)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name, numbers = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name if index.column() == 0 else str(numbers[index.column() - 1])
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column():
            return f"{name}, {self.heads[index.column()]}: {numbers[index.column() - 1]}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = ", ".join(f"{head} {number}" for head, number in zip(self.heads[1:], numbers, strict=True))
            return f"{name}: {told}"
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class _Cells(QStyledItemDelegate):
    """Draws the cells: names on as many lines as they need, numbers at the right, a frame around where one is."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, table = Theme.current(), self.parent()
        assert isinstance(table, FigureTable)
        total = table.is_total(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.colour("line2" if total else "line")
        top = option.rect.top() if total else option.rect.bottom()
        painter.fillRect(QRect(option.rect.left(), top, option.rect.width(), 1), line)
        here = table.hasFocus() and table.currentIndex() == index
        if here:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(theme.colour("accent_bg"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6)
        words, first = str(index.data()), index.column() == 0
        painter.setFont(theme.font(Role.STRONG if total or (not first and words != "0") else Role.BODY))
        painter.setPen(theme.colour("text2" if words == "0" and not first else "text"))
        side = Qt.AlignmentFlag.AlignLeft if first else Qt.AlignmentFlag.AlignRight
        edge = theme.length(_PAD)
        painter.drawText(option.rect.adjusted(edge, 0, -edge, -1), int(side | _FLAGS), words)
        painter.restore()


class FigureTable(QTableView):
    """The table. `asked` hands back the row and the column of a number (column 0: of all of its row)."""

    asked = Signal(int, int)
    walked = Signal()
    """One came to a cell."""

    def __init__(
        self, name: str, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[int]]], *, with_total: bool
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._cells = FigureModel(heads, rows)
        self._with_total = with_total
        self.setModel(self._cells)
        self.setItemDelegate(_Cells(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda index: self._ask(index))
        self.setCurrentIndex(self._cells.index(0, 0))
        Theme.current().changed.connect(self._fit)
        self._fit()

    def is_total(self, row: int) -> bool:
        """Whether a row is that of the totals."""
        return self._with_total and row == len(self._cells.rows) - 1

    def go_to(self, row: int, column: int) -> None:
        """Goes to a cell."""
        self.setCurrentIndex(self._cells.index(row, column))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._ask(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif event.text() and event.text().isprintable():
            event.ignore()  # typing letters looks nothing up here
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.walked.emit()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.walked.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _ask(self, index: Index) -> None:
        if not index.isValid() or self.is_total(index.row()):
            return
        numbers = self._cells.rows[index.row()][1]
        if numbers[index.column() - 1] if index.column() else any(numbers):
            self.asked.emit(index.row(), index.column())
        else:
            announce(self, self.tr("Hierbij hoort geen dossier."))

    def _fit(self) -> None:
        """Columns as wide as their numbers, names on as many lines as they need in what is left."""
        theme = Theme.current()
        edge = theme.length(_PAD)
        meta, strong = (QFontMetrics(theme.font(one)) for one in (Role.META_STRONG, Role.STRONG))
        left = self.viewport().width()
        for column, head in enumerate(self._cells.heads[1:], 1):
            said = max(strong.horizontalAdvance(str(numbers[column - 1])) for _, numbers in self._cells.rows)
            width = max(meta.horizontalAdvance(head), said, theme.length(_SHORT_HEADS) - 2 * edge) + 2 * edge + 4
            self.setColumnWidth(column, width)
            left -= width
        names = max(left, theme.length(_LEAST_NAMES))
        self.setColumnWidth(0, names)
        header = self.horizontalHeader()
        header.setFixedHeight(theme.length(_HEAD))
        heights = []
        for row, (name, _) in enumerate(self._cells.rows):
            room = QRect(0, 0, names - 2 * edge, _ENDLESS)
            high = strong.boundingRect(room, int(_FLAGS), name).height() + 2 * theme.length(_AIR) + 1
            heights.append(high)
            self.verticalHeader().resizeSection(row, high)
        self.setFixedHeight(header.height() + sum(heights[:_MOST]) + 2)
