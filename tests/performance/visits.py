"""A round through Driehoek after its start, in the same process: what opening and searching cost whoever sits there.

`Round(window, then)` hands over milliseconds by act when it is done. It drives the real window, worker and vault.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow
from sqlalchemy import select

from desktop.shell.route import Route, ScreenName
from models.tables import Document, Dossier
from models.vault import Vault

WORDS = ("noor", "van der", "østerg", "zan", "lukasz")
OPENED = 20
PAUSE = 60
"""Milliseconds between one act and the next."""


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


class Round(QObject):
    """The visits, one after the other, without ever keeping the event loop: what is deferred happens, as for a user."""

    def __init__(self, window: QMainWindow, then: Callable[[dict[str, float]], None]) -> None:
        super().__init__(window)
        self.told: dict[str, float] = {}
        self._window = window
        self._then = then
        self._begin: float | None = None
        self._spent = 0.0
        self._steps = self._go_round()
        # After the worker's own: by then it has told the screens.
        window.worker._answered.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._again = QTimer(self)  # an answer may have come while nobody looked
        self._again.setInterval(PAUSE)
        self._again.timeout.connect(self._look)
        self._again.start()
        self._act(lambda: None)

    def _act(self, act: Callable[[], object]) -> None:
        """Does something; the next step follows when the answer is painted and a moment has passed."""
        self._begin = time.perf_counter()
        act()
        self._look()

    def _look(self) -> None:
        if self._begin is not None and not self._window.worker.busy:
            QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        if self._begin is not None and not self._window.worker.busy:
            self._spent = (time.perf_counter() - self._begin) * 1000
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
            all_spent = []
            for route in routes:
                yield partial(workspace.go, route)
                all_spent.append(self._spent)
            self.told[f"{name} first"] = all_spent[0]
            self.told[name] = statistics.median(all_spent[1:])
        yield partial(workspace.go, Route(ScreenName.DOSSIERS))
        field = workspace.shown.search
        beat = Heartbeat()
        answers, blocks = [], []
        for word in WORDS:
            field.setFocus()
            yield field.clear
            for letter in word:
                beat.take()
                yield partial(field.insert, letter)
                answers.append(self._spent)
                blocks.append(beat.take() * 1000)
        self.told["search"] = statistics.median(answers)
        self.told["search worst"] = max(answers)
        self.told["search block"] = statistics.median(blocks)
        self.told["search block worst"] = max(blocks)


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
