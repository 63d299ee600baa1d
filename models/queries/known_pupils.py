"""What the vault knows of a school and of its pupils: all that a roster is compared with, in three queries."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from models.tables import Dossier, Organisatie, School

MAIN_LOCATION = "00"


@dataclass(frozen=True, slots=True)
class BekendeLeerling:
    """A pupil with a dossier. `sleutel` is the key in the pupil administration of its school, None when not known.

    `van_deze_school` is false for a pupil of another school in the vault: its key means nothing here.
    """

    uid: str
    sleutel: str | None = None
    van_deze_school: bool = True
    roepnaam: str | None = None
    voornamen: str | None = None
    tussenvoegsel: str | None = None
    achternaam: str | None = None
    geboortedatum: date | None = None
    geslacht: str | None = None
    jaargroep: str | None = None
    groep: str | None = None
    datum_inschrijving: date | None = None
    uitschrijfdatum: date | None = None
    adres_geheim: bool | None = None


@dataclass(frozen=True, slots=True)
class BekendeSchool:
    """The school that a roster is compared with; `uid` is None as long as the vault has no such school.

    `brin` is the school that this vault's rosters ought to be of, None when any school will do. `laatste_stand` is the
    day that the last roster described.
    """

    uid: str | None = None
    brin: str | None = None
    andere_vestiging: bool = False
    laatste_stand: date | None = None
    leerlingen: tuple[BekendeLeerling, ...] = ()


def known_school(connection: Connection, brin: str | None, vestiging: str) -> BekendeSchool:
    """The school that a roster of this BRIN and vestiging is about, with all pupils of the vault.

    A school's vault expects its own BRIN. Its only school is meant when the roster names none, and also when that
    school was typed in without a BRIN.
    """
    kept = select(School.uid, School.brin, School.vestiging, School.peildatum_invoer).where(School.weg.is_(False))
    schools = connection.execute(kept).all()
    soort = connection.execute(select(Organisatie.soort)).scalar()
    own = [one for one in schools if one.brin == brin and (one.vestiging or MAIN_LOCATION) == vestiging]
    if not own and soort == "school" and len(schools) == 1 and (brin is None or schools[0].brin is None):
        own = list(schools)
    school = own[0] if own else None
    others = [one.brin for one in schools if one.brin]
    uid = school.uid if school else None
    return BekendeSchool(
        uid=uid,
        brin=others[0] if soort == "school" and others and brin not in others else None,
        andere_vestiging=school is None and brin in others,
        laatste_stand=school.peildatum_invoer if school else None,
        leerlingen=_pupils(connection, uid),
    )


def _pupils(connection: Connection, school_uid: str | None) -> tuple[BekendeLeerling, ...]:
    rows = connection.execute(
        select(
            Dossier.uid,
            Dossier.las_sleutel,
            Dossier.school_uid,
            Dossier.roepnaam,
            Dossier.voornamen,
            Dossier.tussenvoegsel,
            Dossier.achternaam,
            Dossier.geboortedatum,
            Dossier.geslacht,
            Dossier.jaargroep,
            Dossier.groep,
            Dossier.datum_inschrijving,
            Dossier.uitschrijfdatum,
            Dossier.adres_geheim,
        ).where(Dossier.weg.is_(False))
    )
    return tuple(
        BekendeLeerling(uid, key, school is None or school == school_uid, *fields) for uid, key, school, *fields in rows
    )
