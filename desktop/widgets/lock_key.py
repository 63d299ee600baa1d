"""Ctrl+L within a dialog: the harmless answer, and then the window locks. A modal dialog keeps keys from its window."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget


def lock_key(dialog: QDialog, over: QWidget) -> None:
    """Makes Ctrl+L work in a dialog that is shown over a widget of a window that can lock."""
    window = over.window()
    lock = getattr(window, "lock", None)
    if callable(lock):

        def lock_now() -> None:
            dialog.reject()
            QTimer.singleShot(0, window, lock)

        key = QShortcut(QKeySequence("Ctrl+L"), dialog, lock_now)
        key.activatedAmbiguously.connect(lock_now)  # another window that the dialog does not hold up has the key too
