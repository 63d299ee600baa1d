"""The small drawn parts: party mark, rule, list item, boxes to tick, lines to write on."""

from forms.party import Party
from forms.reports.paper.block import Block
from forms.reports.paper.paragraph import Paragraph
from forms.reports.paper.pictogram import draw_party, draw_sign
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.structure import Element
from forms.reports.paper.theme import Colour

PARTY_WORDS = {
    Party.LEERLING: "leerling",
    Party.OUDERS: "ouders",
    Party.SCHOOL: "school",
    None: "leerling, ouders en school",
}


class MarkBlock(Block):
    """The party triangle as a figure with a word, or as decoration where `element` is None."""

    def __init__(self, party: Party | None, size: float, element: Element | None) -> None:
        self.party = party
        self.size = size
        self.element = element

    def height(self, width: float) -> float:
        """As high as it is wide."""
        return self.size

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """At the left side."""
        if self.element is None:
            with sheet.artifact():
                draw_party(sheet, self.party, x, top, self.size)
            return
        with sheet.content(self.element):
            draw_party(sheet, self.party, x, top, self.size)
        self.element.box = (x, top - self.size, x + self.size, top)


class RuleBlock(Block):
    """A line over the whole width."""

    def __init__(self, colour: Colour, line: float, before: float, after: float) -> None:
        self.colour = colour
        self.line = line
        self.before = before
        self.after = after

    def height(self, width: float) -> float:
        """The line."""
        return self.line

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Decoration."""
        with sheet.artifact():
            sheet.line(x, top - self.line / 2, x + width, top - self.line / 2, self.colour, self.line)


class Labelled(Block):
    """A list item: a label or a sign, and the text beside it; the sign of a high item stands in its middle."""

    def __init__(
        self,
        body: Block,
        indent: float,
        label: Paragraph | None = None,
        sign: str | None = None,
        sign_size: float = 0.0,
        sign_colour: Colour = (0.0, 0.0, 0.0),
        before: float = 0.0,
    ) -> None:
        self.body = body
        self.indent = indent
        self.label = label
        self.sign = sign
        self.sign_size = sign_size
        self.sign_colour = sign_colour
        self.before = before

    def height(self, width: float) -> float:
        """The text, or the sign where that is higher."""
        return max(self.body.height(width - self.indent), self.sign_size)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """The text goes on without a second label."""
        parts = self.body.split(width - self.indent, room)
        if parts is None:
            return None
        head = Labelled(parts[0], self.indent, self.label, self.sign, self.sign_size, self.sign_colour, self.before)
        return head, Labelled(parts[1], self.indent)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Label, then text."""
        height = self.height(width)
        text = self.body.height(width - self.indent)
        if self.sign:
            with sheet.artifact():
                draw_sign(sheet, self.sign, x, top - (height - self.sign_size) / 2, self.sign_size, self.sign_colour)
        if self.label:
            self.label.draw(sheet, x, top, self.indent)
        self.body.draw(sheet, x + self.indent, top - (height - text) / 2, width - self.indent)


class Ruled(Block):
    """A block with a thin line above it."""

    def __init__(self, inside: Block, pad: float, colour: Colour) -> None:
        self.inside = inside
        self.pad = pad
        self.colour = colour

    def height(self, width: float) -> float:
        """The block and white above and below."""
        return self.inside.height(width) + 2 * self.pad

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The line, then the block."""
        with sheet.artifact():
            sheet.line(x, top, x + width, top, self.colour, 0.7)
        self.inside.draw(sheet, x, top - self.pad, width)


class Tick:
    """One possible answer: the element of its box and its words."""

    def __init__(self, box: Element, words: Paragraph) -> None:
        self.box = box
        self.words = words


class Ticks(Block):
    """Boxes to tick with their words, beside each other as far as they fit."""

    def __init__(self, ticks: list[Tick], size: float, colour: Colour, before: float) -> None:
        self.ticks = ticks
        self.size = size
        self.colour = colour
        self.before = before

    def _step(self) -> float:
        return self.size * 1.75

    def _places(self, width: float) -> list[tuple[Tick, float, int, float]]:
        """Every tick with its place on its row, the row and the width of its words."""
        places = []
        x, row = 0.0, 0
        for tick in self.ticks:
            words = max(line.width for line in tick.words.lines(width - self.size * 1.4)) + 0.1
            whole = self.size * 1.4 + words
            if x and x + whole > width:
                x, row = 0.0, row + 1
            places.append((tick, x, row, words))
            x += whole + self.size * 0.9
        return places

    def height(self, width: float) -> float:
        """As many rows as needed."""
        return (self._places(width)[-1][2] + 1) * self._step()

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Box, words, box, words."""
        for tick, across, row, words in self._places(width):
            y = top - row * self._step()
            foot = y - tick.words.first_baseline() - self.size * 0.12
            with sheet.content(tick.box):
                sheet.frame_box(x + across, foot, self.size, self.size, self.colour, 1.1, 2.0)
            tick.box.box = (x + across, foot, x + across + self.size, foot + self.size)
            tick.words.draw(sheet, x + across + self.size * 1.4, y, words)


class WriteLine(Block):
    """A line to write on, with the word for what belongs there."""

    def __init__(self, words: Paragraph, colour: Colour, before: float) -> None:
        self.words = words
        self.colour = colour
        self.before = before

    def height(self, width: float) -> float:
        """Room for handwriting above the line."""
        return self.words.height(width) + 2

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The word above the line."""
        self.words.draw(sheet, x, top, width)
        foot = top - self.height(width)
        with sheet.artifact():
            sheet.line(x, foot, x + width, foot, self.colour, 0.8)
