"""Acts on a dossier as a whole: beginning one, adding a document to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Connection, select

from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Leerling
from models.snapshot.toestemming import EXPLICIT
from models.tables import Dossier, Organisatie, Samenwerkingsverband, School
from models.values import LEERLING, Persoon, Waarde

DUBBEL = "DOS-01"
"""The rule that asks whether a new dossier is of a pupil who has one."""


@dataclass(frozen=True, slots=True)
class AndereLeerling:
    """Why a dossier is of another pupil than the one with this name and date of birth, and the day that was told."""

    reden: str
    dag: date


@dataclass(frozen=True, slots=True)
class Instemming:
    """Consent for a dossier on a name: who gave it (`soort` is ouder, voogd or leerling), when and for what."""

    soort: str
    naam: str | None
    dag: date
    doel: str


def new_dossier(
    vault: Writable,
    leerling: Leerling,
    school_uid: str | None = None,
    swv_uid: str | None = None,
    *,
    school_naam: str | None = None,
    andere: AndereLeerling | None = None,
    instemming: Instemming | None = None,
) -> tuple[str, ActResult | None]:
    """Begins a dossier for a pupil; answers its uid. Whether one exists already is asked before (rule DOS-01).

    `school_naam` begins a school that the vault does not have; `andere` is kept as the reason to go on. With
    `instemming` the file of the steunpunt begins with the consent in it, and the parent who gave it is in the dossier.
    In the vault of a samenwerkingsverband the dossier is of that region unless another is named.
    """
    columns = {name: getattr(leerling, name) for name in leerling.__dataclass_fields__}
    told = {name: value for name, value in columns.items() if value is not None}
    with act(vault, Handelingsoort.DOSSIER_GEMAAKT) as doing:
        if school_uid is None and school_naam:
            school_uid = doing.add("school", naam=school_naam, schoolsoort=leerling.schoolsoort)
        swv_uid = swv_uid or _own_region(doing.connection)
        uid = doing.add("dossier", school_uid=school_uid, swv_uid=swv_uid, **told)
        if andere is not None:
            doing.add(
                "regelreden", dossier_uid=uid, regel=DUBBEL, handeling="opslaan", reden=andere.reden, datum=andere.dag
            )
        if instemming is not None:
            _keep_consent(doing, uid, leerling, instemming)
    return uid, doing.result


def _keep_consent(doing: Act, dossier: str, pupil: Leerling, told: Instemming) -> None:
    """Begins the file of the steunpunt with the consent in it, and with what is known of parent and pupil."""
    giver = LEERLING
    if told.soort != LEERLING:
        giver = doing.add("betrokkene", dossier_uid=dossier, volgorde=1.0, soort=told.soort, naam=told.naam)
    file = doing.add(
        "document",
        dossier_uid=dossier,
        soort="steunpunt",
        formulier="steunpunt_dossier",
        gemaakt_op=datetime.now(UTC),
    )
    doing.set_answer(file, "grondslag", EXPLICIT)
    cells: dict[str, Waarde] = {
        "gever": Persoon(giver),
        "datum": told.dag.isoformat(),
        "doel": told.doel,
        "stand": "gegeven",
    }
    doing.add_row(file, "toestemming", cells)
    born = pupil.geboortedatum.isoformat() if pupil.geboortedatum else None
    known = {
        "naam_ouder": Persoon(giver) if giver != LEERLING else None,
        "roepnaam_leerling": pupil.roepnaam,
        "geboortedatum": born,
    }
    for name, value in known.items():
        if value is not None:
            doing.set_answer(file, name, value)


def _own_region(connection: Connection) -> str | None:
    """The samenwerkingsverband that keeps the vault: the one with its name, else the only one there is."""
    keeper = connection.execute(select(Organisatie.soort, Organisatie.naam)).one()
    if keeper.soort != "samenwerkingsverband":
        return None
    known = connection.execute(select(Samenwerkingsverband.uid, Samenwerkingsverband.naam)).all()
    named = [one.uid for one in known if one.naam and (keeper.naam or "").endswith(one.naam)]
    found = named or [one.uid for one in known]
    return found[0] if len(found) == 1 else None


def change_school(vault: Writable, dossier: str, school: str) -> ActResult | None:
    """The pupil goes to another school of the vault. What the dossier had from the old one it has from the new one."""
    handed = ("schoolsoort", "swv_uid")
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, dossier) as doing:
        own = select(Dossier.school_uid, Dossier.schoolsoort, Dossier.swv_uid).where(Dossier.uid == dossier)
        now = doing.connection.execute(own).one()._mapping
        places = select(School.uid, School.schoolsoort, School.swv_uid).where(
            School.uid.in_((now["school_uid"], school))
        )
        found = {row.uid: row._mapping for row in doing.connection.execute(places)}
        new, old = found[school], found.get(now["school_uid"])
        doing.set_value("dossier", dossier, "school_uid", school)
        for column in handed:
            if new[column] is not None and (now[column] is None or (old is not None and now[column] == old[column])):
                doing.set_value("dossier", dossier, column, new[column])
    return doing.result


def new_document(
    vault: Writable,
    dossier: str | None,
    soort: str,
    formulier: str,
    bij: str | None = None,
    antwoorden: Mapping[str, Waarde] | None = None,
) -> tuple[str, ActResult | None]:
    """Adds a document with what is known of it; `bij` is the document it belongs to (the plan of a hoormoment).

    Without a dossier it belongs to nobody: a contact of a steunpunt.
    """
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT, dossier) as doing:
        uid = doing.add(
            "document",
            dossier_uid=dossier,
            soort=soort,
            formulier=formulier,
            bij_uid=bij,
            gemaakt_op=datetime.now(UTC),
        )
        for veld, value in (antwoorden or {}).items():
            doing.set_answer(uid, veld, value)
    return uid, doing.result
