"""The picture of growth on paper: a figure with its words."""

from forms.growth import Groei
from forms.reports.content import Tone
from forms.reports.paper.block import Block
from forms.reports.paper.growth_drawing import Look, growth_drawing
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.structure import Element
from forms.reports.paper.theme import Colour, colour, tint


class GrowthBlock(Block):
    """One picture, as wide as its place."""

    def __init__(self, growth: Groei, words: tuple[str, str], height: float, size: float, element: Element) -> None:
        self.growth = growth
        self.words = words
        self.size = size
        self.element = element
        self._height = height

    def height(self, width: float) -> float:
        """Always the same."""
        return self._height

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """As a figure."""
        look = growth_look(self.words, self.size)
        with sheet.content(self.element):
            sheet.drawing(growth_drawing(self.growth, look, width, self._height), x, top - self._height)
        self.element.box = (x, top - self._height, x + width, top)


def growth_look(words: tuple[str, str], size: float) -> Look:
    """The colours of the picture on white paper."""
    return Look(
        text=_hex(colour("text")),
        quiet=_hex(colour("text2")),
        line=_hex(colour("line")),
        measured=_hex(colour("accent")),
        band=_hex(tint(Tone.SCHOOL)),
        edge=_hex(colour("school")),
        words=words,
        size=size,
    )


def _hex(one: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in one)
