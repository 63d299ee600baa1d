"""Keeps the index in step: what was written since is looked at again, in portions.

    while catch_up(vault): ...

After an act that is a few milliseconds; after an import, an upgrade, or another way of folding it takes longer, and
between two portions what is typed is kept as ever.
"""

from time import monotonic

from forms.search.subjects import words_of
from models.queries.search import index
from models.vault import Vault

FORMAAT = "1"
"""Goes up when the same case would be indexed otherwise."""
_PORTION = 100
_LONG = 0.04
"""Seconds after which a portion ends: who types must not wait longer for the writing connection."""


def catch_up(vault: Vault, most: int = _PORTION) -> int:
    """Indexes some of what waits; answers how much. Call it until it answers 0."""
    with vault.reading() as connection:
        if not index.is_behind(connection, FORMAAT):
            return 0
    begun, count = monotonic(), 0
    with vault.writing() as connection:
        index.ready(connection, FORMAAT)
        while monotonic() - begun < _LONG or not count:
            waiting = index.waiting_for(connection, most)
            if not waiting:
                break
            told, gone = words_of(connection, waiting)
            index.put(connection, told, gone)
            index.done(connection, waiting)
            count += len(waiting)
    return max(count, 1)
