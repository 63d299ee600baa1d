"""A paragraph: words set into lines and drawn as marked content of one element."""

from forms.reports.content import Text
from forms.reports.paper.block import Block
from forms.reports.paper.lines import Line, Segment, break_lines
from forms.reports.paper.pictogram import draw_sign
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.structure import Element
from forms.reports.paper.theme import Colour
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
        self._lines: list[Line] | None = None
        self._width = -1.0

    def lines(self, width: float) -> list[Line]:
        """The lines at this width."""
        if self._lines is None or (width != self._width and self._width >= 0):
            self._lines = break_lines(self._words, width)
            self._width = width
        return self._lines

    def height(self, width: float) -> float:
        """As many lines as it needs."""
        return len(self.lines(width)) * self.style.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut between lines; at least two stay on either side."""
        lines = self.lines(width)
        fit = min(int((room + 0.01) / self.style.leading), len(lines) - 2)
        if fit < 2:
            return None
        return self._part(lines[:fit], first=True), self._part(lines[fit:], first=False)

    def _part(self, lines: list[Line], first: bool) -> "Paragraph":
        part = Paragraph((), self.style, self.element, self.before if first else 0.0, 0.0 if first else self.after)
        part._lines, part._width = lines, -1.0
        return part

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
        with sheet.content(self.element):
            _draw_lines(sheet, lines, starts, baseline, self.style.leading)

    def _indent(self, line: Line, width: float) -> float:
        if self.style.align == "right":
            return width - line.width
        return (width - line.width) / 2 if self.style.align == "center" else 0.0


class _Writer:
    """Writes segments into a text object and leaves out what is already set."""

    def __init__(self, sheet: Sheet) -> None:
        self._text = sheet.begin_text()
        self._face: tuple[str, float] | None = None
        self._colour: Colour | None = None

    def write(self, segment: Segment, x: float, y: float) -> None:
        ink = segment.ink
        if self._colour != ink.colour:
            self._colour = ink.colour
            self._text.setFillColor(ink.colour)
        self._text.setTextOrigin(round(x, 2), y)
        for piece in segment.pieces:
            if self._face != (piece.face, ink.size):
                self._face = (piece.face, ink.size)
                self._text.setFont(piece.face, ink.size)
            self._text.textOut(piece.text)

    def end(self, sheet: Sheet) -> None:
        sheet.end_text(self._text)


def _draw_lines(sheet: Sheet, lines: list[Line], starts: list[float], baseline: float, leading: float) -> None:
    writer = _Writer(sheet)
    for place, (line, start) in enumerate(zip(lines, starts, strict=True)):
        y = round(baseline - place * leading, 2)
        for segment in line.segments:
            if segment.actual is None and segment.ink.language is None:
                writer.write(segment, start + segment.x, y)
                continue
            writer.end(sheet)
            with sheet.span(segment.actual, segment.ink.language):
                apart = _Writer(sheet)
                apart.write(segment, start + segment.x, y)
                apart.end(sheet)
            writer = _Writer(sheet)
    writer.end(sheet)
