"""The card of one step: its number, its title, its state in words, and what is asked in it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.hearing.circle import TurnState
from desktop.theme.letters import Role
from desktop.theme.style import restyle
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.text import set_tone, text
from desktop.widgets.tiles import Tiles

_PAIR = 170
"""So wide at least is a question with what was recorded."""


class Number(QWidget):
    """The number of a step in the colour of the pupil; filled where the work is now."""

    _SIZE = 30

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._current = False
        length = Theme.current().length(self._SIZE)
        self.setFixedSize(length, length)

    def set_current(self, current: bool) -> None:
        """Whether this is the step where the work is."""
        self._current = current
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.outline())
        painter.setBrush(theme.colour("accent" if self._current else "leerling_bg"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(theme.colour("accent_text" if self._current else "leerling"))
        painter.setFont(theme.font(Role.CARD))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class TurnCard(QFrame):
    """One step of the circle. Folded it tells in pairs of words what was recorded."""

    unfolded = Signal()

    def __init__(self, number: int, title: str, help_words: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = title
        self._number = number
        self._mark = Number(number)
        self._sign = Icon("circle-dashed", "text2", 16)
        self._words = text("", Role.META_STRONG)
        self.change = Button(self.tr("Wijzig"), Kind.GHOST, icon="pencil", small=True)
        self.change.setAccessibleDescription(title)
        self.change.clicked.connect(self._unfold)
        self.change.hide()
        head = across(self._mark, text(title, Role.CARD, wrap=True), self.change, self._sign, self._words, gap=10)
        head.setStretch(1, 1)
        self._body: QVBoxLayout = down(gap=12)
        self._help = text(help_words, Role.META, wrap=True)
        self._help.hide()
        self._body.addWidget(self._help)
        self._open = boxed(self._body)
        self._told = Tiles(_PAIR, gap=12)
        self._summary = boxed(self._told)
        self._summary.hide()
        self.setLayout(down(head, self._summary, self._open, gap=10, margins=(16, 14, 16, 16)))

    @property
    def title(self) -> str:
        """What the step is called."""
        return self._title

    @property
    def folded(self) -> bool:
        """Whether only what was recorded is seen."""
        return self._open.isHidden()

    def add(self, *widgets: QWidget) -> None:
        """Puts something in the card."""
        for widget in widgets:
            self._body.addWidget(widget)

    def add_act(self, button: Button) -> None:
        """Puts a button at the foot, folded or not."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.addLayout(across(STRETCH, button))

    def fold(self, *, read_only: bool = False) -> None:
        """Shows only what was asked, and what was recorded."""
        if read_only:
            self.change.say(self.tr("Bekijk"), "eye")
        self._fold(folded=True)

    def unfold(self) -> None:
        """Shows the questions."""
        self._fold(folded=False)

    def show_summary(self, pairs: Sequence[tuple[str, str]]) -> None:
        """What was recorded, for when the card is folded."""
        clear(self._told)
        for asked, said in pairs:
            pair = boxed(down(text(asked, Role.META, wrap=True), text(said, wrap=True), STRETCH, gap=1))
            self._told.addWidget(pair)
            pair.show()

    def show_state(self, state: TurnState, *, current: bool) -> None:
        """Shows how far the step is; `current` where the work is now."""
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
        self._mark.set_current(current)
        self._help.setVisible(bool(self._help.text()) and not state.done)
        if self.property("current") is not current:
            self.setProperty("current", current)
            restyle(self)
        self.setAccessibleName(
            self.tr("Stap {number}, {title}: {state}").format(number=self._number, title=self._title, state=state.words)
        )

    def _unfold(self) -> None:
        self.unfold()
        self.unfolded.emit()

    def _fold(self, *, folded: bool) -> None:
        self._open.setVisible(not folded)
        self._summary.setVisible(folded)
        self.change.setVisible(folded)
