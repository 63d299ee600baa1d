"""The open requests of a samenwerkingsverband, what is due first in front, and the meetings where they are talked over.

The list at the left, what one looks at beside it. Steps are taken here; everything else of a request is on its own
screen.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.attachments.dropping import DropPlace
from desktop.dossier.destroying import Destroying
from desktop.language import translate
from desktop.life.words import step_key
from desktop.requests.earlier_meetings import EarlierMeetings
from desktop.requests.intake import Intake
from desktop.requests.lines import meeting_row, request_row
from desktop.requests.meeting_panel import MeetingPanel
from desktop.requests.moved_meeting import MovedMeeting, put_on_words
from desktop.requests.reading import (
    Chosen,
    Meeting,
    Requests,
    begin_advice,
    plan,
    plan_all,
    read_chosen,
    read_requests,
    write_meeting_down,
)
from desktop.requests.received_card import ReceivedCard
from desktop.requests.receiving import Received
from desktop.requests.request_panel import RequestPanel
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.turns import Turns
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down, settle_layout
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.foot import Foot
from desktop.widgets.head import Head
from desktop.widgets.list_beside import ListBeside
from desktop.widgets.pick_file import Picker, pick_open
from desktop.widgets.row import RowList
from desktop.widgets.scroll import Scroll
from models.queries.open_requests import OpenRequest
from models.record.change import ActResult

_LIST, _NARROW_LIST = 400, 364
PORTION = 15
"""So many requests are shown at once; those after and before them when asked for."""
REQUESTS, MEETINGS = "aanvragen", "overleggen"


class RequestsScreen(Screen):
    """List and panel."""

    def __init__(self, context: Context, route: Route, pick: Picker = pick_open) -> None:
        super().__init__(context, route)
        self.requests: Requests | None = None
        self._intake = Intake(self, context.session, pick, self._received, self.told.emit)
        self._current = route.document
        self._from = 0
        self._rows_of: object = None
        self._wants_focus = True
        self._wanted: Route | None = route
        self._moved = MovedMeeting()
        self._closed: OpenRequest | None = None
        """The request that is no longer open since one took a step here; it stays in view until one goes on."""
        self._look_for = ""
        """The dossier that was read in just now: its request is shown as soon as it is listed."""
        self.head = Head()
        self.head.say(self.tr("Aanvragen"))
        self._receive = Button(self.tr("Lees een ontvangen aanvraag in"), icon="folder-open", key="Ctrl+O")
        self._receive.clicked.connect(self._intake.ask)
        figures = Button(self.tr("Overzicht"), icon="chart-line")
        figures.clicked.connect(lambda: self.go.emit(Route(ScreenName.FIGURES)))
        self.head.show_beside(figures, self._receive)
        self.which = SegmentsControl(
            [Option(REQUESTS, self.tr("Aanvragen")), Option(MEETINGS, self.tr("Overleggen"))], always=True
        )
        self.which.set_value(MEETINGS if route.section == MEETINGS else REQUESTS)
        self.which.set_name(self.tr("Wat zie je in de lijst"), "")
        self.which.edited.connect(self._turned)
        self.rows = RowList(self.tr("Open aanvragen"))
        self.rows.chosen.connect(self._choose)
        self.before = Button(self.tr("Toon eerdere"), Kind.GHOST, icon="chevron-up", small=True)
        self.before.clicked.connect(lambda: self._page(-PORTION))
        self.more = Button(self.tr("Toon meer"), Kind.GHOST, icon="chevron-down", small=True)
        self.more.clicked.connect(lambda: self._page(PORTION))
        self.earlier = EarlierMeetings()
        self.earlier.chosen.connect(self._look_at)
        self.panel = RequestPanel(context)
        self.meeting = MeetingPanel(context)
        for one in (self.panel, self.meeting):
            one.done.connect(self.done)
            one.told.connect(self.told)
            one.go.connect(self.go)
            one.hide()
        self.panel.planned.connect(self._plan)
        self.panel.advice_asked.connect(self._begin_advice)
        self.panel.asking.connect(self._place_act)
        self.meeting.begin_asked.connect(self._write_down)
        self.meeting.along.connect(self._take_along)
        self.received = ReceivedCard()
        self.received.go.connect(self.go)
        self.received.closed.connect(self.first_focus)
        self.received.destroy_asked.connect(self._destroy)
        self.destroying: Destroying | None = None
        self.drop = DropPlace(self)
        self.drop.given.connect(self._intake.take_all)
        self._empty = EmptyState(
            self.tr("Geen open aanvragen"),
            self.tr("Lees een aanvraag in die een school stuurde, of begin er een in het dossier van een leerling."),
            icon="building-2",
        )
        self._empty.hide()
        paging = across(self.before, STRETCH, self.more)
        listed = down(self.which, self.rows, paging, self.earlier, STRETCH, gap=10)
        beside = boxed(down(self.panel, self.meeting, STRETCH, gap=0))
        self._body = ListBeside(listed, beside, _LIST, _NARROW_LIST)
        inside: QVBoxLayout = down(self.head, self.received, self._empty, self._body, STRETCH, gap=14)
        self.keep_edge(inside, 18, 20)
        self._go_on = Button(self.tr("Open de aanvraag"), Kind.PRIMARY, icon="arrow-right", key="Ctrl+Return")
        self._go_on.clicked.connect(lambda: self.panel.open_it())
        self._foot = Foot()
        column = down(Scroll(inside), self._foot, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self._foot.hold(right=(self._go_on,))
        self._again = ReadAgain(self, self.read)
        self._place_act()
        self.read()

    def read(self) -> None:
        """Reads the requests anew, and the one that is looked at."""
        call = partial(read_requests, today=self.context.session.today())
        self.context.session.ask(call, self._show, self.told.emit, owner=self)

    @property
    def shows_meetings(self) -> bool:
        """Whether the list is that of the meetings."""
        return self.which.value() == MEETINGS

    @override
    def crumbs(self) -> Sequence[Crumb]:
        line, here = self._line(), Crumb(self.tr("Aanvragen"))
        if line is None:
            return (here,)
        return (here, Crumb(line.naam or translate("Requests", "zonder naam"), Route(ScreenName.DOSSIER, line.dossier)))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self._body.listed, self._body.shown)

    @override
    def route(self) -> Route:
        here = Route(ScreenName.REQUESTS, document=self._current, section=MEETINGS if self.shows_meetings else None)
        return self.panel.life.at_question(here) if self.panel.life is not None else here

    @override
    def show_route(self, route: Route) -> None:
        if route.document:
            self._current = route.document
        self._wanted = route
        self.first_focus()

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self.requests is not None:
            self._focus()

    @override
    def refresh(self, result: ActResult) -> None:
        self.received.follow(result)
        self._again.start()

    @override
    def dates_kept(self) -> None:
        self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        on = ("Ctrl+Return", self.tr("de aanvraag openen, of het overleg plannen"))
        return (
            step_key() if self._asks() else on,
            ("Ctrl+O", self.tr("een ontvangen aanvraag inlezen")),
            ("Ctrl+P", self.tr("brieven en rapporten van deze aanvraag")),
        )

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self._body.fit_in(room)
        self._place_act()

    def _place_act(self) -> None:
        """In one column the button that goes on stands at the foot, else with the request.

        While a step is filled in the button of the step is the one.
        """
        single = self.room is Room.SINGLE
        self._foot.setVisible(single and self._line() is not None and not self._asks())
        self.panel.show_open(not single)

    def _asks(self) -> bool:
        return self.panel.is_asking and not self.shows_meetings

    def _show(self, requests: Requests) -> None:
        before = self._meeting()
        if before is not None and before.document is not None and before.document.uid in requests.undated:
            return  # its day is being typed anew: what one is at stays until there is one
        moved = self._moved.follow(before, requests)
        if moved is not None:
            self._current = moved.isoformat()
        line = self._line()
        here = line is not None and line.document not in {one.document for one in requests.lines}
        self._closed = line if here else None
        self.requests = requests
        found = next((one.document for one in requests.lines if one.dossier == self._look_for), None)
        self._look_for = ""
        if found is not None:
            self.which.set_value(REQUESTS)
            self._current = found
            self._closed = None
        keys = self._keys()
        if self._current not in keys and self._meeting() is None and self._closed is None:
            self._current = keys[0] if keys else None
        some = bool(requests.lines or requests.meetings or requests.past or self._closed)
        self._empty.setVisible(not some)
        self._body.setVisible(some)
        number = len(requests.lines)
        about = self.tr("1 open") if number == 1 else self.tr("{number} open").format(number=number)
        self.head.say(self.tr("Aanvragen"), about if some else "")
        self._show_rows()
        self._show_beside()
        if self._wants_focus:
            self._focus()

    def _keys(self) -> list[str]:
        return [] if self.requests is None else self.requests.keys(meetings=self.shows_meetings)

    def _show_rows(self) -> None:
        requests, today = self.requests, self.context.session.today()
        if requests is None:
            return
        keys = self._keys()
        if not self.shows_meetings and self._current in keys:
            self._from = keys.index(self._current) // PORTION * PORTION
        shown = (self.shows_meetings, requests.meetings, requests.lines[self._from : self._from + PORTION], today)
        if shown != self._rows_of:
            self._rows_of = shown
            meetings = [meeting_row(one) for one in requests.meetings] if self.shows_meetings else []
            self.rows.show_rows(meetings or [request_row(one, today) for one in shown[2] if not self.shows_meetings])
        self.rows.setAccessibleName(self.tr("Overleggen") if self.shows_meetings else self.tr("Open aanvragen"))
        here = self._shown_keys()
        self.rows.select(here.index(self._current) if self._current in here else None)
        self.rows.setVisible(bool(here))
        self.earlier.show_meetings(requests.past if self.shows_meetings else (), self._current)
        self.before.setVisible(not self.shows_meetings and self._from > 0)
        self.more.setVisible(not self.shows_meetings and len(requests.lines) > self._from + PORTION)

    def _shown_keys(self) -> list[str]:
        """The keys of the rows that are shown."""
        keys = self._keys()
        return keys if self.shows_meetings else keys[self._from : self._from + PORTION]

    def _show_beside(self) -> None:
        line, meeting = self._line(), self._meeting()
        self.meeting.setVisible(meeting is not None)
        self._place_act()
        self.crumbs_changed.emit()  # whose request it is stays in view, however far one has scrolled
        if line is None:
            self.panel.hide()
        if meeting is not None and self.requests is not None:
            self.meeting.show_meeting(
                meeting, self.requests.meeting_view(meeting), self._moved.left_behind(meeting, self.requests)
            )
        elif line is not None:
            call = partial(read_chosen, line=line, today=self.context.session.today())
            self.context.session.ask(call, self._show_chosen, self._not_shown, owner=self)

    def _not_shown(self, error: Exception) -> None:
        """A request that is no longer open may be gone altogether: then one sees the first that is."""
        if self._closed is None or not isinstance(error, LookupError):
            self.told.emit(error)
            return
        self._closed = self._current = None
        self.read()

    def _show_chosen(self, chosen: Chosen) -> None:
        if chosen.line.document == self._current and not self.shows_meetings:
            self.panel.show_chosen(chosen)
            Turns.of_program().other_half(self._chosen_shown, self)

    def _chosen_shown(self) -> None:
        settle_layout(self.panel)  # else its words stand in too little room for a moment
        if self.rows.isAncestorOf(self.window().focusWidget()):  # who went on meanwhile stays there
            self._back_in_step()
        self._wanted = None

    def _back_in_step(self) -> bool:
        """Goes back to the question of a step one was at; False when it is not there, or not yet."""
        return self._wanted is not None and self.panel.go_to(self._wanted)

    def _line(self) -> OpenRequest | None:
        lines = self.requests.lines if self.requests is not None and not self.shows_meetings else ()
        if self._closed is not None and self._closed.document == self._current and not self.shows_meetings:
            return self._closed
        return next((one for one in lines if one.document == self._current), None)

    def _meeting(self) -> Meeting | None:
        requests = self.requests if self.shows_meetings else None
        found = (*requests.meetings, *requests.past) if requests is not None else ()
        return next((one for one in found if one.dag.isoformat() == self._current), None)

    def _focus(self) -> None:
        self._wants_focus = False
        announce(self, " ".join((self.head.title.text(), self.head.about.text())))
        if not (self._back_in_step() or self.earlier.focus_chosen() or self.rows.focus_chosen()):
            self._receive.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self) -> None:
        self._current = self._closed = None
        if self.requests is not None:
            self._show(self.requests)

    def _choose(self, place: int) -> None:
        self._look_at(self._shown_keys()[place])

    def _look_at(self, key: str) -> None:
        self._current, self._closed = key, None
        self._show_rows()
        self._show_beside()

    def _page(self, by: int) -> None:
        """Goes to the requests after or before those that are shown, and to the first of them."""
        keys = self._keys()
        self._current = keys[min(max(self._from + by, 0), len(keys) - 1)]
        self._show_rows()
        self._show_beside()
        self.rows.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _plan(self, day: object) -> None:
        line = self._line()
        if line is not None and (day is None or isinstance(day, date)) and day != line.overleg:
            words = self.tr("Op het overleg gezet.") if day else self.tr("Niet meer op het overleg.")
            self.context.session.act(
                partial(plan, line=line, day=day),
                lambda result: self.done.emit(words, result.uid if result else None),
                self.told.emit,
                owner=self,
            )

    def _take_along(self, left: tuple[OpenRequest, ...]) -> None:
        """Puts on this meeting what stayed behind on the day it was moved from."""
        meeting = self._meeting()
        if meeting is not None:
            call = partial(plan_all, lines=left, day=meeting.dag)
            self.context.session.ask(call, self._taken_along, self.told.emit, owner=self)

    def _taken_along(self, results: tuple[ActResult, ...]) -> None:
        self.context.session.tell(*results)
        self.done.emit(put_on_words(len(results)), results[0].uid if len(results) == 1 else None)

    def _write_down(self) -> None:
        meeting = self._meeting()
        if meeting is not None:
            call = partial(write_meeting_down, day=meeting.dag)
            self.context.session.ask(call, self._is_written, self.told.emit, owner=self)

    def _is_written(self, made: tuple[ActResult | None, ActResult]) -> None:
        begun, dated = made
        self.context.session.tell(begun, dated)
        today = self.context.session.today()
        past = self._current is not None and self._current < today.isoformat()
        words = self.tr("Overleg opgeschreven.") if past else self.tr("Overleg gepland.")
        self.done.emit(words, begun.uid if begun else None)
        self.context.session.ask(partial(read_requests, today=today), self._show_form, self.told.emit, owner=self)

    def _show_form(self, requests: Requests) -> None:
        self._show(requests)
        if self.meeting.form is not None:
            self.meeting.form.focus_open()

    def _begin_advice(self) -> None:
        line = self._line()
        if line is not None:
            call = partial(begin_advice, line=line)
            self.context.session.ask(call, partial(self._advice_begun, line), self.told.emit, owner=self)

    def _advice_begun(self, line: OpenRequest, made: tuple[str, ActResult | None]) -> None:
        uid, result = made
        self.context.session.tell(result)
        self.done.emit(self.tr("Advies begonnen."), result.uid if result else None)
        self.go.emit(Route(ScreenName.DOCUMENT, line.dossier, uid))

    def receive_file(self, path: Path) -> None:
        """Takes in what a school sent."""
        self._intake.take(path)

    def _received(self, one: Received) -> None:
        self.context.session.tell(*one.results)
        if one.request is not None:
            self.go.emit(Route(ScreenName.PUPIL, one.dossier))
            self.done.emit(self.tr("Dossier begonnen, met het bestand bij de aanvraag. Vul in van wie het is."), None)
            return
        self.received.show_received(one)
        announce(self, self.received.told)
        self._look_for = one.dossier
        self.context.session.keep_dates()
        self._wants_focus = False
        self.received.close_it.setFocus(Qt.FocusReason.OtherFocusReason)  # which brings the card into view
        self.read()

    def _destroy(self, dossier: str) -> None:
        self.destroying = Destroying(self, dossier)
        self.destroying.ask()
