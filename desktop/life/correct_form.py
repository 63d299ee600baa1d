"""Correcting a step that was taken: its day, until when, and why, as far as it has them."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.language import translate
from desktop.life.held_form import HeldForm, open_form
from desktop.request_status import request_state
from desktop.shell.keeping import Keeping
from desktop.spoken import error_words
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.long_text import LongTextControl
from forms.step_corrections import Corrected, correction_amiss
from forms.steps import DAG, REDEN, TOT, CourseLine, StapKanNiet
from models.sentence import Sentence
from models.snapshot import Document

_CORRECTION = "verbeteren"


def open_correction(keeping: Keeping, document: str) -> str:
    """The step of a document that is being corrected and was not sent; empty when there is none."""
    return open_form(keeping, _CORRECTION, document)


class CorrectForm(HeldForm):
    """The questions of one line of the course."""

    decided = Signal(object)
    """A `Corrected`."""

    def __init__(self, document: Document, line: CourseLine, today: date, keeping: Keeping) -> None:
        title = translate("Life", "Verbeter: {state}").format(state=request_state(line.stand))
        about = translate("Life", "De stap zelf blijft staan. Wat er stond, zie je terug in de geschiedenis.")
        super().__init__(title, about, keeping, (_CORRECTION, document.uid, line.row))
        self._document, self.line, self._today = document, line, today
        self.ask_day(DAG, translate("Life", "Op welke dag was dit?"), line.dag, today)
        if line.tot is not None:
            self.ask_day(TOT, translate("Life", "Uiterlijk op"), line.tot, today)
        if line.reden:
            frame = FieldFrame(translate("Life", "Toelichting"), LongTextControl(), required=True)
            self.add(REDEN, frame, line.reden)
        self.send.say(translate("Life", "Verbeter de stap"))

    def refuse(self, error: StapKanNiet) -> None:
        """Shows what is the matter at its question; without one at the day."""
        self.tell_at(self.frames.get(error.veld, self.frames[DAG]), error_words(error))

    @override
    def _send(self) -> None:
        days = [name for name in (DAG, TOT) if name in self.frames]
        if not self.is_sound([(name, translate("Life", "Vul een dag in.")) for name in days]):
            return
        told = self._told_here()
        if told is not None:
            self.decided.emit(told)

    @override
    def amiss(self) -> Mapping[str, Sentence]:
        told = self._told_here()
        return correction_amiss(self._document, self.line.row, told, self._today) if told is not None else {}

    def _told_here(self) -> Corrected | None:
        """What stands here; None as long as there is no day."""
        day, reason = self.day_of(DAG), self.frames[REDEN].control.value() if REDEN in self.frames else None
        return Corrected(day, self.day_of(TOT), reason if isinstance(reason, str) else "") if day is not None else None
