"""What paper costs: a tagged report beside plain ReportLab with the same words, and many case summaries in a row."""

import statistics
import time
import tracemalloc
from datetime import UTC, datetime
from io import BytesIO
from xml.sax.saxutils import escape

import pytest
from opp_cases import TODAY, case, changed
from performance.table import Table as Measured
from report_texts import runs
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from forms.audience import reader
from forms.reports import content
from forms.reports.making import make, reports
from forms.reports.paper import make_pdf, make_plain
from forms.reports.paper.fonts import Weight, font
from forms.reports.paper.theme import MM, design

pytestmark = pytest.mark.performance

TIMES = 7
MADE = datetime(2026, 11, 24, tzinfo=UTC)
LONG = "In de groep zoekt zij snel contact en legt zij graag de regels uit aan een ander kind. " * 8
FIELDS = ("hulpvraag", "beeld", "uitstroom_motivering", "onderwijsbehoeften", "visie_ouders", "individuele_begeleiding")


def long_case():
    return case(changed(**dict.fromkeys(FIELDS, LONG)))


def medians(*calls):
    """Seconds of each call, the median of runs in turns."""
    spent = [[] for _ in calls]
    for _ in range(TIMES):
        for one, call in zip(spent, calls, strict=True):
            begin = time.perf_counter()
            call()
            one.append(time.perf_counter() - begin)
    return [statistics.median(one) for one in spent]


def plain_reportlab(report):
    """The same words and tables set by ReportLab's own paragraphs and tables: untagged, without any design."""
    measures = design(report.design)
    style = ParagraphStyle("body", fontName="Inter-Regular", fontSize=measures.body, leading=measures.body * 1.32)
    top, right, bottom, left = (side * MM for side in measures.margins)

    def set_text(text):
        marked = (f"<b>{escape(run.text)}</b>" if run.strong else escape(run.text) for run in text)
        return Paragraph("".join(marked).replace("\n", "<br/>"), style)

    def blocks(one):
        if isinstance(one, content.Table):
            return [Table([[set_text(tuple(runs(cell))) for cell in row] for row in one.rows])] if one.rows else []
        if isinstance(one, content.Facts):
            lines = [[set_text(fact.name), set_text(fact.value)] for fact in one.facts]
            return [Table(lines)] if lines else []
        inside = [part for name in ("blocks", "boxes", "columns") for part in getattr(one, name, ())]
        flat = [each for part in inside for each in (part if isinstance(part, tuple) else (part,))]
        if flat:
            return [made for part in flat for made in blocks(part)]
        texts = tuple(runs(one))
        return [set_text(texts)] if texts else []

    story = [made for one in report.blocks for made in blocks(one)]
    out = BytesIO()
    SimpleDocTemplate(
        out, topMargin=top, rightMargin=right, bottomMargin=bottom, leftMargin=left, pageCompression=1
    ).build(story)
    return out.getvalue()


def test_a_tagged_report_beside_plain_reportlab(table: Measured):
    from reportlab.lib.fonts import addMapping

    for weight in Weight:
        font(f"Inter-{weight.value}")
    addMapping("Inter-Regular", 0, 0, "Inter-Regular")
    addMapping("Inter-Regular", 1, 0, "Inter-SemiBold")
    beeld = long_case()
    for voor in ("leerling", "ouders", "school", "swv"):
        for name, _, report in reports(beeld, reader(beeld, voor, TODAY), TODAY):
            ours, bare, theirs = medians(
                lambda report=report: make_pdf(report, MADE),
                lambda report=report: make_plain(report),
                lambda report=report: plain_reportlab(report),
            )
            pages = make_pdf(report, MADE).pages
            about = f"{ours * 1000:.0f} ms, {pages} pages; {ours / bare:.1f}x our own pages without tags"
            table.add(f"tagged report beside plain ReportLab: {voor}, {name}", ours / theirs, "x", 2, about)


def test_three_reports_of_one_case_warm(table: Measured):
    beeld = long_case()

    def all_three():
        return [one for voor in ("leerling", "ouders", "school") for one in make(beeld, voor, TODAY, MADE)]

    files = len(all_three())
    (spent,) = medians(all_three)
    table.add(
        "three reports of one case, warm", spent, "s", 0.2, f"content and paper of {files} files for three readers"
    )


def test_many_case_summaries_in_flat_memory(table: Measured):
    beeld = long_case()
    make(beeld, "swv", TODAY, MADE)
    tracemalloc.start()
    for _ in range(50):
        make(beeld, "swv", TODAY, MADE)
    middle, _ = tracemalloc.get_traced_memory()
    for _ in range(50):
        make(beeld, "swv", TODAY, MADE)
    end, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    (spent,) = medians(lambda: make(beeld, "swv", TODAY, MADE))
    about = (
        f"reckoned from one, {spent * 1000:.0f} ms on one core; memory after 50 more {(end - middle) / 1024:+.0f} kB"
    )
    table.add("1,000 case summaries on two cores", spent * 1000 / 2, "s", 60, about)
    assert end - middle < 1_000_000
