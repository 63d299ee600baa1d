"""What a screen reader finds on a page: every widget one can reach must have a name."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def reachable(page: QWidget) -> Iterator[QWidget]:
    """Every visible widget that takes the focus."""
    for widget in (page, *page.findChildren(QWidget)):
        if widget.isVisibleTo(page) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.focusProxy():
            yield widget


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def without_name(page: QWidget) -> list[str]:
    """The widgets one can reach that say nothing."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in reachable(page)
        if not name_of(widget).strip() and not (isinstance(widget, QAbstractScrollArea) and widget.property("inner"))
    ]
