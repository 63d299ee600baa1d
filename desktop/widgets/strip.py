"""A strip: a message over the width of the content that stays until it no longer holds.

Errors are strips, never toasts: they say what happened, what is safe and what to do.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.icon import Icon
from desktop.widgets.text import text

_SIGNS = {"red": "circle-alert", "amber": "triangle-alert", "green": "circle-check", "accent": "info"}


class Strip(QFrame):
    """A message: bold first words, the rest, and what can be done about it at the right."""

    def __init__(self, tone: str, words: str, title: str = "", *actions: QWidget, icon: str | None = None) -> None:
        super().__init__()
        self.words = f"{title} {words}".strip()
        self.setProperty("kind", "strip")
        self.setProperty("tone", tone)
        self.setAccessibleName(self.words)
        sign = Icon(icon or _SIGNS[tone], tone, 18)
        lines = down(gap=1)
        if title:
            lines.addWidget(text(title, Role.STRONG, tone, wrap=True))
        if words:
            lines.addWidget(text(words, wrap=True))
        told = across(sign, lines, gap=10)  # beside a higher button both stand in the middle
        told.setStretch(1, 1)
        told.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        message = boxed(told)
        self._line = across(message, *actions, gap=10, margins=(14, 10, 14, 10))
        self._line.setStretch(0, 1)
        self._line.setAlignment(message, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._line)

    def add(self, action: QWidget) -> None:
        """One more thing that can be done, after the others."""
        self._line.addWidget(action)

    def say(self) -> None:
        """Says the message aloud."""
        announce(self, self.words)
