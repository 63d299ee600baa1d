"""A month to point at: weeks with their numbers, today marked, walked with the arrows.

    month = Calendar(chosen, today)
    month.picked.connect(...)      # a `date`

Arrows go a day or a week, Page Up and Page Down a month, with Shift a year; Home and End to the ends of the month.
"""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QLabel, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.day_words import long_day_words, month_words, weekday_words
from desktop.widgets.text import text

_CELL, _WEEKS = 34, 6
FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)
"""What a field of a day can hold."""


class DayCell(QAbstractButton):
    """One day. Today has a ring, the chosen day a filled ground; days of another month stand in quieter letters."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = FIRST
        self.of_month = True
        self.is_today = False
        self.chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_day(self, day: date, *, of_month: bool, is_today: bool, chosen: bool) -> None:
        """Another day in the same place."""
        self.day, self.of_month, self.is_today, self.chosen = day, of_month, is_today, chosen
        self.setText(str(day.day))
        name = long_day_words(day)
        self.setAccessibleName(self.tr("{day}, vandaag").format(day=name) if is_today else name)
        self.setAccessibleDescription(self.tr("gekozen") if chosen else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        length = Theme.current().length(_CELL)
        return QSize(length, length)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()  # the calendar walks

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        chosen = self.chosen
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(room, 6, 6)
        elif self.underMouse():
            painter.setPen(theme.outline())
            painter.setBrush(theme.colour("accent_bg"))
            painter.drawRoundedRect(room, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.is_today and not chosen:
            painter.setPen(QPen(theme.colour("line2"), 1))
            painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent_text" if chosen else "accent"), 2))
            inner = 3 if chosen else 0
            painter.drawRoundedRect(room.adjusted(inner, inner, -inner, -inner), 5, 5)
        painter.setPen(theme.colour("accent_text" if chosen else "text" if self.of_month else "text3"))
        painter.setFont(theme.font(Role.STRONG if chosen or self.is_today else Role.BODY))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Calendar(QFrame):
    """One month. `picked` hands back the day that was chosen."""

    picked = Signal(object)
    left = Signal()
    """Esc: nothing was picked."""

    def __init__(self, chosen: date | None, today: date) -> None:
        super().__init__()
        self._today = today
        self._chosen = chosen
        self.at = chosen or today
        self.title = text("", Role.CARD)
        earlier = Button("", Kind.QUIET, icon="chevron-left", small=True)
        earlier.setAccessibleName(self.tr("Vorige maand"))
        later = Button("", Kind.QUIET, icon="chevron-right", small=True)
        later.setAccessibleName(self.tr("Volgende maand"))
        earlier.clicked.connect(lambda: self._step_month(-1))
        later.clicked.connect(lambda: self._step_month(1))
        now = Button(self.tr("Vandaag"), Kind.GHOST, small=True)
        now.clicked.connect(lambda: self.picked.emit(today))
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        self._grid.setContentsMargins(0, 0, 0, 0)
        week = text(self.tr("wk"), Role.HINT)
        week.setAccessibleName(self.tr("weeknummer"))
        self._grid.addWidget(week, 0, 0, Qt.AlignmentFlag.AlignCenter)
        for at in range(7):
            self._grid.addWidget(text(weekday_words(at), Role.HINT, "text2"), 0, at + 1, Qt.AlignmentFlag.AlignCenter)
        self._weeks = [text("", Role.HINT) for _ in range(_WEEKS)]
        self.cells = [DayCell(self) for _ in range(7 * _WEEKS)]
        for at, cell in enumerate(self.cells):
            self._grid.addWidget(cell, at // 7 + 1, at % 7 + 1)
            cell.clicked.connect(lambda _=False, one=cell: self.picked.emit(one.day))
        for at, label in enumerate(self._weeks):
            self._grid.addWidget(label, at + 1, 0, Qt.AlignmentFlag.AlignCenter)
        hint = text(self.tr("Typen kan ook: vr, over 2 weken, 26-2, eind mei."), Role.HINT, "text2", wrap=True)
        foot = across(now, hint, gap=8)
        foot.setStretch(1, 1)
        self.setLayout(
            down(
                across(earlier, STRETCH, self.title, STRETCH, later),
                self._grid,
                foot,
                gap=8,
                margins=(12, 10, 12, 10),
            )
        )
        self._show()

    @property
    def week_numbers(self) -> list[QLabel]:
        """The numbers of the weeks, from above."""
        return self._weeks

    def focus_day(self) -> None:
        """Puts the focus on the day one is at."""
        cell = next(one for one in self.cells if one.day == self.at)
        cell.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self._reached(Qt.Key(event.key()), year=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif day is None:
            super().keyPressEvent(event)
        elif FIRST <= day <= LAST:
            self._go(day)

    def _reached(self, key: Qt.Key, *, year: bool) -> date | None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}.get(key)
        if step is not None:
            return self.at + timedelta(days=step)
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            return _months_on(self.at, (12 if year else 1) * (1 if key == Qt.Key.Key_PageDown else -1))
        if key == Qt.Key.Key_Home:
            return self.at.replace(day=1)
        return self.at.replace(day=monthrange(self.at.year, self.at.month)[1]) if key == Qt.Key.Key_End else None

    def _step_month(self, months: int) -> None:
        day = _months_on(self.at, months)
        if FIRST <= day <= LAST:
            self.at = day
            self._show()
            announce(self, self.title.text())

    def _go(self, day: date) -> None:
        self.at = day
        self._show()
        self.focus_day()

    def _show(self) -> None:
        first = self.at.replace(day=1)
        self.title.setText(f"{month_words(first)} {first.year}")
        monday = first - timedelta(days=first.weekday())
        for at, cell in enumerate(self.cells):
            day = monday + timedelta(days=at)
            cell.show_day(
                day,
                of_month=day.month == first.month,
                is_today=day == self._today,
                chosen=day == self._chosen,
            )
        for at, label in enumerate(self._weeks):
            number = (monday + timedelta(weeks=at)).isocalendar().week
            label.setText(str(number))
            label.setAccessibleName(self.tr("week {number}").format(number=number))


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
