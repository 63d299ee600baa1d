"""A layout of as many equal columns as fit, each row as high as its highest tile."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme


class Tiles(QLayout):
    """Tiles of at least `least` pixels at 100 %; what is added with `add_wide` takes a row for itself."""

    def __init__(self, least: int, gap: int = 20) -> None:
        super().__init__()
        self._least = least
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._wide: set[QWidget] = set()
        self.setContentsMargins(0, 0, 0, 0)

    def add_wide(self, widget: QWidget) -> None:
        """Adds a tile as wide as the page."""
        self._wide.add(widget)
        self.addWidget(widget)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()  # what holds it asks again

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        return self._place(QRect(0, 0, inner, 0), move=False) + around.top() + around.bottom()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        around = self.contentsMargins()
        sizes = [item.minimumSize().width() for item in self._items]
        return QSize(max(sizes, default=0) + around.left() + around.right(), around.top() + around.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for row in self._rows(rect.width()):
            wide = row[0].widget() in self._wide
            width = rect.width() if wide else self._column(rect.width())
            height = max(_height(item, width) for item in row)
            for at, item in enumerate(row):
                if move:
                    item.setGeometry(QRect(QPoint(rect.x() + at * (width + self._gap), y), QSize(width, height)))
            y += height + self._gap
        return max(y - self._gap - rect.y(), 0)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        for item in self._items:
            alone = item.widget() in self._wide
            if alone or not rows or len(rows[-1]) == self._columns(width) or rows[-1][0].widget() in self._wide:
                rows.append([])
            rows[-1].append(item)
        return rows

    def _columns(self, width: int) -> int:
        return max(1, (width + self._gap) // (Theme.current().length(self._least) + self._gap))

    def _column(self, width: int) -> int:
        count = self._columns(width)
        return (width - (count - 1) * self._gap) // count


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
