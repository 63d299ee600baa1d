"""Ticks and radio buttons drawn with the tokens: a square with a check, a ring with a dot, and a frame for focus."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.icon import icon_pixmap

_BOX, _GAP = 18, 10


def _size(button: QAbstractButton) -> QSize:
    theme = Theme.current()
    width = QFontMetrics(theme.font(Role.BODY)).horizontalAdvance(button.text())
    return QSize(theme.length(_BOX) + _GAP + width + 6, theme.length(28))


def _paint(button: QAbstractButton, *, ring: bool) -> None:
    theme = Theme.current()
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = theme.length(_BOX)
    box = QRectF(3, (button.height() - size) / 2, size, size)
    on = button.isChecked()
    edge = "accent" if on or button.hasFocus() else "line2"
    painter.setPen(QPen(theme.colour(edge), 2 if on or button.hasFocus() else 1.2))
    painter.setBrush(theme.colour("accent" if on and not ring else "surface"))
    if ring:
        painter.drawEllipse(box)
    else:
        painter.drawRoundedRect(box, 4, 4)
    if on and ring:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(box.center(), size * 0.26, size * 0.26)
    elif on:
        inner = round(_BOX * 0.78)
        drawn = icon_pixmap("check", "accent_text", inner, button.devicePixelRatioF())
        off = (size - theme.length(inner)) / 2
        painter.drawPixmap(box.topLeft() + QPointF(off, off), drawn)
    left = round(box.right()) + _GAP
    painter.setPen(theme.colour("text" if button.isEnabled() else "text3"))
    painter.setFont(theme.font(Role.BODY))
    painter.drawText(
        QRect(left, 0, button.width() - left, button.height()), Qt.AlignmentFlag.AlignVCenter, button.text()
    )
    if button.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 6, 6)


class Tick(QCheckBox):
    """A square that is on or off, with its words."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)

    @override
    def sizeHint(self) -> QSize:
        return _size(self)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, ring=False)


class Radio(QRadioButton):
    """One of a few, with its words."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)

    @override
    def sizeHint(self) -> QSize:
        return _size(self)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, ring=True)
