"""The list of dossiers, with the first thing that is due in each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, Row, func, select

from models.names import fold
from models.tables import Document, Dossier, School, Termijn
from models.terms.term import VOORBIJGAAND


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
    """Dossiers in order of surname; `zoek` keeps those whose folded name holds every word of it.

    The page is chosen first and only then told what is due in it: that keeps the time of one page whatever the vault.
    """
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
        )
        .outerjoin(School, School.uid == Dossier.school_uid)
        .where(*_found(zoek))
        .order_by(Dossier.achternaam, Dossier.roepnaam, Dossier.uid)
        .limit(limit)
        .offset(offset)
    )
    page = connection.execute(asked).all()
    uids = [one.uid for one in page]
    versions, terms = _newest_versions(connection, uids), _first_terms(connection, uids)
    return tuple(_line(one, versions.get(one.uid), terms.get(one.uid)) for one in page)


def dossier_count(connection: Connection, zoek: str = "") -> int:
    """How many dossiers `dossier_list` has in all."""
    return connection.execute(select(func.count()).select_from(Dossier).where(*_found(zoek))).scalar_one()


def _found(zoek: str) -> tuple[ColumnElement[bool], ...]:
    words = (Dossier.zoeknaam.contains(word, autoescape=True) for word in fold(zoek).split())
    return (Dossier.weg.is_(False), *words)


def _newest_versions(connection: Connection, uids: Sequence[str]) -> dict[str, tuple[str | None, int | None]]:
    """Status and number of the newest OPP version of each dossier that has one."""
    rows = connection.execute(
        select(Document.dossier_uid, Document.status, Document.nummer)
        .where(Document.dossier_uid.in_(uids), Document.soort == "opp", Document.weg.is_(False))
        .order_by(Document.gemaakt_op, Document.nummer)
    )
    return {uid: (status, number) for uid, status, number in rows if uid is not None}


def _first_terms(connection: Connection, uids: Sequence[str]) -> dict[str, tuple[date, str]]:
    """The first open date of each dossier that has one, and what it is for.

    What is done, and what one cannot be too late with, is left out here and not in the query: asked for, it makes
    SQLite walk all open dates of the vault.
    """
    rows = connection.execute(
        select(Termijn.dossier_uid, Termijn.datum, Termijn.soort, Termijn.gedaan_op)
        .where(Termijn.dossier_uid.in_(uids))
        .order_by(Termijn.datum.desc(), Termijn.uid.desc())
    )
    return {uid: (day, what) for uid, day, what, done in rows if done is None and what not in VOORBIJGAAND}


def _line(
    row: Row[*tuple[object, ...]], version: tuple[str | None, int | None] | None, term: tuple[date, str] | None
) -> DossierRegel:
    status, number = version or (None, None)
    day, what = term or (None, None)
    return DossierRegel(
        uid=row.uid,
        nummer=row.leerlingnummer or row.casus_id or "",
        naam=" ".join(part for part in (row.roepnaam or row.voornamen, row.tussenvoegsel, row.achternaam) if part),
        achternaam=row.achternaam or "",
        groep=row.groep,
        schoolsoort=row.schoolsoort,
        school=row.school,
        geboortedatum=row.geboortedatum,
        opp_status=status,
        opp_nummer=number,
        termijn=day,
        termijn_soort=what,
    )
