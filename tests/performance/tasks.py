"""What someone does in Driehoek in a day, as tasks of which each tells how long the event loop stood still in it.

`Tasks(window, then)` does them in the real window, with the real worker and vault, and hands over what was measured.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from loop_watch import LoopWatch
from performance.other_days import all_documents, of_others, press
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid
from sqlalchemy import select

from desktop.shell.route import Route, ScreenName
from desktop.theme.theme import Mode, Theme
from desktop.turns import Turns
from desktop.widgets.portions import Portions
from models.snapshot.read import read_dossier
from models.tables import Document, Dossier
from models.vault import Vault

QUIET = 0.3
"""Seconds without anything asked or made, after which a task is over."""
PATIENCE = 60.0
LOOK_MS = 20
SENTENCE = "Noor leest liever met Fatma dan alleen."
PUPILS = 2_000
LIMIT = 50


@dataclass(frozen=True, slots=True)
class Measured:
    """One task, in milliseconds: the longest block, the longest work of the thread itself in one turn.

    `over` is in how many turns that was more than the limit, `blocks` where the longest were.
    """

    task: str
    longest: float
    own: float
    over: int
    blocks: tuple[tuple[float, tuple[str, ...]], ...]


class Tasks(QObject):
    """The tasks, one after the other, each in turns of the loop as it runs for a user."""

    def __init__(self, window: QMainWindow, then: Callable[[list[dict[str, object]]], None]) -> None:
        super().__init__(window)
        self.told: list[Measured] = []
        self._window = window
        self._then = then
        self._made: list[Portions] = []
        self._watch_portions()
        self._watch = LoopWatch()
        self._watch.__enter__()
        self._quiet_since = self._begun = time.perf_counter()
        self._steps = self._day_of_keeper()
        self._task = "the window opens"
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._wait)
        self._look.start()

    def _watch_portions(self) -> None:
        made, begin = self._made, Portions.__init__

        def noted(self: Portions, parent: QObject) -> None:
            begin(self, parent)
            made.append(self)

        Portions.__init__ = noted  # type: ignore[method-assign]

    def _wait(self) -> None:
        self._made[:] = [one for one in self._made if isValid(one)]
        if self._window.worker.busy or Turns.of_program().waiting or any(one.waiting for one in self._made):
            self._quiet_since = time.perf_counter()
        elif time.perf_counter() - self._quiet_since > QUIET:
            self._next()
            self._begun = time.perf_counter()
        if time.perf_counter() - self._begun > PATIENCE:
            raise TimeoutError(f"no end comes to: {self._task}")

    def _next(self) -> None:
        taken = self._watch.take()
        over = sum(one.own > LIMIT for one in taken.blocks)
        where = tuple((one.own, one.where) for one in taken.blocks[:3])
        self.told.append(Measured(self._task, taken.longest, taken.longest_own, over, where))
        step = next(self._steps, None)
        if step is None:
            self._look.stop()
            self._watch.__exit__(None, None, None)
            self._then([asdict(one) for one in self.told])
            return
        self._task, act = step
        act()
        self._quiet_since = time.perf_counter()

    @property
    def _shown(self) -> QWidget:
        shown = self._window.workspace.shown
        assert shown is not None
        return shown

    def _go(self, route: Route) -> Callable[[], object]:
        return lambda: self._window.workspace.go(route)

    def _day_of_keeper(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Whose vault it is stands in the navigation once the window is at rest, and not before."""
        yield from of_others(self._window) or self._day()

    def _day(self) -> Iterator[tuple[str, Callable[[], object]]]:
        places: list[tuple[str, str, str]] = []
        yield "asking the vault", lambda: self._window.workspace.context.session.ask(_whole_case, places.append)
        dossier, opp, hearing = places[0]
        routes = {
            "dossiers": Route(ScreenName.DOSSIERS),
            "dossier": Route(ScreenName.DOSSIER, dossier),
            "OPP": Route(ScreenName.OPP, dossier, opp),
            "hoormoment": Route(ScreenName.HEARING, dossier, hearing),
            "gegevens": Route(ScreenName.PUPIL, dossier),
            "geschiedenis": Route(ScreenName.HISTORY, dossier),
            "verschillen": Route(ScreenName.DIFFERENCES, dossier),
            "naast elkaar": Route(ScreenName.DIFFERENCES, dossier, section="naast-elkaar"),
            "verloop": Route(ScreenName.DIFFERENCES, dossier, section="verloop"),
            "rapport": Route(ScreenName.REPORT, dossier),
            "invoeren": Route(ScreenName.IMPORT),
            "nieuw dossier": Route(ScreenName.NEW),
            "nieuwe taak": Route(ScreenName.TASK, dossier),
            "instellingen": Route(ScreenName.SETTINGS),
            "groei": Route(ScreenName.GROWTH, dossier),
            "tijdlijn": Route(ScreenName.TIMELINE, dossier),
            "verzuim": Route(ScreenName.ABSENCE, dossier),
            "beloofd en geleverd": Route(ScreenName.DELIVERY, dossier),
            "regels": Route(ScreenName.RULES),
            "overtypelijst": Route(ScreenName.ROD),
            "overzicht": Route(ScreenName.FIGURES),
            "aanvragen": Route(ScreenName.REQUESTS),
            "agenda": Route(ScreenName.AGENDA),
            "jaarplan": Route(ScreenName.AGENDA, section="jaarplan"),
            "bijeenkomst plannen": Route(ScreenName.AGENDA, section="plannen", row=dossier, column="mdo|"),
            "alle resultaten": Route(ScreenName.RESULTS),
            "werklijst": Route(ScreenName.WORKLIST),
        }
        for name, route in routes.items():
            yield f"first opening: {name}", self._go(route)
        yield from all_documents(self._window)
        yield "to the worklist", self._go(routes["werklijst"])
        yield "down the worklist", partial(press, Qt.Key.Key_Down)
        for _ in range(4):
            yield "down the worklist", partial(press, Qt.Key.Key_Down)
        yield "page down the worklist", partial(press, Qt.Key.Key_PageDown)
        for name in ("dossier", "OPP", "hoormoment", "rapport"):
            yield f"opening again: {name}", self._go(routes[name])
        yield from self._sections(routes["OPP"])
        yield from self._typing(routes["OPP"])
        yield "to dossiers", self._go(routes["dossiers"])
        for word in ("noor", "østerg"):
            for letter in word:
                yield f"a key in the search field: {word}", partial(_type, letter)
        yield "the palette opens", self._window.workspace.open_search
        for letter in "noor":
            yield "a key in the palette", partial(_type, letter)
        for words in ("thuis leest", "som groep:6", "wolternik"):
            yield "the palette anew", self._window.workspace.open_search
            for letter in words:
                yield f"a key in the palette: {words}", partial(_type, letter)
        yield "all that is found", lambda: self._window.workspace.search.all_asked.emit("thuis leest")
        yield "the palette opens", self._window.workspace.open_search
        yield "the palette closes", partial(press, Qt.Key.Key_Escape)
        yield from self._report(routes["rapport"])
        yield from self._attaching(routes["dossier"])
        yield "to the calendar", self._go(Route(ScreenName.AGENDA, section="maand"))
        for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
            yield "walking the calendar", partial(press, key)
        yield from self._looks(routes["OPP"])
        yield from self._roster(routes["invoeren"])
        yield from self._locking(routes["OPP"])

    def _sections(self, opp: Route) -> Iterator[tuple[str, Callable[[], object]]]:
        yield "to the OPP", self._go(opp)
        screen = self._shown
        for section in screen.sections()[1:]:
            yield f"section: {section.id}", partial(screen.open_section, section.id)

    def _typing(self, opp: Route) -> Iterator[tuple[str, Callable[[], object]]]:
        yield "to a long text", self._go(opp.at(field="beeld"))
        for letter in SENTENCE:
            yield "typing a sentence", partial(_type, letter)
        yield "undo", self._window.workspace.undoing.undo_last

    def _report(self, report: Route) -> Iterator[tuple[str, Callable[[], object]]]:
        yield "report again", self._go(report)
        screen = self._shown
        for card in (*screen.readers.cards.values(),)[::-1]:
            yield f"report for {card.audience.words.lower()}", card.click

    def _attaching(self, dossier: Route) -> Iterator[tuple[str, Callable[[], object]]]:
        """A photo of a telephone and a thick PDF come in and are looked at."""
        session = self._window.workspace.context.session
        with tempfile.TemporaryDirectory() as folder:
            made: list[list[Path]] = []
            yield "asking for files", lambda: session.ask(lambda _: _large_files(Path(folder)), made.append)
            yield "to the dossier", self._go(dossier)
            yield "taking in a photo and a PDF", lambda: self._shown.attachments.take(made[0])
            found: list[list[str]] = []
            uid = dossier.dossier or ""
            yield "asking for the attachments", lambda: session.ask(lambda vault: _attached(vault, uid), found.append)
            for one in found[0]:
                yield "opening an attachment", self._go(Route(ScreenName.ATTACHMENT, uid, one))

    def _looks(self, opp: Route) -> Iterator[tuple[str, Callable[[], object]]]:
        yield "to the OPP", self._go(opp)
        theme = Theme.current()
        for mode in (Mode.DARK, Mode.CONTRAST, Mode.LIGHT):
            yield f"theme: {mode}", partial(theme.set_mode, mode)
        for percent in (125, 200, 100):
            yield f"letters: {percent} %", partial(theme.set_percent, percent)

    def _roster(self, place: Route) -> Iterator[tuple[str, Callable[[], object]]]:
        from performance.rosters import large_roster

        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "leerlingen.xml"
            file.write_bytes(large_roster(-(-PUPILS // 240)))
            yield "to the import", self._go(place)
            screen = self._shown
            yield f"preview of {PUPILS} pupils", lambda: screen.open_file(file)
            yield f"import of {PUPILS} pupils", screen.checking.try_to_take

    def _locking(self, opp: Route) -> Iterator[tuple[str, Callable[[], object]]]:
        yield "to the OPP", self._go(opp)
        yield "lock", self._window.lock
        yield "unlock", lambda: self._window.centralWidget().currentWidget().unlock_button.click()


def _type(letter: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.postEvent(focused, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _large_files(folder: Path) -> list[Path]:
    from attached_files import pdf, photo

    for name, content in (("foto.jpg", photo(4000, 3000)), ("verslag.pdf", pdf(300) + b"%" * 15_000_000)):
        (folder / name).write_bytes(content)
    return [folder / "foto.jpg", folder / "verslag.pdf"]


def _attached(vault: Vault, dossier: str) -> list[str]:
    from forms.attached import attachments

    with vault.reading() as connection:
        return [one.uid for one in attachments(read_dossier(connection, dossier)) if one.files]


def _whole_case(vault: Vault) -> tuple[str, str, str]:
    """The dossier, the OPP and the hoormoment of an example."""
    with vault.reading() as connection:
        found = connection.execute(
            select(Dossier.uid, Document.soort, Document.uid)
            .join(Document, Document.dossier_uid == Dossier.uid)
            .where(Document.soort.in_(("opp", "hoormoment")), Dossier.casus_id.is_not(None))
            .order_by(Dossier.casus_id, Document.nummer.desc())
        ).all()
    whole = next(uid for uid, kind, _ in found if kind == "hoormoment")
    return (
        whole,
        next(one for uid, kind, one in found if uid == whole and kind == "opp"),
        next(one for uid, kind, one in found if uid == whole and kind == "hoormoment"),
    )
