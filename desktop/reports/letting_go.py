"""Letting a report leave: to a file the user names, or to a printer. What left, and what did not, is told in words."""

from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.printing.chosen import Chosen
from desktop.printing.dialog import Wanted
from desktop.printing.printing import Document, Printing
from desktop.reports.leaving import put_on_paper, write, write_page
from desktop.reports.reading import Made, Printable
from desktop.shell.session import Session
from desktop.widgets.pick_file import Picker


class LettingGo(Printing):
    """Prints, and writes PDF files and pages for a browser."""

    left = Signal(str)
    """A report left: what happened, in words."""
    stayed = Signal(str)
    """The user stopped it: what did not happen, in words."""

    def __init__(self, session: Session, over: QWidget, pick: Picker) -> None:
        super().__init__(session, over)
        self._over = over
        self.pick = pick
        self.printed.connect(self._say_printed)
        self.stopped.connect(lambda: self.stayed.emit(self.tr("Gestopt. Er is niets afgedrukt en niets genoteerd.")))

    def put_on_paper(self, printable: Printable, made: Made, pages: tuple[int, ...]) -> None:
        """Asks for a printer and prints these pages (from 1), unless the dialog says otherwise."""
        self.print(
            self._over,
            Document(made.file.data, self.tr("Driehoek {code}").format(code=made.file.code)),
            Wanted(made.file.pages, pages),
            partial(put_on_paper, printable, made, self._session.today()),
        )

    def keep(self, printable: Printable, made: Made, *, then_open: bool) -> None:
        """Asks where the PDF goes and writes it there; opens it when wanted."""
        begin = user_documents_path() / made.file.name
        path = self.pick(self._over, self.tr("Waar komt de PDF?"), begin, self.tr("PDF (*.pdf)"))
        if path is None:
            return
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self._session.act(
            partial(write, printable, made, path, self._session.today()),
            lambda _: self._kept(path, then_open=then_open),
            self.failed.emit,
            owner=self,
        )

    def keep_page(self, printable: Printable, made: Made) -> None:
        """Asks where the page for a browser goes and writes it there."""
        begin = (user_documents_path() / made.file.name).with_suffix(".html")
        path = self.pick(self._over, self.tr("Waar komt de webpagina?"), begin, self.tr("Webpagina (*.html)"))
        if path is None:
            return
        path = path if path.suffix.lower() in {".html", ".htm"} else path.with_name(f"{path.name}.html")
        self._session.act(
            partial(write_page, printable, made, path, self._session.today()),
            lambda _: self._kept(path, then_open=False),
            self.failed.emit,
            owner=self,
        )

    def _kept(self, path: Path, *, then_open: bool) -> None:
        self.left.emit(self.tr("Bewaard als {name} en genoteerd bij ‘Wie kreeg wat’.").format(name=path.name))
        if then_open:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _say_printed(self, chosen: Chosen) -> None:
        if chosen.file is not None:
            kept = self.tr("Bewaard als {name} en genoteerd bij ‘Wie kreeg wat’.")
            self.left.emit(kept.format(name=chosen.file.name))
            return
        words = self.tr("Naar printer {printer} gestuurd en genoteerd bij ‘Wie kreeg wat’.")
        self.left.emit(words.format(printer=chosen.printer))
