"""Takes a roster over into the vault: everything in one act, or nothing.

The preview is made again when taking over, so that what is done is what is true then. Nothing is ever deleted: who left
keeps the dossier. `undo` of `models.record.history` with the act of the result puts everything back.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection, select

from forms.exchange.choices import Keuzes, Plan, columns_of, plan
from forms.exchange.preview import Preview, compare
from forms.exchange.recognise import roster_of
from forms.exchange.roster import Roster, SchoolInBestand
from models.queries.known_pupils import BekendeSchool, known_school
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.tables import School


class Vault(Writable, Protocol):
    """What taking over asks of a vault."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection that only reads."""


@dataclass(frozen=True, slots=True)
class Ingevoerd:
    """What was taken over. `act` is None when there was nothing to change. `preview` is what was true before it."""

    preview: Preview
    plan: Plan
    act: ActResult | None


def preview_import(vault: Vault, data: bytes) -> Preview:
    """What taking over this file would do; changes nothing. Raises `GeweigerdBestand`."""
    return _look(vault, roster_of(data))[0]


def import_roster(vault: Vault, data: bytes, keuzes: Keuzes | None = None) -> Ingevoerd:
    """Takes over the file with the choices of the user, in one act; a second time changes nothing.

    Raises `GeweigerdBestand` and `KeuzeOnmogelijk`; nothing is changed then.
    """
    preview, known = _look(vault, roster_of(data))
    todo = plan(preview, known, keuzes or Keuzes())
    stand = preview.school.stand_van
    newer = stand is not None and (known.laatste_stand is None or stand > known.laatste_stand)
    if todo.leeg and not newer:
        return Ingevoerd(preview, todo, None)
    with act(vault, Handelingsoort.LEERLINGEN_INGEVOERD) as doing:
        school = _school(doing, known, preview.school)
        if school and newer:
            doing.set_value("school", school, "peildatum_invoer", stand)
        _write(doing, todo, school)
    return Ingevoerd(preview, todo, doing.result)


def _look(vault: Vault, roster: Roster) -> tuple[Preview, BekendeSchool]:
    with vault.reading() as connection:
        known = known_school(connection, roster.school.brin, roster.school.dependance)
    return compare(roster, known), known


def _school(doing: Act, known: BekendeSchool, told: SchoolInBestand) -> str | None:
    """The school of the pupils; begun when the vault has none, completed when it had no BRIN."""
    if known.uid is None:
        return doing.add("school", brin=told.brin, vestiging=told.dependance) if told.brin else None
    kept = doing.connection.execute(select(School.brin).where(School.uid == known.uid)).scalar()
    if kept is None and told.brin:
        doing.set_value("school", known.uid, "brin", told.brin)
        doing.set_value("school", known.uid, "vestiging", told.dependance)
    return known.uid


def _write(doing: Act, todo: Plan, school: str | None) -> None:
    place = _place(doing, school)
    doing.add_many("dossier", [{**columns_of(one), **place} for one in todo.nieuw])
    doing.set_many("dossier", "las_sleutel", todo.gekoppeld)
    if school:
        doing.set_many("dossier", "school_uid", dict.fromkeys(todo.gekoppeld, school))
    for column, values in todo.waarden.items():
        doing.set_many("dossier", column, values)


def _place(doing: Act, school: str | None) -> dict[str, str | None]:
    """Where a new pupil belongs: its school, and what the school tells about it."""
    found = doing.connection.execute(select(School.schoolsoort, School.swv_uid).where(School.uid == school)).first()
    return {
        "school_uid": school,
        "schoolsoort": found.schoolsoort if found else None,
        "swv_uid": found.swv_uid if found else None,
    }
