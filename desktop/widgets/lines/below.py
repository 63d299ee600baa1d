"""What stands under the line one is at, in the list itself: it goes with the line, and is as high as it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop.widgets.scroll import shown_with

if TYPE_CHECKING:
    from desktop.widgets.lines.view import LineView

_AROUND = 8


class Tall(QFrame):
    """A part that can say how high all of it is."""

    height_changed = Signal()

    def stand_whole(self, *, whole: bool) -> None:
        """Tells whether it has the room for all of itself: then nothing within it scrolls."""

    def whole_height(self, width: int) -> int:
        """How high it is at a width when nothing of it scrolls."""
        return self.heightForWidth(width)


class Below(QObject):
    """Keeps the part in its place: under its line, over the room that the list leaves free there."""

    def __init__(self, view: LineView) -> None:
        super().__init__(view)
        self._view = view
        self._part: Tall | None = None
        self._height = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.measure)
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self._settled)
        view.verticalScrollBar().valueChanged.connect(self.place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show(self, part: Tall | None) -> bool:
        """Takes a part in, or lets go of the one that is there. Answers whether that is something else than before."""
        if part is self._part:
            return False
        if self._part is not None:
            self._part.height_changed.disconnect(self._again.start)
            self._part.stand_whole(whole=False)
        self._part = part
        if part is None:
            self._view.leave_below(0)
            return True
        part.setParent(self._view.viewport())
        part.stand_whole(whole=True)
        part.height_changed.connect(self._again.start)
        self.measure()
        part.show()
        return True

    def measure(self) -> None:
        """Asks the part how high it is, and the list for that much room."""
        part = self._part
        if part is None:
            return
        width = self._view.viewport().width() - 2 * _AROUND
        height = part.whole_height(width) + 2 * _AROUND
        if height != self._height:
            self._height = height
            self._after.start()
        self._view.leave_below(height)
        self.place()

    def place(self) -> None:
        """Puts the part over the room that is free."""
        if self._part is None:
            return
        free = self._view.free_below()
        self._part.setVisible(free is not None)
        if free is not None:
            self._part.setGeometry(free.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND))

    def bring(self) -> None:
        """Brings what has the focus in the part into view, with the form it is in."""
        part, now = self._part, QApplication.focusWidget()
        if part is None or now is None or not part.isAncestorOf(now):
            return
        bar, viewport = self._view.verticalScrollBar(), self._view.viewport()
        start, end = shown_with(now, part, viewport.height())
        top = part.mapTo(viewport, QPoint(0, start)).y() - _AROUND
        beyond = top + end - start + 3 * _AROUND - viewport.height()
        if top < 0:
            bar.setValue(bar.value() + top)
        elif beyond > 0:
            bar.setValue(bar.value() + min(beyond, top))

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """What gets the focus in the part is brought into view; once more when what was just made has its place."""
        if self._part is not None and now is not None and self._part.isAncestorOf(now):
            self.bring()
            self._after.start()

    def _settled(self) -> None:
        self._view.settle_below()
