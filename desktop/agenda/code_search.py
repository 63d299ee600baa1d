"""Finding by the code of an entry in somebody's own calendar what it is: the vault alone knows."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.agenda.asked import day_route
from desktop.shell.route import Route

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.vault import Vault

_CODE = re.compile(r"[2-9A-HJ-NP-Z]{7}")


@dataclass(frozen=True, slots=True)
class Coded:
    """What a code stands for: in words, of whom, and the day in the calendar."""

    code: str
    words: str
    name: str
    route: Route


def looks_like_code(typed: str) -> bool:
    """Whether what was typed may be such a code; a name of seven letters may too."""
    return _CODE.fullmatch(typed.strip().upper()) is not None


def read_code(vault: "Vault", typed: str) -> Coded | None:
    """Looks a code up."""
    from desktop.agenda.words import shown
    from desktop.widgets.fields.day_words import day_words
    from forms.exchange.calendar_keeping import of_code

    with vault.reading() as connection:
        point = of_code(connection, typed)
    if point is None:
        return None
    told = shown(point)
    words = " · ".join(part for part in (told.title, day_words(point.datum)) if part)
    return Coded(typed.strip().upper(), words, told.who, day_route(point.datum))
