"""Fields under each other, short ones two beside each other where the width allows.

Which are wide is said when they are added. A hidden field leaves no hole.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme

_BESIDE_FROM = 480
"""From this width on (at 100 %) two short fields stand beside each other."""


class Pairs(QWidget):
    """A column of fields in one or two columns."""

    def __init__(self, fields: Sequence[tuple[QWidget, bool]], gap: int = 14) -> None:
        super().__init__()
        self._fields = tuple(fields)
        self._hidden: set[QWidget] = set()
        self._beside: bool | None = None
        self._shown: tuple[bool, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(gap)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.arrange()

    def set_shown(self, field: QWidget, shown: bool) -> None:
        """Shows or hides one of the fields; `arrange` then closes the hole."""
        (self._hidden.discard if shown else self._hidden.add)(field)
        field.setVisible(shown)

    def arrange(self) -> None:
        """Puts the fields in their places."""
        shown = tuple(field not in self._hidden for field, _ in self._fields)
        beside = self.width() >= Theme.current().length(_BESIDE_FROM)
        if (beside, shown) == (self._beside, self._shown):
            return
        self._beside, self._shown = beside, shown
        for field, _ in self._fields:
            self._grid.removeWidget(field)
        row, column = 0, 0
        visible = [pair for pair, is_shown in zip(self._fields, shown, strict=True) if is_shown]
        for place, (field, wide) in enumerate(visible):
            alone = column == 0 and (place + 1 == len(visible) or visible[place + 1][1])
            if wide or not beside or alone:
                row += 1 if column else 0
                self._grid.addWidget(field, row, 0, 1, 1 if beside and not wide else 2)
                row, column = row + 1, 0
                continue
            self._grid.addWidget(field, row, column, 1, 1, Qt.AlignmentFlag.AlignTop)
            row, column = (row, 1) if column == 0 else (row + 1, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
