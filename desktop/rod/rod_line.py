"""One pupil on the list for ROD: the days, and a button for each to say that it was typed over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from desktop.dossier.words import day_words
from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.flow import Flow
from desktop.widgets.text import text
from models.queries.rod import RodRegel


class RodLine(QFrame):
    """The line. `ticked` tells whether it is the end that was typed over; `go` leads to where an end is filled in."""

    ticked = Signal(bool)
    go = Signal(object)

    def __init__(self, line: RodRegel) -> None:
        super().__init__()
        self.line = line
        number = self.tr("leerlingnummer {number}").format(number=line.leerlingnummer) if line.leerlingnummer else ""
        self.buttons: list[Button] = []
        days = []
        if line.begindatum is not None:
            days.append(self.tr("begin van het OPP {day}").format(day=day_words(line.begindatum)))
            self._add_tick(self.tr("Begin overgetypt"), einde=False)
        if line.einddatum is not None:
            days.append(self.tr("einde {day}").format(day=day_words(line.einddatum)))
            self._add_tick(self.tr("Einde overgetypt"), einde=True)
        if line.einde_ontbreekt:
            days.append(self.tr("einde nog niet ingevuld"))
            fill = Button(self.tr("Vul de einddatum in"), Kind.GHOST, icon="pencil", small=True)
            fill.clicked.connect(lambda: self.go.emit(Route(ScreenName.OPP, line.dossier, field="einddatum_opp")))
            self._add(fill)
        told = " · ".join(filter(None, (number, *days)))
        self.setAccessibleName(f"{line.naam}, {told}")
        words = down(text(line.naam, Role.STRONG, wrap=True), text(told, Role.META, wrap=True), gap=1)
        self.setLayout(down(words, boxed(Flow(*self.buttons, gap=6)), gap=6, margins=(12, 10, 12, 10)))

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.buttons[0].setFocus(reason)

    def _add_tick(self, words: str, *, einde: bool) -> None:
        button = Button(words, icon="check", small=True)
        button.clicked.connect(lambda: self.ticked.emit(einde))
        self._add(button)

    def _add(self, button: Button) -> None:
        button.setAccessibleName(f"{button.text()}, {self.line.naam}")
        self.buttons.append(button)
