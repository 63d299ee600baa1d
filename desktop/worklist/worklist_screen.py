"""The worklist: what is due, for whom, and why. The focus is on the first row; Enter goes to where it is done."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop.shell.read_again import ReadAgain
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act, Context, Crumb, Screen
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.beside import Beside
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.head import Head
from desktop.widgets.keys import key_cap
from desktop.widgets.lines.view import LineView
from desktop.widgets.text import text
from desktop.worklist.detail import Detail, read_detail
from desktop.worklist.filters import Filters
from desktop.worklist.panel import WorkPanel
from desktop.worklist.quiet import Quiet, QuietDay, last_backup
from desktop.worklist.what_if import Supposed
from desktop.worklist.words import today_sentence
from desktop.worklist.work_acts import WorkActs
from desktop.worklist.work_lines import columns, key_of, work_items
from models.queries.good_moments import quiet_day
from models.queries.worklist import Werk, worklist
from models.record.change import ActResult
from models.snapshot.read import read_organisation
from models.vault import Vault

MOST = 500
"""Lines that are read; that there is more is told in words."""
PORTION = 60
"""Lines that are shown at a time."""


@dataclass(frozen=True, slots=True)
class Work:
    """What the worklist shows; `quiet` only when there are no lines."""

    today: date
    lines: tuple[Werk, ...]
    quiet: Quiet | None = None


@dataclass(frozen=True, slots=True)
class Stood:
    """Where one was: the tab and the group that were chosen, and the line."""

    tab: str
    group: str
    key: str | None


def read_work(vault: Vault, today: date) -> Work:
    """Reads the worklist of a day."""
    with vault.reading() as connection:
        lines = worklist(connection, today, MOST)
        rust = None if lines else quiet_day(connection, today)
        soort = read_organisation(connection).soort or "school" if rust else ""
    return Work(today, lines, Quiet(rust, last_backup(vault), soort) if rust else None)


class WorklistScreen(Screen):
    """The list with the explanation of the row one is at."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self._work: Work | None = None
        self._by_key: dict[str, Werk] = {}
        self._struck: Set[str] = frozenset()
        self._stood: Stood | None = None
        self.acts_on = WorkActs(context.session, self)
        self.acts_on.done.connect(self._was_done)
        self.acts_on.failed.connect(self.told)
        self._opening: str | None = None
        self._wants_focus = self._single = False
        self.new = Button(self.tr("Nieuw dossier"), Kind.PRIMARY, icon="plus", shown_key="Ctrl+N")
        self.new.clicked.connect(lambda: self.go.emit(Route(ScreenName.NEW)))
        self.head = Head()
        self.head.say(self.tr("Werklijst"))
        self.head.show_beside(self.new)
        self.filters = Filters()
        self.filters.changed.connect(self._filter)
        self.list = LineView(self.tr("Werklijst"), columns(), click_opens=False)
        self.list.chosen.connect(self._explain)
        self.list.opened.connect(self._open)
        self.list.installEventFilter(self)
        self.panel = WorkPanel(context.keeping)
        self.panel.go.connect(self.go)
        self.panel.suppose_asked.connect(self._suppose)
        self.panel.put_off_asked.connect(self._put_off)
        self.panel.resumed.connect(self._resume)
        self.panel.tick_asked.connect(self._tick)
        self.panel.left.connect(self._to_list)
        self._room = PORTION
        self.more = Button("", Kind.GHOST, icon="chevron-down", small=True)
        self.more.clicked.connect(self._show_more)
        self.beside = self._make_body()
        self.list.space_pressed.connect(self._tick)
        self._pages = QStackedWidget()
        self._loading = QWidget()
        for page in (self._loading, self.beside):
            self._pages.addWidget(page)
        self._quiet: QuietDay | None = None
        column = down(self.head, self._pages, gap=14)
        self.keep_edge(column, 20, 16)
        column.setStretch(1, 1)
        self.setLayout(column)
        self.panel.turned.connect(self._make_room)
        self._again = ReadAgain(self, self.read)

    @property
    def quiet(self) -> QuietDay | None:
        """The page that stands here when there is no work."""
        return self._quiet

    def read(self) -> None:
        """Reads the list anew."""
        today = self.context.session.today()
        self.context.session.ask(lambda vault: read_work(vault, today), self._show, self.told.emit, owner=self)

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Werklijst")),)

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.list, self.panel) if self._work and self._work.lines else (self,)

    @override
    def fit_in(self, room: Room) -> None:
        super().fit_in(room)
        self._single = room is Room.SINGLE
        self.beside.fit_in(room)
        self._make_room()

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        self.read()

    @override
    def carried(self) -> object:
        return Stood(*self.filters.chosen, self.list.key)

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
        return (
            ("Up", self.tr("vorige regel")),
            ("Down", self.tr("volgende regel")),
            ("Return", self.tr("openen waar je het doet")),
            ("Right", self.tr("waarom deze datum")),
            ("Space", self.tr("afvinken, of toch niet")),
            ("W", self.tr("wat als de telling op een andere dag begint")),
            ("U", self.tr("uitstellen, met een reden")),
            ("Ctrl+N", self.tr("nieuw dossier")),
        )

    @override
    def acts(self) -> Sequence[Act]:
        if self.list.key is None:
            return ()
        what_if, put_off = ("W", "U") if self.context.preferences.letter_keys else ("", "")
        return (
            Act(self.tr("Waarom deze datum?"), self._to_panel, "Right", "circle-help"),
            Act(self.tr("Wat als de telling op een andere dag begint"), self._ask_what_if, what_if, "split"),
            Act(self.tr("Uitstellen"), self._ask_put_off, put_off, "clock", self.tr("later")),
            Act(self.tr("Afvinken"), self._tick, "Space", "check", self.tr("gedaan klaar")),
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.list or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        letters = {Qt.Key.Key_W: self._ask_what_if, Qt.Key.Key_U: self._ask_put_off}
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
        walk = (key_cap("Up"), key_cap("Down"), text(self.tr("kiezen"), Role.META))
        keys = (("Return", self.tr("openen")), ("Space", self.tr("afvinken")), ("W", self.tr("wat als")))
        others = [one for key, words in keys for one in (10, key_cap(key), text(words, Role.META))]
        foot = boxed(across(*walk, *others, STRETCH, self.more, gap=6))
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        left = down(self.filters, self._lists, gap=10)
        left.setStretch(1, 1)
        beside = Beside(boxed(left), self.panel, self.tr("Waarom deze datum?"), key="Right", foot=foot)
        beside.return_to(self.list)
        return beside

    def _show(self, read: Work) -> None:
        work = replace(read, lines=self.acts_on.with_ticked(read.lines))
        if work.lines:
            work = replace(work, quiet=None)
        if (work, self.acts_on.ticked) != (self._work, self._struck):
            self._struck = self.acts_on.ticked
            self._show_work(work)
        if self._wants_focus:
            self._wants_focus = False
            announce(self, f"{self.head.title.text()}. {self.head.about.text()}")
            self._focus()

    def _show_work(self, work: Work) -> None:
        self._work = work
        self._show_new(shown=work.quiet is None)
        still = [one for one in work.lines if key_of(one) not in self._struck]
        self.head.say(self.tr("Werklijst"), today_sentence(still, work.today, most=MOST))
        if work.quiet is not None:
            self._show_quiet(QuietDay(work.quiet, work.today))
        else:
            self.filters.show_lines(work.lines, self._struck)
            self.filters.before(self.list)
            self._show_lines()
            self._stand_again()
            self._pages.setCurrentWidget(self.beside)

    def _stand_again(self) -> None:
        """Goes to the filter and the line at which the screen stood whose place this one took."""
        stood, self._stood = self._stood, None
        if stood is not None:
            self.filters.choose(stood.tab, stood.group)
            self.list.go_to(stood.key or "")

    def _show_new(self, *, shown: bool) -> None:
        """The button for a new dossier; a page without work has its own."""
        self.new.setVisible(shown)
        self.head.turn()

    def _make_room(self) -> None:
        """The panel that is seen has the only primary button; in one column its form also has the room of the head."""
        self.new.lead(self.panel.isHidden() or self.panel.detail is None, keeps_key=True)
        for part in (self.head, self.filters):
            part.setVisible(not (self.panel.asks and self._single))

    def _show_quiet(self, page: QuietDay) -> None:
        before, self._quiet = self._quiet, page
        page.go.connect(self.go)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()

    def _filter(self) -> None:
        self._room = PORTION
        self._show_lines()

    def _show_lines(self) -> None:
        """Shows what the filters keep, as far as there is room for it."""
        work = self._work
        if work is None:
            return
        kept = [one for one in work.lines if self.filters.keeps(one)]
        self._by_key = {key_of(one): one for one in kept}
        self.list.show_all(work_items(kept, work.today, self._room, self._struck))
        if self.list.key is None:
            self.list.go_first()
        self._show_nothing(nothing=not kept)
        rest = len(kept) - self._room
        self.more.setVisible(rest > 0)
        self.more.say(self.tr("Toon de volgende {number}").format(number=min(rest, PORTION)))

    def _show_nothing(self, *, nothing: bool) -> None:
        """In the place of the list, where the filters keep none of the lines."""
        before = self._lists.widget(1)
        if before is not None:
            self._lists.removeWidget(before)
            before.deleteLater()
        if not nothing:
            return
        everything = Button(self.tr("Toon alles"), icon="list-checks")
        everything.clicked.connect(self._show_everything)
        words = self.tr("In een andere groep of van ander werk is er wel iets.")
        self._lists.addWidget(EmptyState(self.filters.nothing_words(), words, everything, icon="search"))
        self._lists.setCurrentIndex(1)
        self.panel.show_detail(None)

    def _show_more(self) -> None:
        self._room += PORTION
        self._show_lines()
        self.list.setFocus()

    def _show_everything(self) -> None:
        self.filters.show_all()
        self.list.setFocus()

    def _focus(self) -> None:
        if self._work and self._work.lines:
            self.list.setFocus()
        elif self._quiet is not None:
            self._quiet.focus_first()

    def _explain(self, key: str) -> None:
        werk, today = self._by_key.get(key), self.context.session.today()
        if werk is not None:
            self.context.session.ask(
                lambda vault: read_detail(vault, werk, today), self._explained, self.told.emit, owner=self
            )

    def _explained(self, detail: Detail) -> None:
        key = key_of(detail.werk)
        if key != self.list.key:
            return
        self.panel.show_detail(detail, done=key in self._struck)
        if self._opening == key:
            self._opening = None
            self.go.emit(detail.place)

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
