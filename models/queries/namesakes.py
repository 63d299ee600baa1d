"""Dossiers that may be the same pupil's as one that is being made (rule DOS-01)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from models.tables import Dossier, School


@dataclass(frozen=True, slots=True)
class Naamgenoot:
    """A dossier with the same name and date of birth."""

    uid: str
    nummer: str
    naam: str
    groep: str | None
    school: str | None


def namesakes(connection: Connection, zoeknaam: str, geboortedatum: date | None) -> tuple[Naamgenoot, ...]:
    """The dossiers with this folded name and this date of birth; none while either is not known."""
    if not zoeknaam or geboortedatum is None:
        return ()
    rows = connection.execute(
        select(
            Dossier.uid,
            Dossier.casus_id,
            Dossier.leerlingnummer,
            Dossier.roepnaam,
            Dossier.voornamen,
            Dossier.tussenvoegsel,
            Dossier.achternaam,
            Dossier.groep,
            School.naam.label("school"),
        )
        .outerjoin(School, School.uid == Dossier.school_uid)
        .where(Dossier.zoeknaam == zoeknaam, Dossier.geboortedatum == geboortedatum, Dossier.weg.is_(False))
        .order_by(Dossier.uid)
    )
    return tuple(
        Naamgenoot(
            uid=row.uid,
            nummer=row.leerlingnummer or row.casus_id or "",
            naam=" ".join(part for part in (row.roepnaam or row.voornamen, row.tussenvoegsel, row.achternaam) if part),
            groep=row.groep,
            school=row.school,
        )
        for row in rows
    )
