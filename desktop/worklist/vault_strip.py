"""The date of the vault itself above the work of the dossiers: a backup that is due. Not there as long as none is."""

from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.settings.pages import Section
from desktop.shell.route import Route, ScreenName
from desktop.shell.session import Session
from desktop.widgets.arrange import clear, down
from desktop.widgets.button import Button
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.strip import Strip
from desktop.worklist.deadline_words import deadline_words
from models.terms.term import Term
from models.vault import Vault


class Goes(Protocol):
    """What leads to a place: the signal `go` of a screen."""

    def emit(self, route: Route, /) -> None:
        """Goes there."""


class VaultStrip(QWidget):
    """The strip. It reads each time its screen comes in view, beside what is being kept."""

    def __init__(self, session: Session, go: Goes) -> None:
        super().__init__()
        self._session, self._go = session, go
        self._column: QVBoxLayout = down()
        self._shown: tuple[Term, ...] = ()
        self.there: Button | None = None
        self.setLayout(self._column)
        self.hide()  # what is seen and empty takes room

    @override
    def event(self, event: QEvent) -> bool:
        screen = self.parentWidget()
        if event.type() is QEvent.Type.ParentChange and screen is not None:
            screen.installEventFilter(self)
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            self.read()
        return False

    def read(self) -> None:
        """Reads whether a date of the vault is due."""
        call = partial(_vault_dates, dag=self._session.today())
        # That a folder cannot be read is told where backups are made: here it is no reason to trouble anyone.
        self._session.look(call, self._show, lambda _: None, owner=self)

    def _show(self, dates: tuple[Term, ...]) -> None:
        due = tuple(one for one in dates if one.datum <= self._session.today())
        if due == self._shown:
            return
        self._shown = due
        clear(self._column)
        for one in due:
            strip = self._strip(one)
            self._column.addWidget(strip)
            strip.show()
        self.setVisible(bool(due))

    def _strip(self, term: Term) -> Strip:
        there = self.there = Button(self.tr("Naar Reservekopieën"), icon="archive-restore", small=True)
        there.clicked.connect(lambda: self._go.emit(Route(ScreenName.SETTINGS, section=Section.BACKUPS.value)))
        begin = term.beginpunt or term.datum
        words = self.tr("Geteld vanaf {day}, {why}. Na {days} dagen vraagt Driehoek erom; dat is een eigen keuze.")
        told = words.format(
            day=long_day_words(begin).partition(" ")[2], why=deadline_words(term.waarom_begin), days=term.plus_dagen
        )
        return Strip("amber", told, f"{deadline_words(term.wat)}.", there, icon="archive-restore")


def _vault_dates(vault: Vault, dag: date) -> tuple[Term, ...]:
    from forms.vault_dates import vault_dates

    return vault_dates(vault, dag)
