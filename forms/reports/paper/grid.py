"""Tables: rows of cells with a line beneath, the head repeated on every page.

A repeated head is furniture: only the first one is read aloud. A row that is higher than what is left of the page moves
to the next one; a row that is very high is cut.
"""

from forms.reports.paper.block import Block
from forms.reports.paper.boxes import Beside
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.theme import Colour


class Row(Block):
    """Cells beside each other, white above and below, and a line."""

    def __init__(self, cells: Beside, pad: float, colour: Colour, line: float) -> None:
        self.cells = cells
        self.pad = pad
        self.colour = colour
        self.line = line

    def height(self, width: float) -> float:
        """The highest cell and the white."""
        return self.cells.height(width) + 2 * self.pad

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Every cell cut at the same height; only worth it for a high row."""
        if room < 60 or self.height(width) < 90:
            return None
        parts = self.cells.split(width, room - 2 * self.pad)
        if parts is None or not isinstance(parts[0], Beside) or not isinstance(parts[1], Beside):
            return None
        return Row(parts[0], self.pad, self.colour, 0.0), Row(parts[1], self.pad, self.colour, self.line)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The cells, then the line."""
        self.cells.draw(sheet, x, top - self.pad, width)
        if self.line:
            foot = top - self.height(width)
            with sheet.artifact():
                sheet.line(x, foot, x + width, foot, self.colour, self.line)


class Grid(Block):
    """A table. `head` None for a table that needs none to be seen."""

    def __init__(
        self, head: Row | None, rows: list[Row], before: float = 0.0, after: float = 0.0, repeated: bool = False
    ) -> None:
        self.head = head
        self.rows = rows
        self.before = before
        self.after = after
        self.repeated = repeated

    def _head(self, width: float) -> float:
        return self.head.height(width) if self.head else 0.0

    def height(self, width: float) -> float:
        """The head and all rows."""
        return self._head(width) + sum(row.height(width) for row in self.rows)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut between rows, or inside a high one."""
        used = self._head(width)
        for place, row in enumerate(self.rows):
            height = row.height(width)
            if used + height <= room + 0.01:
                used += height
                continue
            parts = row.split(width, room - used)
            before, after = self.rows[:place], self.rows[place:]
            if parts is not None and isinstance(parts[0], Row) and isinstance(parts[1], Row):
                before, after = [*before, parts[0]], [parts[1], *self.rows[place + 1 :]]
            if not before:
                return None
            return (
                Grid(self.head, before, self.before, 0.0, self.repeated),
                Grid(self.head, after, 0.0, self.after, True),
            )
        return None

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Head and rows from top to foot."""
        if self.head:
            if self.repeated:
                with sheet.artifact("Header"):
                    self.head.draw(sheet, x, top, width)
            else:
                self.head.draw(sheet, x, top, width)
            top -= self.head.height(width)
        for row in self.rows:
            row.draw(sheet, x, top, width)
            top -= row.height(width)
