"""Putting a part in the state that a person brings about: the mouse over it, or the focus on it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QHoverEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget


def hover(part: QWidget) -> None:
    """Leaves the mouse over what can be pressed in the part."""
    target = first_reachable(part) or part
    if isinstance(target, QListView):
        at = QPointF(target.visualRect(target.model().index(min(1, target.model().rowCount() - 1), 0)).center())
        QApplication.sendEvent(target.viewport(), QHoverEvent(QEvent.Type.HoverMove, at, at, at))
        return
    target.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    centre = QPointF(target.rect().center())
    QApplication.sendEvent(target, QEnterEvent(centre, centre, centre))
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, centre, centre, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, moved)


def focus(part: QWidget) -> None:
    """Puts the focus where Tab would put it first in the part."""
    target = first_reachable(part)
    if target is not None:
        target.window().activateWindow()
        target.setFocus(Qt.FocusReason.TabFocusReason)


def first_reachable(part: QWidget) -> QWidget | None:
    """The first widget in the part that Tab comes to."""
    return next(iter(reachable(part)), None)


def reachable(part: QWidget) -> Iterator[QWidget]:
    """Everything in the part that Tab comes to."""
    for one in (part, *part.findChildren(QWidget)):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None and one.isVisibleTo(part):
            yield one
