"""The structure tree of a document: what is read aloud, in which order, and where on the pages it is drawn.

The tree is built from the content, in reading order, before anything is drawn. Drawing only adds marks: which marked
piece of which page shows an element. So the order of drawing never decides the order of reading.
"""

from dataclasses import dataclass, field
from typing import NamedTuple


class Mark(NamedTuple):
    """A piece of marked content: number `mcid` on page `page` (from 0)."""

    page: int
    mcid: int


@dataclass(slots=True, eq=False)
class Element:
    """One element. `role` is a standard structure type of PDF 1.7.

    `alt` is the text in place of a drawing, `attributes` are (owner, name, value in PDF syntax). `box` is the place of
    a figure on its page.
    """

    role: str
    kids: list["Element | Mark"] = field(default_factory=list)
    alt: str | None = None
    actual: str | None = None
    language: str | None = None
    title: str | None = None
    attributes: tuple[tuple[str, str, str], ...] = ()
    box: tuple[float, float, float, float] | None = None

    def add(self, role: str, alt: str | None = None, attributes: tuple[tuple[str, str, str], ...] = ()) -> "Element":
        """A new last child."""
        child = Element(role, alt=alt, attributes=attributes)
        self.kids.append(child)
        return child

    def drop_empty(self) -> bool:
        """Removes elements that nothing on any page belongs to; tells whether this one is such.

        An empty cell stays: a row with fewer cells than its table has columns cannot be read.
        """
        self.kids = [kid for kid in self.kids if isinstance(kid, Mark) or not kid.drop_empty()]
        return not self.kids and self.role not in {"TD", "TH"}


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading as a bookmark: its level, its words and where it stands."""

    level: int
    words: str
    page: int
    top: float
