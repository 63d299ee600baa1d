"""Reports as one page for a browser: the same content model in, one self-contained and accessible HTML file out.

    html = make_web(report)

Pure: the same report gives the same bytes. The file holds its own looks, no script, and fetches nothing.
"""

from lxml import etree

from forms.reports.content import Report
from forms.reports.paper.letterhead import Letterhead
from forms.reports.web.building import add, add_text
from forms.reports.web.letterhead import set_letterhead
from forms.reports.web.setting import set_blocks
from forms.reports.web.style import css


def make_web(report: Report, letterhead: Letterhead | None = None) -> bytes:
    """The report as HTML in UTF-8; a letterhead stands on top of it."""
    page = etree.Element("html", lang=report.language)
    head = add(page, "head")
    add(head, "meta", charset="utf-8")
    add(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    add_text(add(head, "title"), report.title)
    add(head, "style").text = css()
    body = add(page, "body")
    if letterhead is not None:
        set_letterhead(letterhead, body)
    set_blocks(report.blocks, add(body, "main"))
    _set_foot(report, add(body, "footer"))
    return etree.tostring(page, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")


def _set_foot(report: Report, foot: etree._Element) -> None:
    told = report.footer
    code = f"code {told.code}" if told.code else None
    # The start of the hash as on paper, in fours, so that both copies can be laid beside each other.
    start = " ".join((told.text_hash or "")[place : place + 4] for place in (0, 4, 8)).strip()
    for words in (report.organisation, told.what, code, start):
        if words:
            add_text(add(foot, "p"), words)
