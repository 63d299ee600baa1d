"""Files dragged onto a screen, and what is pasted on it: both become attachments.

place = DropPlace(screen)
place.given.connect(take)      # a list of paths, or with one picture from the clipboard
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme

_EDGE, _RADIUS = 10, 12


class DropPlace(QObject):
    """Watches one widget. Text that is dragged or pasted is none of its business."""

    given = Signal(list)
    """What was dropped or pasted: paths, or one picture."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._ground: _Ground | None = None
        over.setAcceptDrops(True)
        over.installEventFilter(self)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Paste), over, self.paste
        )  # wherever the focus is, but in a text

    def paste(self) -> bool:
        """Takes what is on the clipboard; answers whether that was a file or a picture."""
        found = _sources(QGuiApplication.clipboard().mimeData())
        if found:
            self.given.emit(found)
        return bool(found)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._over:
            return False
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._hide()
            found = _sources(event.mimeData())
            if found:
                event.setDropAction(Qt.DropAction.CopyAction)  # what was dragged stays where it was
                event.accept()
                self.given.emit(found)
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and event.type() in _MOVES:
            if not _fits(event.mimeData()):
                event.ignore()
                return True
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show()
            return True
        if event.type() is QEvent.Type.DragLeave:
            self._hide()
        return False

    def _show(self) -> None:
        if self._ground is None:
            self._ground = _Ground(self._over, self.tr("Laat los: het bestand komt versleuteld in de kluis"))
        self._ground.setGeometry(self._over.rect())
        self._ground.show()
        self._ground.raise_()

    def _hide(self) -> None:
        if self._ground is not None:
            self._ground.hide()


_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


def _fits(data: QMimeData) -> bool:
    return any(one.isLocalFile() for one in data.urls()) or data.hasImage()


def _sources(data: QMimeData | None) -> list[Path | QImage]:
    """The files in what was given; without files the picture. Nothing for anything else."""
    if data is None:
        return []
    files: list[Path | QImage] = [Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile()]
    if files or not data.hasImage():
        return files
    image = data.imageData()
    return [image] if isinstance(image, QImage) and not image.isNull() else []


class _Ground(QWidget):
    """What lies over the screen while a file is held above it: a frame with what will happen."""

    def __init__(self, over: QWidget, words: str) -> None:
        super().__init__(over)
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.colour("accent_bg")
        ground.setAlphaF(0.92)
        painter.setBrush(ground)
        painter.setPen(QPen(theme.colour("accent"), 3, Qt.PenStyle.DashLine))
        inside = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawRoundedRect(inside, _RADIUS, _RADIUS)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(Role.SECTION))
        painter.drawText(
            inside.adjusted(20, 0, -20, 0), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words
        )
