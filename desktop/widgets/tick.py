"""Ticks and radio buttons drawn with the tokens: a square with a check, a ring with a dot, and a frame for focus.

The words go on to a next line where there is less room than they ask.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets import wording
from desktop.widgets.icon import icon_pixmap

_BOX, _GAP, _EDGE, _HIGH = 18, 10, 1, 28
_AROUND = 5
"""Room around the words for the frame of the focus."""


def _left() -> int:
    """Where the words begin."""
    return Theme.current().length(_BOX) + _EDGE + _GAP


def _size(button: QAbstractButton) -> QSize:
    theme = Theme.current()
    width = wording.needed(button.text(), theme.font(Role.BODY)) if button.text() else 0
    return QSize(_left() + width + _AROUND, _height(button, button.width()))


def _least(button: QAbstractButton) -> QSize:
    theme = Theme.current()
    return QSize(_left() + wording.least(button.text(), theme.font(Role.BODY)) + _AROUND, theme.length(_HIGH))


def _height(button: QAbstractButton, width: int) -> int:
    theme = Theme.current()
    font = theme.font(Role.BODY)
    spare = theme.length(_HIGH) - QFontMetrics(font).lineSpacing()
    return max(theme.length(_HIGH), wording.height(button.text(), font, width - _left() - _AROUND) + spare)


def _follow(button: QAbstractButton) -> None:
    """Goes on to a next line where the words do not fit, and grows with the letters."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    Theme.current().changed.connect(button.updateGeometry)


def paint_choice(button: QAbstractButton, *, ring: bool) -> None:
    """Draws a tick or a radio button as ours; also for one of Qt's own in a dialog that Qt lays out."""
    theme = Theme.current()
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_box(button, painter, ring=ring)
    font, left = theme.font(Role.BODY), _left()
    width = min(wording.needed(button.text(), font), button.width() - left - _AROUND)
    room = QRect(left, 0, width, button.height())
    painter.setPen(theme.colour("text" if button.isEnabled() else "text3"))
    wording.draw(painter, button.text(), font, room)
    if button.hasFocus() and not (isinstance(button, Radio) and button.within_frame):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2))
        around = QRectF(room).adjusted(-_AROUND + 1, 1, _AROUND - 1, -1) if button.text() else QRectF(button.rect())
        painter.drawRoundedRect(around, 6, 6)


def _paint_box(button: QAbstractButton, painter: QPainter, *, ring: bool) -> None:
    theme = Theme.current()
    size = theme.length(_BOX)
    box = QRectF(_EDGE, (theme.length(_HIGH) - size) / 2, size, size)
    if button.height() < theme.length(_HIGH):
        box.moveTop((button.height() - size) / 2)
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


class Tick(QCheckBox):
    """A square that is on or off, with its words."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)
        _follow(self)

    @override
    def sizeHint(self) -> QSize:
        return _size(self)

    @override
    def minimumSizeHint(self) -> QSize:
        return _least(self)

    @override
    def heightForWidth(self, width: int) -> int:
        return _height(self, width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wording.higher(self, event)

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_choice(self, ring=False)


class Radio(QRadioButton):
    """One of a few, with its words."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.within_frame = False
        """Whether what it stands in shows the focus for it."""
        self.setAccessibleName(words)
        _follow(self)

    @override
    def sizeHint(self) -> QSize:
        return _size(self)

    @override
    def minimumSizeHint(self) -> QSize:
        return _least(self)

    @override
    def heightForWidth(self, width: int) -> int:
        return _height(self, width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wording.higher(self, event)

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_choice(self, ring=True)
