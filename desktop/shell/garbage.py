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
"""All of it is looked through when the youngest were so many times: seldom would make it long."""


class Garbage(QObject):
    """Collects every two seconds what has become too much; made once, by the program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self.collect)
        self._clock.start()

    @staticmethod
    def set_aside() -> None:
        """Leaves alone for good what is there now. Only before a vault is opened."""
        gc.freeze()

    def collect(self) -> None:
        """Collects the youngest generation when it has enough, and every so many times all of them."""
        counts, limits = gc.get_count(), gc.get_threshold()
        if counts[1] + counts[2] > _OFTEN:
            gc.collect()
        elif counts[0] > limits[0]:
            gc.collect(0)
