"""What is asked of the index: entries by their words and marks, newest first, and dossiers by names."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select, text

from models.tables import Dossier, School

_CANDIDATES = 150
"""Dossiers of which the best are chosen: whoever wants another types on."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found: what it is and whose."""

    soort: str
    uid: str
    dossier: str | None
    dag: date | None


@dataclass(frozen=True, slots=True)
class Pupil:
    """A dossier that was found by a name."""

    uid: str
    naam: str
    zoeknaam: str
    groep: str | None
    schoolsoort: str | None
    school: str | None


def hits(
    connection: Connection,
    match: str,
    most: int,
    days: tuple[date, date] | None = None,
    offset: int = 0,
) -> tuple[Hit, ...]:
    """The newest entries that match an expression of the index; `days` keeps those of these days, both included."""
    between = "AND plek.dag BETWEEN :van AND :tot " if days else ""
    asked = text(
        "SELECT plek.soort, plek.uid, plek.dossier_uid, plek.dag FROM zoek_tekst JOIN zoek_plek AS plek "
        f"ON plek.id = zoek_tekst.rowid WHERE zoek_tekst MATCH :match {between}"
        "ORDER BY zoek_tekst.rowid DESC LIMIT :most OFFSET :offset"
    )
    told: dict[str, object] = {"match": match, "most": most, "offset": offset}
    if days:
        told |= {"van": days[0].isoformat(), "tot": days[1].isoformat()}
    return tuple(
        Hit(row.soort, row.uid, row.dossier_uid, date.fromisoformat(row.dag) if row.dag else None)
        for row in connection.execute(asked, told)
    )


def count(connection: Connection, match: str, most: int, days: tuple[date, date] | None = None) -> int:
    """How many entries match, counted no further than `most`."""
    return len(hits(connection, match, most, days))


def with_names(connection: Connection, match: str, most: int = _CANDIDATES) -> tuple[str, ...]:
    """The dossiers whose names match an expression."""
    asked = text(
        "SELECT plek.uid FROM zoek_namen JOIN zoek_plek AS plek ON plek.id = zoek_namen.rowid "
        "WHERE zoek_namen MATCH :match ORDER BY zoek_namen.rowid DESC LIMIT :most"
    )
    return tuple(connection.execute(asked, {"match": match, "most": most}).scalars())


def beginning_with(connection: Connection, zoeknaam: str, most: int) -> tuple[str, ...]:
    """The dossiers whose folded name begins so, in order of it."""
    asked = (
        select(Dossier.uid)
        .where(Dossier.zoeknaam >= zoeknaam, Dossier.zoeknaam < f"{zoeknaam}\U0010ffff", Dossier.weg.is_(False))
        .order_by(Dossier.zoeknaam)
        .limit(most)
    )
    return tuple(connection.execute(asked).scalars())


def holding(connection: Connection, wanted: Sequence[str], most: int) -> tuple[str, ...]:
    """The dossiers whose folded name holds all of these; for as long as the index is behind."""
    words = (Dossier.zoeknaam.contains(word, autoescape=True) for word in wanted)
    asked = select(Dossier.uid).where(Dossier.weg.is_(False), *words).order_by(Dossier.zoeknaam).limit(most)
    return tuple(connection.execute(asked).scalars())


def pupils(connection: Connection, uids: Collection[str]) -> dict[str, Pupil]:
    """The dossiers with these uids that were not put away."""
    asked = (
        select(
            Dossier.uid,
            Dossier.roepnaam,
            Dossier.voornamen,
            Dossier.tussenvoegsel,
            Dossier.achternaam,
            Dossier.zoeknaam,
            Dossier.groep,
            Dossier.schoolsoort,
            School.naam.label("school"),
        )
        .outerjoin(School, School.uid == Dossier.school_uid)
        .where(Dossier.uid.in_(tuple(uids)), Dossier.weg.is_(False))
    )
    return {
        one.uid: Pupil(
            one.uid,
            " ".join(part for part in (one.roepnaam or one.voornamen, one.tussenvoegsel, one.achternaam) if part),
            one.zoeknaam,
            one.groep,
            one.schoolsoort,
            one.school,
        )
        for one in connection.execute(asked)
    }


def name_words(connection: Connection) -> tuple[int, tuple[str, ...]]:
    """How often the names changed, and every word of them: for who writes a name with a mistake in it."""
    told = connection.execute(text("SELECT term FROM zoek_woorden")).scalars()
    return names_revision(connection), tuple(one for one in told if one[0] != "_" and not one.isdigit())


def names_revision(connection: Connection) -> int:
    """How often the names changed since there is an index."""
    return int(connection.execute(text("SELECT namen FROM zoek_stand")).scalar() or 0)


def last_worked_in(connection: Connection, most: int) -> tuple[str, ...]:
    """The dossiers in which something was done last, the newest first."""
    rows = connection.execute(
        text("SELECT dossier_uid FROM spoor WHERE dossier_uid IS NOT NULL ORDER BY nr DESC LIMIT 200")
    ).scalars()
    return tuple(dict.fromkeys(rows))[:most]


def groups(connection: Connection) -> tuple[str, ...]:
    """The groups there are pupils in."""
    asked = select(Dossier.groep).where(Dossier.groep.is_not(None), Dossier.weg.is_(False)).distinct()
    return tuple(sorted(one for one in connection.execute(asked).scalars() if one))


def all_of(parts: Iterable[str]) -> str:
    """An expression of the index that asks for all of these."""
    return " AND ".join(one for one in parts if one)


def any_of(words: Sequence[str], *, prefix: bool = False) -> str:
    """An expression that asks for one of these words."""
    told = " OR ".join(quoted(one, prefix=prefix) for one in words)
    return f"({told})" if len(words) > 1 else told


def quoted(word: str, *, prefix: bool = False) -> str:
    """A word as the index is asked for it; nothing in it is taken for a sign of the expression."""
    doubled = word.replace('"', '""')
    return f'"{doubled}"*' if prefix else f'"{doubled}"'
