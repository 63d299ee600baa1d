"""Printing a PDF: asks for a printer, sends the job, and lets it go in the act that registers it.

    printing = Printing(session, parent=self)
    printing.print(self, Document(pdf, "Driehoek QXG-4T2"), Wanted(4, (1, 2, 3, 4)), register)

Nothing comes out of a printer before the act is kept, and nothing is kept of a job that was not taken: a dialog that
was cancelled, a job that failed or was stopped leaves no line in the register. No file is written on the way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop.printing.chosen import Chosen, chosen
from desktop.printing.cups import CupsJob, library
from desktop.printing.dialog import AskPrinter, Wanted, ask_printer
from desktop.printing.drawn import DrawnJob
from desktop.printing.file_job import FileJob
from desktop.printing.job import Guarded, Job, NietAfgedrukt
from desktop.shell.session import Session
from desktop.shell.worker import Worker
from forms.reports.some_pages import some_pages

if TYPE_CHECKING:
    from models.record.change import ActResult
    from models.vault import Vault

translate = QCoreApplication.translate

Register = Callable[["Vault", Chosen, Callable[[], None]], "ActResult | None"]
"""The act: registers what was chosen, and calls the last argument within it to let the job go."""


@dataclass(frozen=True, slots=True)
class Document:
    """What is printed: the PDF, and what the job is called in the queue of the printer: no name of a person."""

    pdf: bytes
    title: str


@dataclass(slots=True)
class _Running:
    job: Guarded
    chosen: Chosen
    register: Register
    done: int = 0
    stopped: bool = False
    thread: Worker | None = None

    def let_go(self, vault: Vault) -> ActResult | None:
        """Releases the job in the act that registers it."""
        result = self.register(vault, self.chosen, self.job.release)
        self.job.keep()
        return result


@dataclass(slots=True)
class _Place:
    """Holds the job on its way; outlives the window, to take the job away when the window is thrown away."""

    session: Session
    running: _Running | None = None

    def let_down(self) -> None:
        """Takes the job away: without waiting for a print system that does not answer."""
        running, self.running = self.running, None
        if running is None:
            return
        if running.thread is None:
            self.session.ask(lambda _: running.job.drop(), lambda _: None)
        else:
            Thread(target=_end_thread, args=(running.thread, running.job), name="afdrukken", daemon=True).start()


class Printing(QObject):
    """One job at a time."""

    progressed = Signal(int, int)
    """How many steps of how many are done."""
    printed = Signal(object)
    """What was printed: a `Chosen`. It is in the register."""
    failed = Signal(object)
    """An exception. Nothing was printed and nothing registered."""
    stopped = Signal()
    """The user stopped it. Nothing was printed and nothing registered."""

    def __init__(self, session: Session, parent: QObject, ask: AskPrinter = ask_printer) -> None:
        super().__init__(parent)
        self._session = session
        self._ask = ask
        self._place = place = _Place(session)
        self.destroyed.connect(lambda: place.let_down())

    @property
    def busy(self) -> bool:
        """Whether a job is on its way."""
        return self._place.running is not None

    def print(self, over: QWidget, document: Document, wanted: Wanted, register: Register) -> None:
        """Asks for a printer and prints."""
        if self.busy:
            return
        try:
            self._ask(over, wanted, lambda printer: self._begin(printer, document, wanted, register))
        except NietAfgedrukt as error:
            self.failed.emit(error)

    def stop(self) -> None:
        """Stops the job that is on its way, after the step it is in."""
        if self._place.running is not None:
            self._place.running.stopped = True

    def _begin(self, printer: QPrinter, document: Document, wanted: Wanted, register: Register) -> None:
        told = chosen(printer, wanted.many)
        if not told.pages:
            self.failed.emit(
                NietAfgedrukt(
                    translate(
                        "Print",
                        "Deze bladzijden zijn er niet: het rapport heeft er {count}. Er is niets afgedrukt en niets "
                        "genoteerd. Kies andere bladzijden.",
                    ).format(count=wanted.many)
                )
            )
            return
        job = Guarded(_job(printer, told, document))
        self._place.running = _Running(
            job, told, register, thread=None if job.shared else Worker(QCoreApplication.instance())
        )
        self._next()

    def _next(self) -> None:
        running = self._place.running
        if running is None:
            return
        if running.stopped:
            self._end()
            self.stopped.emit()
        elif running.done == running.job.steps:
            self._session.act(
                running.let_go,
                lambda _: self._done(running.chosen),
                self._failed,
                owner=self,
            )
        else:
            self.progressed.emit(running.done, running.job.steps)
            if running.thread is None:
                self._session.ask(lambda _: running.job.step(), lambda _: self._stepped(), self._failed, owner=self)
            else:
                running.thread.run(running.job.step, lambda _: self._stepped(), self._failed, owner=self)

    def _stepped(self) -> None:
        if self._place.running is not None:
            self._place.running.done += 1
        self._next()

    def _done(self, told: Chosen) -> None:
        self._end()
        self.printed.emit(told)

    def _failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        """Between two steps; a job that was not released is dropped."""
        self._place.let_down()


def _end_thread(thread: Worker, job: Guarded) -> None:
    """Waits for the step it is in, takes the job away where it was not printed, and throws the thread away."""
    thread.stop()
    job.drop()
    thread.deleteLater()


def _job(printer: QPrinter, told: Chosen, document: Document) -> Job:
    cups = library()
    if told.file is not None:
        return FileJob(told.file, some_pages(document.pdf, told.pages))
    if cups is None:
        return DrawnJob(printer, document.title, document.pdf, told.pages)
    return CupsJob(cups, told.printer, document.title, some_pages(document.pdf, told.pages), told.options)
