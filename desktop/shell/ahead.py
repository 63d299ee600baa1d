"""What the next screens need, imported before they are asked for, so that opening one never waits for an import.

It has a thread of its own, for the worker is there for the vault; it begins when nothing is asked of the worker, and
hands over the interpreter after every module. Nothing hangs on it: what is not imported yet is imported when it is
needed.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.shell.worker import Worker

_LOOK_MS = 150
_BREATH = 0.005
"""Seconds between two modules, in which the window has the interpreter for itself."""
_TURN = 0.001
"""Seconds after which a thread hands over the interpreter to one that waits; five times as often as Python does."""


class Ahead(QObject):
    """Made once, by the program. `stop` before the program ends."""

    done = Signal()
    """Everything was imported."""

    def __init__(self, worker: Worker, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._names = tuple(names)
        self._stopped = Event()
        self._thread: Thread | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._begin_when_quiet)
        sys.setswitchinterval(_TURN)

    @property
    def busy(self) -> bool:
        """Whether it waits for its moment or imports."""
        return self._clock.isActive() or (self._thread is not None and self._thread.is_alive())

    def start(self) -> None:
        """Begins as soon as the worker has nothing to do. Only the first time that this is asked."""
        if self._thread is None and not self._stopped.is_set():
            self._clock.start()

    def stop(self) -> None:
        """Ends after the module that is being imported."""
        self._stopped.set()
        self._clock.stop()
        if self._thread is not None:
            self._thread.join()

    def _begin_when_quiet(self) -> None:
        if not self._worker.busy:
            self._clock.stop()
            self._thread = Thread(target=self._import_all, name="vooruit", daemon=True)
            self._thread.start()

    def _import_all(self) -> None:
        for name in self._names:
            if self._stopped.wait(_BREATH):
                return
            with suppress(ImportError):  # told when the screen is asked for
                import_module(name)
        self.done.emit()
