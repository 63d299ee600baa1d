"""The figures that hang on days and on the last word of each parent: how long a decision took, how old what is open is,
and whether everybody with gezag agreed.

The clock is that of `models.terms.tlv`: days on which additions were waited for do not count.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select

from models.queries.figures_choice import Keuze, Line, requests
from models.snapshot import Document as Read
from models.snapshot import Rij as ReadRow
from models.snapshot.beeld import MET_GEZAG
from models.snapshot.read import read_cells
from models.snapshot.veldwaarden import Veldwaarden
from models.states import STAND, VERLOOP
from models.tables import Antwoord, Betrokkene, Document, Dossier, Rij
from models.terms.tlv import besloten_op, is_afgelopen, ontvangen_op, stilgestaan
from models.values import Waarde, from_json

DUUR, OPEN, INSTEMMING = "duur", "open", "instemming"
DAYS = frozenset({DUUR, OPEN, INSTEMMING})
TWO_WEEKS, BINS = 14, 6
"""The width of a bar in days, and how many there are: the last holds all that is longer."""
_ASKED = (STAND, "ontvangst_datum", "besluit_datum", "besluit", "aanvraagdatum")
_WAITS = frozenset({"ingediend", "aanvulling_gevraagd"})
"""States in which an arrangement waits for a decision."""
_AGREED = frozenset({"akkoord", "akkoord_met_opmerking"})
_HOLDS = ("vastgesteld", "in_evaluatie", "perspectief_vastgesteld")


def bin_of(days: int) -> str:
    """The bar in which a number of days falls: `0` up to 13 days, `1` up to 27 ..."""
    return str(min(max(days, 0) // TWO_WEEKS, BINS - 1))


def days_counted(connection: Connection, keuze: Keuze) -> tuple[Mapping[str, tuple[Line, ...]], tuple[int, ...]]:
    """The lines of the three figures, and the days that each decision in the period took."""
    took: list[Line] = []
    days: list[int] = []
    waiting: list[Line] = []
    for dossier, request in _read(connection, keuze, "tlv"):
        received, decided = ontvangen_op(request), besloten_op(request)
        if received is None:
            continue
        if decided is not None and decided >= received:
            if keuze.holds(decided):
                spent = (decided - received).days - stilgestaan(request, decided)
                days.append(spent)
                took.append((dossier, request.uid, bin_of(spent), "tlv"))
        elif not is_afgelopen(request) and received <= keuze.dag:
            waited = (keuze.dag - received).days - stilgestaan(request, keuze.dag)
            waiting.append((dossier, request.uid, bin_of(waited), "tlv"))
    for dossier, request in _read(connection, keuze, "arrangement"):
        asked = ontvangen_op(request) or request.antwoorden.datum("aanvraagdatum")
        if asked is not None and asked <= keuze.dag and request.antwoorden.tekst(STAND) in _WAITS:
            waiting.append((dossier, request.uid, bin_of((keuze.dag - asked).days), "arrangement"))
    agreed = tuple(_consents(connection, keuze))
    return {DUUR: tuple(took), OPEN: tuple(waiting), INSTEMMING: agreed}, tuple(sorted(days))


def _read(connection: Connection, keuze: Keuze, kind: str) -> Iterable[tuple[str, Read]]:
    """The requests of a kind of the school, with the answers and the course that days hang on."""
    chosen = requests(keuze.always, kind)
    here = {row.document: row.dossier for row in connection.execute(chosen)}
    documents = chosen.with_only_columns(Document.uid)
    answers: dict[str, dict[str, Waarde]] = defaultdict(dict)
    told = select(Antwoord.document_uid, Antwoord.veld, Antwoord.waarde)
    for row in connection.execute(told.where(Antwoord.document_uid.in_(documents), Antwoord.veld.in_(_ASKED))):
        value = from_json(row.waarde)
        if value is not None:
            answers[row.document_uid][row.veld] = value
    course = _rows(connection, documents, VERLOOP)
    for uid, dossier in here.items():
        yield dossier, Read(uid, kind, "", Veldwaarden(answers[uid]), {VERLOOP: tuple(course[uid])})


def _rows(connection: Connection, documents: Select[Any], field: str) -> dict[str, list[ReadRow]]:
    found: dict[str, list[ReadRow]] = defaultdict(list)
    lines = (
        select(Rij.document_uid, Rij.uid, Rij.cellen)
        .where(Rij.document_uid.in_(documents), Rij.veld == field, Rij.weg.is_(False))
        .order_by(Rij.volgorde, Rij.uid)
    )
    for row in connection.execute(lines):
        found[row.document_uid].append(ReadRow(read_cells(row.cellen), row.uid))
    return found


def _consents(connection: Connection, keuze: Keuze) -> Iterable[Line]:
    """Of the newest plan that holds, whether each who has gezag agreed: by the last word of each."""
    d = Document
    plans = (
        select(d.dossier_uid, d.uid)
        .join(Dossier, Dossier.uid == d.dossier_uid)
        .where(d.soort == "opp", d.weg.is_(False), d.status.in_(_HOLDS), *keuze.pupils())
    )
    newest: dict[str, str] = {}
    for dossier, uid in connection.execute(plans.order_by(d.gemaakt_op, d.nummer)):
        if dossier is not None:
            newest[dossier] = uid
    said = _rows(connection, plans.with_only_columns(d.uid), "instemmingen")
    gezag: dict[str, set[str]] = defaultdict(set)
    b = Betrokkene
    parents = (
        select(b.dossier_uid, b.uid)
        .where(b.gezag_rol.in_(sorted(MET_GEZAG)), b.weg.is_(False))
        .where(b.dossier_uid.in_(plans.with_only_columns(d.dossier_uid)))
    )
    for dossier, uid in connection.execute(parents):
        gezag[dossier].add(uid)
    for dossier, plan in newest.items():
        yield dossier, plan, consent_of(said[plan], gezag[dossier]), "opp"


def consent_of(rows: Iterable[ReadRow], gezag: set[str]) -> str:
    """`akkoord` of everybody, `niet_akkoord` of somebody, or `ontbreekt`: somebody said nothing yet."""
    last: dict[str, str] = {}
    ordered = sorted(rows, key=lambda one: one.datum("datum") or date.min)
    for row in ordered:
        code = row.tekst("instemming")
        if code in _AGREED or code == "niet_akkoord":
            last |= {one if isinstance(one, str) else one.uid: code for one in row.personen("gezagshouder")}
    if "niet_akkoord" in last.values():
        return "niet_akkoord"
    return "akkoord" if last and gezag <= set(last) else "ontbreekt"
