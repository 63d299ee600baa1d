"""Why a deadline stands on its day: read from the case as it is now, as the worklist tells it."""

from dataclasses import dataclass
from datetime import date

from desktop.language import translate
from desktop.spoken import spoken
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.text import at_start
from desktop.worklist.deadline_words import deadline_words
from forms.rules.parameters import term_parameters
from models.queries.agenda import Punt, Soort
from models.snapshot.read import read_dossier
from models.terms.computed import terms
from models.terms.term import Term
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Why:
    """The three answers: where it began, how it is counted, and the source."""

    begin: str
    counted: str
    source: str


def explain(vault: Vault, point: Punt, today: date) -> Why | None:
    """Reads why; None for a meeting, or when the deadline is not what it was any more."""
    if point.soort is Soort.BIJEENKOMST or point.dossier is None:
        return None
    with vault.reading() as connection:
        beeld = read_dossier(connection, point.dossier)
    found = next(
        (
            one
            for one in terms(beeld, today, term_parameters(beeld))
            if (one.wat, one.datum, one.regel) == (point.wat, point.datum, point.regel)
        ),
        None,
    )
    if found is None:
        return None
    return Why(_begin(found), _counted(found), spoken(found.bron))


def _begin(term: Term) -> str:
    why = deadline_words(term.waarom_begin)
    return at_start(why if term.beginpunt is None else f"{long_day_words(term.beginpunt)}: {why}")


def _counted(term: Term) -> str:
    days, years = term.telling.dagen, term.telling.jaren
    if days is not None:
        return translate("Agenda", "{days} kalenderdagen verder; vakanties tellen mee.").format(days=days)
    if years is not None:
        return translate("Agenda", "{years} jaar verder.").format(years=years)
    return translate("Agenda", "Een vaste datum.")
