"""Reading again a moment after an act, as every screen does that shows what is in the vault."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_AFTER = 150
"""Milliseconds after an act: acts that follow each other are read once."""


class ReadAgain(QTimer):
    """Calls a moment after it was last started; it goes with its owner."""

    def __init__(self, owner: QObject, call: Callable[[], object]) -> None:
        super().__init__(owner)
        self.setSingleShot(True)
        self.setInterval(_AFTER)
        self.timeout.connect(call)
