"""The grounds that frames and labels stand on: what the property `kind` of each means.

A ground keeps the same room around its content in every state: a thicker line grows inwards, nothing moves.
"""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from desktop.theme.theme import Theme

Inset = tuple[int, int, int, int]
NONE: Inset = (0, 0, 0, 0)
WITHIN_TEXT: Inset = (8, 5, 8, 5)
"""Around the words of a field of more lines: its line and the room within."""


class Line(Enum):
    """How a line is drawn. The last two are for high contrast, where a colour tells nothing."""

    PLAIN = 1
    DASHED = 2
    DOUBLE = 3


class Side(Enum):
    """Where a ground has its line; a cap has one all round, and a thicker one below."""

    ALL = 0
    CAP = 4
    RIGHT = 1
    TOP = 2
    BOTTOM = 3


@dataclass(frozen=True, slots=True)
class Ground:
    """A fill and a line, by their tokens; lengths in pixels. `inset` is the room left, above, right and below."""

    fill: str | None = None
    line: str | None = None
    width: float = 1
    radius: float = 0
    side: Side = Side.ALL
    style: Line = Line.PLAIN
    inset: Inset = NONE


_EDGE: Inset = (1, 1, 1, 1)
_OF_FRAMES = {
    "card": Ground("surface", "line", radius=8, inset=_EDGE),
    "well": Ground("sunken", "line", radius=6, inset=_EDGE),
    "nav": Ground("nav", "line", side=Side.RIGHT, inset=(0, 0, 1, 0)),
    "pane": Ground("nav"),
    "foot": Ground("nav", "line", side=Side.TOP, inset=(0, 1, 0, 0)),
    "preview": Ground("nav", radius=8),
    "topbar": Ground("bg", "line", side=Side.BOTTOM, inset=(0, 0, 0, 1)),
    "rule": Ground("line"),
    "toast": Ground("surface", "line2", radius=8, inset=_EDGE),
    "palette": Ground("surface", "line2", radius=8, inset=_EDGE),
    "popup": Ground("surface", "line2", inset=_EDGE),
    "list": Ground("surface", "line2", inset=(5, 5, 5, 5)),
    "question": Ground("surface", radius=8),
    "strip": Ground(radius=6),
    "quote": Ground(radius=6),
}
_OF_LABELS = {
    "keycap": Ground("sunken", "line", radius=4, side=Side.CAP, inset=(7, 2, 7, 3)),
    "well": Ground("sunken", "line", radius=6, inset=(12, 9, 12, 9)),
    "page": Ground(inset=(4, 4, 4, 4)),
    "badge": Ground("accent_bg", radius=16),
}
_TINTED = ("strip", "quote")


def inset_of(widget: QWidget) -> Inset:
    """The room that a frame keeps around its content."""
    if isinstance(widget, QPlainTextEdit):
        return WITHIN_TEXT
    kind = widget.property("kind")
    if kind is None:
        return NONE
    known = (_OF_LABELS if isinstance(widget, QLabel) else _OF_FRAMES).get(kind)
    return known.inset if known is not None else NONE


def ground_of(widget: QWidget) -> Ground | None:
    """What a frame or a label stands on in its present state; None for nothing."""
    kind = widget.property("kind")
    if not kind:
        return None
    theme = Theme.current()
    if isinstance(widget, QLabel):
        return _of_label(widget, kind, theme)
    ground = _OF_FRAMES.get(kind)
    if ground is None:
        return None
    if kind in _TINTED:
        tone = widget.property("tone")
        ground = replace(ground, fill=f"{tone}_bg" if tone else None)
        ground = _outlined(ground, theme)
        return replace(ground, width=3, style=Line.DOUBLE) if theme.contrast and tone == "red" else ground
    if kind == "card" and widget.property("current"):
        return replace(ground, line="accent", width=2)
    if kind == "well" and widget.property("state") == "finding":
        return with_finding(replace(ground, fill="surface"), theme)
    if theme.contrast and kind == "pane":
        return replace(ground, line="text", side=Side.RIGHT)
    if theme.contrast and kind == "preview":
        return replace(ground, line="text")
    return ground


def _of_label(label: QLabel, kind: str, theme: Theme) -> Ground | None:
    ground = _OF_LABELS.get(kind)
    if ground is None:
        return None
    if kind in ("well", "page") and label.hasFocus():
        # What is fixed takes the tint of a chosen row: a white field with this frame would ask to be written in.
        return replace(ground, fill="accent_bg" if kind == "well" else ground.fill, line="accent", width=2)
    if kind == "badge":
        return _outlined(replace(ground, radius=theme.length(ground.radius)), theme)
    if kind == "page":
        return _outlined(ground, theme)
    return ground


def _outlined(ground: Ground, theme: Theme) -> Ground:
    """In high contrast a line says where a tint ends."""
    return replace(ground, line="text") if theme.contrast else ground


def with_error(ground: Ground, theme: Theme) -> Ground:
    """The line says that something is wrong."""
    if theme.contrast:
        return replace(ground, line="text", width=3, style=Line.DOUBLE)
    return replace(ground, line="red", width=2)


def with_finding(ground: Ground, theme: Theme) -> Ground:
    """The line says that there is something to look at."""
    if theme.contrast:
        return replace(ground, line="text", width=2, style=Line.DASHED)
    return replace(ground, line="amber", width=2)


def outline_of(painter: QPainter, rect: QRect) -> QRectF:
    """Where a line of the painter's pen lies wholly within a rectangle, on whole pixels: else it is two pale ones."""
    half = painter.pen().widthF() / 2
    return QRectF(rect).adjusted(half, half, -half, -half)


def paint_ground(painter: QPainter, within: QRect, ground: Ground) -> None:
    """Paints a ground: its fill, and its line within the edge."""
    theme = Theme.current()
    painter.save()
    if ground.side is Side.CAP:
        _paint_box(painter, QRectF(within), replace(ground, fill=ground.line), theme)
        _paint_box(painter, QRectF(within).adjusted(0, 0, 0, -1), ground, theme)
    elif ground.side is Side.ALL and (ground.radius or ground.line):
        _paint_box(painter, QRectF(within), ground, theme)
    else:
        if ground.fill:
            painter.fillRect(within, theme.colour(ground.fill))
        if ground.line:
            painter.fillRect(_side(within, ground.side, round(ground.width)), theme.colour(ground.line))
    painter.restore()


def _side(within: QRect, side: Side, width: int) -> QRect:
    if side is Side.RIGHT:
        return QRect(within.right() + 1 - width, within.top(), width, within.height())
    top = within.top() if side is Side.TOP else within.bottom() + 1 - width
    return QRect(within.left(), top, within.width(), width)


def _paint_box(painter: QPainter, within: QRectF, ground: Ground, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(ground.fill) if ground.fill else Qt.BrushStyle.NoBrush)
    if not ground.line:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(within, ground.radius, ground.radius)
        return
    colour = theme.colour(ground.line)
    if ground.style is Line.DOUBLE:  # two hairlines with the ground between them
        for inwards, brush in ((0.5, painter.brush()), (ground.width - 0.5, Qt.BrushStyle.NoBrush)):
            painter.setBrush(brush)
            painter.setPen(QPen(colour, 1))
            radius = max(0.0, ground.radius - inwards)
            painter.drawRoundedRect(within.adjusted(inwards, inwards, -inwards, -inwards), radius, radius)
        return
    half = ground.width / 2
    pen = QPen(colour, ground.width)
    if ground.style is Line.DASHED:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    radius = max(0.0, ground.radius - half)
    painter.drawRoundedRect(within.adjusted(half, half, -half, -half), radius, radius)
