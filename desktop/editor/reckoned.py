"""Under an amount: what it is when it is reckoned, with one press to fill it in."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtWidgets import QFrame

from desktop.widgets.arrange import STRETCH, across
from desktop.widgets.button import Button, Kind
from forms.reports.told import amount


class Sum(Enum):
    """How an amount is reckoned."""

    LINE = auto()
    LINES = auto()


class Reckoned(QFrame):
    """The button. `put` fills the amount in; it is there only while something else stands in the field."""

    def __init__(self, how: Sum, put: Callable[[float], None]) -> None:
        super().__init__()
        self._how, self._put = how, put
        self._value: float | None = None
        self.button = Button("", Kind.GHOST, icon="plus", small=True)
        self.button.clicked.connect(self._pressed)
        self.setLayout(across(self.button, STRETCH))
        self.hide()

    def offer(self, value: float | None, now: object) -> None:
        """Offers an amount, unless it stands there already."""
        self._value = value
        if value is not None:
            words = self.tr("Vul {amount} in: aantal × tarief × weken")
            if self._how is Sum.LINES:
                words = self.tr("Vul {amount} in: alle regels samen")
            self.button.setText(words.format(amount=amount(value)))
        self.setVisible(value is not None and value != now)

    def _pressed(self) -> None:
        if self._value is not None:
            self._put(self._value)
            self.hide()
