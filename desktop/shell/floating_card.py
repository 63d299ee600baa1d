"""A card over the window with something to read: Esc or Sluit closes it, and the focus goes back where it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, down
from desktop.widgets.button import Button
from desktop.widgets.over_window import OverWindow
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import text


class FloatingCard(OverWindow):
    """A title, something to read that scrolls where it must, and the way out."""

    width_at_100 = 560

    def __init__(self, parent: QWidget, title: str, *body: Item) -> None:
        super().__init__(self._high, parent)
        self.setAccessibleName(title)
        self.close_button = Button(self.tr("Sluit"), shown_key="Esc")
        self.close_button.clicked.connect(self.close)
        self._inside = down(*body, STRETCH, gap=10, margins=(0, 0, 8, 4))
        self._scroll = Scroll(self._inside)
        self._column = down(
            text(title, Role.SECTION, wrap=True),
            self._scroll,
            across(STRETCH, self.close_button),
            gap=12,
            margins=(24, 20, 18, 18),
        )
        self._column.setStretch(1, 1)
        self.setLayout(self._column)

    def _high(self, width: int) -> int:
        edges = self._column.contentsMargins()
        inside = self._inside.totalHeightForWidth(width - edges.left() - edges.right() - 16)
        return inside + self._column.sizeHint().height() - self._scroll.sizeHint().height() + 8

    @override
    def open(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.stand_over(over.window())
        super().open()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
