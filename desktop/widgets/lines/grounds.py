"""Draws what lies under the lines of a list: the card, the tint of the chosen line, and the headings between cards."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen

from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.icon import icon_pixmap
from desktop.widgets.lines.line import Heading

_RADIUS = 8
_BEYOND = 20
_BOX = 18


def paint_card(painter: QPainter, rect: QRect, *, above: bool, under: bool) -> None:
    """The part of the card under one line: round at its ends; a hairline where a line follows (`under`)."""
    theme = Theme.current()
    box = QRectF(rect).adjusted(0.5, 0 if above else 0.5, -0.5, 0 if under else -0.5)
    outline = QPainterPath()
    outline.addRoundedRect(box.adjusted(0, -_BEYOND if above else 0, 0, _BEYOND if under else 0), _RADIUS, _RADIUS)
    painter.save()
    painter.setClipRect(rect)
    painter.fillPath(outline, theme.colour("surface"))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawPath(outline)
    if under:
        painter.drawLine(QPointF(rect.left() + 5, box.bottom()), QPointF(rect.right() - 5, box.bottom()))
    painter.restore()


def paint_tint(painter: QPainter, rect: QRect, *, chosen: bool, focus: bool) -> None:
    """The tint of the line one is at, framed (thicker with the focus), or of the one under the mouse."""
    theme = Theme.current()
    painter.setBrush(theme.colour("accent_bg" if chosen else "sunken"))
    painter.setPen(QPen(theme.colour("accent"), 2 if focus else 1) if chosen else theme.outline())
    painter.drawRoundedRect(QRectF(rect).adjusted(4, 2, -4, -2), _RADIUS, _RADIUS)


def paint_box(painter: QPainter, at: QPointF, *, marked: bool) -> None:
    """The box at the end of a line: empty, or with a check for a line that is marked."""
    theme = Theme.current()
    size = theme.length(_BOX)
    painter.setBrush(theme.colour("accent" if marked else "surface"))
    painter.setPen(QPen(theme.colour("accent" if marked else "text2"), 1.5))
    painter.drawRoundedRect(QRectF(at.x(), at.y(), size, size), 4, 4)
    if marked:
        ratio = painter.device().devicePixelRatio()
        inner = QPointF(at.x() + (size - theme.length(14)) / 2, at.y() + (size - theme.length(14)) / 2)
        painter.drawPixmap(inner, icon_pixmap("check", "accent_text", 14, ratio))


def paint_heading(painter: QPainter, heading: Heading, rect: QRect) -> None:
    """A heading: its sign, words and count at the left, and what it is about at the right."""
    theme = Theme.current()
    size, high = theme.length(18), theme.length(28)
    middle = rect.bottom() - theme.length(20)
    drawn = icon_pixmap(heading.mark, heading.tone, 18, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(rect.left() + 4, middle - size / 2), drawn)
    font = theme.font(Role.CARD)
    painter.setFont(font)
    painter.setPen(theme.colour(heading.tone))
    left = rect.left() + size + 14
    width = QFontMetrics(font).horizontalAdvance(heading.words)
    upright = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRect(left, middle - high // 2, width + 4, high), upright, heading.words)
    _paint_count(painter, heading, left + width + 10, middle)
    painter.setFont(theme.font(Role.META))
    painter.setPen(theme.colour("text2"))
    right = QRect(rect.left(), middle - high // 2, rect.width() - 4, high)
    painter.drawText(right, upright | Qt.AlignmentFlag.AlignRight, heading.about)


def _paint_count(painter: QPainter, heading: Heading, left: int, middle: int) -> None:
    theme = Theme.current()
    font = theme.font(Role.META_STRONG)
    words = f"{heading.count:,}".replace(",", ".")
    high = theme.length(24)
    width = max(high, QFontMetrics(font).horizontalAdvance(words) + theme.length(16))
    quiet = heading.tone == "text"
    box = QRect(left, middle - high // 2, width, high)
    painter.setPen(theme.outline())
    painter.setBrush(theme.colour("grey_bg" if quiet else f"{heading.tone}_bg"))
    painter.drawRoundedRect(QRectF(box), high / 2, high / 2)
    painter.setPen(theme.colour("text2" if quiet else heading.tone))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
