"""Blocks that hold blocks: beside each other, in a box, and a box with a sign."""

from dataclasses import dataclass

from forms.reports.paper.block import Block, Space
from forms.reports.paper.pictogram import draw_sign
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.theme import Colour


class Beside(Block):
    """Blocks beside each other.

    `shares` are their parts of the width that the gutters leave; a block gets at least its part of `least` if that
    fits, so that no word is cut.
    """

    def __init__(
        self,
        blocks: list[Block],
        shares: tuple[float, ...],
        gutter: float,
        before: float = 0.0,
        after: float = 0.0,
        least: tuple[float, ...] = (),
    ) -> None:
        self.blocks = blocks
        self.least = least
        self.shares = shares
        self.gutter = gutter
        self.before = before
        self.after = after

    def widths(self, width: float) -> list[float]:
        """How wide each block is."""
        free = width - self.gutter * (len(self.blocks) - 1)
        whole = sum(self.shares)
        wanted = [free * share / whole for share in self.shares]
        if not self.least or sum(self.least) > free:
            return wanted
        tight = {place for place, (one, least) in enumerate(zip(wanted, self.least, strict=True)) if one < least}
        while True:
            left = free - sum(self.least[place] for place in tight)
            loose = sum(share for place, share in enumerate(self.shares) if place not in tight)
            widths = [
                self.least[place] if place in tight else left * share / loose for place, share in enumerate(self.shares)
            ]
            more = {place for place, one in enumerate(widths) if one < self.least[place] - 0.01}
            if not more:
                return widths
            tight |= more

    def height(self, width: float) -> float:
        """As high as the highest."""
        return max(block.height(one) for block, one in zip(self.blocks, self.widths(width), strict=True))

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Every block cut at the same height; not when one of them cannot be cut there."""
        heads: list[Block] = []
        tails: list[Block] = []
        for block, one in zip(self.blocks, self.widths(width), strict=True):
            if block.height(one) <= room:
                heads.append(block)
                tails.append(Space(0))
                continue
            parts = block.split(one, room)
            if parts is None:
                return None
            heads.append(parts[0])
            tails.append(parts[1])
        return self._part(heads, self.before, 0.0), self._part(tails, 0.0, self.after)

    def _part(self, blocks: list[Block], before: float, after: float) -> Block:
        return type(self)(blocks, self.shares, self.gutter, before, after, self.least)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """From left to right."""
        for block, one in zip(self.blocks, self.widths(width), strict=True):
            block.draw(sheet, x, top, one)
            x += one + self.gutter


_WHOLE = 200.0
"""A box lower than this moves to the next page rather than being cut."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a box looks: its background or its border, white inside, and a sign at its left side."""

    pad: float
    tint: Colour | None = None
    border: Colour | None = None
    radius: float = 6.0
    line: float = 1.3
    sign: str | None = None
    sign_size: float = 0.0
    sign_colour: Colour = (0.0, 0.0, 0.0)

    @property
    def indent(self) -> float:
        """Where the text begins, from the left side of the box."""
        return self.pad + (self.sign_size + self.pad * 0.8 if self.sign else 0.0)


class Framed(Block):
    """A block in a box."""

    def __init__(self, inside: Block, look: Look, before: float = 0.0, after: float = 0.0) -> None:
        self.inside = inside
        self.look = look
        self.before = before
        self.after = after

    def _inner(self, width: float) -> float:
        return width - self.look.indent - self.look.pad

    def height(self, width: float) -> float:
        """The block inside and the white around it."""
        text = self.inside.height(self._inner(width))
        return max(text, self.look.sign_size if self.look.sign else 0.0) + 2 * self.look.pad

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Two boxes; a small one is not cut."""
        if self.height(width) < _WHOLE:
            return None
        parts = self.inside.split(self._inner(width), room - 2 * self.look.pad)
        if parts is None:
            return None
        return Framed(parts[0], self.look, self.before), Framed(parts[1], self.look, 0.0, self.after)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """The box as high as it needs to be."""
        self.draw_as_high(sheet, x, top, width, self.height(width))

    def draw_as_high(self, sheet: Sheet, x: float, top: float, width: float, height: float) -> None:
        """The box as high as its neighbours."""
        look = self.look
        with sheet.artifact():
            if look.tint:
                sheet.fill_box(x, top - height, width, height, look.tint, look.radius)
            if look.border:
                sheet.frame_box(x, top - height, width, height, look.border, look.line, look.radius)
            if look.sign:
                middle = top - (height - look.sign_size) / 2
                draw_sign(sheet, look.sign, x + look.pad, middle, look.sign_size, look.sign_colour)
        inner = self._inner(width)
        down = (height - self.inside.height(inner)) / 2 if look.sign else look.pad
        self.inside.draw(sheet, x + look.indent, top - down, inner)


class EqualBoxes(Beside):
    """Boxes beside each other, all as high as the highest."""

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """From left to right."""
        height = self.height(width)
        for block, one in zip(self.blocks, self.widths(width), strict=True):
            if isinstance(block, Framed):
                block.draw_as_high(sheet, x, top, one, height)
            x += one + self.gutter
