"""The history folded: an uninterrupted stretch of typing in one field is one change, from first old to last new value.

Every pause in typing is an act of its own. A stretch is acts that follow each other, each of which changed the value of
the same field, by the same user, going on from what the one before wrote. It ends after ten minutes without a change,
with any other act, and with an act that was undone by itself. Pure.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from forms.acts_told import ActTold
from forms.changes_told import ChangeTold
from models.record.change import Change
from models.record.handelingsoort import Handelingsoort
from models.record.net import net, place_of

LONGEST_PAUSE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Stretch:
    """One or more acts that are told as one, newest first."""

    acts: tuple[ActTold, ...]

    @property
    def uid(self) -> str:
        """The newest act: the dossier as it was after the stretch."""
        return self.acts[0].uid

    @property
    def wat(self) -> str:
        """What was done."""
        return self.acts[0].wat

    @property
    def waar(self) -> str:
        """Where in the dossier."""
        return self.acts[0].waar

    @property
    def door(self) -> str:
        """Who did it."""
        return self.acts[0].door

    @property
    def tijdstip(self) -> datetime:
        """When it ended (UTC)."""
        return self.acts[0].tijdstip

    @property
    def begin(self) -> datetime:
        """When it began (UTC)."""
        return self.acts[-1].tijdstip

    @property
    def terug(self) -> bool:
        """Whether it can be undone from here."""
        return self.acts[0].terug

    @property
    def teruggezet(self) -> bool:
        """Whether it was undone."""
        return self.acts[0].teruggezet

    @property
    def changes(self) -> tuple[ChangeTold, ...]:
        """The values that it changed, each from its first old to its last new."""
        newest, oldest = self.acts[0].changes, self.acts[-1].changes
        if len(self.acts) == 1:
            return newest
        return tuple(ChangeTold(new.wat, old.oud, new.nieuw) for new, old in zip(newest, oldest, strict=True))

    @property
    def raw(self) -> tuple[Change, ...]:
        """The same as it is put back: what stands now as `nieuw`, what stood as `oud`."""
        return net(one for act in reversed(self.acts) for one in act.raw)


def stretches(acts: Sequence[ActTold]) -> tuple[Stretch, ...]:
    """The acts of a history (newest first) as stretches, newest first. All acts are in one, in their order."""
    undoing = {one.herstelt: one for one in acts if one.herstelt is not None}
    found: list[list[ActTold]] = []
    for one in acts:
        if found and _goes_on(one, found[-1][-1]):
            found[-1].append(one)
        else:
            found.append([one])
    return tuple(Stretch(tuple(some)) for many in found for some in _undone_apart(many, undoing))


def _goes_on(older: ActTold, newer: ActTold) -> bool:
    """Whether an act is told with the one after it."""
    before, after = _typed(older), _typed(newer)
    if before is None or after is None or older.teruggezet:
        return False
    same = place_of(before) == place_of(after) and older.door == newer.door and before.nieuw == after.oud
    return same and timedelta() <= newer.tijdstip - older.tijdstip <= LONGEST_PAUSE


def _typed(act: ActTold) -> Change | None:
    """The one value that an act of typing changed."""
    plain = act.soort == Handelingsoort.VELD_GEWIJZIGD and len(act.raw) == 1 and len(act.changes) == 1
    return act.raw[0] if plain else None


def _undone_apart(acts: list[ActTold], undoing: Mapping[str, ActTold]) -> Iterable[tuple[ActTold, ...]]:
    """A stretch whose newest act was undone by itself falls apart; one that was undone as a whole does not."""
    newest = acts[0]
    if len(acts) == 1 or not newest.teruggezet:
        return (tuple(acts),)
    undoer = undoing.get(newest.uid)
    whole = undoer is not None and any(one.nieuw == acts[-1].raw[0].oud for one in undoer.raw)
    return (tuple(acts),) if whole else ((newest,), tuple(acts[1:]))
