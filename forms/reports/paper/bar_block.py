"""Bars on paper: a figure with its words, in colours that stay apart in grey."""

from forms.bars import Bars
from forms.reports.paper.bar_drawing import BarLook, bar_drawing
from forms.reports.paper.bars import height_of
from forms.reports.paper.block import Block
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.structure import Element
from forms.reports.paper.theme import Colour, colour


class BarBlock(Block):
    """One picture, as wide as its place."""

    def __init__(self, bars: Bars, size: float, element: Element) -> None:
        self.bars = bars
        self.size = size
        self.element = element

    def height(self, width: float) -> float:
        """As high as its bars need."""
        return height_of(self.bars, self.size)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """As a figure."""
        high = self.height(width)
        with sheet.content(self.element):
            sheet.drawing(bar_drawing(self.bars, paper_look(self.size), width, high), x, top - high)
        self.element.box = (x, top - high, x + width, top)


def paper_look(size: float) -> BarLook:
    """The colours of bars on white paper."""
    return BarLook(
        text=_hex(colour("text")),
        quiet=_hex(colour("text2")),
        line=_hex(colour("line2")),
        ground="#FFFFFF",
        series=(_hex(colour("accent")), _hex(colour("school")), _hex(colour("leerling"))),
        size=size,
    )


def _hex(one: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in one)
