"""The frame of the first screens: the three voices at the left where there is room, the task in a column beside it.

In one column the pane is gone, and what goes on (`keep_in_sight`) stands at the foot, in sight however far one scrolls.
"""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.shell.preferences import Preferences
from desktop.shell.room import Room, room_for
from desktop.theme.theme import Theme
from desktop.unlock.top import Top
from desktop.unlock.voices import VoicesPane, brand
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.reading_order import step
from desktop.widgets.scroll import Scroll

_NARROW_WINDOW = 1400
_NARROW_PANE = 420
_ROOM_FOR_PANE = 620
"""Width, at 100 %, that the task must keep before the pane may stand beside it."""


class PanedScreen(QWidget):
    """A pane and a column. Both first screens are one; subclasses fill `column`. `above` is the room over the task."""

    def __init__(
        self, name: str, column_width: int, pane_width: int, above: int, preferences: Preferences | None
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._column_width = column_width
        self._pane_width = pane_width
        self._room_above = above
        self._pane = VoicesPane()
        self._brand = brand()
        self.top = Top(preferences)
        self._holder = QWidget()
        self._holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._acts: list[tuple[QWidget, QLayout]] = []
        self._at_foot: QVBoxLayout = down(gap=0, margins=(28, 10, 28, 12))
        self._foot = boxed(self._at_foot, "foot")
        row = across(STRETCH, self._holder, STRETCH)
        row.setStretch(1, 50)
        self._content: QVBoxLayout = down(row, STRETCH)
        self._head: QBoxLayout = across(self._brand, STRETCH, self.top, gap=8, margins=(28, 20, 24, 8))
        self._scroll = Scroll(self._content)
        column = down(self._head, self._scroll, self._foot, gap=0)
        column.setStretch(1, 1)
        self._line: QHBoxLayout = across(self._pane, boxed(column), gap=0)
        self._line.setStretch(1, 1)
        self.setLayout(self._line)
        self._brand.hide()
        self._foot.hide()
        Theme.current().changed.connect(self._fit)
        self.setAutoFillBackground(True)

    @property
    def column(self) -> QWidget:
        """Where the task goes: set its layout once."""
        return self._holder

    def keep_in_sight(self, acts: QWidget, home: QLayout) -> None:
        """What goes on stands in `home`, a place within the column; in one column it stands at the foot instead.

        Call it for each of them; those that are hidden take no room there.
        """
        self._acts.append((acts, home))

    def to_top(self) -> None:
        """Something else is asked now: one begins with its title, wherever one was in what stood here before."""
        self._scroll.begin_anew()

    def fit(self) -> None:
        """Places everything again; call it when what goes on was shown or hidden."""
        self._fit()

    def last_in_order(self, before: QWidget) -> None:
        """Puts what stands at the top behind the task in the focus order: one comes to work, not to set letters."""
        self.top.place_after(before)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return step(self, forward=forward) or super().focusNextPrevChild(forward)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = Theme.current()
        single = room_for(self.width(), theme.percent) is Room.SINGLE
        pane = self._pane_width if self.width() >= _NARROW_WINDOW else min(self._pane_width, _NARROW_PANE)
        beside = not single and self.width() - pane >= theme.length(_ROOM_FOR_PANE)
        self._pane.setFixedWidth(pane)
        self._pane.setVisible(beside)
        self._brand.setVisible(not beside)
        above = self._room_above if beside else 0 if single else 8
        self._content.setContentsMargins(28, 4 + above, 28, 28)
        self._holder.setMaximumWidth(theme.length(self._column_width))
        self._place_top(self.width() - (pane if beside else 0))
        self._place_acts(single)

    def _place_top(self, width: int) -> None:
        """Beside the sign, or under it where the two do not fit."""
        wanted, edges = self.top.wanted, self._head.contentsMargins()
        room = width - edges.left() - edges.right() - self._head.spacing()
        fits = wanted + (0 if self._brand.isHidden() else self._brand.sizeHint().width()) <= room
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(way)
        self.top.setMinimumWidth(wanted if fits else 0)

    def _place_acts(self, single: bool) -> None:
        for acts, home in self._acts:
            place = self._at_foot if single else home
            if place.indexOf(acts) < 0:
                focused = QApplication.focusWidget()
                place.addWidget(acts)
                if focused is not None and (focused is acts or acts.isAncestorOf(focused)):
                    _focus_again(focused)
        self._foot.setVisible(single and any(not acts.isHidden() for acts, _ in self._acts))


def _focus_again(widget: QWidget) -> None:
    """Who is given another parent loses the focus."""
    QTimer.singleShot(0, widget, lambda: widget.setFocus(Qt.FocusReason.OtherFocusReason))
