"""In which order the palette offers: the obvious first.

Before all else a command that is called exactly as was typed; then pupils by their names; what is in the dossier one
is in; commands whose name begins so; who is nearly called so; what stands in texts; and commands by other words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.widgets.palette.entry import PER_GROUP, Entry, beginning, exact, fitting

MOST = 20


@dataclass(frozen=True, slots=True)
class Offered:
    """What there is to offer, each kind best first."""

    commands: Sequence[Entry] = ()
    parts: Sequence[Entry] = ()
    people: Sequence[Entry] = ()
    near: Sequence[Entry] = ()
    texts: Sequence[Entry] = ()
    more: Sequence[Entry] = ()


def leads(offered: Offered, words: str) -> bool:
    """Whether something stands before the texts, so that they can come later and move nothing."""
    return bool(offered.people or fitting(offered.parts, words) or beginning(offered.commands, words))


def arranged(offered: Offered, words: str) -> tuple[Entry, ...]:
    """All of it in order, each command once."""
    first = exact(offered.commands, words)
    begun = [one for one in beginning(offered.commands, words) if one not in first]
    parts = fitting(offered.parts, words)[:PER_GROUP]
    ahead = [*first, *offered.people, *parts, *begun, *offered.near, *offered.texts, *offered.more]
    rest = [one for one in fitting(offered.commands, words) if one not in ahead]
    return _by_groups([*ahead, *rest])[: MOST + len(offered.more)]


def after(shown: Sequence[Entry], offered: Offered, words: str) -> tuple[Entry, ...]:
    """What came later behind what one sees already."""
    keys = {one.key for one in shown}
    return (*shown, *(one for one in arranged(offered, words) if one.key not in keys))


def _by_groups(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Each group in one piece, at the place of the first of it."""
    groups = list(dict.fromkeys(one.group for one in entries))
    return tuple(one for group in groups for one in entries if one.group == group)
