"""How much room there is for a screen, in the letters the user reads: what stands beside each other and what does not.

A window of 1440 pixels with letters of 200% has the room of one of 720: it is one column.
"""

from enum import StrEnum

_SINGLE_TO, _NARROW_BELOW = 720, 1400
"""Pixels at letters of 100%."""


class Room(StrEnum):
    """From much to little."""

    WIDE = "wide"
    """Navigation with words beside its icons."""
    NARROW = "narrow"
    """Navigation of icons with their word under them; a side panel that takes too much becomes a drawer."""
    SINGLE = "single"
    """One column: a button Menu, lanes under each other, lists as cards, the primary button at the foot."""


_EDGE = {Room.WIDE: 28, Room.NARROW: 20, Room.SINGLE: 16}
Margins = tuple[int, int, int, int]


def edge(room: Room) -> int:
    """What every screen, and the bar above it, keeps free at its left and right: pixels, the same for all."""
    return _EDGE[room]


def around(room: Room, top: int = 18, bottom: int = 18) -> Margins:
    """What a screen keeps free around what stands on it."""
    return edge(room), top, edge(room), bottom


def room_for(width: int, percent: int) -> Room:
    """The room in a window of this width (pixels) at this letter size (percent)."""
    effective = width * 100 / percent
    if effective <= _SINGLE_TO:
        return Room.SINGLE
    return Room.NARROW if effective < _NARROW_BELOW else Room.WIDE
