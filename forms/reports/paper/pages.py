"""From blocks to pages: where pages break, and what stands at their foot."""

from collections.abc import Iterator
from dataclasses import dataclass

from forms.reports.content import Footer, Run, Text, Tone
from forms.reports.paper.block import Block, Stack
from forms.reports.paper.paragraph import Paragraph
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.structure import Element
from forms.reports.paper.theme import MM, Design, colour, ink
from forms.reports.paper.words import Style


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page; `foot` stands at its foot."""

    body: Block
    foot: Block | None = None


def paginate(body: Stack, foot: Stack | None, design: Design) -> list[Page]:
    """The pages. What cannot be cut and is higher than a page runs over its edge.

    A foot that asks for a page of its own begins at the top of it, where one looks first.
    """
    room = design.top - design.bottom
    pages: list[Page] = []
    rest: Block = body
    while rest.height(design.width) > room + 0.01:
        parts = rest.split(design.width, room) or _first_apart(rest)
        if parts is None:
            break
        pages.append(Page(parts[0]))
        rest = parts[1]
    if foot is None:
        return [*pages, Page(rest)]
    if rest.height(design.width) + foot.height(design.width) + design.gap * 2 <= room:
        return [*pages, Page(rest, foot)]
    return [*pages, Page(rest), Page(foot)]


def _first_apart(rest: Block) -> tuple[Block, Block] | None:
    if isinstance(rest, Stack) and len(rest.blocks) > 1:
        return Stack(rest.blocks[:1]), Stack(rest.blocks[1:])
    return None


def draw_page(sheet: Sheet, page: Page, design: Design) -> None:
    """Body and foot of a page."""
    page.body.draw(sheet, design.left, design.top, design.width)
    if page.foot:
        page.foot.draw(sheet, design.left, design.bottom + page.foot.height(design.width), design.width)


def draw_footer(sheet: Sheet, footer: Footer, number: int, total: int, design: Design, element: Element) -> None:
    """The foot of a page: what this is, the code of exactly this text, which page of how many.

    Furniture; but on the last page what this is and its code are read aloud too, once.
    """
    size = design.footer
    y = design.margins[2] * MM
    count: Text = (Run("bladzijde "), Run(str(number), strong=True), Run(f" van {total}"))
    style = Style(size, size * 1.3, ink(Tone.MUTED))
    for what, code in _told(footer):  # the first that leaves room between the three
        parts = [Paragraph(text, style, element) for text in ((Run(what),), code, count)]
        widths = [max((line.width for line in part.lines(1e6)), default=0.0) for part in parts]
        if sum(widths) + 2 * size <= design.width:
            break
    free = (design.width - sum(widths)) / 2
    starts = (0.0, widths[0] + free, design.width - widths[2])
    with sheet.artifact("Footer"):
        sheet.line(design.left, y + size * 1.75, design.left + design.width, y + size * 1.75, colour("line"), 0.7)
        parts[2].draw(sheet, design.left + starts[2], y + size * 1.3, design.width)
        if number < total:
            _draw_told(sheet, parts, starts, y + size * 1.3, design)
    if number == total:
        _draw_told(sheet, parts, starts, y + size * 1.3, design)


def _draw_told(
    sheet: Sheet, parts: list[Paragraph], starts: tuple[float, float, float], top: float, design: Design
) -> None:
    for part, start in zip(parts[:2], starts, strict=False):
        part.draw(sheet, design.left + start, top, design.width)


def _told(footer: Footer) -> Iterator[tuple[str, Text]]:
    """What this is with its code, from much to little: a word goes, then a part of the hash, then of what this is."""
    codes = _codes(footer)
    yield from ((footer.what, code) for code in codes)
    what = footer.what
    while " · " in what:
        what = what.rpartition(" · ")[0]
        yield what, codes[-1]


def _codes(footer: Footer) -> tuple[Text, ...]:
    if footer.code is None:
        return ((),)
    named: Text = (Run("paginacode "), Run(footer.code, strong=True))
    bare: Text = (Run(footer.code, strong=True),)
    if footer.text_hash is None:
        return named, bare
    return (*((*code, *_hash(footer.text_hash, groups)) for code, groups in ((named, 3), (bare, 3), (bare, 2))), bare)


def _hash(text_hash: str, groups: int) -> Text:
    start = "\N{NO-BREAK SPACE}".join(text_hash[place : place + 4] for place in range(0, 4 * groups, 4))
    return Run(" · tekst "), Run(start, code=True)
