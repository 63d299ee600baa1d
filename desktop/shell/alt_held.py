"""Tells while Alt is held, so that keys can be shown where there is no room for them otherwise.

It listens at the window of the system, where keys come in first, as `idle` does.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


class AltHeld(QObject):
    """Emits `held` with True and False."""

    held = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._down = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._listen)
            self._listen(app.focusWindow())

    def _listen(self, window: QWindow | None) -> None:
        self._tell(False)  # who goes to another window lets go of Alt there
        if window is not None:
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
            own = watched is self._widget.window().windowHandle()
            self._tell(own and event.type() is QEvent.Type.KeyPress)
        return False

    def _tell(self, down: bool) -> None:
        if down is not self._down:
            self._down = down
            self.held.emit(down)
