"""The system's print dialog, asked over a window.

On Linux Qt draws it, and it gets the looks of the program; on Windows and macOS it is the system's own.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QRadioButton, QWidget

from desktop.printing.job import NietAfgedrukt
from desktop.printing.page_range import in_words
from desktop.widgets.lock_key import lock_key
from desktop.widgets.system_dialog import dress

translate = QCoreApplication.translate

_OFF = (
    QAbstractPrintDialog.PrintDialogOption.PrintToFile,
    QAbstractPrintDialog.PrintDialogOption.PrintSelection,
    QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage,
)
"""What the dialog would offer besides a printer: a PDF is kept in a way of its own."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for beforehand: how many pages there are, and which of them (from 1)."""

    many: int
    pages: tuple[int, ...]


AskPrinter = Callable[[QWidget, Wanted, Callable[[QPrinter], None]], None]
"""Asks for a printer over a window; answers it when it was chosen, and nothing when the user changed their mind."""


def ask_printer(parent: QWidget, wanted: Wanted, then: Callable[[QPrinter], None]) -> None:
    """Opens the dialog. Raises `NietAfgedrukt` where there is no printer to choose."""
    if not QPrinterInfo.availablePrinterNames():
        raise NietAfgedrukt(
            translate(
                "Print",
                "Deze computer kent geen printer. Er is niets afgedrukt en niets genoteerd. Voeg een printer toe bij "
                "de instellingen van de computer, of bewaar de PDF en druk die ergens anders af.",
            )
        )
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    dialog = PrintDialog(printer, wanted, parent)  # goes with its screen when the vault locks
    dialog.accepted.connect(lambda: then(printer))
    QDialog.open(dialog)  # the `open` of a print dialog wants a slot by its name
    dialog.fill()
    dialog.adjustSize()
    dialog.move(parent.window().frameGeometry().center() - dialog.rect().center())


class PrintDialog(QPrintDialog):
    """The dialog with what was asked for filled in. It keeps its printer alive."""

    def __init__(self, printer: QPrinter, wanted: Wanted, parent: QWidget) -> None:
        super().__init__(printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The bar of a window may stand in a task list or on a shared screen: it tells nothing of a case.
        self.setWindowTitle("Driehoek")
        self.setAccessibleName(self.tr("Afdrukken"))
        self._printer = printer
        for option in _OFF:
            self.setOption(option, False)
        self.setMinMax(1, wanted.many)
        self.setFromTo(1, wanted.many)
        self._wanted = wanted
        if len(wanted.pages) < wanted.many:
            self._choose_pages(wanted.pages)
        dress(self)
        lock_key(self, parent)

    def fill(self) -> None:
        """Once it is open: shows copies and pages, which Qt folds away, and the pages that were asked for."""
        for button in self.findChildren(QPushButton):
            if button.text().endswith(">>"):
                button.click()
        choice, line = self.findChild(QRadioButton, "pagesRadioButton"), self.findChild(QLineEdit, "pagesLineEdit")
        some = len(self._wanted.pages) < self._wanted.many
        if some and choice is not None and line is not None:  # Qt itself fills in one stretch of pages only
            choice.setChecked(True)
            line.setText(in_words(self._wanted.pages).replace(" ", ""))

    def _choose_pages(self, pages: tuple[int, ...]) -> None:
        ranges = QPageRanges()
        for page in pages:
            ranges.addPage(page)
        self._printer.setPageRanges(ranges)
        self.setPrintRange(QAbstractPrintDialog.PrintRange.PageRange)
