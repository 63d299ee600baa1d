"""Asking the user for a file or a folder with the dialog of the system. None when the user changed their mind.

Where the system has none that Qt knows, Qt draws one, and it gets the looks of the program. A screen takes a `Picker`,
so that a test can answer in the place of a person.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QSplitter,
    QToolButton,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.icon import icon
from desktop.widgets.lock_key import lock_key
from desktop.widgets.system_dialog import dress

Picker = Callable[[QWidget, str, Path, str], Path | None]
"""Asks within a window: with a title, where to begin, and which files (as Qt names them); answers the place chosen."""

_WIDTH, _HEIGHT, _SIDE = 860, 560, 180
_SIGNS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
    "listModeButton": "layout-grid",
    "detailModeButton": "list",
}
"""The buttons of Qt's own dialog, by their names in it, and our drawings for them. Each has its words as a tip."""


def pick_open(parent: QWidget, title: str, begin: Path, which: str) -> Path | None:
    """Which existing file."""
    return _ask(parent, title, begin, which, QFileDialog.FileMode.ExistingFile)


def pick_save(parent: QWidget, title: str, begin: Path, which: str) -> Path | None:
    """Where a new file goes; the system asks before one is replaced. `begin` is the place and name proposed.

    A name without an ending gets that of the name proposed, before it is asked whether a file is replaced.
    """
    return _ask(parent, title, begin, which, QFileDialog.FileMode.AnyFile)


def pick_folder(parent: QWidget, title: str, begin: Path, which: str = "") -> Path | None:
    """Which folder."""
    return _ask(parent, title, begin, which, QFileDialog.FileMode.Directory)


def _ask(parent: QWidget, title: str, begin: Path, which: str, mode: QFileDialog.FileMode) -> Path | None:
    dialog = file_dialog(parent, title, begin, which, mode)
    accepted = dialog.exec()
    # The vault may lock meanwhile: then the dialog is thrown away with the screen that asked.
    chosen = dialog.selectedFiles() if isValid(dialog) and accepted else []
    if isValid(dialog):
        dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def file_dialog(parent: QWidget, title: str, begin: Path, which: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """The dialog, not shown yet. Not a class of our own: Qt shows the system's dialog only for its own class."""
    dialog = QFileDialog(parent, title, str(begin if begin.is_dir() else begin.parent), which)
    dialog.setFileMode(mode)
    dialog.setAccessibleName(title)
    lock_key(dialog, parent)
    if mode is QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(begin.suffix.removeprefix("."))
        dialog.selectFile(begin.name)
    elif mode is QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if dialog.testOption(QFileDialog.Option.DontUseNativeDialog) or dialog.findChild(QToolButton, "backButton"):
        _dress(dialog)
    return dialog


def _dress(dialog: QFileDialog) -> None:
    theme = Theme.current()
    dress(dialog)
    dialog.setIconProvider(_Icons.shared())
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    for name, sign in _SIGNS.items():
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(sign, "text"))
    files = dialog.findChild(QTreeView, "treeView")
    if files is not None:
        for column in range(files.header().count()):
            files.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        files.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        files.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    parts = dialog.findChild(QSplitter, "splitter")
    if parts is not None:
        parts.setSizes([theme.length(_SIDE), theme.length(_WIDTH - _SIDE)])
    screen = dialog.screen().availableGeometry().size()
    dialog.resize(min(theme.length(_WIDTH), screen.width()), min(theme.length(_HEIGHT), screen.height()))


class _Icons(QFileIconProvider):
    """Folders and files as we draw them."""

    _one: "_Icons | None" = None

    @classmethod
    def shared(cls) -> "_Icons":
        """The one; a dialog does not keep it."""
        cls._one = cls._one or cls()
        return cls._one

    @override
    def icon(self, of: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        kind = QAbstractFileIconProvider.IconType
        if isinstance(of, QFileInfo):
            return icon("folder" if of.isDir() else "file-text", "text2")
        if of in (kind.Computer, kind.Drive, kind.Desktop, kind.Network):
            return icon("hard-drive", "text2")
        return icon("folder" if of is kind.Folder else "file-text", "text2")
