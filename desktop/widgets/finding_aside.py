"""Putting a finding aside with a reason, and what was put aside: folded at the foot of the findings."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.text import text


@dataclass(frozen=True, slots=True)
class ShownAside:
    """A finding that was put aside. `key` is handed back."""

    key: str
    words: str
    reason: str


class ReasonForm(QFrame):
    """Asks in one sentence why a finding is put aside. Enter keeps it, Esc leaves it."""

    kept = Signal(str)
    typed = Signal(str)
    left = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.why = FieldFrame(self.tr("Waarom leg je dit opzij?"), TextControl(words), required=True)
        self.why.control.edited.connect(lambda: self.typed.emit(self.why.control.words()))
        keep = Button(self.tr("Leg opzij"), small=True)
        keep.clicked.connect(self._keep)
        leave = Button(self.tr("Toch niet"), Kind.GHOST, shown_key="Esc", small=True)
        leave.clicked.connect(lambda: self.left.emit())
        self.setLayout(down(self.why, across(keep, leave, STRETCH, gap=6), gap=6, margins=(0, 4, 0, 2)))

    @override
    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and escape:
            event.accept()  # else Esc goes to the window, which has a use of its own for it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        reason = self.why.control.words()
        if reason:
            self.kept.emit(reason)
        else:
            self.why.show_message(State.ERROR, self.tr("Schrijf in één zin waarom. Dat blijft bij het dossier staan."))
            self.why.control.setFocus()


class AsideList(QFrame):
    """How many were put aside, and on demand which, why, and the way back."""

    back_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[ShownAside, ...] = ()
        self.opener = Button("", Kind.GHOST, icon="chevron-down", small=True)
        self.opener.clicked.connect(self._toggle)
        self._list: QVBoxLayout = down(gap=8)
        self._box = boxed(self._list)
        self._box.hide()
        self.setLayout(down(across(self.opener, STRETCH), self._box, gap=6))
        self.hide()

    def show_aside(self, aside: Sequence[ShownAside]) -> None:
        """Shows these; hidden when there are none."""
        if tuple(aside) == self._shown:
            return
        self._shown = tuple(aside)
        clear(self._list)
        for one in aside:
            back = Button(self.tr("Haal terug"), Kind.GHOST, icon="undo-2", small=True)
            back.setAccessibleDescription(one.words)
            back.clicked.connect(lambda _=False, key=one.key: self.back_asked.emit(key))
            reason = self.tr("Opzijgelegd: {reason}").format(reason=one.reason)
            card = boxed(
                down(
                    text(one.words, wrap=True),
                    text(reason, Role.META, wrap=True),
                    across(back, STRETCH),
                    gap=2,
                    margins=(12, 8, 12, 4),
                ),
                "well",
            )
            card.setAccessibleName(f"{one.words} {reason}")
            self._list.addWidget(card)
            card.show()
        self._say()
        self.setVisible(bool(aside))

    def unfold(self) -> None:
        """Shows which they are."""
        self._box.show()
        self._say()

    def _toggle(self) -> None:
        self._box.setVisible(self._box.isHidden())
        self._say()

    def _say(self) -> None:
        number = len(self._shown)
        words = self.tr("1 opzijgelegd") if number == 1 else self.tr("{number} opzijgelegd").format(number=number)
        self.opener.say(words, "chevron-down" if self._box.isHidden() else "chevron-up")
