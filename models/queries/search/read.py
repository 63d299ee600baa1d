"""What the index is made of, and what an answer is shown from: things with words, read many at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from models.tables import Antwoord, Betrokkene, Bijeenkomst, Document, Dossier, Gebruiker, Regelreden, Rij, School, Taak
from models.values import Json

_PORTION = 400


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of a dossier as far as words go; what is secret is in `CaseWords.secret` only."""

    uid: str
    naam: str
    organisatie: str
    functie: str
    opmerking: str


@dataclass(frozen=True, slots=True)
class CaseWords:
    """A dossier: who it is of, who is around, and by what it is told from others."""

    uid: str
    roepnaam: str
    voornamen: str
    tussenvoegsel: str
    achternaam: str
    nummers: tuple[str, ...]
    groep: str
    jaargroep: str
    schoolsoort: str
    school_uid: str | None
    school: str
    behandelaar_uid: str | None
    mensen: tuple[Person, ...]
    secret: tuple[str, ...]
    """Addresses, numbers and mail addresses that are secret: in no text of this dossier they are found."""
    weg: bool = False

    @property
    def naam(self) -> str:
        """As the pupil is called."""
        first = self.roepnaam or self.voornamen
        return " ".join(part for part in (first, self.tussenvoegsel, self.achternaam) if part)


@dataclass(frozen=True, slots=True)
class RowWords:
    """A row of a table field."""

    uid: str
    veld: str
    cellen: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """A document with all that is filled in."""

    uid: str
    dossier: str | None
    soort: str
    formulier: str
    nummer: int | None
    status: str | None
    gemaakt_op: datetime
    antwoorden: Mapping[str, Json]
    rijen: tuple[RowWords, ...]


@dataclass(frozen=True, slots=True)
class NoteWords:
    """A task, a meeting that is planned, or a reason that was given. `stand` is how far it is."""

    soort: str
    uid: str
    dossier: str | None
    document: str | None
    woorden: str
    dag: date | None
    stand: str = ""
    wie: str | None = None
    regel: str = ""


def cases(connection: Connection, uids: Iterable[str]) -> dict[str, CaseWords]:
    """The dossiers with these uids that are there; also those that were put away."""
    found: dict[str, CaseWords] = {}
    for some in _portions(uids):
        people: dict[str, list[Person]] = {}
        secret: dict[str, list[str | None]] = {}
        for one in connection.execute(
            select(Betrokkene.__table__).where(Betrokkene.dossier_uid.in_(some)).order_by(Betrokkene.volgorde)
        ):
            hidden = secret.setdefault(one.dossier_uid, [])
            hidden += [one.adres] if one.adres_geheim else []
            hidden += [one.telefoon] if one.telefoon_geheim else []
            hidden += [one.email] if one.email_geheim else []
            if not one.weg:
                told = (one.naam, one.organisatie, one.functie, one.opmerking)
                people.setdefault(one.dossier_uid, []).append(Person(one.uid, *(part or "" for part in told)))
        rows = connection.execute(
            select(Dossier.__table__, School.naam.label("school"))
            .outerjoin(School, School.uid == Dossier.school_uid)
            .where(Dossier.uid.in_(some))
        )
        for row in rows:
            hidden = [*secret.get(row.uid, ()), *((row.adres, row.woonplaats) if row.adres_geheim else ())]
            found[row.uid] = CaseWords(
                uid=row.uid,
                roepnaam=row.roepnaam or "",
                voornamen=row.voornamen or "",
                tussenvoegsel=row.tussenvoegsel or "",
                achternaam=row.achternaam or "",
                nummers=tuple(one for one in (row.leerlingnummer, row.casus_id) if one),
                groep=row.groep or "",
                jaargroep=row.jaargroep or "",
                schoolsoort=row.schoolsoort or "",
                school_uid=row.school_uid,
                school=row.school or "",
                behandelaar_uid=row.behandelaar_uid,
                mensen=tuple(people.get(row.uid, ())),
                secret=tuple(one for one in hidden if one and one.strip()),
                weg=row.weg,
            )
    return found


def documents(connection: Connection, uids: Iterable[str]) -> dict[str, DocumentWords]:
    """The documents with these uids that were not removed."""
    found: dict[str, DocumentWords] = {}
    for some in _portions(uids):
        answers: dict[str, dict[str, Json]] = {}
        for one in connection.execute(select(Antwoord.__table__).where(Antwoord.document_uid.in_(some))):
            answers.setdefault(one.document_uid, {})[one.veld] = one.waarde
        rows: dict[str, list[RowWords]] = {}
        told = select(Rij.uid, Rij.document_uid, Rij.veld, Rij.cellen).where(
            Rij.document_uid.in_(some), Rij.weg.is_(False)
        )
        for row in connection.execute(told.order_by(Rij.volgorde)):
            cells = row.cellen if isinstance(row.cellen, dict) else {}
            rows.setdefault(row.document_uid, []).append(RowWords(row.uid, row.veld, cells))
        asked = select(
            Document.uid,
            Document.dossier_uid,
            Document.soort,
            Document.formulier,
            Document.nummer,
            Document.status,
            Document.gemaakt_op,
        ).where(Document.uid.in_(some), Document.weg.is_(False))
        for doc in connection.execute(asked):
            uid = doc.uid
            found[uid] = DocumentWords(
                uid,
                doc.dossier_uid,
                doc.soort,
                doc.formulier,
                doc.nummer,
                doc.status,
                doc.gemaakt_op,
                answers.get(uid, {}),
                tuple(rows.get(uid, ())),
            )
    return found


def notes(connection: Connection, asked: Iterable[tuple[str, str]]) -> dict[tuple[str, str], NoteWords]:
    """The tasks, meetings and reasons, by kind and uid, that were not removed."""
    by_kind: dict[str, list[str]] = {}
    for soort, uid in asked:
        by_kind.setdefault(soort, []).append(uid)
    told: list[NoteWords] = []
    for some in _portions(by_kind.get("taak", ())):
        for task in connection.execute(select(Taak.__table__).where(Taak.uid.in_(some), Taak.weg.is_(False))):
            state = "gedaan" if task.gedaan_op else "open"
            told.append(
                NoteWords("taak", task.uid, task.dossier_uid, None, task.wat, task.datum, state, task.gebruiker_uid)
            )
    for some in _portions(by_kind.get("bijeenkomst", ())):
        rows = connection.execute(
            select(Bijeenkomst.__table__).where(Bijeenkomst.uid.in_(some), Bijeenkomst.weg.is_(False))
        )
        for one in rows:
            words = " ".join(part for part in (one.titel, one.plaats) if part)
            state = "afgezegd" if one.afgezegd_op else "gepland"
            told.append(
                NoteWords("bijeenkomst", one.uid, one.dossier_uid, one.document_uid, words, one.datum, state,
                          regel=one.soort)
            )  # fmt: skip
    for some in _portions(by_kind.get("regelreden", ())):
        rows = connection.execute(
            select(Regelreden.__table__).where(Regelreden.uid.in_(some), Regelreden.weg.is_(False))
        )
        for one in rows:
            told.append(
                NoteWords("regelreden", one.uid, one.dossier_uid, one.document_uid, one.reden, one.datum, one.handeling,
                          regel=one.regel)
            )  # fmt: skip
    return {(one.soort, one.uid): one for one in told}


def schools_and_users(connection: Connection) -> tuple[dict[str, str], dict[str, str]]:
    """The names of the schools and of who works here, by uid."""
    schools = connection.execute(select(School.uid, School.naam).where(School.weg.is_(False), School.naam.is_not(None)))
    users = connection.execute(select(Gebruiker.uid, Gebruiker.naam).where(Gebruiker.actief.is_(True)))
    return {one.uid: one.naam or "" for one in schools}, {one.uid: one.naam for one in users}


def _portions(uids: Iterable[str]) -> Iterable[Sequence[str]]:
    listed = list(uids)
    for start in range(0, len(listed), _PORTION):
        yield listed[start : start + _PORTION]
