"""The panel "Wat ontbreekt": what the rules found, heaviest first, each with its source and the way to its field."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.grounds import outline_of
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.turns import Turns
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.finding_aside import AsideList, ReasonForm, ShownAside
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.keys import key_cap
from desktop.widgets.portions import Portions, Work
from desktop.widgets.row import Row
from desktop.widgets.scroll import Scroll
from desktop.widgets.source_line import SourceLine
from desktop.widgets.text import Mixed, Part, text

_CARD = 6
"""How heavy a card is to make, in widgets."""


class Weight(Enum):
    """How heavy a finding is: its word, its colour and its sign, in order."""

    MUST = (QT_TRANSLATE_NOOP("Weight", "Moet"), "red", "circle-alert")
    MUST_OR_REASON = (QT_TRANSLATE_NOOP("Weight", "Moet of met reden"), "red", "circle-alert")
    MIND = (QT_TRANSLATE_NOOP("Weight", "Let op"), "amber", "triangle-alert")
    TIP = (QT_TRANSLATE_NOOP("Weight", "Tip"), "accent", "lightbulb")

    def __init__(self, word: str, tone: str, sign: str) -> None:
        self._word = word
        self.tone = tone
        self.sign = sign

    @property
    def word(self) -> str:
        """The word above a finding."""
        return translate("Weight", self._word)

    def counted(self, number: int) -> str:
        """So many of them: "2 let op"."""
        words = {
            Weight.MUST: translate("Weight", "{number} moet"),
            Weight.MUST_OR_REASON: translate("Weight", "{number} moet of met reden"),
            Weight.MIND: translate("Weight", "{number} let op"),
            Weight.TIP: translate("Weight", "1 tip") if number == 1 else translate("Weight", "{number} tips"),
        }[self]
        return words.format(number=number)


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as the panel shows it. `key` is handed back; `target` is the words of where it leads, or empty.

    With `may_aside` it can be put aside with a reason. With `short` the source stands there in short until it is asked
    for. `note` is what it will ask later on.
    """

    key: str
    weight: Weight
    words: str
    source: str
    target: str = ""
    may_aside: bool = False
    short: str = ""
    note: str = ""


class FindingCard(QFrame):
    """One finding."""

    aside_asked = Signal(str)
    """The reason with which it is put aside."""
    reason_typed = Signal(str)

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self.shown = shown
        self._current = False
        weight = shown.weight
        self.setAccessibleName(f"{weight.word}: {shown.words}")
        sign = Icon(weight.sign, weight.tone, 16)
        lines = down(Mixed(Part(weight.word, Role.STRONG, weight.tone), Part(shown.words)), gap=2)
        if shown.source and not shown.short:
            lines.addWidget(text(shown.source, Role.META, wrap=True))
        line = across(sign, lines, gap=8)
        line.setStretch(1, 1)
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._column: QVBoxLayout = down(line, gap=0, margins=(12, 10, 12, 10))
        if shown.short:
            self.source = SourceLine(shown.short, shown.source, shown.words)
            self._column.addLayout(down(self.source, margins=(20, 0, 0, 0)))
        if shown.note:
            asks = Icon("scale", weight.tone, 16)
            note = across(asks, text(shown.note, Role.META, wrap=True), gap=8, margins=(26, 2, 0, 2))
            note.setStretch(1, 1)
            note.setAlignment(asks, Qt.AlignmentFlag.AlignTop)
            self._column.addLayout(note)
        self.leads = _lead(shown)
        if not shown.target:
            self.leads.hide()
        self.aside = Button(self.tr("Opzij"), Kind.QUIET, small=True)
        self.aside.setAccessibleDescription(shown.words)
        self.aside.clicked.connect(lambda: self.ask_reason())
        if not shown.may_aside:
            self.aside.hide()
        self._form: ReasonForm | None = None
        aside = across(STRETCH, self.aside)
        self._column.addLayout(down(self.leads, aside, gap=0, margins=(20, 0, 0, 0)))
        self.setLayout(self._column)

    def ask_reason(self, words: str = "", *, focus: bool = True) -> None:
        """Asks why it is put aside; `words` is what was typed before."""
        if self._form is None:
            self._form = ReasonForm(self.tr("bijvoorbeeld: dit is al besproken"))
            self._form.kept.connect(self.aside_asked)
            self._form.typed.connect(self.reason_typed)
            self._form.left.connect(self._leave)
            self._column.addWidget(self._form)
        self._form.why.control.set_value(words)
        self._form.show()
        self.aside.hide()
        if focus:
            self._form.why.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self._form is not None:
            self._form.hide()
        self.aside.show()
        self.aside.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reason_typed.emit("")

    def set_current(self, current: bool) -> None:
        """Puts a frame around the finding of the field that has the focus."""
        if current != self._current:
            self._current = current
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.shown.weight.tone if self._current else "line"
        painter.setPen(QPen(theme.colour(edge), 2 if self._current else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(outline_of(painter, self.rect()), 8, 8)


class FindingsPanel(QFrame):
    """All findings of what is open. `leads` hands back the key of a finding whose place is asked for."""

    leads = Signal(str)
    aside_asked = Signal(str, str)
    """A finding to put aside, and the reason."""
    reason_typed = Signal(str, str)
    """A finding, and what is typed as a reason but not kept yet; empty when it was left."""
    back_asked = Signal(str)
    """A finding that was put aside and must ask attention again."""

    def __init__(self, empty: str | None = None) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Wat ontbreekt"))
        self._empty = self.tr("Niets. Alles wat de wet vraagt staat erin.") if empty is None else empty
        self._shown: list[Shown] = []
        self._cards: dict[Shown, FindingCard] = {}
        self._making = Portions(self)
        self._framed: frozenset[str] = frozenset()
        self._none: QWidget | None = None
        self._at = -1
        self._chips = Flow(gap=8, together=True)
        self._counted = boxed(self._chips)  # they stay together: beside the title, or all on the line under it
        head = Flow(text(self.tr("Wat ontbreekt"), Role.CARD), self._counted, gap=8)
        self._counts: list[Chip] = []
        self._list = down(gap=10)
        foot = across(key_cap("F8"), text(self.tr("volgende melding"), Role.META), STRETCH, gap=8)
        self._put_aside = AsideList()
        self._put_aside.back_asked.connect(self.back_asked)
        inside = down(self._list, self._put_aside, STRETCH, gap=10)
        self._listed = Scroll(inside)
        policy = self._listed.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._listed.setSizePolicy(policy)
        column = down(head, self._listed, foot, gap=10)
        column.setStretch(1, 1)
        self.setLayout(column)  # empty until it is known what was found: "nothing" would be told too early

    @property
    def counts(self) -> str:
        """How many of each, in words: "1 moet, 2 let op"."""
        return ", ".join(chip.text() for chip in self._counts) or self.tr("niets")

    @property
    def cards(self) -> tuple[FindingCard, ...]:
        """Those that were made, from above."""
        return tuple(self._cards[one] for one in self._shown if one in self._cards)

    def show_findings(
        self, findings: Sequence[Shown], aside: Sequence[ShownAside] = (), *, in_turns: bool = False
    ) -> None:
        """Shows these, the heaviest first; the order within a weight stays. `aside` were put aside before.

        A card that stays is not made again: what is typed in it and the focus stay too. With `in_turns` some are made
        now and the rest in turns of the event loop.
        """
        self._put_aside.show_aside(aside)
        order = list(Weight)
        ordered = list(dict.fromkeys(sorted(findings, key=lambda one: order.index(one.weight))))
        if ordered == self._shown and ordered:
            return
        at = self._shown[self._at] if 0 <= self._at < len(self._shown) else None
        self._shown = ordered
        self._at = ordered.index(at) if at in ordered else -1
        self._making.drop(self)
        for shown in [one for one in self._cards if one not in ordered]:
            self._throw_away(self._cards.pop(shown))
        self._say_nothing()
        self._count(ordered)
        self._making.add(Work(partial(self._place, one), _CARD, self) for one in ordered)
        if in_turns:
            self._making.start()
        else:
            self._making.finish()

    def _place(self, shown: Shown) -> None:
        """Puts the card of a finding on its line."""
        line = self._shown.index(shown)
        card = self._cards.get(shown) or self._make(shown)
        if self._list.indexOf(card) != line:
            self._list.insertWidget(line, card)

    def _make(self, shown: Shown) -> FindingCard:
        card = self._cards[shown] = FindingCard(shown)
        card.set_current(shown.key in self._framed)
        card.leads.clicked.connect(lambda: self.leads.emit(shown.key))
        card.leads.installEventFilter(self)
        card.aside_asked.connect(lambda reason: self.aside_asked.emit(shown.key, reason))
        card.reason_typed.connect(lambda words: self.reason_typed.emit(shown.key, words))
        return card

    def _say_nothing(self) -> None:
        if self._none is not None:
            self._throw_away(self._none)
            self._none = None
        if not self._shown:
            self._none = _nothing(self._empty)
            self._list.addWidget(self._none)

    def _throw_away(self, widget: QWidget) -> None:
        self._list.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def say_empty(self, words: str | None = None) -> None:
        """What stands there while nothing is found; the usual sentence without words."""
        self._empty = self.tr("Niets. Alles wat de wet vraagt staat erin.") if words is None else words
        if self._none is not None:
            self._say_nothing()

    def type_reason(self, key: str, words: str) -> None:
        """Puts back what was typed as a reason before the findings were shown anew."""
        shown = next((one for one in self._shown if one.key == key and one.may_aside), None)
        if shown is None or not words:
            return
        self._making.finish()
        self._cards[shown].ask_reason(words, focus=False)

    def show_aside(self) -> None:
        """Unfolds what was put aside."""
        self._put_aside.unfold()

    def frame_of(self, keys: frozenset[str]) -> None:
        """Frames the findings of the field that has the focus."""
        self._framed = keys
        for card in self._cards.values():
            card.set_current(card.shown.key in keys)

    def focus_first(self) -> None:
        """Puts the focus on the first finding that leads somewhere."""
        first = next((one for one in self._shown if one.target), None)
        if first is not None:
            self._making.finish()
            self._cards[first].leads.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, direction: int) -> None:
        """Goes to the next (+1) or previous (-1) finding that has a place, around the ends."""
        places = [at for at, one in enumerate(self._shown) if one.target]
        if not places:
            return
        now = places.index(self._at) if self._at in places else (-1 if direction > 0 else 0)
        self._at = places[(now + direction) % len(places)]
        self.leads.emit(self._shown[self._at].key)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            mine = next((one for one in self._cards.values() if one.leads is watched), None)
            self._at = self._at if mine is None else self._shown.index(mine.shown)
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and not self.updatesEnabled():
            self._lay_out_apart()

    def _lay_out_apart(self) -> None:
        """Has the cards laid out in a turn of their own when all letters change; until then one sees all as it was.

        What is hidden is not laid out. Where the focus is among them they stay: hidden they would lose it.
        """
        focused = QApplication.focusWidget()
        if self._listed.isVisible() and not (focused is not None and self._listed.isAncestorOf(focused)):
            self._listed.hide()
            Turns.of_program().later(self._listed.show, host=self)

    def _count(self, findings: Sequence[Shown]) -> None:
        clear(self._chips)
        counted = [(weight, sum(1 for one in findings if one.weight is weight)) for weight in Weight]
        self._counts = [Chip(weight.counted(number), weight.tone) for weight, number in counted if number]
        for chip in self._counts:
            self._chips.addWidget(chip)
        self._counted.setVisible(bool(self._counts))


def _lead(shown: Shown) -> Row:
    sign = Icon("corner-down-right", "accent", 16)
    content = across(
        sign,
        text(translate("Widgets", "Ga naar {target}").format(target=shown.target), Role.STRONG, "accent", wrap=True),
        gap=8,
        margins=(6, 4, 6, 4),
    )
    content.setStretch(1, 1)
    content.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    lead = Row(translate("Widgets", "Ga naar {target}").format(target=shown.target), content)
    lead.setAccessibleDescription(f"{shown.weight.word}: {shown.words} {shown.note}".strip())
    return lead


def _nothing(words: str) -> QWidget:
    sign = Icon("circle-check", "green", 18)
    label: QLabel = text(words, wrap=True)
    line = across(sign, label, gap=10, margins=(12, 12, 12, 12))
    line.setStretch(1, 1)
    return boxed(line, "card")
