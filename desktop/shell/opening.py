"""The first picture of the window: the sign and the name, while the rest of the program is being imported."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.text import text


class Opening(QWidget):
    """Sign and name in the middle. `painted` comes once, when they stand on the screen."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seen = False
        self.setAccessibleName(self.tr("Driehoek opent"))
        line = across(STRETCH, PartyTriangle(Party.ALL, 72), text("Driehoek", Role.PAGE), STRETCH, gap=16)
        self.setLayout(down(STRETCH, line, STRETCH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)
