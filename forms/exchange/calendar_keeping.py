"""Keeping the calendar as a file: read, made, registered and written, together or not at all."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Connection

from forms.exchange.calendar import Choice, Made, make
from models.actions.kalender import telling_calendar
from models.errors import Melding
from models.queries.agenda import Punt
from models.queries.calendar_entries import Bekend, entries, find_code, known
from models.record.change import ActResult
from models.sentence import Sentence
from models.vault import Vault
from models.vault.atomic_file import write_atomically

_EVER = (date(1990, 1, 1), date(2199, 12, 31))
NAME = "driehoek-agenda.ics"


class NietBewaard(Melding):
    """A calendar that could not be written."""


def read_calendar(vault: Vault, choice: Choice, now: datetime | None = None) -> Made:
    """Makes the file as it would be kept now; nothing is registered."""
    with vault.reading() as connection:
        return make(entries(connection, *_EVER), known(connection), choice, now or datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class Ready:
    """A file that is made and not kept yet, with what is to be remembered of it."""

    data: bytes
    lines: tuple[Bekend, ...]


def prepare_calendar(vault: Vault, choice: Choice, now: datetime | None = None) -> Ready:
    """Makes the file; of very many entries it takes seconds, in which nothing else of the vault need wait."""
    made = read_calendar(vault, choice, now)
    return Ready(made.data, made.lines)


def keep_calendar(vault: Vault, ready: Ready, path: Path) -> ActResult | None:
    """Writes the file and remembers what it told. Raises `NietBewaard`; nothing is remembered then."""
    with telling_calendar(vault, ready.lines) as doing:
        try:
            write_atomically(path, ready.data)
        except OSError as error:
            raise NietBewaard(
                Sentence("De agenda is niet te bewaren op die plaats. Kies een andere map. Er is niets veranderd.")
            ) from error
    return doing.result


def of_code(connection: Connection, code: str) -> Punt | None:
    """What the code of an entry in somebody's calendar stands for; None when that is there no more."""
    return find_code(connection, code, *_EVER)
