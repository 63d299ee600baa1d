"""Making a report: choose a reader, look at the real pages, see what goes along, and let it leave on purpose.

A PDF is written only where the user says, a page is printed only on the printer that was chosen, and everything that
leaves gets a line in the register of who got what. All is read and made by the worker; the pages are drawn there too.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.reports.choice import Choice
from desktop.reports.foot import Foot
from desktop.reports.leaving import keeps_promises
from desktop.reports.letting_go import LettingGo
from desktop.reports.made_reports import MadeReports
from desktop.reports.pages import draw
from desktop.reports.places import Places
from desktop.reports.preview import Preview
from desktop.reports.print_card import PrintCard
from desktop.reports.reader_switch import ReaderSwitch
from desktop.reports.readers import TELLS_THE_PLAN, Audience
from desktop.reports.reading import Asked, Made, Printable, Stock, document_of
from desktop.reports.register_card import HandedOut
from desktop.reports.side_cards import Checks, GoingAlong, Words, obstacles
from desktop.reports.web_card import WebCard
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.theme.letters import Role
from desktop.turns import Turns
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, down
from desktop.widgets.button import Button
from desktop.widgets.pick_file import Picker, pick_save
from desktop.widgets.text import text
from models.record.change import ActResult

_SOON = 200
"""Milliseconds after the last change in the case before the pages are made anew."""


class ReportScreen(Screen):
    """The screen of one dossier."""

    def __init__(self, context: Context, route: Route, pick: Picker = pick_save) -> None:
        super().__init__(context, route)
        self.setAccessibleName(self.tr("Rapport maken"))
        self._persons: dict[Audience, str | None] = {}
        self._stock = Stock.PLAIN
        self._chosen = ""
        """The report that was chosen from those of this reader, if one was."""
        self._subject: str | None = None
        """The document one came for or chose a report of: with each reader its report is looked at, if there is one."""
        self._at_first = True
        """Whether nobody chose a reader yet."""
        self._printable: Printable | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_SOON)
        self._again.timeout.connect(self._anew)
        self._told, self._went_well = "", False
        self.reports = MadeReports(context.session, self._every, self)
        self.printing = LettingGo(context.session, self, pick)
        self._title = text(self.tr("Rapport maken"), Role.PAGE)
        self._name = text("", Role.META, wrap=True)
        self.readers = ReaderSwitch()
        self.choice = Choice()
        self.print_card = PrintCard()
        self.web_card = WebCard()
        self.words = Words()
        self.preview = Preview()
        self.going_along = GoingAlong()
        self.checks = Checks()
        self.handed_out = HandedOut()
        self.foot = Foot()
        self.places = Places(
            self.readers,
            (self.choice, self.print_card, self.web_card, self.words),
            self.preview,
            (self.going_along, self.checks, self.handed_out),
            self.foot.below,
        )
        self._lay_out()
        self._connect()
        self.readers.choose(Audience.LEERLING)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        name = self._printable.beeld.leerling.naam if self._printable else ""
        dossier = Route(ScreenName.DOSSIER, self._route.dossier)
        way = [Crumb(self.tr("Dossiers"), Route(ScreenName.DOSSIERS))]
        if name:
            way.append(Crumb(name, dossier))
        return (*way, Crumb(self.tr("Rapport")))

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self, *self.places.regions, self.foot)

    @override
    def first_focus(self) -> None:
        self.readers.focus_current()

    @override
    def route(self) -> Route:
        return Route(ScreenName.REPORT, self._route.dossier, section=self.readers.current.voor, row=self._subject)

    @override
    def show_route(self, route: Route) -> None:
        reader = next((one for one in Audience if one.voor == route.section), None)
        if route.row != self._subject:
            self._subject, self._chosen = route.row, ""
        if reader is not None:
            self._at_first = False
            self.readers.choose(reader)
        if self._printable is not None and self._printable.asked == self._asked(self.readers.current):
            self._show_report()
        self.first_focus()

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self.places.fit_in(room)
        self.readers.set_low(room is Room.SINGLE)
        self.foot.fit_in(room)
        self.web_card.fit_in(with_button=room is not Room.SINGLE)  # there it stands under the last page
        self._name.setVisible(room is not Room.SINGLE)

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("← →", self.tr("een andere lezer")),
            ("PgUp / PgDn", self.tr("bladzijde terug of verder, in het voorbeeld")),
            ("+ / -", self.tr("groter of kleiner, in het voorbeeld; 0 is de hele bladzijde")),
        )

    @override
    def acts(self) -> Sequence[Act]:
        if self.made is None:
            return ()
        foot = self.foot
        return (
            Act(self.tr("Afdrukken"), foot.printer.click, "Ctrl+P", "printer", self.tr("printen papier")),
            Act(self.tr("PDF bewaren"), foot.saver.click, "Alt+P", "file-down"),
            Act(self.tr("PDF bewaren en openen"), foot.opener.click, "Alt+O", "external-link"),
            Act(self.tr("Bewaren als webpagina"), self._keep_page, "", "file-type", self.tr("html toegankelijk")),
        )

    @override
    def refresh(self, result: ActResult) -> None:
        if self._route.dossier in result.dossiers or "briefpapier" in result.kinds:
            self._again.start()

    @override
    def event(self, event: QEvent) -> bool:
        """While a job is on its way Esc is its, not the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and self._stops(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._stops(event):
            self.printing.stop()
        else:
            super().keyPressEvent(event)

    def _stops(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.printing.busy

    @property
    def made(self) -> Made | None:
        """The report that is looked at."""
        printable = self._printable
        if printable is None:
            return None
        chosen = (one for one in printable.reports if one.key == self._chosen)
        return next(chosen, self._own_report(printable))

    def _lay_out(self) -> None:
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = across(self._title, self._name, gap=12)
        head.setStretch(1, 1)
        self._column = down(head, self.places, self.foot, gap=12)
        self.keep_edge(self._column, 14, 14)
        self._column.setStretch(1, 1)
        self.setLayout(self._column)

    def _connect(self) -> None:
        self.readers.chosen.connect(self._choose_reader)
        self.choice.person.connect(self._choose_person)
        self.choice.report.connect(self._choose_report)
        self.print_card.stock.connect(self._choose_stock)
        self.print_card.stationery.connect(lambda: self.go.emit(Route(ScreenName.SETTINGS, section="briefpapier")))
        self.preview.wanted.connect(self._draw)
        self.preview.again.connect(lambda: self.preview.go_to(self.preview.number))
        self.preview.thumbnails.wanted.connect(self._draw_small)
        for card in (self.checks, self.words):
            card.go.connect(self.go.emit)
        self.foot.saver.clicked.connect(lambda: self._keep(then_open=False))
        self.foot.opener.clicked.connect(lambda: self._keep(then_open=True))
        self.foot.page_saver.clicked.connect(self._keep_page)
        self.web_card.asked.connect(self._keep_page)
        self.foot.printer.clicked.connect(self._print)
        self.foot.stop.connect(self.printing.stop)
        self.reports.made.connect(self._show)
        self.reports.waiting.connect(self.preview.show_waiting)
        self.reports.failed.connect(self._failed)
        self.printing.progressed.connect(self.foot.show_progress)
        self.printing.left.connect(self._left)
        self.printing.stayed.connect(lambda words: self._tell(words, went_well=False))
        self.printing.failed.connect(self._stayed)

    # What is read and shown

    def _asked(self, audience: Audience) -> Asked:
        return Asked(self._route.dossier or "", audience, self._persons.get(audience), self._stock)

    def _every(self) -> tuple[Asked, ...]:
        return tuple(self._asked(one) for one in self.readers.offered)

    def _anew(self) -> None:
        self.reports.forget()
        self._read()

    def _read(self) -> None:
        self.reports.ask(self._asked(self.readers.current))

    def _show(self, printable: Printable) -> None:
        of_steunpunt = printable.beeld.organisatie.soort == "steunpunt"
        self._tell_reader(printable, self._own_report(printable))
        if printable.asked != self._asked(self.readers.current) or printable is self._printable:
            return
        someone = {one.uid for one in printable.someone}
        if someone and printable.asked.persoon not in someone:
            # A parent that is no longer there, or all together where only one has gezag: the first that is possible.
            self._persons[printable.asked.audience] = printable.someone[0].uid
            self._read()
            return
        first_of_all, self._at_first = self._at_first, False
        if first_of_all and of_steunpunt and not printable.reports:
            self._turn_to_parents()
            return
        self._printable = printable
        self.readers.offer(Audience.COMMISSIE, offered=printable.disputed)
        name = printable.beeld.leerling.naam
        self._name.setText(self.tr("{name} · elke lezer krijgt een eigen bladzijde").format(name=name))
        for card in (self.words, self.checks, self.handed_out):
            card.show_reader(printable)
        self.crumbs_changed.emit()
        Turns.of_program().other_half(self._show_report, self)

    def _turn_to_parents(self) -> None:
        """What a steunpunt writes down is of the parents: others get something with consent only."""
        focused = self.readers.isAncestorOf(self.window().focusWidget() or self)
        self.readers.choose(Audience.OUDERS)
        if focused:
            self.readers.focus_current()

    def _own_report(self, printable: Printable) -> Made | None:
        """What is looked at with a reader: the report of what one came for, else the one to read first."""
        own = (one for one in printable.reports if one.file.versie_uid == self._subject)
        return next(own, next(iter(printable.reports), None))

    def _tell_reader(self, printable: Printable, made: Made | None) -> None:
        """Says with a reader how many pages are looked at, and of what: the plan is told in other words."""
        usual = made is None or (made is printable.reports[0] and made.file.rapport in TELLS_THE_PLAN)
        pages = made.file.pages if made is not None else 0
        self.readers.tell_pages(printable.asked.audience, pages, "" if usual or made is None else made.words)

    def _show_report(self) -> None:
        printable, made = self._printable, self.made
        if printable is None:
            return
        self._tell_reader(printable, made)
        self.choice.show_reader(printable, made.key if made is not None else "")
        self.going_along.show_report(made)
        self.web_card.setVisible(made is not None)
        self.web_card.show_waiting()
        if made is None:
            self._show_nothing(printable)
        else:
            self._look_at_page(printable, made)
            self.preview.show_report(made.words, made.contents)
            self.print_card.show_report(
                made.file.pages,
                with_paper=made.is_letter,
                has_stationery=printable.has_stationery,
                stock=self._stock,
            )
        self._say_foot()

    def _look_at_page(self, printable: Printable, made: Made) -> None:
        """Whether the page for a browser keeps what it promises is looked at after the report itself is there."""
        today = self.context.session.today()

        def show(keeps: bool) -> None:
            if self.made is made:
                self.web_card.show_promise(keeps)

        self.context.session.ask(
            lambda vault: keeps_promises(printable, made, today, vault), show, self._failed, owner=self
        )

    def _show_nothing(self, printable: Printable) -> None:
        file = next(iter(printable.beeld.van_soort("steunpunt")), None)
        if file is not None and printable.beeld.organisatie.soort == "steunpunt":  # consent is what is missing there
            way = Button(self.tr("Leg toestemming vast"), icon="shield")
            to = Route(ScreenName.DOCUMENT, self._route.dossier, file.uid, field="toestemming")
        else:
            way = Button(self.tr("Naar het dossier"), icon="folder-open")
            to = Route(ScreenName.DOSSIER, self._route.dossier)
        way.clicked.connect(lambda: self.go.emit(to))
        self.preview.show_reason(printable.reason, way)
        self.print_card.hide()

    def _say_foot(self) -> None:
        printable, made, foot = self._printable, self.made, self.foot
        if printable is None:
            return
        self.places.tell(self.checks.state)
        words = printable.asked.audience.words
        foot.can_keep(made is not None and not self.printing.busy)
        foot.printer.setVisible(made is not None and not self.printing.busy)
        if made is None:
            foot.say(words, self.tr("Er is niets om te bewaren of af te drukken."))
            return
        document = document_of(printable.beeld, made.file.versie_uid)
        number = document.nummer if document and document.soort == "opp" else None
        version = self.tr("versie {number}").format(number=number) if number else ""
        if version and made.words.endswith(version):
            version = ""  # among reports of several versions each is called by its own
        title = " · ".join(part for part in (words, made.words, version) if part)
        told = self.tr("code {code} · wordt genoteerd bij ‘Wie kreeg wat’").format(code=made.file.code)
        foot.say(title, self._told or told, done=bool(self._told) and self._went_well)
        blocked = len(obstacles(printable))
        foot.can_keep(not blocked and not self.printing.busy)
        self.web_card.let_go(not blocked and not self.printing.busy)
        if blocked:
            foot.printer.say(self.tr("Kan zo niet weg: los {count} op").format(count=blocked), "circle-alert")
        else:
            foot.printer.say(self.tr("Afdrukken"), "printer")

    def _choose_reader(self) -> None:
        self._chosen = self._told = ""  # every reader begins with what one came for, else with what is to be read first
        self._read()

    def _choose_person(self, uid: str | None) -> None:
        self._persons[self.readers.current] = uid
        self._told = ""
        self._read()

    def _choose_report(self, key: str) -> None:
        self._chosen, self._told = key, ""
        self._subject = self.made.file.versie_uid if self.made is not None else None
        Turns.of_program().darken(self)
        self._show_report()

    def _choose_stock(self, stock: Stock) -> None:
        self._stock = stock
        self._read()

    def _draw(self, number: int, scale: float) -> None:
        made = self.made
        if made is None:
            return
        data = made.file.data

        def show(image: QImage) -> None:
            if self.made is made:
                self.preview.show_page(number, image)

        def failed(_: Exception) -> None:
            if self.made is made:
                self.preview.show_failure()

        self.context.session.ask(lambda _: draw(data, number, scale), show, failed, owner=self)

    def _draw_small(self, number: int, scale: float) -> None:
        made = self.made
        if made is None:
            return
        data = made.file.data

        def show(image: QImage) -> None:
            if self.made is made:
                self.preview.thumbnails.show_page(number, image)

        self.context.session.ask(lambda _: draw(data, number, scale), show, lambda _: None, owner=self)

    # What leaves

    def _may_leave(self) -> bool:
        """Whether nothing keeps it from leaving; else the focus goes to what must be solved first."""
        printable = self._printable
        if printable is None or not obstacles(printable):
            return printable is not None
        target = self.checks.first_jump or self.checks
        self.places.unfold()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _keep(self, *, then_open: bool) -> None:
        printable, made = self._printable, self.made
        if printable is not None and made is not None and self._may_leave():
            self.printing.keep(printable, made, then_open=then_open)

    def _keep_page(self) -> None:
        printable, made = self._printable, self.made
        if printable is not None and made is not None and not self.printing.busy and self._may_leave():
            self.printing.keep_page(printable, made)

    def _print(self) -> None:
        printable, made = self._printable, self.made
        if printable is None or made is None or not self._may_leave():
            return
        pages = self.print_card.chosen_pages
        if pages is None:
            self.print_card.check()
            self.print_card.pages.target().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.printing.put_on_paper(printable, made, pages)

    def _left(self, words: str) -> None:
        self._tell(words, went_well=True)
        self._again.start()  # the register has one line more

    def _stayed(self, error: Exception) -> None:
        self._say_foot()
        self.foot.end_progress()
        self._failed(error)

    def _tell(self, words: str, *, went_well: bool) -> None:
        self._told, self._went_well = words, went_well
        announce(self, words)
        self._say_foot()
        self.foot.end_progress()

    def _failed(self, error: Exception) -> None:
        self.told.emit(error)
