"""All dates of one case, computed: a pure function of the case, a day, and what the rules and the profile say.

    terms(beeld, date(2026, 11, 17), parameters)

Needs no database and no clock. `kept` writes some of these as rows; this is the truth behind them.
"""

from dataclasses import replace
from datetime import date

from models.snapshot import DossierBeeld
from models.terms import (
    absence,
    after_vaststellen,
    arrangement_dates,
    consent,
    dossier_dates,
    school_year,
    six_weeks,
    tlv_dates,
)
from models.terms.term import Parameters, Term
from models.terms.tlv import staat_stil

_SOURCES = (
    six_weeks.six_weeks,
    consent.consents,
    after_vaststellen.explanation,
    after_vaststellen.dispute,
    school_year.evaluations,
    tlv_dates.admission,
    tlv_dates.decisions,
    tlv_dates.additions,
    tlv_dates.objections,
    tlv_dates.disputes,
    tlv_dates.papers,
    tlv_dates.renewals,
    tlv_dates.retention,
    arrangement_dates.additions,
    arrangement_dates.evaluations,
    absence.reports,
    absence.luxury,
    absence.long_away,
    dossier_dates.requests,
    dossier_dates.corrections,
    dossier_dates.minutes,
    consent.reactions,
    dossier_dates.agreements,
    dossier_dates.retention,
    dossier_dates.named_file,
    dossier_dates.birthdays,
)
_CLOCK = frozenset({"OPP-01", "OPP-03"})


def terms(beeld: DossierBeeld, dag: date, parameters: Parameters) -> tuple[Term, ...]:
    """Every date of this case, in order of date. Raises `KeyError` when the parameters miss a rule it needs."""
    found = [term for source in _SOURCES for term in source(beeld, dag, parameters)]
    return tuple(sorted(found, key=lambda one: (one.datum, one.regel, one.wat)))


def what_if(beeld: DossierBeeld, dag: date, parameters: Parameters, start: date) -> tuple[Term, ...]:
    """The six weeks and their steps if the clock had started on another day. Writes nothing.

    Empty when no clock runs. One other date is moved with `Term.vanaf`.
    """
    if beeld.leerling.klok_start is None:
        return ()
    moved = replace(beeld, leerling=replace(beeld.leerling, klok_start=start))
    return tuple(one for one in terms(moved, dag, parameters) if one.regel in _CLOCK)


def moves_with_the_day(beeld: DossierBeeld, dag: date) -> bool:
    """Whether a date of this case is another one tomorrow, though nothing is written: a clock stands still."""
    return any(staat_stil(one, dag) for one in beeld.van_soort("tlv"))
