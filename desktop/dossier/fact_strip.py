"""The facts of a dossier beside each other, each with its sign; in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from desktop.dossier.facts import Fact
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.text import text

_BETWEEN = 24
_LEAST = 232
"""Least width of a fact beside others, at 100 %."""


class FactStrip(QFrame):
    """What everyone must know, beside each other: address, gezag, school, language."""

    go = Signal(object)

    def __init__(self, told: Sequence[Fact]) -> None:
        super().__init__()
        self._cells = [self._cell(one) for one in told]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(10)
        self._arrange(len(self._cells))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = max(self.width() // Theme.current().length(_LEAST), 1)
        self._arrange(min(fits, len(self._cells)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Hairlines between facts that stand beside each other."""
        painter = QPainter(self)
        painter.setPen(Theme.current().colour("line"))
        for first in range(0, len(self._cells), self._columns):
            row = self._cells[first : first + self._columns]
            top, bottom = min(one.y() for one in row), max(one.geometry().bottom() for one in row)
            for cell in row[1:]:
                x = cell.x() - _BETWEEN // 2
                painter.drawLine(x, top, x, bottom)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def _cell(self, fact: Fact) -> QWidget:
        sign = Icon(fact.sign, fact.tone if fact.tone != "text" else "text2", 18)
        lines = down(text(fact.words, Role.STRONG, fact.tone, wrap=True), gap=1)
        if fact.about:
            lines.addWidget(text(fact.about, Role.META, wrap=True))
        if fact.place is not None:
            ask = Button(fact.place_words, Kind.GHOST, icon="corner-down-right", small=True)
            ask.clicked.connect(lambda: self.go.emit(fact.place))
            lines.addWidget(ask, alignment=Qt.AlignmentFlag.AlignLeft)
        line = across(sign, lines, gap=10)
        line.setStretch(1, 1)
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        cell = boxed(line)
        cell.setAccessibleName(f"{fact.words}: {fact.about}" if fact.about else fact.words)
        return cell
