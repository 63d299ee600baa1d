"""The empty state: a large sign, one bold sentence, one sentence what next, one or two actions. No jokes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import text

_WIDEST = 560
"""Of the sentences, in pixels at 100 %."""


class EmptyState(QWidget):
    """Where there is nothing: why, and what next. Without `icon` the triangle of the three stands there."""

    def __init__(self, title: str, words: str, *actions: QWidget, icon: str | None = None) -> None:
        super().__init__()
        self.setAccessibleName(title)
        sign = Icon(icon, "text3", 48) if icon else PartyTriangle(Party.ALL, 96)
        head = text(title, Role.SECTION, wrap=True)
        about = text(words, Role.BODY, "text2", wrap=True)
        for label in (head, about):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said = boxed(down(head, about, gap=6))
        middle = across(STRETCH, self._said, STRETCH, gap=0)
        middle.setStretch(1, 100)
        self.setLayout(
            down(
                STRETCH,
                across(STRETCH, sign, STRETCH),
                16,
                middle,
                12,
                across(STRETCH, *actions, STRETCH, gap=8),
                STRETCH,
                gap=6,
                margins=(28, 28, 28, 28),
            )
        )
        Theme.current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._said.setMaximumWidth(Theme.current().length(_WIDEST))
