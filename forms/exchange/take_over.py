"""Takes a roster over into the vault: everything in one act, or nothing.

The preview is made again when taking over, so that what is done is what is true then. Nothing is ever deleted: who left
keeps the dossier. `undo` of `models.record.history` with the act of the result puts everything back.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection, select

from forms.audience import STEUNPUNT
from forms.exchange.choices import Keuzes, Plan, columns_of, plan
from forms.exchange.foreign_file import GeweigerdBestand
from forms.exchange.preview import Preview, compare
from forms.exchange.recognise import roster_of
from forms.exchange.roster import Roster, SchoolInBestand
from models.queries.known_pupils import BekendeSchool, known_school
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.snapshot.read import read_organisation
from models.tables import Organisatie, School

Progress = Callable[[int, int], None]
"""Called with how many values are written and how many there are. An exception from it cancels: nothing is kept."""

_PORTION = 250
"""Pupils written between two calls of a `Progress`."""


class Vault(Writable, Protocol):
    """What taking over asks of a vault."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection that only reads."""


ONLY_WITH_CONSENT = Sentence(
    "Een steunpunt neemt geen leerlingen van een school over: een dossier op naam komt er alleen met toestemming. "
    "Er is niets veranderd."
)


@dataclass(frozen=True, slots=True)
class Ingevoerd:
    """What was taken over. `act` is None when there was nothing to change. `preview` is what was true before it."""

    preview: Preview
    plan: Plan
    act: ActResult | None


def preview_import(vault: Vault, data: bytes) -> Preview:
    """What taking over this file would do; changes nothing. Raises `GeweigerdBestand`."""
    return look(vault, data)[0]


def look(vault: Vault, data: bytes) -> tuple[Preview, BekendeSchool]:
    """The preview together with what it was compared with, for who must show the names of known pupils.

    Raises `GeweigerdBestand`.
    """
    return _look(vault, roster_of(data))


def import_roster(
    vault: Vault, data: bytes, keuzes: Keuzes | None = None, progress: Progress | None = None
) -> Ingevoerd:
    """Takes over the file with the choices of the user, in one act; a second time changes nothing.

    Raises `GeweigerdBestand`, `KeuzeOnmogelijk` and what `progress` raises; nothing is changed then.
    """
    preview, known = look(vault, data)
    todo = plan(preview, known, keuzes or Keuzes())
    stand = preview.school.stand_van
    newer = stand is not None and (known.laatste_stand is None or stand > known.laatste_stand)
    if todo.leeg and not newer:
        return Ingevoerd(preview, todo, None)
    with act(vault, Handelingsoort.LEERLINGEN_INGEVOERD) as doing:
        school = _school(doing, known, preview.school)
        if school and newer:
            doing.set_value("school", school, "peildatum_invoer", stand)
        _write(doing, todo, school, progress or _silent)
    return Ingevoerd(preview, todo, doing.result)


def _look(vault: Vault, roster: Roster) -> tuple[Preview, BekendeSchool]:
    with vault.reading() as connection:
        if read_organisation(connection).soort == STEUNPUNT:
            raise GeweigerdBestand(ONLY_WITH_CONSENT)
        known = known_school(connection, roster.school.brin, roster.school.dependance)
    return compare(roster, known), known


def _school(doing: Act, known: BekendeSchool, told: SchoolInBestand) -> str | None:
    """The school of the pupils; begun when the vault has none, completed when it had no BRIN."""
    if known.uid is None:
        if not told.brin:
            return None
        return doing.add("school", brin=told.brin, vestiging=told.dependance, naam=_own_name(doing))
    kept = doing.connection.execute(select(School.brin).where(School.uid == known.uid)).scalar()
    if kept is None and told.brin:
        doing.set_value("school", known.uid, "brin", told.brin)
        doing.set_value("school", known.uid, "vestiging", told.dependance)
    return known.uid


def _own_name(doing: Act) -> str | None:
    """The name of the first school of a school's own vault: that of who keeps it. A roster tells only a BRIN."""
    known = doing.connection.execute(select(School.uid).where(School.weg.is_(False)).limit(1)).first()
    keeper = doing.connection.execute(select(Organisatie.soort, Organisatie.naam)).one()
    return keeper.naam if known is None and keeper.soort == "school" else None


def _silent(_: int, __: int) -> None:
    """Tells nobody."""


def _write(doing: Act, todo: Plan, school: str | None, progress: Progress) -> None:
    written, total = 0, len(todo.nieuw) + len(todo.gekoppeld) + sum(map(len, todo.waarden.values()))
    place = _place(doing, school)
    for some in _portions([{**columns_of(one), **place} for one in todo.nieuw]):
        progress(written, total)
        doing.add_many("dossier", some)
        written += len(some)
    doing.set_many("dossier", "las_sleutel", todo.gekoppeld)
    if school:
        doing.set_many("dossier", "school_uid", dict.fromkeys(todo.gekoppeld, school))
    written += len(todo.gekoppeld)
    for column, values in todo.waarden.items():
        progress(written, total)
        doing.set_many("dossier", column, values)
        written += len(values)
    progress(written, total)


def _portions(rows: Sequence[dict[str, object]]) -> Iterator[Sequence[dict[str, object]]]:
    for start in range(0, len(rows), _PORTION):
        yield rows[start : start + _PORTION]


def _place(doing: Act, school: str | None) -> dict[str, str | None]:
    """Where a new pupil belongs: its school, and what the school tells about it."""
    found = doing.connection.execute(select(School.schoolsoort, School.swv_uid).where(School.uid == school)).first()
    return {
        "school_uid": school,
        "schoolsoort": found.schoolsoort if found else None,
        "swv_uid": found.swv_uid if found else None,
    }
