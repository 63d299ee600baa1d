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
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid

PORTION = 24
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
        if not self._working and not _Line.of_program().has(self):
            self._portion()

    def start_next(self) -> None:
        """Does the first portion in the next turn of the loop."""
        if self._waiting and not self._working:
            _Line.of_program().join(self)

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
            _Line.of_program().join(self)
        else:
            self._end()

    def _end(self) -> None:
        _Line.of_program().leave(self)
        self.finished.emit()


class _Line(QObject):
    """All that want a turn of the loop, in the order in which they asked: each turn belongs to one of them."""

    _one: ClassVar["_Line | None"] = None

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._waiting: deque[Portions] = deque()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._next)

    @classmethod
    def of_program(cls) -> "_Line":
        """The line of the program."""
        if cls._one is None or not isValid(cls._one):
            cls._one = _Line(QCoreApplication.instance())
        return cls._one

    def has(self, portions: Portions) -> bool:
        """Whether it stands in the line."""
        return any(one is portions for one in self._waiting)

    def join(self, portions: Portions) -> None:
        """Puts it at the end, unless it stands in the line."""
        if not self.has(portions):
            self._waiting.append(portions)
        self._turn.start()

    def leave(self, portions: Portions) -> None:
        """Takes it out."""
        self._waiting = deque(one for one in self._waiting if one is not portions)

    def _next(self) -> None:
        while self._waiting:
            one = self._waiting.popleft()
            if isValid(one):
                if self._waiting:
                    self._turn.start()
                one.take_turn()
                return
