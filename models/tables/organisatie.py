"""Who keeps the vault and where its pupils go to school: users, school, samenwerkingsverband and its profile."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, WithUid
from models.values import Json


class Organisatie(WithUid, Base):
    """The organisation that keeps this vault; exactly one row. `soort` is the vault kind."""

    __tablename__ = "organisatie"
    soort: Mapped[str]
    naam: Mapped[str | None]
    bestuur: Mapped[str | None]


class Briefpapier(WithUid, Base):
    """What stands on top of letters of the organisation; at most one row.

    `adres` has a line for each line. `logo` is a PNG or SVG in base64, `logo_soort` which, `logo_tekst` what it says.
    `ruimte` is how many millimetres paper that is printed already keeps free.
    """

    __tablename__ = "briefpapier"
    naam: Mapped[str | None]
    adres: Mapped[str | None]
    kleur: Mapped[str | None]
    logo: Mapped[str | None]
    logo_soort: Mapped[str | None]
    logo_tekst: Mapped[str | None]
    ruimte: Mapped[int | None]


class Gebruiker(WithUid, Base):
    """Someone who works in this vault. One user may open it through several slots."""

    __tablename__ = "gebruiker"
    naam: Mapped[str]
    rol: Mapped[str]
    actief: Mapped[bool] = mapped_column(default=True)


class Weergave(WithUid, Base):
    """A choice of filters of a screen that a user kept under a name. `keuze` is as that screen writes it."""

    __tablename__ = "weergave"
    gebruiker_uid: Mapped[str | None] = mapped_column(ForeignKey("gebruiker.uid"), index=True)
    scherm: Mapped[str]
    naam: Mapped[str]
    keuze: Mapped[Json]
    weg: Mapped[bool] = mapped_column(default=False)


class Samenwerkingsverband(WithUid, Base):
    """A samenwerkingsverband, known by its code (PO9901)."""

    __tablename__ = "samenwerkingsverband"
    naam: Mapped[str | None]
    code: Mapped[str | None] = mapped_column(index=True)
    weg: Mapped[bool] = mapped_column(default=False)


class Profielwaarde(WithUid, Base):
    """One number or choice of a samenwerkingsverband that differs per region, by the name of the rule parameter.

    `naam` is `<regel>.<parameter>` (OPP-12.toelichting_dagen) or a plain name for what is no rule parameter. A row that
    is `weg` chooses nothing: the rule's own value holds.
    """

    __tablename__ = "profielwaarde"
    __table_args__ = (UniqueConstraint("swv_uid", "naam"),)
    swv_uid: Mapped[str] = mapped_column(ForeignKey("samenwerkingsverband.uid"))
    naam: Mapped[str]
    waarde: Mapped[Json]
    weg: Mapped[bool] = mapped_column(default=False)


class School(WithUid, Base):
    """A school (vestiging). BRIN and vestiging together are its identity."""

    __tablename__ = "school"
    naam: Mapped[str | None]
    brin: Mapped[str | None] = mapped_column(index=True)
    vestiging: Mapped[str | None]
    schoolsoort: Mapped[str | None]
    bestuur: Mapped[str | None]
    adres: Mapped[str | None]
    telefoon: Mapped[str | None]
    email: Mapped[str | None]
    directeur: Mapped[str | None]
    swv_uid: Mapped[str | None] = mapped_column(ForeignKey("samenwerkingsverband.uid"))
    vakantieregio: Mapped[str | None]
    peildatum_invoer: Mapped[date | None]
    weg: Mapped[bool] = mapped_column(default=False)


class Vakantie(WithUid, Base):
    """A holiday of a school; both days included.

    `herkomst` is `landelijk` for one that was taken from the published dates, None for what the user wrote.
    """

    __tablename__ = "vakantie"
    school_uid: Mapped[str] = mapped_column(ForeignKey("school.uid"), index=True)
    naam: Mapped[str]
    van: Mapped[date]
    tot: Mapped[date]
    herkomst: Mapped[str | None]
    weg: Mapped[bool] = mapped_column(default=False)
