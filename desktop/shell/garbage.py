"""Takes Python's garbage away in the thread of the window only, between events.

Python collects cycles whenever it likes, in whatever thread runs: in the worker it would destroy widgets from the wrong
thread, and in the middle of an event it would destroy what Qt is still using. Both end the program at once. So its own
collecting is off while the window is there, and a clock of the window does it.

Looking through everything that was imported takes longer than a frame or two. So that is set aside while no vault was
opened yet: what is set aside is never looked at again, and nothing of a case may ever be among it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2_000
_OFTEN = 2
"""Those that stayed are looked through when the youngest were so many times: seldom would make it long."""
_REST = 15
"""Nobody did anything so many times in a row: looking through the oldest too is felt by nobody then."""
_PATIENCE = 100
"""How often those that stayed were looked through before the oldest wait for no rest any longer."""


class Garbage(QObject):
    """Collects every two seconds what has become too much; made once, by the program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._rests = 0
        self._older = False
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self.collect)
        self._clock.start()

    @staticmethod
    def set_aside() -> None:
        """Leaves alone for good what is there now. Only before a vault is opened."""
        gc.freeze()

    def collect(self) -> None:
        """Collects the youngest when they are enough, and those that stayed every so many times.

        The oldest are many, and looking through them is felt: that waits until nothing has happened for a while.
        """
        counts, limits = gc.get_count(), gc.get_threshold()
        self._rests = self._rests + 1 if counts[0] <= limits[0] else 0
        if counts[2] > _PATIENCE or (self._older and self._rests >= _REST):
            gc.collect()
            self._older = False
        elif counts[1] > _OFTEN:
            gc.collect(1)
            self._older = True
        elif counts[0] > limits[0]:
            gc.collect(0)
