"""Sets tables and facts: rows of cells with their heads."""

from dataclasses import replace

from forms.reports.content import Cell, Facts, PartyMark, Run, Table, Text, Tone
from forms.reports.paper.block import Block, Stack
from forms.reports.paper.boxes import Beside, Framed, Look
from forms.reports.paper.fonts import Manner, Weight
from forms.reports.paper.grid import Grid, Row
from forms.reports.paper.paragraph import Paragraph
from forms.reports.paper.parts import PARTY_WORDS, MarkBlock
from forms.reports.paper.sheet import hex_text
from forms.reports.paper.structure import Element
from forms.reports.paper.theme import Design, colour, ink, tint
from forms.reports.paper.words import Style, styled

_COLUMN_HEAD = (("Table", "Scope", "/Column"),)
_ROW_HEAD = (("Table", "Scope", "/Row"),)


def set_table(design: Design, content: Table, parent: Element) -> Block:
    """A table with its heads."""
    group = parent.add("Table", attributes=(("Table", "Summary", hex_text(content.title)),))
    shares = tuple(column.share for column in content.columns)
    head_cells: list[Block] = []
    if not content.headless:
        style = styled(design, design.table_head, Tone.MUTED, Weight.SEMIBOLD)
        row = group.add("TR")
        head_cells = [
            Paragraph(
                column.head,
                replace(style, align="right") if column.right else style,
                row.add("TH", attributes=_COLUMN_HEAD),
            )
            for column in content.columns
        ]
    body: list[list[Block]] = []
    small = len(content.columns) + len(content.rows) > len(content.rows) * (len(content.columns) - 1)
    for cells_of_row in content.rows:
        row = group.add("TR")
        set_cells: list[Block] = []
        for place, (column, cell) in enumerate(zip(content.columns, cells_of_row, strict=True)):
            first = place == 0 and (content.headless or (content.row_heads and not small))
            element = row.add("TH" if first else "TD", attributes=_ROW_HEAD if first else ())
            style = Style(
                design.body,
                design.body * design.leading,
                ink(None),
                manner=Manner.FIGURES if column.figures else Manner.TEXT,
                align="right" if column.right else "left",
            )
            set_cells.append(_cell(design, cell, style, element))
        body.append(set_cells)
    least = (
        tuple(max(map(_least_width, cells)) for cells in zip(head_cells or body[0], *body, strict=True)) if body else ()
    )

    def row_of(cells: list[Block], line: str, thick: float) -> Row:
        beside = Beside(cells, shares, design.gutter * 0.75, least=least)
        return Row(beside, design.row_pad, colour(line), thick)

    head = row_of(head_cells, "text", 1.2) if head_cells else None
    rows = [row_of(cells, "line", 0.7) for cells in body]
    return Grid(head, rows, design.gap * 0.6, design.gap)


def _least_width(cell: Block) -> float:
    return cell.least_width() + 0.1 if isinstance(cell, Paragraph) else cell.height(0.0)


def _cell(design: Design, cell: Cell, style: Style, element: Element) -> Block:
    if isinstance(cell, PartyMark):
        return MarkBlock(cell.party, design.body * 1.5, element.add("Figure", PARTY_WORDS[cell.party]))
    return Paragraph(cell, style, element)


def set_facts(design: Design, content: Facts, parent: Element) -> Block:
    """Names and values, beside each other on a band or one beneath the other."""
    return _strip(design, content, parent) if content.strip else _list(design, content, parent)


def _strip(design: Design, content: Facts, parent: Element) -> Block:
    group = parent.add("Table")
    heads, values = group.add("TR"), group.add("TR")
    bold, quiet = (
        styled(design, design.table_head, None, Weight.SEMIBOLD),
        styled(design, design.table_head, Tone.MUTED),
    )
    told = [
        (
            Paragraph(fact.name, bold, heads.add("TH", attributes=_COLUMN_HEAD)),
            Paragraph(fact.value, quiet, values.add("TD")),
        )
        for fact in content.facts
    ]
    pairs: list[Block] = [Stack(list(pair)) for pair in told]
    least = tuple(max(map(_least_width, pair)) for pair in told)
    look = Look(design.pad, tint(Tone.QUIET))
    shares = tuple(max(_length(fact.name), _length(fact.value), 8.0) ** 0.75 for fact in content.facts)
    return Framed(Beside(pairs, shares, design.gutter, least=least), look, design.gap, design.gap)


def _length(text: Text) -> float:
    return float(sum(len(run.text) for run in text))


def _list(design: Design, content: Facts, parent: Element) -> Block:
    group = parent.add("Table")
    style = styled(design, design.body)
    rows: list[list[Paragraph]] = []
    for fact in content.facts:
        row = group.add("TR")
        name = tuple(Run(run.text, True, run.tone, run.language, run.code, run.sign) for run in fact.name)
        head = Paragraph(name, style, row.add("TH", attributes=_ROW_HEAD))
        rows.append([head, Paragraph(fact.value, style, row.add("TD"))])
    least = tuple(max(cell.least_width() for cell in cells) + 0.1 for cells in zip(*rows, strict=True))
    shares = (content.name_share, 1 - content.name_share)
    pad, line = (design.row_pad * 0.7, 0.5) if content.ruled else (design.row_pad * 0.25, 0.0)
    set_rows = [
        Row(Beside(list(cells), shares, design.gutter * 0.75, least=least), pad, colour("line"), line) for cells in rows
    ]
    return Grid(None, set_rows, design.gap * 0.6, design.gap)
