"""The figures of a vault: counted in one read, put in order; and as a paper that may leave.

told = read_figures(connection, Keuze(date(2026, 11, 28)))
paper = overview_paper(connection, Keuze(date(2026, 11, 28)), datetime.now(UTC))
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from forms.figures import Figuur, empty_ones, figures, own_term
from forms.reports.making import Gemaakt, make_overview
from forms.reports.overzicht import Over
from forms.rules.parameters import term_parameters
from models.queries.figures import Counted, counted
from models.queries.figures_choice import Keuze
from models.snapshot.read import read_dossier, read_organisation

_TERM = "TLV-35.besluit_dagen"


@dataclass(frozen=True, slots=True)
class Telling:
    """The figures that count something, those that do not, the schools by uid, and who keeps the vault."""

    figures: tuple[Figuur, ...]
    nothing: tuple[str, ...]
    schools: Mapping[str, str]
    organisation: str | None


def read_figures(connection: Connection, keuze: Keuze) -> Telling:
    """Counts for a choice of school and period."""
    found = counted(connection, keuze)
    term = _term(connection, found)
    return Telling(
        figures(found, keuze.dag, term),
        empty_ones(found, keuze.dag),
        found.schools,
        read_organisation(connection).naam,
    )


def overview_paper(connection: Connection, keuze: Keuze, made: datetime) -> Gemaakt:
    """The PDF for a choice, which does not tell the difference with everything.

    Raises `GeenRapport` where nothing is counted.
    """
    told = read_figures(connection, keuze)
    whole = read_figures(connection, keuze.everything).figures if keuze != keuze.everything else ()
    school = told.schools.get(keuze.school) if keuze.school else None
    over = Over(told.organisation, keuze.dag, school, keuze.van, keuze.tot)
    return make_overview(told.figures, whole, told.schools, over, made)


def _term(connection: Connection, found: Counted) -> int:
    """The days for a decision: as the samenwerkingsverband chose, else as the rule says."""
    if found.swv_dossier is None:
        return own_term()
    told = term_parameters(read_dossier(connection, found.swv_dossier)).get(_TERM)
    return int(told) if isinstance(told, int | float) else own_term()
