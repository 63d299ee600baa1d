"""The whole timeline of a dossier: lanes one walks along, with filters, search and zoom; and all of it as a list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from desktop.dossier.words import day_words
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.timeline.canvas import TimelineCanvas
from desktop.timeline.details import Details
from desktop.timeline.filters import TimelineFilters
from desktop.timeline.layout import ALL, MONTHS, WEEKS, YEAR, Cluster, moved, span_at
from desktop.timeline.places import route_of
from desktop.timeline.reading import Course, read_course
from desktop.timeline.words import kind_words, spoken_event, state_words, what_words
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.head import Head
from desktop.widgets.keys import key_cap
from desktop.widgets.lines.line import Cell, Column, Line, Run
from desktop.widgets.lines.view import LineView
from desktop.widgets.party import Party as Sign
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import text
from forms.party import Party
from forms.whole_timeline import Gebeurtenis, Soort
from models.record.change import ActResult

LISTED = "lijst"
_ZOOMS = (WEEKS, MONTHS, YEAR, ALL)
_DAY = 190


class TimelineScreen(Screen):
    """The screen."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self.course: Course | None = None
        self._kept: tuple[Gebeurtenis, ...] = ()
        self._wants_focus = True
        self.head = Head()
        self.head.say(self.tr("Tijdlijn"))
        self._as_list = route.section == LISTED
        self.form = Button("", icon="list-checks", small=True)
        self.form.clicked.connect(self._turn_form)
        self._name_form()
        self.head.show_beside(self.form)
        self.filters = TimelineFilters()
        self.filters.changed.connect(self._sift)
        self.zoom = SegmentsControl(
            [
                Option(WEEKS, self.tr("Weken")),
                Option(MONTHS, self.tr("Halfjaar")),
                Option(YEAR, self.tr("Schooljaar")),
                Option(ALL, self.tr("Alles")),
            ],
            always=True,
        )
        self.zoom.set_value(YEAR)
        self.zoom.set_name(self.tr("Hoeveel tijd zie je"), "")
        self.zoom.edited.connect(self._zoom)
        self.earlier = Button(self.tr("Eerder"), icon="chevron-left", small=True)
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later = Button(self.tr("Later"), icon="chevron-right", small=True)
        self.later.clicked.connect(lambda: self._move(1))
        self.today = Button(self.tr("Vandaag"), Kind.GHOST, icon="calendar-days", small=True)
        self.today.clicked.connect(self._to_today)
        self._about = text("", Role.META, wrap=True)
        self._bar = boxed(across(self.zoom, self.earlier, self.later, self.today, self._about, gap=10))
        bar = self._bar.layout()
        assert isinstance(bar, QBoxLayout)
        bar.setStretch(0, 3)
        bar.setStretch(4, 2)
        names = {Party.LEERLING: self.tr("Leerling"), Party.OUDERS: self.tr("Ouders"), Party.SCHOOL: self.tr("School")}
        self.canvas = TimelineCanvas(names, context.session.today())
        self.canvas.opened.connect(self._open)
        self.canvas.pushed.connect(self._push)
        self.details = Details()
        self.details.go.connect(self.go)
        self.canvas.chosen.connect(self._show_details)
        keys = (("Left", ""), ("Right", self.tr("langs de momenten")), ("Up", ""), ("Down", self.tr("andere lijn")))
        shown: list[Item] = []
        for key, words in (*keys, ("Return", self.tr("openen"))):
            shown.append(key_cap(key))
            shown.extend((text(words, Role.META), 10) if words else ())
        foot = across(*shown, STRETCH, gap=6)
        drawing = down(
            boxed(down(self.canvas, gap=0, margins=(8, 8, 8, 6)), "card"), self.details, foot, STRETCH, gap=10
        )
        self.list = LineView(self.tr("Tijdlijn, het nieuwste eerst"), self._columns(), click_opens=False)
        self.list.opened.connect(lambda key: self._lead(self._kept[int(key)]))
        nothing = self.tr("Met deze filters is er niets.")
        self._nothing = EmptyState(self.tr("Niets gevonden"), nothing, self._everything(), icon="search")
        self._none = EmptyState(
            self.tr("Nog niets op de tijdlijn"), self.tr("Er is nog niets gebeurd in dit dossier."), icon="clock"
        )
        self._pages = QStackedWidget()
        self._drawn = down(self._bar, Scroll(drawing), gap=10)
        self._drawn.setStretch(1, 1)
        for page in (boxed(self._drawn), self.list, self._nothing, self._none):
            self._pages.addWidget(page)
        column = down(self.head, self.filters, self._pages, gap=12)
        column.setStretch(2, 1)
        self.keep_edge(column, 18, 14)
        self.setLayout(column)
        self._again = ReadAgain(self, self.read)
        self.read()

    def read(self) -> None:
        """Reads the case anew."""
        call = partial(read_course, dossier=self._route.dossier or "", today=self.context.session.today())
        self.context.session.ask(call, self._show, self.told.emit, owner=self)

    @property
    def listed(self) -> bool:
        """Whether it is seen as a list: in one column always."""
        return self._as_list or self.room is Room.SINGLE

    @override
    def crumbs(self) -> Sequence[Crumb]:
        pupil = self.course.beeld.leerling.naam if self.course is not None else None
        return (
            Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS)),
            Crumb(pupil or self.tr("Dossier"), Route(ScreenName.DOSSIER, self._route.dossier)),
            Crumb(self.tr("Tijdlijn")),
        )

    @override
    def regions(self) -> Sequence[QWidget]:
        if self.listed:
            return (self.list, self.filters)
        details = (self.details,) if self.details.rows is not None else ()
        return (self.canvas, *details, self.filters)

    @override
    def route(self) -> Route:
        section = LISTED if self._as_list else None
        return Route(ScreenName.TIMELINE, self._route.dossier, section=section)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.course is not None:
            self._focus()

    @override
    def refresh(self, result: ActResult) -> None:
        if self._route.dossier in result.dossiers:
            self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Left", self.tr("langs de momenten")),
            ("Up", self.tr("naar een andere lijn")),
            ("Return", self.tr("openen; bij een cirkel met een getal: inzoomen")),
            ("+", self.tr("inzoomen")),
            ("-", self.tr("uitzoomen")),
            ("Ctrl+F", self.tr("zoeken in de tijdlijn")),
        )

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self.filters.fit_in(room)
        self.form.setVisible(room is not Room.SINGLE)
        self.head.turn()
        self._show_form()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_F and control:
            self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus) and not control and not self.listed:
            at = _ZOOMS.index(str(self.zoom.value()))
            step = 1 if event.key() == Qt.Key.Key_Minus else -1
            self._zoom_to(_ZOOMS[min(max(at + step, 0), len(_ZOOMS) - 1)])
        else:
            super().keyPressEvent(event)

    # What is shown

    def _show(self, course: Course) -> None:
        if course == self.course:
            return
        self.course = course
        name = course.beeld.leerling.roepnaam or self.tr("Leerling")
        self.canvas.name_pupil(name)
        self.filters.show_course(course, name)
        self.crumbs_changed.emit()
        self._sift()
        if self._wants_focus and self.isVisible():
            self._focus()

    def _sift(self) -> None:
        course = self.course
        if course is None:
            return
        self._kept = self.filters.sieve.keep(course.events)
        number, total = len(self._kept), len(course.events)
        told = self.tr("{number} van {total} momenten").format(number=number, total=total)
        if number == total:
            told = self.tr("1 moment") if total == 1 else self.tr("{number} momenten").format(number=total)
        self.head.say(self.tr("Tijdlijn"), " · ".join(filter(None, (course.beeld.leerling.naam, told))))
        lines = [self._line(at, self._kept[at]) for at in reversed(range(number))]
        self.list.show_all(lines)
        span = self.canvas.span if self.canvas.span.end > self.canvas.span.begin else None
        if span is None or self.zoom.value() == ALL:
            span = span_at(str(self.zoom.value()), self._kept, course.today)
        inside = [one for one in self._kept if span.holds(one.dag)]
        if self._kept and not inside and not self.filters.keeps_everything:
            span = span_at(str(self.zoom.value()), self._kept, course.today, self._kept[-1].dag)
        self.canvas.show_events(self._kept, span)
        self._tell_span()
        self._show_form()

    def _tell_span(self) -> None:
        span = self.canvas.span
        words = self.tr("{begin} tot en met {end}")
        self._about.setText(words.format(begin=day_words(span.begin), end=day_words(span.end)))

    def _show_form(self) -> None:
        if self.course is not None and not self._kept:
            self._pages.setCurrentWidget(self._nothing if self.course.events else self._none)
        else:
            self._pages.setCurrentIndex(1 if self.listed else 0)

    def _name_form(self) -> None:
        self.form.say(self.tr("Als tekening") if self._as_list else self.tr("Als lijst"))
        self.head.turn()

    def _turn_form(self) -> None:
        self._as_list = not self._as_list
        self._name_form()
        self._show_form()
        if self.listed and self.list.key is None:
            self.list.go_first()
        if self._kept:
            (self.list if self.listed else self.canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    def _zoom(self) -> None:
        here = self.canvas.here
        if self.course is not None:
            around = here.dag + (here.last - here.dag) / 2 if here is not None else None
            self.canvas.show_events(self._kept, span_at(str(self.zoom.value()), self._kept, self.course.today, around))
            self._tell_span()

    def _zoom_to(self, zoom: str) -> None:
        if zoom != self.zoom.value():
            self.zoom.set_value(zoom)
            self._zoom()
            announce(self, self._about.text())

    def _move(self, direction: int) -> None:
        if self.zoom.value() != ALL:
            self.canvas.show_events(self._kept, moved(self.canvas.span, str(self.zoom.value()), direction))
            self._tell_span()
            announce(self, self._about.text())

    def _push(self, direction: int) -> None:
        """On past the edge: to the next moment that is there, in whatever lane."""
        span = self.canvas.span
        beyond = [one.dag for one in self._kept if (one.dag > span.end if direction > 0 else one.dag < span.begin)]
        if beyond and self.course is not None:
            day = min(beyond) if direction > 0 else max(beyond)
            self.canvas.show_events(self._kept, span_at(str(self.zoom.value()), self._kept, self.course.today, day))
            self.canvas.go_to(day)
            self._tell_span()
            if self.canvas.here is not None:
                announce(self, self.canvas.here.spoken)

    def _to_today(self) -> None:
        if self.course is not None:
            self.canvas.show_events(self._kept, span_at(str(self.zoom.value()), self._kept, self.course.today))
            self.canvas.go_to(self.course.today)
            self._tell_span()
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_details(self, cluster: Cluster | None) -> None:
        if self.course is not None:
            self.details.show_cluster(self.course.beeld, cluster)

    def _open(self, cluster: Cluster) -> None:
        zoom = str(self.zoom.value())
        if len(cluster.events) == 1:
            self._lead(cluster.events[0])
        elif cluster.one_day or zoom == WEEKS:
            self.details.focus_first()
        else:
            self._zoom_to(_ZOOMS[_ZOOMS.index(zoom) - 1])
            self.canvas.go_to(cluster.dag, cluster.party)

    def _lead(self, one: Gebeurtenis) -> None:
        place = route_of(self.course.beeld, one) if self.course is not None else None
        if place is not None:
            self.go.emit(place)
        else:
            announce(self, self.tr("Hier hoort geen document bij."))

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, f"{self.head.title.text()}. {self.head.about.text()}")
        if not self._kept:
            self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.listed:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _everything(self) -> Button:
        made = Button(self.tr("Toon alles"), icon="list-checks")
        made.clicked.connect(self.filters.show_all)
        return made

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Dag"), _DAY),
            Column(self.tr("Wat")),
            Column(self.tr("Soort"), 240),
        )

    def _line(self, at: int, one: Gebeurtenis) -> Line:
        about = "" if one.soort in (Soort.MEEGEGEVEN, Soort.BIJEENKOMST) else spoken(one.over)
        state = state_words(one)
        below = (Run(about, "text2"),) if about else ()
        kind = Run(kind_words(one.soort), "text2")
        states = (Run(state, "red" if one.laat else "text2", "circle-alert" if one.laat else "clock"),) if state else ()
        cells = (
            Cell(Run(day_words(one.dag), mark=Sign(one.partij.value))),
            Cell(Run(what_words(one)), below),
            Cell(kind, states),
        )
        return Line(str(at), spoken_event(one), cells)
