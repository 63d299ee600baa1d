"""A part of a screen that scrolls down, never sideways; what gets the focus is brought into view."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme

_TRIES = 4
"""How often content may ask for another size within one change of its size; more, and it never ends."""

_AROUND = 84
"""So far from the edges what has the focus is brought: a message over the foot of the content covers none of it."""


class Scroll(QScrollArea):
    """Scrolls a layout."""

    def __init__(self, content: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tries = 0
        self._follows = False
        """Whether what has the focus stays in view when the content changes: until someone scrolls away from it."""
        self._kept_at: QSize | None = None
        self._inner = inner = QWidget()
        inner.setProperty("kind", "scrolled")
        inner.setLayout(content)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)  # Qt fills what is given it
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._inner or event.type() is not QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        if self._follows:
            QTimer.singleShot(0, self, self._keep_in_view)
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
            self._follows = True
            self._bring(now)
            QTimer.singleShot(0, self, self._follow_again)  # once more when what was just made has its place

    def _follow_again(self) -> None:
        focused = self.window().focusWidget()
        if focused is not None and self._inner.isAncestorOf(focused):
            self._bring(focused)

    def _bring(self, widget: QWidget) -> None:
        """Brings a widget into view, away from the edges; under the mouse nothing moves that is seen already."""
        around = Theme.current().length(_AROUND)
        bar, high = self.verticalScrollBar(), self.viewport().height()
        top = widget.mapTo(self._inner, QPoint(0, 0)).y()
        writes = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if widget.height() > high and not writes and top < bar.value() + high and bar.value() < top + widget.height():
            return  # a whole page that has the focus: one reads on where one is
        if widget.height() + 2 * around > high or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self.ensureWidgetVisible(widget, 24, around)
            return
        least, most = top + widget.height() + around - high, top - around
        bar.setValue(min(max(bar.value(), least), most))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._let_go()
        super().wheelEvent(event)

    def _let_go(self) -> None:
        self._follows = False

    def _keep_in_view(self) -> None:
        """What grew above it may have pushed it out of view. What is higher than the view is left where it is."""
        focused = self.window().focusWidget()
        around = Theme.current().length(_AROUND)
        if self._follows and focused is not None and focused.height() + 2 * around <= self.viewport().height():
            self._follow_again()
