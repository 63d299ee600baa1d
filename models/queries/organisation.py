"""Who keeps the vault: the organisation, its users, its schools with their holidays, and what each region chose."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, func, select

from models.tables import (
    Dossier,
    Gebruiker,
    Organisatie,
    Profielwaarde,
    Samenwerkingsverband,
    School,
    Vakantie,
)
from models.values import Json


@dataclass(frozen=True, slots=True)
class Vrij:
    """Days without lessons, both included."""

    uid: str
    naam: str
    van: date
    tot: date
    landelijk: bool = False
    """Taken over from the published dates, and not changed since."""


@dataclass(frozen=True, slots=True)
class SchoolGegevens:
    """A school; `dossiers` is how many pupils of it have one."""

    uid: str
    naam: str | None
    brin: str | None
    vestiging: str | None
    schoolsoort: str | None
    bestuur: str | None
    adres: str | None
    telefoon: str | None
    email: str | None
    directeur: str | None
    swv_uid: str | None
    vakantieregio: str | None = None
    dossiers: int = 0
    vakanties: tuple[Vrij, ...] = ()


@dataclass(frozen=True, slots=True)
class Verband:
    """A samenwerkingsverband and what it chose, by the name of the rule parameter."""

    uid: str
    naam: str | None
    code: str | None
    waarden: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Medewerker:
    """Someone who works in the vault."""

    uid: str
    naam: str
    rol: str
    actief: bool


@dataclass(frozen=True, slots=True)
class Gegevens:
    """All of it. `soort` is the kind of the vault."""

    uid: str
    soort: str
    naam: str | None
    bestuur: str | None
    scholen: tuple[SchoolGegevens, ...]
    verbanden: tuple[Verband, ...]
    medewerkers: tuple[Medewerker, ...]


LANDELIJK = "landelijk"
"""Where a holiday comes from that was taken over from the published dates, and not changed since."""
_SCHOOL = tuple(one for one in SchoolGegevens.__dataclass_fields__ if one not in {"dossiers", "vakanties"})


def organisation(connection: Connection) -> Gegevens:
    """Reads all of it, in six queries."""
    keeper = connection.execute(select(Organisatie.uid, Organisatie.soort, Organisatie.naam, Organisatie.bestuur)).one()
    users = connection.execute(
        select(Gebruiker.uid, Gebruiker.naam, Gebruiker.rol, Gebruiker.actief).order_by(Gebruiker.naam, Gebruiker.uid)
    )
    return Gegevens(
        keeper.uid,
        keeper.soort,
        keeper.naam,
        keeper.bestuur,
        _schools(connection),
        _regions(connection),
        tuple(Medewerker(*one) for one in users),
    )


def _schools(connection: Connection) -> tuple[SchoolGegevens, ...]:
    counted = connection.execute(
        select(Dossier.school_uid, func.count()).where(Dossier.weg.is_(False)).group_by(Dossier.school_uid)
    )
    pupils: dict[str | None, int] = {row[0]: row[1] for row in counted}
    free: dict[str, list[Vrij]] = defaultdict(list)
    for row in connection.execute(
        select(Vakantie.school_uid, Vakantie.uid, Vakantie.naam, Vakantie.van, Vakantie.tot, Vakantie.herkomst)
        .where(Vakantie.weg.is_(False))
        .order_by(Vakantie.van, Vakantie.uid)
    ):
        free[row.school_uid].append(Vrij(row.uid, row.naam, row.van, row.tot, row.herkomst == LANDELIJK))
    rows = connection.execute(
        select(*(getattr(School, name) for name in _SCHOOL))
        .where(School.weg.is_(False))
        .order_by(School.naam, School.brin, School.uid)
    )
    return tuple(
        replace(SchoolGegevens(*row), dossiers=pupils.get(row.uid, 0), vakanties=tuple(free[row.uid])) for row in rows
    )


def _regions(connection: Connection) -> tuple[Verband, ...]:
    chosen: dict[str, dict[str, Json]] = defaultdict(dict)
    for row in connection.execute(
        select(Profielwaarde.swv_uid, Profielwaarde.naam, Profielwaarde.waarde).where(Profielwaarde.weg.is_(False))
    ):
        chosen[row.swv_uid][row.naam] = row.waarde
    rows = connection.execute(
        select(Samenwerkingsverband.uid, Samenwerkingsverband.naam, Samenwerkingsverband.code)
        .where(Samenwerkingsverband.weg.is_(False))
        .order_by(Samenwerkingsverband.naam, Samenwerkingsverband.uid)
    )
    return tuple(Verband(row.uid, row.naam, row.code, dict(chosen[row.uid])) for row in rows)
