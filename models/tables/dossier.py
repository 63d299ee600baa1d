"""The dossier of one pupil: who it is, who is around, and the periods with an OPP."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, WithUid


class Dossier(WithUid, Base):
    """One pupil in this vault. No BSN, nationality or country of birth: there is no place for them.

    `casus_id` is the dossier's own number at the place it came from; `las_sleutel` is the pupil's key in the
    pupil administration of its school. `zoeknaam` is the folded name, for search and the duplicate warning.
    `behandelaar_uid` is the user who follows it; None is everyone.
    """

    __tablename__ = "dossier"
    casus_id: Mapped[str | None] = mapped_column(index=True)
    las_sleutel: Mapped[str | None] = mapped_column(index=True)
    leerlingnummer: Mapped[str | None]
    roepnaam: Mapped[str | None]
    voornamen: Mapped[str | None]
    tussenvoegsel: Mapped[str | None]
    achternaam: Mapped[str | None]
    zoeknaam: Mapped[str] = mapped_column(default="", index=True)
    geboortedatum: Mapped[date | None] = mapped_column(index=True)
    geslacht: Mapped[str | None]
    groep: Mapped[str | None]
    jaargroep: Mapped[str | None]
    schoolsoort: Mapped[str | None]
    gezagsituatie: Mapped[str | None]
    wie_informeert_wie: Mapped[str | None]
    inschrijving_soort: Mapped[str | None]
    aanmelddatum: Mapped[date | None]
    datum_inschrijving: Mapped[date | None]
    tijdelijk_vanaf: Mapped[date | None]
    datum_definitieve_plaatsing: Mapped[date | None]
    uitschrijfdatum: Mapped[date | None]
    opp_grondslag: Mapped[str | None]
    klok_start_soort: Mapped[str | None]
    klok_start: Mapped[date | None]
    thuistaal: Mapped[str | None]
    tolk_nodig: Mapped[bool | None]
    tolk_taal: Mapped[str | None]
    adres: Mapped[str | None]
    woonplaats: Mapped[str | None]
    adres_geheim: Mapped[bool | None]
    school_uid: Mapped[str | None] = mapped_column(ForeignKey("school.uid"))
    swv_uid: Mapped[str | None] = mapped_column(ForeignKey("samenwerkingsverband.uid"))
    behandelaar_uid: Mapped[str | None] = mapped_column(ForeignKey("gebruiker.uid"), index=True)
    weg: Mapped[bool] = mapped_column(default=False)
    revisie: Mapped[int] = mapped_column(default=0)
    termijnen_stempel: Mapped[str | None]


class Betrokkene(WithUid, Base):
    """A parent, guardian, professional or someone near: everyone of the dossier but the pupil."""

    __tablename__ = "betrokkene"
    dossier_uid: Mapped[str] = mapped_column(ForeignKey("dossier.uid"), index=True)
    lokaal_id: Mapped[str | None]
    volgorde: Mapped[float] = mapped_column(default=0.0)
    naam: Mapped[str | None]
    soort: Mapped[str | None]
    relatie: Mapped[str | None]
    gezag_rol: Mapped[str | None]
    telefoon: Mapped[str | None]
    telefoon_geheim: Mapped[bool | None]
    email: Mapped[str | None]
    email_geheim: Mapped[bool | None]
    adres: Mapped[str | None]
    adres_gelijk: Mapped[bool | None]
    adres_geheim: Mapped[bool | None]
    gescheiden: Mapped[bool | None]
    taal: Mapped[str | None]
    tolk: Mapped[bool | None]
    organisatie: Mapped[str | None]
    functie: Mapped[str | None]
    opmerking: Mapped[str | None]
    weg: Mapped[bool] = mapped_column(default=False)


class Periode(WithUid, Base):
    """A period with an OPP: from its begin to its end, with the two dates that belong in ROD."""

    __tablename__ = "opp_periode"
    dossier_uid: Mapped[str] = mapped_column(ForeignKey("dossier.uid"), index=True)
    lokaal_id: Mapped[str | None]
    begin: Mapped[date | None]
    einde: Mapped[date | None]
    reden_einde: Mapped[str | None]
    rod_begin_verwerkt_op: Mapped[date | None]
    rod_eind_verwerkt_op: Mapped[date | None]
    weg: Mapped[bool] = mapped_column(default=False)


class Herkomst(Base):
    """Where a value or row came from: the path in the source it was taken over from.

    What a path names is taken over once; a second reading of the same source skips it, whatever the user did to it.
    """

    __tablename__ = "herkomst"
    bron: Mapped[str] = mapped_column(primary_key=True)
    pad: Mapped[str] = mapped_column(primary_key=True)
    rij_uid: Mapped[str | None]
    dossier_uid: Mapped[str | None] = mapped_column(ForeignKey("dossier.uid"), index=True)
