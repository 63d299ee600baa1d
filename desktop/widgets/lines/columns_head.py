"""The headings above the columns of a list. Each line says its columns by itself, so these are only for the eye."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.lines.line import Column
from desktop.widgets.lines.places import spans, stacked


class ColumnsHead(QWidget):
    """The words over the columns; nothing where the columns stand under each other."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        Theme.current().changed.connect(self._sized)
        self._sized()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Other headings."""
        self._columns = tuple(columns)
        self._sized()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if stacked(self._columns, self.width()):
            return
        theme = Theme.current()
        painter = QPainter(self)
        painter.setFont(theme.font(Role.META_STRONG))
        painter.setPen(theme.colour("text2"))
        for one, at in zip(self._columns, spans(self._columns, self.width()), strict=True):
            room = QRect(at.left, 0, at.width, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, one.label)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sized()

    def _sized(self) -> None:
        self.setFixedHeight(0 if stacked(self._columns, self.width()) else Theme.current().length(26))
