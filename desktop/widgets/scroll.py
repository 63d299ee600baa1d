"""A part of a screen that scrolls down, never sideways; what gets the focus is brought into view."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QWidget
from typing_extensions import override

_TRIES = 4
"""How often content may ask for another size within one change of its size; more, and it never ends."""


class Scroll(QScrollArea):
    """Scrolls a layout."""

    def __init__(self, content: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tries = 0
        self._kept_at: QSize | None = None
        self._inner = inner = QWidget()
        inner.setProperty("kind", "scrolled")
        inner.setLayout(content)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._inner or event.type() is not QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        # Content that is lower where it is narrower needs the bar without it and not with it: Qt would give it the one
        # size and the other in turn, each within the one before, until the program falls.
        if self._tries == _TRIES:
            self._kept_at = self.size()
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            return False
        self._tries += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._tries -= 1

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._kept_at is not None and self._kept_at != self.size():
            self._kept_at = None
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self._inner.isAncestorOf(now):
            self.ensureWidgetVisible(now, 24, 48)
            QTimer.singleShot(0, self, self._follow_again)  # once more when what was just made has its place

    def _follow_again(self) -> None:
        focused = self.window().focusWidget()
        if focused is not None and self._inner.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 24, 48)
