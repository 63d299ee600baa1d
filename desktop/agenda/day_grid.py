"""The days of a month or a week as boxes: walked with the arrows, chosen with the mouse; a meeting is dragged along.

Dragging stays within the window: nothing of a case is handed to the system.
"""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QToolTip
from typing_extensions import override

from desktop.agenda.day_cells import CELL, Cell, DayDelegate, DayModel, lines_of
from desktop.agenda.reading import Seen
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, down
from desktop.widgets.fields.day_words import weekday_words
from desktop.widgets.text import text
from models.queries.agenda import Punt

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}

SHARES = (10, 10, 10, 10, 10, 6, 6)
"""How wide each day is beside the others: little stands in a weekend."""


class DayTable(QTableView):
    """The boxes. `walked` asks for a day, also one that is not shown; `opened` goes on to what stands on it."""

    walked = Signal(object)
    opened = Signal(object)
    pressed_point = Signal(object)
    """A thing (`Punt`) that was pressed."""
    dropped = Signal(object, object)
    """A meeting (`Punt`) that was dragged to a day."""
    paged = Signal(int)
    """Page Up and Page Down: -1 and 1."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.days = DayModel(self)
        self._delegate = DayDelegate(self)
        self._held: tuple[Punt, QPoint] | None = None
        self._dragging = False
        self.setModel(self.days)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(10)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        Theme.current().changed.connect(self.viewport().update)

    @property
    def day(self) -> date | None:
        """The day one is at."""
        cell = self.currentIndex().data(CELL) if self.currentIndex().isValid() else None
        return cell.day if isinstance(cell, Cell) else None

    def show_seen(self, seen: Seen, today: date, day: date) -> None:
        """Shows these days, at this one."""
        self.days.show_seen(seen, today)
        self.go_to(day)

    def go_to(self, day: date) -> None:
        """Makes a day the one one is at, where it is shown."""
        index = self.days.index_of(day)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def point_at(self, place: QPoint) -> Punt | None:
        """The thing that is drawn at a place."""
        index = self.indexAt(place)
        cell = index.data(CELL) if index.isValid() else None
        if not isinstance(cell, Cell):
            return None
        rooms = lines_of(cell, self.visualRect(index))
        found = (point for (point, _), room in zip(cell.points, rooms, strict=False) if room.contains(place))
        return next(found, None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, at = Qt.Key(event.key()), self.day
        if key is Qt.Key.Key_Escape and self._dragging:
            self._let_go()
        elif not plain or at is None:
            event.ignore()
        elif key in _STEPS:
            self.walked.emit(at + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.paged.emit(1 if key is Qt.Key.Key_PageDown else -1)
        elif key is Qt.Key.Key_Home:
            self.walked.emit(at - timedelta(days=at.weekday()))
        elif key is Qt.Key.Key_End:
            self.walked.emit(at + timedelta(days=6 - at.weekday()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(at)
        else:
            event.ignore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edges = [round(sum(SHARES[:at]) * self.viewport().width() / sum(SHARES)) for at in range(8)]
        for at in range(7):
            self.horizontalHeader().resizeSection(at, edges[at + 1] - edges[at])

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        cell = self.indexAt(place).data(CELL)
        if event.button() is not Qt.MouseButton.LeftButton or not isinstance(cell, Cell):
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point = self.point_at(place)
        self._held = (point, place) if point is not None else None
        self.walked.emit(cell.day)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._held is None or not self._held[0].gepland:
            over = self.point_at(place)
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        far = (place - self._held[1]).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragging:
            self._dragging = True
            cell = self.indexAt(place).data(CELL)
            self._delegate.target = cell.day if isinstance(cell, Cell) else None
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, dragged, target = self._held, self._dragging, self._delegate.target
        self._let_go()
        if held is None:
            return
        if not dragged:
            self.pressed_point.emit(held[0])
        elif target is not None and target != held[0].datum:
            self.dropped.emit(held[0], target)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.point_at(event.position().toPoint()) is None and self.day is not None:
            self.opened.emit(self.day)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            cell = self.indexAt(event.pos()).data(CELL)
            if isinstance(cell, Cell):
                QToolTip.showText(QCursor.pos(), "\n".join(one.spoken for _, one in cell.points), self)
                return True
        return super().viewportEvent(event)

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """All of it is always seen."""

    def _let_go(self) -> None:
        self._held, self._dragging, self._delegate.target = None, False, None
        self.unsetCursor()
        self.viewport().update()


class DayGrid(QFrame):
    """The boxes with the names of the days above them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.table = DayTable(name)
        names = across(gap=0)
        for at in range(7):
            label = text(weekday_words(at), Role.META_STRONG)
            label.setContentsMargins(7, 6, 0, 6)
            label.setMinimumWidth(1)
            names.addWidget(label, SHARES[at])
        column = down(names, self.table, gap=0, margins=(1, 1, 1, 1))
        column.setStretch(1, 1)
        self.setLayout(column)
        self.setFocusProxy(self.table)
