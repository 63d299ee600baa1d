"""A paragraph: words set into lines and drawn as marked content of one element."""

from collections.abc import Iterator
from itertools import groupby

from forms.reports.content import Text
from forms.reports.paper.block import Block
from forms.reports.paper.lines import Line, Segment, break_lines
from forms.reports.paper.pictogram import draw_sign
from forms.reports.paper.sheet import Letters, Sheet
from forms.reports.paper.structure import Element
from forms.reports.paper.words import SIGN_SIZE, Style, words_of

_ASCENT = 0.97
_HEIGHT = 1.21
"""Inter's ascent, and ascent and descent together, in units of the letter size."""


class Paragraph(Block):
    """A paragraph of one style, drawn as content of `element`."""

    def __init__(
        self,
        text: Text,
        style: Style,
        element: Element,
        before: float = 0.0,
        after: float = 0.0,
        keep_next: bool = False,
    ) -> None:
        self.style = style
        self.element = element
        self.before = before
        self.after = after
        self.keep_next = keep_next
        self._words = words_of(text, style)
        self._fixed: list[Line] | None = None
        self._lines: dict[float, list[Line]] = {}

    def lines(self, width: float) -> list[Line]:
        """The lines at this width."""
        if self._fixed is not None:
            return self._fixed
        if width not in self._lines:
            self._lines[width] = break_lines(self._words, width)
        return self._lines[width]

    def height(self, width: float) -> float:
        """As many lines as it needs."""
        return len(self.lines(width)) * self.style.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut between lines; at least two stay on either side."""
        lines = self.lines(width)
        fit = min(int((room + 0.01) / self.style.leading), len(lines) - 2)
        if fit < 2:
            return None
        return self.part(lines[:fit], first=True), self.part(lines[fit:], first=False)

    def part(self, lines: list[Line], first: bool) -> "Paragraph":
        """Some of the lines, set as they are, as content of the same element."""
        part = Paragraph((), self.style, self.element, self.before if first else 0.0, 0.0 if first else self.after)
        part._fixed = lines
        return part

    @property
    def is_part(self) -> bool:
        """Whether its lines are set as they are."""
        return self._fixed is not None

    def least_width(self) -> float:
        """The width of the widest word."""
        return max((word.width for word in self._words), default=0.0)

    def first_baseline(self) -> float:
        """How far the first line of letters stands beneath the top."""
        style = self.style
        return (style.leading - _HEIGHT * style.size) / 2 + _ASCENT * style.size

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The signs as decoration, then the words."""
        lines = self.lines(width)
        if not lines:
            return
        starts = [x + self._indent(line, width) for line in lines]
        baseline = top - self.first_baseline()
        if any(line.signs for line in lines):
            with sheet.artifact():
                for place, (line, start) in enumerate(zip(lines, starts, strict=True)):
                    for sign in line.signs:
                        size = sign.ink.size * SIGN_SIZE
                        y = baseline - place * self.style.leading + sign.ink.size * 0.36 + size / 2
                        draw_sign(sheet, sign.sign, start + sign.x, y, size, sign.ink.colour)
        for apart, places in groupby(self._places(lines, starts, baseline), key=lambda one: one[0].apart):
            for span in ([one] for one in places) if apart else [list(places)]:
                with sheet.content(self._element_of(span[0][0])):
                    sheet.write(letters for _, letters in span)

    def _places(self, lines: list[Line], starts: list[float], baseline: float) -> Iterator[tuple[Segment, Letters]]:
        """Every segment with its place on the page, in the order of reading."""
        for number, (line, start) in enumerate(zip(lines, starts, strict=True)):
            y = baseline - number * self.style.leading
            for segment in line.segments:
                ink = segment.ink
                yield segment, Letters(segment.pieces, ink.size, ink.colour, start + segment.x, y)

    def _element_of(self, segment: Segment) -> Element:
        """The paragraph; for a stretch in another language or order a span of its own in it."""
        if not segment.apart:
            return self.element
        span = self.element.add("Span")
        span.actual, span.language = segment.actual, segment.ink.language
        return span

    def _indent(self, line: Line, width: float) -> float:
        if self.style.align == "right":
            return width - line.width
        return (width - line.width) / 2 if self.style.align == "center" else 0.0
