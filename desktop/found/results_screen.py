"""All that is found, newest first: the same field and filters as Ctrl+K, and pages as far as one wants.

The words are no part of where one is: they come with `take`, and go with the window when the vault is locked.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.shell.case_search import Typed, answer, read_page
from desktop.shell.found_entries import pupil_entry, route_to, text_entry
from desktop.shell.read_again import ReadAgain
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context, Crumb, Screen
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.head import Head
from desktop.widgets.palette.entry import Entry
from desktop.widgets.palette.line import PaletteLine
from desktop.widgets.palette.understood import Understood
from desktop.widgets.portions import Portions, Work
from desktop.widgets.row import RowList
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import text
from models.record.change import ActResult

if TYPE_CHECKING:
    from forms.search.answer import Memory
    from forms.search.asked import Asked
    from forms.search.texts import Page

_LINE = 3
"""About as much work as so many widgets a line is."""


class ResultsScreen(Screen):
    """The field, and under it all that is found."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        self._memory: Memory | None = None
        self._asked: Asked | None = None
        self._under_way = False
        self._words: str | None = None
        self._fills_in = ""
        self._places: list[Route] = []
        self._people = 0
        self._wants_focus = True
        self._left_at: int | None = None
        self.head = Head()
        self.head.say(self.tr("Zoeken"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Woorden, “een zin”, of een filter als groep:6 soort:tlv"))
        self.field.setAccessibleName(self.tr("Zoek in alles"))
        self.field.setMaxLength(200)
        self.field.textChanged.connect(lambda _: self._search())
        self.field.returnPressed.connect(self._to_list)
        self.field.installEventFilter(self)
        self.understood = Understood(edge=0)
        self.told_count = text("", Role.META, wrap=True)
        self.list = RowList(self.tr("Wat er gevonden is"))
        self.list.chosen.connect(self._go_to)
        self.more = Button(self.tr("Toon meer"), Kind.GHOST, icon="chevron-down", small=True)
        self.more.clicked.connect(self._read_more)
        self.more.hide()
        self.list.hide()
        inside = down(self.list, across(STRETCH, self.more), STRETCH, gap=10)
        above = down(self.head, self.field, self.understood, self.told_count, gap=8)
        column = down(above, Scroll(inside), gap=10)
        column.setStretch(1, 1)
        self.keep_edge(column, 18, 16)
        self.setLayout(column)
        self._making = Portions(self)
        self._again = ReadAgain(self, partial(self._search, again=True))
        context.session.index.kept.connect(self._index_kept)
        self._search()

    @override
    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(self.tr("Zoeken")),)

    @override
    def regions(self) -> Sequence[QWidget]:
        return (self.list, self.field) if self.list.rows else (self.field,)

    @override
    def first_focus(self) -> None:
        self._wants_focus = True
        self._focus()

    @override
    def carried(self) -> object:
        return self.field.text()

    @override
    def take(self, carried: object) -> None:
        if isinstance(carried, str) and carried != self.field.text():
            self.field.setText(carried)

    @override
    def refresh(self, result: ActResult) -> None:
        self._again.start()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("↑ ↓", self.tr("een ander resultaat")),
            ("Return", self.tr("ga naar de plek waar het staat")),
            ("Tab", self.tr("vul een filter aan, in het zoekveld")),
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab and self._fills_in and not event.modifiers():
                self.field.setText(self._fills_in)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) and self.list.rows:
                self._to_list()
                return True
        return False

    # Asking

    def _search(self, *, again: bool = False) -> None:
        words = self.field.text().strip()
        if self._under_way or (words == self._words and not again):
            return
        if words != self._words:
            self._left_at = None
        self._words = words
        if not words:
            self._fills_in = ""
            self.understood.tell((), "", "")
            self._show((), (), more=False)
            self.told_count.setText(
                self.tr("Typ een woord of een filter. Alles wat in de kluis staat wordt doorzocht.")
            )
            return
        self._under_way = True
        typed, memory = self.field.text().lstrip(), self._memory
        self.context.session.look(lambda vault: answer(vault, typed, memory), self._answered, self._failed, owner=self)

    def _answered(self, told: Typed) -> None:
        self._memory = told.answer.memory
        asked = self._asked = told.answer.asked
        self._fills_in = told.fills_in[0].typed if told.fills_in else ""
        wrong = " ".join(dict.fromkeys(spoken(one.wrong) for one in asked.wrong))
        self.understood.tell(
            tuple(spoken(one.words) for one in asked.right if one.words),
            wrong,
            " · ".join(one.shown for one in told.fills_in),
            behind=told.answer.far_behind,
        )
        people = told.answer.people
        heading = self.tr("Leerlingen")
        entries = [pupil_entry(one, heading) for one in people]
        routes = [Route(ScreenName.DOSSIER, one.uid) for one in people]
        self.context.session.look(
            lambda vault: read_page(vault, asked, 0),
            lambda page: self._first_page(entries, routes, page),
            self._failed,
            owner=self,
        )

    def _first_page(self, entries: list[Entry], routes: list[Route], page: Page) -> None:
        self._under_way = False
        if self.field.text().strip() != self._words:
            self._search()
            return
        found, places = self._of_page(page)
        self._people = len(entries)
        self._show((*entries, *found), (*routes, *places), more=page.more)
        self._say_count(page.more)
        self._focus()

    def _read_more(self) -> None:
        asked = self._asked
        if asked is None or self._under_way:
            return
        self._under_way = True
        offset = self._offset
        self.context.session.look(
            lambda vault: read_page(vault, asked, offset), self._next_page, self._failed, owner=self
        )

    def _next_page(self, page: Page) -> None:
        self._under_way = False
        if self.field.text().strip() != self._words:
            self._search()
            return
        first = len(self.list.rows)
        found, places = self._of_page(page)
        self._places += places
        self.more.setVisible(page.more)
        self._add_rows(found, then=lambda: self._focus_row(first))
        self._say_count(page.more)

    def _of_page(self, page: Page) -> tuple[list[Entry], list[Route]]:
        heading = self.tr("In teksten")
        return [text_entry(one, heading) for one in page.found], [route_to(one) for one in page.found]

    def _failed(self, error: Exception) -> None:
        self._under_way = False
        self.told.emit(error)

    def _index_kept(self) -> None:
        if self._words and self.isVisible():
            self._again.start()

    # Showing

    def _show(self, entries: Sequence[Entry], routes: Sequence[Route], *, more: bool) -> None:
        self._making.drop(self)
        self._places = list(routes)
        self.more.setVisible(more)
        kept = [one for one in self.list.rows if isinstance(one, PaletteLine)]
        if [one.entry for one in kept] == list(entries):
            return
        self.list.setVisible(bool(entries))
        self.list.show_rows(())
        self._add_rows(entries)

    def _add_rows(self, entries: Sequence[Entry], then: object = None) -> None:
        works = [Work(partial(self._add_row, one), _LINE, owner=self) for one in entries]
        if callable(then):
            works.append(Work(then, 1, owner=self))
        self._making.add(works)
        self._making.start()

    def _add_row(self, entry: Entry) -> None:
        line = PaletteLine(entry)
        line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.add_rows((line,))

    @property
    def _offset(self) -> int:
        """How many texts are shown."""
        return len(self._places) - self._people

    def _say_count(self, more: bool) -> None:
        count = len(self._places)
        words = {
            0: self.tr("Niets gevonden. Een filter minder, of een deel van een woord, vindt meer."),
            1: self.tr("1 resultaat"),
        }.get(count, self.tr("{count} resultaten, nieuwste eerst").format(count=count))
        if more:
            words = self.tr("De eerste {count} resultaten, nieuwste eerst").format(count=count)
        if self.understood.wrong:
            words = self.understood.wrong
        self.told_count.setVisible(not self.understood.wrong)
        self.told_count.setText(words)
        if self.field.hasFocus():
            announce(self.field, words)

    def _focus(self) -> None:
        if self._wants_focus and self.isVisible():
            self._wants_focus = False
            if self._left_at is not None and self._left_at < len(self.list.rows):
                self._focus_row(self._left_at)
                return
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.end(False)

    def _go_to(self, place: int) -> None:
        self._left_at = place  # coming back one goes on from there
        self.go.emit(self._places[place])

    def _to_list(self) -> None:
        self._focus_row(0)

    def _focus_row(self, place: int) -> None:
        if place < len(self.list.rows):
            self.list.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
