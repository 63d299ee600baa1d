"""How the controls of Qt that we do not paint ourselves look: fields, buttons, bars, menus, heads of tables.

Each function takes what Qt tells about the control (`QStyleOption`) and paints it with the tokens of the theme. What a
control is stands in its property `kind`, what is the matter with it in `state` (error, finding).
"""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QStyle, QStyleOption, QStyleOptionHeader, QStyleOptionProgressBar, QWidget

from desktop.theme.grounds import Ground, paint_ground, with_error, with_finding
from desktop.theme.letters import Role
from desktop.theme.theme import Theme

_FIELD = Ground("surface", "line2", radius=6)
_FIXED = Ground("sunken", "line", radius=6)
_MENU = Ground("surface", "line2", radius=6)
_HEAD_EDGE = 12
_WITHIN = 3
"""So far within its own line a field with something wrong has the frame of the focus."""
State = QStyle.StateFlag


def _has(option: QStyleOption, state: QStyle.StateFlag) -> bool:
    return bool(option.state & state)


def field_ground(widget: QWidget, *, focused: bool, fixed: bool) -> Ground:
    """The ground of a field. What is wrong stays seen where the focus is: that has a frame of its own within."""
    theme, state = Theme.current(), widget.property("state")
    ground = _FIXED if fixed else _FIELD
    if state and not fixed:
        return with_error(ground, theme) if state == "error" else with_finding(ground, theme)
    return replace(ground, line="accent", width=2) if focused else ground


def _paint_field(painter: QPainter, within: QRect, widget: QWidget, *, focused: bool, fixed: bool) -> None:
    ground = field_ground(widget, focused=focused, fixed=fixed)
    paint_ground(painter, within, ground)
    if focused and ground.line != "accent":
        inner = within.adjusted(_WITHIN, _WITHIN, -_WITHIN, -_WITHIN)
        paint_ground(painter, inner, Ground(line="accent", width=2, radius=3))


def paint_line(option: QStyleOption, painter: QPainter, widget: QWidget) -> None:
    """A field of one line."""
    if widget.property("kind") == "bare":
        return
    fixed = _has(option, State.State_ReadOnly)
    _paint_field(painter, option.rect, widget, focused=_has(option, State.State_HasFocus), fixed=fixed)


def paint_page(painter: QPainter, page: QPlainTextEdit) -> None:
    """A field of more lines."""
    _paint_field(painter, page.rect(), page, focused=page.hasFocus(), fixed=page.isReadOnly())


def paint_list(option: QStyleOption, painter: QPainter, widget: QWidget) -> None:
    """A closed list. The widget paints its chevron."""
    focused = _has(option, State.State_HasFocus) or _has(option, State.State_On)
    fixed = not _has(option, State.State_Enabled)
    _paint_field(painter, option.rect, widget, focused=focused, fixed=fixed)


_BUTTONS = {
    "primary": Ground("accent", "accent", radius=6),
    "secondary": Ground("surface", "line2", radius=6),
    "danger": Ground("surface", "red", radius=6),
    "ghost": Ground(radius=6),
    "ghost-danger": Ground(radius=6),
    "quiet": Ground(radius=6),
}
_HOVERED = {"primary": "accent_hover", "ghost": "accent_bg", "ghost-danger": "red_bg", "quiet": "nav"}


def paint_button(option: QStyleOption, painter: QPainter, kind: str) -> None:
    """The ground of a button; what stands on it the widget paints."""
    ground = _BUTTONS[kind]
    hovered = _has(option, State.State_MouseOver) and _has(option, State.State_Enabled)
    if hovered or (kind == "primary" and _has(option, State.State_Sunken)):
        ground = replace(ground, fill=_HOVERED.get(kind, "sunken"))
        if kind == "primary":
            ground = replace(ground, line="accent_hover")
        if Theme.current().contrast:
            ground = replace(ground, line="text" if kind == "primary" else "accent", width=2)
    if _has(option, State.State_HasFocus) and kind != "primary":
        danger = kind in ("danger", "ghost-danger")
        ground = replace(ground, line="red" if danger else "accent", width=2)
        if danger:
            ground = replace(ground, fill="red_bg")
    paint_ground(painter, option.rect, ground)


def paint_menu(option: QStyleOption, painter: QPainter) -> None:
    """What a menu stands on. Its corners are square: it is a window of its own."""
    paint_ground(painter, option.rect, replace(_MENU, radius=0))


def paint_chosen(option: QStyleOption, painter: QPainter) -> None:
    """The ground of the line of a menu that Enter does."""
    contrast = Theme.current().contrast
    paint_ground(painter, option.rect.adjusted(4, 0, -4, 0), Ground("accent" if contrast else "accent_bg", radius=4))


def paint_progress(option: QStyleOption, painter: QPainter) -> None:
    """A bar that fills."""
    told = cast(QStyleOptionProgressBar, option)
    whole = told.maximum - told.minimum
    contrast = Theme.current().contrast
    paint_ground(painter, told.rect, Ground("grey_bg", "text" if contrast else None, radius=4))
    if whole > 0 and told.progress > told.minimum:
        wide = round(told.rect.width() * (told.progress - told.minimum) / whole)
        paint_ground(painter, QRect(told.rect.topLeft(), told.rect.size()).adjusted(0, 0, wide - told.rect.width(), 0),
                     Ground("accent", radius=4))  # fmt: skip


def paint_head(option: QStyleOption, painter: QPainter) -> None:
    """The head of a column."""
    told, theme = cast(QStyleOptionHeader, option), Theme.current()
    paint_ground(painter, told.rect, Ground("surface"))
    edge = theme.length(_HEAD_EDGE)
    painter.save()
    painter.fillRect(QRect(told.rect.left(), told.rect.bottom(), told.rect.width(), 1), theme.colour("line"))
    painter.setFont(theme.font(Role.META_STRONG))
    painter.setPen(theme.colour("text2"))
    painter.drawText(told.rect.adjusted(edge, 0, -edge, -1), int(told.textAlignment), told.text)
    painter.restore()


def paint_slider(painter: QPainter, slider: QRect) -> None:
    """The handle of a scroll bar."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Theme.current().colour("line2"))
    painter.drawRoundedRect(QRectF(slider), 4, 4)
    painter.restore()


def paint_arrow(painter: QPainter, within: QRect, colour: QColor, *, up: bool) -> None:
    """A small filled arrow, for the controls of the dialogs that Qt lays out itself."""
    middle, tip = within.center(), -3 if up else 3
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon([middle + QPoint(-4, -tip), middle + QPoint(4, -tip), middle + QPoint(0, tip)])
    painter.restore()
