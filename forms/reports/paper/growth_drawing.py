"""The picture of growth, drawn once with ReportLab: the same drawing goes on paper, and as SVG on the screen.

Only what was measured and what was planned is drawn, joined from one to the next. Nothing is drawn on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor, log10
from typing import Literal

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, String
from reportlab.lib.colors import Color, HexColor

from forms.growth import Gemeten, Groei, level_words
from forms.reports.paper.drawn_svg import drawn_as_svg
from forms.reports.paper.fonts import font, width_of

_FACE = "Inter-Regular"
_STRONG = "Inter-SemiBold"
_MOST_TICKS = 6
_LONGEST = 8
"""Letters of a score that fit at its point."""
_Anchor = Literal["start", "middle", "end"]
_SHORT = 75
"""Up to so many days the axis tells days, above it months."""
_ROOM = 0.06
"""Part of the whole time that is left free at both ends."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours (hex), the words of the legend, and the size of the letters. `edge` is drawn around the band."""

    text: str
    quiet: str
    line: str
    measured: str
    band: str
    edge: str
    words: tuple[str, str] = ("gemeten", "gepland")
    size: float = 8.0


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where a value stands: from `low` at `start` to `high` at `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The place of a value."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def growth_drawing(one: Groei, look: Look, width: float, height: float) -> Drawing:
    """The picture of one subject. Raises `ValueError` when there is nothing to draw."""
    if not one.te_tekenen:
        raise ValueError("nothing to draw")
    font(_FACE), font(_STRONG)
    days = [each.dag for each in one.getekend if each.dag] + [each.dag for each in one.gepland]
    values = [each.waarde for each in one.getekend if each.waarde is not None]
    values += [number for each in one.gepland for number in (each.laag, each.hoog)]
    ticks = tuple(_levels(values) if one.in_niveaus else _numbers(values))
    named = [level_words(tick) if one.in_niveaus else _said(tick) for tick in ticks]
    left = max(_wide(words, look.size) for words in named) + look.size * 0.8
    foot, top = look.size * 1.9, height - look.size * 2.4
    free = max((max(days) - min(days)).days, 30) * _ROOM
    along = _Scale(min(days).toordinal() - free, max(days).toordinal() + free, left, width - look.size * 1.5)
    up = _Scale(ticks[0], ticks[-1], foot, top)
    made = Drawing(width, height)
    for tick, words in zip(ticks, named, strict=True):
        y = up.at(tick)
        made.add(Line(left, y, along.end, y, strokeColor=_colour(look.line), strokeWidth=0.5))
        made.add(_words(left - look.size * 0.5, y - look.size * 0.35, words, look, "end"))
    for day, words in _days(days):
        if not along.low <= day.toordinal() <= along.high:
            continue
        x = along.at(day.toordinal())
        made.add(Line(x, foot, x, foot - look.size * 0.3, strokeColor=_colour(look.line), strokeWidth=0.5))
        made.add(_words(x, foot - look.size * 1.5, words, look, "middle"))
    for part in (*_band(one, look, along, up), *_line(one, look, along, up), *_legend(one, look, left, height)):
        made.add(part)
    return made


def as_svg(drawing: Drawing, family: str, look: Look) -> bytes:
    """The picture for the screen, in letters of this family."""
    return drawn_as_svg(drawing, family, (look.text, look.quiet, look.line, look.measured, look.band, look.edge))


def _band(one: Groei, look: Look, along: _Scale, up: _Scale) -> Iterator[Polygon | Line]:
    """The plan: a band from one planned day to the next; one day alone is an upright bar."""
    places = [(along.at(each.dag.toordinal()), up.at(each.laag), up.at(each.hoog)) for each in one.gepland]
    edge = _colour(look.edge)
    if len(places) > 1:
        low, high = [(x, y) for x, y, _ in places], [(x, y) for x, _, y in places]
        around = [number for place in (*low, *reversed(high)) for number in place]
        yield _area(around, look)
    for x, low_y, high_y in places:
        yield Line(x, low_y, x, high_y, strokeColor=edge, strokeWidth=look.size * 0.2)
        for y in (low_y, high_y):
            half = look.size * 0.35
            yield Line(x - half, y, x + half, y, strokeColor=edge, strokeWidth=look.size * 0.2)


def _area(around: list[float], look: Look) -> Polygon:
    return Polygon(
        around,
        fillColor=_colour(look.band),
        strokeColor=_colour(look.edge),
        strokeWidth=look.size * 0.1,
        strokeDashArray=[3, 2],
    )


def _line(one: Groei, look: Look, along: _Scale, up: _Scale) -> Iterator[PolyLine | Circle | String]:
    places = [
        (along.at(each.dag.toordinal()), up.at(each.waarde), _short(one, each))
        for each in one.getekend
        if each.dag is not None and each.waarde is not None
    ]
    tint = _colour(look.measured)
    if len(places) > 1:
        yield PolyLine(
            [number for x, y, _ in places for number in (x, y)], strokeColor=tint, strokeWidth=look.size * 0.2
        )
    bars = [(along.at(each.dag.toordinal()), up.at(each.laag), up.at(each.hoog)) for each in one.gepland]
    for x, y, words in places:
        yield Circle(x, y, look.size * 0.36, fillColor=tint, strokeColor=None)
        above = y + look.size * 0.75
        at, anchor = _beside(x, above, words, look, bars)
        said = _words(at, above, words, look, anchor)
        said.fontName, said.fillColor = _STRONG, _colour(look.text)
        yield said


def _beside(
    x: float, y: float, words: str, look: Look, bars: list[tuple[float, float, float]]
) -> tuple[float, _Anchor]:
    """Where words over a point stand: in the middle, or clear of a bar of the plan that would go through them."""
    half, clear = _wide(words, look.size) * 0.55, look.size * 0.5
    for bar, low, high in bars:
        if abs(bar - x) < half + clear and low < y + look.size and y < high + look.size * 0.1:
            return (bar - clear, "end") if bar >= x else (bar + clear, "start")
    return x, "middle"


def _legend(one: Groei, look: Look, left: float, height: float) -> Iterator[Circle | Polygon | String]:
    """What the signs mean, in words, above the picture."""
    x, y = left, height - look.size
    if one.getekend:
        yield Circle(
            x + look.size * 0.4,
            y + look.size * 0.3,
            look.size * 0.36,
            fillColor=_colour(look.measured),
            strokeColor=None,
        )
        yield _words(x + look.size * 1.2, y, look.words[0], look, "start")
        x += look.size * 2.6 + _wide(look.words[0], look.size)
    if one.gepland:
        low, high, right = y - look.size * 0.1, y + look.size * 0.7, x + look.size * 1.4
        yield _area([x, low, right, low, right, high, x, high], look)
        yield _words(x + look.size * 2, y, look.words[1], look, "start")


def _words(x: float, y: float, words: str, look: Look, anchor: _Anchor) -> String:
    return String(x, y, words, fontName=_FACE, fontSize=look.size, fillColor=_colour(look.quiet), textAnchor=anchor)


def _wide(words: str, size: float) -> float:
    return width_of(_FACE, words) * size


def _colour(code: str) -> Color:
    return HexColor(code)


def _said(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _short(one: Groei, each: Gemeten) -> str:
    """What stands at a point: the score as it was written down, or its number where that is long."""
    if len(each.zegt) <= _LONGEST or each.waarde is None:
        return each.zegt
    return level_words(each.waarde) if one.in_niveaus else _said(each.waarde)


def _levels(values: list[float]) -> Iterator[float]:
    """Half years of school from just under to just over all values; not so many that their names touch."""
    low, high = min(values) - 0.5, max(values) + 0.5
    step = 0.5 * ceil((high - low) / 0.5 / _MOST_TICKS)
    yield from (low + step * number for number in range(ceil((high - low) / step) + 1))


def _numbers(values: list[float]) -> Iterator[float]:
    """Round numbers from under to over all values."""
    wide = (max(values) - min(values)) or max(abs(values[0]) * 0.1, 1.0)
    size = 10.0 ** floor(log10(wide / 4))
    step = next(size * one for one in (1, 2, 5, 10) if size * one >= wide / 4)
    low, high = floor((min(values) - step * 0.4) / step), ceil((max(values) + step * 0.6) / step)
    yield from (round(step * number, 6) for number in range(low, high + 1))


def _days(days: list[date]) -> Iterator[tuple[date, str]]:
    """The days that are named: those of the points themselves where they are near each other, else first of months."""
    first, last = min(days), max(days)
    if (last - first).days <= _SHORT:
        shown = sorted(set(days))
        picked = shown if len(shown) <= _MOST_TICKS else [shown[0], shown[-1]]
        yield from ((one, f"{one.day}-{one.month}-{one.year}") for one in _apart(picked, first, last))
        return
    months = [date(year, month, 1) for year in range(first.year, last.year + 1) for month in range(1, 13)]
    inside = [one for one in months if first - timedelta(days=16) <= one <= last + timedelta(days=16)]
    every = ceil(len(inside) / _MOST_TICKS)
    yield from ((one, f"{one.month}-{one.year}") for one in inside[::every])


def _apart(days: list[date], first: date, last: date) -> Iterator[date]:
    """Days with room for their names between them."""
    least, before = max((last - first).days / _MOST_TICKS, 1), None
    for one in days:
        if before is None or (one - before).days >= least:
            before = one
            yield one
