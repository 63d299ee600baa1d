"""Ctrl+K: what the palette offers, and what follows from a choice.

What the program itself can do is there at once. Names and texts are read beside what is being kept; while an answer is
under way the newest words wait, and what an older search answers is not shown. Texts come after names: they are put
where they belong when nothing is shown yet, and behind what is shown once something is. With nothing typed the dossiers
that were used last are offered. What was found is nowhere kept; what is remembered for searching goes with the window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.agenda.code_search import Coded, looks_like_code, read_code
from desktop.shell.case_search import CaseParts, Typed, answer, read_memory, read_parts, read_texts
from desktop.shell.found_entries import pupil_entry, route_to, text_entry
from desktop.shell.found_order import Offered, after, arranged, leads
from desktop.shell.part_words import part_words
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act
from desktop.shell.session import Session
from desktop.spoken import spoken
from desktop.widgets.palette.entry import Entry
from desktop.widgets.palette.palette import CommandPalette

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from forms.search.answer import Memory
    from forms.search.texts import Page

_PATIENCE = 120
"""Milliseconds until what needs no vault is offered already."""
_SOON = 30
"""Milliseconds that names wait for what stands in texts, so that both are shown at once."""
_VISITED = 12
_DOSSIER = "dossier "
"""What the key of a dossier begins with."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Acts under one heading."""

    heading: str
    acts: tuple[Act, ...]


class Search(QObject):
    """The palette of one window. `offers` answers what can be done now, asked each time it opens."""

    go = Signal(object)
    """A `Route` was chosen."""
    beside = Signal(object)
    """A `Route` was chosen, in a window of its own."""
    all_asked = Signal(str)
    """All that is found for these words is asked for."""
    failed = Signal(object)

    def __init__(self, over: QWidget, session: Session, offers: Callable[[], Sequence[Offer]]) -> None:
        super().__init__(over)
        self._session = session
        self._offers = offers
        self._before: QWidget | None = None
        self._entries: list[Entry] = []
        self._parts: list[Entry] = []
        self._calls: dict[str, Callable[[], None]] = {}
        self._routes: dict[str, Route] = {}
        self._words = ""
        self._asked: str | None = None
        self._here: str | None = None
        self._choosing: Callable[[str], None] | None = None
        """What is done with the dossier that is asked for."""
        self._left_choosing: Callable[[str], None] | None = None
        self._visited: list[str] = []
        self._memory: Memory | None = None
        self._told: Typed | None = None
        self._page: Page | None = None
        self._shown_for: str | None = None
        self._named = False
        """Whether who is called so is among what is shown: it comes first, also when it comes late."""
        self.palette = CommandPalette(over, self.tr("Zoek leerling, tekst of actie"))
        self.palette.typed.connect(self._typed)
        self.palette.chosen.connect(self._chosen)
        self.palette.chosen_beside.connect(self._chosen_beside)
        self.palette.all_asked.connect(self._ask_all)
        self.palette.closed.connect(self._closed)
        self._patience = self._timer(_PATIENCE, self._out_of_patience)
        self._soon = self._timer(_SOON, self._names_alone)
        session.index.kept.connect(self._index_kept)

    def visited(self, dossier: str | None) -> None:
        """A dossier was gone to: it is among those that are offered first."""
        if dossier is not None:
            self._visited = [dossier, *(one for one in self._visited if one != dossier)][:_VISITED]

    def open(self, dossier: str | None = None) -> None:
        """Opens it; `dossier` is the one someone is in, whose parts are found too."""
        if self.palette.isHidden():
            self._before = QApplication.focusWidget()
        self._calls, self._routes, self._parts = {}, {}, []
        self._here = dossier
        self._entries = [self._act_entry(one, offer.heading) for offer in self._offers() for one in offer.acts]
        self.palette.open()
        self._session.index.keep()
        opened = tuple(self._visited)
        self._session.look(
            lambda vault: read_memory(vault, opened), self._remembered, self.failed.emit, owner=self, at_once=True
        )
        if dossier is not None:
            self._session.look(
                lambda vault: read_parts(vault, dossier), self._parts_read, self.failed.emit, owner=self, at_once=True
            )

    def choose(self, then: Callable[[str], None]) -> None:
        """Asks for a dossier, by the same field; `then` is told which. Esc asks for nothing any more."""
        self.open(None)
        self._choosing = then
        self._entries = []
        self._offer_untyped()

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

    def _typed(self, words: str) -> None:
        self._words = words.strip()
        self._shown_for = None
        if not self._words:
            self._patience.stop()
            self._soon.stop()
            self.palette.tell()
            self._offer_untyped()
            return
        if not self._patience.isActive():
            self._patience.start()
        if self._asked is None:
            self._ask()
        if looks_like_code(self._words):
            call = partial(read_code, typed=self._words)
            self._session.look(call, self._code_found, self.failed.emit, owner=self, at_once=True)

    def _code_found(self, coded: Coded | None) -> None:
        """The code of an entry in somebody's own calendar: it leads to its day here."""
        if coded is None or coded.code != self._words.upper() or self.palette.isHidden():
            return
        key = f"part {len(self._parts)}"
        entry = Entry(key, self.tr("In de agenda"), coded.words, coded.name, "calendar-days", also=coded.code)
        self._parts.append(entry)
        self._routes[key] = coded.route
        self._shown_for = None
        self._offer()

    def _ask(self) -> None:
        words, typed, memory = self._words, self.palette.line.text(), self._memory
        self._asked = words
        self._told = self._page = None
        self._session.look(
            lambda vault: answer(vault, typed.lstrip(), memory),
            lambda told: self._names_found(words, told),
            self._failed,
            owner=self,
            at_once=True,
        )

    def _names_found(self, words: str, told: Typed) -> None:
        self._memory = told.answer.memory
        if self._is_old(words):
            return
        self._told = told
        self.palette.tell(*_understood(told), behind=told.answer.far_behind)
        self._soon.start()
        asked = told.answer.asked
        self._session.look(
            lambda vault: read_texts(vault, asked),
            lambda page: self._texts_found(words, page),
            self._failed,
            owner=self,
            at_once=True,
        )

    def _texts_found(self, words: str, page: Page) -> None:
        if self._is_old(words):
            return
        self._asked = None
        self._page = page
        self._soon.stop()
        self._patience.stop()
        self._offer()

    def _is_old(self, words: str) -> bool:
        """Whether one typed on meanwhile; then the newest words are asked for."""
        if self.palette.isHidden() or not self._words:
            self._asked = None
            return True
        if words != self._words:
            self._ask()
            return True
        return False

    def _failed(self, error: Exception) -> None:
        self._asked = None
        self._offer()
        self.failed.emit(error)

    def _remembered(self, memory: Memory) -> None:
        self._memory = memory
        if not self.palette.isHidden() and not self._words:
            self._offer_untyped()

    def _parts_read(self, case: CaseParts) -> None:
        heading = self.tr("In dit dossier")
        for part in case.parts:
            key = f"part {len(self._parts)}"
            words, icon, also = part_words(part)
            self._parts.append(Entry(key, heading, words, case.name, icon, also=also))
            self._routes[key] = part.route
        if not self.palette.isHidden() and not self._words:
            self._offer_untyped()

    def _index_kept(self) -> None:
        """What was written a moment ago is found now."""
        waits = self._told is not None and self._told.answer.behind and self._asked is None
        if waits and self._words and not self.palette.isHidden():
            self._ask()

    def _out_of_patience(self) -> None:
        if self._words and self._shown_for != self._words:
            self._offer(last=False)

    def _names_alone(self) -> None:
        """Texts take longer: what stands before them anyway is shown, and they come behind it."""
        if self._told is not None and self._page is None and leads(self._offered(), self._plain()):
            self._patience.stop()
            self._offer()

    def _offer_untyped(self) -> None:
        last = self._memory.last if self._memory is not None else ()
        heading = self.tr("Voor welke leerling?") if self._choosing is not None else self.tr("Laatst gebruikt")
        recent = [self._routed(pupil_entry(one, heading)) for one in last if one.uid != self._here]
        self.palette.offer((*self._parts, *recent, *self._entries))

    def _offer(self, *, last: bool = True) -> None:
        offered, words = self._offered(), self._plain()
        if self._shown_for == self._words and (self._named or self.palette.walked):
            entries = after(self.palette.offered, offered, words)
            self.palette.offer(entries, last=last, adds=True)
        else:
            self.palette.offer(arranged(offered, words), last=last)
        self._shown_for = self._words if self.palette.offered else None
        self._named = self._told is not None

    def _plain(self) -> str:
        """The words without filters: by those what the program can do is found."""
        return self._told.answer.asked.plain if self._told is not None else self._words

    def _offered(self) -> Offered:
        told, page = self._told, self._page
        if told is None:
            return Offered(self._entries, self._parts)
        filtered = bool(told.answer.asked.filters)
        people = [self._routed(pupil_entry(one, self.tr("Leerlingen"))) for one in told.answer.people if not one.near]
        near_heading = self.tr("Lijkt op wat je typte")
        near = [self._routed(pupil_entry(one, near_heading)) for one in told.answer.people if one.near]
        texts = []
        for one in page.found if page is not None and self._choosing is None else ():
            entry = text_entry(one, self.tr("In teksten"))
            self._routes[entry.key] = route_to(one)
            texts.append(entry)
        nothing = page is not None and not (people or near or texts)
        return Offered(
            () if filtered or not told.answer.asked.plain else self._entries,
            () if filtered else self._parts,
            people,
            near,
            texts,
            self._ways_on(told, more=page is not None and page.more, nothing=nothing) if not self._choosing else (),
        )

    def _ways_on(self, told: Typed, *, more: bool, nothing: bool) -> list[Entry]:
        """What leads further: all that was found, or the same words without what kept them from being found."""
        asked = told.answer.asked
        made: list[tuple[str, Callable[[], None], str]] = []
        if more:
            typed = self._words
            made.append((self.tr("Toon alle resultaten"), lambda: self.all_asked.emit(typed), "Shift+Return"))
        if nothing and asked.filters and asked.plain:
            plain = asked.plain
            made.append((self.tr("Zoek ‘{words}’ zonder filter").format(words=plain), lambda: self._again(plain), ""))
        elif nothing and asked.phrases:
            plain = asked.plain
            made.append((self.tr("Zoek de woorden los van elkaar"), lambda: self._again(plain), ""))
        entries: list[Entry] = []
        for words, call, key in made:
            name = f"on-{len(entries)}"
            self._calls[name] = call
            entries.append(Entry(name, self.tr("Verder zoeken"), words, "", "search", key))
        return entries

    def _again(self, words: str) -> None:
        self.open(self._here)
        self.palette.write(words)

    def _ask_all(self) -> None:
        """Shift+Enter: leaves for the page with all that is found."""
        typed = self._words
        if typed and self._choosing is None:
            self.palette.shut()
            self.all_asked.emit(typed)

    def _routed(self, entry: Entry) -> Entry:
        self._routes[entry.key] = Route(ScreenName.DOSSIER, entry.key.removeprefix(_DOSSIER))
        return entry

    def _act_entry(self, act: Act, heading: str) -> Entry:
        key = f"act {len(self._calls)}"
        self._calls[key] = act.call
        return Entry(key, heading, act.words, "", act.icon, act.key, act.also)

    def _closed(self) -> None:
        """The focus goes back where it was; what was typed and found does not stay behind."""
        self._patience.stop()
        self._soon.stop()
        self._words = ""
        self._left_choosing, self._choosing = self._choosing, None
        self._told = self._page = self._shown_for = None
        self._parts = []
        before, self._before = self._before, None
        now = QApplication.focusWidget()
        if before is not None and isValid(before) and (now is None or self.palette.isAncestorOf(now)):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, key: str) -> None:
        then, self._left_choosing = self._left_choosing, None
        if then is not None and key.startswith(_DOSSIER):
            then(key.removeprefix(_DOSSIER))
        elif key in self._routes:
            self.go.emit(self._routes[key])
        else:
            self._calls[key]()

    def _chosen_beside(self, key: str) -> None:
        if key in self._routes:
            self.beside.emit(self._routes[key])
        else:
            self._calls[key]()


def _understood(told: Typed) -> tuple[tuple[str, ...], str, tuple[tuple[str, str], ...]]:
    asked = told.answer.asked
    wrong = " ".join(dict.fromkeys(spoken(one.wrong) for one in asked.wrong))
    return (
        tuple(spoken(one.words) for one in asked.right if one.words),
        wrong,
        tuple((one.typed, one.shown) for one in told.fills_in),
    )
