"""Files such as people attach them, made here: photos with notes in them, PDFs, office files, and hostile ones."""

import io
import zipfile
from collections.abc import Mapping

import pikepdf
from PIL import Image, PngImagePlugin

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def photo(width: int = 60, height: int = 40, turned: int = 6) -> bytes:
    """A JPEG of a telephone: lying on its side, with place, device and an artist noted in it; its left half is red."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width // 2, height))
    notes = image.getexif()
    notes[0x0112] = turned
    notes[0x010F] = "Telefoon van Noor"
    notes.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    image.save(out, "JPEG", exif=notes, comment=b"Noor Veldman", quality=95)
    return out.getvalue()


def scan(mode: str = "RGB") -> bytes:
    """A PNG with a note in it."""
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Noor Veldman")
    out = io.BytesIO()
    Image.new(mode, (30, 20)).save(out, "PNG", pnginfo=told)
    return out.getvalue()


def pdf(pages: int = 2, **save: object) -> bytes:
    """A PDF with empty pages."""
    made = pikepdf.new()
    for _ in range(pages):
        made.add_blank_page(page_size=(595, 842))
    return saved(made, **save)


def saved(made: pikepdf.Pdf, **save: object) -> bytes:
    """A PDF as a file."""
    out = io.BytesIO()
    made.save(out, **save)
    return out.getvalue()


def archive(parts: Mapping[str, bytes], packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packed) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


def docx(**more: bytes) -> bytes:
    """A Word file as far as anyone here looks into it."""
    return archive({"[Content_Types].xml": f'<Types><Override ContentType="{_WORD}"/></Types>'.encode(), **more})


def word(*lines: str, **more: bytes) -> bytes:
    """A Word file with these lines; of a line each piece between bars is a piece of its own, as Word cuts them."""
    told = "".join(f"<w:p>{''.join(map(_run, one.split('|')))}</w:p>" for one in lines)
    body = f'<w:document xmlns:w="http://w"><w:body>{told}</w:body></w:document>'
    return docx(**{"word/document.xml": body.encode(), **more})


def _run(words: str) -> str:
    return f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def xlsx(**more: bytes) -> bytes:
    """An Excel file as far as anyone here looks into it."""
    return archive({"[Content_Types].xml": f'<Types><Override ContentType="{_SHEET}"/></Types>'.encode(), **more})


def odt(**more: bytes) -> bytes:
    """A text of LibreOffice as far as anyone here looks into it."""
    return archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>", **more})
