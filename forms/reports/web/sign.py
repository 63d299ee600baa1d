"""Pictograms and the party triangle inside the page, drawn as on paper. They say what the words beside them say.

A screen reader passes them by.
"""

import re
from functools import cache

from lxml import etree

from forms.party import Party
from forms.reports.paper.theme import Colour, colour
from models.resources import resource

_PATH = re.compile(r' d="([^"]+)"')
_PARTIES = frozenset(one.value for one in Party)
_CORNERS = {Party.LEERLING: (12.0, 5.5), Party.OUDERS: (5.5, 18.7), Party.SCHOOL: (18.5, 18.7)}
_OWN, _OF_ALL, _OTHER = 5.5, 4.1, 2.2


@cache
def _drawn(sign: str) -> str:
    """The path of a pictogram. Raises `FileNotFoundError` for a name that does not exist."""
    found = _PATH.search(resource("pictograms", f"{sign}.svg").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{sign}.svg holds no path")
    return found.group(1)


def add_sign(parent: etree._Element, sign: str | None, kind: str = "") -> None:
    """A pictogram, or the mark of the party of that name, at the end of an element; nothing for None."""
    if sign is None:
        return
    if sign in _PARTIES:
        add_mark(parent, Party(sign), kind)
        return
    svg = _picture(parent, kind)
    etree.SubElement(svg, "path", {"d": _drawn(sign), **_LINE})


_LINE = {
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}


def add_mark(parent: etree._Element, party: Party | None, kind: str = "") -> None:
    """The triangle with the corner of a party filled, or all three for None."""
    svg = _picture(parent, kind)
    edges = " ".join(f"{across:g},{down:g}" for across, down in _CORNERS.values())
    etree.SubElement(
        svg, "polygon", {"points": edges, "fill": "none", "stroke": as_hex(colour("line2")), "stroke-width": "1.7"}
    )
    for one, (across, down) in _CORNERS.items():
        own = party in (one, None)
        radius = (_OF_ALL if party is None else _OWN) if own else _OTHER
        tint = colour(one.value if own else "line2")
        etree.SubElement(
            svg, "circle", {"cx": f"{across:g}", "cy": f"{down:g}", "r": f"{radius:g}", "fill": as_hex(tint)}
        )


def _picture(parent: etree._Element, kind: str) -> etree._Element:
    looks = {"class": f"sign {kind}".strip(), "viewBox": "0 0 24 24", "aria-hidden": "true"}
    return etree.SubElement(parent, "svg", looks)


def as_hex(one: Colour) -> str:
    """A colour as #RRGGBB."""
    return "#" + "".join(f"{round(part * 255):02X}" for part in one)
