"""A day: typed as people say it, with a calendar beside it for who would rather point."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.arrange import across
from desktop.widgets.button import Button
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.day_words import GeenDag, day_of, day_words, long_day_words
from desktop.widgets.fields.line import Line
from desktop.widgets.icon import icon_pixmap
from models.values import Waarde

_SIGN, _EDGE, _GAP = 16, 10, 8


class DayLine(Line):
    """A line with the sign of a day before its words. The sign is only painted: there is nothing to press."""

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

    def _fit(self) -> None:
        self.setTextMargins(Theme.current().length(_SIGN) + _GAP, 0, 0, 0)


class DayControl(Control):
    """A day. Once the user leaves it stands there as "vr 26 feb 2027"."""

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.line = DayLine(self)
        self.opener: QPushButton = Button("", icon="chevron-down")
        self.opener.setAccessibleName(self.tr("Kalender"))
        self.opener.clicked.connect(self._open_calendar)
        layout = across(self.line, self.opener, gap=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)
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
        super().set_name(name, description)
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

    def _open_calendar(self) -> None:
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        frame.setProperty("kind", "card")
        calendar = QCalendarWidget(frame)
        calendar.setLocale(QLocale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setGridVisible(False)
        calendar.setAccessibleName(self.opener.accessibleName())
        value = self.value()
        if isinstance(value, str):
            calendar.setSelectedDate(QDate.fromString(value, Qt.DateFormat.ISODate))
        QVBoxLayout(frame).addWidget(calendar)
        calendar.activated.connect(lambda day: self._picked(day, frame))
        calendar.clicked.connect(lambda day: self._picked(day, frame))
        frame.move(self.mapToGlobal(self.rect().bottomLeft()))
        frame.show()
        calendar.setFocus()

    def _picked(self, day: QDate, frame: QFrame) -> None:
        frame.close()
        self.line.setText(day_words(date(day.year(), day.month(), day.day())))
        self.line.setFocus()
        self.edited.emit()
