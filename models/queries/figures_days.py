"""The figures that hang on days: how long a decision took, and how old what is open is.

The clock is that of `models.terms.tlv`: days on which additions were waited for do not count.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Select, func, select

from models.queries.figures_choice import Keuze, Line, requests
from models.snapshot import Document as Read
from models.snapshot import Rij as ReadRow
from models.snapshot.read import read_cells
from models.snapshot.veldwaarden import Veldwaarden
from models.states import STAND, VERLOOP
from models.tables import Antwoord, Document, Rij
from models.terms.tlv import besloten_op, is_afgelopen, ontvangen_op, stilgestaan
from models.values import Waarde

DUUR, OPEN = "duur", "open"
DAYS = frozenset({DUUR, OPEN})
TWO_WEEKS, BINS = 14, 6
"""The width of a bar in days, and how many there are: the last holds all that is longer."""
_ASKED = (STAND, "ontvangst_datum", "besluit_datum", "besluit", "aanvraagdatum")
_WAITS = frozenset({"ingediend", "aanvulling_gevraagd"})
"""States in which an arrangement waits for a decision."""


def bin_of(days: int) -> str:
    """The bar in which a number of days falls: `0` up to 13 days, `1` up to 27 ..."""
    return str(min(max(days, 0) // TWO_WEEKS, BINS - 1))


def days_counted(connection: Connection, keuze: Keuze) -> tuple[Mapping[str, tuple[Line, ...]], tuple[int, ...]]:
    """The lines of both figures, and the days that each decision in the period took."""
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
    return {DUUR: tuple(took), OPEN: tuple(waiting)}, tuple(sorted(days))


def _read(connection: Connection, keuze: Keuze, kind: str) -> Iterable[tuple[str, Read]]:
    """The requests of a kind of the school, with the answers and the course that days hang on."""
    chosen = requests(keuze.always, kind)
    here = {row.document: row.dossier for row in connection.execute(chosen)}
    documents = chosen.with_only_columns(Document.uid)
    answers: dict[str, dict[str, Waarde]] = defaultdict(dict)
    told = select(Antwoord.document_uid, Antwoord.veld, func.json_extract(Antwoord.waarde, "$"))
    for uid, field, value in connection.execute(
        told.where(Antwoord.document_uid.in_(documents), Antwoord.veld.in_(_ASKED))
    ):
        if value:
            answers[uid][field] = value
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
