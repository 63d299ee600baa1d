"""The calendar: a month or a week as boxes with the day beside it, or the year plan. In one column a list per day.

The focus is on today. Enter goes on to what stands on a day; N plans a meeting.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop.agenda.asked import KEEP, MONTH, WEEK, YEAR, Asked, Stood, asked_of, day_of_route
from desktop.agenda.choosing import Choosing
from desktop.agenda.day_beside import DayBeside
from desktop.agenda.day_grid import DayGrid
from desktop.agenda.day_lists import day_of_nothing, nothing_key, range_items
from desktop.agenda.meeting_acts import MeetingActs
from desktop.agenda.offered import acts_of_calendar, keys_of_calendar
from desktop.agenda.panel import AgendaPanel
from desktop.agenda.reading import LISTED, ME, Seen, Year, read_days, read_year, span
from desktop.agenda.turning import Turning
from desktop.agenda.words import month_title, week_title
from desktop.agenda.year_plan import YearPlan
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.beside import Beside
from desktop.widgets.button import Button, Kind
from desktop.widgets.head import GIVES_WAY, Head
from desktop.widgets.lines.line import Column
from desktop.widgets.lines.view import LineView
from desktop.widgets.text import at_start
from models.queries.agenda import Keuze, Punt, Soort
from models.record.change import ActResult
from models.terms.calendar import over_jaren, over_maanden, schooljaar


class AgendaScreen(Screen):
    """Days, and beside them the day one is at."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.today = context.session.today()
        self.view = route.section if route.section in {WEEK, YEAR} else MONTH
        self.day = day_of_route(route) or self.today
        self.seen: Seen | None = None
        self._points: dict[str, Punt] = {}
        self._most = LISTED
        self._wants_focus = False
        self._asked = asked_of(route, self.today)
        self._keeps = route.section == KEEP
        self.acts_on = MeetingActs(context.session, self)
        self.acts_on.done.connect(self.done)
        self.acts_on.failed.connect(self.told)
        self.acts_on.go.connect(self.go)
        self.new = Button(self.tr("Plan bijeenkomst"), Kind.PRIMARY, icon="plus", shown_key="N")
        self.new.clicked.connect(lambda: self.plan(Asked(self.day)))
        self.export = Button(self.tr("Agenda zonder namen (.ics)"), icon="calendar-days")
        self.export.clicked.connect(lambda: self.acts_on.export(self))
        self.export.setProperty(GIVES_WAY, True)
        self.head = Head()
        self.head.say(self.tr("Agenda"))
        self.head.show_beside(self.export, self.new)
        self.turning = Turning()
        self.turning.stepped.connect(self.step)
        self.turning.today_asked.connect(self.to_today)
        self.turning.view_chosen.connect(partial(self.show_view, focus=False))
        self.turning.choosing_asked.connect(self._make_room)
        self.choosing = Choosing()
        self.choosing.changed.connect(self._chosen)
        self.grid = DayGrid(self.tr("Agenda"))
        table = self.grid.table
        table.walked.connect(self.go_to)
        table.opened.connect(lambda _: self._to_panel())
        table.paged.connect(self.step)
        table.pressed_point.connect(self._press)
        table.dropped.connect(self._drop)
        table.installEventFilter(self)
        self.list = LineView(self.tr("Agenda"), (Column(""),), click_opens=False)
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self._explain_line)
        self.list.installEventFilter(self)
        self.panel = AgendaPanel()
        self.panel.hold_asked.connect(self.acts_on.hold)
        self.panel.cancel_asked.connect(self.acts_on.cancel)
        self.panel.resume_asked.connect(self.acts_on.resume)
        self.panel.remove_asked.connect(self._remove)
        self.panel.dossier_asked.connect(lambda point: self.go.emit(Route(ScreenName.DOSSIER, point.dossier)))
        self.panel.list.installEventFilter(self)
        self.year = YearPlan()
        self.year.opened.connect(self._open_month)
        self.year.watcher = self
        self.more = Button(self.tr("Toon meer"), Kind.GHOST, icon="chevron-down", small=True)
        self.more.clicked.connect(self._show_more)
        self._boxes = QStackedWidget()
        for one in (self.grid, self.list):
            self._boxes.addWidget(one)
        foot = boxed(across(STRETCH, self.more))
        self.beside = Beside(self._boxes, self.panel, self.tr("Deze dag"), key="Return", foot=foot)
        self.beside.return_to(self._boxes)
        self.of_day = DayBeside(context, self.panel, self.beside, self._choice)
        self.of_day.done.connect(self.done)
        self.of_day.told.connect(self.told)
        self.of_day.turned.connect(self._make_room)
        self.of_day.planned.connect(self._planned)
        self.of_day.left.connect(self._focus)
        self._pages = QStackedWidget()
        for page in (self.beside, self.year):
            self._pages.addWidget(page)
        column = down(self.head, self.turning, self.choosing, self._pages, gap=12)
        column.setStretch(3, 1)
        self.keep_edge(column, 18, 14)
        self.setLayout(column)
        self.panel.turned.connect(self._make_room)
        self._again = ReadAgain(self, self.read)
        self._lay_out()

    # Where one is

    def read(self) -> None:
        """Reads what is shown anew."""
        session, keuze = self.context.session, self._choice()
        if self.view == YEAR:
            session.look(partial(read_year, day=self.day, keuze=keuze), self._show_year, self.told.emit, owner=self)
            return
        most = self._most if self.room is Room.SINGLE else 0
        call = partial(read_days, view=self.view, day=self.day, keuze=keuze, most=most)
        session.look(call, self._show, self.told.emit, owner=self)

    def go_to(self, day: date) -> None:
        """Goes to a day; reads when it is not among those that are shown."""
        before = span(self.view, self.day)
        self.day = day
        if span(self.view, day) != before or self.seen is None:
            self._most = LISTED
            self.read()
        else:
            self.grid.table.go_to(day)
            self.of_day.go_to(day)

    def step(self, direction: int) -> None:
        """A month, a week or a year back (-1) or on (1)."""
        if self.view == WEEK:
            self.go_to(self.day + timedelta(days=7 * direction))
        elif self.view == YEAR:
            self.day = over_jaren(self.day, direction)
            self.read()
        else:
            self.go_to(over_maanden(self.day, direction))

    def to_today(self) -> None:
        """Goes to today."""
        if self.view == YEAR:
            self.day, self._wants_focus = self.today, True
            self.read()
        else:
            self.go_to(self.today)

    def show_view(self, view: str, *, focus: bool = True) -> None:
        """Month, week or year plan; who chooses it above the days stays there, and can go on choosing."""
        if view != self.view:
            self.view = view
            self._wants_focus = focus
            self._lay_out()
            self.read()

    def plan(self, asked: Asked) -> None:
        """Opens the planning of a meeting beside the days."""
        if self.view == YEAR:
            self.show_view(MONTH)
        self.of_day.plan(asked)

    # A screen

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Agenda")),)

    @override
    def regions(self) -> Sequence[QWidget]:
        if self.view == YEAR:
            return (self.year,)
        return (self.list if self.room is Room.SINGLE else self.grid.table, self.panel)

    @override
    def route(self) -> Route:
        planning = self.panel.form.way_back if self.panel.form is not None else None
        return planning or Route(ScreenName.AGENDA, section=self.view, field=self.day.isoformat())

    @override
    def show_route(self, route: Route) -> None:
        day, self._asked = day_of_route(route), asked_of(route, self.today)
        self._keeps = route.section == KEEP
        if route.section in {MONTH, WEEK, YEAR} and route.section != self.view:
            self.view = route.section
            self._lay_out()
        if day is not None:
            self.day = day
        if (self._asked is not None or self._keeps) and self.view == YEAR:
            self.view = MONTH
            self._lay_out()
        self.first_focus()

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        self.read()

    @override
    def carried(self) -> object:
        return Stood(self.view, self.day, self.choosing.tabs.current)

    @override
    def take(self, carried: object) -> None:
        if isinstance(carried, Stood):
            self.view, self.day = carried.view, carried.day
            self.choosing.tabs.choose(carried.tab)
            self._lay_out()

    @override
    def fit_in(self, room: Room) -> None:
        before = self.room
        super().fit_in(room)
        single = room is Room.SINGLE
        self.beside.fit_in(room)
        self.year.fit_in(room)
        self.turning.fit_in(room)
        self._lay_out()
        if (before is Room.SINGLE) is not single and self.seen is not None:
            self.read()

    @override
    def refresh(self, result: ActResult) -> None:
        if self.isVisible():
            self._again.start()

    @override
    def dates_kept(self) -> None:
        if self.isVisible():
            self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return keys_of_calendar()

    @override
    def acts(self) -> Sequence[Act]:
        calls: dict[str, Callable[[], None]] = {
            "T": self.to_today,
            "N": lambda: self.plan(Asked(self.day)),
            **{view: partial(self.show_view, view) for view in (MONTH, WEEK, YEAR)},
            "ics": lambda: self.acts_on.export(self),
        }
        return acts_of_calendar(calls, letters=self.context.preferences.letter_keys)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        act = self._key(watched, Qt.Key(event.key()))
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        act()
        return True

    def _key(self, watched: QObject, key: Qt.Key) -> Callable[[], object] | None:
        if self.context.preferences.letter_keys and key is Qt.Key.Key_T:
            return self.to_today
        if self.context.preferences.letter_keys and key is Qt.Key.Key_N:
            return lambda: self.plan(Asked(self.day))
        if watched is not self.grid.table and key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            return partial(self.step, 1 if key is Qt.Key.Key_PageDown else -1)
        return None

    # What is shown

    def _choice(self) -> Keuze:
        return self.choosing.choice(ME)

    def _lay_out(self) -> None:
        single = self.room is Room.SINGLE
        self._boxes.setCurrentWidget(self.list if single else self.grid)
        self._boxes.setFocusProxy(self.list if single else self.grid.table)
        self._pages.setCurrentWidget(self.year if self.view == YEAR else self.beside)
        self.more.hide()
        self.turning.show_view(self.view)
        self._say()
        self._make_room()

    def _say(self) -> None:
        there = span(self.view, self.day)
        if self.view == YEAR:
            about = self.tr("schooljaar {year}").format(year=schooljaar(self.day))
        elif self.view == WEEK:
            about = week_title(there.first, there.last)
        else:
            about = month_title(self.day)
        self.turning.say(at_start(about))

    def _make_room(self) -> None:
        """The panel that is seen and goes on with something has the only primary button; in one column all the room."""
        aside = self.view == YEAR or self.panel.isHidden() or (self.panel.form is None and self.panel.point is None)
        self.new.lead(aside, keeps_key=True)
        single = self.room is Room.SINGLE
        alone = single and self.view != YEAR and not self.panel.isHidden()
        self.export.setVisible(not single)
        for part in (self.head, self.turning):
            part.setVisible(not alone)
        self.choosing.setVisible(not alone and (not single or self.turning.chooses))
        self.head.turn()

    def _show(self, seen: Seen) -> None:
        if seen.view != self.view or seen.span != span(self.view, self.day):
            return
        self.seen = seen
        self._say()
        self.choosing.show_counts(seen.counts, seen.groups)
        if self.room is Room.SINGLE:
            self._points = {one.key: one for one in seen.lines}
            self.list.show_all(range_items(seen, self.day, self.today))
            self._stand_at_day()
            self.more.setVisible(seen.more)
        else:
            self.grid.table.show_seen(seen, self.today, self.day)
        asked, self._asked = self._asked, None
        if asked is not None:
            self._wants_focus = False
            self.plan(asked)
        else:
            self.of_day.go_to(self.day)
        if self._wants_focus:
            self._focus()
        if self._keeps:
            self._keeps = False
            self.acts_on.export(self)

    def _show_year(self, year: Year) -> None:
        if self.view != YEAR:
            return
        self._say()
        totals = sum(year.counts.values(), Counter[Soort]())
        self.choosing.show_counts(totals, self.seen.groups if self.seen else ())
        self.year.show_year(year, self.today, self.day)
        if self._wants_focus:
            self._focus()

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, f"{self.head.title.text()}. {self.turning.title.text()}")
        if self.view == YEAR:
            self.year.focus_month()
        elif self.room is Room.SINGLE:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.grid.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_at_day(self) -> None:
        """In one column: at the first line of the day one is at, unless one stands on that day already."""
        here = self._points.get(self.list.key or "")
        if here is None or here.datum != self.day:
            mine = next((key for key, one in self._points.items() if one.datum == self.day), nothing_key(self.day))
            self.list.go_to(mine)

    def _press(self, point: Punt) -> None:
        """A thing in a box was pressed: it is shown beside the days."""
        self.of_day.want(point.key)
        self.beside.show_panel(shown=True)
        self.of_day.go_to(point.datum)

    def _drop(self, point: Punt, day: date) -> None:
        """A meeting was dragged to another day: one goes along."""
        self.acts_on.move(point, day)
        self.of_day.want(point.key)
        self.go_to(day)

    def _open(self, key: str) -> None:
        point, empty = self._points.get(key), day_of_nothing(key)
        if empty is not None:
            self.plan(Asked(empty))
        if point is None:
            return
        self.day = self.of_day.day = point.datum
        self.of_day.open(point, focus=True)

    def _explain_line(self, key: str) -> None:
        """In one column the day one is at is that of the line."""
        point = self._points.get(key)
        day = day_of_nothing(key) if point is None else point.datum
        if day is not None:
            self.day = day

    def _to_panel(self) -> None:
        self.beside.show_panel(shown=True)
        self.panel.focus_first()

    def _planned(self, day: date, uid: str) -> None:
        self.day, self._wants_focus = day, True
        self.read()

    def _remove(self, point: Punt) -> None:
        self.acts_on.remove(point)
        self.of_day.leave()

    def _chosen(self) -> None:
        self._most = LISTED
        self.read()

    def _show_more(self) -> None:
        self._most += LISTED
        self.read()
        self.list.setFocus()

    def _open_month(self, first: date) -> None:
        self.day = self.today if first == self.today.replace(day=1) else first
        self.show_view(MONTH)
