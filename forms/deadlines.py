"""Keeps the cached deadlines in step with what is written: rules and profile brought to `models.terms`.

    follow(vault)          # once, after opening: from then on every act keeps the dates of the dossiers it touched
    catch_up(vault)        # at a start: what became stale, in portions, until it answers 0

An act that touches many dossiers at once only marks them; `catch_up` writes them later, so that nothing waits.
"""

import hashlib
from datetime import date
from functools import cache

from sqlalchemy import Connection

from forms.rules.parameters import RULES_WITH_TERMS, term_parameters
from models.record.change import ActResult
from models.resources import resource
from models.snapshot.read import read_dossier
from models.terms import kept
from models.vault.vault import Vault

_AT_ONCE = 10
"""Dossiers whose dates are kept within the act itself."""
_PORTION = 50
"""Dossiers that one call of `catch_up` does: it holds the writing connection, and autosave must not wait long."""
_OF_ALL = frozenset({"vakantie", "profielwaarde"})


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
    if result.kinds & _OF_ALL:
        kept.make_stale(connection)
    elif len(result.dossiers) > _AT_ONCE:
        kept.make_stale(connection, result.dossiers)
    else:
        today = date.today()
        mark = kept.mark_of(rules_digest(), today)
        for uid in kept.still_there(connection, result.dossiers):
            beeld = read_dossier(connection, uid)
            kept.keep(connection, beeld, today, term_parameters(beeld), mark)


def catch_up(vault: Vault) -> int:
    """Writes the dates of some dossiers that are stale; answers how many. Call it until it answers 0."""
    today = date.today()
    with vault.writing() as connection:
        return kept.rebuild(connection, today, term_parameters, kept.mark_of(rules_digest(), today), _PORTION)
