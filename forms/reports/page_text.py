"""The text of a made file, as somebody who reads the file finds it.

Run this in the worker only: the library that reads is not made for two threads at once.
"""

import pypdfium2

from forms.reports.making import Gemaakt, Vorm
from forms.reports.web.reading_back import web_text


def text_of(made: Gemaakt) -> str:
    """The text of a report, whatever kind of file it is."""
    return web_text(made.data) if made.vorm is Vorm.HTML else page_text(made.data)


def page_text(pdf: bytes) -> str:
    """The text of all pages, one after the other."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for number in range(len(document)):
            page = document[number]
            words = page.get_textpage()
            texts.append(words.get_text_range())
            words.close()
            page.close()
        return " ".join(texts)
    finally:
        document.close()
