"""From words to lines: where a paragraph breaks, and in which order the letters of a line are drawn."""

from typing import NamedTuple

from forms.reports.paper.fonts import Piece, pieces
from forms.reports.paper.script import visual
from forms.reports.paper.words import Fragment, Ink, Word, break_word, space_width

_SLACK = 0.01


class Segment(NamedTuple):
    """A stretch of a line that is drawn in one go, `x` from the start of the line.

    `actual` is the text as it is read, where that differs from what is drawn.
    """

    ink: Ink
    pieces: tuple[Piece, ...]
    x: float
    actual: str | None = None

    @property
    def apart(self) -> bool:
        """Whether it is read otherwise than what is around it."""
        return self.actual is not None or self.ink.language is not None


class SignPlace(NamedTuple):
    """A pictogram on a line."""

    sign: str
    ink: Ink
    x: float


class Line(NamedTuple):
    """One line, ready to draw."""

    segments: tuple[Segment, ...]
    signs: tuple[SignPlace, ...]
    width: float


def break_lines(words: list[Word], width: float) -> list[Line]:
    """The lines of a paragraph, as full as they go. A word that is wider than the line is cut.

    A line that ends at white space ends with a space, so that who reads aloud or copies does not join two words.
    """
    lines: list[Line] = []
    line: list[Word] = []
    used = 0.0
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        if word.new_line and line:
            lines.append(_set(line, spaced=True))
            line, used = [], 0.0
        gap = space_width(line[-1].fragments[-1].ink) if line and word.spaced else 0.0
        if used + gap + word.width <= width + _SLACK:
            line.append(word)
            used += gap + word.width
            continue
        cut = break_word(word, width - used - gap, anywhere=not line)
        if cut is not None and cut[0].fragments:
            line.append(cut[0])
            waiting.append(cut[1])
        elif line:
            waiting.append(word._replace(new_line=False))
        else:
            line.append(word)
        lines.append(_set(line, spaced=bool(waiting) and waiting[-1].spaced))
        line, used = [], 0.0
    if line:
        lines.append(_set(line, spaced=False))
    return lines


class _Pen:
    """Collects fragments into segments, from left to right."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.signs: list[SignPlace] = []
        self.x = 0.0
        self.ink: Ink | None = None
        self.text: list[str] = []
        self.backwards = False

    def put(self, one: Fragment, spaced: bool) -> None:
        """Adds a fragment; `spaced` when a space stands before it."""
        if one.sign:
            self.flush()
            self.x += space_width(one.ink) if spaced and self.segments else 0.0
            self.signs.append(SignPlace(one.sign, one.ink, self.x))
            self.x += one.width
            return
        if self.ink == one.ink and self.backwards == one.backwards and (not one.backwards or spaced):
            self.text.append(f" {one.text}" if spaced else one.text)
            return
        if spaced and self.text and not self.backwards:
            self.text.append(" ")
            spaced = False
        self.flush()
        if spaced and one.backwards:
            self._draw(one.ink, " ", None)
            spaced = False
        self.ink, self.backwards = one.ink, one.backwards
        self.text = [f" {one.text}" if spaced else one.text]

    def width(self) -> float:
        """How far the pen has come."""
        self.flush()
        return self.x

    def end_with_space(self) -> None:
        """A space after the last letter, outside of the width."""
        last = self.segments[-1] if self.segments else None
        if last is not None and last.actual is None:
            cut = pieces(f"{last.pieces[-1].text} ", last.ink.weight, last.ink.manner)
            self.segments[-1] = last._replace(pieces=(*last.pieces[:-1], *cut))
        elif last is not None:
            self._draw(last.ink, " ", None)

    def flush(self) -> None:
        """Ends the open segment."""
        if self.ink is not None and self.text:
            text = "".join(self.text)
            self._draw(self.ink, visual(text) if self.backwards else text, text if self.backwards else None)
        self.ink, self.text, self.backwards = None, [], False

    def _draw(self, ink: Ink, shown: str, actual: str | None) -> None:
        cut = pieces(shown, ink.weight, ink.manner)
        self.segments.append(Segment(ink, cut, self.x, actual))
        self.x += sum(piece.width for piece in cut) * ink.size


def _set(line: list[Word], spaced: bool) -> Line:
    pen = _Pen()
    for place, word in enumerate(line):
        for part, one in enumerate(word.fragments):
            pen.put(one, spaced=part == 0 and place > 0 and word.spaced)
    width = pen.width()
    if spaced:
        pen.end_with_space()
    pen.flush()
    return Line(tuple(pen.segments), tuple(pen.signs), width)
