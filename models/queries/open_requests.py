"""The requests that a samenwerkingsverband has open, of all dossiers, with their terms; and its meetings.

A request is open while something of it is still to be decided, or disputed. What was talked over on a meeting that is
past stays with that meeting.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from models.snapshot import Document as Read
from models.snapshot.read import read_cells, read_documents
from models.states import STAND, VERLOOP, WITH_STATES
from models.tables import Antwoord, Document, Dossier, Rij, School, Termijn
from models.values import from_json

MEETING = "overleg"
"""The kind of document that a meeting of the samenwerkingsverband is. It belongs to no dossier."""
_CLOSED = frozenset(
    {"besloten", "afgerond", "ingetrokken", "afgewezen", "toegekend", "deels_toegekend", "loopt", "verlenging_gevraagd"}
)
_MEETING = "overleg_op"
_ASKED = (STAND, "tlv_soort", "arrangement_soort", _MEETING)
_PORTION = 500


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """One request, open or talked over.

    `sinds` is the day of its last step, `uiterlijk` the first day by which something is due and `wat` what that is;
    `kind` is the code of what is asked for, `overleg` the day on which it is talked over.
    """

    dossier: str
    document: str
    soort: str
    naam: str
    groep: str | None
    schoolsoort: str | None
    school: str
    kind: str | None
    stand: str | None
    sinds: date | None
    overleg: date | None
    wat: str
    uiterlijk: date | None


def open_requests(connection: Connection) -> tuple[OpenRequest, ...]:
    """All that are open: what is due first before the others, what has no date last, in order of name."""
    return _requests(connection, lambda told: told.get(STAND) not in _CLOSED)


def talked_over(connection: Connection, before: date) -> tuple[OpenRequest, ...]:
    """All that were on a meeting before a day, also those that were decided since."""
    return _requests(connection, lambda told: (_day(told.get(_MEETING)) or before) < before)


def one_of_each_region(connection: Connection, dossiers: Sequence[str]) -> tuple[str, ...]:
    """Of these dossiers one for each samenwerkingsverband: what its profile tells is the same for all of them."""
    found: dict[str, str] = {}
    for start in range(0, len(dossiers), _PORTION):
        asked = select(Dossier.uid, Dossier.swv_uid).where(Dossier.uid.in_(dossiers[start : start + _PORTION]))
        for row in connection.execute(asked):
            if row.swv_uid is not None:
                found.setdefault(row.swv_uid, row.uid)
    return tuple(found.values())


def _requests(connection: Connection, wanted: Callable[[Mapping[str, str]], bool]) -> tuple[OpenRequest, ...]:
    d, p, s = Document, Dossier, School
    asked = (
        select(
            d.uid,
            d.dossier_uid,
            d.soort,
            p.roepnaam,
            p.voornamen,
            p.tussenvoegsel,
            p.achternaam,
            p.groep,
            p.schoolsoort,
            s.naam,
        )
        .join(p, p.uid == d.dossier_uid)
        .outerjoin(s, s.uid == p.school_uid)
        .where(d.soort.in_(sorted(WITH_STATES)), d.weg.is_(False), p.weg.is_(False))
    )
    rows = connection.execute(asked).all()
    answers = _answers(connection, [row.uid for row in rows])
    waiting = [row for row in rows if wanted(answers[row.uid])]
    uids = [row.uid for row in waiting]
    since, due = _since(connection, uids), _due(connection, uids)
    found = []
    for row in waiting:
        told = answers[row.uid]
        kind = told.get("tlv_soort") or told.get("arrangement_soort")
        what, until = due.get(row.uid, ("", None))
        names = (row.roepnaam or row.voornamen, row.tussenvoegsel, row.achternaam)
        found.append(
            OpenRequest(
                row.dossier_uid,
                row.uid,
                row.soort,
                " ".join(filter(None, names)),
                row.groep,
                row.schoolsoort,
                row.naam or "",
                kind,
                told.get(STAND),
                since.get(row.uid),
                _day(told.get(_MEETING)),
                what,
                until,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.uiterlijk or date.max, one.naam, one.document)))


def meetings(connection: Connection) -> tuple[Read, ...]:
    """The meetings that were written down, in the order in which that was done."""
    return tuple(one for one in read_documents(connection, None) if one.soort == MEETING)


def _answers(connection: Connection, uids: Sequence[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for some in _portions(uids):
        asked = select(Antwoord.document_uid, Antwoord.veld, Antwoord.waarde)
        for row in connection.execute(asked.where(Antwoord.document_uid.in_(some), Antwoord.veld.in_(_ASKED))):
            value = from_json(row.waarde)
            if isinstance(value, str):
                found[row.document_uid][row.veld] = value
    return found


def _since(connection: Connection, uids: Sequence[str]) -> dict[str, date]:
    found: dict[str, date] = {}
    for some in _portions(uids):
        lines = (
            select(Rij.document_uid, Rij.cellen)
            .where(Rij.document_uid.in_(some), Rij.veld == VERLOOP, Rij.weg.is_(False))
            .order_by(Rij.volgorde, Rij.uid)
        )
        for row in connection.execute(lines):
            day = _day(read_cells(row.cellen).get("datum"))
            if day is not None:
                found[row.document_uid] = day
    return found


def _due(connection: Connection, uids: Sequence[str]) -> dict[str, tuple[str, date]]:
    """What is due first of each; how long something is kept is no term of a request."""
    found: dict[str, tuple[str, date]] = {}
    for some in _portions(uids):
        asked = (
            select(Termijn.onderwerp_uid, Termijn.soort, Termijn.datum)
            .where(Termijn.onderwerp_uid.in_(some), Termijn.gedaan_op.is_(None), Termijn.regel.not_like("PRV-%"))
            .order_by(Termijn.datum.desc())
        )
        for row in connection.execute(asked):
            if row.onderwerp_uid is not None:
                found[row.onderwerp_uid] = (row.soort, row.datum)
    return found


def _day(told: object) -> date | None:
    try:
        return date.fromisoformat(str(told)) if told else None
    except ValueError:
        return None


def _portions(uids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(uids), _PORTION):
        yield uids[start : start + _PORTION]
