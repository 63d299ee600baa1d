from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from paper_samples import MADE
from pdf_tags import PAINTS, elements, marked_content
from PIL import Image

from forms.reports.content import Footer, Paragraph, Report, Title, plain
from forms.reports.paper import make_pdf
from forms.reports.paper.letterhead import Letterhead
from forms.reports.some_pages import some_pages
from forms.reports.stationery import kept_free, letterhead, readable
from models.queries.briefpapier import Briefpapier

REPORT = Report("ouders", "Brief", (Title(plain("Het plan, kort")), Paragraph(plain("Beste ouders"))), Footer("Brief"))
LONG = Report("ouders", "Brief", tuple(Paragraph(plain(f"Zin {at}. " * 60)) for at in range(12)), Footer("Brief"))


def logo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (200, 80), "#1A6839").save(out, "PNG")
    return out.getvalue()


HEAD = Letterhead("De Linde", ("Laan 1", "1234 AB Stad"), "#1A6839", logo(), "Logo van De Linde")


def words(pdf: bytes, page: int = 0) -> str:
    return pypdfium2.PdfDocument(pdf)[page].get_textpage().get_text_range()


def top_of(pdf: bytes, search: str) -> float:
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    at = page.search(search).get_next()[0]
    return page.get_charbox(at)[3]


def figures(pdf: bytes) -> list[str]:
    with pikepdf.open(BytesIO(pdf)) as document:
        return [
            str(one.Alt)
            for one in document.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == pikepdf.Name.Figure and "/Alt" in one
        ]


def test_name_and_address_are_read_first_and_the_logo_says_its_words():
    pdf = make_pdf(REPORT, MADE, HEAD).data
    assert words(pdf).split()[:2] == ["De", "Linde"]
    assert "Logo van De Linde" in figures(pdf)


def test_it_stands_on_the_first_page_only():
    made = make_pdf(LONG, MADE, HEAD)
    assert made.pages > 1
    assert "Laan 1" in words(made.data)
    assert "Laan 1" not in words(made.data, 1)


def test_printed_paper_keeps_its_place_free():
    assert top_of(make_pdf(REPORT, MADE).data, "Het plan") > 842 - 35 * 2.83
    assert top_of(make_pdf(REPORT, MADE, Letterhead(room=35)).data, "Het plan") < 842 - 35 * 2.83


@pytest.mark.parametrize("head", [HEAD, Letterhead("Alleen een naam"), Letterhead(logo=logo()), Letterhead(room=60)])
def test_the_same_letterhead_gives_the_same_bytes(head):
    assert make_pdf(REPORT, MADE, head).data == make_pdf(REPORT, MADE, head).data


def test_a_colour_that_cannot_be_read_gives_way():
    assert letterhead(Briefpapier(naam="X", kleur="#FFCC00")).colour is None
    assert letterhead(Briefpapier(naam="X", kleur="#14305E")).colour == "#14305E"
    assert not readable("geel")


def test_room_is_what_was_set_or_what_is_usual():
    assert kept_free(Briefpapier()).room == 35
    assert kept_free(Briefpapier(ruimte=50)).room == 50


def test_some_pages_are_those_pages_and_all_of_them_the_very_file():
    made = make_pdf(LONG, MADE)
    every = tuple(range(1, made.pages + 1))
    assert some_pages(made.data, every) == made.data
    some = some_pages(made.data, (2,))
    assert len(pypdfium2.PdfDocument(some)) == 1
    assert words(some) == words(made.data, 1)


def test_all_of_it_is_content_that_belongs_to_an_element():
    with pikepdf.open(BytesIO(make_pdf(REPORT, MADE, HEAD).data)) as pdf:
        pages = [page.objgen for page in pdf.pages]
        owned = [place for one in elements(pdf.Root.StructTreeRoot) for place in marked_content(one, pages)]
        drawn, depth = [], 0
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[0]):
            name = str(operator)
            depth += (name in {"BDC", "BMC"}) - (name == "EMC")
            if name == "BDC" and "/MCID" in operands[1]:
                drawn.append((0, int(operands[1].MCID)))
            assert name not in PAINTS or depth == 1
        assert sorted(owned) == sorted(drawn)
        first = next(elements(pdf.Root.StructTreeRoot))
        assert [str(one.S) for one in first.K][:3] == ["/P", "/P", "/Figure"]
