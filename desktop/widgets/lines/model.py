"""The model behind a list: all of it at once, or page by page as it is looked at.

A page that is not there yet is lines that say so; when the words of one of them are asked for, because it is drawn or
read aloud, `page_asked` tells it, once a page. Measuring asks for no words.
"""

from collections.abc import Sequence, Set

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from desktop.widgets.lines.line import Item, Line

ITEM = Qt.ItemDataRole.UserRole
PAGE = 40
"""Lines a page."""
_Index = QModelIndex | QPersistentModelIndex


class LineModel(QAbstractListModel):
    """Lines and headings."""

    page_asked = Signal(int)
    """The number of a page that is looked at and not there."""

    def __init__(self, waiting: str) -> None:
        super().__init__()
        self._waiting = waiting
        self._count = 0
        self._items: dict[int, Item] = {}
        self._asked: set[int] = set()
        self.marked_word = ""
        self.marks: Set[str] = frozenset()
        """The keys of the lines that are marked; what is spoken of them begins with `marked_word`."""

    def show_all(self, items: Sequence[Item]) -> None:
        """Shows exactly these."""
        self.show_first(items, len(items))

    def show_first(self, items: Sequence[Item], count: int) -> None:
        """Shows a list of `count` of which the first page is known."""
        self.beginResetModel()
        self._count = count
        self._items = dict(enumerate(items))
        self._asked = {0}
        self.endResetModel()

    def append(self, items: Sequence[Item]) -> None:
        """Goes on with these; what stands there stays as it is."""
        if items:
            self.beginInsertRows(QModelIndex(), self._count, self._count + len(items) - 1)
            self._items.update(enumerate(items, self._count))
            self._count += len(items)
            self.endInsertRows()

    def show_page(self, page: int, items: Sequence[Item]) -> None:
        """A page that was asked for."""
        first = page * PAGE
        self._items.update(enumerate(items, first))
        if items:
            self.dataChanged.emit(self.index(first), self.index(min(first + len(items), self._count) - 1))

    def item(self, row: int) -> Item | None:
        """What stands in a row; None while its page is not there."""
        return self._items.get(row)

    def row_of(self, key: str) -> int | None:
        """The row of a line, when it is there."""
        return next((row for row, one in self._items.items() if isinstance(one, Line) and one.key == key), None)

    def first_line(self) -> int | None:
        """The first row that can be chosen."""
        return next((row for row, one in sorted(self._items.items()) if isinstance(one, Line)), None)

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items.get(index.row())
        if role == ITEM:
            return item
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if item is None:
            self._ask(index.row() // PAGE)
            return self._waiting
        marked = isinstance(item, Line) and item.key in self.marks
        return f"{self.marked_word}; {item.spoken}" if marked else item.spoken

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self._items.get(index.row()), Line):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.row() in self._items:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.page_asked.emit(page)
