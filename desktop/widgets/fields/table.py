"""A field of rows: one tab a row and one row open, so that a goal with eleven questions is read as one goal.

Rows can be added, moved and removed; what stands in the open row is the owner's own widget. The arrows walk the tabs.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.flow import Flow
from desktop.widgets.question import question_label
from desktop.widgets.tab import Tab
from desktop.widgets.text import text


@dataclass(frozen=True, slots=True)
class RowTab:
    """A row as its tab names it."""

    uid: str
    words: str


class TableField(QFrame):
    """The rows of a field. The owner does what is asked and calls `show_rows` again."""

    add_asked = Signal()
    remove_asked = Signal(str)
    move_asked = Signal(str, int)
    """Row and direction: -1 earlier, +1 later."""
    opened = Signal(str)

    def __init__(self, label: str, noun: str, *, help_words: str = "", required: bool = False) -> None:
        super().__init__()
        self._noun = noun
        self._rows: tuple[RowTab, ...] = ()
        self._open: str | None = None
        self._tabs: list[Tab] = []
        self._read_only = False
        self.setAccessibleName(label)
        self._line = Flow(gap=6)
        self._add = Button(noun, Kind.GHOST, icon="plus")
        self._add.setAccessibleName(self.tr("{noun} toevoegen bij {label}").format(noun=noun, label=label))
        self._add.clicked.connect(lambda: self.add_asked.emit())
        self._earlier = Button(self.tr("Omhoog"), Kind.GHOST, icon="arrow-up", small=True)
        self._later = Button(self.tr("Omlaag"), Kind.GHOST, icon="arrow-down", small=True)
        self._remove = Button(self.tr("Verwijder"), Kind.GHOST, icon="trash-2", small=True)
        self._earlier.clicked.connect(lambda: self._ask_move(-1))
        self._later.clicked.connect(lambda: self._ask_move(1))
        self._remove.clicked.connect(self._ask_remove)
        self._body = down(gap=12)
        acts = across(STRETCH, self._earlier, self._later, self._remove, gap=4)
        self._open_row = boxed(down(self._body, acts, gap=8, margins=(14, 12, 14, 8)), "well")
        self._label = question_label(label, required=required)
        column: QVBoxLayout = down(self._label, gap=6)
        if help_words:
            column.addWidget(text(help_words, Role.META, wrap=True))
        self._below: QVBoxLayout = down(gap=4)
        self._note: QWidget | None = None
        column.addLayout(self._line)
        column.addWidget(self._open_row)
        column.addLayout(self._below)
        self.setLayout(column)
        self.show_rows((), None)

    def name_said_above(self) -> None:
        """The heading over it is its name already: it is read once, and still heard."""
        self._label.hide()

    @property
    def open_row(self) -> str | None:
        """The uid of the open row."""
        return self._open

    def show_rows(self, rows: Sequence[RowTab], open_uid: str | None) -> None:
        """Shows these tabs with one row open; the focus stays on the tab of the open row when a tab had it."""
        had_focus = any(tab.hasFocus() for tab in self._tabs)
        self._rows = tuple(rows)
        self._open = open_uid
        self._line.removeWidget(self._add)
        clear(self._line)
        self._tabs = [Tab(one.words, self) for one in rows]
        for one, tab in zip(rows, self._tabs, strict=True):
            tab.setChecked(one.uid == open_uid)
            tab.clicked.connect(lambda _=False, uid=one.uid: self.opened.emit(uid))
            self._line.addWidget(tab)
            tab.show()
        self._line.addWidget(self._add)
        self._open_row.setVisible(open_uid is not None)
        place = self._place()
        self._show_acts()
        if had_focus and place is not None:
            self._tabs[place].setFocus()

    def rename(self, uid: str, words: str) -> None:
        """Another name on the tab of a row, while its text is being typed."""
        for one, tab in zip(self._rows, self._tabs, strict=True):
            if one.uid == uid:
                tab.say(words)

    def show_body(self, widget: QWidget | None) -> None:
        """Puts the questions of the open row in."""
        clear(self._body)
        if widget is not None:
            self._body.addWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Puts something under the rows: a finding, what changed."""
        self._below.addWidget(widget)

    def set_note(self, note: QWidget | None) -> None:
        """Puts something under the rows that stays until another takes its place: what changed."""
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
        self._note = note
        if note is not None and (layout := self.layout()) is not None:
            layout.addWidget(note)
            note.show()

    def clear_below(self) -> None:
        """Takes away what `add_below` put there."""
        clear(self._below)

    def set_read_only(self, read_only: bool) -> None:
        """Rows that can be looked at, not changed."""
        self._read_only = read_only
        self._show_acts()

    def focus_add(self) -> None:
        """Puts the focus on the button that adds a row."""
        self._add.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((at for at, tab in enumerate(self._tabs) if tab.hasFocus()), None)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if focused is None or step is None or event.modifiers():
            super().keyPressEvent(event)
        elif 0 <= focused + step < len(self._tabs):
            self._tabs[focused + step].setFocus()
            self.opened.emit(self._rows[focused + step].uid)

    def _place(self) -> int | None:
        return next((at for at, one in enumerate(self._rows) if one.uid == self._open), None)

    def _show_acts(self) -> None:
        place = self._place()
        self._add.setVisible(not self._read_only)
        self._remove.setVisible(not self._read_only)
        self._earlier.setVisible(not self._read_only and place is not None and place > 0)
        self._later.setVisible(not self._read_only and place is not None and place < len(self._rows) - 1)

    def _ask_move(self, direction: int) -> None:
        if self._open:
            self.move_asked.emit(self._open, direction)

    def _ask_remove(self) -> None:
        if self._open:
            self.remove_asked.emit(self._open)
            announce(self, self.tr("{noun} verwijderd. Ctrl+Z zet het terug.").format(noun=self._noun))
