"""Words that have too little room on a page: cut at their end, at a line, or outside what holds them."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QListView, QWidget

from desktop.widgets.wording import least

SLACK = 1
"""Pixels lost to rounding."""


def cut_words(page: QWidget) -> list[str]:
    """What is cut on the page, and how; empty when all can be read."""
    QTest.qWait(0)  # what was shown last gets its room in the next turn of the loop
    inside = (one for one in page.findChildren(QWidget) if one.window() is page.window() and one.isVisibleTo(page))
    return [found for widget in inside for found in _cut(widget, page)]


def _cut(widget: QWidget, page: QWidget) -> Iterator[str]:
    words = _words(widget)
    if not words:
        return
    told = f"{type(widget).__name__} '{words}'"
    asked = _asked(widget)
    if asked is not None:
        if asked[0] > widget.width() + SLACK:
            yield f"{told}: {widget.width()} wide, needs {asked[0]}"
        if asked[1] > widget.height() + SLACK:
            yield f"{told}: {widget.height()} high, needs {asked[1]}"
    outside = _outside(widget, page)
    if outside:
        yield f"{told}: {outside}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.placeholderText() or widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return ""


def _asked(widget: QWidget) -> tuple[int, int] | None:
    """Width and height without which something is cut."""
    if isinstance(widget, QLabel):
        if not widget.wordWrap():
            return widget.sizeHint().width(), widget.sizeHint().height()
        around = widget.width() - widget.contentsRect().width() + 2 * widget.margin()
        plain = widget.accessibleName() if widget.text().startswith("<") else widget.text()
        return least(plain, widget.font()) + around - 1, widget.heightForWidth(widget.width())
    if isinstance(widget, QAbstractButton):
        high = widget.heightForWidth(widget.width())
        return widget.minimumSizeHint().width(), max(high, widget.minimumSizeHint().height())
    if isinstance(widget, QLineEdit):
        if not widget.placeholderText() or widget.text():
            return 0, widget.minimumSizeHint().height()
        wide = QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText())
        return wide + widget.width() - widget.contentsRect().width(), widget.minimumSizeHint().height()
    if isinstance(widget, QComboBox):
        wide = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText())
        return wide + 30, widget.minimumSizeHint().height()
    return None


def _outside(widget: QWidget, page: QWidget) -> str:
    """How a widget sticks out of one of those that hold it. What scrolls may stick out downwards."""
    holder = widget.parentWidget()
    scrolls = False
    while holder is not None and holder is not page.parentWidget():
        area = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            scrolls = True
        if area.left() < -SLACK or area.right() > holder.width() + SLACK - 1:
            return f"sticks out of {type(holder).__name__} sideways"
        if not scrolls and (area.top() < -SLACK or area.bottom() > holder.height() + SLACK - 1):
            return f"sticks out of {type(holder).__name__} above or below"
        if holder is page:
            break
        holder = holder.parentWidget()
    return ""


def cut_rows(page: QWidget) -> list[str]:
    """Lists whose rows are drawn wider than what is seen of them; the closed lists of choices are not seen."""
    return [
        f"{one.accessibleName()}: row {row}"
        for one in page.findChildren(QListView)
        if one.isVisible()
        for row in range(one.model().rowCount())
        if one.visualRect(one.model().index(row, 0)).width() > one.viewport().width()
    ]
