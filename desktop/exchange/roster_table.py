"""The table in which a roster is looked through. The arrows walk the lines; a letter or a press chooses for a line.

It holds any number of lines: only what can be seen is drawn.
"""

from PySide6.QtCore import QItemSelectionModel, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from desktop.exchange.roster_delegate import ROW_HEIGHT, RosterDelegate
from desktop.exchange.roster_model import Index, RosterModel
from desktop.theme.letters import Role
from desktop.theme.theme import Theme

_SHARES = {3: (7, 4, 6), 4: (4, 3, 3, 3)}
_FEWEST_ROWS, _PAD = 4, 14
_NO_LIMIT = (1 << 24) - 1
"""What Qt calls no maximum."""


class RosterTable(QTableView):
    """The table. As cards it is as high as all of them: what it stands in scrolls, and brings them into view."""

    walked = Signal(QRect)
    """Where the line is that one went to, while the table does not scroll by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.letters = True
        """Whether a single letter chooses."""
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
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._go_to(row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [one.key for one in self.lines.choices]
        row = self.currentIndex().row()
        if row < 0 or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif self.letters and event.text().upper() in keys:
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
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()  # the whole row shows it, not one cell

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.lines.rowCount():
            theme = Theme.current()
            painter = QPainter(self.viewport())
            painter.setPen(theme.colour("text2"))
            painter.setFont(theme.font(Role.BODY))
            room = self.viewport().rect().adjusted(theme.length(_PAD), theme.length(_PAD), -theme.length(_PAD), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self.lines.empty_words)

    def _go_to(self, row: int) -> None:
        index = self.lines.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.lines.cards and self.hasFocus() and current.isValid():
            self.walked.emit(self.visualRect(current))

    def _begin(self) -> None:
        self._fit()
        self.setAccessibleDescription("" if self.lines.rowCount() else self.lines.empty_words)
        if self.lines.rowCount():
            self._go_to(0)

    def set_cards(self, cards: bool) -> None:
        """A card for each line, for one column; the line one is at stays."""
        row = self.currentIndex().row()
        self.lines.set_cards(cards)
        if 0 <= row < self.lines.rowCount():
            self._go_to(row)

    def _fit(self) -> None:
        theme = Theme.current()
        header = self.horizontalHeader()
        header.setFixedHeight(theme.length(36))
        header.setVisible(not self.lines.cards)
        if self.lines.cards:
            high = self._drawing.row_height(self.lines)
            self.verticalHeader().setDefaultSectionSize(high)
            self.setFixedHeight(max(high * self.lines.rowCount(), theme.length(ROW_HEIGHT)))
            self.setColumnWidth(0, self.viewport().width())
            return
        self.setMaximumHeight(_NO_LIMIT)
        self.setMinimumHeight(theme.length(_FEWEST_ROWS * ROW_HEIGHT + 36))
        last = self._drawing.choices_width(self.lines) if self.lines.choices else 0
        shares = _SHARES.get(self.lines.columnCount() - bool(last), ())
        room = self.viewport().width() - last
        for column, share in enumerate(shares):
            self.setColumnWidth(column, room * share // sum(shares))
        if last:
            self.setColumnWidth(len(shares), last)
        self._drawing.fit_names(self.lines, self.columnWidth(0))
        self.verticalHeader().setDefaultSectionSize(self._drawing.row_height(self.lines))
