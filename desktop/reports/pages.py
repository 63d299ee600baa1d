"""The pages of a PDF as pictures, drawn at the size at which they are shown; and the text on them.

Run these in the worker only: the library that draws is not made for two threads at once.
"""

from dataclasses import dataclass

import pypdfium2
from PySide6.QtGui import QImage

POINTS_IN_INCH = 72


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of a page in points (1/72 inch)."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Contents:
    """What is known of a PDF without drawing it: the size and the text of every page."""

    sizes: tuple[PageSize, ...]
    texts: tuple[str, ...]


def contents(pdf: bytes) -> Contents:
    """The sizes and texts of the pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sizes, texts = [], []
        for number in range(len(document)):
            page = document[number]
            sizes.append(PageSize(*page.get_size()))
            words = page.get_textpage()
            texts.append(words.get_text_range())
            words.close()
            page.close()
        return Contents(tuple(sizes), tuple(texts))
    finally:
        document.close()


def draw(pdf: bytes, number: int, scale: float) -> QImage:
    """One page (from 0) as a picture; `scale` is in pixels of the screen for each point."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[number]
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
        page.close()
        return image
    finally:
        document.close()
