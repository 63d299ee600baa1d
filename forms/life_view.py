"""The life of one document in one look: phases, state, the dates to come, the steps that can be taken, how it went."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from forms.definition import Form, form
from forms.life import Life, Step, life_of, state_of
from forms.rules.parameters import term_parameters
from forms.steps import CourseLine, Met, PhaseState, course, met, next_steps, phases, state_words
from models.snapshot import Document, DossierBeeld
from models.states import VERLOOP
from models.terms.computed import terms
from models.terms.term import Aard, Status, Term
from models.terms.tlv import TOEGEKEND, staat_stil

_STEUNPUNT = "steunpunt"
_TLV = "tlv"


@dataclass(frozen=True, slots=True)
class LifeView:
    """A document with its life. `met` is what the rules say to each step that they judge, today."""

    beeld: DossierBeeld
    document: Document
    definition: Form
    life: Life
    state: str
    words: str
    phases: tuple[PhaseState, ...]
    steps: tuple[Step, ...]
    course: tuple[CourseLine, ...]
    terms: tuple[Term, ...]
    met: Mapping[str, Met]
    stands_still: bool
    """The clock stands still: additions are waited for."""
    expired: date | None
    """The last day of what was granted, once it is past."""

    @property
    def for_others(self) -> bool:
        """Whether only others take its steps: a steunpunt prepares, and never hands in."""
        return self.beeld.organisatie.soort == _STEUNPUNT

    @property
    def next_term(self) -> Term | None:
        """The first date to come that asks something, too late ones before it; else the first that is a fact."""
        waiting = [one for one in self.terms if one.aard in (Aard.TERMIJN, Aard.RECHT, Aard.STAP)]
        return next(iter(waiting or self.terms), None)

    def term_of(self, phase: PhaseState) -> Term | None:
        """The date to come of a phase."""
        return next((one for one in self.terms if one.wat == phase.phase.termijn), None)


def life_view(beeld: DossierBeeld, document: Document, today: date) -> LifeView | None:
    """The life of a document on a day; None for one that has none."""
    life = life_of(document.soort)
    if life is None:
        return None
    steps = next_steps(beeld, document)
    return LifeView(
        beeld,
        document,
        form(document.formulier),
        life,
        state_of(document, life),
        state_words(document),
        phases(document),
        steps,
        course(document),
        tuple(_terms(beeld, document, today)),
        {one.id: met(beeld, document, one, today) for one in steps if one.toets},
        document.soort == _TLV and staat_stil(document, today),
        _expired(document, today),
    )


def _terms(beeld: DossierBeeld, document: Document, today: date) -> list[Term]:
    """The dates of this document that are still to come, or too late."""
    about = {document.uid, *(row.uid for row in document.rijen(VERLOOP))}
    every = terms(beeld, today, term_parameters(beeld))
    return [one for one in every if one.onderwerp_uid in about and one.status in (Status.OPEN, Status.TE_LAAT)]


def _expired(document: Document, today: date) -> date | None:
    answers = document.antwoorden
    if document.soort == _TLV:
        granted = answers.tekst("besluit") in TOEGEKEND
        end = answers.datum("besluit_eind") or answers.datum("periode_eind")
    else:
        granted = answers.tekst("status") in {"toegekend", "deels_toegekend", "loopt", "verlenging_gevraagd"}
        end = answers.datum("einddatum")
    return end if granted and end is not None and end < today else None
