"""Reports on paper: a content model in, a tagged and archivable PDF out.

    pdf = make_pdf(report, made=datetime(2026, 11, 24, tzinfo=UTC))

Pure: the same report and date give the same bytes. Nothing is read but the fonts, pictograms and measures in resources.
"""

from dataclasses import dataclass
from datetime import datetime

from forms.reports.content import AtFoot, Report
from forms.reports.paper.archive import finish
from forms.reports.paper.block import Stack
from forms.reports.paper.letterhead import Letterhead, set_letterhead
from forms.reports.paper.pages import draw_footer, draw_page, paginate
from forms.reports.paper.setter import Setter
from forms.reports.paper.sheet import Sheet
from forms.reports.paper.structure import Element
from forms.reports.paper.theme import design


@dataclass(frozen=True, slots=True)
class Pdf:
    """A finished document and its number of pages."""

    data: bytes
    pages: int


def make_pdf(report: Report, made: datetime, letterhead: Letterhead | None = None) -> Pdf:
    """Sets a report on paper. `made` is UTC and stands in the document as its date.

    With a letterhead that stands on top of the first page.
    """
    sheet, root, pages = _draw(report, tagged=True, letterhead=letterhead)
    return Pdf(finish(sheet.finish(), sheet, root, report, made), pages)


def make_plain(report: Report) -> bytes:
    """The same pages without any tag, to measure what tagging costs."""
    sheet, _, _ = _draw(report, tagged=False)
    return sheet.finish()


def _draw(report: Report, tagged: bool, letterhead: Letterhead | None = None) -> tuple[Sheet, Element, int]:
    measures = design(report.design)
    setter, root = Setter(measures), Element("Document")
    head = [set_letterhead(letterhead, measures, root)] if letterhead else []
    body = setter.stack(tuple(one for one in report.blocks if not isinstance(one, AtFoot)), root)
    if head:
        body = Stack([*head, *body.blocks])
    at_foot = tuple(block for one in report.blocks if isinstance(one, AtFoot) for block in one.blocks)
    foot = setter.stack(at_foot, root) if at_foot else None
    pages = paginate(body, foot, measures)
    sheet, last = Sheet(report.language, tagged), root.add("P")
    for number, page in enumerate(pages, 1):
        if number > 1:
            sheet.next_page()
        draw_page(sheet, page, measures)
        draw_footer(sheet, report.footer, number, len(pages), measures, last)
    return sheet, root, len(pages)
