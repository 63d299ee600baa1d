"""The card of one step: its number, its title, its state in words, and what is asked in it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.hearing.circle import TurnState
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, down
from desktop.widgets.icon import Icon
from desktop.widgets.text import set_tone, text


class Number(QWidget):
    """The number of a step in the colour of the pupil."""

    _SIZE = 30

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        length = Theme.current().length(self._SIZE)
        self.setFixedSize(length, length)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("leerling_bg"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(theme.colour("leerling"))
        painter.setFont(theme.font(Role.CARD))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class TurnCard(QFrame):
    """One step of the circle."""

    def __init__(self, number: int, title: str, help_words: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = title
        self._number = number
        self._sign = Icon("circle-dashed", "text2", 16)
        self._words = text("", Role.META_STRONG)
        head = across(Number(number), text(title, Role.CARD, wrap=True), self._sign, self._words, gap=10)
        head.setStretch(1, 1)
        self._body: QVBoxLayout = down(gap=12)
        column = down(head, gap=12, margins=(16, 14, 16, 16))
        if help_words:
            column.addWidget(text(help_words, Role.META, wrap=True))
        column.addLayout(self._body)
        self.setLayout(column)

    @property
    def title(self) -> str:
        """What the step is called."""
        return self._title

    def add(self, *widgets: QWidget) -> None:
        """Puts something in the card."""
        for widget in widgets:
            self._body.addWidget(widget)

    def show_state(self, state: TurnState) -> None:
        """Shows how far the step is."""
        sign, tone = (
            ("circle-check", "green")
            if state.done
            else ("circle-dot", "amber")
            if state.begun
            else ("circle-dashed", "text2")
        )
        self._sign.show_icon(sign, tone)
        self._words.setText(state.words)
        set_tone(self._words, tone)
        self.setAccessibleName(
            self.tr("Stap {number}, {title}: {state}").format(number=self._number, title=self._title, state=state.words)
        )
