"""The table in which a roster is looked through. The arrows walk the lines; a letter or a press chooses for a line.

It holds any number of lines: only what can be seen is drawn.
"""

from PySide6.QtCore import QItemSelectionModel, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from desktop.exchange.roster_delegate import ROW_HEIGHT, RosterDelegate
from desktop.exchange.roster_model import RosterModel
from desktop.theme.theme import Theme

_SHARES = {3: (7, 4, 6), 4: (4, 3, 3, 3)}
_FEWEST_ROWS = 4


class RosterTable(QTableView):
    """The table."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = RosterModel(self)
        self._drawing = RosterDelegate(self)
        self.setModel(self.lines)
        self.setItemDelegate(self._drawing)
        self.setAccessibleName(self.tr("Leerlingen"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        Theme.current().changed.connect(self._fit)
        self.lines.modelReset.connect(self._begin)
        self._fit()

    def select_pupil(self, key: str) -> None:
        """Goes to the first line of a pupil."""
        rows = range(self.lines.rowCount())
        row = next((at for at in rows if self.lines.line(at).pupil == key), None)
        if row is not None:
            self._go_to(row)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [one.key for one in self.lines.choices]
        row = self.currentIndex().row()
        if row < 0 or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif event.text().upper() in keys:
            self.lines.choose(row, keys.index(event.text().upper()))
            self._go_to(min(row + 1, self.lines.rowCount() - 1))
        elif event.key() == Qt.Key.Key_Space and keys:
            self.lines.choose(row, (self.lines.choice(row) + 1) % len(keys))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.lines.choices and index.column() == self.lines.columnCount() - 1:
            place = QPointF(event.position())
            choice = self._drawing.choice_at(self.lines, self.visualRect(index), place)
            if choice is not None:
                self.lines.choose(index.row(), choice)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _go_to(self, row: int) -> None:
        index = self.lines.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _begin(self) -> None:
        self._fit()
        if self.lines.rowCount():
            self._go_to(0)

    def _fit(self) -> None:
        theme = Theme.current()
        self.verticalHeader().setDefaultSectionSize(theme.length(ROW_HEIGHT))
        self.setMinimumHeight(theme.length((_FEWEST_ROWS + 1) * ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setFixedHeight(theme.length(36))
        last = self._drawing.choices_width(self.lines) if self.lines.choices else 0
        shares = _SHARES.get(self.lines.columnCount() - bool(last), ())
        room = self.viewport().width() - last
        for column, share in enumerate(shares):
            self.setColumnWidth(column, room * share // sum(shares))
        if last:
            self.setColumnWidth(len(shares), last)
