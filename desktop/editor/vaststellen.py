"""The question of vaststellen: what becomes fixed, what blocks, and what goes on only with a reason.

    asking = VaststelDialog(view, today, door, keeping)
    asking.decided.connect(...)     # an `Answer`
    asking.open_over(window)

The dialog does nothing itself. Esc is the harmless answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.editor.controls import people_of
from desktop.editor.opp_words import part_words, parts_open
from desktop.editor.view import FormView
from desktop.language import translate
from desktop.shell.keeping import Keeping
from desktop.spoken import spoken
from desktop.widgets.arrange import across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.dialog import Ask
from desktop.widgets.fields.control import State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.people import PersonControl
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.text import at_start
from forms.rules.bevinding import Bevinding, bronregel
from forms.vaststellen import Obstacles, obstacles
from models.snapshot.beeld import LEERLINGINBRENG
from models.values import Persoon


@dataclass(frozen=True, slots=True)
class Answer:
    """What the user decided: which part, on which day, by whom, and the reasons by rule id."""

    deel: str
    dag: date
    door: Persoon | str
    redenen: Mapping[str, str]


_PART, _DAY, _BY = "deel", "dag", "door"


def _place(document: str, what: str) -> tuple[str, ...]:
    """Where something is held that was answered and not sent: a rule names the reason with which one goes on."""
    return ("vaststellen", document, what)


def forget_answer(keeping: Keeping, document: str, answer: Answer) -> None:
    """What was held of an answer need be held no more: the part is vastgesteld."""
    for what in (_PART, _DAY, _BY, *answer.redenen):
        keeping.forget(_place(document, what))


class VaststelDialog(Ask):
    """Asks for one part of a version."""

    decided = Signal(object)
    """An `Answer`."""
    place_asked = Signal(object)
    """A `Bevinding` whose place the user wants to go to."""
    width_at_100 = 620

    def __init__(self, view: FormView, today: date, door: str, keeping: Keeping) -> None:
        self._view = view
        self._keeping = keeping
        self._today = today
        self._reasons: dict[str, FieldFrame] = {}
        self._told_of: Obstacles | None = None
        """What is told to be in the way."""
        self._comes_back = False
        options = [Option(part, at_start(part_words(part))) for part in self._parts()]
        self.part = SegmentsControl(options, always=True)
        held = self._held(_PART)
        self.part.set_value(held if held in self._parts() else options[0].value)
        self.day = DayControl(lambda: today)
        self.day.set_value(today.isoformat())
        if self._held(_DAY):
            self.day.set_typed(self._held(_DAY))
        self.by = PersonControl(people_of(view.beeld)[1:])
        self.by.set_value(self._held(_BY) or door)
        self._fixed: QVBoxLayout = down(gap=8)
        self._met: QVBoxLayout = down(gap=10)
        self._pair: QBoxLayout = across(gap=16)
        super().__init__(
            "",
            translate(
                "Vaststellen", "Daarna staat de tekst vast. Wijzigen kan met een bijstelling: een nieuwe versie."
            ),
            self.part,
            self._fixed,
            self._pair,
            self._met,
            yes=translate("Vaststellen", "Stel vast"),
            icon="stamp",
        )
        if len(options) < 2:
            self.part.hide()
        self.part.set_name(self.tr("Welk deel"), "")
        self._day_frame = FieldFrame(self.tr("Dag van vaststellen"), self.day, required=True)
        self._by_frame = FieldFrame(self.tr("Namens de school"), self.by, required=True)
        for at, frame in enumerate((self._day_frame, self._by_frame)):
            self._pair.addWidget(frame)
            self._pair.setStretch(at, 1)
        self.go = self.question.yes
        self.part.edited.connect(lambda: self._hold(_PART, str(self.part.value())))
        self.day.edited.connect(lambda: self._hold(_DAY, self.day.typed()))
        self.by.edited.connect(lambda: self._hold(_BY, self.by.words()))
        self.part.edited.connect(self._show)
        self.day.edited.connect(self._show)
        self._show()

    @property
    def met(self) -> Obstacles | None:
        """What stands in the way of the chosen part on the chosen day."""
        day, document = self._chosen_day(), self._view.document
        if day is None or document is None:
            return None
        return obstacles(self._view.beeld, document, str(self.part.value()), day)

    @property
    def _word(self) -> str:
        """The chosen part, as it is named in a sentence."""
        return part_words(str(self.part.value()))

    def _parts(self) -> tuple[str, ...]:
        return parts_open(self._view.document) if self._view.document else ()

    def _chosen_day(self) -> date | None:
        value = self.day.value()
        return date.fromisoformat(value) if isinstance(value, str) else None

    def _show(self) -> None:
        number = self._view.document.nummer if self._view.document else ""
        title = at_start(self.tr("{part} van OPP versie {number} vaststellen?").format(part=self._word, number=number))
        self.question.ask(title)
        self.setAccessibleName(title)
        self._show_fixed()
        kept = {rule: str(frame.control.value() or "") for rule, frame in self._reasons.items()}
        self._reasons = {}
        clear(self._met)
        met = self.met
        self._told_of = met
        if met is None:
            self._say_left()
            return
        for one in met.blocks:
            self._met.addWidget(self._finding(one, "circle-alert", "red"))
        for one in met.ask_reason:
            frame = FieldFrame(self.tr("Waarom ga je toch verder?"), TextControl(), required=True)
            frame.control.set_value(kept.get(one.regel) or self._held(one.regel) or None)
            frame.control.edited.connect(partial(self._hold_reason, one.regel, frame))
            self._reasons[one.regel] = frame
            asked = boxed(down(self._finding(one, "scale", "amber"), frame, gap=10))
            asked.setProperty("opened", True)  # what scrolls to the reason shows what it is asked for
            self._met.addWidget(asked)
        for one in met.shown:
            self._met.addWidget(self._finding(one, "triangle-alert", "amber"))
        if not (met.blocks or met.ask_reason or met.shown):
            self._met.addWidget(
                point(
                    "circle-check",
                    "green",
                    self.tr("Er staat niets in de weg."),
                    self.tr("Alles wat de wet vraagt is er."),
                )
            )
        self._say_left()
        QTimer.singleShot(0, self, self.fit)  # once what was put in is shown, and asks its room

    def _say_left(self) -> None:
        """Says on the button what is in the way still: with large letters it may stand below what one sees."""
        met = self._told_of
        words, number = self.tr("Stel {part} vast"), 0
        if met is not None and met.blocks:
            number = len(met.blocks)
            words = (
                self.tr("Stel {part} vast: nog 1 blokkade")
                if number == 1
                else self.tr("Stel {part} vast: nog {number} blokkades")
            )
        elif met is not None and (number := sum(one.control.value() is None for one in self._reasons.values())):
            words = (
                self.tr("Stel {part} vast: nog 1 vraag")
                if number == 1
                else self.tr("Stel {part} vast: nog {number} vragen")
            )
        self.go.say(words.format(part=self._word, number=number))

    def _held(self, what: str) -> str:
        return self._keeping.draft(_place(self._view.document_uid or "", what))

    def _hold(self, what: str, words: str) -> None:
        """What was answered and not sent stands there again when it is asked once more, also after a lock."""
        self._keeping.hold_draft(_place(self._view.document_uid or "", what), words)

    def _hold_reason(self, rule: str, frame: FieldFrame) -> None:
        self._hold(rule, frame.control.words())
        frame.show_message(State.PLAIN)
        self._say_left()

    def _show_fixed(self) -> None:
        """What becomes fixed, and what can still be written afterwards."""
        clear(self._fixed)
        part = str(self.part.value())
        begins = self._view.document is not None and self._view.document.deel(LEERLINGINBRENG) is None
        fixed = [part, LEERLINGINBRENG] if begins else [part]
        open_still = [one for one in self._parts() if one != part]
        self._fixed.addWidget(point("lock", "text2", self.tr("Dit staat daarna vast:"), self._names(fixed)))
        if open_still:
            self._fixed.addWidget(point("pencil", "text2", self.tr("Dit blijft open:"), self._names(open_still)))

    def _names(self, parts: Sequence[str]) -> str:
        """The sections of these parts, as the list of sections names them."""
        return " · ".join(one.label for one in self._view.definition.sectie if one.opp_deel in parts)

    @override
    def first_focus(self) -> None:
        """One begins with the reason that is asked, else above what there is to read: Enter skips no warning."""
        met = self.met
        if met is not None and not met.blocks and met.shown + met.ask_reason and self.question.first_empty() is None:
            self.day.target().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().first_focus()

    @override
    def _answered(self, yes: bool) -> None:
        if yes:
            self._decide()
        else:
            self.reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._comes_back = True  # the program closes it for a lock or another language: no answer was given
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        if not self._comes_back:
            for what in (_PART, _DAY, _BY):  # next time it is asked of that day; reasons that were typed stay
                self._keeping.forget(_place(self._view.document_uid or "", what))
        super().reject()

    def _finding(self, finding: Bevinding, icon: str, tone: str) -> QWidget:
        line = point(icon, tone, finding.melding, spoken(bronregel(finding)))
        if finding.veld is None:
            return line
        leads = Button(self.tr("Ga erheen"), Kind.GHOST, icon="corner-down-right", small=True)
        leads.setAccessibleDescription(finding.melding)
        leads.clicked.connect(lambda: self._go_to(finding))
        holder = QWidget()
        layout = across(line, leads, gap=8)
        layout.setStretch(0, 1)
        layout.setAlignment(leads, Qt.AlignmentFlag.AlignTop)
        holder.setLayout(layout)
        return holder

    def _go_to(self, finding: Bevinding) -> None:
        self._comes_back = True
        self.reject()
        self.place_asked.emit(finding)

    def _decide(self) -> None:
        met, day, by = self.met, self._chosen_day(), self.by.value()
        if day is None:
            self._day_frame.show_message(State.ERROR, self.day.problem() or self.tr("Vul de dag van vaststellen in."))
            self.day.setFocus()
            return
        if not isinstance(by, str | Persoon):
            self._by_frame.show_message(State.ERROR, self.tr("Vul in wie namens de school vaststelt."))
            self.by.setFocus()
            return
        if met is None:
            return
        if met.blocks:
            self._go_to(met.blocks[0])
            return
        for frame in self._reasons.values():
            if frame.control.value() is None:
                frame.show_message(State.ERROR, self.tr("Schrijf in één zin waarom je toch verder gaat."))
                frame.control.setFocus()
                return
        reasons = {rule: str(frame.control.value()) for rule, frame in self._reasons.items()}
        self.decided.emit(Answer(str(self.part.value()), day, by, reasons))
        self.accept()
