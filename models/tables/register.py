"""Registers beside the documents: kept deadlines, reasons for going on against a rule, and who got what."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, WithUid
from models.values import Json


class Termijn(WithUid, Base):
    """A computed date, kept so that the worklist is one query.

    A cache: the pure functions of `models.terms` are the truth. `wacht_op` is who must act first, when that is someone
    else than who keeps the vault.
    """

    __tablename__ = "termijn"
    __table_args__ = (Index("ix_termijn_open", "gedaan_op", "datum"),)
    dossier_uid: Mapped[str] = mapped_column(ForeignKey("dossier.uid"), index=True)
    onderwerp_uid: Mapped[str | None]
    soort: Mapped[str]
    regel: Mapped[str | None]
    beginpunt: Mapped[date | None]
    datum: Mapped[date]
    waarschuw_vanaf: Mapped[date | None]
    wacht_op: Mapped[str | None]
    gedaan_op: Mapped[date | None]


class Regelreden(WithUid, Base):
    """Why a user went on although a rule warned or could be overruled. Printed in the verantwoording.

    Also what was decided about a deadline or a finding of a rule: put off, ticked, put aside (`handeling` says which).
    """

    __tablename__ = "regelreden"
    dossier_uid: Mapped[str] = mapped_column(ForeignKey("dossier.uid"), index=True)
    document_uid: Mapped[str | None]
    onderwerp_uid: Mapped[str | None]
    regel: Mapped[str]
    handeling: Mapped[str]
    reden: Mapped[str]
    datum: Mapped[date]
    weg: Mapped[bool] = mapped_column(default=False)


class Verstrekking(WithUid, Base):
    """Who got what: one line for every paper or file that left the vault, with the code on its pages.

    `wijze` is papier, bestand or webpagina; `keuzes` of a paper are its exemplaren and bladzijden.
    """

    __tablename__ = "verstrekking"
    dossier_uid: Mapped[str] = mapped_column(ForeignKey("dossier.uid"), index=True)
    document_uid: Mapped[str | None]
    rapport: Mapped[str]
    ontvanger: Mapped[str]
    persoon: Mapped[Json]
    code: Mapped[str]
    datum: Mapped[date]
    grondslag: Mapped[str | None]
    wijze: Mapped[str | None]
    keuzes: Mapped[Json]
