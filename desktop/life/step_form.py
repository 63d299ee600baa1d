"""One step: on which day, why, and what goes with it.

The form does nothing itself: `decided` hands over what was told, `refuse` shows at which question something misses.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.editor.controls import control_for, people_of
from desktop.language import translate
from desktop.life.held_form import HeldForm, open_form
from desktop.life.outcomes import OutcomeTexts
from desktop.shell.keeping import Keeping
from desktop.spoken import error_words, listed
from desktop.widgets.card import point
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.long_text import LongTextControl
from desktop.widgets.fields.segments import yes_no
from forms.life import Step
from forms.life_view import LifeView
from forms.rules.bevinding import Bevinding
from forms.steps import DAG, REDEN, REGELS, TOT, Given, Met, StapKanNiet, amiss
from models.sentence import Sentence
from models.snapshot import Rij
from models.values import Waarde

_STEP = "stap"
_WHY, _LINE = "reden:", "regel:"
"""Before the id of a rule one goes on against, and of a line that is granted or not."""


def open_step(keeping: Keeping, document: str) -> str:
    """The step of a document in which something was typed that was not sent; empty when there is none."""
    return open_form(keeping, _STEP, document)


class StepForm(HeldForm):
    """The questions of one step. `open_still` is what of the document is not in order, told before them."""

    decided = Signal(object)
    """A `Given`."""

    def __init__(
        self, view: LifeView, step: Step, today: date, keeping: Keeping, open_still: Sequence[Bevinding] = ()
    ) -> None:
        self._document = view.document
        super().__init__(listed(step.knop), listed(step.uitleg), keeping, (_STEP, view.document.uid, step.id))
        self.step, self._today = step, today
        met = view.met.get(step.id, Met())
        for finding in (*met.blocks, *(one for one in open_still if one not in met.blocks)):
            self.questions.addWidget(point("circle-alert", "red", finding.melding, strong=False))
        self.ask_day(DAG, self.tr("Op welke dag?"), today, today)
        if step.tot:
            self.ask_day(TOT, self.tr("Uiterlijk op"), None, today, required=step.tot == "moet")
        for row in view.document.rijen("regels") if step.per_regel else ():
            self._ask_line(row)
        for name in step.vraagt:
            asked = view.definition.field(name)
            control = control_for(asked, people_of(view.beeld), lambda: today)
            frame = FieldFrame(asked.label, control, help_words=asked.hulpzin or "", required=name in step.verplicht)
            self.add(name, frame, view.document.antwoorden.waarde(name))
        if step.reden:
            frame = FieldFrame(listed(step.vraag_reden), LongTextControl(), required=step.reden == "moet")
            self.add(REDEN, frame, None)
        for finding in met.ask_reason:
            self.questions.addWidget(point("scale", "amber", finding.melding, strong=False))
            frame = FieldFrame(self.tr("Waarom ga je toch verder?"), LongTextControl(), required=True)
            self.add(_WHY + finding.regel, frame, None)

    def refuse(self, error: StapKanNiet) -> None:
        """Shows what misses at its question; without one at the day."""
        name = error.veld
        frame = next((self.frames[one] for one in (name, _WHY + name) if one in self.frames), None)
        if frame is None and name == REGELS:
            lines = (one for key, one in self.frames.items() if key.startswith(_LINE))
            frame = next((one for one in lines if one.control.value() is None), None)
        self.tell_at(frame or self.frames[DAG], error_words(error))

    @override
    def add(self, name: str, frame: FieldFrame, value: Waarde | None) -> None:
        super().add(name, frame, value)
        if name == "motivering_besluit" and isinstance(frame.control, LongTextControl):
            self.questions.addWidget(OutcomeTexts(frame.control, lambda: self._chosen("besluit")))

    def _ask_line(self, row: Rij) -> None:
        words = row.tekst("inzet") or translate("Life", "een regel zonder omschrijving")
        label = self.tr("Toegekend: {line}").format(line=words)
        self.add(_LINE + row.uid, FieldFrame(label, yes_no(), required=True), row.ja("toegekend"))

    def _chosen(self, name: str) -> str | None:
        frame = self.frames.get(name)
        value = frame.control.value() if frame is not None else self.step.waarden.get(name)
        return value if isinstance(value, str) else None

    @override
    def _send(self) -> None:
        needed = [(DAG, self.tr("Vul in op welke dag dit was."))]
        if self.step.tot == "moet":  # asked in the order of the questions, before the reason
            needed.append((TOT, self.tr("Vul in wanneer het er uiterlijk moet zijn.")))
        if not self.is_sound(needed):
            return
        given = self._given()
        if given is not None:
            self.decided.emit(given)

    @override
    def amiss(self) -> Mapping[str, Sentence]:
        given = self._given()
        return amiss(self._document, self.step, given, self._today) if given is not None else {}

    def _given(self) -> Given | None:
        """What stands here; None as long as there is no day."""
        day = self.day_of(DAG)
        if day is None:
            return None
        told = {name: frame.control.value() for name, frame in self.frames.items()}
        reason = told.get(REDEN)
        lines = {name.removeprefix(_LINE): value for name, value in told.items() if name.startswith(_LINE)}
        why = {name.removeprefix(_WHY): value for name, value in told.items() if name.startswith(_WHY)}
        return Given(
            day,
            reason if isinstance(reason, str) else "",
            self.day_of(TOT),
            {name: told[name] for name in self.step.vraagt},
            {uid: value for uid, value in lines.items() if isinstance(value, bool)},
            {rule: value for rule, value in why.items() if isinstance(value, str)},
        )
