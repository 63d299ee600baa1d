"""The measures of the page designs, from `resources/theme/paper.toml`; the colours are those of the light theme.

Lengths are points. A colour is red, green and blue from 0 to 1, as ReportLab wants it.
"""

from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from forms.reports.content import Tone
from models.resources import load_toml

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM

Colour = tuple[float, float, float]

_STRICT = ConfigDict(extra="forbid")


@dataclass(frozen=True, config=_STRICT)
class Design:
    """One page design. `margins` are millimetres: top, right, bottom, left; `leading` is a factor of the size."""

    margins: tuple[float, float, float, float]
    body: float
    leading: float
    lead: float
    large: float
    small: float
    title: float
    heading: tuple[float, float]
    box_heading: float
    box_sign: float
    table_head: float
    quote: float
    footer: float
    gap: float
    gutter: float
    pad: float
    row_pad: float
    mark_mm: float
    title_tone: str = "text"

    @property
    def left(self) -> float:
        """Where the text begins."""
        return self.margins[3] * MM

    @property
    def width(self) -> float:
        """How wide the text is."""
        return PAGE_WIDTH - (self.margins[1] + self.margins[3]) * MM

    @property
    def top(self) -> float:
        """Where the first line begins, from the foot of the page."""
        return PAGE_HEIGHT - self.margins[0] * MM

    @property
    def bottom(self) -> float:
        """Where the last line ends: above the footer."""
        return self.margins[2] * MM + self.footer * 2.2 + 5


@dataclass(frozen=True, config=_STRICT)
class Paper:
    """All designs by name, and the colours that only paper has."""

    colour: dict[str, str]
    design: dict[str, Design]


@cache
def _paper() -> Paper:
    return TypeAdapter(Paper).validate_python(load_toml("theme", "paper.toml"))


@cache
def _colours() -> dict[str, str]:
    light = TypeAdapter(dict[str, str]).validate_python(load_toml("theme", "tokens.toml")["light"])
    return {**light, **_paper().colour}


def design(name: str) -> Design:
    """A page design. Raises `KeyError`."""
    return _paper().design[name]


@cache
def colour(name: str) -> Colour:
    """A colour by token name. Raises `KeyError`."""
    value = _colours()[name]
    red, green, blue = (round(int(value[place : place + 2], 16) / 255, 4) for place in (1, 3, 5))
    return red, green, blue


def ink(tone: Tone | None) -> Colour:
    """The colour of text in a tone."""
    return colour((tone or Tone.TEXT).value)


def tint(tone: Tone) -> Colour:
    """The background of a box in a tone."""
    return colour(f"{tone.value}_bg")
