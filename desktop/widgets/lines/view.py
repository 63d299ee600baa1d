"""A list that one walks with the arrows; Enter opens. Only the lines one sees are drawn, however many there are.

As long as one is at its begin, its lines are measured in batches, a batch a turn of the event loop: measuring all of a
long list at once would hold up the keys. Further down all of it is measured, so that what one looks at stays there.
"""

from collections.abc import Sequence, Set

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.lines.below import Below, Tall
from desktop.widgets.lines.delegate import ROW, LineDelegate
from desktop.widgets.lines.line import Column, Item, Line
from desktop.widgets.lines.model import ITEM, LineModel

_Index = QModelIndex | QPersistentModelIndex
_BATCH, _UNIFORM_BATCH = 25, 2_000
"""Lines that are measured in one turn, and lines that are counted in one turn where all are equally high."""

_SCREENS_AHEAD = 2
"""So many screens before its end a list says that one comes near it."""
_AT_ONCE = 150
"""So many lines are measured in one turn when they are measured again."""


class LineView(QListView):
    """The list. `name` is what a screen reader calls it, `waiting` what stands in a line that is still being read.

    With `click_opens` one press opens a line; else it makes the line the one one is at, and the second opens it.
    """

    opened = Signal(str)
    """The key of a line that was opened."""
    chosen = Signal(str)
    """The key of the line one is at."""
    space_pressed = Signal()
    """Space: for what a screen does with the line one is at beside opening it."""
    page_asked = Signal(int)
    end_near = Signal()
    """One comes near the end of what stands there: for a list that is read as one goes on."""

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        *,
        waiting: str = "…",
        uniform: bool = False,
        click_opens: bool = True,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._lines = LineModel(waiting)
        self._lines.page_asked.connect(self.page_asked)
        self._delegate = LineDelegate(columns, uniform=uniform)
        self._below = Below(self)
        self._measured = 0
        """How many lines there were when it was measured."""
        self._bringing = False
        self._brought = False
        self._walked = False
        """Whether one went to a line oneself."""
        self.verticalScrollBar().actionTriggered.connect(self._scroll_oneself)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(uniform)
        self.setBatchSize(_UNIFORM_BATCH if uniform else _BATCH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        (self.clicked if click_opens else self.doubleClicked).connect(self._open)
        Theme.current().changed.connect(self._measure)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Other columns, of which the lines to come have their cells."""
        if tuple(columns) != self._delegate.columns:
            self._lines.show_all(())
            self._delegate.columns = tuple(columns)

    @property
    def lines(self) -> LineModel:
        """What stands in the list."""
        return self._lines

    @property
    def key(self) -> str | None:
        """The key of the line one is at."""
        item = self.currentIndex().data(ITEM) if self.currentIndex().isValid() else None
        return item.key if isinstance(item, Line) else None

    def show_all(self, items: Sequence[Item]) -> None:
        """Shows exactly these; stays at the line one was at when it is still there, else at the same height.

        Who went nowhere yet stays at the first line, also when other lines came before it.
        """
        before, row = self.key, self.currentIndex().row()
        at_first = before is not None and not self._walked and row == self._lines.first_line()
        self._lines.show_all(items)
        if at_first:
            self.go_first()
        else:
            self._return_to(before, row)

    def append(self, items: Sequence[Item]) -> None:
        """Goes on with these."""
        self._lines.append(items)

    def show_first(self, items: Sequence[Item], count: int) -> None:
        """Shows a list of `count` of which the first page is known."""
        before = self.key
        self._lines.show_first(items, count)
        self._return_to(before, 0)

    def go_to(self, key: str) -> bool:
        """Makes a line the one one is at; False when it is not there."""
        self._walked = True
        row = self._lines.row_of(key)
        if row is None:
            return False
        self._go(row)
        return True

    def go_first(self) -> None:
        """Makes the first line the one one is at."""
        row = self._lines.first_line()
        if row is not None:
            self._go(row)
            if row <= 1:
                self.scrollToTop()

    def show_marks(self, marks: Set[str] | None) -> None:
        """Draws these lines as marked, and the box of each; None draws no boxes."""
        self._delegate.marks = marks
        self.viewport().update()

    def open_below(self, part: Tall | None) -> None:
        """Shows a part of the screen under the line one is at, in the list itself; None takes it out again."""
        if self._below.show(part):
            QTimer.singleShot(0, self, self._bring_line)

    def _bring_line(self) -> None:
        """Brings the line one is at into view; with a part under it to the top, so that one sees that too."""
        hint = QAbstractItemView.ScrollHint
        self.doItemsLayout()
        self.scrollTo(self.currentIndex(), hint.PositionAtTop if self._delegate.below else hint.EnsureVisible)
        self._brought = True
        self._below.bring()

    def settle_below(self) -> None:
        """Lays the list out with what the part under the line asks now.

        A line that was brought to the top is brought there again, unless one scrolled since: a list that was shorter
        for a moment did not reach so far.
        """
        self.doItemsLayout()
        if self._brought and self._delegate.below is not None:
            self._bring_line()
        else:
            self._below.bring()

    def _scroll_oneself(self) -> None:
        self._brought = False

    def leave_below(self, height: int) -> None:
        """Leaves so much room free under the line one is at."""
        wanted = (self.key, height) if height and self.key is not None else None
        if wanted != self._delegate.below:
            self._delegate.below = wanted
            self.scheduleDelayedItemsLayout()

    def free_below(self) -> QRect | None:
        """Where room was left free; None when there is none."""
        free = self._delegate.below
        row = self._lines.row_of(free[0]) if free is not None else None
        if free is None or row is None:
            return None
        whole = self.visualRect(self._lines.index(row))
        return QRect(whole.left(), whole.bottom() - free[1] + 1, whole.width(), free[1])

    @override
    def doItemsLayout(self) -> None:
        at_begin = self.verticalScrollBar().value() == 0 and self.currentIndex().row() < self.batchSize()
        # Measured anew while batches are under way a list is painted empty until the first of them had its turn.
        number, before = self._lines.rowCount(), self._measured
        self._measured = number
        batched = at_begin and (number != before or number > _AT_ONCE)
        self.setLayoutMode(QListView.LayoutMode.Batched if batched else QListView.LayoutMode.SinglePass)
        super().doItemsLayout()
        if self._bringing:
            self._bringing = False
            QTimer.singleShot(0, self, self._bring_again)

    @override
    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        self._reach(index)
        super().scrollTo(index, hint)

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - _SCREENS_AHEAD * self.viewport().height():
            self.end_near.emit()

    def _reach(self, index: _Index) -> None:
        """Measures the rest of the list now, when the batch of a line did not have its turn yet."""
        if index.isValid() and not self.visualRect(index).isValid():
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            super().doItemsLayout()

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._below.place()

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._below.measure()
        if self._delegate.below is not None:
            QTimer.singleShot(0, self, self._bring_line)
        if self.key is not None:
            self.chosen.emit(self.key)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._walked = True
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._walked = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
        else:
            if event.key() == Qt.Key.Key_End:
                self._reach(self._lines.index(self._lines.rowCount() - 1))
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.key is None:
            self.go_first()
        elif not self.selectionModel().hasSelection():  # Qt goes to the first line itself, but marks it nowhere
            self._go(self.currentIndex().row())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_in_view()
        self._delegate.width = self.viewport().width()
        super().resizeEvent(event)
        self._below.measure()
        self.scheduleDelayedItemsLayout()

    def _keep_in_view(self) -> None:
        """Where lines get other heights the one one is at stays in view, when it was."""
        if self._bringing or not self.isVisible() or not self.currentIndex().isValid():
            return
        if self.viewport().rect().intersects(self.visualRect(self.currentIndex())):
            self._bringing = True

    def _bring_again(self) -> None:
        if self._delegate.below is not None:
            self._bring_line()
        elif self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _measure(self) -> None:
        self._keep_in_view()
        self.verticalScrollBar().setSingleStep(Theme.current().length(ROW) // 2)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        item = index.data(ITEM) if index.isValid() else None
        if isinstance(item, Line):
            self.opened.emit(item.key)

    def _return_to(self, key: str | None, row: int) -> None:
        if key is None:
            if self.hasFocus():
                self.go_first()
        elif (still := self._lines.row_of(key)) is not None:
            self._go(still)
        else:
            last = self._lines.rowCount() - 1
            near = next(
                (one for one in range(min(max(row, 0), last), -1, -1) if isinstance(self._lines.item(one), Line)),
                self._lines.first_line(),
            )
            if near is not None:
                self._go(near)

    def _go(self, row: int) -> None:
        index = self._lines.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
