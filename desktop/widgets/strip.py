"""A strip: a message over the width of the content that stays until it no longer holds.

Errors are strips, never toasts: they say what happened, what is safe and what to do.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.text import text

_SIGNS = {"red": "circle-alert", "amber": "triangle-alert", "green": "circle-check", "accent": "info"}


_SIGN, _GAP = 18, 10
_MOST = 0.4
"""The part of the strip that what can be done may take beside the words; more of it stands under them."""


class Strip(QFrame):
    """A message: bold first words, the rest, and what can be done about it at the right or, in little room, below."""

    def __init__(self, tone: str, words: str, title: str = "", *actions: QWidget, icon: str | None = None) -> None:
        super().__init__()
        self.words = f"{title} {words}".strip()
        self.setProperty("kind", "strip")
        self.setProperty("tone", tone)
        self.setAccessibleName(self.words)
        sign = Icon(icon or _SIGNS[tone], tone, _SIGN)
        lines = down(gap=1)
        if title:
            lines.addWidget(text(title, Role.STRONG, tone, wrap=True))
        if words:
            lines.addWidget(text(words, wrap=True))
        told = across(sign, lines, gap=_GAP)  # beside a higher button both stand in the middle
        told.setStretch(1, 1)
        told.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        message = boxed(told)
        self._acts = Flow(*actions, gap=_GAP, together=True)
        self._beside = boxed(self._acts)
        if not actions:
            self._beside.hide()
        self._line: QBoxLayout = across(message, self._beside, gap=_GAP, margins=(14, 10, 14, 10))
        self._line.setStretch(0, 1)
        self._line.setAlignment(message, Qt.AlignmentFlag.AlignVCenter)
        self._line.setAlignment(self._beside, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._line)
        Theme.current().changed.connect(self._turn)

    def add(self, action: QWidget) -> None:
        """One more thing that can be done, after the others."""
        self._acts.addWidget(action)
        self._beside.show()
        self._turn()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Puts what can be done under the words, in line with them, where it would leave them too little room."""
        below = self._acts.sizeHint().width() > _MOST * self.width()
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._beside.setContentsMargins(Theme.current().length(_SIGN) + _GAP if below else 0, 0, 0, 0)
        if self._line.direction() is not way:
            self._line.setDirection(way)
            self._line.setAlignment(self._beside, Qt.AlignmentFlag(0) if below else Qt.AlignmentFlag.AlignVCenter)
            self.updateGeometry()

    def say(self) -> None:
        """Says the message aloud."""
        announce(self, self.words)
