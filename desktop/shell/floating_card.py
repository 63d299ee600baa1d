"""A card over the window with something to read: Esc or Sluit closes it, and the focus goes back where it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, Item, across, down
from desktop.widgets.button import Button
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import text

_WIDTH, _MOST = 560, 0.9


class FloatingCard(QDialog):
    """A title, something to read that scrolls where it must, and the way out."""

    def __init__(self, parent: QWidget, title: str, *body: Item) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setProperty("kind", "question")
        # The bar of a window may stand in a task list or on a shared screen: it tells nothing of a case.
        self.setWindowTitle("Driehoek")
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
        self.finished.connect(parent.window().activateWindow)  # not every system goes back to it by itself

    @override
    def open(self) -> None:
        over = self.parentWidget()
        edges = self._column.contentsMargins()
        if over is not None:
            width = min(Theme.current().length(_WIDTH), round(over.width() * _MOST))
            inside = self._inside.totalHeightForWidth(width - edges.left() - edges.right() - 16)
            around = self._column.sizeHint().height() - self._scroll.sizeHint().height()
            self.resize(width, min(inside + around + 8, round(over.height() * _MOST)))
        super().open()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
