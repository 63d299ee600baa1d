"""The document as a whole: what it says of itself, its fonts, its bookmarks, its bytes."""

import re
from datetime import UTC, datetime

import pikepdf
from paper_samples import ARABIC, MADE, TIGRINYA, UKRAINIAN
from pikepdf import Name

from forms.reports.content import Heading, Paragraph, Run, Title, plain
from forms.reports.paper import make_pdf


def test_it_is_a_sound_pdf_of_version_1_7(report, save, run):
    path = save(report())
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", path)
    assert path.read_bytes().startswith(b"%PDF-1.7")


def test_it_names_its_language_and_title_and_shows_the_title(report, save, run):
    path = save(report())
    with pikepdf.open(path) as pdf:
        assert pdf.Root.Lang == "nl"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
    told = run("pdfinfo", path)
    assert re.search(r"^Title: +Ontwikkelingsperspectief, versie 2$", told, re.MULTILINE)
    assert re.search(r"^Tagged: +yes$", told, re.MULTILINE)
    assert re.search(r"^Author: +De Wilgenhoek$", told, re.MULTILINE)


def test_its_metadata_claims_ua_1_and_a_2a_and_agrees_with_the_information(report, save):
    with pikepdf.open(save(report())) as pdf, pdf.open_metadata() as told:
        assert (told["pdfaid:part"], told["pdfaid:conformance"], told["pdfuaid:part"]) == ("2", "A", "1")
        assert told["dc:title"] == pdf.docinfo["/Title"] == "Ontwikkelingsperspectief, versie 2"
        assert told["dc:creator"] == [pdf.docinfo["/Author"]]
        assert told["xmp:CreateDate"] == "2026-11-24T10:42:00Z"
        assert pdf.docinfo["/CreationDate"] == "D:20261124104200Z"


def test_it_carries_a_colour_profile(report, save):
    with pikepdf.open(save(report())) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert intent.S == Name.GTS_PDFA1
        profile = intent.DestOutputProfile
        assert profile.N == 3
        assert profile.read_bytes()[36:40] == b"acsp"


def test_every_font_is_embedded_and_maps_its_letters(report, save):
    with pikepdf.open(save(report())) as pdf:
        fonts = {str(font.BaseFont): font for page in pdf.pages for font in page.Resources.Font.values()}
        assert len(fonts) >= 6
        for font in fonts.values():
            assert "/FontFile2" in font.FontDescriptor
            letters = font.ToUnicode.read_bytes()
            count = int(re.search(rb"(\d+) beginbfchar", letters).group(1))
            assert count == len(re.findall(rb"^<..> <(?:....)+>$", letters, re.MULTILINE)) > 0
            assert b"<0000>" not in letters


def test_its_headings_are_its_bookmarks(report, save):
    blocks = (
        Title(plain("Plan")),
        Heading(2, plain("Doelen")),
        Heading(3, plain("Lezen")),
        Heading(2, plain("Overleg")),
    )
    texts = [block for one in blocks for block in (one, Paragraph(plain("Tekst.")))]
    with pikepdf.open(save(report(*texts))) as pdf, pdf.open_outline() as outline:
        (plan,) = outline.root
        assert plan.title == "Plan"
        assert [one.title for one in plan.children] == ["Doelen", "Overleg"]
        assert [one.title for one in plan.children[0].children] == ["Lezen"]


def test_the_same_report_and_day_give_the_same_bytes(report):
    assert make_pdf(report(), MADE).data == make_pdf(report(), MADE).data
    assert make_pdf(report(), MADE).data != make_pdf(report(), datetime(2026, 11, 25, tzinfo=UTC)).data


def test_names_in_every_script_come_out_as_they_were_typed(report, save, run):
    path = save(report())
    text = run("pdftotext", path, "-")
    for name in ("Łukasz Wiśniewski", "Yasmin Al Ḥaddād", "Peter Oğuz", "Annelies Koç", UKRAINIAN, TIGRINYA, ARABIC):
        assert name in re.sub(r"[\s\u200e\u200f\u202a-\u202e]+", " ", text), name


def test_arabic_is_read_aloud_in_its_own_order(report, save):
    with pikepdf.open(save(report(Paragraph(plain(f"Moeder heet {ARABIC}, vader heet Bas."))))) as pdf:
        paragraph = pdf.Root.StructTreeRoot.K.K[0]
        before, span, after = paragraph.K
        assert (int(before), int(after)) == (0, 2)
        assert span.S == "/Span"
        assert str(span.ActualText) == ARABIC


def test_a_stretch_in_another_language_says_so(report, save):
    text = (*plain("Zij zegt "), Run("dziękuję", language="pl"), *plain("."))
    with pikepdf.open(save(report(Paragraph(text)))) as pdf:
        assert [str(kid.Lang) for kid in pdf.Root.StructTreeRoot.K.K[0].K if isinstance(kid, pikepdf.Dictionary)] == [
            "pl"
        ]


def test_letters_that_no_face_has_are_shown_as_missing(report, save, run):
    text = "Het gaat \N{CJK UNIFIED IDEOGRAPH-597D} goed \N{GRINNING FACE}."
    assert "gaat □ goed [lachend gezicht]." in run("pdftotext", save(report(Paragraph(plain(text)))), "-")
