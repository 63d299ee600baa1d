"""Beside the pages: for whom of the parents the copy is, and which of the reports of this reader is looked at.

A few reports stand side by side; more of them become a list.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel

from desktop.reports.readers import Someone
from desktop.reports.reading import Made, Printable
from desktop.theme.letters import Role
from desktop.widgets.arrange import clear, down
from desktop.widgets.card import card
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import Control
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.text import text

_ALL = ""
_FEW = 2


class Choice(QFrame):
    """The card. `person` hands back the uid of a parent (None: all with gezag), `report` the key of a report."""

    person = Signal(object)
    report = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Voor wie en welk rapport"))
        self._someone: tuple[Someone, ...] = ()
        self._reports: tuple[Option, ...] = ()
        self.who: ChoiceControl | None = None
        self.which: Control | None = None
        self._column = down(gap=14)
        self.about: QLabel = text("", Role.META, wrap=True)
        holder = QFrame()
        holder.setLayout(self._column)
        self.setLayout(down(card(holder, self.about, gap=12)))

    def show_reader(self, printable: Printable, chosen: str) -> None:
        """Shows for whom a copy can be, and the reports of this reader with one of them chosen."""
        reports = tuple(Option(one.key, one.words) for one in printable.reports)
        if (printable.someone, reports) != (self._someone, self._reports):
            self._someone, self._reports = printable.someone, reports
            self._build()
        if self.who is not None:
            self.who.set_value(printable.asked.persoon or _ALL)
        if self.which is not None:
            self.which.set_value(chosen or None)
        made = next((one for one in printable.reports if one.key == chosen), None)
        self.about.setText(self._said(printable, made))

    def _build(self) -> None:
        clear(self._column)
        self.who = self.which = None
        if self._someone:
            options = [Option(one.uid or _ALL, one.words) for one in self._someone]
            self.who = ChoiceControl(options, self.tr("Kies voor wie"))
            self.who.edited.connect(self._chose_person)
            self._column.addWidget(FieldFrame(self.tr("Voor wie"), self.who))
        if self._reports:
            few = len(self._reports) <= _FEW
            self.which = SegmentsControl(self._reports, always=True) if few else ChoiceControl(self._reports)
            self.which.edited.connect(self._chose_report)
            self._column.addWidget(FieldFrame(self.tr("Rapport"), self.which))

    def _chose_person(self) -> None:
        value = self.who.value() if self.who else None
        if isinstance(value, str):
            self.person.emit(value or None)

    def _chose_report(self) -> None:
        value = self.which.value() if self.which else None
        if isinstance(value, str):
            self.report.emit(value)
        elif self.which is not None and self._reports:
            self.report.emit(str(self._reports[0].value))

    def _said(self, printable: Printable, made: Made | None) -> str:
        told = []
        chosen = next((one for one in printable.someone if one.uid == printable.asked.persoon), None)
        if chosen is not None and chosen.main_lines:
            told.append(self.tr("Deze ouder heeft geen gezag, of dat is niet bekend, en krijgt hoofdlijnen."))
        told.append(self.tr("De vaste teksten zijn in het Nederlands."))
        if len(printable.someone) > 1 and printable.asked.persoon is None:
            told.append(self.tr("Wonen zij op twee adressen? Dan druk je twee gelijke exemplaren af."))
        if made is not None and made.file.pages > made.file.meant:
            told.append(
                self.tr(
                    "Dit rapport is {pages} bladzijden; bedoeld zijn er hooguit {meant}. Maak een lange tekst korter."
                ).format(pages=made.file.pages, meant=made.file.meant)
            )
        return " ".join(told)
