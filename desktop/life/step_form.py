"""One step: on which day, why, and what goes with it. What was typed and not sent is held, also through a lock.

The form does nothing itself: `decided` hands over what was told, `refuse` shows at which question something misses.
"""

import json
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from desktop.editor.controls import control_for, people_of
from desktop.language import translate
from desktop.life.outcomes import OutcomeTexts
from desktop.shell.keeping import Keeping
from desktop.spoken import error_words, listed
from desktop.theme.letters import Role
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.fields.segments import yes_no
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from forms.life import Step
from forms.life_view import LifeView
from forms.steps import DAG, REDEN, REGELS, TOT, Given, Met, StapKanNiet
from models.snapshot import Rij
from models.values import Waarde, from_json, to_json

_PLACE, _OPEN = "stap", "open"
_WHY, _LINE = "reden:", "regel:"
"""Before the id of a rule one goes on against, and of a line that is granted or not."""


def open_step(keeping: Keeping, document: str) -> str:
    """The step of a document in which something was typed that was not sent; empty when there is none."""
    return keeping.draft((_PLACE, document, _OPEN))


class StepForm(QFrame):
    """The questions of one step."""

    decided = Signal(object)
    """A `Given`."""
    closed = Signal()

    def __init__(self, view: LifeView, step: Step, today: date, keeping: Keeping) -> None:
        super().__init__()
        self.setProperty("kind", "well")
        self.setProperty("opened", True)  # what scrolls shows all of it
        title = listed(step.knop)
        self.setAccessibleName(title)
        self._view, self.step, self._today, self._keeping = view, step, today, keeping
        self.frames: dict[str, FieldFrame] = {}
        self._questions: QVBoxLayout = down(gap=10)
        met = view.met.get(step.id, Met())
        for finding in met.blocks:
            self._questions.addWidget(point("circle-alert", "red", finding.melding, strong=False))
        self._ask_day(DAG, self.tr("Op welke dag?"), required=True, value=today)
        if step.tot:
            self._ask_day(TOT, self.tr("Uiterlijk op"), required=step.tot == "moet", value=None)
        for row in view.document.rijen("regels") if step.per_regel else ():
            self._ask_line(row)
        for name in step.vraagt:
            asked = view.definition.field(name)
            control = control_for(asked, people_of(view.beeld), lambda: today)
            frame = FieldFrame(asked.label, control, help_words=asked.hulpzin or "", required=name in step.verplicht)
            self._add(name, frame, view.document.antwoorden.waarde(name))
        if step.reden:
            control = LongTextControl()
            frame = FieldFrame(listed(step.vraag_reden), control, required=step.reden == "moet")
            self._add(REDEN, frame, None)
        for finding in met.ask_reason:
            self._questions.addWidget(point("scale", "amber", finding.melding, strong=False))
            frame = FieldFrame(self.tr("Waarom ga je toch verder?"), LongTextControl(), required=True)
            self._add(_WHY + finding.regel, frame, None)
        self.send = Button(title, Kind.PRIMARY, icon="check", key="Ctrl+Return")
        self.send.clicked.connect(self._send)
        self.no = Button(self.tr("Toch niet"), shown_key="Esc")
        self.no.clicked.connect(self._drop)
        buttons = boxed(Flow(self.send, self.no))
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        head = across(Icon("corner-down-right", "accent", 18), text(title, Role.CARD, wrap=True), gap=8)
        head.setStretch(1, 1)
        about = text(listed(step.uitleg), Role.META, wrap=True)
        self.setLayout(down(head, about, self._questions, buttons, gap=10, margins=(16, 12, 16, 14)))

    def focus_first(self) -> None:
        """Puts the focus in the first question that has no answer yet, else on the day."""
        empty = (one for one in self.frames.values() if one.control.value() is None)
        next(empty, self.frames[DAG]).control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: StapKanNiet) -> None:
        """Shows what misses at its question; without one above the buttons."""
        name = error.veld
        frame = next((self.frames[one] for one in (name, _WHY + name) if one in self.frames), None)
        if frame is None and name == REGELS:
            lines = (one for key, one in self.frames.items() if key.startswith(_LINE))
            frame = next((one for one in lines if one.control.value() is None), None)
        if frame is None:
            frame = self.frames[DAG]
        frame.show_message(State.ERROR, error_words(error))
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

    def forget(self) -> None:
        """What was typed here was sent, or is not wanted any more."""
        for name in (*self.frames, _OPEN):
            self._keeping.forget(self._place(name))

    def _ask_day(self, name: str, label: str, *, required: bool, value: date | None) -> None:
        frame = FieldFrame(label, DayControl(lambda: self._today), required=required)
        self._add(name, frame, value.isoformat() if value else None)

    def _ask_line(self, row: Rij) -> None:
        words = row.tekst("inzet") or translate("Life", "een regel zonder omschrijving")
        label = self.tr("Toegekend: {line}").format(line=words)
        self._add(_LINE + row.uid, FieldFrame(label, yes_no(), required=True), row.ja("toegekend"))

    def _add(self, name: str, frame: FieldFrame, value: Waarde | None) -> None:
        held = self._keeping.draft(self._place(name))
        if held:
            told = json.loads(held)
            if told["getypt"]:
                frame.control.set_typed(told["getypt"])
            else:
                frame.control.set_value(from_json(told["waarde"]))
        elif value is not None:
            frame.control.set_value(value)
        frame.control.edited.connect(lambda: self._hold(name, frame.control))
        self.frames[name] = frame
        self._questions.addWidget(frame)
        if name == "motivering_besluit" and isinstance(frame.control, LongTextControl):
            self._questions.addWidget(OutcomeTexts(frame.control, lambda: self._chosen("besluit")))

    def _chosen(self, name: str) -> str | None:
        frame = self.frames.get(name)
        value = frame.control.value() if frame is not None else self.step.waarden.get(name)
        return value if isinstance(value, str) else None

    def _hold(self, name: str, control: Control) -> None:
        told = {"waarde": to_json(control.value()), "getypt": control.typed() if control.problem() else ""}
        self._keeping.hold_draft(self._place(name), json.dumps(told, ensure_ascii=False))
        self._keeping.hold_draft(self._place(_OPEN), self.step.id)
        self.frames[name].show_message(State.PLAIN)

    def _place(self, name: str) -> tuple[str, ...]:
        document = self._view.document.uid
        return (_PLACE, document, _OPEN) if name == _OPEN else (_PLACE, document, self.step.id, name)

    def _send(self) -> None:
        for frame in self.frames.values():
            problem = frame.control.problem()
            if problem:
                frame.show_message(State.ERROR, problem)
                frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
                return
        day = self._day(DAG)
        if day is None:
            self.frames[DAG].show_message(State.ERROR, self.tr("Vul in op welke dag dit was."))
            self.frames[DAG].control.target().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        told = {name: frame.control.value() for name, frame in self.frames.items()}
        reason = told.get(REDEN)
        lines = {name.removeprefix(_LINE): value for name, value in told.items() if name.startswith(_LINE)}
        why = {name.removeprefix(_WHY): value for name, value in told.items() if name.startswith(_WHY)}
        given = Given(
            day,
            reason if isinstance(reason, str) else "",
            self._day(TOT),
            {name: told[name] for name in self.step.vraagt},
            {uid: value for uid, value in lines.items() if isinstance(value, bool)},
            {rule: value for rule, value in why.items() if isinstance(value, str)},
        )
        self.decided.emit(given)

    def _day(self, name: str) -> date | None:
        value = self.frames[name].control.value() if name in self.frames else None
        return date.fromisoformat(value) if isinstance(value, str) else None

    def _drop(self) -> None:
        self.forget()
        self.closed.emit()


def _means(event: QKeyEvent) -> str:
    """What a key does in the form: `send`, `drop`, or nothing."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return "send"
    return "drop" if event.key() == Qt.Key.Key_Escape else ""
