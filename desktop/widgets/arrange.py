"""Putting widgets under or beside each other in one expression.

self.setLayout(down(heading, across(name, STRETCH, button), gap=8))
"""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget


class Stretch(Enum):
    """Empty room that takes what is left."""

    REST = 1


STRETCH = Stretch.REST
Item = QWidget | QLayout | Stretch | int
Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)


def down(*items: Item, gap: int = 8, margins: Margins = NONE) -> QVBoxLayout:
    """A column. A number is so many pixels of room; `margins` are left, top, right, bottom."""
    layout = QVBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def across(*items: Item, gap: int = 8, margins: Margins = NONE) -> QHBoxLayout:
    """A row."""
    layout = QHBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def boxed(layout: QLayout, kind: str | None = None, parent: QWidget | None = None) -> QFrame:
    """A frame around a layout; `kind` is a ground of the stylesheet (card, well ...)."""
    frame = QFrame(parent)
    if kind:
        frame.setProperty("kind", kind)
    frame.setLayout(layout)
    return frame


def rule() -> QFrame:
    """A hairline across."""
    line = QFrame()
    line.setProperty("kind", "rule")
    line.setFixedHeight(1)
    return line


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout and throws it away."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


@contextmanager
def laid_out_once(*widgets: QWidget) -> Iterator[None]:
    """Has widgets lay out what is in them once, when all is said: Qt does it anew for each thing that is shown."""
    layouts = [layout for one in widgets if (layout := one.layout()) is not None and layout.isEnabled()]
    for one in layouts:
        one.setEnabled(False)
    try:
        yield
    finally:
        for one in layouts:
            one.setEnabled(True)
        for one in layouts:
            one.activate()


def settle_layout(widget: QWidget) -> None:
    """Has everything around a widget take its place now, outwards, up to what scrolls or is the window."""
    around: QWidget | None = widget
    while around is not None and (layout := around.layout()) is not None:
        layout.activate()
        around = around.parentWidget()
    if around is not None and isinstance(scrolls := around.parentWidget(), QScrollArea):
        QCoreApplication.sendEvent(scrolls, QEvent(QEvent.Type.LayoutRequest))


def _fill(layout: QBoxLayout, items: tuple[Item, ...], gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        elif isinstance(item, Stretch):
            layout.addStretch(1)
        else:
            layout.addSpacing(item)
