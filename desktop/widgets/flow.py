"""A layout that puts its widgets beside each other and goes on to a next line when the line is full."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import isValid
from typing_extensions import override

_BETWEEN_COLUMNS = 20
"""So far apart one sees which box belongs to which word."""


class Flow(QLayout):
    """Left to right, then down. Every widget keeps the size it asks for, but is never wider than the line.

    With `columns` they stand under each other, in as many columns of one width as fit; all on one line where they fit.
    With `together` it asks for all of them on one line, and still goes on to a next one where that room is not there.

    What its widgets asked is remembered until one of them says that it asks something else, as Qt's own layouts do.

    An item belongs to Qt and does not keep its widget alive: one whose widget is gone (before the layout had a place,
    or because what it stood in was thrown away) is passed over. Asked anything, it would bring the program down.
    """

    def __init__(self, *widgets: QWidget, gap: int = 8, together: bool = False, columns: bool = False) -> None:
        super().__init__()
        self._columns = columns
        self._beside = max(gap, _BETWEEN_COLUMNS) if columns else gap
        self._together = together
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self._asked: QSize | None = None
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()  # what holds it asks again: a widget that is shown already says nothing by itself

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        if self._asked is None:
            self._asked = self._beside_each_other() if self._together else self._widest()
        return QSize(self._asked)

    @override
    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = _largest(item.minimumSize() for item, _ in self._living())
        return QSize(self._least)

    def _widest(self) -> QSize:
        return _largest(item.sizeHint() for item, _ in self._living())

    def _beside_each_other(self) -> QSize:
        asked = [item.sizeHint() for item, _ in self._living()]
        wide = sum(one.width() for one in asked) + self._beside * max(len(asked) - 1, 0)
        return QSize(wide, _largest(asked).height())

    def _living(self) -> Iterator[tuple[QLayoutItem, QWidget]]:
        """The items with their widgets, without those whose widget is gone."""
        for item in self._items:
            widget = item.widget() if isValid(item) else None
            if widget is not None and isValid(widget):
                yield item, widget

    def _forget(self) -> None:
        self._heights.clear()
        self._asked = self._least = None

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Places the widgets within `rect`, or only answers how high that would be."""
        top = rect.y()
        apart = self._apart(rect.width())
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            left = rect.x()
            for item, size in line:
                if move and isValid(item):  # placing one may have taken another out
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += apart or size.width() + self._beside
            top += height + self._gap
        return max(top - self._gap - rect.y(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items that are shown with their sizes, line by line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used, apart = 0, self._apart(width)
        for item, widget in self._living():
            if widget.isHidden():
                continue
            asked = item.sizeHint()
            wide = min(asked.width(), width)
            size = QSize(wide, item.heightForWidth(wide) if item.hasHeightForWidth() else asked.height())
            if lines and used + (apart - self._beside if apart else wide) <= width:
                lines[-1].append((item, size))
            else:
                lines.append([(item, size)])
                used = 0
            used += apart or wide + self._beside
        return lines

    def _apart(self, width: int) -> int:
        """How far the begins of the columns are apart; 0 where there are none: all stand on one line."""
        if not self._columns:
            return 0
        asked = [item.sizeHint().width() for item, widget in self._living() if not widget.isHidden()]
        if sum(asked) + self._beside * (len(asked) - 1) <= width:
            return 0
        return min(max(asked), width) + self._beside


def _largest(sizes: Iterable[QSize]) -> QSize:
    found = QSize()
    for size in sizes:
        found = found.expandedTo(size)
    return found
