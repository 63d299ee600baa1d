"""What the timeline shows: read in the worker, and what filters keep of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.timeline.words import what_words
from forms.party import Party
from forms.rules.parameters import term_parameters
from forms.whole_timeline import Gebeurtenis, Soort, whole_timeline
from models.names import fold
from models.queries.planned import planned_of
from models.queries.verstrekkingen import handed_out
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossier
from models.terms.calendar import Schooljaar, schooljaar
from models.terms.computed import terms
from models.terms.dossier_dates import AFSPRAAK_REGEL
from models.terms.term import Aard, Status
from models.vault import Vault

_ELSEWHERE = frozenset({"PRV-02", "PRV-03", AFSPRAAK_REGEL})
"""How long something is kept is nothing to do, and far away; what was agreed stands on it as an agreement."""


@dataclass(frozen=True, slots=True)
class Course:
    """The case with everything on its timeline, oldest first."""

    beeld: DossierBeeld
    today: date
    events: tuple[Gebeurtenis, ...]

    @property
    def years(self) -> tuple[Schooljaar, ...]:
        """The school years in which anything falls, newest first."""
        return tuple(sorted({schooljaar(one.dag) for one in self.events}, reverse=True))

    @property
    def kinds(self) -> tuple[Soort, ...]:
        """The kinds that occur, in their own order."""
        found = {one.soort for one in self.events}
        return tuple(one for one in Soort if one in found)


@dataclass(frozen=True, slots=True)
class Sieve:
    """What one wants to see: words, a kind, a party, and a school year; empty is all."""

    words: str = ""
    kind: str = ""
    party: str = ""
    year: str = ""

    def keep(self, events: Iterable[Gebeurtenis]) -> tuple[Gebeurtenis, ...]:
        """Those that pass."""
        wanted = fold(self.words).split()
        return tuple(one for one in events if self._passes(one, wanted))

    def _passes(self, one: Gebeurtenis, wanted: list[str]) -> bool:
        if self.kind and one.soort.value != self.kind:
            return False
        if self.party and one.partij is not Party(self.party):
            return False
        if self.year and str(schooljaar(one.dag)) != self.year:
            return False
        told = fold(f"{what_words(one)} {one.over} {one.bron}") if wanted else ""
        return all(word in told for word in wanted)


def read_course(vault: Vault, dossier: str, today: date) -> Course:
    """Reads a case. Raises `LookupError` when there is none."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
        planned, handed = planned_of(connection, dossier), handed_out(connection, dossier)
    dates = terms(beeld, today, term_parameters(beeld))
    due = [
        one
        for one in dates
        if one.aard is Aard.TERMIJN and one.status in (Status.OPEN, Status.TE_LAAT) and one.regel not in _ELSEWHERE
    ]
    return Course(beeld, today, whole_timeline(beeld, planned, handed, due, today))
