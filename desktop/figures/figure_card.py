"""One figure: what one sees in words, the picture, and beside it the table of exact numbers."""

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop.figures.figure_picture import FigurePicture, Make
from desktop.figures.figure_table import FigureTable
from desktop.figures.words import (
    Schools,
    bars_of,
    head_words,
    name_words,
    row_said,
    series_words,
    spread_said,
    total_words,
)
from desktop.shell.room import Room
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down
from desktop.widgets.text import text
from forms.figures import Figuur


class FigureCard(QFrame):
    """The card. `asked` hands back the row and the series of which the dossiers are wanted (no series: of all)."""

    asked = Signal(str, str)

    def __init__(self, figure: Figuur, schools: Schools, finding: str, room: Room, make: Make) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        name = name_words(figure.naam)
        self.setAccessibleName(name)
        self.figure = figure
        bars, self._drawn = bars_of(figure, schools)
        heads = (head_words(figure.naam), *map(series_words, figure.reeksen))
        rows = [
            (row_said(figure.naam, row, schools), numbers)
            for row, numbers in zip(figure.rijen, figure.aantallen, strict=True)
        ]
        with_total = len(rows) > 1
        told = "; ".join(f"{row}: {_told(heads[1:], numbers)}" for row, numbers in rows)
        if with_total:
            rows.append((total_words(), figure.totalen))
        picture = self.tr("Tekening. {name}. {finding}. {told}.")
        self.picture = FigurePicture(bars, picture.format(name=name, finding=finding, told=told), make)
        self.picture.pressed.connect(self._pressed)
        self.table = FigureTable(name, heads, rows, with_total=with_total)
        self.table.asked.connect(self._asked)
        single = room is Room.SINGLE
        body: QBoxLayout = down(gap=12) if single else across(gap=24)
        body.addWidget(self._left(figure, bars.rows, len(figure.rijen)), 0 if single else 3)
        body.addWidget(boxed(down(self.table, STRETCH, gap=0)), 0 if single else 2)
        title = text(finding, Role.CARD, wrap=True)
        self.setLayout(down(text(name, Role.META, wrap=True), title, 6, body, gap=2, margins=(16, 14, 16, 14)))

    def _left(self, figure: Figuur, drawn: tuple[str, ...], rows: int) -> QWidget:
        under: list[Item] = []
        if spread := spread_said(figure):
            under.append(text(spread, Role.META, wrap=True))
        if len(drawn) < rows:
            words = self.tr("Getekend zijn de {number} met de meeste; in de tabel staan ze alle.")
            under.append(text(words.format(number=len(drawn)), Role.META, wrap=True))
        return boxed(down(self.picture, *under, STRETCH, gap=6))

    @property
    def here(self) -> QRect:
        """Where the cell is that one is at, within the card."""
        at = self.table.visualRect(self.table.currentIndex())
        return at.translated(self.table.viewport().mapTo(self, QPoint(0, 0)))

    def _pressed(self, row: int, series: int) -> None:
        self.table.go_to(self._drawn[row], series + 1)  # there one comes back
        self.asked.emit(self.figure.rijen[self._drawn[row]], self.figure.reeksen[series])

    def _asked(self, row: int, column: int) -> None:
        series = self.figure.reeksen[column - 1] if column else ""
        self.asked.emit(self.figure.rijen[row], series)


def _told(series: tuple[str, ...], numbers: tuple[int, ...]) -> str:
    if len(series) == 1:
        return str(numbers[0])
    return ", ".join(f"{name} {number}" for name, number in zip(series, numbers, strict=True))
