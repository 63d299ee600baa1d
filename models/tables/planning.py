"""What is planned: meetings, tasks, and what of them a calendar outside the vault already knows."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, WithUid


class Bijeenkomst(WithUid, Base):
    """A meeting that is planned: with a family, or (without a dossier) of the whole organisation.

    `document_uid` is the gesprek or hoormoment it is about, once there is one; from then on the day in that document is
    the same day. `begin` is a time of day (`HH:MM`), `duur` minutes; without a begin it takes the day.
    """

    __tablename__ = "bijeenkomst"
    __table_args__ = (Index("ix_bijeenkomst_datum", "weg", "datum"),)
    dossier_uid: Mapped[str | None] = mapped_column(ForeignKey("dossier.uid"), index=True)
    document_uid: Mapped[str | None] = mapped_column(ForeignKey("document.uid"), index=True)
    soort: Mapped[str]
    titel: Mapped[str | None]
    datum: Mapped[date]
    begin: Mapped[str | None]
    duur: Mapped[int | None]
    plaats: Mapped[str | None]
    afgezegd_op: Mapped[date | None]
    weg: Mapped[bool] = mapped_column(default=False)


class Taak(WithUid, Base):
    """Something to do that no rule asks: of a dossier, of a meeting that must be prepared, or of neither.

    `gebruiker_uid` is who does it; nobody in particular when it is None.
    """

    __tablename__ = "taak"
    __table_args__ = (Index("ix_taak_open", "weg", "gedaan_op", "datum"),)
    dossier_uid: Mapped[str | None] = mapped_column(ForeignKey("dossier.uid"), index=True)
    bijeenkomst_uid: Mapped[str | None] = mapped_column(ForeignKey("bijeenkomst.uid"), index=True)
    gebruiker_uid: Mapped[str | None] = mapped_column(ForeignKey("gebruiker.uid"))
    wat: Mapped[str]
    datum: Mapped[date | None]
    gedaan_op: Mapped[date | None]
    weg: Mapped[bool] = mapped_column(default=False)


class Kalenderregel(WithUid, Base):
    """What was once exported to a calendar, so that a later export changes or cancels it there.

    The uid is the UID in the calendar. `bron` is an opaque key of what it was made from; `inhoud` a digest of what was
    exported, `volgnummer` its SEQUENCE. `vervallen` is cancelled, and told so.
    """

    __tablename__ = "kalenderregel"
    bron: Mapped[str] = mapped_column(unique=True)
    inhoud: Mapped[str]
    volgnummer: Mapped[int] = mapped_column(default=0)
    datum: Mapped[date]
    vervallen: Mapped[bool] = mapped_column(default=False)
