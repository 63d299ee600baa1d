"""Asking the user for a file or a folder with the dialog of the system. None when the user changed their mind.

A screen takes a `Picker`, so that a test can answer in the place of a person.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

Picker = Callable[[QWidget, str, Path, str], Path | None]
"""Asks within a window: with a title, where to begin, and which files (as Qt names them); answers the place chosen."""


def pick_open(parent: QWidget, title: str, begin: Path, which: str) -> Path | None:
    """Which existing file."""
    return _place(QFileDialog.getOpenFileName(parent, title, str(begin), which)[0])


def pick_save(parent: QWidget, title: str, begin: Path, which: str) -> Path | None:
    """Where a new file goes; the system asks before one is replaced. `begin` is the place and name proposed."""
    return _place(QFileDialog.getSaveFileName(parent, title, str(begin), which)[0])


def pick_folder(parent: QWidget, title: str, begin: Path, which: str = "") -> Path | None:
    """Which folder."""
    return _place(QFileDialog.getExistingDirectory(parent, title, str(begin)))


def _place(chosen: str) -> Path | None:
    return Path(chosen) if chosen else None
