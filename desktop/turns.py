"""Turns of the event loop: all that have much to do stand in one line, and in each turn one of them does one thing.

    Turns.of_program().later(partial(show, answer), host=screen)

Between two turns the loop does what waits: a key, a click, the next letter. What was made in a turn is painted in the
turn after it and not in the same one: the host is kept dark until then, for making, laying out and painting together
take longer than a hand notices.
"""

from collections import deque
from collections.abc import Callable
from typing import ClassVar, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_BREATH = 1
"""Milliseconds between two turns: enough for the loop to hand over whatever waits."""

_PATIENCE = 30
"""Turns that what comes at last waits for what others do meanwhile."""


class Taker(Protocol):
    """Whoever stands in the line."""

    @property
    def valid(self) -> bool:
        """Whether it is still there: who was thrown away takes no turn."""

    @property
    def host(self) -> QWidget | None:
        """Where what it makes is seen; None when that is nowhere in particular."""

    def take_turn(self) -> None:
        """Does one thing."""


class _Call:
    """One call that waits for its turn."""

    def __init__(self, call: Callable[[], None], host: QWidget | None) -> None:
        self.host = host
        self.take_turn = call

    @property
    def valid(self) -> bool:
        return self.host is None or isValid(self.host)


class Turns(QObject):
    """The line of the program."""

    _one: ClassVar["Turns | None"] = None

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._waiting: deque[Taker] = deque()
        self._dark: list[QWidget] = []
        self._halves: deque[_Call] = deque()
        self._last: deque[Callable[[], None]] = deque()
        self._patience = 0
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._next)

    @classmethod
    def of_program(cls) -> "Turns":
        """The line of the program."""
        if cls._one is None or not isValid(cls._one):
            cls._one = Turns(QCoreApplication.instance())
        return cls._one

    @property
    def waiting(self) -> bool:
        """Whether someone stands in the line, or something is not painted yet."""
        return bool(self.making or self._last)

    @property
    def making(self) -> bool:
        """The same, apart from what comes at last and is not seen."""
        return bool(self._waiting or self._dark or self._halves)

    def has(self, taker: Taker) -> bool:
        """Whether it stands in the line."""
        return any(one is taker for one in self._waiting)

    def join(self, taker: Taker) -> None:
        """Puts it at the end, unless it stands in the line."""
        if not self.has(taker):
            self._waiting.append(taker)
        self._turn.start(_BREATH)

    def leave(self, taker: Taker) -> None:
        """Takes it out."""
        self._waiting = deque(one for one in self._waiting if one is not taker)

    def later(self, call: Callable[[], None], host: QWidget | None = None) -> None:
        """Does a call when its turn comes, unless its host was thrown away meanwhile."""
        self.join(_Call(call, host))

    def first(self, call: Callable[[], None], host: QWidget | None = None) -> None:
        """Does a call in the next turn, before all that waits."""
        self._waiting.appendleft(_Call(call, host))
        self._turn.start(_BREATH)

    def other_half(self, call: Callable[[], None], host: QWidget) -> None:
        """Does the other half of what is done in this turn in the next; the host stays dark until both are done."""
        self.darken(host)
        self._halves.append(_Call(call, host))
        self._turn.start(_BREATH)

    def at_last(self, call: Callable[[], None]) -> None:
        """Does a call in a turn of its own when nobody else stands in the line, or has stood there for long."""
        if not self._last:
            self._patience = _PATIENCE
        self._last.append(call)
        self._turn.start(_BREATH)

    def darken(self, host: QWidget) -> None:
        """Keeps what one sees of a host as it is until the next turn."""
        if host.isVisible() and host.updatesEnabled():
            host.setUpdatesEnabled(False)
            self._dark.append(host)
            self._turn.start(_BREATH)

    def _next(self) -> None:
        self._patience -= 1
        try:
            if self._halves:
                half = self._halves.popleft()
                if half.valid:
                    half.take_turn()
            elif self._dark:
                self._light()
            elif self._last and (not self._waiting or self._patience < 0):
                self._last.popleft()()
            else:
                self._take_turn()
        finally:
            if self.waiting:
                # At the end: what came up during a long turn comes first. What was made is seen as soon as it can be.
                self._turn.start(0 if self._dark else _BREATH)

    def _light(self) -> None:
        dark, self._dark = self._dark, []
        for one in dark:
            if isValid(one):
                one.setUpdatesEnabled(True)

    def _take_turn(self) -> None:
        while self._waiting:
            one = self._waiting.popleft()
            if not one.valid:
                continue
            if one.host is not None:
                self.darken(one.host)
            one.take_turn()
            return
