"""The colours by token, for the light and the dark theme. High contrast has its own module.

Screens name a token, never a colour. Which pairs must be told apart, and how far, stands beside the colours in
`resources/theme/tokens.toml`; `contrast_ratio` says what a pair comes to.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from models.resources import load_toml


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every token with its colour as `#rrggbb`."""

    dark: bool
    colours: Mapping[str, str]

    def __getitem__(self, token: str) -> str:
        return self.colours[token]


@cache
def _colours(theme: str) -> Mapping[str, str]:
    """The colours of one theme. Read without pydantic, which would hold up the first picture of the window."""
    told = load_toml("theme", "tokens.toml")[theme]
    if not isinstance(told, dict):
        raise TypeError(f"{theme} is no table of colours")
    return MappingProxyType({str(token): str(colour) for token, colour in told.items()})


def light() -> Tokens:
    """The light theme."""
    return Tokens(dark=False, colours=_colours("light"))


def dark() -> Tokens:
    """The dark theme."""
    return Tokens(dark=True, colours=_colours("dark"))


def pairs_of_text() -> tuple[tuple[str, str], ...]:
    """Pairs (foreground, background) that are read as text: at least 4.5 to 1."""
    return _pairs("text")


def pairs_of_control() -> tuple[tuple[str, str], ...]:
    """Pairs (foreground, background) that show where a control is: at least 3 to 1."""
    return _pairs("control")


def _pairs(kind: str) -> tuple[tuple[str, str], ...]:
    contrast = load_toml("theme", "tokens.toml")["contrast"]
    found = contrast[kind] if isinstance(contrast, dict) else ()
    return tuple((str(one), str(other)) for one, other in found)


def contrast_ratio(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 (the same) to 21 (black on white)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
