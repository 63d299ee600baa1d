"""The card with the keys: those of this screen first, then those that work everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.language import translate
from desktop.shell.floating_card import FloatingCard
from desktop.theme.letters import Role
from desktop.widgets.keys import key_cap
from desktop.widgets.text import text


class KeyCard(FloatingCard):
    """The keys in two groups."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]], everywhere: Sequence[tuple[str, str]]) -> None:
        here = (translate("KeyCard", "Op dit scherm"), keys)
        groups = (here, (translate("KeyCard", "Overal"), everywhere))
        super().__init__(parent, translate("KeyCard", "Sneltoetsen"), _grid([one for one in groups if one[1]]))


def _grid(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QGridLayout:
    """One grid, so that what the keys do stands on one edge in every group."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    place = 0
    for title, keys in groups:
        heading = text(title, Role.STRONG)
        heading.setContentsMargins(0, 10 if place else 0, 0, 0)
        grid.addWidget(heading, place, 0, 1, 2)
        for key, words in keys:
            place += 1
            grid.addWidget(key_cap(key), place, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text(words, wrap=True), place, 1)
        place += 1
    return grid
