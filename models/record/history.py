"""The history of every value: who, when, from what to what; and undo as a new act.

Undo puts back only what is still as the undone act left it. Where someone went on since, the value stays and is named
as a conflict, so that both can be shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Date, RowMapping, Select, select

from models.base import Base
from models.record.act import Act, act
from models.record.change import ANTWOORD, DEEL, RIJ, WHOLE_ROW, ActResult, Change, Writable
from models.record.going_back import NietOngedaan, Watch
from models.record.handelingsoort import Handelingsoort
from models.tables import Antwoord, Gebruiker, Handeling, Rij, Spoor, Wijziging
from models.values import Json, from_json

_LEFT = (Handelingsoort.AFGEDRUKT, Handelingsoort.VERSTREKT)
"""Acts that put something into other hands: the register of who got what keeps it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One change in the history of a value. `tijdstip` is UTC; `door` the name of the user."""

    handeling_uid: str
    soort: str
    tijdstip: datetime
    door: str | None
    change: Change


@dataclass(frozen=True, slots=True)
class Undone:
    """What undo did: the act it made (None when nothing could be put back) and what stayed because it changed since."""

    result: ActResult | None
    conflicts: tuple[Change, ...]


def _moments() -> Select[tuple[object, ...]]:
    w, h, g = Wijziging.__table__, Handeling.__table__, Gebruiker.__table__
    return (
        select(w, h.c.soort, h.c.tijdstip, g.c.naam)
        .join(h, h.c.uid == w.c.handeling_uid)
        .outerjoin(g, g.c.uid == h.c.gebruiker_uid)
        .order_by(w.c.nr.desc())
    )


def _moment(row: RowMapping) -> Moment:
    when = datetime.fromisoformat(row["tijdstip"])
    return Moment(row["handeling_uid"], row["soort"], when, row["naam"], _change(row))


def _change(row: RowMapping) -> Change:
    return Change(row["tabel"], row["rij_uid"], row["kolom"], row["oud"], row["nieuw"], row["dossier_uid"])


def history_of(connection: Connection, tabel: str, rij_uid: str, kolom: str | None = None) -> tuple[Moment, ...]:
    """The changes of one row, or of one column of it, newest first.

    `tabel` is the table; for an answer `antwoord` with the document as `rij_uid` and the field id as `kolom`; for a
    cell `rij` with `cellen.<column>`.
    """
    asked = _moments().where(Wijziging.tabel == tabel, Wijziging.rij_uid == rij_uid)
    if kolom is not None:
        asked = asked.where(Wijziging.kolom.in_([kolom, WHOLE_ROW]))
    return tuple(_moment(row) for row in connection.execute(asked).mappings())


def acts_of(connection: Connection, dossier_uid: str, limit: int = 100) -> tuple[Moment, ...]:
    """The last changes in a dossier, newest first."""
    asked = _moments().where(Wijziging.dossier_uid == dossier_uid).limit(limit)
    return tuple(_moment(row) for row in connection.execute(asked).mappings())


def changes_of(connection: Connection, handeling_uid: str) -> tuple[Change, ...]:
    """The changes of one act in the order in which they were made."""
    w = Wijziging.__table__
    rows = connection.execute(select(w).where(w.c.handeling_uid == handeling_uid).order_by(w.c.nr))
    return tuple(_change(row) for row in rows.mappings())


def undo(vault: Writable, handeling_uid: str) -> Undone:
    """Undoes an act as a new act.

    Raises `NietOngedaan` for vaststellen (what is vastgesteld stays so), for what was destroyed or was given, for a
    step after which another was taken, and for the beginning of what was gone on with; then nothing has changed.
    """
    with vault.writing() as connection:
        changes = changes_of(connection, handeling_uid)
        gone = _was_destroyed(connection, handeling_uid, changes)
        kind = connection.execute(select(Handeling.soort).where(Handeling.uid == handeling_uid)).scalar()
    if gone:
        raise NietOngedaan("Wat vernietigd is, komt niet terug. Er is niets veranderd.")
    if any(one.tabel == DEEL for one in changes):
        raise NietOngedaan("Vaststellen maak je niet ongedaan. Wil je iets wijzigen? Begin dan een bijstelling.")
    if kind in _LEFT:
        raise NietOngedaan("Wat iemand kreeg, blijft bij ‘Wie kreeg wat’ staan. Er is niets veranderd.")
    conflicts: list[Change] = []
    with act(vault, Handelingsoort.ONGEDAAN_GEMAAKT, herstelt=handeling_uid) as doing:
        watch = Watch(doing.connection, changes)
        for one in reversed(changes):
            if not _put_back(doing, one):
                conflicts.append(one)
        watch.refuse_torn(conflicts)
    return Undone(doing.result, tuple(conflicts))


def _was_destroyed(connection: Connection, act_uid: str, changes: Sequence[Change]) -> bool:
    """Whether an act destroyed a dossier, or all it did went with one: the chain tells that there was something."""
    links = connection.execute(select(Spoor.soort, Spoor.inhoud_hash).where(Spoor.handeling_uid == act_uid)).all()
    destroyed = any(one.soort == Handelingsoort.DOSSIER_VERNIETIGD for one in links)
    return destroyed or (not changes and any(one.inhoud_hash for one in links))


def put_back(
    vault: Writable, wanted: Sequence[Change], dossier: str | None = None, herstelt: str | None = None
) -> Undone:
    """Gives values back what they held before, as one new act, which can be undone.

    Of each change `oud` is what must stand again and `nieuw` what stands now as far as the user saw it. Where something
    else stands by now, nothing is put back and the change is named as a conflict. `herstelt` is the act that this one
    undoes; without it the act stands by itself. Raises `Vastgesteld` for what is frozen and `NietOngedaan` for what
    would not fit together any more; then nothing has changed.
    """
    conflicts: list[Change] = []
    soort = Handelingsoort.ONGEDAAN_GEMAAKT if herstelt else Handelingsoort.TERUGGEZET
    with act(vault, soort, dossier, herstelt) as doing:
        watch = Watch(doing.connection, wanted)
        for one in wanted:
            if not _put_back(doing, one):
                conflicts.append(one)
        watch.refuse_torn(conflicts)
    return Undone(doing.result, tuple(conflicts))


def is_undone(connection: Connection, handeling_uid: str) -> bool:
    """Whether an act is undone by a later one, as far as it could be; done again it is not."""
    asked = select(Handeling.uid).where(Handeling.herstelt_uid == handeling_uid)
    undoers = connection.execute(asked).scalars().all()
    return any(not is_undone(connection, one) for one in undoers)


def _put_back(doing: Act, change: Change) -> bool:
    """Puts one change back when the present value is still the one it wrote."""
    connection = doing.connection
    if change.kolom == WHOLE_ROW:
        if _went_on(connection, change):
            return False
        columns = Base.metadata.tables[change.tabel].c
        if "weg" in columns:
            doing.remove(change.tabel, change.rij_uid)
        elif "actief" in columns:  # a user stays: acts and keys name them
            doing.set_value(change.tabel, change.rij_uid, "actief", False)
        else:
            return False
        return True
    if change.tabel == ANTWOORD:
        now = connection.execute(
            select(Antwoord.waarde).where(Antwoord.document_uid == change.rij_uid, Antwoord.veld == change.kolom)
        ).scalar()
        if now != change.nieuw:
            return False
        doing.set_answer(change.rij_uid, change.kolom, from_json(change.oud))
        return True
    if change.tabel == RIJ and change.kolom.startswith("cellen."):
        cells = connection.execute(select(Rij.cellen).where(Rij.uid == change.rij_uid)).scalar_one()
        column = change.kolom.removeprefix("cellen.")
        if (cells.get(column) if isinstance(cells, dict) else None) != change.nieuw:
            return False
        doing.set_cell(change.rij_uid, column, from_json(change.oud))
        return True
    return _put_column_back(doing, change)


_WORKED_IN = {"school": "school_uid", "samenwerkingsverband": "swv_uid"}
"""Places that dossiers point at, and by which column."""


def _went_on(connection: Connection, change: Change) -> bool:
    """Whether someone went on after the act that began a row: then it stays, with that work.

    A dossier someone worked in; a school or samenwerkingsverband that has dossiers.
    """
    table = Base.metadata.tables["dossier"]
    if change.tabel in _WORKED_IN:
        there = select(table.c.uid).where(table.c[_WORKED_IN[change.tabel]] == change.rij_uid, table.c.weg.is_(False))
        return connection.execute(there.limit(1)).first() is not None
    if change.tabel != "dossier":
        return False
    revision = connection.execute(select(table.c.revisie).where(table.c.uid == change.rij_uid)).scalar_one()
    return int(revision) > 1


def _put_column_back(doing: Act, change: Change) -> bool:
    column = Base.metadata.tables[change.tabel].c[change.kolom]
    table = Base.metadata.tables[change.tabel]
    now = doing.connection.execute(select(column).where(table.c.uid == change.rij_uid)).scalar_one()
    if (now.isoformat() if isinstance(now, date) else now) != change.nieuw:
        return False
    old: object = change.oud
    if isinstance(column.type, Date) and isinstance(old, str):
        old = date.fromisoformat(old)
    doing.set_value(change.tabel, change.rij_uid, change.kolom, old)
    return True


def value_at(moments: Sequence[Moment], when: datetime) -> Json:
    """The value that a history (newest first) gives for one moment; None before the first change."""
    return next((one.change.nieuw for one in moments if one.tijdstip <= when), None)
