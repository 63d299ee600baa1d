"""The looks of the program for a dialog that Qt lays out itself: the one for printing, and that for a file."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QDialog, QPushButton
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.tick import Tick, paint_choice

_NUMBER = 76
"""How wide a number with its arrows is at least, at 100 %."""


def dress(dialog: QDialog) -> None:
    """Gives a dialog and what is in it our looks, as the theme is now."""
    theme = Theme.current()
    ticks = _Ticks(dialog)
    for tick in dialog.findChildren(QCheckBox):
        tick.installEventFilter(ticks)
        tick.setMinimumWidth(Tick(tick.text()).sizeHint().width())
    for number in dialog.findChildren(QAbstractSpinBox):
        number.lineEdit().setTextMargins(8, 0, 0, 0)
        number.setMinimumWidth(theme.length(_NUMBER))
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
    dialog.setStyleSheet(theme.stylesheet())


class _Ticks(QObject):
    """Draws the ticks of Qt as ours: their edge is hardly seen on a dark ground."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QCheckBox):
            paint_choice(watched, ring=False)
            return True
        return False
