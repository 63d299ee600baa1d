"""Where the parts of the report screen stand: three columns, or all under each other where there is less room.

Under each other they come in the order in which they are needed: the reader, the checks, what goes along, the pages.
In one column the checks and what goes along are folded: one sees what came of them, and the pages right after.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from desktop.reports.preview import Preview
from desktop.shell.room import Room
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip
from desktop.widgets.scroll import Scroll

_LEFT, _RIGHT = 276, 304
_BESIDE = 1040
"""Width at 100 % from which the three columns stand beside each other."""


class Places(QFrame):
    """The parts. `left` and `right` are the regions at the sides of the preview; `below` follows the last page."""

    def __init__(
        self, readers: QWidget, left: Sequence[QWidget], preview: Preview, right: Sequence[QWidget], below: QWidget
    ) -> None:
        super().__init__()
        self._readers, self._preview, self._below = readers, preview, below
        below.setParent(self)
        self._at_left, self._at_right = tuple(left), tuple(right)
        self._room = Room.WIDE
        self._beside: bool | None = None
        self._readers_place = down()
        self._left_column, self._middle, self._right_column = down(gap=12), down(), down(gap=12)
        self.left, self.right = boxed(self._left_column), boxed(self._right_column)
        self._left_scroll = Scroll(down(self.left, STRETCH))
        self._right_scroll = Scroll(down(self.right, STRETCH))
        columns = across(self._left_scroll, self._middle, self._right_scroll, gap=12)
        columns.setStretch(1, 1)
        self._columns = boxed(columns)
        self._folded = down(gap=12)
        self._fold = boxed(self._folded)
        self.folder = Button(self.tr("Privacycontrole en wat er meegaat"), icon="chevron-down")
        self.folder.setCheckable(True)
        self.folder.toggled.connect(self._show_folded)
        self._came_of = Chip("")
        self._fold_line = boxed(across(self.folder, self._came_of, STRETCH))
        self._under: QBoxLayout = down(gap=12)
        self._one = Scroll(down(self._under, STRETCH))
        column = down(self._readers_place, self._columns, self._one, gap=12)
        column.setStretch(1, 1)
        column.setStretch(2, 1)
        self.setLayout(column)
        Theme.current().changed.connect(self._fit)
        self._fit()

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """What F6 visits: the sides and the pages; under each other only the pages, the rest follows the readers."""
        return (self.left, self._preview, self.right) if self._beside else (self._preview,)

    def fit_in(self, room: Room) -> None:
        """Lays the parts out for this much room."""
        self._room = room
        self._fit()
        self._fit_fold()

    def tell(self, came_of: tuple[str, str, str]) -> None:
        """What came of the checks: words, tone and icon, beside the button that unfolds them."""
        words, tone, icon = came_of
        self._came_of.show_state(words, tone, icon or None)
        self._came_of.setVisible(bool(words))

    def unfold(self) -> None:
        """Shows what is folded: something in it must be solved."""
        self.folder.setChecked(True)

    def _show_folded(self, shown: bool) -> None:
        self.folder.say(self.folder.text(), "chevron-up" if shown else "chevron-down")
        self._fit_fold()

    def _fit_fold(self) -> None:
        single = self._room is Room.SINGLE
        self._fold_line.setVisible(single)
        self._fold.setVisible(not single or self.folder.isChecked())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = Theme.current()
        self._left_scroll.setFixedWidth(theme.length(_LEFT))
        self._right_scroll.setFixedWidth(theme.length(_RIGHT))
        beside = self._room is not Room.SINGLE and self.width() >= theme.length(_BESIDE)
        if beside is self._beside:
            return
        self._beside = beside
        focused = self.window().focusWidget()  # moving a part takes the focus from it
        had_focus = focused is not None and self.isAncestorOf(focused)
        if beside:
            self._set_beside()
        else:
            self._set_under()
        self._columns.setVisible(beside)
        self._one.setVisible(not beside)
        if focused is not None and had_focus:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_beside(self) -> None:
        self._readers_place.addWidget(self._readers)
        for layout, parts in ((self._left_column, self._at_left), (self._right_column, self._at_right)):
            for part in parts:
                layout.addWidget(part)
        self._middle.addWidget(self._preview)
        self._preview.stand_in_line(in_line=False)

    def _set_under(self) -> None:
        going_along, checks, register = self._at_right
        choice, *rest = self._at_left
        for part in (checks, going_along):
            self._folded.addWidget(part)
        for part in (self._readers, choice, self._fold_line, self._fold, self._preview, self._below, *rest, register):
            self._under.addWidget(part)
        self._preview.stand_in_line(in_line=True)
        self._fit_fold()
