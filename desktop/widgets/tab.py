"""A tab: words that are bold on a tint when they are the chosen ones."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.row import ARROWS

_OTHERS = ~Qt.KeyboardModifier.KeypadModifier
"""Keys held with Enter that make it another act."""


class Tab(QAbstractButton):
    """One tab of several; its owner sees to it that one is chosen."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def say(self, words: str) -> None:
        """Other words."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # its owner walks the tabs
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _OTHERS:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def nextCheckState(self) -> None:
        self.setChecked(True)

    @override
    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = QFontMetrics(theme.font(Role.STRONG)).horizontalAdvance(self.text())
        return QSize(width + 2 * theme.length(12), theme.length(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setBrush(theme.colour("accent_bg") if on else Qt.BrushStyle.NoBrush)
        edge = theme.outline() if on else QPen(Qt.PenStyle.NoPen)
        painter.setPen(QPen(theme.colour("accent"), 2) if self.hasFocus() else edge)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(theme.colour("accent" if on else "text2"))
        painter.setFont(theme.font(Role.STRONG if on else Role.BODY))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
