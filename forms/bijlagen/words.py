"""The words of a file that was taken in, so that they can be looked through before a copy leaves the vault.

    found = words_of("docx", content)
    found.text       # everything that can be read in it, also what is hidden, deleted or written in the margin
    found.unread     # what only a person can look at, as a sentence; empty when all of it was read

Nothing is unpacked to a disk. Run it in the worker.
"""

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pypdfium2
from lxml import etree

from forms.bijlagen.kinds import MEGABYTE, OFFICE, PDF, limits
from forms.exchange.foreign_file import GeweigerdBestand
from forms.exchange.safe_xml import local_name, parse
from models.sentence import Sentence

_PART = 64 * MEGABYTE
"""Bytes that one part of an office file may have to be read."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, KeyError, ValueError, NotImplementedError, RuntimeError, EOFError, OSError)
"""What zipfile raises of a file that is broken, cut off, locked, or packed in a way it does not know."""
_READ = (".xml", ".rels")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg")
_ENDS_A_LINE = frozenset({"p", "h", "tc", "tr", "c", "si", "row", "table-cell", "list-item"})
_GOES_ON = frozenset({"t", "delText", "span", "a"})
"""Pieces of a line: what follows belongs to the same word. Whatever else holds words stands by itself."""
_IS_A_GAP = frozenset({"tab", "br", "cr", "s", "line-break"})
_TOLD = frozenset({"Target", "href", "descr", "title", "author"})
"""Attributes that hold words: where a link leads, what stands at a picture, who wrote in the margin."""


@dataclass(frozen=True, slots=True)
class Words:
    """What was read of a file; `unread` says in words what could not be, and is empty when all of it was."""

    text: str
    unread: str = ""


def words_of(kind: str, content: bytes) -> Words:
    """The words of a file of a kind that the vault takes in."""
    if kind == PDF:
        return _of_pdf(content)
    if kind in OFFICE:
        return _of_office(content)
    return Words("", Sentence("Driehoek kan niet lezen wat er op een foto of scan staat."))


def _of_pdf(content: bytes) -> Words:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return Words("", _nothing())
    texts, silent = [], 0
    try:
        for number in range(len(document)):
            page = document[number]
            found = page.get_textpage()
            told = found.get_text_range()
            texts.append(told)
            silent += not told.strip() and next(page.get_objects(max_depth=1), None) is not None
            found.close()
            page.close()
    finally:
        document.close()
    return Words(" ".join(texts), _silent(silent, len(texts)))


def _silent(silent: int, pages: int) -> str:
    if not silent:
        return ""
    if silent == pages:
        return Sentence("In deze PDF staat geen tekst die Driehoek kan lezen, alleen beeld, zoals bij een scan.")
    if silent == 1:
        return Sentence("1 bladzijde van deze PDF is alleen beeld, zoals een scan. Die kan Driehoek niet lezen.")
    return Sentence(
        "{aantal} bladzijden van deze PDF zijn alleen beeld, zoals een scan. Die kan Driehoek niet lezen.",
        aantal=silent,
    )


def _of_office(content: bytes) -> Words:
    told: list[str] = []
    pictures = False
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            if (
                len(parts) > limits().onderdelen
                or sum(one.file_size for one in parts) > limits().uitgepakt_mb * MEGABYTE
            ):
                return Words("", _nothing())
            for part in parts:
                name = part.filename.lower()
                pictures = pictures or name.endswith(_PICTURES)
                if name.endswith(_READ):
                    with archive.open(part) as file:
                        told.extend(_of_part(parse(file.read(_PART + 1), _PART)))
    except GeweigerdBestand:
        return Words("".join(told), _nothing())
    except _DAMAGE:
        return Words("", _nothing())
    if not "".join(told).strip():
        return Words("", _nothing())
    seen = Sentence("In dit bestand staan afbeeldingen. Die kan Driehoek niet lezen, de tekst wel.") if pictures else ""
    return Words("".join(told), seen)


def _of_part(root: etree._Element) -> Iterator[str]:
    """The words in order. What stands in one paragraph stays together, as a number may be cut in pieces there."""
    indexed: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = local_name(element)
        if event == "start":
            yield from (f"\n{value}\n" for key, value in element.attrib.items() if _local(str(key)) in _TOLD)
            if name in _IS_A_GAP:
                yield " "
            if name == "c" and element.get("t") == "s":
                indexed = element  # its number is the place of a text that is read by itself
            elif indexed is None and element.text:
                yield element.text
            continue
        if element is indexed:
            indexed = None
        if name in _ENDS_A_LINE or (element.text and name not in _GOES_ON):
            yield "\n"
        if indexed is None and element.tail and element is not root:
            yield element.tail


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _nothing() -> Sentence:
    return Sentence("Driehoek kan dit bestand niet lezen.")
