"""A day: typed as people say it, with a calendar beside it for who would rather point."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.calendar import Calendar
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.day_words import GeenDag, day_of, day_words, long_day_words
from desktop.widgets.fields.line import Line
from desktop.widgets.icon import icon_pixmap
from models.values import Waarde

_SIGN, _EDGE, _GAP, _OPENER = 16, 10, 8, 30


class DayLine(Line):
    """A line with the sign of a day before its words. The sign is only painted: there is nothing to press."""

    calendar_asked = Signal()

    def __init__(self, owner: Control) -> None:
        super().__init__(owner)
        self.setMaxLength(40)
        Theme.current().changed.connect(self._fit)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = Theme.current().length(_SIGN)
        at = QPointF(_EDGE, (self.height() - size) / 2)
        QPainter(self).drawPixmap(at, icon_pixmap("calendar", "text2", _SIGN, self.devicePixelRatioF()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and not event.modifiers():  # as with lists; Alt+Down goes to the next section
            self.calendar_asked.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        length = Theme.current().length
        self.setTextMargins(length(_SIGN) + _GAP, 0, length(_OPENER), 0)


class DayControl(Control):
    """A day. Once the user leaves it stands there as "vr 26 feb 2027"."""

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.line = DayLine(self)
        self.opener: QPushButton = Button("", Kind.QUIET, icon="chevron-down", small=True)
        self.opener.setAccessibleName(self.tr("Kalender"))
        self.opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # within the line F4 opens it
        self.opener.clicked.connect(self.open_calendar)
        self.line.setLayout(across(STRETCH, self.opener, margins=(0, 0, 1, 0)))
        self.line.calendar_asked.connect(self.open_calendar)
        self.setLayout(across(self.line))
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.edited)
        self.left.connect(self._tidy)

    @override
    def value(self) -> Waarde | None:
        try:
            return day_of(self.line.text(), self._today()).isoformat() if self.line.text().strip() else None
        except GeenDag:
            return None

    @override
    def set_value(self, value: Waarde | None) -> None:
        if value is None:
            self.line.clear()
        elif value != self.value():
            self.line.setText(day_words(date.fromisoformat(str(value))))

    @override
    def typed(self) -> str:
        return self.line.text()

    @override
    def set_typed(self, words: str) -> None:
        self.line.setText(words)

    @override
    def problem(self) -> str | None:
        try:
            if self.line.text().strip():
                day_of(self.line.text(), self._today())
        except GeenDag as problem:
            return str(problem)
        return None

    @override
    def words(self) -> str:
        value = self.value()
        return long_day_words(date.fromisoformat(value)) if isinstance(value, str) else ""

    @override
    def target(self) -> QWidget:
        return self.line

    @override
    def set_name(self, name: str, description: str) -> None:
        key = self.tr("F4 opent de kalender.")
        told = f"{description}." if description and description[-1] not in ".?!…" else description
        super().set_name(name, f"{told} {key}".strip())
        self.opener.setAccessibleName(self.tr("Kalender bij {name}").format(name=name))

    @override
    def cursor_place(self) -> int:
        return self.line.cursorPosition()

    @override
    def set_cursor_place(self, place: int) -> None:
        self.line.setCursorPosition(place)

    def _tidy(self) -> None:
        value = self.value()
        if isinstance(value, str):
            self.line.setText(day_words(date.fromisoformat(value)))

    def open_calendar(self) -> None:
        """Shows the month of the day that stands here, under the field or above it, wherever there is room."""
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        frame.setProperty("kind", "popup")
        frame.setAccessibleName(self.opener.accessibleName())
        value = self.value()
        calendar = Calendar(date.fromisoformat(value) if isinstance(value, str) else None, self._today())
        calendar.setAccessibleName(self.opener.accessibleName())
        calendar.picked.connect(lambda day: self._picked(day, frame))
        calendar.left.connect(frame.close)
        frame.setLayout(down(calendar))
        frame.adjustSize()
        frame.move(self._room_for(frame.size()))
        frame.show()
        frame.move(self._room_for(frame.size()))  # once it has its letters and its line
        calendar.focus_day()

    def _room_for(self, size: QSize) -> QPoint:
        """Under the field or above it; where neither has the room, over its end: a calendar is never cut off."""
        room = self.screen().availableGeometry()
        top, under = (self.mapToGlobal(QPoint(0, y)).y() for y in (-size.height() - 2, self.height() + 2))
        left, last = self.mapToGlobal(QPoint(0, 0)).x(), room.bottom() + 1 - size.height()
        if under > last and top < room.top():
            left += self.width() - size.width()
            top = max(min(under, last), room.top())
        elif under <= last:
            top = under
        return QPoint(max(min(left, room.right() - size.width()), room.left()), top)

    def _picked(self, day: date, frame: QFrame) -> None:
        frame.close()
        self.line.setText(day_words(day))
        self.line.setFocus()
        self.edited.emit()
