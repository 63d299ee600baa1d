"""Where the parts of the screen of an attachment stand: the questions beside the file, or above it in one column."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop.attachments.progress import TakingBar
from desktop.attachments.viewer import Viewer
from desktop.shell.room import Room, around
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.empty import EmptyState
from desktop.widgets.head import Head
from desktop.widgets.scroll import Scroll

_FORM = {Room.WIDE: 430, Room.NARROW: 380}
_VIEWER_SINGLE = 520
_ABOVE_AND_BELOW = {Room.WIDE: (18, 20), Room.NARROW: (14, 16), Room.SINGLE: (12, 12)}
_AS_HIGH_AS_IT_LIKES = 16_777_215


class AttachmentPage(QFrame):
    """Holds the parts, or in their place that the attachment is gone."""

    def __init__(self, head: Head, bar: TakingBar, sheet: QFrame, viewer: Viewer) -> None:
        super().__init__()
        self._head, self._bar, self._sheet, self._viewer = head, bar, sheet, viewer
        self._page: QWidget | None = None
        self._gone: EmptyState | None = None
        self._column: QVBoxLayout = down(gap=14)
        self.setLayout(self._column)
        self.lay_out(Room.WIDE, taking=False)

    def lay_out(self, room: Room, *, taking: bool) -> None:
        """Takes the shape for this much room; `taking` says whether a file is coming in. The focus stays."""
        focused = QApplication.focusWidget()
        here = focused is not None and self.isAncestorOf(focused)
        for one in (self._head, self._bar, self._sheet, self._viewer):
            one.setParent(self)
        old, page = self._page, QWidget(self)
        self._page = page
        self._sheet.setProperty("kind", "card" if room is Room.SINGLE else "")
        page.setLayout(self._single() if room is Room.SINGLE else self._beside(room))
        self._column.addWidget(page)
        for widget in (self._head, self._sheet, self._viewer):
            widget.show()
        page.setVisible(self._gone is None)
        self._bar.setVisible(taking)
        if old is not None:
            old.hide()
            old.deleteLater()
        if focused is not None and here:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_gone(self, state: EmptyState | None) -> None:
        """In the place of everything, until the attachment is there again."""
        if self._gone is not None:
            self._column.removeWidget(self._gone)
            self._gone.hide()
            self._gone.deleteLater()
        self._gone = state
        if state is not None:
            self._column.addWidget(state, 1)
        if self._page is not None:
            self._page.setVisible(state is None)

    def _single(self) -> QVBoxLayout:
        """Under each other: questions first, then the file."""
        self._viewer.setFixedHeight(Theme.current().length(_VIEWER_SINGLE))
        parts = (self._head, self._bar, self._sheet, self._viewer)
        return down(Scroll(down(*parts, gap=12, margins=around(Room.SINGLE, *_ABOVE_AND_BELOW[Room.SINGLE]))), gap=0)

    def _beside(self, room: Room) -> QVBoxLayout:
        self._viewer.setMinimumHeight(0)
        self._viewer.setMaximumHeight(_AS_HIGH_AS_IT_LIKES)
        form = boxed(across(Scroll(down(self._sheet, STRETCH, gap=0)), margins=(0, 0, 4, 0)), "card")
        form.setFixedWidth(Theme.current().length(_FORM[room]))
        body = across(form, boxed(across(self._viewer, margins=(6, 6, 6, 6)), "card"), gap=14)
        body.setStretch(1, 1)
        column = down(self._head, self._bar, body, gap=12, margins=around(room, *_ABOVE_AND_BELOW[room]))
        column.setStretch(2, 1)
        return column
