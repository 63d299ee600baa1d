"""The kept deadlines: a cache of `terms` in the table `termijn`, so that the worklist is one query at any size.

    keep(connection, beeld, date.today(), parameters, mark)       # after an act that touched dates or state
    rebuild(connection, date.today(), parameters_of, mark)        # at a start, and after a changed profile or holiday

What one must do is kept, what one must know before its day (`VOORBIJGAAND`), and what one waits for; the steps of a
term stand in `waarschuw_vanaf`. Guarantee: what is kept is what `terms` says; `rebuild` writes anew every dossier whose
mark differs. Both write within the transaction they are given and make no history: a cache is no content.

Very many dossiers are counted beside the writing connection: `stale` and `count_many` read, `keep_counted` writes.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, delete, insert, or_, select, update

from models.base import new_uid
from models.record.change import Change
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossiers
from models.tables import Document, Dossier, Termijn
from models.terms.calendar import schooljaar
from models.terms.computed import moves_with_the_day, terms
from models.terms.term import VOORBIJGAAND, WACHTEN_OP_ANDEREN, Aard, Parameters, Term
from models.values import Json

FORMAAT = 10
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
            *("thuiszitter", "halverwege"),
        }
    ),
    "rij": frozenset(
        {"*", "weg"}
        | {f"cellen.{one}" for one in ("datum", "uitkomst", "instemming", "gezagshouder", "onderdeel")}
        | {f"cellen.{one}" for one in ("status", "evaluatiedatum", "tot", "soort", "aantal", "gemeld_op")}
        | {
            f"cellen.{one}"
            for one in (
                "wanneer",
                "gedaan_op",
                "wat",
                "wie",
                "rol",
                "naam",
                "gever",
                "ontvanger",
                "ingetrokken_op",
                "stand",
            )
        }
    ),
}
"""Of answers and rows only these can move a date; a typed sentence never does."""
_WHETHER = frozenset({("antwoord", "reactie_leerling"), ("rij", "cellen.doel")})
"""Of these sentences it matters whether they are there, not what they say."""
_ALWAYS = frozenset({"dossier", "opp_periode", "document", "vastgesteld_deel", "vakantie", "profielwaarde"})
_NAMES = frozenset(
    {"roepnaam", "voornamen", "tussenvoegsel", "achternaam", "zoeknaam", "adres", "woonplaats", "groep"}
    | {"behandelaar_uid"}
)


def touches_terms(changes: Iterable[Change]) -> bool:
    """Whether an act may have moved a date: a date, a state, a part or an agreement changed, not plain text."""
    return any(_touches(one) for one in changes)


def _touches(change: Change) -> bool:
    if (change.tabel, change.kolom) in _WHETHER:
        return _empty(change.oud) != _empty(change.nieuw)
    if change.tabel in _PLAIN:
        return change.kolom in _PLAIN[change.tabel]
    return change.tabel in _ALWAYS and change.kolom not in _NAMES


def _empty(value: Json) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def mark_of(grond: str, dag: date) -> str:
    """What kept dates were made with: this code, the rules (`grond`, a digest of their data) and the school year."""
    return f"{FORMAAT}.{grond}.{schooljaar(dag)}"


def keep(connection: Connection, beeld: DossierBeeld, dag: date, parameters: Parameters, mark: str) -> int:
    """Writes the kept dates of one dossier in place of those that stood there; answers how many."""
    counted = count(beeld, dag, parameters, mark)
    _write(connection, [counted])
    return len(counted.rows)


@dataclass(frozen=True, slots=True)
class Counted:
    """The dates of one dossier as they are to be kept, and the mark under which."""

    dossier: str
    mark: str
    rows: tuple[dict[str, object], ...]


def count(beeld: DossierBeeld, dag: date, parameters: Parameters, mark: str) -> Counted:
    """What is to be kept of one dossier. Needs no database."""
    rows = tuple(_row(beeld.uid, one) for one in terms(beeld, dag, parameters) if _is_kept(beeld, one))
    return Counted(beeld.uid, _of_day(mark, dag) if moves_with_the_day(beeld, dag) else mark, rows)


def _of_day(mark: str, dag: date) -> str:
    """The mark of a dossier of which a date is another one tomorrow."""
    return f"{mark}@{dag.isoformat()}"


def _write(connection: Connection, counted: Sequence[Counted]) -> None:
    connection.execute(delete(Termijn).where(Termijn.dossier_uid.in_([one.dossier for one in counted])))
    rows = [row for one in counted for row in one.rows]
    if rows:
        connection.execute(insert(Termijn), rows)
    for mark in {one.mark for one in counted}:
        mine = [one.dossier for one in counted if one.mark == mark]
        connection.execute(update(Dossier).where(Dossier.uid.in_(mine)).values(termijnen_stempel=mark))


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
    """Has the kept dates of these dossiers (None: of all) written anew by the next `rebuild`.

    The sign that is written is a new one each time: what was counted before it is not kept after it (`keep_counted`).
    """
    asked = update(Dossier).values(termijnen_stempel=f"!{new_uid()}")
    connection.execute(asked if dossiers is None else asked.where(Dossier.uid.in_(tuple(dossiers))))


def make_stale_with(connection: Connection, soort: str) -> None:
    """As `make_stale`, for the dossiers with a document of one kind."""
    having = select(Document.dossier_uid).where(Document.soort == soort, Document.weg.is_(False))
    connection.execute(update(Dossier).where(Dossier.uid.in_(having)).values(termijnen_stempel=f"!{new_uid()}"))


def still_there(connection: Connection, dossiers: Collection[str]) -> tuple[str, ...]:
    """Which of these dossiers are there: an act may have destroyed one."""
    asked = select(Dossier.uid).where(Dossier.uid.in_(tuple(dossiers)))
    return tuple(connection.execute(asked.order_by(Dossier.uid)).scalars())


def stale(
    connection: Connection, dag: date, mark: str, limit: int | None = None, after: str = ""
) -> dict[str, str | None]:
    """Dossiers of which the kept dates are to be written anew, at most `limit`, each with the sign that it bears.

    They come in order of uid, those behind `after`: of very many, those that were done are not looked at again.
    """
    sign = Dossier.termijnen_stempel
    asked = select(Dossier.uid, sign).where(
        Dossier.uid > after, Dossier.weg.is_(False), or_(sign.is_(None), sign.not_in((mark, _of_day(mark, dag))))
    )
    return {row.uid: row.termijnen_stempel for row in connection.execute(asked.order_by(Dossier.uid).limit(limit))}


def count_many(
    connection: Connection,
    dossiers: Sequence[str],
    dag: date,
    parameters_of: Callable[[DossierBeeld], Parameters],
    mark: str,
) -> tuple[Counted, ...]:
    """Reads some dossiers together and counts their dates. Writes nothing."""
    return tuple(count(one, dag, parameters_of(one), mark) for one in read_dossiers(connection, dossiers))


def keep_counted(connection: Connection, counted: Sequence[Counted], signs: Mapping[str, str | None]) -> None:
    """Writes what was counted, but for dossiers that no longer bear the sign they had when they were read.

    An act came between then: it counted the dossier itself, or marked it to be counted again.
    """
    asked = select(Dossier.uid, Dossier.termijnen_stempel).where(Dossier.uid.in_([one.dossier for one in counted]))
    now = {row.uid: row.termijnen_stempel for row in connection.execute(asked)}
    same = [one for one in counted if one.dossier in now and now[one.dossier] == signs[one.dossier]]
    if same:
        _write(connection, same)


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
    signs = stale(connection, dag, mark, limit)
    if signs:
        keep_counted(connection, count_many(connection, tuple(signs), dag, parameters_of, mark), signs)
    return len(signs)
