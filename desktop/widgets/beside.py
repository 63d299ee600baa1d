"""A list with a panel beside it that explains the line one is at.

In a window too narrow for both one of the two is seen: the list has a button to the panel, the panel one back. In one
column the panel opens under the line one is at.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.shell.room import Room
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.lines.below import Tall
from desktop.widgets.lines.view import LineView
from desktop.widgets.scroll import Scroll

_PANEL, _NARROW_PANEL = 470, 400
_WIDE_FROM, _BESIDE_FROM = 1100, 840
"""Widths at 100 % from which the panel is at its widest, and stands beside the list at all."""
_ABOVE = 8
"""Room above the way back."""
_ANY = 16_777_215
"""What Qt calls no greatest width."""


class SidePanel(Tall):
    """The panel: `head` stays on top, `content` scrolls, `acts` stay at the foot. `back` is for where it stands alone.

    `whole` is whether it stands in the list with room for all of itself.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.whole = False
        self.setProperty("kind", "card")
        self.setAccessibleName(name)
        self.head: QVBoxLayout = down(gap=10)
        self.content: QVBoxLayout = down(gap=10, margins=(20, 16, 20, 8))
        self.acts: QVBoxLayout = down(gap=8, margins=(20, 8, 20, 16))
        self.back = Button(self.tr("Terug naar de lijst"), Kind.GHOST, icon="arrow-left", shown_key="Esc", small=True)
        self.back.hide()
        self._scroll = scroll = Scroll(self.content)
        column = down(across(self.back, STRETCH, margins=(12, _ABOVE, 0, 0)), self.head, scroll, self.acts, gap=0)
        column.setStretch(2, 1)
        self.setLayout(column)
        self._inner = scroll.widget()
        if self._inner is not None:
            self._inner.installEventFilter(self)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.height_changed.emit()
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.height_changed.emit()
        return super().eventFilter(watched, event)

    @override
    def stand_whole(self, *, whole: bool) -> None:
        self.whole = whole
        self._scroll.stand_whole(whole=whole)

    def to_top(self) -> None:
        """Shows the content from its begin."""
        self._scroll.begin_anew()

    @override
    def whole_height(self, width: int) -> int:
        high = sum(_height(part, width - 2) for part in (self.head, self.content, self.acts))
        back = 0 if self.back.isHidden() else self.back.sizeHint().height()
        return high + back + _ABOVE + 2


def _height(layout: QLayout, width: int) -> int:
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


class Beside(QFrame):
    """The list and the panel. `why` belongs under the list; it is seen when the panel is not.

    `key` is what the list does the same with, `foot` what stands at the foot of the list: `why` stands beside that
    where there is room.
    """

    def __init__(
        self, listed: QWidget, panel: SidePanel, why: str, *, key: str = "Space", foot: QWidget | None = None
    ) -> None:
        super().__init__()
        self._listed = listed
        self._panel = panel
        self._alone = False
        self._single = False
        self._focus: QWidget = listed
        self.why = Button(why, icon="circle-help", shown_key=key, small=True)
        self.why.clicked.connect(lambda: self.show_panel(shown=True))
        panel.back.clicked.connect(lambda: self.show_panel(shown=False))
        self._foot = boxed(across()) if foot is None else foot
        self._below_list: QBoxLayout = across(self._foot, across(STRETCH, self.why), gap=8)
        self._below_list.setStretch(0, 1)
        column = down(listed, self._below_list, gap=8)
        column.setStretch(0, 1)
        self._left = boxed(column)
        self._line = across(self._left, panel, gap=20)
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        Theme.current().changed.connect(self._fit)
        self._fit()

    @property
    def both(self) -> bool:
        """Whether list and panel are seen at once."""
        return not self._single and self.width() >= Theme.current().length(_BESIDE_FROM)

    @property
    def below(self) -> LineView | None:
        """The list in which the panel opens under a line, while there is one column."""
        return self._focus if self._single and isinstance(self._focus, LineView) else None

    def fit_in(self, room: Room) -> None:
        """Takes the shape for this much room."""
        self._single = room is Room.SINGLE
        self._fit()

    def return_to(self, widget: QWidget) -> None:
        """What gets the focus when one goes back to the list."""
        self._focus = widget

    def show_panel(self, *, shown: bool) -> None:
        """Where one of the two is seen: the panel, or the list again."""
        if shown and self.both:
            return
        self._alone = shown
        self._fit()
        if self.below is not None and shown:
            return
        (self._panel.back if shown else self._focus).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._goes_back(event):
            event.accept()  # else Esc goes to the window, which has a use of its own for it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._goes_back(event):
            self.show_panel(shown=False)
        else:
            super().keyPressEvent(event)

    def _goes_back(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return escape and self._alone and not self.both

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme, both, below = Theme.current(), self.both, self.below
        self._left.setVisible(both or not self._alone or below is not None)
        self._panel.back.setVisible(not both)
        self.why.setVisible(not both and not (below is not None and self._alone))
        needed = self._foot.sizeHint().width() + self.why.sizeHint().width() + 8
        fits = self.why.isHidden() or needed <= self.width()
        self._below_list.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        if below is not None:
            self._open_below(below)
            return
        if self._line.indexOf(self._panel) < 0:
            if isinstance(self._focus, LineView):
                self._focus.open_below(None)
            self._line.addWidget(self._panel)
        self._panel.setVisible(both or self._alone)
        if both:
            self._panel.setFixedWidth(
                theme.length(_PANEL if self.width() >= theme.length(_WIDE_FROM) else _NARROW_PANEL)
            )
        else:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(_ANY)

    def _open_below(self, lines: LineView) -> None:
        self._panel.setMinimumWidth(0)
        self._panel.setMaximumWidth(_ANY)
        self._line.removeWidget(self._panel)
        if self._alone:
            lines.open_below(self._panel)
        else:
            lines.open_below(None)
            self._panel.hide()
