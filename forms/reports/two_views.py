"""The views on parts of a document beside each other on paper: what the register holds about them, for who may read it.

A view that differs stands beside the other, in the words of who holds it; how it stands is said, and nobody corrected.
"""

from collections.abc import Iterator

from forms.audience import Reader
from forms.reports.content import Block, Heading, plain
from forms.reports.texts import texts
from forms.reports.verloop import entries_as_seen, views_of
from forms.versiecode import views_beside
from models.snapshot import Document, DossierBeeld


def two_views(beeld: DossierBeeld, document: Document, reader: Reader) -> Iterator[Block]:
    """The entries about a document, each with the voices beside each other; nothing where there are none."""
    words = texts("verloop")
    beside = {one.uid for one in views_beside(beeld, document)}
    mine = [one for one in entries_as_seen(beeld, reader, disputes_only=False) if one.uid in beside]
    if not mine:
        return
    yield Heading(2, plain(words.plain("naast_elkaar")))
    for one in mine:
        yield from views_of(one, words)
