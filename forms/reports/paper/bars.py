"""Numbers as bars, laid out: where each bar, word and line stands. Drawn by `bar_drawing`, pressed on the screen.

Places are those of ReportLab: from the lower left, upwards.
"""

from dataclasses import dataclass

from forms.bars import Bars
from forms.reports.paper.fonts import font, width_of

FACE, STRONG = "Inter-Regular", "Inter-SemiBold"
_NAMES = 0.4
"""The part of the width that the names of lying bars have at most."""
_GAP, _BAR = 0.75, 1.25
"""Between the rows, and how high a lying bar is, in letters."""
_TOP, _FOOT = 2.4, 2.2
_UPRIGHT = 17.0
"""How high a picture of upright bars is, in letters."""
_FULL = 0.8
"""The part of the room of a row that its upright bars take."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar where it stands: of which row and series, and its number."""

    row: int
    series: int
    number: int | None
    x: float
    y: float
    width: float
    height: float


def height_of(bars: Bars, size: float) -> float:
    """How high the picture is, for letters of this size."""
    top = _TOP if len(bars.series) > 1 or bars.bound_words else 0.6
    if bars.upright:
        return size * (_UPRIGHT + top)
    return size * (top + len(bars.rows) * (len(bars.series) * _BAR + _GAP) + 0.4)


def names_width(bars: Bars, size: float, width: float) -> float:
    """The room for the names of lying bars."""
    font(FACE), font(STRONG)
    widest = max((wide(one, size) for one in bars.rows), default=0.0)
    return min(widest, width * _NAMES) + size * 0.8


def wide(words: str, size: float, face: str = FACE) -> float:
    """How wide words are."""
    return width_of(face, words) * size


def laid_out(bars: Bars, size: float, width: float, height: float) -> tuple[Bar, ...]:
    """Every bar, row by row."""
    return tuple(_upright(bars, size, width, height) if bars.upright else _lying(bars, size, width, height))


def _lying(bars: Bars, size: float, width: float, height: float) -> list[Bar]:
    left = names_width(bars, size, width)
    free = width - left - size * 3
    top = height - size * (_TOP if len(bars.series) > 1 or bars.bound_words else 0.6)
    found = []
    for row, line in enumerate(bars.numbers):
        first = top - row * size * (len(bars.series) * _BAR + _GAP)
        for series, number in enumerate(line):
            long = free * (number or 0) / bars.most
            below = first - (series + 1) * size * _BAR
            found.append(Bar(row, series, number, left, below, long, size * _BAR * 0.84))
    return found


def _upright(bars: Bars, size: float, width: float, height: float) -> list[Bar]:
    room = width / max(len(bars.rows), 1)
    one = min(room * _FULL / max(len(bars.series), 1), size * 3.4)
    foot = size * _FOOT
    free = height - foot - size * ((_TOP if len(bars.series) > 1 or bars.bound_words else 0.6) + 1.4)
    found = []
    for row, line in enumerate(bars.numbers):
        left = room * (row + 0.5) - one * len(line) / 2
        for series, number in enumerate(line):
            high = free * (number or 0) / bars.most
            found.append(Bar(row, series, number, left + series * one, foot, one * 0.9, high))
    return found
