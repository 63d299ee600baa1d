"""The lines of one tile as a model: what stands in each column, and what is chosen in the last one."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from desktop.exchange.lines import CHOICES, TITLES, Choice, Line, Tile
from desktop.exchange.picks import Picks
from desktop.language import translate

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class RosterModel(QAbstractTableModel):
    """The model. `picked` tells that something was chosen."""

    picked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tile = Tile.GELIJK
        self._lines: Sequence[Line] = ()
        self._picks: Picks | None = None

    def show_lines(self, tile: Tile, lines: Sequence[Line], picks: Picks) -> None:
        """Shows the lines of a tile."""
        self.beginResetModel()
        self._tile, self._lines, self._picks = tile, lines, picks
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
        return 0 if parent.isValid() else len(TITLES[self._tile]) + bool(self.choices)

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
            return ". ".join(part for part in (line.name, line.about, line.note) if part)
        if column > len(line.cells):
            keys = ", ".join(f"{one.words} ({one.key})" for one in self.choices)
            return self.tr("{}; te kiezen: {}").format(self._words(line, column), keys)
        return self._words(line, column)
