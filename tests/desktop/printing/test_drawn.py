"""Where there is no CUPS the pages are drawn. A printer that makes a PDF shows what would have come out."""

import pypdfium2
import pytest
from paper_samples import MADE
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from desktop.printing.drawn import DrawnJob
from desktop.printing.job import NietAfgedrukt
from forms.reports.content import Footer, Paragraph, Report, plain
from forms.reports.paper import make_pdf

LONG = Report("ouders", "Brief", tuple(Paragraph(plain(f"Zin {at}. " * 90)) for at in range(30)), Footer("Brief"))


@pytest.fixture
def pdf():
    made = make_pdf(LONG, MADE)
    assert made.pages >= 3
    return made.data


@pytest.fixture
def printer(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gedrukt.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setResolution(144)
    return printer


def darkness(pdf, number):
    """Which of twenty strips of a page have ink."""
    page = pypdfium2.PdfDocument(pdf)[number]
    image = page.render(scale=0.5).to_pil().convert("L")
    high = image.height // 20
    strips = (image.crop((0, at * high, image.width, (at + 1) * high)) for at in range(20))
    return [one.getextrema()[0] < 160 for one in strips]


def test_the_chosen_pages_come_out_as_they_are(pdf, printer, tmp_path):
    job = DrawnJob(printer, "Driehoek AB1", pdf, (1, 3))
    for _ in range(job.steps):
        job.step()
    job.release()
    printed = (tmp_path / "gedrukt.pdf").read_bytes()
    document = pypdfium2.PdfDocument(printed)
    assert len(document) == 2
    assert [round(side) for side in document[0].get_size()] == [595, 842]
    assert darkness(printed, 0) == darkness(pdf, 0)
    assert darkness(printed, 1) == darkness(pdf, 2)


def test_a_page_is_drawn_in_bands(pdf, printer):
    job = DrawnJob(printer, "Driehoek AB1", pdf, (1,))
    assert job.steps == 12
    job.drop()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_work_is_told(pdf, printer):
    printer.setOutputFileName("/nergens/hier.pdf")
    job = DrawnJob(printer, "Driehoek AB1", pdf, (1,))
    with pytest.raises(NietAfgedrukt, match="niets genoteerd"):
        job.step()
    job.drop()
