"""Building much in small portions, one a turn of the event loop, so that typing and drawing never wait for it.

    portions = Portions(owner)
    portions.add([Work(make_name, 6), Work(make_goals, 30)])
    portions.start()            # the first portion now: what is seen first; the rest follows by itself

One portion is done in a turn, of whatever is being made: where two things are made at once they take turns. A weight is
about how many widgets a piece of work makes. How much is done in one turn hangs on weights only, never on
a clock: the same form is built in the same steps on every computer.
"""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.turns import Turns

PORTION = 16
"""Together this heavy is what is done in one turn; what is heavier by itself is done alone."""


@dataclass(frozen=True, slots=True)
class Work:
    """One piece: what makes something, and about how many widgets that are. `owner` can have it dropped."""

    call: Callable[[], None]
    weight: int = 1
    owner: object = None


class Portions(QObject):
    """Pieces of work in their order."""

    advanced = Signal()
    """A portion was done."""
    finished = Signal()
    """Nothing waits any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Work] = deque()
        self._working = False

    @property
    def valid(self) -> bool:
        """Whether it was not thrown away."""
        return isValid(self)

    @property
    def host(self) -> QWidget | None:
        """On what it makes something."""
        parent = self.parent()
        return parent if isinstance(parent, QWidget) else None

    @property
    def waiting(self) -> bool:
        """Whether something is not done yet."""
        return bool(self._waiting)

    def add(self, work: Iterable[Work]) -> None:
        """Puts work at the end."""
        self._waiting.extend(work)

    def add_next(self, work: Iterable[Work]) -> None:
        """Puts work before everything that waits: it belongs to what is being made now."""
        self._waiting.extendleft(reversed(list(work)))

    def drop(self, owner: object) -> None:
        """Forgets what waits for an owner: something else is shown in its place."""
        self._waiting = deque(one for one in self._waiting if one.owner is not owner)

    def start(self) -> None:
        """Does the first portion now; the rest follows, a portion a turn. Nothing new where one is under way."""
        if not self._working and not Turns.of_program().has(self):
            self._portion()

    def start_next(self) -> None:
        """Does the first portion in the next turn of the loop."""
        if self._waiting and not self._working:
            Turns.of_program().join(self)

    def finish(self) -> None:
        """Does everything now."""
        if not self._working and self._waiting:
            self._do(None)

    def take_turn(self) -> None:
        """Does a portion: its turn in the line came."""
        if self._waiting and not self._working:
            self._portion()

    def _portion(self) -> None:
        self._do(PORTION)

    def _do(self, most: int | None) -> None:
        done = 0
        self._working = True
        try:
            while self._waiting and (most is None or not done or done + self._waiting[0].weight <= most):
                work = self._waiting.popleft()
                done += work.weight
                work.call()
        finally:
            self._working = False
        self.advanced.emit()
        if self._waiting:
            Turns.of_program().join(self)
        else:
            self._end()

    def _end(self) -> None:
        Turns.of_program().leave(self)
        self.finished.emit()
