"""Tabs with counts that keep a part of a list. The arrows walk them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from desktop.widgets.arrange import clear
from desktop.widgets.flow import Flow
from desktop.widgets.tab import Tab


def pointed(number: int) -> str:
    """A number with a point between thousands."""
    return f"{number:,}".replace(",", ".")


@dataclass(frozen=True, slots=True)
class Choice:
    """One tab: what it keeps, its word and how many that is."""

    key: str
    word: str
    count: int


class Tabs(QFrame):
    """The tabs beside each other, one of them chosen."""

    chosen = Signal(str)
    _STEPS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._choices: tuple[Choice, ...] = ()
        self._tabs: list[Tab] = []
        self._current = ""
        self._line = Flow(gap=4)
        self.setLayout(self._line)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def current(self) -> str:
        """The key of the chosen tab."""
        return self._current

    @property
    def choices(self) -> Sequence[Choice]:
        """What is offered."""
        return self._choices

    @property
    def word(self) -> str:
        """The word of the chosen tab; empty for the one that keeps everything."""
        return next((one.word for one in self._choices if one.key and one.key == self._current), "")

    @property
    def widgets(self) -> Sequence[Tab]:
        """The tabs in their order."""
        return self._tabs

    def show_choices(self, choices: Sequence[Choice], current: str) -> None:
        """Shows these; tabs that are there already only change their words, so that the focus stays."""
        if [one.key for one in choices] != [one.key for one in self._choices]:
            clear(self._line)
            self._tabs = [Tab("", self) for _ in choices]
            for one, tab in zip(choices, self._tabs, strict=True):
                tab.clicked.connect(lambda _=False, key=one.key: self.choose(key))
                self._line.addWidget(tab)
                tab.show()
        self._choices, self._current = tuple(choices), current
        for one, tab in zip(self._choices, self._tabs, strict=True):
            tab.say(f"{one.word} {pointed(one.count)}")
            tab.setChecked(one.key == current)

    def choose(self, key: str) -> None:
        """Chooses a tab, as pressing it does."""
        self._current = key
        for one, tab in zip(self._choices, self._tabs, strict=True):
            tab.setChecked(one.key == key)
        self.chosen.emit(key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((at for at, tab in enumerate(self._tabs) if tab.hasFocus()), None)
        if focused is None or Qt.Key(event.key()) not in self._STEPS:
            super().keyPressEvent(event)
            return
        place = focused + (1 if event.key() == Qt.Key.Key_Right else -1)
        if 0 <= place < len(self._tabs):
            self._tabs[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.choose(self._choices[place].key)
