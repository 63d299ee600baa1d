"""What if: a deadline as it would be when the count began on another day. Reads only; writes nothing, ever."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.card import point
from desktop.widgets.fields.control import State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.day_words import distance_words, long_day_words
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from desktop.worklist.deadline_words import deadline_words
from models.terms.term import Term

_WIDE = 230


@dataclass(frozen=True, slots=True)
class Supposed:
    """What would be: the deadline, and the steps towards it that are still to come."""

    start: date
    term: Term | None
    steps: tuple[Term, ...] = ()


class WhatIf(QFrame):
    """The question and its answer, for one deadline that is counted from a day."""

    asked = Signal(object)
    """The day (`date`) on which the count is supposed to begin."""

    def __init__(self, term: Term, about: str, today: date) -> None:
        super().__init__()
        self.setProperty("kind", "well")
        self.setProperty("opened", True)  # what scrolls shows all of it
        self.setAccessibleName(self.tr("Wat als"))
        self._due, self._today = term.datum, today
        self.day = DayControl(lambda: today)
        self.day.set_name(
            self.tr("Wat als de telling op een andere dag begint"), self.tr("Verandert niets in het dossier")
        )
        Theme.current().changed.connect(self._fit)
        self._fit()
        self.day.edited.connect(self._typed)
        self.day.left.connect(self.ask)
        self._answer: QVBoxLayout = down(gap=6)
        title = text(self.tr("Wat als…"), Role.CARD)
        quiet = text(self.tr("verandert niets in het dossier"), Role.HINT, "text2")
        question = boxed(Flow(text(self.tr("de telling begint op"), Role.BODY), self.day, gap=8))
        policy = question.sizePolicy()
        policy.setHeightForWidth(True)
        question.setSizePolicy(policy)
        head = across(Icon("split", "accent", 18), title, STRETCH, quiet, gap=8)
        self._about = text(about, Role.STRONG, wrap=True)
        self.setLayout(down(head, self._about, question, self._answer, gap=8, margins=(14, 10, 14, 12)))

    def show_about(self, *, shown: bool) -> None:
        """Says of what and of whom it is, where that is not seen above it."""
        self._about.setVisible(shown)

    def _fit(self) -> None:
        self.day.setFixedWidth(Theme.current().length(_WIDE))

    def ask(self) -> None:
        """Asks with the day that stands there; nothing when none does."""
        told = self.day.value()
        if isinstance(told, str):
            self.asked.emit(date.fromisoformat(told))
        elif self.day.problem():
            self.day.set_state(State.ERROR)
            self._say(point("circle-alert", "red", self.day.problem() or ""))

    def show_supposed(self, supposed: Supposed) -> None:
        """The answer."""
        clear(self._answer)
        if supposed.term is None:
            self._say(point("info", "accent", self.tr("Deze datum wordt niet geteld, maar staat vast in de kalender.")))
            return
        due = supposed.term.datum
        words = self.tr("Dan is het uiterlijk {day}").format(day=long_day_words(due))
        about = ", ".join((distance_words(due, self._today), self._moved(due)))
        self._say(
            point("circle-check" if due >= self._today else "circle-alert", _tone(due, self._today), words, about)
        )
        for one in supposed.steps:
            self._answer.addWidget(point("clock", "text2", deadline_words(one.wat), long_day_words(one.datum)))
        announce(self.day.target(), f"{words}, {about}")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask()
        else:
            super().keyPressEvent(event)

    def _moved(self, due: date) -> str:
        days = (due - self._due).days
        if days == 0:
            return self.tr("dezelfde dag als nu")
        if abs(days) == 1:
            return self.tr("1 dag later dan nu") if days > 0 else self.tr("1 dag eerder dan nu")
        told = self.tr("{days} dagen later dan nu") if days > 0 else self.tr("{days} dagen eerder dan nu")
        return told.format(days=abs(days))

    def _typed(self) -> None:
        self.day.set_state(State.PLAIN)
        if self.day.value() is None:
            clear(self._answer)

    def _say(self, words: QWidget) -> None:
        clear(self._answer)
        self._answer.addWidget(words)


def _tone(due: date, today: date) -> str:
    return "green" if due >= today else "red"
