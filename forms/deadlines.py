"""Keeps the cached deadlines in step with what is written: rules and profile brought to `models.terms`.

    follow(vault)          # once, after opening: from then on every act keeps the dates of the dossiers it touched
    catch_up(vault)        # at a start: what became stale, in portions, until it answers 0

An act that touches many dossiers at once only marks them; they are counted later, so that nothing waits. Beside what is
being kept this is done in two: `count_portion` only reads, `keep_portion` writes for a moment.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from sqlalchemy import Connection

from forms.rules.check import sector_of
from forms.rules.parameters import RULES_WITH_TERMS, term_parameters
from models.record.change import ActResult
from models.resources import resource
from models.snapshot import DossierBeeld
from models.snapshot.read import read_dossier
from models.terms import kept
from models.terms.term import Parameters
from models.vault.vault import Vault

_AT_ONCE = 10
"""Dossiers whose dates are kept within the act itself."""
_PORTION = 100
"""Dossiers that are read together: who searches meanwhile waits for one portion at most."""
_OF_ALL = "profielwaarde"
"""What a region chose moves every date."""
_HOLIDAY, _ABSENCE = "vakantie", "verzuim"
"""Holidays move the dates of absence alone: no other is counted in lesson weeks."""


@cache
def rules_digest() -> str:
    """Twelve hex signs that differ when the data of a rule with a deadline differs."""
    names = sorted({one.split("-")[0].lower() for one in RULES_WITH_TERMS})
    told = b"".join(resource("rules", f"{name}.toml").read_bytes() for name in names)
    return hashlib.sha256(told).hexdigest()[:12]


def follow(vault: Vault) -> None:
    """From now on every act of this vault keeps the deadlines of the dossiers it touched."""
    vault.after_act = keep_after


def keep_after(connection: Connection, result: ActResult) -> None:
    """Keeps the deadlines that an act may have moved, within its transaction."""
    if not kept.touches_terms(result.changes):
        return
    if _OF_ALL in result.kinds:
        kept.make_stale(connection)
    elif _HOLIDAY in result.kinds:
        kept.make_stale_with(connection, _ABSENCE)
        kept.make_stale(connection, result.dossiers)
    elif len(result.dossiers) > _AT_ONCE:
        kept.make_stale(connection, result.dossiers)
    else:
        today = date.today()
        mark = kept.mark_of(rules_digest(), today)
        for uid in kept.still_there(connection, result.dossiers):
            beeld = read_dossier(connection, uid)
            kept.keep(connection, beeld, today, term_parameters(beeld), mark)


@dataclass(frozen=True, slots=True)
class Portion:
    """The dates of some dossiers, counted and not kept yet. Without any, all were up to date."""

    counted: tuple[kept.Counted, ...] = ()
    signs: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def last(self) -> str:
        """Where the next portion goes on."""
        return max(self.signs, default="")


def count_portion(vault: Vault, after: str = "") -> Portion:
    """Counts the dates of some dossiers that are stale. Reads only: it may be done beside what is being kept.

    `after` is the last of the portion before it; at the end one looks from the first dossier on once more.
    """
    today = date.today()
    mark = kept.mark_of(rules_digest(), today)
    with vault.reading() as connection:
        signs = kept.stale(connection, today, mark, _PORTION, after)
        if not signs and after:
            signs = kept.stale(connection, today, mark, _PORTION)
        return Portion(kept.count_many(connection, tuple(signs), today, _together(), mark), signs)


def keep_portion(vault: Vault, portion: Portion) -> int:
    """Keeps what was counted; answers how many dossiers it was about. Only this holds the writing connection."""
    if portion.signs:
        with vault.writing() as connection:
            kept.keep_counted(connection, portion.counted, portion.signs)
    return len(portion.signs)


def catch_up(vault: Vault) -> int:
    """Counts and keeps the dates of some dossiers that are stale; answers how many. Call it until it answers 0."""
    return keep_portion(vault, count_portion(vault))


def _together() -> Callable[[DossierBeeld], Parameters]:
    """`term_parameters` for dossiers that are read together: those of one sector in one region have the same."""
    known: dict[tuple[str | None, str | None], Parameters] = {}

    def asked(beeld: DossierBeeld) -> Parameters:
        about = sector_of(beeld), beeld.swv.uid if beeld.swv else None
        if about not in known:
            known[about] = term_parameters(beeld)
        return known[about]

    return asked
