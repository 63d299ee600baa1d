"""What was done: acts with their changes (content history) and, apart from them, the audit chain.

The chain holds ids, acts and hashes only. Destroying a dossier by law erases its rows of `wijziging`, salts included;
the chain stays whole and no longer tells anything about the content.
"""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, WithUid
from models.values import Json


class Handeling(WithUid, Base):
    """One act of one user: one or more changes in one transaction. `tijdstip` is UTC, ISO, microseconds."""

    __tablename__ = "handeling"
    soort: Mapped[str]
    tijdstip: Mapped[str] = mapped_column(index=True)
    gebruiker_uid: Mapped[str | None] = mapped_column(ForeignKey("gebruiker.uid"))
    herstelt_uid: Mapped[str | None] = mapped_column(ForeignKey("handeling.uid"))


class Wijziging(Base):
    """One change: which column of which row, from what to what. `oud` is null for what did not exist.

    `zout` is random: the audit chain hashes each change with it, so that the hash tells nothing once the row is erased.
    """

    __tablename__ = "wijziging"
    __table_args__ = (Index("ix_wijziging_plaats", "tabel", "rij_uid", "kolom"),)
    nr: Mapped[int] = mapped_column(primary_key=True)
    handeling_uid: Mapped[str] = mapped_column(ForeignKey("handeling.uid"), index=True)
    dossier_uid: Mapped[str | None] = mapped_column(index=True)
    tabel: Mapped[str]
    rij_uid: Mapped[str]
    kolom: Mapped[str]
    oud: Mapped[Json]
    nieuw: Mapped[Json]
    zout: Mapped[str]


class Spoor(Base):
    """One link of the audit chain. `hash` covers this row and the hash before it; append only."""

    __tablename__ = "spoor"
    nr: Mapped[int] = mapped_column(primary_key=True)
    handeling_uid: Mapped[str]
    soort: Mapped[str]
    tijdstip: Mapped[str]
    gebruiker_uid: Mapped[str | None]
    dossier_uid: Mapped[str | None] = mapped_column(index=True)
    inhoud_hash: Mapped[str | None]
    vorige: Mapped[str]
    hash: Mapped[str]
