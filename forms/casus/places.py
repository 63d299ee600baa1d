"""Where the organisations of a case live in the vault: found by what identifies them, else made."""

from sqlalchemy import select

from forms.casus.case import Case, Profielkeuze, Record
from forms.casus.writing import OTHER, Writing
from models.sentence import Sentence
from models.tables import Organisatie, Profielwaarde, Samenwerkingsverband, School, Vakantie

OTHER_KIND = Sentence("Deze kluis is van een ander soort organisatie.")


def take_organisation(writing: Writing, record: Record | None) -> None:
    """The organisation that keeps the vault; the kind of a vault never changes."""
    if record is None:
        return
    uid = writing.connection.execute(select(Organisatie.uid)).scalar_one()
    soort = writing.connection.execute(select(Organisatie.soort)).scalar_one()
    told = record.values.get("soort")
    if told and told.value != soort:
        for pad in told.paden:
            writing.left.add(pad, OTHER_KIND)
    rest = {name: taken for name, taken in record.values.items() if name != "soort" or taken.value == soort}
    writing.record("organisatie", Record(record.pad, rest), found=uid)


def take_swv(writing: Writing, case: Case) -> str | None:
    """The samenwerkingsverband, known by its code, and its choices. Answers its uid."""
    if case.swv is None or not (case.swv.values or case.profiel):
        return None
    code = case.swv.values.get("code")
    found = None
    if code:
        table = Samenwerkingsverband.__table__
        found = writing.connection.execute(
            select(table.c.uid).where(table.c.code == code.value, table.c.weg.is_(False))
        ).scalar()
    uid = writing.record("samenwerkingsverband", case.swv, found=found)
    for one in case.profiel:
        _take_choice(writing, uid, one)
    return uid


def _take_choice(writing: Writing, swv: str, choice: Profielkeuze) -> None:
    if writing.provenance.known([choice.pad]):
        return
    table = Profielwaarde.__table__
    row = writing.connection.execute(
        select(table.c.uid, table.c.waarde, table.c.weg).where(table.c.swv_uid == swv, table.c.naam == choice.naam)
    ).one_or_none()
    if row is None:
        uid = writing.doing.add("profielwaarde", swv_uid=swv, naam=choice.naam, waarde=choice.waarde)
    elif row.weg:
        uid = row.uid
        writing.doing.set_value("profielwaarde", uid, "waarde", choice.waarde)
        writing.doing.set_value("profielwaarde", uid, "weg", False)
    elif row.waarde == choice.waarde:
        uid = row.uid
    else:
        writing.left.add(choice.pad, OTHER)
        return
    writing.provenance.note([choice.pad], uid)


def take_school(writing: Writing, case: Case, swv: str | None) -> str | None:
    """The school, known by BRIN and vestiging, and its holidays. Answers its uid."""
    if case.school is None or not (case.school.values or case.vakanties):
        return None
    brin, vestiging = case.school.values.get("brin"), case.school.values.get("vestiging")
    found = None
    if brin:
        table = School.__table__
        place = table.c.vestiging == vestiging.value if vestiging else table.c.vestiging.is_(None)
        found = writing.connection.execute(
            select(table.c.uid).where(table.c.brin == brin.value, place, table.c.weg.is_(False))
        ).scalar()
    uid = writing.record("school", case.school, found=found, swv_uid=swv)
    for one in case.vakanties:
        _take_holiday(writing, uid, one)
    return uid


def _take_holiday(writing: Writing, school: str, record: Record) -> None:
    table = Vakantie.__table__
    same = select(table.c.uid).where(
        table.c.school_uid == school,
        *(table.c[name] == writing.column("vakantie", name, taken.value) for name, taken in record.values.items()),
    )
    writing.record("vakantie", record, found=writing.connection.execute(same).scalar(), school_uid=school)
