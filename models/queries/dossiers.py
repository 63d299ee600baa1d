"""The list of dossiers, with the first thing that is due in each."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from models.names import fold
from models.tables import Document, Dossier, School, Termijn


@dataclass(frozen=True, slots=True)
class DossierRegel:
    """One line of the list. `termijn` is the first open date and `termijn_soort` what it is for."""

    uid: str
    nummer: str
    naam: str
    achternaam: str
    groep: str | None
    schoolsoort: str | None
    school: str | None
    geboortedatum: date | None
    opp_status: str | None
    opp_nummer: int | None
    termijn: date | None
    termijn_soort: str | None


def dossier_list(connection: Connection, zoek: str = "", limit: int = 500, offset: int = 0) -> tuple[DossierRegel, ...]:
    """Dossiers in order of surname; `zoek` keeps those whose folded name holds every word of it."""
    first = (
        select(
            Termijn.dossier_uid,
            Termijn.datum,
            Termijn.soort,
            func.row_number()
            .over(partition_by=Termijn.dossier_uid, order_by=(Termijn.datum, Termijn.uid))
            .label("rang"),
        )
        .where(Termijn.gedaan_op.is_(None))
        .subquery()
    )
    version = (
        select(
            Document.dossier_uid,
            Document.status,
            Document.nummer,
            func.row_number()
            .over(partition_by=Document.dossier_uid, order_by=(Document.gemaakt_op.desc(), Document.nummer.desc()))
            .label("rang"),
        )
        .where(Document.soort == "opp", Document.weg.is_(False))
        .subquery()
    )
    asked = (
        select(
            Dossier.uid,
            Dossier.casus_id,
            Dossier.leerlingnummer,
            Dossier.roepnaam,
            Dossier.voornamen,
            Dossier.tussenvoegsel,
            Dossier.achternaam,
            Dossier.groep,
            Dossier.schoolsoort,
            Dossier.geboortedatum,
            School.naam.label("school"),
            version.c.status,
            version.c.nummer,
            first.c.datum,
            first.c.soort,
        )
        .outerjoin(School, School.uid == Dossier.school_uid)
        .outerjoin(version, (version.c.dossier_uid == Dossier.uid) & (version.c.rang == 1))
        .outerjoin(first, (first.c.dossier_uid == Dossier.uid) & (first.c.rang == 1))
        .where(Dossier.weg.is_(False))
        .order_by(Dossier.achternaam, Dossier.roepnaam, Dossier.uid)
        .limit(limit)
        .offset(offset)
    )
    for word in fold(zoek).split():
        asked = asked.where(Dossier.zoeknaam.contains(word, autoescape=True))
    return tuple(
        DossierRegel(
            uid=row.uid,
            nummer=row.leerlingnummer or row.casus_id or "",
            naam=" ".join(part for part in (row.roepnaam or row.voornamen, row.tussenvoegsel, row.achternaam) if part),
            achternaam=row.achternaam or "",
            groep=row.groep,
            schoolsoort=row.schoolsoort,
            school=row.school,
            geboortedatum=row.geboortedatum,
            opp_status=row.status,
            opp_nummer=row.nummer,
            termijn=row.datum,
            termijn_soort=row.soort,
        )
        for row in connection.execute(asked)
    )
