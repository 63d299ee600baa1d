"""A round through Driehoek after its start, in the same process: what opening and searching cost whoever sits there.

`Round(window, then)` hands over milliseconds by act when it is done. It drives the real window, worker and vault.
"""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QMainWindow
from sqlalchemy import select

from desktop.shell.route import Route, ScreenName
from desktop.turns import Turns
from desktop.worklist.chosen import By, Chosen
from models.tables import Document, Dossier
from models.vault import Vault

WORDS = ("noor", "van der", "østerg", "zan", "lukasz")
SOUGHT = {
    "palette": ("noor veldman", "kowal", "yildiz", "werklijst"),
    "wrong": ("wisnieski", "tuinsra", "nijenhius"),
    "text": ("samen wordt gemaakt", "voorleest broertje", '"legt zij graag"'),
    "narrowed": ("groep:6 soort:opp", "status:concept pauze"),
}
"""What is typed in the palette: names, names with errors, words of texts, and filters."""
GROUPS = ("groep 3", "groep 6", "6A")
PAGES = 8
OPENED = 20
PAUSE = 60
"""Milliseconds between one act and the next."""
LOOK_EVERY = 2
"""Milliseconds: how exactly it is seen that an answer is there."""


class Heartbeat(QObject):
    """Ticks as often as the event loop lets it; the longest of these times is how long it stood still."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - 0.001)
        self._last = now

    def take(self) -> float:
        longest, self.longest = self.longest, 0.0
        return longest


class Spent:
    """What acts cost one after another: milliseconds until all was painted, and how long the loop stood still."""

    def __init__(self) -> None:
        self._beat = Heartbeat()
        self._answers: list[float] = []
        self._blocks: list[float] = []

    def begin(self) -> None:
        self._beat.take()

    def end(self, spent: float) -> None:
        self._answers.append(spent)
        self._blocks.append(self._beat.take() * 1000)

    def told(self, name: str) -> dict[str, float]:
        return {
            name: statistics.median(self._answers),
            f"{name} worst": max(self._answers),
            f"{name} block": statistics.median(self._blocks),
            f"{name} block worst": max(self._blocks),
        }


class Round(QObject):
    """The visits, one after the other, without ever keeping the event loop: what is deferred happens, as for a user."""

    def __init__(self, window: QMainWindow, then: Callable[[dict[str, float]], None]) -> None:
        super().__init__(window)
        self.told: dict[str, float] = {}
        self._window = window
        self._then = then
        self._begin: float | None = None
        self._spent = self._seen = 0.0
        """Milliseconds of the last act: until all of it was painted, and until the first of it was."""
        self._asked = self._delivered = False
        self._steps = self._go_round()
        # After the worker's own: by then it has told the screens.
        window.worker._answered.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._again = QTimer(self)  # an answer is delivered in a turn of its own, after it came
        self._again.setTimerType(Qt.TimerType.PreciseTimer)
        self._again.setInterval(LOOK_EVERY)
        self._again.timeout.connect(self._look)
        self._again.start()
        self._act(lambda: None)

    def _act(self, act: Callable[[], object]) -> None:
        """Does something; the next step follows when the answer is painted and a moment has passed."""
        self._begin = time.perf_counter()
        self._seen, self._asked, self._delivered = 0.0, False, False
        act()
        self._look()

    @property
    def _busy(self) -> bool:
        """Whether something one sees is still to come: an answer of the worker, or the turn in which it is made."""
        return self._window.worker.busy or Turns.of_program().making

    def _look(self) -> None:
        if self._begin is None:
            return
        busy, dark = self._window.worker.busy, bool(Turns.of_program()._dark)
        self._asked = self._asked or busy
        # What was made of the first answer is in view as soon as nothing of it is kept dark any more.
        if self._delivered and not self._seen and not dark:
            self._seen = (time.perf_counter() - self._begin) * 1000
        self._delivered = self._delivered or (self._asked and (dark or not busy))
        if not self._busy:
            QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        if self._begin is not None and not self._busy:
            self._spent = (time.perf_counter() - self._begin) * 1000
            self._seen = self._seen or self._spent
            self._begin = None
            QTimer.singleShot(PAUSE, self._step)

    def _step(self) -> None:
        act = next(self._steps, None)
        if act is None:
            self._then(self.told)
        else:
            self._act(act)

    def _go_round(self) -> Iterator[Callable[[], object]]:
        found: list[tuple[list[Route], list[Route]]] = []
        workspace = self._window.workspace
        yield lambda: workspace.context.session.ask(_some, found.append)
        for name, routes in zip(("dossier", "opp"), found[0], strict=True):
            seen, spent = [], []
            for route in routes:
                yield partial(workspace.go, route)
                seen.append(self._seen)
                spent.append(self._spent)
            self.told[f"{name} first"] = seen[0]
            self.told[name] = statistics.median(seen[1:])
            self.told[f"{name} whole"] = statistics.median(spent[1:])
        yield partial(workspace.go, Route(ScreenName.DOSSIERS))
        yield from self._typing("search", workspace.shown.search, WORDS)
        yield from self._filtering()
        yield workspace.open_search
        for name, words in SOUGHT.items():
            yield from self._typing(name, workspace.search.palette.line, words)
        yield workspace.search.palette.close

    def _typing(self, name: str, field: QLineEdit, words: Sequence[str]) -> Iterator[Callable[[], object]]:
        """Words, a key at a time."""
        spent = Spent()
        for word in words:
            field.setFocus()
            yield field.clear
            for letter in word:
                spent.begin()
                yield partial(field.insert, letter)
                spent.end(self._spent)
        self.told |= spent.told(name)

    def _filtering(self) -> Iterator[Callable[[], object]]:
        """The filters and groupings of the worklist, chosen one after another, and the rest of a long list read."""
        yield partial(self._window.workspace.go, Route(ScreenName.WORKLIST))
        screen = self._window.workspace.shown
        spent, tabs = Spent(), [one.key for one in screen.filters.tabs.choices]
        wanted = [
            *(Chosen(tab=one) for one in tabs),
            *(Chosen(group=one) for one in GROUPS),
            *(Chosen(by=one) for one in By),
        ]
        for chosen in (*wanted, Chosen()):
            spent.begin()
            yield partial(screen.filters.choose, chosen, tell=True)
            spent.end(self._spent)
        self.told |= spent.told("filter")
        spent = Spent()
        for _ in range(PAGES):
            spent.begin()
            yield screen.list.scrollToBottom
            spent.end(self._spent)
        self.told |= spent.told("scroll")


def _some(vault: Vault) -> tuple[list[Route], list[Route]]:
    """The whole example cases, and after them some of the others."""
    with vault.reading() as connection:
        rows = connection.execute(
            select(Dossier.uid, Document.uid)
            .join(Document, Document.dossier_uid == Dossier.uid)
            .where(Document.soort == "opp", Document.nummer == 1)
            .order_by(Dossier.casus_id.is_(None), Dossier.casus_id, Dossier.uid)
            .limit(OPENED)
        ).all()
    dossiers = [Route(ScreenName.DOSSIER, one[0]) for one in rows]
    return dossiers, [Route(ScreenName.OPP, one[0], one[1]) for one in rows]
