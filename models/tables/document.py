"""Documents as filled-in forms: answers by field id, rows of table fields, and parts that are vastgesteld.

Every document (OPP version, hoormoment, meeting, arrangement ...) is the same three tables. Which fields it has is said
by its form definition, so that a new form or a region's own question needs no new table. Rows have a stable uid, an
order key and a tombstone, so that their history is as good as a text's.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, WithUid
from models.values import Json


class Document(WithUid, Base):
    """One filled-in form. `soort` is its kind (opp, hoormoment, gesprek, arrangement, tlv ...).

    `periode_uid`, `nummer` and `vorige_uid` make the versions of an OPP; `bij_uid` is the document it belongs to
    (the OPP version of a hoormoment).
    """

    __tablename__ = "document"
    __table_args__ = (Index("ix_document_dossier_soort", "dossier_uid", "soort"),)
    dossier_uid: Mapped[str | None] = mapped_column(ForeignKey("dossier.uid"))
    soort: Mapped[str]
    formulier: Mapped[str]
    formulier_versie: Mapped[int] = mapped_column(default=1)
    lokaal_id: Mapped[str | None]
    periode_uid: Mapped[str | None] = mapped_column(ForeignKey("opp_periode.uid"))
    nummer: Mapped[int | None]
    vorige_uid: Mapped[str | None] = mapped_column(ForeignKey("document.uid"))
    bij_uid: Mapped[str | None] = mapped_column(ForeignKey("document.uid"))
    status: Mapped[str | None]
    gemaakt_op: Mapped[datetime]
    weg: Mapped[bool] = mapped_column(default=False)


class Antwoord(Base):
    """The value of one field of one document. By the day on which something was held it is found for the calendar."""

    __tablename__ = "antwoord"
    __table_args__ = (Index("ix_antwoord_dag", "veld", "waarde", sqlite_where=text("veld IN ('datum', 'gehoord_op')")),)
    document_uid: Mapped[str] = mapped_column(ForeignKey("document.uid"), primary_key=True)
    veld: Mapped[str] = mapped_column(primary_key=True)
    waarde: Mapped[Json]


class Rij(WithUid, Base):
    """One row of a table field, its cells by column id.

    `uit_uid` is the row of the previous version that this one began as a copy of.
    """

    __tablename__ = "rij"
    __table_args__ = (Index("ix_rij_document_veld", "document_uid", "veld"),)
    document_uid: Mapped[str] = mapped_column(ForeignKey("document.uid"))
    veld: Mapped[str]
    volgorde: Mapped[float] = mapped_column(default=0.0)
    lokaal_id: Mapped[str | None]
    uit_uid: Mapped[str | None]
    cellen: Mapped[Json]
    weg: Mapped[bool] = mapped_column(default=False)


class VastgesteldDeel(WithUid, Base):
    """A part of a document as it was vastgesteld: canonical JSON, with everything a reprint needs, and its SHA-256.

    `velden` are the field ids that are frozen by it: the act gateway refuses to change them from then on.
    """

    __tablename__ = "vastgesteld_deel"
    __table_args__ = (Index("ix_vastgesteld_deel_document_deel", "document_uid", "deel", unique=True),)
    document_uid: Mapped[str] = mapped_column(ForeignKey("document.uid"))
    deel: Mapped[str]
    velden: Mapped[Json]
    inhoud: Mapped[str]
    sha256: Mapped[str]
    vastgesteld_op: Mapped[date]
    door: Mapped[Json]
    gemaakt_op: Mapped[datetime]
