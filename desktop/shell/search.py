"""Ctrl+K: what the palette offers, and what follows from a choice.

What the program itself can do is there at once. Names are read beside what is being kept; while an answer is under way
the newest words wait, and what an older search answers is not shown. With nothing typed no name is read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.shell.case_search import CaseParts, Found, find_dossiers, read_parts
from desktop.shell.part_words import part_words
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Act
from desktop.shell.session import Session
from desktop.widgets.palette.entry import Entry, fitting
from desktop.widgets.palette.palette import CommandPalette

_PATIENCE = 120
"""Milliseconds until what needs no vault is offered already."""


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
        self.palette = CommandPalette(over, self.tr("Zoek leerling, dossier of actie"))
        self.palette.typed.connect(self._typed)
        self.palette.chosen.connect(self._chosen)
        self.palette.chosen_beside.connect(self._chosen_beside)
        self.palette.closed.connect(self._closed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(lambda: self._offer((), last=False))

    def open(self, dossier: str | None = None) -> None:
        """Opens it; `dossier` is the one someone is in, whose parts are found too."""
        if self.palette.isHidden():
            self._before = QApplication.focusWidget()
        self._calls, self._routes, self._parts = {}, {}, []
        self._entries = [self._act_entry(one, offer.heading) for offer in self._offers() for one in offer.acts]
        self.palette.open()
        if dossier is not None:
            self._session.look(lambda vault: read_parts(vault, dossier), self._parts_read, self.failed.emit, owner=self)

    def _typed(self, words: str) -> None:
        self._words = words.strip()
        if not self._words:
            self._patience.stop()
            self._offer(())
            return
        if not self._patience.isActive():
            self._patience.start()
        if self._asked is None:
            self._ask()

    def _ask(self) -> None:
        words = self._asked = self._words
        self._session.look(
            lambda vault: find_dossiers(vault, words), lambda found: self._found(words, found), self._failed, owner=self
        )

    def _found(self, words: str, found: tuple[Found, ...]) -> None:
        self._asked = None
        if self.palette.isHidden() or not self._words:
            return
        if words == self._words:
            self._patience.stop()
            self._offer(found)
        else:
            self._ask()

    def _failed(self, error: Exception) -> None:
        self._asked = None
        self._offer(())
        self.failed.emit(error)

    def _parts_read(self, case: CaseParts) -> None:
        heading = self.tr("In dit dossier")
        for part in case.parts:
            key = f"part {len(self._parts)}"
            words, icon, also = part_words(part)
            self._parts.append(Entry(key, heading, words, case.name, icon, also=also))
            self._routes[key] = part.route
        if not self.palette.isHidden() and not self._words:
            self._offer(())

    def _offer(self, found: Sequence[Found], *, last: bool = True) -> None:
        pupils = [self._pupil_entry(one) for one in found]
        known = [*pupils, *self._parts, *self._entries]
        self.palette.offer(fitting(known, self._words), last=last)

    def _pupil_entry(self, one: Found) -> Entry:
        key = f"dossier {one.uid}"
        self._routes[key] = Route(ScreenName.DOSSIER, one.uid)
        about = " · ".join(part for part in (one.group, one.school) if part)
        return Entry(key, self.tr("Leerlingen"), one.name or self.tr("Naam onbekend"), about, "folder")

    def _act_entry(self, act: Act, heading: str) -> Entry:
        key = f"act {len(self._calls)}"
        self._calls[key] = act.call
        return Entry(key, heading, act.words, "", act.icon, act.key, act.also)

    def _closed(self) -> None:
        """The focus goes back where it was; what was typed and found does not stay behind."""
        self._patience.stop()
        self._words = ""
        self._parts = []
        before, self._before = self._before, None
        now = QApplication.focusWidget()
        if before is not None and isValid(before) and (now is None or self.palette.isAncestorOf(now)):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, key: str) -> None:
        if key in self._routes:
            self.go.emit(self._routes[key])
        else:
            self._calls[key]()

    def _chosen_beside(self, key: str) -> None:
        if key in self._routes:
            self.beside.emit(self._routes[key])
        else:
            self._calls[key]()
