"""Reads dossiers from the vault as a `DossierBeeld` each, in a fixed number of queries whatever their size."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, replace

from sqlalchemy import Connection, RowMapping, select

from models import tables
from models.snapshot import asked
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
    found = read_dossiers(connection, (uid,))
    if not found:
        raise LookupError("no such dossier")
    return found[0]


def read_dossiers(connection: Connection, uids: Sequence[str]) -> tuple[DossierBeeld, ...]:
    """Several dossiers in the queries of one, in the order asked; those that are not there are left out.

    Ask for a few hundred at most: all of it stands in memory.
    """
    by_uid = connection.execute(asked.all_of(tables.Dossier), {"uids": uids}).mappings()
    rows = {row["uid"]: row for row in by_uid}
    if not rows:
        return ()
    keeper = read_organisation(connection)
    schools = _schools(connection, {row["school_uid"] for row in rows.values()})
    regions = _regions(connection, {row["swv_uid"] for row in rows.values()})
    documents = _documents(connection, uids)
    people, periods = _people(connection, uids), _periods(connection, uids, documents)
    reasons, namesakes = _reasons(connection, uids), _namesakes(connection, uids)
    return tuple(
        DossierBeeld(
            uid=uid,
            leerling=_pupil(row, schools.get(row["school_uid"])),
            organisatie=keeper,
            school=schools.get(row["school_uid"]),
            swv=regions.get(row["swv_uid"]),
            betrokkenen=tuple(people.get(uid, ())),
            periodes=tuple(periods.get(uid, ())),
            documenten=tuple(one for one in documents.get(uid, ()) if one.soort != "opp"),
            redenen=tuple(reasons.get(uid, ())),
            naamgenoten=tuple(namesakes.get(uid, ())),
        )
        for uid, row in ((uid, rows[uid]) for uid in uids if uid in rows)
    )


def _pupil(row: RowMapping, school: School | None) -> Leerling:
    """The pupil; one whose own schoolsoort is not recorded has that of the school."""
    pupil = Leerling(**{name: row[name] for name in _LEERLING})
    if pupil.schoolsoort is None and school is not None and school.schoolsoort is not None:
        return replace(pupil, schoolsoort=school.schoolsoort)
    return pupil


def _namesakes(connection: Connection, uids: Sequence[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in connection.execute(asked.namesakes(), {"uids": uids}):
        found[row.van].append(row.casus_id or row.uid)
    return found


def read_organisation(connection: Connection) -> Organisatie:
    """Who keeps the vault."""
    table = tables.Organisatie.__table__
    row = connection.execute(select(table)).mappings().one()
    return Organisatie(row["soort"], row["naam"], row["bestuur"])


def _schools(connection: Connection, uids: Collection[str | None]) -> Mapping[str | None, School]:
    known = [one for one in uids if one is not None]
    if not known:
        return {}
    days: dict[str, list[Vakantie]] = defaultdict(list)
    for one in connection.execute(asked.holidays(), {"uids": known}):
        days[one.school_uid].append(Vakantie(one.naam, one.van, one.tot))
    rows = connection.execute(asked.all_of(tables.School), {"uids": known}).mappings()
    return {
        row["uid"]: School(**{name: row[name] for name in _SCHOOL}, vakanties=tuple(days[row["uid"]])) for row in rows
    }


def _regions(connection: Connection, uids: Collection[str | None]) -> Mapping[str | None, Swv]:
    known = [one for one in uids if one is not None]
    if not known:
        return {}
    chosen: dict[str, dict[str, Json]] = defaultdict(dict)
    for one in connection.execute(asked.choices(), {"uids": known}):
        chosen[one.swv_uid][one.naam] = one.waarde
    rows = connection.execute(asked.all_of(tables.Samenwerkingsverband), {"uids": known}).mappings()
    return {row["uid"]: Swv(row["uid"], row["naam"], row["code"], Profiel(chosen[row["uid"]])) for row in rows}


def _people(connection: Connection, uids: Sequence[str]) -> Mapping[str, list[Betrokkene]]:
    found: dict[str, list[Betrokkene]] = defaultdict(list)
    mine = connection.execute(asked.of_dossiers(tables.Betrokkene, "volgorde", "uid"), {"uids": uids})
    for row in mine.mappings():
        found[row["dossier_uid"]].append(Betrokkene(**{name: row[name] for name in _BETROKKENE}))
    return found


def read_documents(connection: Connection, uid: str | None) -> tuple[Document, ...]:
    """The documents of a dossier, or those that belong to none, in the order in which they were made."""
    return tuple(_documents(connection, (uid,) if uid else None).get(uid, ()))


def _documents(connection: Connection, uids: Sequence[str] | None) -> Mapping[str | None, list[Document]]:
    """The documents of dossiers (None: those that belong to none), by their dossier, in the order they were made."""
    statements = asked.documents(of_none=uids is None)
    told = {} if uids is None else {"uids": uids}
    answers: dict[str, dict[str, Waarde]] = defaultdict(dict)
    for row in connection.execute(statements.answers, told).all():
        value = from_json(row.waarde)
        if value is not None:
            answers[row.document_uid][row.veld] = value
    lines: dict[str, dict[str, list[Rij]]] = defaultdict(lambda: defaultdict(list))
    for row in connection.execute(statements.rows, told).all():
        lines[row.document_uid][row.veld].append(Rij(read_cells(row.cellen), row.uid, row.lokaal_id, row.uit_uid))
    parts: dict[str, list[VastgesteldDeel]] = defaultdict(list)
    for row in connection.execute(statements.parts, told):
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
    found: dict[str | None, list[Document]] = defaultdict(list)
    for row in connection.execute(statements.documents, told).all():
        found[row.dossier_uid].append(
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
        )
    return found


def read_cells(cells: Json) -> dict[str, Waarde]:
    """The cells of a row as values; what is empty is left out."""
    if not isinstance(cells, dict):
        return {}
    values = {name: from_json(data) for name, data in cells.items()}
    return {name: value for name, value in values.items() if value is not None}


def _periods(
    connection: Connection, uids: Sequence[str], documents: Mapping[str | None, list[Document]]
) -> Mapping[str, list[Periode]]:
    found: dict[str, list[Periode]] = defaultdict(list)
    for row in connection.execute(asked.of_dossiers(tables.Periode, "begin", "uid"), {"uids": uids}):
        versions = (
            one for one in documents.get(row.dossier_uid, ()) if one.soort == "opp" and one.periode_uid == row.uid
        )
        found[row.dossier_uid].append(
            Periode(
                uid=row.uid,
                lokaal_id=row.lokaal_id,
                begin=row.begin,
                einde=row.einde,
                reden_einde=row.reden_einde,
                rod_begin_verwerkt_op=row.rod_begin_verwerkt_op,
                rod_eind_verwerkt_op=row.rod_eind_verwerkt_op,
                versies=tuple(sorted(versions, key=lambda one: one.nummer or 0)),
            )
        )
    return found


def _reasons(connection: Connection, uids: Sequence[str]) -> Mapping[str, list[Regelreden]]:
    found: dict[str, list[Regelreden]] = defaultdict(list)
    for row in connection.execute(asked.of_dossiers(tables.Regelreden), {"uids": uids}).mappings():
        found[row["dossier_uid"]].append(Regelreden(**{name: row[name] for name in _REDEN}))
    return found


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
