"""The card with the keys: those of this screen first, then those that work everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.language import translate
from desktop.shell.floating_card import FloatingCard
from desktop.theme.letters import Role
from desktop.widgets.arrange import Item
from desktop.widgets.keys import key_cap
from desktop.widgets.text import text


class KeyCard(FloatingCard):
    """The keys in two groups."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]], everywhere: Sequence[tuple[str, str]]) -> None:
        here = (translate("KeyCard", "Op dit scherm"), keys)
        body: list[Item] = []
        for title, group in (here, (translate("KeyCard", "Overal"), everywhere)):
            if group:
                body += [text(title, Role.STRONG), _grid(group)]
        super().__init__(parent, translate("KeyCard", "Sneltoetsen"), *body)


def _grid(keys: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for place, (key, words) in enumerate(keys):
        grid.addWidget(key_cap(key), place, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text(words, wrap=True), place, 1)
    return grid
