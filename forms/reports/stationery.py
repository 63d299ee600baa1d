"""The stationery of the organisation as the head of a letter, and what a colour must be to be read."""

import re

from forms.reports.paper.letterhead import Letterhead
from models.queries.briefpapier import ROOM, Briefpapier

LEAST_CONTRAST = 4.5
"""What letters need on white (WCAG 2.2)."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def letterhead(kept: Briefpapier) -> Letterhead:
    """The head of a letter. A colour that cannot be read gives way to that of text."""
    return Letterhead(
        name=(kept.naam or "").strip(),
        address=tuple(line.strip() for line in (kept.adres or "").splitlines() if line.strip()),
        colour=kept.kleur if kept.kleur and readable(kept.kleur) else None,
        logo=kept.logo_bytes,
        logo_words=(kept.logo_tekst or "").strip(),
    )


def kept_free(kept: Briefpapier) -> Letterhead:
    """Room in the place of a head: for paper that is printed already."""
    return Letterhead(room=kept.ruimte or ROOM)


def is_colour(told: str) -> bool:
    """Whether this is a colour as #RRGGBB."""
    return _COLOUR.fullmatch(told) is not None


def readable(told: str) -> bool:
    """Whether letters in this colour can be read on white paper."""
    return is_colour(told) and contrast_on_white(told) >= LEAST_CONTRAST


def contrast_on_white(told: str) -> float:
    """The contrast of a colour (#RRGGBB) with white, from 1 to 21.

    >>> round(contrast_on_white("#000000"))
    21
    """
    parts = (int(told[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
