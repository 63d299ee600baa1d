"""The card with the keys: those of this screen first, then those that work everywhere. Esc closes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.button import Button
from desktop.widgets.keys import key_cap
from desktop.widgets.text import text

EVERYWHERE = (
    ("Ctrl+L", "vergrendelen"),
    ("Alt+Left", "terug"),
    ("Ctrl+Z", "ongedaan maken"),
    ("F6", "naar het volgende gebied"),
    ("Ctrl++", "grotere letters"),
    ("Ctrl+-", "kleinere letters"),
    ("Ctrl+0", "gewone letters"),
    ("F1", "deze kaart"),
)


class KeyCard(QDialog):
    """The keys in two groups."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle("Sneltoetsen")
        column = down(text("Sneltoetsen", Role.SECTION), gap=12, margins=(24, 20, 24, 20))
        for title, group in (("Op dit scherm", keys), ("Overal", EVERYWHERE)):
            if group:
                column.addWidget(text(title, Role.STRONG))
                column.addLayout(_grid(group))
        close = Button("Sluit", shown_key="Esc")
        close.clicked.connect(self.close)
        column.addLayout(across(STRETCH, close))
        self.setLayout(column)


def _grid(keys: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(1, 1)
    for place, (key, words) in enumerate(keys):
        grid.addWidget(key_cap(key), place, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(text(words), place, 1)
    return grid
