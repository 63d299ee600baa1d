"""A PDF: kept as it is (it may be signed), after a look at whether it can be read and shows all that is in it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import pikepdf
import pypdfium2

from forms.bijlagen.kinds import BijlageGeweigerd, limits
from models.sentence import Sentence

_LARGEST_PAGE = 14_400
"""Points: the largest page that the norm knows."""


def pages_of(data: bytes) -> int:
    """How many pages it has. Raises `BijlageGeweigerd` for one that is not taken in. Run it in the worker."""
    try:
        with _quiet(), pikepdf.open(BytesIO(data), suppress_warnings=True) as pdf:
            _refuse_hidden(pdf)
        pages = _shown(data)
    except pikepdf.PasswordError:
        raise BijlageGeweigerd(
            "Deze PDF is beveiligd met een wachtwoord. Er is niets toegevoegd. Bewaar hem eerst zonder wachtwoord; in "
            "de kluis is hij versleuteld."
        ) from None
    except (pikepdf.PdfError, pypdfium2.PdfiumError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
        raise _damaged() from None
    if pages > limits().bladzijden:
        raise BijlageGeweigerd(
            Sentence(
                "Deze PDF heeft meer dan {grens} bladzijden. Er is niets toegevoegd. Voeg alleen het deel toe dat een "
                "vraag beantwoordt.",
                grens=limits().bladzijden,
            )
        )
    return pages


@contextmanager
def _quiet() -> Iterator[None]:
    """What is wrong with a foreign file is told to the user in a sentence, and stands in no log."""
    log = logging.getLogger("pikepdf._core")
    before = log.level
    log.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        log.setLevel(before)


def _shown(data: bytes) -> int:
    """The pages as they will be drawn."""
    document = pypdfium2.PdfDocument(data)
    try:
        pages = len(document)
        if not pages:
            raise _damaged()
        for number in range(min(pages, limits().bladzijden)):
            width, height = document.get_page_size(number)
            if not (0 < width <= _LARGEST_PAGE and 0 < height <= _LARGEST_PAGE):
                raise _damaged()
        return pages
    finally:
        document.close()


def _refuse_hidden(pdf: pikepdf.Pdf) -> None:
    """Files within the file are on no page: nobody would see what is kept and handed over."""
    names = pdf.Root.get("/Names")
    if pdf.attachments or "/Collection" in pdf.Root or (names is not None and "/EmbeddedFiles" in names):
        raise BijlageGeweigerd(
            "In deze PDF zitten andere bestanden verstopt die op geen bladzijde staan. Er is niets toegevoegd. Haal ze "
            "eruit en voeg ze los toe."
        )
    action = pdf.Root.get("/OpenAction")
    if isinstance(action, pikepdf.Dictionary) and action.get("/S") in ("/Launch", "/JavaScript", "/ImportData"):
        raise BijlageGeweigerd(
            "Deze PDF wil bij het openen iets uitvoeren. Er is niets toegevoegd. Druk hem opnieuw af naar een PDF en "
            "voeg die toe."
        )


def _damaged() -> BijlageGeweigerd:
    return BijlageGeweigerd(
        "Deze PDF is beschadigd of niet af. Er is niets toegevoegd. Vraag hem opnieuw op of kopieer hem nog eens."
    )
