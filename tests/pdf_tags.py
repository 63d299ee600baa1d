"""The structure tree of a PDF, for tests of what is read aloud and in which order."""

import pikepdf
from pikepdf import Name

PAINTS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh"}


def elements(node):
    """All elements of the tree, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def marked_content(element, pages):
    """(page, mcid) of every piece of content that an element owns itself."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield pages.index(element.Pg.objgen), kid
        elif kid.get("/Type") == Name.MCR:
            yield pages.index(kid.Pg.objgen), int(kid.MCID)
