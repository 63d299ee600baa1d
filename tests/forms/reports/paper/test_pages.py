"""Where pages break and what stands at their foot."""

from datetime import UTC, datetime
from io import BytesIO

import pypdfium2
import pytest

from forms.reports.content import (
    AtFoot,
    Box,
    Bullets,
    Column,
    Columns,
    Footer,
    Heading,
    Item,
    Paragraph,
    Report,
    Table,
    Title,
    Together,
    Tone,
    phrase,
    plain,
)
from forms.reports.paper import make_pdf
from forms.reports.paper.theme import PAGE_WIDTH, design

MADE = datetime(2026, 11, 24, tzinfo=UTC)
SENTENCE = "In de groep zoekt hij snel contact en legt hij graag de regels uit. "


def textpages(report):
    return [page.get_textpage() for page in pypdfium2.PdfDocument(BytesIO(make_pdf(report, MADE).data))]


def pages_of(report):
    """The text of each page."""
    return [text.get_text_range().replace("\r\n", "\n") for text in textpages(report)]


def letters_of(report):
    """The boxes of all letters, page by page."""
    return [
        [text.get_charbox(place) for place in range(text.count_chars()) if text.get_text_range(place, 1).strip()]
        for text in textpages(report)
    ]


def test_each_page_says_which_of_how_many_it_is(report, long_table):
    pages = pages_of(report(*long_table))
    assert [f"bladzijde {number} van {len(pages)}" in text for number, text in enumerate(pages, 1)] == [True] * 3


@pytest.mark.parametrize("name", ["leerling", "ouders", "school", "casusoverzicht"])
def test_no_letter_leaves_the_margins(report, long_table, name):
    measures = design(name)
    wide = Paragraph(plain("Donaudampfschifffahrtsgesellschaft" * 8 + " " + SENTENCE * 40))
    for boxes in letters_of(report(*long_table, wide, design=name)):
        for left, bottom, right, top in boxes:
            assert left >= measures.left - 1
            assert right <= PAGE_WIDTH - measures.margins[1] * 72 / 25.4 + 1
            assert bottom >= measures.margins[2] * 72 / 25.4 - 3
            assert top <= measures.top + 1


def test_a_long_text_goes_on_without_losing_a_word(report):
    words = [f"woord{number}" for number in range(3000)]
    pages = pages_of(report(Paragraph(plain(" ".join(words)))))
    assert len(pages) > 2
    told = " ".join(text for text in pages).split()
    assert [word for word in told if word.startswith("woord")] == words


def test_long_columns_go_on_beside_each_other(report):
    left, right = [f"links{number}" for number in range(900)], [f"rechts{number}" for number in range(1500)]
    pages = pages_of(
        report(Columns((1, 1), ((Paragraph(plain(" ".join(left))),), (Paragraph(plain(" ".join(right))),))))
    )
    told = " ".join(text for text in pages).split()
    assert [word for word in told if word.startswith("links")] == left
    assert [word for word in told if word.startswith("rechts")] == right


def test_a_long_text_in_two_columns_loses_no_word_over_a_page_break(report):
    words = [f"woord{number}" for number in range(1900)]
    pages = pages_of(report(Paragraph(plain(SENTENCE * 40)), Paragraph(plain(" ".join(words)), long=True)))
    assert len(pages) > 1
    told = " ".join(pages).split()
    assert [word for word in told if word.startswith("woord")] == words


def test_a_short_text_stays_in_one_column(report):
    (text,) = pages_of(report(Paragraph(plain(SENTENCE * 2), long=True)))
    assert SENTENCE.strip() in text.replace("\n", " ")


def test_a_row_higher_than_a_page_is_cut(report):
    words = [f"woord{number}" for number in range(2500)]
    table = Table((Column(plain("Wat")), Column(plain("Wie"), 0.2)), ((plain(" ".join(words)), plain("wij")),), "Inzet")
    pages = pages_of(report(table))
    told = " ".join(text for text in pages).split()
    assert len(pages) > 2
    assert [word for word in told if word.startswith("woord")] == words


def test_a_long_list_in_a_box_goes_on_in_a_second_box(report):
    items = tuple(Item(plain(f"punt{number} {SENTENCE}")) for number in range(90))
    pages = pages_of(report(Box((Heading(2, plain("Rechten")), Bullets(items)), Tone.ACCENT, outlined=True)))
    assert len(pages) > 1
    told = " ".join(pages).split()
    assert [word for word in told if word.startswith("punt")] == [f"punt{number}" for number in range(90)]


def test_a_small_box_is_not_cut(report):
    box = Box((Heading(2, plain("Hulp nodig?")), Paragraph(plain(SENTENCE * 2 + "slot"))))
    for lines in range(50, 66):
        pages = pages_of(report(Paragraph(plain("\n".join("x" * lines))), box))
        assert len([text for text in pages if "Hulp nodig?" in text and "slot" in text]) == 1


def test_what_stands_at_the_foot_gets_a_page_of_its_own_when_there_is_no_room(report):
    long = report(Paragraph(plain("\n".join("x" * 60))), AtFoot((Box((Paragraph(phrase("Onderaan.")),)),)))
    assert ["Onderaan." in text for text in pages_of(long)] == [False, True]
    highest = max(top for *_, top in letters_of(long)[1])
    assert highest > 700, "there it begins at the top"


def test_a_heading_stays_with_its_text(report):
    fill = Paragraph(plain(SENTENCE * 92))
    for extra in range(0, 14):
        blocks = (
            fill,
            Paragraph(plain("\n".join("x" * (extra + 1)))),
            Heading(2, plain("Kopje")),
            Paragraph(plain(SENTENCE * 4)),
        )
        for text in pages_of(report(*blocks)):
            body = text.split("OPP Noor")[0].rstrip()
            assert not body.endswith("Kopje")


def test_what_belongs_together_moves_together(report):
    together = Together((Heading(2, plain("Samen")), *(Paragraph(plain(f"deel {number}")) for number in range(12))))
    pages = pages_of(report(Paragraph(plain(SENTENCE * 95)), together))
    parts = [[number for number in range(12) if f"deel {number}" in text] for text in pages]
    assert [len(one) for one in parts] in ([12], [0, 12])


def test_what_belongs_at_the_foot_stands_at_the_foot(report):
    text = Paragraph(plain("Kort."))
    (boxes,) = letters_of(report(text, AtFoot((Box((Paragraph(phrase("Onderaan.")),)),))))
    lowest = sorted({round(bottom) for _, bottom, _, _ in boxes})
    assert lowest[-1] > 700
    assert any(40 < one < 90 for one in lowest)


@pytest.mark.parametrize(
    "what", ["Kort", "Wat dit is, in woorden " * 3, "Heel lange woorden" + " · voor wat dit is" * 6]
)
def test_the_three_parts_of_a_foot_never_touch(what):
    foot = Footer(what.strip(), "AB1-CD2-EF", "0123456789abcdef")
    pdf = make_pdf(Report("school", "Proef", (Title(plain("Proef")),), foot), MADE).data
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    told = page.get_text_range()
    spans = []
    for part in (what.partition(" · ")[0].strip(), "AB1-CD2-EF", "bladzijde"):
        start = told.index(part)
        boxes = [page.get_charbox(at) for at in range(start, start + len(part))]
        spans.append((min(one[0] for one in boxes), max(one[2] for one in boxes)))
    assert spans[0][1] < spans[1][0] < spans[1][1] < spans[2][0]
