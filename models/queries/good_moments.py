"""What a quiet day is good for: the next date that comes, and what lies there to be done without a date."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, String, func, select, type_coerce

from models.queries.rod import rod_lines
from models.queries.work_done import ticked
from models.tables import Antwoord, Document, Dossier, Periode, Termijn
from models.terms.calendar import schooljaar
from models.values import canonical


@dataclass(frozen=True, slots=True)
class Eerstvolgende:
    """The first open date from a day on: when, what, and whose dossier."""

    datum: date
    wat: str
    dossier: str
    naam: str


@dataclass(frozen=True, slots=True)
class Rust:
    """What a worklist without work tells. `dossiers` is how many there are in the vault at all."""

    dossiers: int
    eerstvolgende: Eerstvolgende | None
    zonder_hoormoment: int
    rod_niet_overgenomen: int


def quiet_day(connection: Connection, dag: date) -> Rust:
    """Reads it, for a day."""
    dossiers = select(func.count()).select_from(Dossier).where(Dossier.weg.is_(False))
    return Rust(
        dossiers=connection.execute(dossiers).scalar_one(),
        eerstvolgende=_next(connection, dag),
        zonder_hoormoment=_not_heard(connection, dag),
        rod_niet_overgenomen=_not_in_rod(connection, dag),
    )


def _next(connection: Connection, dag: date) -> Eerstvolgende | None:
    row = connection.execute(
        select(
            Termijn.datum,
            Termijn.soort,
            Termijn.dossier_uid,
            Dossier.roepnaam,
            Dossier.voornamen,
            Dossier.tussenvoegsel,
            Dossier.achternaam,
        )
        .join(Dossier, Dossier.uid == Termijn.dossier_uid)
        .where(Termijn.gedaan_op.is_(None), Termijn.datum >= dag, Dossier.weg.is_(False), ~ticked())
        .order_by(Termijn.datum, Dossier.achternaam, Termijn.uid)
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    name = (row.roepnaam or row.voornamen, row.tussenvoegsel, row.achternaam)
    return Eerstvolgende(row.datum, row.soort, row.dossier_uid, " ".join(part for part in name if part))


def _not_heard(connection: Connection, dag: date) -> int:
    """Pupils with a period that runs, who were not heard in this school year."""
    year = schooljaar(dag)
    heard = (
        select(Document.dossier_uid)
        .join(Antwoord, Antwoord.document_uid == Document.uid)
        .where(
            Document.dossier_uid.is_not(None),
            Document.soort == "hoormoment",
            Document.weg.is_(False),
            Antwoord.veld == "gehoord_op",
            type_coerce(Antwoord.waarde, String).between(canonical(str(year.begin)), canonical(str(year.einde))),
        )
    )
    asked = (
        select(func.count(func.distinct(Periode.dossier_uid)))
        .join(Dossier, Dossier.uid == Periode.dossier_uid)
        .where(
            Periode.einde.is_(None),
            Periode.weg.is_(False),
            Dossier.weg.is_(False),
            Dossier.uitschrijfdatum.is_(None),
            Periode.dossier_uid.not_in(heard),
        )
    )
    return connection.execute(asked).scalar_one()


def _not_in_rod(connection: Connection, dag: date) -> int:
    """Begins and ends of periods that are not marked as typed over for ROD: those on its list."""
    return sum(one.datums for one in rod_lines(connection, dag))
