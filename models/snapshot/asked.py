"""The statements with which dossiers are read, each made once: making them takes longer than the vault takes to answer.

All of them ask by `uids`: of dossiers, or of what stands beside them (schools, regions).
"""

from dataclasses import dataclass
from functools import cache

from sqlalchemy import BindParameter, Select, bindparam, select

from models import tables
from models.base import Base

_UIDS: BindParameter[str] = bindparam("uids", expanding=True)
Asked = Select[*tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class DocumentsAsked:
    """What belongs to the documents in some place, and the documents themselves in order."""

    answers: Asked
    rows: Asked
    parts: Asked
    documents: Asked


@cache
def all_of(table: type[Base]) -> Asked:
    """Rows of a table by their own uid."""
    one = table.__table__
    return select(one).where(one.c.uid.in_(_UIDS))


@cache
def of_dossiers(table: type[Base], *order: str) -> Asked:
    """Rows of a table that belong to dossiers, without what was removed."""
    one = table.__table__
    mine = select(one).where(one.c.dossier_uid.in_(_UIDS), one.c.weg.is_(False))
    return mine.order_by(*(one.c[name] for name in order))


@cache
def holidays() -> Asked:
    """The holidays of schools, by day."""
    one = tables.Vakantie.__table__
    asked = select(one.c.school_uid, one.c.naam, one.c.van, one.c.tot)
    return asked.where(one.c.school_uid.in_(_UIDS), one.c.weg.is_(False)).order_by(one.c.van)


@cache
def choices() -> Asked:
    """What samenwerkingsverbanden chose."""
    one = tables.Profielwaarde.__table__
    asked = select(one.c.swv_uid, one.c.naam, one.c.waarde)
    return asked.where(one.c.swv_uid.in_(_UIDS), one.c.weg.is_(False))


@cache
def namesakes() -> Asked:
    """Other dossiers with the same name and day of birth."""
    mine, other = tables.Dossier.__table__.alias(), tables.Dossier.__table__.alias()
    return (
        select(mine.c.uid.label("van"), other.c.uid, other.c.casus_id)
        .join(other, (other.c.zoeknaam == mine.c.zoeknaam) & (other.c.geboortedatum == mine.c.geboortedatum))
        .where(mine.c.uid.in_(_UIDS), mine.c.zoeknaam != "", other.c.uid != mine.c.uid, other.c.weg.is_(False))
    )


@cache
def documents(*, of_none: bool) -> DocumentsAsked:
    """The documents of dossiers, or those that belong to none."""
    one, answer, line = tables.Document.__table__, tables.Antwoord.__table__, tables.Rij.__table__
    part = tables.VastgesteldDeel.__table__
    here = one.c.dossier_uid.is_(None) if of_none else one.c.dossier_uid.in_(_UIDS)
    mine = select(one.c.uid).where(here, one.c.weg.is_(False))
    kept = select(line).where(line.c.document_uid.in_(mine), line.c.weg.is_(False))
    return DocumentsAsked(
        select(answer.c.document_uid, answer.c.veld, answer.c.waarde).where(answer.c.document_uid.in_(mine)),
        kept.order_by(line.c.volgorde, line.c.uid),
        select(part).where(part.c.document_uid.in_(mine)),
        select(one).where(here, one.c.weg.is_(False)).order_by(one.c.gemaakt_op, one.c.nummer, one.c.uid),
    )
