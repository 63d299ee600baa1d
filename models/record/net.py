"""What many changes come to: from the first old to the last new value of each place.

    net(changes_since(...))     # what differs between then and now, and exactly what must be put back to be there again

Pure. The answer is made of changes again, so that it is told and put back as any other.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from models.record.change import WHOLE_ROW, Change
from models.values import Json

Place = tuple[str, str, str]
"""Table, row and column."""


def place_of(change: Change) -> Place:
    """Where a change was made."""
    return change.tabel, change.rij_uid, change.kolom


def net(changes: Iterable[Change]) -> tuple[Change, ...]:
    """One change per place that differs, in the order in which the places were first touched. `changes`: oldest first.

    Of a row that was added only the adding is left, with what it holds now; nothing of a row that also went again.
    """
    found: dict[Place, Change] = {}
    for one in changes:
        before = found.get(place_of(one))
        found[place_of(one)] = one if before is None else replace(before, nieuw=one.nieuw)
    added = {(one.tabel, one.rij_uid) for one in found.values() if one.kolom == WHOLE_ROW}
    gone = {(one.tabel, one.rij_uid) for one in found.values() if one.kolom == "weg" and one.nieuw}
    kept: list[Change] = []
    for one in found.values():
        row = (one.tabel, one.rij_uid)
        if row not in added:
            kept += [one] if one.oud != one.nieuw else []
        elif one.kolom == WHOLE_ROW and row not in gone:
            kept.append(replace(one, nieuw=_as_now(one, found)))
    return tuple(kept)


def written(held: Mapping[str, Json], changes: Iterable[Change], *, back: bool = False) -> dict[str, Json]:
    """What a row holds after changes of its columns and cells, or before them (`back`)."""
    now = dict(held)
    cells = now.get("cellen")
    inner = dict(cells) if isinstance(cells, dict) else {}
    for one in changes:
        name = one.kolom.removeprefix("cellen.")
        target = inner if name != one.kolom else now
        value = one.oud if back else one.nieuw
        if value is None:
            target.pop(name, None)
        else:
            target[name] = value
    if inner or "cellen" in now:
        now["cellen"] = inner
    return now


def _as_now(added: Change, found: Mapping[Place, Change]) -> dict[str, Json]:
    """What an added row holds after everything that was written in it since."""
    held = added.nieuw if isinstance(added.nieuw, dict) else {}
    mine = (one for one in found.values() if (one.tabel, one.rij_uid) == (added.tabel, added.rij_uid))
    return written(held, (one for one in mine if one.kolom != WHOLE_ROW))
