"""The clipboard: what is copied here is marked as not for its history, and is taken away on locking and on quitting.

Any field copies by itself; this hears of it and puts the same on the clipboard once more, with the marks that histories
of clipboards heed. What another program copied is left alone.
"""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = bytes(4)
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
}
"""What Windows and the clipboard programs of Linux desktops look for."""
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class Clipboard(QObject):
    """Marks and clears. `owns` tells whether what is on the clipboard came from this program."""

    def __init__(
        self, clipboard: QClipboard | None = None, owns: Callable[[QClipboard.Mode], bool] | None = None
    ) -> None:
        super().__init__()
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._owns = owns or self._is_ours
        self._marking = False
        self._clipboard.dataChanged.connect(self._mark)

    def clear(self) -> None:
        """Takes away what came from this program: what was copied, and what was only selected."""
        for mode in _MODES:
            if (mode is QClipboard.Mode.Clipboard or self._clipboard.supportsSelection()) and self._owns(mode):
                self._marking = True
                self._clipboard.clear(mode)
                self._marking = False

    def _mark(self) -> None:
        if self._marking or not self._owns(QClipboard.Mode.Clipboard):
            return
        copied = self._clipboard.mimeData()
        if copied is None or not copied.hasText() or copied.hasFormat(next(iter(_MARKS))):
            return
        marked = QMimeData()
        marked.setText(copied.text())  # words only: the looks of a screen are of no use elsewhere
        for name, value in _MARKS.items():
            marked.setData(name, value)
        self._marking = True
        self._clipboard.setMimeData(marked)
        self._marking = False

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()
