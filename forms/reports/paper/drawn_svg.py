"""A drawing of ReportLab as SVG for the screen and for a page in a browser, as Qt reads it."""

import re
from collections.abc import Sequence

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing

_CLIP = re.compile(r"<clipPath.*?</clipPath>|clip-path: url\(#clip\)", re.DOTALL)
_PERCENTS = re.compile(r"rgb\((\d+)%,\s*(\d+)%,\s*(\d+)%\)")
_UNFILLED = re.compile(r'(<(?:path|line|polyline)[^>]*style=")((?:(?!fill:)[^"])*")')
"""A line without a word about its inside, which would be black."""
_ROUNDED = 3
"""How far a colour of 255 may be off by being told in whole percents."""
_WEIGHTS = (("Inter-SemiBold", "600"), ("Inter-Regular", "400"))


def drawn_as_svg(drawing: Drawing, family: str, colours: Sequence[str]) -> bytes:
    """A drawing in letters of this family. `colours` (hex) are those that were drawn with.

    ReportLab tells colours in whole percents there: each becomes again the one that it was.
    """
    text: str = renderSVG.drawToString(drawing)
    for face, weight in _WEIGHTS:
        text = text.replace(f"font-family: {face};", f"font-family: {family}; font-weight: {weight};")
    text = _PERCENTS.sub(lambda told: _nearest(told, colours), text)
    text = _UNFILLED.sub(r"\1fill: none; \2", text).replace("fill: None;", "fill: none;")  # Qt knows the small one only
    return _CLIP.sub("", text).encode()  # Qt paints the path that should only clip


def _nearest(told: re.Match[str], chosen: Sequence[str]) -> str:
    """The colour that these percents stand for; black and white of ReportLab itself stay as they are."""
    wanted = [int(part) * 2.55 for part in told.groups()]
    parts = {one: [int(one[at : at + 2], 16) for at in (1, 3, 5)] for one in chosen}
    near = min(chosen, key=lambda one: max(abs(a - b) for a, b in zip(parts[one], wanted, strict=True)))
    far = max(abs(a - b) for a, b in zip(parts[near], wanted, strict=True))
    return near if far <= _ROUNDED else told.group()
