"""The figures that hang on days: how long a decision took, and how old what is open is.

The clock is that of `models.terms.tlv`: days on which additions were waited for do not count.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select

from models.queries.figures_choice import Keuze, Line, answer, requests
from models.snapshot import Document as Read
from models.snapshot import Rij as ReadRow
from models.snapshot.read import read_cells
from models.snapshot.veldwaarden import Veldwaarden
from models.states import STAND, VERLOOP
from models.tables import Antwoord, Document, Rij
from models.terms.tlv import AANVULLING, besloten_op, is_afgelopen, ontvangen_op, stilgestaan
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
    for row in connection.execute(_straight(keuze)):
        came, decided = date.fromisoformat(row.received), date.fromisoformat(row.decided)
        if came <= decided and keuze.holds(decided):
            days.append((decided - came).days)
            took.append((row.dossier, row.document, bin_of(days[-1]), "tlv"))
    for dossier, request in _read(connection, "tlv", requests(keuze.always, "tlv").where(~_is_straight())):
        received, decided_on = ontvangen_op(request), besloten_op(request)
        if received is None:
            continue
        if decided_on is not None and decided_on >= received:
            if keuze.holds(decided_on):
                spent = (decided_on - received).days - stilgestaan(request, decided_on)
                days.append(spent)
                took.append((dossier, request.uid, bin_of(spent), "tlv"))
        elif not is_afgelopen(request) and received <= keuze.dag:
            waited = (keuze.dag - received).days - stilgestaan(request, keuze.dag)
            waiting.append((dossier, request.uid, bin_of(waited), "tlv"))
    asked_for = requests(keuze.always, "arrangement").where(answer(STAND).in_(sorted(_WAITS)))
    for dossier, request in _read(connection, "arrangement", asked_for):
        asked = ontvangen_op(request) or request.antwoorden.datum("aanvraagdatum")
        if asked is not None and asked <= keuze.dag:
            waiting.append((dossier, request.uid, bin_of((keuze.dag - asked).days), "arrangement"))
    return {DUUR: tuple(took), OPEN: tuple(waiting)}, tuple(sorted(days))


def _is_straight() -> ColumnElement[bool]:
    """Both days stand in a request, and it was never waited for an addition: nothing of its course has to be read."""
    line = Rij
    added = select(line.uid).where(
        line.document_uid == Document.uid,
        line.veld == VERLOOP,
        line.weg.is_(False),
        func.json_extract(line.cellen, "$.status") == AANVULLING,
    )
    days = (func.coalesce(answer(one), "") != "" for one in ("ontvangst_datum", "besluit_datum"))
    return and_(*days, ~added.correlate(Document).exists())


def _straight(keuze: Keuze) -> Select[*tuple[object, ...]]:
    """Such requests with both days."""
    return (
        requests(keuze.always, "tlv")
        .add_columns(answer("ontvangst_datum").label("received"), answer("besluit_datum").label("decided"))
        .where(_is_straight())
    )


def _read(connection: Connection, kind: str, chosen: Select[*tuple[object, ...]]) -> Iterable[tuple[str, Read]]:
    """Chosen requests, with the answers and the course that days hang on."""
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
