"""The lines of one tile as a model: what stands in each column, and what is chosen in the last one."""

from collections.abc import Sequence
from heapq import nlargest

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from desktop.exchange.lines import CHOICES, TITLES, Choice, Line, Tile
from desktop.exchange.picks import Picks
from desktop.language import translate

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_LONG = 30
"""Signs from which what belongs to a name needs a second line."""
_MEASURED = 20
"""So many of the longest names are measured: the widest one is among them."""


class RosterModel(QAbstractTableModel):
    """The model. `picked` tells that something was chosen."""

    picked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tile = Tile.GELIJK
        self._lines: Sequence[Line] = ()
        self._picks: Picks | None = None
        self._longest: Sequence[Line] = ()
        self._cards = self._has_about = self._notes_long = False

    @property
    def cards(self) -> bool:
        """Whether each line is one card instead of cells beside each other."""
        return self._cards

    def set_cards(self, cards: bool) -> None:
        """A card for each line, or cells beside each other."""
        if cards != self._cards:
            self.beginResetModel()
            self._cards = cards
            self.endResetModel()

    @property
    def titles(self) -> Sequence[str]:
        """What stands over each cell after the name."""
        return tuple(translate("Exchange", one) for one in TITLES[self._tile][1:])

    @property
    def empty_words(self) -> str:
        """What is told where the tile has no line."""
        return {
            Tile.NIEUW: self.tr("In dit bestand staat niemand die nog geen dossier heeft."),
            Tile.KOPPELEN: self.tr("Er is niemand om te koppelen."),
            Tile.GEWIJZIGD: self.tr("Bij niemand is iets anders dan in Driehoek."),
            Tile.VERTROKKEN: self.tr("Niemand is vertrokken: ieder dossier van deze school staat in het bestand."),
            Tile.GELIJK: self.tr("Bij niemand is alles gelijk gebleven."),
        }[self._tile]

    @property
    def longest_names(self) -> Sequence[Line]:
        """The lines with the longest names: those that may need a second line."""
        return self._longest

    @property
    def has_about(self) -> bool:
        """Whether a line of this tile has something that belongs to its name."""
        return self._has_about

    @property
    def notes_long(self) -> bool:
        """Whether what belongs to a name takes more than a line beside its cells."""
        return self._notes_long

    def show_lines(self, tile: Tile, lines: Sequence[Line], picks: Picks) -> None:
        """Shows the lines of a tile."""
        self.beginResetModel()
        self._tile, self._lines, self._picks = tile, lines, picks
        longest = max((len(one.note or one.about) for one in lines), default=0)
        self._has_about, self._notes_long = longest > 0, longest > _LONG
        self._longest = nlargest(_MEASURED, lines, key=lambda one: len(one.name))
        self.endResetModel()

    def forget(self) -> None:
        """Lets go of all lines."""
        self.beginResetModel()
        self._lines, self._longest, self._picks = (), (), None
        self.endResetModel()

    @property
    def choices(self) -> Sequence[Choice]:
        """What can be chosen for each line."""
        return CHOICES[self._tile]

    def line(self, row: int) -> Line:
        """The line of a row."""
        return self._lines[row]

    def choice(self, row: int) -> int:
        """Which choice holds for a row."""
        return self._picks.picked(self._lines[row]) if self._picks else 0

    def choose(self, row: int, choice: int) -> None:
        """Chooses for a row; other rows of the same pupil may change with it."""
        if self._picks is not None:
            self._picks.pick(self._lines[row], choice)
            self.changed()

    def changed(self) -> None:
        """The choices are others now."""
        if self._lines:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(0, last), self.index(len(self._lines) - 1, last))
        self.picked.emit()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid():
            return 0
        return 1 if self._cards else len(TITLES[self._tile]) + bool(self.choices)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = TITLES[self._tile]
        return translate("Exchange", names[section]) if section < len(names) else self.tr("Overnemen")

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.note or line.about or None
        return None

    def _words(self, line: Line, column: int) -> str:
        if column == 0:
            return line.name
        if column <= len(line.cells):
            return line.cells[column - 1]
        return self.choices[self._picks.picked(line)].words if self._picks else ""

    def _said(self, line: Line, column: int) -> str:
        """What a screen reader says: the name stands in every first cell, a note goes with it."""
        if column == 0:
            said = [line.name, line.about, line.note]
            if self._cards:
                cells = zip(self.titles, line.cells, strict=True)
                said += [f"{title}: {cell}" for title, cell in cells]
                said += [self._said(line, len(line.cells) + 1)] if self.choices else []
            return ". ".join(part for part in said if part)
        if column > len(line.cells):
            keys = ", ".join(f"{one.words} ({one.key})" for one in self.choices)
            chosen = self.choices[self._picks.picked(line)].words if self._picks else ""
            return self.tr("{}; te kiezen: {}").format(chosen, keys)
        return self._words(line, column)
