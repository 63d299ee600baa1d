"""A small table of words that is only read; in one column each row is a card of labels and values.

It can have the focus, so that who reads by keys or by ear comes by all of it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import down, rule
from desktop.widgets.text import text

Cells = Sequence[str]


class ReadGrid(QFrame):
    """Heads and rows; `shares` are the parts of the width. `single` lays it out in one column."""

    def __init__(
        self, name: str, heads: Cells, rows: Sequence[Cells], shares: Sequence[int], *, single: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        told = ("; ".join(f"{head}: {cell}" for head, cell in zip(heads, row, strict=True) if cell) for row in rows)
        self.setAccessibleDescription(". ".join(told))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if single:
            self.setLayout(down(*(_card(heads, row) for row in rows), gap=10, margins=(6, 6, 6, 6)))
            return
        grid = QGridLayout()
        grid.setContentsMargins(6, 4, 6, 4)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        for column, (head, share) in enumerate(zip(heads, shares, strict=True)):
            grid.setColumnStretch(column, share)
            grid.addWidget(text(head, Role.META_STRONG, "text2", wrap=True), 0, column)
        for place, row in enumerate(rows):
            grid.addWidget(rule(), 2 * place + 1, 0, 1, len(heads))
            for column, cell in enumerate(row):
                words = text(cell, Role.BODY, wrap=True)
                grid.addWidget(words, 2 * place + 2, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(2 * len(rows) + 1, 1)
        self.setLayout(grid)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            paint_focus(self)


def paint_focus(widget: QWidget) -> None:
    """The frame around what has the focus."""
    theme = Theme.current()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _card(heads: Cells, row: Cells) -> QWidget:
    frame = QFrame()
    said = [f"{head}: {cell}" for head, cell in zip(heads, row, strict=True) if cell]
    frame.setLayout(down(*(text(one, Role.BODY, wrap=True) for one in said), rule(), gap=3))
    return frame
