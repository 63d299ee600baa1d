"""Sentences to begin the reasons of a decision with, those that go with the outcome that is chosen."""

from collections.abc import Callable

from desktop.editor.openers import Opener, Openers
from desktop.widgets.fields.long_text import LongTextControl
from forms.decision_texts import decision_texts


class OutcomeTexts(Openers):
    """The buttons. `chosen` says which outcome is chosen now."""

    def __init__(self, control: LongTextControl, chosen: Callable[[], str | None]) -> None:
        question = control.target().accessibleName()
        super().__init__(control, lambda: [Opener(one.titel, one.zin) for one in decision_texts(chosen())], question)
