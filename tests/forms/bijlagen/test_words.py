"""The words of a file, as the check of a copy looks through them."""

import io

import attached_files as files
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from forms.bijlagen import words as subject
from forms.bijlagen.words import words_of
from forms.person_numbers import find_person_numbers


def _pdf(*pages: str | None) -> bytes:
    """A page with words, or (None) with a picture of something."""
    out = io.BytesIO()
    made = Canvas(out)
    for words in pages:
        if words is None:
            made.drawImage(ImageReader(io.BytesIO(files.photo())), 0, 0)
        else:
            made.drawString(72, 700, words)
        made.showPage()
    made.save()
    return out.getvalue()


def test_a_number_that_word_cut_in_pieces_is_found() -> None:
    found = words_of("docx", files.word("Zij heeft nummer 111|22|2333.", "Noor| |Veldman"))
    assert len(find_person_numbers(found.text)) == 1
    assert "Noor Veldman" in found.text
    assert not found.unread


def test_numbers_of_different_places_are_not_taken_together() -> None:
    app = b"<Properties><Pages>111</Pages><Words>222</Words><Characters>333</Characters></Properties>"
    assert not find_person_numbers(words_of("docx", files.word("Dag", **{"docProps/app.xml": app})).text)


def test_what_stands_in_the_margin_was_deleted_or_leads_elsewhere_is_read_too() -> None:
    remark = '<w:comment w:author="Bas"><w:p><w:t>in de marge</w:t></w:p></w:comment>'
    comments = f'<w:comments xmlns:w="http://w">{remark}</w:comments>'.encode()
    links = b'<R><Relationship Target="mailto:geheim@voorbeeld.nl"/></R>'
    deleted = (
        b'<w:ftr xmlns:w="http://w"><w:p><w:del><w:r><w:delText>weggehaald</w:delText></w:r></w:del></w:p></w:ftr>'
    )
    more = {"word/comments.xml": comments, "word/_rels/document.xml.rels": links, "word/footer1.xml": deleted}
    text = words_of("docx", files.word("Dag", **more)).text
    for one in ("Bas", "in de marge", "geheim@voorbeeld.nl", "weggehaald"):
        assert one in text


def test_a_sheet_is_read_cell_by_cell() -> None:
    shared = b"<sst><si><t>Noor</t></si><si><r><t>Veld</t></r><r><t>man</t></r></si></sst>"
    sheet = (
        b'<worksheet><sheetData><row><c t="s"><v>0</v></c><c><f>A1*2</f><v>111222333</v></c>'
        b'<c t="inlineStr"><is><t>los</t></is></c></row></sheetData></worksheet>'
    )
    found = words_of("xlsx", files.xlsx(**{"xl/sharedStrings.xml": shared, "xl/worksheets/sheet1.xml": sheet}))
    assert len(find_person_numbers(found.text)) == 1
    for one in ("Noor", "Veldman", "los"):
        assert one in found.text


def test_a_text_of_libreoffice_is_read() -> None:
    content = b'<o xmlns:t="http://t"><t:p>BSN 111<t:span>222</t:span>333</t:p><t:p>Noor<t:s/>Veldman</t:p></o>'
    found = words_of(
        "odt", files.archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content})
    )
    assert len(find_person_numbers(found.text)) == 1
    assert "Noor Veldman" in found.text


@pytest.mark.parametrize("kind", ["jpeg", "png"])
def test_a_photo_is_said_not_to_be_read(kind: str) -> None:
    found = words_of(kind, files.photo())
    assert (found.text, found.unread) == ("", "Driehoek kan niet lezen wat er op een foto of scan staat.")


def test_a_pdf_says_which_of_it_is_picture_only() -> None:
    assert words_of("pdf", _pdf("Verslag", "verder")).unread == ""
    assert words_of("pdf", files.pdf(2)).unread == "", "an empty page hides nothing"
    assert "alleen beeld" in words_of("pdf", _pdf(None)).unread
    mixed = words_of("pdf", _pdf("Verslag", None, None))
    assert "Verslag" in mixed.text
    assert mixed.unread.startswith("2 bladzijden")
    assert words_of("pdf", _pdf("Verslag", None)).unread.startswith("1 bladzijde ")


def test_pictures_in_an_office_file_are_told() -> None:
    found = words_of("docx", files.word("Dag", **{"word/media/image1.png": files.scan()}))
    assert "Dag" in found.text
    assert "afbeeldingen" in found.unread


@pytest.mark.parametrize(
    "content",
    [
        b"geen zip",
        files.docx(**{"word/document.xml": b"<kapot"}),
        files.docx(**{"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
        files.docx(),
    ],
)
def test_what_cannot_be_read_is_said(content: bytes) -> None:
    assert words_of("docx", content).unread == "Driehoek kan dit bestand niet lezen."


def test_a_part_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "_PART", 100)
    assert words_of("docx", files.word("lang " * 100)).unread == "Driehoek kan dit bestand niet lezen."
