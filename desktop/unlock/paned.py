"""The frame of the first screens: the three voices at the left where there is room, the task in a column beside it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.unlock.voices import VoicesPane, brand
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button
from desktop.widgets.scroll import Scroll

_NARROW_WINDOW = 1400
_NARROW_PANE = 420
_ROOM_FOR_PANE = 620
"""Width, at 100 %, that the task must keep before the pane may stand beside it."""


class PanedScreen(QWidget):
    """A pane and a column. Both first screens are one; subclasses fill `column`."""

    def __init__(self, name: str, column_width: int, pane_width: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._column_width = column_width
        self._pane_width = pane_width
        self._pane = VoicesPane()
        self._brand = brand()
        self._larger = Button(self.tr("Grotere letters"), icon="eye", shown_key="Ctrl++")
        self._larger.clicked.connect(lambda: Theme.current().step_letters(1))
        self._holder = QWidget()
        self._holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = across(STRETCH, self._holder, STRETCH)
        row.setStretch(1, 50)
        content = down(row, STRETCH, margins=(28, 4, 28, 28))
        top = across(self._brand, STRETCH, self._larger, gap=8, margins=(28, 20, 24, 8))
        right = boxed(down(top, Scroll(content), gap=0))
        self._line: QHBoxLayout = across(self._pane, right, gap=0)
        self._line.setStretch(1, 1)
        self.setLayout(self._line)
        self._brand.hide()
        Theme.current().changed.connect(self._fit)
        self.setAutoFillBackground(True)

    @property
    def column(self) -> QWidget:
        """Where the task goes: set its layout once."""
        return self._holder

    def last_in_order(self, before: QWidget) -> None:
        """Puts what stands at the top behind the task in the focus order: one comes to work, not to set letters."""
        QWidget.setTabOrder(before, self._larger)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = Theme.current()
        pane = self._pane_width if self.width() >= _NARROW_WINDOW else min(self._pane_width, _NARROW_PANE)
        beside = self.width() - pane >= theme.length(_ROOM_FOR_PANE)
        self._pane.setFixedWidth(pane)
        self._pane.setVisible(beside)
        self._brand.setVisible(not beside)
        self._holder.setMaximumWidth(theme.length(self._column_width))
