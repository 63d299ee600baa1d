"""The worklist: what is due, for whom, and why. The focus is on the first row; Enter goes to where it is done."""

from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop.agenda.asked import export_button, plan_route
from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.widgets.announce import announce
from desktop.widgets.arrange import boxed, down
from desktop.widgets.beside import Beside
from desktop.widgets.button import Button, Kind
from desktop.widgets.head import GIVES_WAY, Head
from desktop.widgets.lines.marking import MarkingView
from desktop.worklist.chosen import Chosen
from desktop.worklist.detail import Detail, read_detail
from desktop.worklist.filters import Filters
from desktop.worklist.last_choice import LastChoice
from desktop.worklist.listing import PAGE, Listing
from desktop.worklist.many import MOST, Many
from desktop.worklist.panel import WorkPanel
from desktop.worklist.quiet import QuietDay
from desktop.worklist.reading import Stood, Work, read_choice, read_more, read_work
from desktop.worklist.tabs import pointed
from desktop.worklist.vault_strip import VaultStrip
from desktop.worklist.views import Views
from desktop.worklist.what_if import Supposed
from desktop.worklist.words import today_sentence
from desktop.worklist.work_acts import WorkActs
from desktop.worklist.work_keys import nothing_page, number_told, swap, work_acts, work_foot, work_keys
from desktop.worklist.work_lines import columns, key_of, work_items
from models.queries.worklist import Wanneer, Werk
from models.record.change import ActResult


class WorklistScreen(Screen):
    """The list with the explanation of the row one is at."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self._work: Work | None = None
        self._listing = Listing(Chosen())
        self._by_key: dict[str, Werk] = {}
        self._struck: Set[str] = frozenset()
        self._stood: Stood | None = None
        self._choosing = self._going_on = False
        self.acts_on = WorkActs(context.session, self)
        self.acts_on.done.connect(self._was_done)
        self.acts_on.failed.connect(self.told)
        self._opening: str | None = None
        self._wants_focus = self._single = False
        self.new = Button(self.tr("Nieuw dossier"), Kind.PRIMARY, icon="plus", shown_key="Ctrl+N")
        self.new.clicked.connect(lambda: self.go.emit(Route(ScreenName.NEW)))
        self.head = Head()
        self.head.say(self.tr("Werklijst"))
        self.task = Button(self.tr("Nieuwe taak"), icon="list-checks", shown_key="Ctrl+T")
        self.task.clicked.connect(lambda: self.go.emit(Route(ScreenName.TASK)))
        self._giving = (export_button(self.go.emit), self.task)
        self.head.show_beside(*self._giving, self.new)
        self.filters = Filters()
        self.filters.changed.connect(self._choose)
        self.last = LastChoice(context.session, context.preferences, self)
        self.views = Views(self, self.filters)
        self.views.changed.connect(self.read)
        self.filters.show_beside(self.views.select)
        self.list = MarkingView(self.tr("Werklijst"), columns(), click_opens=False)
        self.list.chosen.connect(self._explain)
        self.list.opened.connect(self._open)
        self.list.end_near.connect(self._go_on)
        self.list.installEventFilter(self)
        self.panel = WorkPanel(context.keeping)
        self.panel.go.connect(self.go)
        self.panel.suppose_asked.connect(self._suppose)
        self.panel.put_off_asked.connect(self._put_off)
        self.panel.resumed.connect(self._resume)
        self.panel.tick_asked.connect(self._tick)
        self.panel.plan_asked.connect(self._plan)
        self.panel.left.connect(self._to_list)
        self.many = Many(self.list, self.panel, self.acts_on, context.session, context.keeping, lambda: self._by_key)
        self.many.ended.connect(self._explain_again)
        self.list.all_asked.connect(self._mark_all)
        self.beside = self._make_body()
        self.list.space_pressed.connect(self._tick)
        self._pages = QStackedWidget()
        self._pages.addWidget(QWidget())  # until it was read
        self._pages.addWidget(self.beside)
        self._quiet: QuietDay | None = None
        column = down(self.head, VaultStrip(context.session, self.go), self._pages, gap=14)
        self.keep_edge(column, 20, 16)
        column.setStretch(2, 1)
        self.setLayout(column)
        self.panel.turned.connect(self._make_room)
        self._again = ReadAgain(self, self.read)

    @property
    def quiet(self) -> QuietDay | None:
        """The page that stands here when there is no work."""
        return self._quiet

    def read(self) -> None:
        """Reads the list anew, as far as it was read."""
        today, also = self.context.session.today(), self.acts_on.struck
        chosen = self._stood.chosen if self._stood else self.filters.chosen
        most = max(PAGE, self._stood.lines if self._stood else len(self._listing.lines))
        call = partial(read_work, today=today, chosen=chosen, most=most, also=also)
        self.context.session.ask(call, self._show, self.told.emit, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Werklijst")),)

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.list, self.panel) if self._by_key else (self,)

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self._single = room is Room.SINGLE
        self.filters.fit_in(room)
        self.several.setVisible(not self._single)
        self.beside.fit_in(room)
        self._make_room()

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        if self._work is None and self._stood is None:
            self.last.tell(self._begin_with)
        else:
            self.read()

    def _begin_with(self, chosen: Chosen) -> None:
        self.filters.choose(chosen)
        self.read()

    @override
    def carried(self) -> object:
        return Stood(self.filters.chosen, self.list.key, len(self._listing.lines))

    @override
    def take(self, carried: object) -> None:
        self._stood = carried if isinstance(carried, Stood) else None

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
        return work_keys()

    @override
    def acts(self) -> Sequence[Act]:
        if self.list.key is None:
            return self.views.acts()
        letters = self.context.preferences.letter_keys
        calls = (self._to_panel, self._ask_what_if, self._ask_put_off, self._plan, self._tick)
        return (*work_acts(*calls, letters=letters), *self.views.acts())

    @override
    def acts_from_elsewhere(self) -> Sequence[Act]:
        return self.views.acts()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.list or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        letters = {Qt.Key.Key_W: self._ask_what_if, Qt.Key.Key_U: self._ask_put_off, Qt.Key.Key_P: self._plan}
        keys = {Qt.Key.Key_Right: self._to_panel, **(letters if self.context.preferences.letter_keys else {})}
        act = keys.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        act()
        return True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.acts_on.leave()

    def _make_body(self) -> Beside:
        self.several = Button(self.tr("Meer kiezen"), Kind.GHOST, icon="list-checks", small=True)
        self.several.clicked.connect(self.many.turn_boxes)
        foot = work_foot(self.several)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        left = down(self.filters, self._lists, gap=10)
        left.setStretch(1, 1)
        beside = Beside(boxed(left), self.panel, self.tr("Waarom deze datum?"), key="Right", foot=foot)
        beside.return_to(self.list)
        return beside

    def _show(self, read: Work) -> None:
        if self._stood is not None:
            self.filters.choose(self._stood.chosen)
        if read.listing.chosen != self.filters.chosen:
            self._choose()  # one chose on while this was read
            return
        listing = self.acts_on.with_ticked(read.listing, [key_of(one) for one in self._listing.lines])
        work = replace(read, quiet=None) if listing.lines else read
        if (work, listing, self.acts_on.ticked) != (self._work, self._listing, self._struck):
            self._struck = self.acts_on.ticked
            self._show_work(work, listing)
        if self._wants_focus:
            self._wants_focus = False
            announce(self, f"{self.head.title.text()}. {self.head.about.text()}")
            self._focus()

    def _show_work(self, work: Work, listing: Listing) -> None:
        self._work, self._listing = work, listing
        self._show_new(shown=work.quiet is None)
        late, week = work.number(Wanneer.TE_LAAT), work.number(Wanneer.DEZE_WEEK)
        others = work.number(Wanneer.BINNENKORT) + work.number(Wanneer.WACHT)
        self.head.say(self.tr("Werklijst"), today_sentence(late, week, others, work.today))
        if work.quiet is not None:
            self._show_quiet(QuietDay(work.quiet, work.today))
        else:
            self.filters.show_offered(work.offered)
            self.views.show_views(work.views)
            self.filters.before(self.list)
            self._show_lines()
            self._stand_again()
            self._pages.setCurrentWidget(self.beside)

    def _stand_again(self) -> None:
        """Goes to the line at which the screen stood whose place this one took."""
        stood, self._stood = self._stood, None
        if stood is not None:
            self.list.go_to(stood.key or "")

    def _show_new(self, *, shown: bool) -> None:
        """The buttons of the head; a page without work has its own."""
        for one in (*self._giving, self.new):
            one.setProperty(GIVES_WAY, shown and one is not self.new)
            one.setVisible(shown)
        self.head.turn()

    def _make_room(self) -> None:
        """The panel that is seen has the only primary button; in one column its form also has the room of the head."""
        nothing = self.panel.detail is None and not self.panel.many
        self.new.lead(self.panel.isHidden() or nothing, keeps_key=True)
        for part in (self.head, self.filters):
            part.setVisible(not (self.panel.asks and self._single))

    def _show_quiet(self, page: QuietDay) -> None:
        before, self._quiet = self._quiet, page
        page.go.connect(self.go)
        swap(self._pages, before, page)

    def _choose(self) -> None:
        """Reads the lines of what is chosen; while an answer is under way the newest choice waits."""
        work = self._work
        if work is None or self._choosing:
            return
        self._choosing = True
        call = partial(read_choice, work=work, chosen=self.filters.chosen, also=self.acts_on.struck)
        self.context.session.ask(call, self._chose, self._not_read, owner=self)

    def _chose(self, read: Work) -> None:
        self._choosing = False
        if read.listing.chosen != self.filters.chosen:
            self._choose()
            return
        before = [key_of(one) for one in self._listing.lines]
        self._work, self._listing = read, self.acts_on.with_ticked(read.listing, before)
        self.last.keep(read.listing.chosen)
        self.filters.show_offered(read.offered)
        self.list.keep_marks(frozenset())
        self._show_lines()
        self.list.scrollToTop()
        self.list.go_first()
        announce(self.list, number_told(self._listing.total))

    def _go_on(self) -> None:
        """Reads the lines that follow, when one comes near the end of those that are there."""
        work = self._work
        if work is None or self._going_on or self._choosing or work.listing.whole:
            return
        self._going_on = True
        self.context.session.ask(partial(read_more, work=work), self._went_on, self._not_read, owner=self)

    def _went_on(self, read: Work) -> None:
        self._going_on = False
        work = self._work
        if (
            work is None
            or work.listing.chosen != read.listing.chosen
            or len(work.listing.lines) >= len(read.listing.lines)
        ):
            return
        shown = self._listing.lines
        self._work, self._listing = read, self.acts_on.with_ticked(read.listing, [key_of(one) for one in shown])
        self._by_key = {key_of(one): one for one in self._listing.lines}
        items = work_items(self._listing, read.today, self._struck, read.people)
        have = self.list.lines.rowCount()
        if self._listing.lines[: len(shown)] == shown:
            self.list.append(items[have:])
        else:
            self.list.show_all(items)

    def _not_read(self, error: Exception) -> None:
        self._choosing = self._going_on = False
        self.told.emit(error)

    def _show_lines(self) -> None:
        """Shows what is read of what is chosen."""
        work = self._work
        if work is None:
            return
        self._by_key = {key_of(one): one for one in self._listing.lines}
        self.many.show_people(work.people)
        self.list.keep_marks(frozenset(self._by_key))
        self.list.show_all(work_items(self._listing, work.today, self._struck, work.people))
        if self.list.key is None:
            self.list.go_first()
        self._show_nothing(nothing=not self._by_key)

    def _show_nothing(self, *, nothing: bool) -> None:
        """In the place of the list, where the filters keep none of the lines."""
        page = nothing_page(self.filters.nothing_words(), self._show_everything) if nothing else None
        swap(self._lists, self._lists.widget(1), page)
        if nothing:
            self.panel.show_detail(None)

    def _show_everything(self) -> None:
        self.filters.show_all()
        self.list.setFocus()

    def _focus(self) -> None:
        if self._by_key:
            self.list.setFocus()
        elif self._quiet is not None:
            self._quiet.focus_first()

    def _explain(self, key: str) -> None:
        werk, today = self._by_key.get(key), self.context.session.today()
        if werk is not None and not self.many.active:
            self.context.session.ask(
                lambda vault: read_detail(vault, werk, today), self._explained, self.told.emit, owner=self
            )

    def _explained(self, detail: Detail) -> None:
        key = key_of(detail.werk)
        if key != self.list.key or self.many.active:
            return
        self.panel.show_detail(detail, done=key in self._struck)
        if self._opening == key:
            self._opening = None
            self.go.emit(detail.place)

    def _explain_again(self) -> None:
        self._explain(self.list.key or "")

    def _mark_all(self) -> None:
        """Marks every line of the choice, also those that are not read yet; but not more than one can oversee."""
        work = self._work
        if work is None:
            return
        if work.listing.total > MOST:
            words = self.tr("Dit zijn {number} regels; hoogstens {most} tegelijk. Kies eerst een filter.")
            self.done.emit(words.format(number=pointed(work.listing.total), most=MOST), None)
        elif work.listing.whole:
            self.list.mark(key for key in self._by_key if key not in self._struck)
        else:
            call = partial(read_more, work=work, most=MOST)
            self.context.session.ask(call, self._marked_all, self._not_read, owner=self)

    def _marked_all(self, read: Work) -> None:
        self._went_on(read)
        if self._work is not None and self._work.listing.whole:
            self._mark_all()

    def _to_list(self) -> None:
        self.beside.show_panel(shown=False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_panel(self) -> None:
        self.beside.show_panel(shown=True)

    def _ask_what_if(self) -> None:
        self._to_panel()
        if not self.panel.ask_what_if() and self.panel.detail is not None:
            self.done.emit(self.tr("Deze datum wordt niet geteld, maar staat vast in de kalender."), None)

    def _ask_put_off(self) -> None:
        self._to_panel()
        self.panel.ask_put_off()

    def _plan(self) -> None:
        """Plans a meeting about the line one is at."""
        werk = self._by_key.get(self.list.key or "")
        if werk is not None and werk.dossier:
            self.go.emit(plan_route(werk.dossier, deadline=werk.datum))

    def _suppose(self, start: date) -> None:
        detail = self.panel.detail
        if detail is not None:
            self.acts_on.suppose(detail.werk, start, partial(self._supposed, key_of(detail.werk)))

    def _supposed(self, key: str, supposed: Supposed) -> None:
        detail = self.panel.detail
        if self.panel.what_if is not None and detail is not None and key_of(detail.werk) == key:
            self.panel.what_if.show_supposed(supposed)

    def _put_off(self, until: date, reason: str) -> None:
        if self.panel.detail is not None:
            self.acts_on.put_off(self.panel.detail.werk, until, reason)

    def _resume(self) -> None:
        if self.panel.detail is not None:
            self.acts_on.resume(self.panel.detail.werk)

    def _tick(self) -> None:
        """Ticks the line one is at, or takes its tick away."""
        werk = self._by_key.get(self.list.key or "")
        if werk is not None:
            self.acts_on.tick(werk)

    def _was_done(self, words: str, act: str | None) -> None:
        self.done.emit(words, act)
        if self.isVisible():
            self._to_list()
            self.read()
        else:
            self.acts_on.leave()

    def _open(self, key: str | None) -> None:
        """Goes to where it is done: at once when that is known, else as soon as it is."""
        detail = self.panel.detail
        if detail is not None and key_of(detail.werk) == key:
            self.go.emit(detail.place)
        else:
            self._opening = key
