"""Some pages of a PDF, for printing only those.

The copy has no structure tree: a screen reader reads the whole file, a printer needs none.
"""

from collections.abc import Iterable
from io import BytesIO

import pikepdf


def some_pages(pdf: bytes, pages: Iterable[int]) -> bytes:
    """A PDF with only these pages, from 1. The same bytes when they are all of them."""
    kept = tuple(pages)
    with pikepdf.open(BytesIO(pdf)) as document:
        if kept == tuple(range(1, len(document.pages) + 1)):
            return pdf
        with pikepdf.new() as made:
            for number in kept:
                made.pages.append(document.pages[number - 1])
            for page in made.pages:
                for tie in ("/StructParents", "/Tabs"):
                    if tie in page.obj:
                        del page.obj[tie]
            out = BytesIO()
            made.save(out, deterministic_id=True)
            return out.getvalue()
