"""What a field held before: the values at which someone stopped typing in it, newest first.

A pause in typing keeps half a sentence; nobody wants that back. Of an uninterrupted stretch of typing by one user only
the last value counts.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from forms.definition import Field
from forms.filling import Filling
from forms.places import Home, place_of
from models.record.change import ANTWOORD, RIJ
from models.record.history import Moment, history_of
from models.values import Waarde, from_json

STRETCH = timedelta(minutes=10)
"""Who pauses longer than this has begun anew."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A value with when (UTC) and by whom it was written; `when` is None for what stood there before anyone wrote."""

    value: Waarde
    when: datetime | None
    door: str | None


def earlier_values(
    connection: Connection,
    filling: Filling,
    field: Field,
    row: str | None = None,
    column: str | None = None,
    most: int = 6,
) -> tuple[Earlier, ...]:
    """The values a field (or a cell of one of its rows) held, without what it holds now."""
    where = _where(filling, field, row, column)
    if where is None:
        return ()
    return earlier_at(connection, where, most)


def earlier_at(connection: Connection, where: tuple[str, str, str], most: int = 6) -> tuple[Earlier, ...]:
    """The values that a column of a row held, told as `history_of` takes it, without what it holds now."""
    moments = [one for one in history_of(connection, *where) if one.change.kolom == where[2]]
    if not moments:
        return ()
    found = [
        Earlier(value, one.tijdstip, one.door)
        for newer, one in zip([None, *moments], moments, strict=False)
        if (newer is None or _began_anew(one, newer)) and (value := from_json(one.change.nieuw)) is not None
    ]
    first = from_json(moments[-1].change.oud)
    if first is not None:
        found.append(Earlier(first, None, None))
    now = from_json(moments[0].change.nieuw)
    by_value = {one.value: one for one in reversed(found) if one.value != now}  # the newest moment of each value
    kept = frozenset(by_value.values())
    return tuple(one for one in found if one in kept)[:most]


def _began_anew(older: Moment, newer: Moment) -> bool:
    """Whether typing stopped between two moments, or one of them was no typing."""
    return older.soort != newer.soort or older.door != newer.door or newer.tijdstip - older.tijdstip > STRETCH


def _where(filling: Filling, field: Field, row: str | None, column: str | None) -> tuple[str, str, str] | None:
    """Table, row and column of the history; None for what is kept elsewhere."""
    place = place_of(filling.definition, field)
    if row is not None and column is not None:
        people = place.home is Home.BETROKKENEN
        return ("betrokkene", row, column) if people else (RIJ, row, f"cellen.{column}")
    if place.home is Home.ANTWOORD and filling.document is not None:
        return ANTWOORD, filling.document, field.id
    if place.home is Home.DOSSIER and filling.dossier is not None:
        return "dossier", filling.dossier, place.naam
    if place.home is Home.PERIODE and filling.periode is not None:
        return "opp_periode", filling.periode, place.naam
    return None
