"""Headings: with the letter of their section, a party mark, a place in the list of bookmarks."""

from forms.party import Party
from forms.reports.paper.block import Block, Stack
from forms.reports.paper.paragraph import Paragraph
from forms.reports.paper.parts import MarkBlock
from forms.reports.paper.pictogram import draw_party
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.theme import Colour, colour

_GAP = 10.0


class HeadingBlock(Block):
    """A heading; stays with what follows."""

    keep_next = True

    def __init__(
        self,
        text: Paragraph,
        letter: Paragraph | None,
        party: Party | None,
        level: int,
        words: str,
        before: float,
        after: float,
    ) -> None:
        self.text = text
        self.letter = letter
        self.party = party
        self.level = level
        self.words = words
        self.before = before
        self.after = after

    def _side(self) -> float:
        size = self.text.style.size
        return size * 1.6 if self.letter else size * 1.55 if self.party else 0.0

    def _indent(self) -> float:
        side = self._side()
        return side + (_GAP if self.letter else self.text.style.size * 0.3) if side else 0.0

    def height(self, width: float) -> float:
        """The words, or the letter's square."""
        return max(self.text.height(width - self._indent()), self._side())

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Square and triangle as decoration, then letter and words."""
        sheet.bookmark(self.level, self.words, top)
        indent, side = self._indent(), self._side()
        height = self.height(width)
        if self.letter:
            with sheet.artifact():
                sheet.fill_box(x, top - side, side, side, colour("text"), 3.0)
            self.letter.draw(sheet, x, top - (side - self.letter.style.leading) / 2, side)
        elif self.party:
            with sheet.artifact():
                draw_party(sheet, self.party, x, top - (height - side) / 2, side)
        text = self.text.height(width - indent)
        down = (side - self.text.style.leading) / 2 if side > self.text.style.leading else 0.0
        self.text.draw(sheet, x + indent, top - min(down, height - text), width - indent)


class TitleBlock(Block):
    """The head of a report."""

    def __init__(
        self,
        text: Stack,
        aside: Stack,
        mark: MarkBlock,
        words: str,
        mark_right: bool,
        rule: Colour | None,
        after: float,
    ) -> None:
        self.text = text
        self.aside = aside
        self.mark = mark
        self.words = words
        self.mark_right = mark_right
        self.rule = rule
        self.after = after

    def _widths(self, width: float) -> tuple[float, float]:
        free = width - self.mark.size - _GAP * 1.4
        if not self.aside.blocks:
            return free, 0.0
        word = max((one.least_width() for one in self.text.blocks if isinstance(one, Paragraph)), default=0.0)
        most = min(free * 0.45, max(free - _GAP - word - 0.1, free * 0.2))  # a long word of the title stays whole
        aside = max(_natural_width(one, most) for one in self.aside.blocks)
        return free - aside - _GAP, aside

    def height(self, width: float) -> float:
        """The highest of text, aside and mark, and the line beneath."""
        text, aside = self._widths(width)
        high = max(self.text.height(text), self.aside.height(aside), self.mark.size)
        return high + (_GAP if self.rule else 0.0)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Text, aside, mark, line."""
        sheet.bookmark(1, self.words, top)
        text, aside = self._widths(width)
        height = self.height(width) - (_GAP if self.rule else 0.0)
        start = x if self.mark_right else x + self.mark.size + _GAP * 1.4
        self.text.draw(sheet, start, top - (height - self.text.height(text)) / 2, text)
        if self.aside.blocks:
            self.aside.draw(sheet, start + text + _GAP, top - (height - self.aside.height(aside)) / 2, aside)
        mark = x + width - self.mark.size if self.mark_right else x
        self.mark.draw(sheet, mark, top - (height - self.mark.size) / 2, self.mark.size)
        if self.rule:
            foot = top - height - _GAP * 0.8
            with sheet.artifact():
                sheet.line(x, foot, x + width, foot, self.rule, 1.6)


def _natural_width(block: Block, most: float) -> float:
    """How wide a text is on as few lines as `most` allows."""
    lines = block.lines(most) if isinstance(block, Paragraph) else []
    return max((line.width for line in lines), default=most) + 0.1
