"""A dialog over the window it is about: as large as what it holds, also when the letters change while it is open.

When it closes, one is back at what had the focus: the window may have given that away while it was laid out anew.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.theme.theme import Theme

_MOST = 0.9
"""How much of the window it takes at most."""


class OverWindow(QDialog):
    """A modal dialog. `stand_over` before it is opened; `fit` again when what it holds changed.

    `height_for` tells how high what it holds is at a width, in pixels, when nothing of it scrolls.
    """

    width_at_100 = 520
    """How wide it would be, in pixels, with letters of 100 %."""

    def __init__(self, height_for: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height_for = height_for
        self._came_from: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setProperty("kind", "question")
        # The bar of a window may stand in a task list or on a shared screen: it tells nothing of a case.
        self.setWindowTitle("Driehoek")
        Theme.current().settled.connect(self.fit)

    def stand_over(self, window: QWidget) -> None:
        """Over which window it is about to open."""
        self._came_from = window.focusWidget()
        self.finished.connect(window.activateWindow)  # not every system goes back to it by itself
        self.fit()

    def fit(self) -> None:
        """As large as what it holds, within the window it is about and within the screen."""
        over = self.parentWidget()
        if over is None:
            return
        width = min(Theme.current().length(self.width_at_100), round(over.width() * _MOST))
        size = QSize(width, min(self._height_for(width), round(over.height() * _MOST)))
        grown, at = size - self.size(), self.frameGeometry()
        self.resize(size)
        if self.isVisible() and not grown.isNull():
            screen = self.screen().availableGeometry()
            right = screen.right() - at.width() - grown.width()
            bottom = screen.bottom() - at.height() - grown.height()
            x, y = at.left() - grown.width() // 2, at.top()
            self.move(QPoint(max(screen.left(), min(x, right)), max(screen.top(), min(y, bottom))))

    @override
    def done(self, r: int) -> None:
        before = self._came_from
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        super().done(r)
