"""The kept deadlines: a cache of `terms` in the table `termijn`, so that the worklist is one query at any size.

    keep(connection, beeld, date.today(), parameters, mark)       # after an act that touched dates or state
    rebuild(connection, date.today(), parameters_of, mark)        # at a start, and after a changed profile or holiday

What one must do is kept, what one must know before its day (`VOORBIJGAAND`), and what one waits for; the steps of a
term stand in `waarschuw_vanaf`. Guarantee: what is kept is what `terms` says; `rebuild` writes anew every dossier whose
mark differs. Both write within the transaction they are given and make no history: a cache is no content.
"""

from collections.abc import Callable, Collection, Iterable
from datetime import date

from sqlalchemy import Connection, delete, insert, or_, select, update

from models.base import new_uid
from models.record.change import Change
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossier
from models.tables import Dossier, Termijn
from models.terms.calendar import schooljaar
from models.terms.computed import terms
from models.terms.term import VOORBIJGAAND, WACHTEN_OP_ANDEREN, Aard, Parameters, Term

FORMAAT = 8
"""Goes up when `terms` computes something else from the same case and parameters."""

_PLAIN = {
    "antwoord": frozenset(
        {
            *("gehoord_op", "uitgelegd_op", "afgehandeld_op", "datum", "verzonden_op", "soort", "besluit", "tlv_soort"),
            *(
                "status",
                "ontvangst_datum",
                "compleet_datum",
                "besluit_datum",
                "bekendgemaakt_op",
                "bezwaar_ingediend_op",
                "bezwaar_besluit_op",
                "beroep_ingesteld_op",
            ),
            *("aanvraag_type", "eerdere_tlv_eind", "periode_eind", "besluit_eind", "ingangsdatum", "einddatum"),
            *("melding_op", "eenheid", "bewaarpauze", "opgeheven_op", "afgegeven_op"),
            *("verwijderen_op", "ingetrokken_op", "grondslag"),
            *("verzonden_aan", "reactie_op", "reactie_ouders", "afwezig_sinds", "vrijstelling", "definitie"),
            "thuiszitter",
        }
    ),
    "rij": frozenset(
        {"*", "weg"}
        | {f"cellen.{one}" for one in ("datum", "uitkomst", "instemming", "gezagshouder", "onderdeel")}
        | {f"cellen.{one}" for one in ("status", "evaluatiedatum", "tot", "soort", "aantal", "gemeld_op")}
        | {f"cellen.{one}" for one in ("wanneer", "gedaan_op", "wat", "wie", "rol", "ingetrokken_op", "stand")}
    ),
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


def mark_of(grond: str, dag: date) -> str:
    """What kept dates were made with: this code, the rules (`grond`, a digest of their data) and the school year."""
    return f"{FORMAAT}.{grond}.{schooljaar(dag)}"


def keep(connection: Connection, beeld: DossierBeeld, dag: date, parameters: Parameters, mark: str) -> int:
    """Writes the kept dates of one dossier in place of those that stood there; answers how many."""
    connection.execute(delete(Termijn).where(Termijn.dossier_uid == beeld.uid))
    rows = [_row(beeld.uid, one) for one in terms(beeld, dag, parameters) if _is_kept(beeld, one)]
    if rows:
        connection.execute(insert(Termijn), rows)
    connection.execute(update(Dossier).where(Dossier.uid == beeld.uid).values(termijnen_stempel=mark))
    return len(rows)


def _is_kept(beeld: DossierBeeld, term: Term) -> bool:
    """A samenwerkingsverband has nothing to do for the dates of a school and of parents."""
    if term.aard is Aard.TERMIJN:
        return True
    return beeld.organisatie.soort != "samenwerkingsverband" and term.wat in VOORBIJGAAND | WACHTEN_OP_ANDEREN


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
        "wacht_op": term.wacht_op.value if term.wacht_op else None,
        "gedaan_op": term.gedaan_op,
    }


def make_stale(connection: Connection, dossiers: Collection[str] | None = None) -> None:
    """Has the kept dates of these dossiers (None: of all) written anew by the next `rebuild`."""
    asked = update(Dossier).values(termijnen_stempel=None)
    connection.execute(asked if dossiers is None else asked.where(Dossier.uid.in_(tuple(dossiers))))


def still_there(connection: Connection, dossiers: Collection[str]) -> tuple[str, ...]:
    """Which of these dossiers are there: an act may have destroyed one."""
    asked = select(Dossier.uid).where(Dossier.uid.in_(tuple(dossiers)))
    return tuple(connection.execute(asked.order_by(Dossier.uid)).scalars())


def rebuild(
    connection: Connection,
    dag: date,
    parameters_of: Callable[[DossierBeeld], Parameters],
    mark: str,
    limit: int | None = None,
) -> int:
    """Writes the kept dates of every dossier whose mark differs, at most `limit`; answers how many dossiers.

    `parameters_of` gives what rules and profile say for a case. 0 means that all are up to date.
    """
    stale = select(Dossier.uid).where(
        Dossier.weg.is_(False), or_(Dossier.termijnen_stempel.is_(None), Dossier.termijnen_stempel != mark)
    )
    found = connection.execute(stale.limit(limit)).scalars().all()
    for uid in found:
        beeld = read_dossier(connection, uid)
        keep(connection, beeld, dag, parameters_of(beeld), mark)
    return len(found)
