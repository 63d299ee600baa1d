"""The year plan: twelve months of a school year, each with how much there is of every kind, and what days are free."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout
from typing_extensions import override

from desktop.agenda.reading import Year
from desktop.agenda.words import KINDS, kind_icon, kind_words, month_title
from desktop.shell.room import Room
from desktop.theme.grounds import Ground, paint_ground
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, clear, down
from desktop.widgets.chip import Chip
from desktop.widgets.fields.day_words import short_day_words
from desktop.widgets.icon import Icon
from desktop.widgets.portions import PORTION, Portions, Work
from desktop.widgets.row import Row
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import at_start, text
from models.queries.agenda import Soort, Vrij
from models.terms.calendar import over_maanden

_COLUMNS = {Room.WIDE: 4, Room.NARROW: 3, Room.SINGLE: 1}
_MONTHS = 12


class YearPlan(QFrame):
    """The months; `opened` tells the first day of the one that was chosen."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Jaarplan"))
        self.months: list[Row] = []
        self.watcher: QObject | None = None
        """Who sees the keys that are pressed on a month before what scrolls does."""
        self._room = Room.WIDE
        self._year: Year | None = None
        self._today = date.min
        self._at = 0
        self._wants_focus = False
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._grid.setContentsMargins(0, 0, 0, 0)
        inside: QVBoxLayout = down(self._grid, STRETCH)
        self.setLayout(down(Scroll(inside)))
        self._making = Portions(self)

    def fit_in(self, room: Room) -> None:
        """As many months beside each other as there is room for."""
        if room is not self._room:
            self._room = room
            self._place()

    def show_year(self, year: Year, today: date, day: date) -> None:
        """Shows a school year, at the month of a day."""
        self._at = (day.year - year.first.year) * _MONTHS + day.month - year.first.month
        if (year, today) == (self._year, self._today):
            return
        had = self._focused() is not None
        self._year, self._today = year, today
        self._making.drop(self)
        clear(self._grid)
        self.months = []
        self._wants_focus = self._wants_focus or had
        self._making.add([Work(partial(self._add, at), PORTION, self) for at in range(_MONTHS)])
        self._making.add([Work(self._made, 1, self)])
        self._making.start_next()

    def focus_month(self) -> None:
        """Puts the focus on the month one is at."""
        if self._at < len(self.months):
            self._wants_focus = False
            self.months[self._at].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._wants_focus = True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk the months; what scrolls around them would take them."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        wide = _COLUMNS[self._room]
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -wide, Qt.Key.Key_Down: wide}
        at, step = self._focused(), steps.get(Qt.Key(event.key()))
        if at is None or step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if 0 <= at + step < len(self.months):
            self.months[at + step].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _focused(self) -> int | None:
        return next((at for at, row in enumerate(self.months) if row.hasFocus()), None)

    def _place(self) -> None:
        wide = _COLUMNS[self._room]
        for at, row in enumerate(self.months):
            self._grid.addWidget(row, at // wide, at % wide)
        for at in range(max(_COLUMNS.values())):
            self._grid.setColumnStretch(at, 1 if at < wide else 0)

    def _add(self, at: int) -> None:
        year = self._year
        if year is None:
            return
        first = over_maanden(year.first, at)
        last = over_maanden(first, 1)
        counts = year.counts.get(first.isoformat()[:7], Counter())
        free = [one for one in year.free if one.van < last and one.tot >= first]
        row = _month(first, counts, free, today=first <= self._today < last, now=self.tr("nu"))
        row.clicked.connect(lambda: self.opened.emit(first))
        for one in filter(None, (self.watcher, self)):  # the last that was installed is asked first
            row.installEventFilter(one)
        self.months.append(row)
        self._place()
        row.show()

    def _made(self) -> None:
        if self._wants_focus and self.isVisible():
            self.focus_month()


def _month(first: date, counts: Counter[Soort], free: Sequence[Vrij], *, today: bool, now: str) -> Row:
    title = at_start(month_title(first))
    said = [title, now if today else ""]
    head = across(text(title, Role.CARD, wrap=True), *([Chip(now, "accent", "calendar")] if today else []), gap=8)
    head.setStretch(0, 1)
    lines = down(head, gap=5)
    for soort, _, _ in KINDS:
        if counts[soort]:
            words = f"{kind_words(soort)}: {counts[soort]}"
            line = across(Icon(kind_icon(soort), "text2", 15), text(words, Role.BODY, wrap=True), gap=8)
            line.setStretch(1, 1)
            lines.addLayout(line)
            said.append(words)
    for one in free:
        words = _free_words(one)
        line = across(Icon("sun", "accent", 15), text(words, Role.META, wrap=True), gap=8)
        line.setStretch(1, 1)
        lines.addLayout(line)
        said.append(words)
    lines.addStretch(1)
    lines.setContentsMargins(14, 12, 14, 12)
    return MonthRow(", ".join(one for one in said if one), lines)


class MonthRow(Row):
    """A month as a card."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ground(painter, self.rect(), Ground("surface", "line", radius=8))
        painter.end()
        super().paintEvent(event)


def _free_words(one: Vrij) -> str:
    if one.van == one.tot:
        return f"{one.naam}, {short_day_words(one.van)}"
    return f"{one.naam}, {short_day_words(one.van)} – {short_day_words(one.tot)}"
