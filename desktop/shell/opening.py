"""The first picture of the window: the sign and the name, while the rest of the program is being imported."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import text

_AT_LAST = 1000
"""Milliseconds after which the start goes on without a picture: a window that is put away at once is never painted."""


class Opening(QWidget):
    """Sign and name in the middle. `painted` comes once, when they stand on the screen, or would have by then."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seen = False
        self._told = False
        self.setAccessibleName(self.tr("Driehoek opent"))
        line = across(STRETCH, PartyTriangle(Party.ALL, 72), text("Driehoek", Role.PAGE), STRETCH, gap=16)
        self.setLayout(down(STRETCH, line, STRETCH))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_AT_LAST, self, self._tell)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.painted.emit()
