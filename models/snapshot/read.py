"""Reads one dossier from the vault as a `DossierBeeld`, in a fixed number of queries whatever its size."""

from collections import defaultdict
from dataclasses import fields, replace

from sqlalchemy import Connection, RowMapping, select

from models import tables
from models.snapshot.beeld import (
    Betrokkene,
    Document,
    DossierBeeld,
    Leerling,
    Organisatie,
    Periode,
    Profiel,
    Regelreden,
    School,
    Swv,
    Vakantie,
)
from models.snapshot.vastgesteld import VastgesteldDeel
from models.snapshot.veldwaarden import Rij, Veldwaarden
from models.values import Json, Persoon, Waarde, from_json

_LEERLING = tuple(one.name for one in fields(Leerling))
_BETROKKENE = tuple(one.name for one in fields(Betrokkene))
_SCHOOL = tuple(one.name for one in fields(School) if one.name != "vakanties")
_REDEN = tuple(one.name for one in fields(Regelreden))


def read_dossier(connection: Connection, uid: str) -> DossierBeeld:
    """The dossier as it is now. Raises `LookupError` when there is no such dossier."""
    table = tables.Dossier.__table__
    row = connection.execute(select(table).where(table.c.uid == uid)).mappings().one_or_none()
    if row is None:
        raise LookupError("no such dossier")
    documents = read_documents(connection, uid)
    school = _school(connection, row["school_uid"])
    return DossierBeeld(
        uid=uid,
        leerling=_pupil(row, school),
        organisatie=read_organisation(connection),
        school=school,
        swv=_swv(connection, row["swv_uid"]),
        betrokkenen=_people(connection, uid),
        periodes=_periods(connection, uid, documents),
        documenten=tuple(one for one in documents if one.soort != "opp"),
        redenen=_reasons(connection, uid),
        naamgenoten=_namesakes(connection, row),
    )


def _pupil(row: RowMapping, school: School | None) -> Leerling:
    """The pupil; one whose own schoolsoort is not recorded has that of the school."""
    pupil = Leerling(**{name: row[name] for name in _LEERLING})
    if pupil.schoolsoort is None and school is not None and school.schoolsoort is not None:
        return replace(pupil, schoolsoort=school.schoolsoort)
    return pupil


def _namesakes(connection: Connection, row: RowMapping) -> tuple[str, ...]:
    if not row["zoeknaam"] or row["geboortedatum"] is None:
        return ()
    table = tables.Dossier.__table__
    same = select(table.c.uid, table.c.casus_id).where(
        table.c.zoeknaam == row["zoeknaam"],
        table.c.geboortedatum == row["geboortedatum"],
        table.c.uid != row["uid"],
        table.c.weg.is_(False),
    )
    return tuple(one.casus_id or one.uid for one in connection.execute(same))


def read_organisation(connection: Connection) -> Organisatie:
    """Who keeps the vault."""
    table = tables.Organisatie.__table__
    row = connection.execute(select(table)).mappings().one()
    return Organisatie(row["soort"], row["naam"], row["bestuur"])


def _school(connection: Connection, uid: str | None) -> School | None:
    if uid is None:
        return None
    table, holiday = tables.School.__table__, tables.Vakantie.__table__
    row = connection.execute(select(table).where(table.c.uid == uid)).mappings().one()
    days = connection.execute(
        select(holiday.c.naam, holiday.c.van, holiday.c.tot)
        .where(holiday.c.school_uid == uid, holiday.c.weg.is_(False))
        .order_by(holiday.c.van)
    )
    return School(
        **{name: row[name] for name in _SCHOOL},
        vakanties=tuple(Vakantie(one.naam, one.van, one.tot) for one in days),
    )


def _swv(connection: Connection, uid: str | None) -> Swv | None:
    if uid is None:
        return None
    table, value = tables.Samenwerkingsverband.__table__, tables.Profielwaarde.__table__
    row = connection.execute(select(table).where(table.c.uid == uid)).mappings().one()
    chosen = select(value.c.naam, value.c.waarde).where(value.c.swv_uid == uid, value.c.weg.is_(False))
    values = connection.execute(chosen)
    return Swv(uid, row["naam"], row["code"], Profiel({one.naam: one.waarde for one in values}))


def _people(connection: Connection, uid: str) -> tuple[Betrokkene, ...]:
    table = tables.Betrokkene.__table__
    rows = connection.execute(
        select(table).where(table.c.dossier_uid == uid, table.c.weg.is_(False)).order_by(table.c.volgorde, table.c.uid)
    ).mappings()
    return tuple(Betrokkene(**{name: row[name] for name in _BETROKKENE}) for row in rows)


def read_documents(connection: Connection, uid: str | None) -> tuple[Document, ...]:
    """The documents of a dossier, or those that belong to none, in the order in which they were made."""
    document, answer, line = tables.Document.__table__, tables.Antwoord.__table__, tables.Rij.__table__
    part = tables.VastgesteldDeel.__table__
    here = document.c.dossier_uid == uid if uid else document.c.dossier_uid.is_(None)
    mine = select(document.c.uid).where(here, document.c.weg.is_(False))
    answers: dict[str, dict[str, Waarde]] = defaultdict(dict)
    for row in connection.execute(select(answer).where(answer.c.document_uid.in_(mine))):
        value = from_json(row.waarde)
        if value is not None:
            answers[row.document_uid][row.veld] = value
    lines: dict[str, dict[str, list[Rij]]] = defaultdict(lambda: defaultdict(list))
    kept = select(line).where(line.c.document_uid.in_(mine), line.c.weg.is_(False))
    for row in connection.execute(kept.order_by(line.c.volgorde, line.c.uid)):
        lines[row.document_uid][row.veld].append(Rij(read_cells(row.cellen), row.uid, row.lokaal_id, row.uit_uid))
    parts: dict[str, list[VastgesteldDeel]] = defaultdict(list)
    for row in connection.execute(select(part).where(part.c.document_uid.in_(mine))):
        by = from_json(row.door)
        parts[row.document_uid].append(
            VastgesteldDeel(
                row.deel,
                frozenset(row.velden),
                row.inhoud,
                row.sha256,
                row.vastgesteld_op,
                by if isinstance(by, Persoon | str) else None,
            )
        )
    rows = connection.execute(
        select(document)
        .where(here, document.c.weg.is_(False))
        .order_by(document.c.gemaakt_op, document.c.nummer, document.c.uid)
    )
    return tuple(
        Document(
            uid=row.uid,
            soort=row.soort,
            formulier=row.formulier,
            antwoorden=Veldwaarden(answers[row.uid]),
            tabellen={field: tuple(many) for field, many in lines[row.uid].items()},
            delen=tuple(parts[row.uid]),
            lokaal_id=row.lokaal_id,
            periode_uid=row.periode_uid,
            nummer=row.nummer,
            vorige_uid=row.vorige_uid,
            bij_uid=row.bij_uid,
            status=row.status,
        )
        for row in rows
    )


def read_cells(cells: Json) -> dict[str, Waarde]:
    """The cells of a row as values; what is empty is left out."""
    if not isinstance(cells, dict):
        return {}
    values = {name: from_json(data) for name, data in cells.items()}
    return {name: value for name, value in values.items() if value is not None}


def _periods(connection: Connection, uid: str, documents: tuple[Document, ...]) -> tuple[Periode, ...]:
    table = tables.Periode.__table__
    rows = connection.execute(
        select(table).where(table.c.dossier_uid == uid, table.c.weg.is_(False)).order_by(table.c.begin, table.c.uid)
    )
    return tuple(
        Periode(
            uid=row.uid,
            lokaal_id=row.lokaal_id,
            begin=row.begin,
            einde=row.einde,
            reden_einde=row.reden_einde,
            rod_begin_verwerkt_op=row.rod_begin_verwerkt_op,
            rod_eind_verwerkt_op=row.rod_eind_verwerkt_op,
            versies=tuple(
                sorted(
                    (one for one in documents if one.soort == "opp" and one.periode_uid == row.uid),
                    key=lambda one: one.nummer or 0,
                )
            ),
        )
        for row in rows
    )


def _reasons(connection: Connection, uid: str) -> tuple[Regelreden, ...]:
    table = tables.Regelreden.__table__
    rows = connection.execute(select(table).where(table.c.dossier_uid == uid, table.c.weg.is_(False))).mappings()
    return tuple(Regelreden(**{name: row[name] for name in _REDEN}) for row in rows)


def all_dossiers(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Uid and number (case id, else uid) of every dossier, in order of name."""
    table = tables.Dossier.__table__
    rows = connection.execute(
        select(table.c.uid, table.c.casus_id).where(table.c.weg.is_(False)).order_by(table.c.zoeknaam, table.c.uid)
    )
    return tuple((row.uid, row.casus_id or row.uid) for row in rows)


def find_dossier(connection: Connection, nummer: str) -> str | None:
    """The uid of the dossier with this case id or uid."""
    table = tables.Dossier.__table__
    found = select(table.c.uid).where((table.c.casus_id == nummer) | (table.c.uid == nummer), table.c.weg.is_(False))
    return connection.execute(found).scalars().first()
