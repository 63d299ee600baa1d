"""Where one is in a task of a few steps: what is done, what is now, what comes. It shows, it does not steer."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, clear, down
from desktop.widgets.icon import Icon
from desktop.widgets.stages import Mark, When
from desktop.widgets.text import text


class StepLine(QFrame):
    """The steps beside each other. A screen reader hears them as one sentence."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._now = 0
        self._line = across(gap=10)
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        Theme.current().changed.connect(self._draw_again)
        self.show_step(0)

    def _draw_again(self) -> None:
        self.show_step(self._now)

    def show_step(self, now: int) -> None:
        """Shows that step `now` (from 0) is the one being taken; past the last one all are done."""
        self._now = now
        clear(self._line)
        for place, name in enumerate(self._names):
            when = When.DONE if place < now else When.NOW if place == now else When.LATER
            if place:
                self._line.addWidget(Icon("chevron-right", "text3", 14))
            tone = "accent" if when is When.NOW else None if when is When.DONE else "text2"
            words = text(name, Role.STRONG if when is When.NOW else Role.BODY, tone)
            self._line.addLayout(
                across(Mark(place + 1, when), down(words, text(when.words, Role.HINT, "text2"), gap=0), gap=8)
            )
        self._line.addStretch(1)
        number = min(now + 1, len(self._names))
        self.setAccessibleName(
            self.tr("Stap {number} van {total}: {name}").format(
                number=number, total=len(self._names), name=self._names[number - 1]
            )
        )
