"""The index of everything with words: what waits to be looked at again, and how it is written and taken out.

    for waiting in waiting_for(connection, 40): ...      # the queue, oldest kinds first
    put(connection, Words(...))                          # in place of what stood there
    forget_dossier(connection, uid)                      # for good: also out of the segments of the index

The number of an entry begins with its day, so that the newest stand highest and an answer can stop after the first
page, however many there are. Nothing here has a history: it can be made again from what it was made of.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, bindparam, text

WHOLE, DOSSIER, DOCUMENT = "geheel", "dossier", "document"
TASK, MEETING, REASON = "taak", "bijeenkomst", "regelreden"
_NAMED = 400
"""Entries named in one statement."""
_FREE = text("DELETE FROM zoek_plek WHERE id = :id")
_LAST = text("SELECT id FROM zoek_plek WHERE id < :end ORDER BY id DESC LIMIT 1")
_TAKE = text("INSERT OR IGNORE INTO zoek_plek VALUES (:id, :soort, :uid, :dossier, :dag)")
_FAR = 100
"""So many things take longer than who types notices."""
_DAY_BITS = 20
"""Room for a million entries of one day; more of them go on in the room of the next."""
_EVERYTHING = (
    "INSERT OR IGNORE INTO zoek_wacht SELECT 'geheel', uid FROM dossier",
    "INSERT OR IGNORE INTO zoek_wacht SELECT 'document', uid FROM document WHERE dossier_uid IS NULL",
    "INSERT OR IGNORE INTO zoek_wacht SELECT 'taak', uid FROM taak",
    "INSERT OR IGNORE INTO zoek_wacht SELECT 'bijeenkomst', uid FROM bijeenkomst",
)
_OF_DOSSIER = (
    "INSERT OR IGNORE INTO zoek_wacht SELECT 'dossier', uid FROM dossier WHERE uid = :uid",
    *(
        f"INSERT OR IGNORE INTO zoek_wacht SELECT '{table}', uid FROM {table} WHERE dossier_uid = :uid"
        for table in (DOCUMENT, TASK, MEETING, REASON)
    ),
    # What is found and is no more: looked at again it goes.
    "INSERT OR IGNORE INTO zoek_wacht SELECT soort, uid FROM zoek_plek WHERE dossier_uid = :uid",
    "DELETE FROM zoek_wacht WHERE soort = 'geheel' AND uid = :uid",
)


@dataclass(frozen=True, slots=True)
class Words:
    """What one thing is found by, folded: whose, what it is, what it says, and the marks that filters ask for.

    `mensen` are the names of the people of a dossier; they are found as names too.
    """

    soort: str
    uid: str
    dossier: str | None
    dag: date | None
    naam: str = ""
    titel: str = ""
    tekst: str = ""
    kenmerk: str = ""
    mensen: str = ""


def ready(connection: Connection, formaat: str) -> None:
    """Has everything looked at again when it was indexed in another way than now, or never."""
    known = connection.execute(text("SELECT formaat FROM zoek_stand")).scalar()
    if known == formaat:
        return
    connection.execute(text("DELETE FROM zoek_stand"))
    connection.execute(text("INSERT INTO zoek_stand VALUES (1, :formaat, 0)"), {"formaat": formaat})
    for statement in _EVERYTHING:
        connection.execute(text(statement))


def is_behind(connection: Connection, formaat: str) -> bool:
    """Whether anything waits to be looked at again."""
    asked = text("SELECT formaat = :formaat AND NOT EXISTS (SELECT 1 FROM zoek_wacht) FROM zoek_stand")
    return not connection.execute(asked, {"formaat": formaat}).scalar()


def is_far_behind(connection: Connection, formaat: str) -> bool:
    """Whether so much waits that who searches must know that not all is found yet: after an import or an upgrade."""
    if connection.execute(text("SELECT formaat FROM zoek_stand")).scalar() != formaat:
        return connection.execute(text("SELECT 1 FROM dossier LIMIT 1")).scalar() is not None
    asked = text("SELECT count(*) FROM (SELECT 1 FROM zoek_wacht LIMIT :far)")
    return int(connection.execute(asked, {"far": _FAR}).scalar_one()) == _FAR


def waiting_for(connection: Connection, most: int) -> tuple[tuple[str, str], ...]:
    """The kind and uid of what waits, some of it; a whole dossier is taken apart first."""
    whole = connection.execute(
        text("SELECT uid FROM zoek_wacht WHERE soort = 'geheel' LIMIT :most"), {"most": max(most // 10, 1)}
    ).scalars()
    for uid in whole.all():
        for statement in _OF_DOSSIER:
            connection.execute(text(statement), {"uid": uid})
    asked = text("SELECT soort, uid FROM zoek_wacht WHERE soort != 'geheel' LIMIT :most")
    return tuple((row.soort, row.uid) for row in connection.execute(asked, {"most": most}))


def done(connection: Connection, looked_at: Sequence[tuple[str, str]]) -> None:
    """These wait no longer."""
    if looked_at:
        connection.execute(
            text("DELETE FROM zoek_wacht WHERE soort = :soort AND uid = :uid"),
            [{"soort": soort, "uid": uid} for soort, uid in looked_at],
        )


def put(connection: Connection, told: Iterable[Words], gone: Iterable[tuple[str, str]] = ()) -> None:
    """Writes entries in place of those that stood there; what is `gone` is taken out."""
    listed = list(told)
    known = _known(connection, listed)
    numbered = [(_place(connection, one, known.get((one.soort, one.uid))), one) for one in listed]
    numbered.sort(key=lambda pair: pair[0])
    names = False
    for soort, uid in gone:
        names |= _take_out(connection, soort, uid)
    if numbered:
        connection.execute(
            text(
                "INSERT INTO zoek_tekst (rowid, naam, titel, tekst, kenmerk) "
                "VALUES (:id, :naam, :titel, :tekst, :mark)"
            ),
            [
                {"id": number, "naam": one.naam, "titel": one.titel, "tekst": f"{one.tekst} {one.mensen}".strip(),
                 "mark": one.kenmerk}
                for number, one in numbered
            ],
        )  # fmt: skip
    people = [(number, one) for number, one in numbered if one.soort == DOSSIER]
    if people:
        connection.execute(
            text("INSERT INTO zoek_namen (rowid, naam, mensen, kenmerk) VALUES (:id, :naam, :mensen, :mark)"),
            [
                {"id": number, "naam": one.naam, "mensen": one.mensen, "mark": one.kenmerk}
                for number, one in people
            ],
        )  # fmt: skip
    if people or names:
        connection.execute(text("UPDATE zoek_stand SET namen = namen + 1"))


def forget_dossier(connection: Connection, dossier: str) -> None:
    """Takes out all that is found of a dossier, for good: the segments that held its words are written anew without."""
    rows = connection.execute(text("SELECT id FROM zoek_plek WHERE dossier_uid = :uid"), {"uid": dossier}).scalars()
    numbers = [{"id": one} for one in rows]
    if numbers:
        for table in ("zoek_tekst", "zoek_namen"):
            connection.execute(text(f"DELETE FROM {table} WHERE rowid = :id"), numbers)
        connection.execute(text("DELETE FROM zoek_plek WHERE id = :id"), numbers)
    for table in ("zoek_tekst", "zoek_namen"):
        connection.execute(text(f"INSERT INTO {table} ({table}) VALUES ('optimize')"))
    connection.execute(text("UPDATE zoek_stand SET namen = namen + 1"))


def _known(connection: Connection, told: Sequence[Words]) -> dict[tuple[str, str], tuple[int, str | None]]:
    """The number and day of the entries that are there already."""
    asked = text("SELECT id, soort, uid, dag FROM zoek_plek WHERE uid IN :uids").bindparams(
        bindparam("uids", expanding=True)
    )
    found: dict[tuple[str, str], tuple[int, str | None]] = {}
    for start in range(0, len(told), _NAMED):
        rows = connection.execute(asked, {"uids": [one.uid for one in told[start : start + _NAMED]]})
        found |= {(row.soort, row.uid): (row.id, row.dag) for row in rows}
    return found


def _place(connection: Connection, one: Words, known: tuple[int, str | None] | None) -> int:
    """The number of an entry: the one it had when its day is the same, else the next free one of its day."""
    day = one.dag.isoformat() if one.dag else None
    if known is not None:
        _empty(connection, one.soort, known[0])
        if known[1] == day:
            return known[0]
        connection.execute(_FREE, {"id": known[0]})
    first = (one.dag.toordinal() if one.dag else 0) << _DAY_BITS
    last = connection.execute(_LAST, {"end": first + (1 << _DAY_BITS)}).scalar()
    number = max(first, int(last) + 1 if last is not None else 1, 1)
    told = {"id": number, "soort": one.soort, "uid": one.uid, "dossier": one.dossier, "dag": day}
    while not connection.execute(_TAKE, told).rowcount:
        told["id"] = number = number + 1
    return number


def _take_out(connection: Connection, soort: str, uid: str) -> bool:
    """Takes one entry out; answers whether it was one with names."""
    number = connection.execute(
        text("SELECT id FROM zoek_plek WHERE uid = :uid AND soort = :soort"), {"uid": uid, "soort": soort}
    ).scalar()
    if number is None:
        return False
    _empty(connection, soort, number)
    connection.execute(text("DELETE FROM zoek_plek WHERE id = :id"), {"id": number})
    return soort == DOSSIER


def _empty(connection: Connection, soort: str, number: int) -> None:
    connection.execute(text("DELETE FROM zoek_tekst WHERE rowid = :id"), {"id": number})
    if soort == DOSSIER:
        connection.execute(text("DELETE FROM zoek_namen WHERE rowid = :id"), {"id": number})
