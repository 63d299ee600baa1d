"""The structure tree: everything on paper is reachable, in the order in which it must be read."""

import itertools
import re

import pikepdf
import pytest
from pdf_tags import PAINTS, elements, marked_content
from pikepdf import Name

from forms.reports.content import Paragraph, Title, plain

DESIGNS = ("leerling", "ouders", "school", "casusoverzicht")


@pytest.mark.parametrize("design", DESIGNS)
def test_all_that_is_painted_is_content_or_artifact(report, save, design):
    with pikepdf.open(save(report(design=design))) as pdf:
        for page in pdf.pages:
            depth = 0
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in {"BDC", "BMC"}:
                    depth += 1
                    assert depth == 1 or operands[0] == Name.Span, "content does not nest"
                elif name == "EMC":
                    depth -= 1
                elif name in PAINTS:
                    assert depth, f"{name} outside of marked content"
            assert depth == 0


def test_every_piece_of_content_belongs_to_exactly_one_element(report, save):
    with pikepdf.open(save(report())) as pdf:
        pages = [page.objgen for page in pdf.pages]
        owned = [place for one in elements(pdf.Root.StructTreeRoot) for place in marked_content(one, pages)]
        drawn = []
        for number, page in enumerate(pdf.pages):
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "BDC" and "/MCID" in operands[1]:
                    drawn.append((number, int(operands[1].MCID)))
            assert page.obj.StructParents == number
            assert page.obj.Tabs == Name.S
        assert sorted(owned) == sorted(drawn)
        assert len(set(owned)) == len(owned)


def test_the_page_finds_the_element_of_its_content(report, save):
    with pikepdf.open(save(report())) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        pages = [page.objgen for page in pdf.pages]
        found = {
            (int(page), mcid): element.objgen
            for page, many in zip(numbers[::2], numbers[1::2], strict=True)
            for mcid, element in enumerate(many)
        }
        for one in elements(pdf.Root.StructTreeRoot):
            for place in marked_content(one, pages):
                assert found[place] == one.objgen


def test_headings_never_skip_a_level(report, save):
    with pikepdf.open(save(report())) as pdf:
        levels = [int(str(one.S)[2:]) for one in elements(pdf.Root.StructTreeRoot) if re.fullmatch(r"/H\d", str(one.S))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_figures_say_what_they_mean_and_where_they_are(report, save):
    with pikepdf.open(save(report())) as pdf:
        figures = [one for one in elements(pdf.Root.StructTreeRoot) if Name.Figure == one.S]
        assert [str(one.Alt) for one in figures] == ["school", "ouders"]
        assert all(len(one.A.BBox) == 4 for one in figures)


def test_every_table_has_heads_with_scope_and_rows_of_equal_length(report, save):
    with pikepdf.open(save(report())) as pdf:
        tables = [one for one in elements(pdf.Root.StructTreeRoot) if Name.Table == one.S]
        assert len(tables) == 4
        for table in tables:
            rows = [one for one in elements(table) if one.S == Name.TR]
            cells = [[one.S for one in elements(row) if one.S in (Name.TH, Name.TD)] for row in rows]
            assert len({len(one) for one in cells}) == 1
            heads = [one for one in elements(table) if one.S == Name.TH]
            assert heads
            assert all(one.A.Scope in (Name.Column, Name.Row) for one in heads)


def test_list_items_hold_a_body(report, save):
    with pikepdf.open(save(report())) as pdf:
        items = [one for one in elements(pdf.Root.StructTreeRoot) if one.S == Name.LI]
        assert len(items) == 6
        assert all(Name.LBody in [kid.S for kid in elements(one)] for one in items)


def test_it_is_read_aloud_in_the_order_of_the_content(report, save, run):
    told = run("pdfinfo", "-struct-text", save(report()))
    said = re.findall(r'^ *"(.*)"$', told, re.MULTILINE)
    order = ["Het plan", "Gehoord", "leerling zegt", "ouders zegt", "school zegt", "Doel 3", "Tweede bron", "Ik lees."]
    order += ["akkoord", "toelaatbaar", "Verschil", "Blijft bij elkaar.", "Wat vindt u?", "Oksana", "7K4-QF2-P2"]
    places = [next(place for place, text in enumerate(said) if words in text) for words in order]
    assert places == sorted(places)


def test_lines_of_a_paragraph_are_not_glued_together(report, save, run):
    text = " ".join(["samen"] * 60)
    told = run("pdfinfo", "-struct-text", save(report(Paragraph(plain(text)))))
    assert f'"{text}"' in told


def test_what_this_is_and_its_code_are_read_once(report, save, run, long_table):
    path = save(report(Title(plain("Het plan")), *long_table))
    assert run("pdftotext", path, "-").count("7K4-QF2-P2") == 3
    with pikepdf.open(path) as pdf:
        pages = [page.objgen for page in pdf.pages]
        *_, last = elements(pdf.Root.StructTreeRoot)
        assert [page for page, _ in marked_content(last, pages)] == [2, 2]


def test_the_head_of_a_table_is_repeated_on_paper_and_read_once(report, save, run, long_table):
    path = save(report(*long_table))
    assert run("pdftotext", path, "-").count("Klaar op") == 3
    with pikepdf.open(path) as pdf:
        heads = [one for one in elements(pdf.Root.StructTreeRoot) if one.S == Name.TH and one.A.Scope == Name.Column]
        assert len(heads) == 3
