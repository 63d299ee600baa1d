"""The empty state: a large sign, one bold sentence, one sentence what next, one or two actions. No jokes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import text


class EmptyState(QWidget):
    """Where there is nothing: why, and what next. Without `icon` the triangle of the three stands there."""

    def __init__(self, title: str, words: str, *actions: QWidget, icon: str | None = None) -> None:
        super().__init__()
        self.setAccessibleName(title)
        sign = Icon(icon, "text3", 48) if icon else PartyTriangle(Party.ALL, 96)
        head = text(title, Role.SECTION)
        about = text(words, Role.BODY, "text2")
        about.setWordWrap(True)
        about.setMaximumWidth(560)
        about.setMinimumWidth(320)
        for label in (head, about):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(
            down(
                STRETCH,
                across(STRETCH, sign, STRETCH),
                16,
                head,
                across(STRETCH, about, STRETCH),
                12,
                across(STRETCH, *actions, STRETCH, gap=8),
                STRETCH,
                gap=6,
                margins=(28, 28, 28, 28),
            )
        )
