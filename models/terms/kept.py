"""The kept deadlines: a cache of `terms` in the table `termijn`, so that the worklist is one query at any size.

    keep(connection, beeld, date.today(), parameters)             # after an act that touched dates or state
    rebuild(connection, date.today(), parameters_of)              # once a day, and after a changed profile or holiday

Only what the school must do is kept; the steps towards it stand in `waarschuw_vanaf`. Guarantee: what is kept is what
`terms` says; `rebuild` writes anew every dossier whose stamp differs. Both write within the transaction they are given
and make no history: a cache is no content.
"""

import hashlib
from collections.abc import Callable, Iterable
from datetime import date

from sqlalchemy import Connection, delete, insert, select, update

from models.base import new_uid
from models.record.act import Change
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossier
from models.tables import Dossier, Termijn
from models.terms.calendar import schooljaar
from models.terms.computed import terms
from models.terms.term import Aard, Parameters, Term
from models.terms.vaststelling import loopt, uitgeschreven
from models.values import Json, canonical

FORMAAT = 1
"""Goes up when `terms` computes something else from the same case and parameters."""

_PLAIN = {
    "antwoord": frozenset(
        {"gehoord_op", "uitgelegd_op", "afgehandeld_op", "datum", "verzonden_op", "soort", "besluit"}
    ),
    "rij": frozenset({"*", "weg", "cellen.datum", "cellen.uitkomst", "cellen.instemming", "cellen.gezagshouder"}),
}
"""Of answers and rows only these can move a date; a typed sentence never does."""
_ALWAYS = frozenset({"dossier", "opp_periode", "document", "vastgesteld_deel", "vakantie", "profielwaarde"})
_NAMES = frozenset({"roepnaam", "voornamen", "tussenvoegsel", "achternaam", "zoeknaam", "adres", "woonplaats", "groep"})


def touches_terms(changes: Iterable[Change]) -> bool:
    """Whether an act may have moved a date: a date, a state, a part or an agreement changed, not plain text."""
    return any(_touches(one) for one in changes)


def _touches(change: Change) -> bool:
    if change.tabel in _PLAIN:
        return change.kolom in _PLAIN[change.tabel]
    return change.tabel in _ALWAYS and change.kolom not in _NAMES


def keep(connection: Connection, beeld: DossierBeeld, dag: date, parameters: Parameters) -> int:
    """Writes the kept dates of one dossier in place of those that stood there; answers how many."""
    connection.execute(delete(Termijn).where(Termijn.dossier_uid == beeld.uid))
    rows = [_row(beeld.uid, one) for one in terms(beeld, dag, parameters) if one.aard is Aard.TERMIJN]
    if rows:
        connection.execute(insert(Termijn), rows)
    mark = stamp(beeld, dag, parameters)
    connection.execute(update(Dossier).where(Dossier.uid == beeld.uid).values(termijnen_stempel=mark))
    return len(rows)


def _row(dossier: str, term: Term) -> dict[str, object]:
    return {
        "uid": new_uid(),
        "dossier_uid": dossier,
        "onderwerp_uid": term.onderwerp_uid,
        "soort": term.wat,
        "regel": term.regel,
        "beginpunt": term.beginpunt,
        "datum": term.datum,
        "waarschuw_vanaf": term.waarschuw_vanaf,
        "gedaan_op": term.gedaan_op,
    }


def stamp(beeld: DossierBeeld, dag: date, parameters: Parameters) -> str:
    """What kept dates were made with: this code, rules, profile and holidays, and what the passing of days changes."""
    holidays = beeld.school.vakanties if beeld.school else ()
    told: list[Json] = [
        FORMAAT,
        str(schooljaar(dag)),
        dict(parameters),
        [[one.van.isoformat(), one.tot.isoformat()] for one in holidays],
        uitgeschreven(beeld, dag),
        sum(loopt(one, dag) for one in beeld.periodes),
    ]
    return hashlib.sha256(canonical(told).encode()).hexdigest()[:16]


def rebuild(
    connection: Connection,
    dag: date,
    parameters_of: Callable[[DossierBeeld], Parameters],
    dossiers: Iterable[str] | None = None,
) -> int:
    """Writes the kept dates of every dossier (or those named) whose stamp differs; answers how many dossiers.

    `parameters_of` gives what rules and profile say for a case.
    """
    asked = select(Dossier.uid, Dossier.termijnen_stempel).where(Dossier.weg.is_(False))
    if dossiers is not None:
        asked = asked.where(Dossier.uid.in_(tuple(dossiers)))
    written = 0
    for uid, stamped in connection.execute(asked).all():
        beeld = read_dossier(connection, uid)
        parameters = parameters_of(beeld)
        if stamped != stamp(beeld, dag, parameters):
            keep(connection, beeld, dag, parameters)
            written += 1
    return written
