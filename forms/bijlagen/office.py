"""An office file (docx, xlsx, odt): kept as it is, after a look that it is whole and holds no program.

Nothing of it is unpacked to a disk and none of its text is read.
"""

import re
import zipfile
import zlib
from io import BytesIO

from forms.bijlagen.kinds import MEGABYTE, BijlageGeweigerd, limits

_TYPES, _MIMETYPE = "[Content_Types].xml", "mimetype"
_MAIN = {
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "docx",
    b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
}
_ODT = b"application/vnd.oasis.opendocument.text"
_PROGRAM = re.compile(r"(vbaProject|vbaData|activeX)[^/]*\.(bin|xml)$|^(Basic|Scripts)/.|/activeX/", re.IGNORECASE)
_ENCRYPTED = 0x1
_DAMAGE = (zipfile.BadZipFile, zlib.error, KeyError, ValueError, NotImplementedError, RuntimeError, EOFError, OSError)
_ODF_SECRET = b"manifest:encryption-data"
_MANIFEST = "META-INF/manifest.xml"


def kind_of(data: bytes) -> str:
    """Which kind of office file a zip archive is. Raises `BijlageGeweigerd` for one that is not taken in."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _refuse_large(archive)
            found = _told_kind(archive)
            if found is None:
                raise unknown()
            if any(_PROGRAM.search(name) for name in archive.namelist()):
                raise _with_program()
            if archive.testzip() is not None:
                raise _damaged()
            return found
    except _DAMAGE:
        raise _damaged() from None


def _refuse_large(archive: zipfile.ZipFile) -> None:
    """Refuses what would grow out of all proportion, before anything of it is unpacked."""
    parts = archive.infolist()
    if len(parts) > limits().onderdelen or sum(one.file_size for one in parts) > limits().uitgepakt_mb * MEGABYTE:
        raise BijlageGeweigerd(
            "Dit bestand is uitgepakt veel groter dan het lijkt en wordt niet geopend. Er is niets toegevoegd. Bewaar "
            "het als PDF en voeg die toe."
        )
    if any(one.flag_bits & _ENCRYPTED for one in parts):
        raise locked()


def _told_kind(archive: zipfile.ZipFile) -> str | None:
    names = set(archive.namelist())
    if _TYPES in names:
        types = _start_of(archive, _TYPES)
        if b"macroEnabled" in types:
            raise _with_program()
        return next((kind for word, kind in _MAIN.items() if word in types), None)
    if _MIMETYPE in names and _start_of(archive, _MIMETYPE).strip() == _ODT:
        if _MANIFEST in names and _ODF_SECRET in _start_of(archive, _MANIFEST):
            raise locked()
        return "odt"
    return None


def _start_of(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        return file.read(MEGABYTE)


def locked() -> BijlageGeweigerd:
    """The refusal of an office file with a password, or of an old kind: from outside they look the same."""
    return BijlageGeweigerd(
        "Dit is een bestand met een wachtwoord, of van een oude Word of Excel. Er is niets toegevoegd. Bewaar het "
        "zonder wachtwoord als .docx, .xlsx of PDF."
    )


def _with_program() -> BijlageGeweigerd:
    return BijlageGeweigerd(
        "In dit bestand zit een programma (een macro). Er is niets toegevoegd. Bewaar het zonder macro’s, of als PDF."
    )


def _damaged() -> BijlageGeweigerd:
    return BijlageGeweigerd(
        "Dit bestand is beschadigd of niet af. Er is niets toegevoegd. Vraag het opnieuw op of kopieer het nog eens."
    )


def unknown() -> BijlageGeweigerd:
    """The refusal of a kind that the vault does not take in."""
    return BijlageGeweigerd(
        "Dit soort bestand kan niet in de kluis. Er is niets toegevoegd. Het kan wel met PDF, foto’s en scans (JPEG, "
        "PNG), Word (.docx), Excel (.xlsx) en LibreOffice (.odt)."
    )
