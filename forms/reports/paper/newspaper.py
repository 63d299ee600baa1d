"""A long paragraph in two columns: lines short enough to read, one element in the structure tree."""

from math import ceil

from forms.reports.paper.block import Block
from forms.reports.paper.paragraph import Paragraph
from forms.reports.paper.sheet import Sheet

_FROM = 5
"""Set as one column below this number of full lines."""


class Newspaper(Block):
    """A paragraph that runs down the left half and goes on at the top of the right half."""

    def __init__(self, text: Paragraph, gutter: float) -> None:
        self.text = text
        self.gutter = gutter
        self.before = text.before
        self.after = text.after

    def _half(self, width: float) -> float:
        return (width - self.gutter) / 2

    def _is_short(self, width: float) -> bool:
        return not self.text.is_part and len(self.text.lines(self._half(width))) < 2 * _FROM

    def height(self, width: float) -> float:
        """Half the lines, or all of them where there are few."""
        if self._is_short(width):
            return self.text.height(width)
        return ceil(len(self.text.lines(self._half(width))) / 2) * self.text.style.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """As many lines as fit twice; at least two per column stay on either side."""
        if self._is_short(width):
            return self.text.split(width, room)
        lines = self.text.lines(self._half(width))
        fit = min(int((room + 0.01) / self.text.style.leading), (len(lines) - 4) // 2)
        if fit < 2:
            return None
        parts = self.text.part(lines[: 2 * fit], first=True), self.text.part(lines[2 * fit :], first=False)
        return Newspaper(parts[0], self.gutter), Newspaper(parts[1], self.gutter)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Left half, then right half."""
        if self._is_short(width):
            self.text.draw(sheet, x, top, width)
            return
        half = self._half(width)
        lines = self.text.lines(half)
        middle = ceil(len(lines) / 2)
        self.text.part(lines[:middle], first=True).draw(sheet, x, top, half)
        self.text.part(lines[middle:], first=False).draw(sheet, x + half + self.gutter, top, half)
