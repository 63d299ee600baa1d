"""The head of a letter: logo at the left, name and address at the right, a line in the colour of the organisation.

It stands on the first page only. Paper that is printed already keeps the same place free.
"""

from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.utils import ImageReader

from forms.reports.content import Run, Tone
from forms.reports.paper.block import Block, Space, Stack
from forms.reports.paper.fonts import Weight
from forms.reports.paper.paragraph import Paragraph
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.structure import Element
from forms.reports.paper.theme import MM, Colour, Design, colour, ink
from forms.reports.paper.words import Style

_HIGH, _WIDE = 18 * MM, 62 * MM
"""How high and wide a logo is at most."""
_NAME, _LINE = 12.0, 9.0
_AFTER = 10.0


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands on top. `logo` is a PNG, `logo_words` what it says; `colour` is #RRGGBB.

    With `room` (millimetres from the edge of the paper) nothing is drawn: the paper is printed already.
    """

    name: str = ""
    address: tuple[str, ...] = ()
    colour: str | None = None
    logo: bytes = b""
    logo_words: str = ""
    room: int | None = None


def set_letterhead(letterhead: Letterhead, design: Design, root: Element) -> Block:
    """The block for the first page. Its elements come first in the order of reading."""
    if letterhead.room is not None:
        return Space(max(0.0, letterhead.room * MM - design.margins[0] * MM))
    tone = _colour(letterhead.colour)
    lines: list[Block] = []
    if letterhead.name:
        style = Style(_NAME, _NAME * 1.3, tone, Weight.BOLD, Weight.BOLD, align="right")
        lines.append(Paragraph((Run(letterhead.name, strong=True),), style, root.add("P")))
    if letterhead.address:
        style = Style(_LINE, _LINE * 1.35, ink(Tone.MUTED), align="right")
        lines.append(Paragraph((Run("\n".join(letterhead.address)),), style, root.add("P")))
    logo = root.add("Figure", letterhead.logo_words or letterhead.name or "logo") if letterhead.logo else None
    return _Head(Stack(lines), letterhead.logo, logo, tone)


def _colour(told: str | None) -> Colour:
    if told is None:
        return colour("text")
    red, green, blue = (round(int(told[place : place + 2], 16) / 255, 4) for place in (1, 3, 5))
    return red, green, blue


class _Head(Block):
    """Logo, words, line."""

    after = _AFTER

    def __init__(self, words: Stack, logo: bytes, element: Element | None, tone: Colour) -> None:
        self._words = words
        self._logo = logo
        self._element = element
        self._tone = tone
        self._size = _fitting(logo) if logo else (0.0, 0.0)

    def height(self, width: float) -> float:
        """The higher of logo and words, and the line."""
        return max(self._words.height(self._room(width)), self._size[1]) + 8

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Words first, as they are read first."""
        high = self.height(width) - 8
        room = self._room(width)
        self._words.draw(sheet, x + width - room, top - (high - self._words.height(room)) / 2, room)
        if self._element is not None:
            across, down = self._size
            foot = top - (high + down) / 2
            with sheet.content(self._element):
                sheet.picture(self._logo, x, foot, across, down)
            self._element.box = (x, foot, x + across, foot + down)
        with sheet.artifact():
            sheet.line(x, top - high - 7, x + width, top - high - 7, self._tone, 1.2)

    def _room(self, width: float) -> float:
        return width - (self._size[0] + 5 * MM if self._logo else 0)


def _fitting(logo: bytes) -> tuple[float, float]:
    across, down = ImageReader(BytesIO(logo)).getSize()
    scale = min(_WIDE / across, _HIGH / down)
    return across * scale, down * scale
