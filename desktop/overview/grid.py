"""A small table of words that is only read; in one column each row is a card of labels and values."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.theme.letters import Role
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
        if single:
            self.setLayout(down(*(_card(heads, row) for row in rows), gap=10, margins=(0, 6, 0, 6)))
            return
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 4)  # its words stand straight under the title of its card
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


def _card(heads: Cells, row: Cells) -> QWidget:
    frame = QFrame()
    said = [f"{head}: {cell}" for head, cell in zip(heads, row, strict=True) if cell]
    frame.setLayout(down(*(text(one, Role.BODY, wrap=True) for one in said), rule(), gap=3))
    return frame
