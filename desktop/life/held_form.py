"""A form within the life of a request: questions, a button that sends, and one that does not.

What was typed and not sent is held, also through a lock. Ctrl+Enter sends and Esc drops, wherever in the form one is.
"""

import json
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from desktop.language import translate
from desktop.shell.keeping import Keeping
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from models.sentence import Sentence
from models.values import Waarde, from_json, to_json

_OPEN = "open"


def open_form(keeping: Keeping, sort: str, document: str) -> str:
    """What a form of this sort is about that is open at a document and was not sent; empty when there is none."""
    return keeping.draft((sort, document, _OPEN))


class HeldForm(QFrame):
    """The frame of the form; who derives from it adds the questions and says what sending is."""

    closed = Signal()

    def __init__(self, title: str, about: str, keeping: Keeping, place: tuple[str, str, str]) -> None:
        """`place` is where what is typed is held: the sort of form, the document, and what in it the form is about."""
        super().__init__()
        self.setProperty("kind", "well")
        self.setProperty("opened", True)  # what scrolls shows all of it
        self.setAccessibleName(title)
        sort, document, self._what = place
        self._keeping, self._place, self._opened = keeping, place, (sort, document, _OPEN)
        self.frames: dict[str, FieldFrame] = {}
        self._told: set[str] = set()
        """The questions at which it is told that their answer cannot be."""
        self._done = False
        self.questions: QVBoxLayout = down(gap=10)
        self.send = Button(title, Kind.PRIMARY, icon="check", key="Ctrl+Return")
        self.send.clicked.connect(self._send)
        self.no = Button(translate("Life", "Toch niet"), shown_key="Esc")
        self.no.clicked.connect(self._drop)
        buttons = boxed(Flow(self.send, self.no))
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        head = across(Icon("corner-down-right", "accent", 18), text(title, Role.CARD, wrap=True), gap=8)
        head.setStretch(1, 1)
        said = [text(about, Role.META, wrap=True)] if about else []
        self.setLayout(down(head, *said, self.questions, buttons, gap=10, margins=(16, 12, 16, 14)))

    def focus_first(self) -> None:
        """Puts the focus in the first question that has no answer yet, else in the first."""
        every = list(self.frames.values())
        empty = (one for one in every if one.control.value() is None)
        next(empty, every[0]).control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> tuple[str, int] | None:
        """The question one is at, and where in it the cursor stands; None when one is elsewhere."""
        at = self.window().focusWidget()
        for name, frame in self.frames.items():
            if at is not None and frame.isAncestorOf(at):
                return name, frame.control.cursor_place()
        return None

    def go_to(self, name: str, cursor: int) -> bool:
        """Goes back to a place in a question; False when it is not asked here."""
        frame = self.frames.get(name)
        if frame is None:
            return False
        frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
        frame.control.set_cursor_place(cursor)
        return True

    def forget(self) -> None:
        """What was typed here was sent, or is not wanted any more."""
        self._done = True
        for name in self.frames:
            self._keeping.forget((*self._place, name))
        self._keeping.forget(self._opened)

    def add(self, name: str, frame: FieldFrame, value: Waarde | None) -> None:
        """A question; with what was typed before, else with a value to begin with."""
        held = self._keeping.draft((*self._place, name))
        if held:
            told = json.loads(held)
            if told["getypt"]:
                frame.control.set_typed(told["getypt"])
            else:
                frame.control.set_value(from_json(told["waarde"]))
        elif value is not None:
            frame.control.set_value(value)
        frame.control.edited.connect(lambda: self._hold(name, frame.control))
        frame.control.left.connect(self._look)
        self.frames[name] = frame
        self.questions.addWidget(frame)

    def ask_day(self, name: str, label: str, day: date | None, today: date, *, required: bool = True) -> None:
        """The question for a day, with the one it begins with."""
        frame = FieldFrame(label, DayControl(lambda: today), required=required)
        self.add(name, frame, day.isoformat() if day else None)

    def day_of(self, name: str) -> date | None:
        """The day in a question."""
        value = self.frames[name].control.value() if name in self.frames else None
        return date.fromisoformat(value) if isinstance(value, str) else None

    def is_sound(self, needed: Sequence[tuple[str, str]] = ()) -> bool:
        """Whether every answer is one, and every day that is needed is there; else it is told where it is not."""
        for frame in self.frames.values():
            problem = frame.control.problem()
            if problem:
                self.tell_at(frame, problem)
                return False
        for name, words in needed:
            if self.day_of(name) is None:
                self.tell_at(self.frames[name], words)
                return False
        return True

    def tell_at(self, frame: FieldFrame, words: str) -> None:
        """Shows what is the matter with an answer, and goes there."""
        frame.show_message(State.ERROR, words)
        frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _means(event):
            event.accept()  # else the keys go to the screen, which has a use of its own for them
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match _means(event):
            case "send":
                self._send()
            case "drop":
                self._drop()
            case _:
                super().keyPressEvent(event)

    @abstractmethod
    def amiss(self) -> Mapping[str, Sentence]:
        """What of what stands here cannot be, by its question."""

    @abstractmethod
    def _send(self) -> None:
        """Hands over what was filled in, or says what is still needed."""

    def _hold(self, name: str, control: Control) -> None:
        told = {"waarde": to_json(control.value()), "getypt": control.typed() if control.problem() else ""}
        self._keeping.hold_draft((*self._place, name), json.dumps(told, ensure_ascii=False))
        self._keeping.hold_draft(self._opened, self._what)
        self.frames[name].show_message(State.PLAIN)

    def _look(self) -> None:
        """One left a question: what cannot be is told at once, as in a form, and goes where it was mended."""
        if self._done or self.isHidden():
            return
        wrong = self.amiss()
        for name, frame in self.frames.items():
            words = frame.control.problem() or spoken(wrong.get(name, ""))
            if words:
                frame.show_message(State.ERROR, words)
                self._told.add(name)
            elif name in self._told:
                frame.show_message(State.PLAIN)
                self._told.discard(name)

    def _drop(self) -> None:
        self.forget()
        self.closed.emit()


def _means(event: QKeyEvent) -> str:
    """What a key does in the form: `send`, `drop`, or nothing."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return "send"
    return "drop" if event.key() == Qt.Key.Key_Escape else ""
