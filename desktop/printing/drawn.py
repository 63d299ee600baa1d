"""A job that draws the pages itself, at the resolution of the printer: where there is no CUPS (Windows).

A page is drawn in bands, so that it takes no more memory than a band whatever the resolution.
"""

import pypdfium2
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.printing.job import NietAfgedrukt

translate = QCoreApplication.translate

_POINTS = 72
_MOST = 600
"""Dots per inch that are worth drawing."""
_BAND = 72.0
"""How high a band is, in points: one inch."""


class DrawnJob:
    """Pages of a PDF (from 1) drawn on a printer. `steps` is one a band."""

    shared = True

    def __init__(self, printer: QPrinter, title: str, pdf: bytes, pages: tuple[int, ...]) -> None:
        self._printer = printer
        self._painter: QPainter | None = None
        self._document = pypdfium2.PdfDocument(pdf)
        printer.setDocName(title)
        printer.setFullPage(True)
        self._bands = tuple((page - 1, top) for page in pages for top in self._tops(page - 1))
        self._at = 0
        self.steps = len(self._bands)

    def _tops(self, number: int) -> tuple[float, ...]:
        height = self._document[number].get_height()
        return tuple(_BAND * place for place in range(-int(-height // _BAND)))

    def step(self) -> None:
        """Draws one band; a new sheet where a page begins."""
        number, top = self._bands[self._at]
        if self._painter is None:
            painter = QPainter()
            if not painter.begin(self._printer):
                raise self._failed()
            self._painter = painter
        elif top == 0 and not self._printer.newPage():
            raise self._failed()
        self._draw(self._painter, number, top)
        self._at += 1

    def release(self) -> None:
        """Ends the job: the printer gets it."""
        painter, self._painter = self._painter, None
        if painter is None or not painter.end() or self._printer.printerState() is QPrinter.PrinterState.Error:
            raise self._failed()
        self._document.close()

    def drop(self) -> None:
        """Stops without anything being printed."""
        painter, self._painter = self._painter, None
        if painter is not None:
            self._printer.abort()
            painter.end()
        self._document.close()

    def _draw(self, painter: QPainter, number: int, top: float) -> None:
        page = self._document[number]
        width, height = page.get_size()
        high = min(_BAND, height - top)
        scale = min(self._printer.resolution(), _MOST) / _POINTS
        bitmap = page.render(scale=scale, crop=(0, height - top - high, 0, top), rev_byteorder=True, prefer_bgrx=True)
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
        dots = self._printer.resolution() / _POINTS
        painter.drawImage(QRectF(0, top * dots, width * dots, high * dots), image)
        page.close()

    def _failed(self) -> NietAfgedrukt:
        return NietAfgedrukt(
            translate(
                "Print",
                "De printer {printer} doet het niet. Er is niets afgedrukt en niets genoteerd. Kijk of de printer "
                "aanstaat en probeer het opnieuw, of bewaar de PDF.",
            ).format(printer=self._printer.printerName())
        )
