"""Why a deadline is what it is, frozen: as `detail_reading` reads it and the panel of the worklist shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.shell.route import Route
from models.queries.worklist import Werk

if TYPE_CHECKING:  # the rules are imported by the worker: the list is on the screen before
    from forms.rules.bron import Bron
    from models.terms.term import Term
    from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Detail:
    """A line with its explanation. `term` is None when the date is no longer computed: it was changed meanwhile.

    `bron` is the source of its rule, or `eigen` in one line where this date has another one than its rule.
    `place` is where the work is done, with the words for that; the dossier itself when there is no closer place.
    """

    werk: Werk
    today: date
    term: Term | None
    bron: Bron | None
    place: Route
    place_words: str
    eigen: str | None = None


def read_detail(vault: Vault, werk: Werk, today: date) -> Detail:
    """Reads why a deadline of the worklist is what it is. Raises `LookupError` when its dossier is gone."""
    from desktop.worklist.detail_reading import detail_of

    return detail_of(vault, werk, today)
