"""What was chosen in the system's print dialog, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintEngine, QPrinter

_OF_CUPS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt keeps what its dialog asks of CUPS: names and values in turn."""
_OURS = frozenset({"page-ranges", "copies", "sides", "Duplex", "Collate", "media", "outputorder", "page-set"})
"""What is told here in our own way."""
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """The printer, which pages (from 1), how many copies, and what CUPS is to be told besides.

    With `file` it is no printer but a file that the dialog of the system keeps (macOS).
    """

    printer: str
    pages: tuple[int, ...]
    copies: int
    options: Mapping[str, str]
    file: Path | None = None


def chosen(printer: QPrinter, many: int) -> Chosen:
    """Reads a printer after its dialog was accepted. Pages beyond the last do not exist."""
    asked = _asked(printer)
    pages = _pages(printer, asked, many)
    name = printer.outputFileName()
    copies = max(1, printer.copyCount())
    return Chosen(printer.printerName(), pages, copies, _options(printer, asked), Path(name) if name else None)


def _asked(printer: QPrinter) -> dict[str, str]:
    told = printer.printEngine().property(_OF_CUPS)
    pairs = [str(one) for one in told] if isinstance(told, list | tuple) else []
    return {name: value for name, value in zip(pairs[::2], pairs[1::2], strict=False) if value}


def _pages(printer: QPrinter, asked: Mapping[str, str], many: int) -> tuple[int, ...]:
    """The pages, as numbers of the whole PDF: CUPS would count within what it is sent."""
    pages = tuple(range(1, many + 1))
    ranges = QPageRanges.fromString(asked.get("page-ranges", ""))
    if ranges.isEmpty() and printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
    if not ranges.isEmpty():
        pages = tuple(one for one in pages if ranges.contains(one))
    if (odd := {"odd": 1, "even": 0}.get(asked.get("page-set", ""))) is not None:
        pages = tuple(one for one in pages if one % 2 == odd)
    return pages


def _options(printer: QPrinter, asked: Mapping[str, str]) -> dict[str, str]:
    options = {name: value for name, value in asked.items() if name not in _OURS}
    options["copies"] = str(max(1, printer.copyCount()))
    if printer.duplex() in _SIDES:
        options["sides"] = _SIDES[printer.duplex()]
    if printer.copyCount() > 1:
        collated = printer.collateCopies()
        handling = "collated-copies" if collated else "uncollated-copies"
        options["multiple-document-handling"] = f"separate-documents-{handling}"
        options["Collate"] = "True" if collated else "False"
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        options["print-color-mode"] = "monochrome"
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        options["outputorder"] = "reverse"
    paper = printer.pageLayout().pageSize()
    options["media"] = paper.key()
    if not _is_a4(paper):
        options["fit-to-page"] = "true"
    return options


def _is_a4(paper: QPageSize) -> bool:
    a4 = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Millimeter)
    size: QSizeF = paper.size(QPageSize.Unit.Millimeter)
    return abs(size.width() - a4.width()) < 1 and abs(size.height() - a4.height()) < 1
