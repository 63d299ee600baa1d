"""The day one is at, beside the days: read when it changes, one thing of it opened, a meeting planned on it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.agenda.asked import Asked
from desktop.agenda.explaining import explain
from desktop.agenda.panel import AgendaPanel
from desktop.agenda.reading import PAGE, OfDay, read_day
from desktop.shell.screen import Context
from desktop.widgets.beside import Beside
from models.queries.agenda import Keuze, Punt


class DayBeside(QObject):
    """Keeps the panel with the day. `keuze` answers what is chosen to be seen."""

    done = Signal(str, object)
    told = Signal(object)
    turned = Signal()
    """The panel shows something else: another button may be the primary one."""
    planned = Signal(object, str)
    left = Signal()
    """One goes back to the days."""

    def __init__(self, context: Context, panel: AgendaPanel, beside: Beside, keuze: Callable[[], Keuze]) -> None:
        super().__init__(panel)
        self._context, self.panel, self._beside, self._keuze = context, panel, beside, keuze
        self.day = self._today = context.session.today()
        self._most = PAGE
        self._wanted: str | None = None
        """The key of a thing that is opened as soon as its day is read."""
        panel.opened.connect(lambda point: self.open(point, focus=True))
        panel.plan_asked.connect(self.plan)
        panel.more_asked.connect(self._show_more)
        panel.left.connect(self.back)

    def go_to(self, day: date) -> None:
        """Shows another day, or the same one anew; while a meeting is planned that stays."""
        if day != self.day:
            self.day, self._most = day, PAGE
        if not self.panel.asks:
            self._read(self._show)

    def want(self, key: str) -> None:
        """Opens a thing once its day is read."""
        self._wanted = key

    def open(self, point: Punt, *, focus: bool) -> None:
        """Shows one thing, with why it stands there."""
        self.panel.show_point(point, self._today)
        self.turned.emit()
        call = partial(explain, point=point, today=self._today)
        self._context.session.ask(call, lambda why: self.panel.show_why(point, why), self.told.emit, owner=self)
        if focus:
            self._beside.show_panel(shown=True)
            self.panel.focus_first()

    def plan(self, asked: Asked) -> None:
        """Opens the planning of a meeting."""
        form = self.panel.show_plan(self._context, asked)
        form.done.connect(self.done)
        form.told.connect(self.told)
        form.closed.connect(self.back)
        form.planned.connect(self._planned)
        self.turned.emit()
        self._beside.show_panel(shown=True)
        self.panel.focus_first()

    def back(self) -> None:
        """From the planning or a thing to the day, from the day to the days."""
        point, asked = self.panel.point, self.panel.asks
        if point is None and not asked:
            self._to_days()
            return
        self.panel.leave()
        if point is None or not self._beside.both:
            self._to_days()
        self._read(partial(self._show_again, point.key if point is not None and self._beside.both else None))

    def leave(self) -> None:
        """What one was at is gone: back to the days."""
        self.panel.leave()
        self._to_days()
        self._read(self._show)

    def _to_days(self) -> None:
        self._beside.show_panel(shown=False)
        self.left.emit()

    def _read(self, then: Callable[[OfDay], None]) -> None:
        call = partial(read_day, day=self.day, keuze=self._keuze(), most=self._most)
        self._context.session.look(call, then, self.told.emit, owner=self)

    def _show(self, day: OfDay) -> None:
        if day.day != self.day or self.panel.asks:
            return
        wanted = self._wanted or (self.panel.point.key if self.panel.point is not None else None)
        self._wanted = None
        point = next((one for one in day.points if one.key == wanted), None)
        had = self.panel.isAncestorOf(self.panel.window().focusWidget())
        if point is not None and point == self.panel.point:
            return
        if point is not None:
            self.open(point, focus=had)
            return
        self.panel.show_day(day, self._today)
        if had:
            self.panel.focus_first()
        self.turned.emit()

    def _show_again(self, key: str | None, day: OfDay) -> None:
        if self.panel.asks:
            return
        self.panel.show_day(day, self._today)
        self.turned.emit()
        if key is not None and self.panel.list.go_to(key):
            self.panel.list.setFocus()
        elif key is not None:
            self._to_days()

    def _planned(self, day: date, uid: str) -> None:
        self.panel.leave()
        self._wanted = uid
        self._beside.show_panel(shown=False)
        self.planned.emit(day, uid)

    def _show_more(self, most: int) -> None:
        self._most = most
        self._read(self._show)
