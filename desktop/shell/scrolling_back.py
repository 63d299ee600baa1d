"""Scrolls a screen back to where it was. What belongs on it is read first, so this waits for that, for a while only."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

_EVERY, _TIMES = 40, 40


class ScrollingBack(QObject):
    """Looks whether each part can be scrolled as far as wanted, does that once, and ends."""

    def __init__(
        self, parent: QObject, areas: Callable[[], Sequence[QAbstractScrollArea]], places: Sequence[int]
    ) -> None:
        super().__init__(parent)
        self._areas = areas
        self._places = tuple(places)
        self._left = _TIMES
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._left -= 1
        areas = self._areas()
        bars = [one.verticalScrollBar() for one in areas]
        ready = len(bars) == len(self._places) and all(
            bar.maximum() >= place for bar, place in zip(bars, self._places, strict=True)
        )
        if ready:
            for bar, place in zip(bars, self._places, strict=True):
                bar.setValue(place)
        if ready or self._left <= 0:
            self._timer.stop()
            self.deleteLater()
