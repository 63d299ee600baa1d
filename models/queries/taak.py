"""A task as it stands, and the open tasks of a dossier."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Select, select

from models.tables import Dossier, Taak


@dataclass(frozen=True, slots=True)
class TaakRegel:
    """A task. `naam` is the pupil it is about; `gebruiker` who does it, None for nobody in particular."""

    uid: str
    wat: str
    datum: date | None
    dossier: str | None
    naam: str
    gebruiker: str | None
    gedaan_op: date | None


def task(connection: Connection, uid: str) -> TaakRegel | None:
    """The task with this uid; None when it was taken away."""
    row = connection.execute(_asked().where(Taak.uid == uid)).first()
    return _line(tuple(row)) if row is not None else None


def open_tasks(connection: Connection, dossier: str) -> tuple[TaakRegel, ...]:
    """What is to be done yet of a dossier, by day."""
    mine = _asked().where(Taak.dossier_uid == dossier, Taak.gedaan_op.is_(None))
    return tuple(_line(tuple(row)) for row in connection.execute(mine.order_by(Taak.datum, Taak.uid)))


def _asked() -> Select[*tuple[object, ...]]:
    d = Dossier
    columns = (Taak.uid, Taak.wat, Taak.datum, Taak.dossier_uid, Taak.gebruiker_uid, Taak.gedaan_op)
    named = (d.roepnaam, d.voornamen, d.tussenvoegsel, d.achternaam)
    return select(*columns, *named).outerjoin(d, d.uid == Taak.dossier_uid).where(Taak.weg.is_(False))


def _line(row: tuple[object, ...]) -> TaakRegel:
    uid, wat, datum, dossier, gebruiker, gedaan, first, all_first, between, last = row
    name = " ".join(str(part) for part in (first or all_first, between, last) if part)
    return TaakRegel(
        str(uid),
        str(wat),
        datum if isinstance(datum, date) else None,
        dossier if isinstance(dossier, str) else None,
        name,
        gebruiker if isinstance(gebruiker, str) else None,
        gedaan if isinstance(gedaan, date) else None,
    )
