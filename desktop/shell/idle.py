"""Notices that nobody does anything: no key, no mouse for a while. On a clock that no one can set back.

It listens at the windows one works in, where input comes in first, and not at the application: there every event of
every widget would pass by here, and opening a form would take a third longer.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
    }
)
_LOOK_EVERY = 5000


class Idle(QObject):
    """Emits `idle` once after `minutes` without input; 0 minutes is never."""

    idle = Signal()

    def __init__(self, app: QApplication, minutes: int, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(app)
        self._clock = clock
        self._last = clock()
        self._seconds = minutes * 60
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        app.focusWindowChanged.connect(self._listen)
        self._listen(app.focusWindow())

    def set_minutes(self, minutes: int) -> None:
        """After how long."""
        self._seconds = minutes * 60

    def start(self) -> None:
        """Starts counting from now."""
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> None:
        """Counts no more (the vault is locked)."""
        self._timer.stop()

    def look(self) -> None:
        """Looks whether it has been long enough."""
        if self._seconds and self._timer.isActive() and self._clock() - self._last >= self._seconds:
            self.stop()
            self.idle.emit()

    def _listen(self, window: QWindow | None) -> None:
        self._last = self._clock()  # going to another window is doing something
        if window is not None:
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last = self._clock()
        return False
