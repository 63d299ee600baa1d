"""Scrolls a screen back to where it was. What belongs on it is read first, so this waits for that.

Whoever does something meanwhile goes on from there: nothing moves any more by itself.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from desktop.widgets.scroll import Scroll

_EVERY, _TIMES = 40, 250
_INPUT = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin})


class ScrollingBack(QObject):
    """Looks whether each part can be scrolled as far as wanted, does that once, and ends."""

    def __init__(
        self, parent: QWidget, areas: Callable[[], Sequence[QAbstractScrollArea]], places: Sequence[int]
    ) -> None:
        super().__init__(parent)
        self._areas = areas
        self._places = tuple(places)
        self._left = _TIMES
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        window = parent.window().windowHandle()
        if window is not None:
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._end()
        return False

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
            for area in areas:
                if isinstance(area, Scroll):
                    area.stay()
        if ready or self._left <= 0:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self.deleteLater()
