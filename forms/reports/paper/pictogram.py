"""Pictograms and the party triangle. They are decoration unless a block gives them an element of their own."""

import re
from functools import cache

from reportlab.pdfgen.pathobject import PDFPathObject

from forms.party import Party
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.theme import Colour, colour
from models.resources import resource

_BOX = 24
_LINE = 2.0
_PATH = re.compile(r' d="([^"]+)"')
_STEP = re.compile(r"([MLCZ])([^MLCZ]*)")

_PARTIES = frozenset(one.value for one in Party)
_CORNERS = {Party.LEERLING: (0.50, 0.23), Party.OUDERS: (0.23, 0.78), Party.SCHOOL: (0.77, 0.78)}


@cache
def path_of(sign: str) -> PDFPathObject:
    """The drawing of a pictogram. Raises `FileNotFoundError` for a name that does not exist."""
    found = _PATH.search(resource("pictograms", f"{sign}.svg").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{sign}.svg holds no path")
    path = PDFPathObject()
    for letter, numbers in _STEP.findall(found.group(1)):
        values = [float(one) for one in numbers.split()]
        if letter == "M":
            path.moveTo(*values)
        elif letter == "L":
            path.lineTo(*values)
        elif letter == "C":
            path.curveTo(*values)
        else:
            path.close()
    return path


def draw_sign(sheet: Sheet, sign: str, x: float, top: float, size: float, tint: Colour) -> None:
    """A pictogram, or the mark of the party of that name, with its top left corner at `x`, `top`."""
    if sign in _PARTIES:
        draw_party(sheet, Party(sign), x, top, size)
        return
    sheet.path(path_of(sign), round(x, 2), round(top, 2), round(size / _BOX, 4), tint, _LINE)


def draw_party(sheet: Sheet, party: Party | None, x: float, top: float, size: float) -> None:
    """The triangle with the corner of a party filled, or all three for None."""
    corners = {one: (x + across * size, top - down * size) for one, (across, down) in _CORNERS.items()}
    grey = colour("line2")
    places = list(corners.values())
    for here, there in zip(places, (*places[1:], places[0]), strict=True):
        sheet.line(*here, *there, grey, size * 0.07)
    for one, (across, down) in corners.items():
        own = party in (one, None)
        radius = 0.23 * (0.74 if party is None else 1.0) if own else 0.09
        sheet.dot(across, down, radius * size, colour(one.value) if own else grey)
