"""Bars drawn once with ReportLab: the same drawing goes on paper, and as SVG on the screen.

Colour is never alone: the second series is hatched, the third has crossing lines, and each bar has its number.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor

from forms.bars import Bars
from forms.reports.paper.bars import FACE, STRONG, Bar, laid_out, names_width, wide
from forms.reports.paper.fonts import font

_Anchor = Literal["start", "middle", "end"]
_NOT_TOLD = "–"


@dataclass(frozen=True, slots=True)
class BarLook:
    """Colours (hex) of words, lines, ground and each series, and the size of the letters."""

    text: str
    quiet: str
    line: str
    ground: str
    series: tuple[str, str, str]
    size: float = 8.0

    @property
    def colours(self) -> tuple[str, ...]:
        """All of them."""
        return (self.text, self.quiet, self.line, self.ground, *self.series)


def bar_drawing(bars: Bars, look: BarLook, width: float, height: float) -> Drawing:
    """The picture."""
    font(FACE), font(STRONG)
    made = Drawing(width, height)
    for part in (
        *_axis(bars, look, width, height),
        *_bars(bars, look, width, height),
        *_names(bars, look, width, height),
        *_legend(bars, look, height),
        *_bound(bars, look, width, height),
    ):
        made.add(part)
    return made


def _axis(bars: Bars, look: BarLook, width: float, height: float) -> Iterator[Line]:
    """The line that the bars stand on."""
    if bars.upright:
        foot = laid_out(bars, look.size, width, height)[0].y if bars.rows else 0.0
        yield _line(0, foot, width, foot, look.line, look.size * 0.08)
    else:
        left = names_width(bars, look.size, width)
        top = height - look.size * (2.0 if len(bars.series) > 1 or bars.bound_words else 0.3)
        yield _line(left, 0, left, top, look.line, look.size * 0.08)


def _bars(bars: Bars, look: BarLook, width: float, height: float) -> Iterator[Rect | Line | String]:
    for one in laid_out(bars, look.size, width, height):
        yield from filled(one.x, one.y, one.width, one.height, one.series, look)
        words = _NOT_TOLD if one.number is None else str(one.number)
        if one.number == 0 and bars.upright:
            continue
        tone = look.quiet if not one.number else look.text
        face = STRONG if one.number else FACE
        if bars.upright:
            x, y = one.x + one.width / 2, one.y + one.height + look.size * 0.4
            yield _words(x, y, words, look, "middle", tone, face)
        else:
            x, y = one.x + one.width + look.size * 0.5, one.y + one.height / 2 - look.size * 0.35
            yield _words(x, y, words, look, "start", tone, face)


def filled(x: float, y: float, width: float, height: float, series: int, look: BarLook) -> Iterator[Rect | Line]:
    """A bar in the manner of its series."""
    if width <= 0 or height <= 0:
        return
    tint, thin = look.series[series % 3], look.size * 0.1
    ground = tint if series == 0 else look.ground
    made = Rect(x, y, width, height)
    made.fillColor, made.strokeColor, made.strokeWidth = HexColor(ground), HexColor(tint), thin
    yield made
    if series:
        step = look.size * 0.55
        for slope in (1,) if series == 1 else (1, -1):
            yield from (_line(*ends, tint, thin) for ends in _hatched(x, y, width, height, step, slope))


def _hatched(
    x: float, y: float, width: float, height: float, step: float, slope: int
) -> Iterator[tuple[float, float, float, float]]:
    """Slanted lines within a rectangle, from its lower or upper edge on."""
    at = -height + step
    while at < width:
        low, high = max(at, 0.0), min(at + height, width)
        if high > low:
            begin, end = low - at, high - at
            if slope > 0:
                yield x + low, y + begin, x + high, y + end
            else:
                yield x + low, y + height - begin, x + high, y + height - end
        at += step


def _names(bars: Bars, look: BarLook, width: float, height: float) -> Iterator[String]:
    placed = laid_out(bars, look.size, width, height)
    for row, words in enumerate(bars.rows):
        mine = [one for one in placed if one.row == row]
        if bars.upright:
            room = width / len(bars.rows)
            yield _words(room * (row + 0.5), look.size * 0.8, _cut(words, room, look), look, "middle", look.quiet)
        else:
            middle = (mine[0].y + mine[0].height + mine[-1].y) / 2
            left = names_width(bars, look.size, width)
            said = _cut(words, left - look.size * 0.6, look)
            yield _words(0, middle - look.size * 0.35, said, look, "start", look.text)


def _cut(words: str, room: float, look: BarLook) -> str:
    """Words as far as there is room; all of them stand in the table beside the picture."""
    if wide(words, look.size) <= room:
        return words
    while words and wide(words + "…", look.size) > room:
        words = words[:-1]
    return words.rstrip() + "…" if words else ""


def _legend(bars: Bars, look: BarLook, height: float) -> Iterator[Rect | Line | String]:
    """Which bar is which, in words, above the picture."""
    if len(bars.series) < 2:
        return
    x, y = 0.0, height - look.size * 1.2
    for series, words in enumerate(bars.series):
        yield from filled(x, y - look.size * 0.15, look.size * 1.6, look.size, series, look)
        yield _words(x + look.size * 2.1, y, words, look, "start", look.text)
        x += look.size * 3.6 + wide(words, look.size)


def _bound(bars: Bars, look: BarLook, width: float, height: float) -> Iterator[Line | String]:
    if bars.bound is None or not bars.upright:
        return
    x = width * bars.bound / len(bars.rows)
    top = height - look.size * 1.6
    made = _line(x, look.size * 1.9, x, top, look.text, look.size * 0.14)
    made.strokeDashArray = [3, 2]
    yield made
    half = wide(bars.bound_words, look.size) / 2
    yield _words(min(max(x, half), width - half), height - look.size * 1.1, bars.bound_words, look, "middle", look.text)


def _line(x: float, y: float, to_x: float, to_y: float, tint: str, thick: float) -> Line:
    return Line(x, y, to_x, to_y, strokeColor=HexColor(tint), strokeWidth=thick)


def _words(x: float, y: float, words: str, look: BarLook, anchor: _Anchor, tint: str, face: str = FACE) -> String:
    return String(x, y, words, fontName=face, fontSize=look.size, fillColor=HexColor(tint), textAnchor=anchor)


def bar_at(bars: Bars, look: BarLook, width: float, height: float, x: float, y: float) -> Bar | None:
    """The bar at a place, counted from the lower left; a short one reaches over its number too."""
    for one in laid_out(bars, look.size, width, height):
        if not one.number:
            continue
        slack = look.size * 2
        right = one.x + one.width + (0 if bars.upright else slack)
        top = one.y + one.height + (slack if bars.upright else 0)
        if one.x <= x <= right and one.y <= y <= top:
            return one
    return None
