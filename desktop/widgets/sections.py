"""The list of sections: letter, name and state in a sign and a word. How many are done stands above it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.icon import Icon
from desktop.widgets.keys import key_cap
from desktop.widgets.row import Row, RowList
from desktop.widgets.scroll import Scroll
from desktop.widgets.text import set_tone, text


class Progress(Enum):
    """How far a section is: its word, colour and sign."""

    NOT_BEGUN = (QT_TRANSLATE_NOOP("Progress", "niet begonnen"), "text2", "circle-dashed")
    BUSY = (QT_TRANSLATE_NOOP("Progress", "bezig"), "amber", "circle-dot")
    COMPLETE = (QT_TRANSLATE_NOOP("Progress", "volledig"), "green", "circle-check")
    NOT_NEEDED = (QT_TRANSLATE_NOOP("Progress", "niet nodig"), "text2", "circle-minus")
    FIXED = (QT_TRANSLATE_NOOP("Progress", "vastgesteld"), "text2", "lock")

    def __init__(self, word: str, tone: str, sign: str) -> None:
        self._word = word
        self.tone = tone
        self.sign = sign

    @property
    def word(self) -> str:
        """The state as it is read."""
        return translate("Progress", self._word)


@dataclass(frozen=True, slots=True)
class SectionLine:
    """One section as the list shows it; without `progress` it is not counted."""

    uid: str
    letter: str
    name: str
    progress: Progress | None


_HIGH = 36
"""How high a row is at least that has no state under its name."""


class SectionRow(Row):
    """One section in the list."""

    def __init__(self, line: SectionLine) -> None:
        self._letter = text(line.letter, Role.META_STRONG)
        if not line.letter:
            self._letter.hide()
        self._name = text(line.name, Role.BODY, wrap=True)
        self._sign = Icon("circle-dashed", "text2", 14)
        self._word = text("", Role.HINT)
        state = across(self._sign, self._word, STRETCH, gap=6)
        content = across(self._letter, down(self._name, state, gap=1), gap=8, margins=(12, 4, 4, 4))
        content.setStretch(1, 1)
        super().__init__(line.name, content, bar=True)
        self.line = line
        Theme.current().changed.connect(self._fit)
        self._fit()
        self.say(line)

    def _fit(self) -> None:
        """The letters can change while it is shown: what is measured by them goes along."""
        self._letter.setFixedWidth(Theme.current().length(16))
        self.setMinimumHeight(Theme.current().length(_HIGH) if self.line.progress is None else 0)

    def say(self, line: SectionLine) -> None:
        """Another state of the same section."""
        self.line = line
        progress = line.progress
        self._sign.setVisible(progress is not None)
        self._word.setVisible(progress is not None)
        self.setAccessibleName(f"{line.letter} {line.name}".strip())
        if progress is not None:
            self._sign.show_icon(progress.sign, progress.tone)
            self._word.setText(progress.word)
            set_tone(self._word, progress.tone)
            self.setAccessibleName(f"{self.accessibleName()}: {progress.word}")

    @override
    def select(self, selected: bool) -> None:
        super().select(selected)
        self._name.setProperty("role", (Role.STRONG if selected else Role.BODY).name.lower())
        set_tone(self._name, "accent" if selected else "text")


class SectionList(QFrame):
    """The sections of a form. `chosen` hands back the uid of the section that was pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Onderdelen"))
        self._rows: dict[str, SectionRow] = {}
        self._count = text("", Role.META)
        self._list = RowList(self.tr("Onderdelen"), card=False, hairlines=False)
        self._list.chosen.connect(lambda at: self.chosen.emit(list(self._rows)[at]))
        head = across(text(self.tr("Onderdelen"), Role.CARD), STRETCH, self._count, margins=(8, 0, 8, 0))
        foot = across(key_cap("Alt+Up"), key_cap("Alt+Down"), text(self.tr("onderdeel"), Role.META), STRETCH, gap=8)
        self._scroll = Scroll(down(self._list, STRETCH, gap=0))
        column: QVBoxLayout = down(head, self._scroll, foot, gap=8)
        column.setStretch(1, 1)
        self.setLayout(column)

    def show_sections(self, lines: Sequence[SectionLine], current: str | None) -> None:
        """Shows these sections; rows that are there already only change their state, so that the focus stays."""
        if [line.uid for line in lines] != list(self._rows):
            rows = [SectionRow(line) for line in lines]
            self._rows = {row.line.uid: row for row in rows}
            self._list.show_rows(rows)
        for line in lines:
            self._rows[line.uid].say(line)
        self.select(current)
        counted = [line for line in lines if line.progress not in (None, Progress.NOT_NEEDED)]
        done = sum(1 for line in counted if line.progress in (Progress.COMPLETE, Progress.FIXED))
        self._count.setText(
            self.tr("{done} van {number} klaar").format(done=done, number=len(counted)) if counted else ""
        )

    def select(self, uid: str | None) -> None:
        """Marks the section that is open, and brings it into view when another was open."""
        for name, row in self._rows.items():
            opened = name == uid and not row.selected
            row.select(name == uid)
            if opened:
                self._scroll.reveal(row)

    def focus_current(self) -> None:
        """Puts the focus on the open section."""
        row = next((one for one in self._rows.values() if one.selected), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)
