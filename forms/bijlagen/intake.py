"""Taking a file in: read whole, told what it is by its content, refused with a sentence or made fit to be kept.

    taken = take_in(path)            # a file the user chose or dragged
    taken = take_bytes(png, "")      # what was on the clipboard

Nothing is written anywhere but, later and encrypted, in the vault. Run it in the worker.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from forms.bijlagen.kinds import OFFICE, PDF, BijlageGeweigerd, kind, limits
from forms.bijlagen.office import kind_of, locked, unknown
from forms.bijlagen.pdf import pages_of
from forms.bijlagen.picture import clean
from forms.exchange.foreign_file import GeweigerdBestand, read_file
from models.sentence import Sentence

_NAME = 100
"""Letters that are kept of the name of a file."""
_UNFIT = re.compile(r'[\\/:*?"<>|]+')
_HEAD = 1024
_HEIF = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif"})


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that can be kept. `turned` and `stripped` say what was done to a photo; `pages` of a PDF."""

    content: bytes
    name: str
    kind: str
    pages: int | None = None
    turned: bool = False
    stripped: bool = False


def take_in(path: Path) -> Taken:
    """Takes in a file. Raises `BijlageGeweigerd`."""
    try:
        data = read_file(path, limits().bytes)
    except GeweigerdBestand as refused:
        size = _size(path)
        if size == 0:
            raise _empty() from None
        if size is not None and size > limits().bytes:
            raise _larger() from None
        raise BijlageGeweigerd(refused.args[0]) from None
    return take_bytes(data, path.name)


def take_bytes(data: bytes, name: str) -> Taken:
    """Takes in what a file holds; `name` is what it was called elsewhere. Raises `BijlageGeweigerd`."""
    if not data:
        raise _empty()
    if len(data) > limits().bytes:
        raise _larger()
    found = recognise(data)
    pages, turned, stripped = None, False, False
    if found == PDF:
        pages = pages_of(data)
    elif found not in OFFICE:
        picture = clean(data, found)
        data, turned, stripped = picture.content, picture.turned, picture.stripped
        if len(data) > limits().bytes:
            raise _larger()
    return Taken(data, plain_name(name, found), found, pages, turned, stripped)


def recognise(data: bytes) -> str:
    """What a file is, by its content. Raises `BijlageGeweigerd` for what the vault does not take in."""
    for told, code in _SIGNS:
        if told(data):
            return code
    if data.startswith(b"PK\x03\x04"):
        return kind_of(data)
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF:
        raise BijlageGeweigerd(
            "Dit is een foto in het formaat HEIC, dat Driehoek niet kan lezen. Er is niets toegevoegd. Stuur de foto "
            "als JPEG: op een iPhone bij Instellingen, Camera, Structuur, ‘Meest compatibel’."
        )
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise locked()
    raise unknown()


_SIGNS: tuple[tuple[Callable[[bytes], bool], str], ...] = (
    (lambda data: data.startswith(b"\xff\xd8\xff"), "jpeg"),
    (lambda data: data.startswith(b"\x89PNG\r\n\x1a\n"), "png"),
    (lambda data: b"%PDF-" in data[:_HEAD], PDF),
)


def plain_name(name: str, code: str) -> str:
    """The name without what does not belong in one, ending as its kind does.

    >>> plain_name("verslag.PDF.exe", "pdf"), plain_name("", "png")
    ('verslag.PDF.pdf', 'Afbeelding.png')
    """
    known = kind(code)
    end = known.einde if known else ""
    letters = (one for one in unicodedata.normalize("NFC", name) if unicodedata.category(one)[0] != "C")
    stem = _UNFIT.sub(" ", "".join(letters)).strip(" .")
    before, dot, last = stem.rpartition(".")
    if dot and before and len(last) <= 4 and last.isalnum():
        stem = before.strip(" .")
    return f"{stem[:_NAME].strip(' .') or ('Afbeelding' if end in ('.png', '.jpg') else 'Bestand')}{end}"


def _size(path: Path) -> int | None:
    """How large an ordinary file is; None when that is no question to ask."""
    try:
        return path.stat().st_size if path.is_file() else None
    except OSError:
        return None


def _empty() -> BijlageGeweigerd:
    return BijlageGeweigerd(
        "Dit bestand is leeg. Er is niets toegevoegd. Vraag het opnieuw op of kopieer het nog eens."
    )


def _larger() -> BijlageGeweigerd:
    return BijlageGeweigerd(
        Sentence(
            "Dit bestand is groter dan {grens} MB. Er is niets toegevoegd. Voeg alleen de bladzijden toe die een vraag "
            "beantwoorden, of maak het kleiner.",
            grens=limits().grootste_mb,
        )
    )
