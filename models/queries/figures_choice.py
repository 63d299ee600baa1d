"""What is counted in the figures of a coordinator: of which school, in which period; and the lines behind a number."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, Select, func, or_, select

from models.tables import Antwoord, Document, Dossier, School

_PORTION = 500
Line = tuple[str, str, str, str]
"""Dossier, document, row and series."""


@dataclass(frozen=True, slots=True)
class Keuze:
    """The day of today, and which part is counted: all schools or one, always or between two days (both included)."""

    dag: date
    school: str | None = None
    van: date | None = None
    tot: date | None = None

    @property
    def always(self) -> "Keuze":
        """The same without a period."""
        return replace(self, van=None, tot=None)

    @property
    def everything(self) -> "Keuze":
        """All schools, always."""
        return Keuze(self.dag)

    def holds(self, day: date | None) -> bool:
        """Whether a day falls in the period."""
        if self.van is None or self.tot is None:
            return True
        return day is not None and self.van <= day <= self.tot

    def pupils(self) -> tuple[ColumnElement[bool], ...]:
        """Which pupils count: those who are there, of the school."""
        here = or_(Dossier.uitschrijfdatum.is_(None), Dossier.uitschrijfdatum > self.dag)
        return (Dossier.weg.is_(False), here, *self.of_school())

    def of_school(self) -> tuple[ColumnElement[bool], ...]:
        """Only dossiers of the school, where one was chosen."""
        return (Dossier.school_uid == self.school,) if self.school is not None else ()


@dataclass(frozen=True, slots=True)
class Behind:
    """One dossier behind a number; `document` is the request or plan that was counted."""

    dossier: str
    document: str
    naam: str
    groep: str | None
    schoolsoort: str | None
    school: str


def answer(field: str) -> ScalarSelect[Any]:
    """What stands in a field of the document that is counted, as plain text."""
    return (
        select(func.json_extract(Antwoord.waarde, "$"))
        .where(Antwoord.document_uid == Document.uid, Antwoord.veld == field)
        .correlate(Document)
        .scalar_subquery()
    )


def requests(keuze: Keuze, kind: str) -> Select[*tuple[object, ...]]:
    """The requests of a kind, with a period those that were received (else asked for) in it."""
    d = Document
    chosen = (
        select(d.dossier_uid.label("dossier"), d.uid.label("document"))
        .join(Dossier, Dossier.uid == d.dossier_uid)
        .where(d.soort == kind, d.weg.is_(False), Dossier.weg.is_(False), *keuze.of_school())
    )
    if keuze.van is None or keuze.tot is None:
        return chosen
    day = func.coalesce(answer("ontvangst_datum"), answer("aanvraagdatum"))
    return chosen.where(day.between(keuze.van.isoformat(), keuze.tot.isoformat()))


def of_people(connection: Connection, lines: Sequence[Line], limit: int, offset: int) -> tuple[Behind, ...]:
    """A page of lines that were chosen already, in order of name."""
    known: dict[str, tuple[tuple[str, str], Behind]] = {}
    uids = sorted({one[0] for one in lines})
    p = Dossier
    for start in range(0, len(uids), _PORTION):
        asked = (
            select(
                p.uid, p.roepnaam, p.voornamen, p.tussenvoegsel, p.achternaam, p.groep, p.schoolsoort,
                School.naam.label("school"),
            )
            .outerjoin(School, School.uid == p.school_uid)
            .where(p.uid.in_(uids[start : start + _PORTION]))
        )  # fmt: skip
        for row in connection.execute(asked):
            names = (row.roepnaam or row.voornamen, row.tussenvoegsel, row.achternaam)
            told = Behind(row.uid, "", " ".join(filter(None, names)), row.groep, row.schoolsoort, row.school or "")
            known[row.uid] = (row.achternaam or "", row.roepnaam or ""), told
    ordered = sorted((one for one in lines if one[0] in known), key=lambda one: (known[one[0]][0], one[0], one[1]))
    page = ordered[offset : offset + limit]
    return tuple(
        Behind(uid, document, told.naam, told.groep, told.schoolsoort, told.school)
        for uid, document, _, _ in page
        for told in (known[uid][1],)
    )
