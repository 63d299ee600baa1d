"""What every block of a page can do: say how high it is, be cut in two, be drawn.

Blocks are laid out before anything is drawn, so that the number of pages is known when the first foot is set.
`element` ties a block to the structure tree; a block that is cut keeps its element in both parts.
"""

from abc import ABC, abstractmethod

from forms.reports.paper.sheet import Sheet


class Block(ABC):
    """A block. `before` and `after` are the white around it; between two blocks the larger one counts."""

    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False

    @abstractmethod
    def height(self, width: float) -> float:
        """How high this block is when it is that wide."""

    def split(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """This block cut so that the first part is at most `room` high, or None where it cannot be cut so."""
        return None

    @abstractmethod
    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draws this block with its top left corner at `x`, `top`."""


class Space(Block):
    """White."""

    def __init__(self, height: float) -> None:
        self._height = height

    def height(self, width: float) -> float:
        """The white."""
        return self._height

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Nothing."""


class Stack(Block):
    """Blocks one beneath the other."""

    def __init__(self, blocks: list[Block], before: float = 0.0, after: float = 0.0, keep: bool = False) -> None:
        self.blocks = blocks
        self.before = before
        self.after = after
        self.keep = keep
        self.keep_next = bool(blocks) and blocks[-1].keep_next

    def _gap(self, place: int) -> float:
        return max(self.blocks[place - 1].after, self.blocks[place].before) if place else 0.0

    def height(self, width: float) -> float:
        """All blocks and the white between them."""
        return sum(self._gap(place) + block.height(width) for place, block in enumerate(self.blocks))

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut between two blocks, or inside the one that does not fit.

        A heading stays with its text. What should be kept whole is cut only where it comes first.
        """
        used = 0.0
        for place, block in enumerate(self.blocks):
            gap = self._gap(place)
            if used + gap + block.height(width) <= room + 0.01:
                used += gap + block.height(width)
                continue
            inner = None if place and self._is_kept(block) else block.split(width, room - used - gap)
            if inner is not None:
                head, tail = [*self.blocks[:place], inner[0]], [inner[1], *self.blocks[place + 1 :]]
            else:
                cut = place
                while cut > 0 and self.blocks[cut - 1].keep_next:
                    cut -= 1
                head, tail = self.blocks[:cut], self.blocks[cut:]
            if not head:
                return None
            return self._part(head, first=True), self._part(tail, first=False)
        return None

    def _is_kept(self, block: Block) -> bool:
        return isinstance(block, Stack) and block.keep

    def _part(self, blocks: list[Block], first: bool) -> "Stack":
        return Stack(blocks, self.before if first else 0.0, 0.0 if first else self.after)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The blocks in order."""
        for place, block in enumerate(self.blocks):
            top -= self._gap(place)
            block.draw(sheet, x, top, width)
            top -= block.height(width)
