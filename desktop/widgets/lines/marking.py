"""A list in which several lines can be marked, to do something with all of them.

Shift with the arrows, Ctrl+click and Ctrl+Space mark a line or take its mark away; Shift+click marks all between;
Ctrl+A asks for everything; Esc takes all marks away. Marks are kept by key: they stay when the list is read anew.
"""

from collections.abc import Iterable, Sequence, Set

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.lines.line import Column, Line
from desktop.widgets.lines.view import LineView

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_BOX_ROOM = 48
"""So far from its right edge a press on a line is on its box."""


class MarkingView(LineView):
    """The list."""

    marked = Signal()
    """Other lines are marked than before."""
    all_asked = Signal()
    """Everything is to be marked: also what is not read yet."""

    def __init__(self, name: str, columns: Sequence[Column], *, click_opens: bool = True) -> None:
        super().__init__(name, columns, click_opens=click_opens)
        self.lines.marked_word = self.tr("gekozen")
        self._marks: dict[str, None] = {}
        self._boxes = False
        self._anchor: str | None = None

    @property
    def marks(self) -> Set[str]:
        """The keys of the lines that are marked."""
        return self._marks.keys()

    @property
    def boxes(self) -> bool:
        """Whether each line shows its box, so that one marks with a press on it."""
        return self._boxes

    def show_boxes(self, *, shown: bool) -> None:
        """Shows the boxes, or takes them away with all marks."""
        self._boxes = shown
        if not shown:
            self._marks = {}
        self._tell()

    def mark(self, keys: Iterable[str], *, marked: bool = True) -> None:
        """Marks lines, or takes their marks away."""
        for key in keys:
            if marked:
                self._marks[key] = None
            else:
                self._marks.pop(key, None)
        self._boxes = self._boxes or bool(self._marks)
        self._tell()

    def keep_marks(self, keys: Set[str]) -> None:
        """Of what is marked only these are still there."""
        gone = [one for one in self._marks if one not in keys]
        if gone:
            self.mark(gone, marked=False)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._clears(event):
            event.accept()  # else Esc goes to the window, which has a use of its own for it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~_KEYPAD
        if self._clears(event):
            self.show_boxes(shown=False)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held == _SHIFT:
            self._extend(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Space and held == _CONTROL:
            self._turn(self.key)
        elif event.key() == Qt.Key.Key_A and held == _CONTROL:
            self.all_asked.emit()
        else:
            if not held & _SHIFT:
                self._anchor = None
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._key_at(event.position().toPoint())
        held = event.modifiers()
        if event.button() is not Qt.MouseButton.LeftButton or key is None:
            super().mousePressEvent(event)
            return
        before = self._anchor or self.key
        if held & _SHIFT and before is not None:
            super().mousePressEvent(_plain(event))
            self._mark_between(before, key)
        elif held & _CONTROL or (self._boxes and self._on_box(event.position().toPoint())):
            self._anchor = key
            super().mousePressEvent(_plain(event))
            self._turn(key)
        else:
            self._anchor = None
            super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(_plain(event))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._boxes and self._on_box(event.position().toPoint()):
            self.mousePressEvent(event)  # two quick presses on a box are two presses
        else:
            super().mouseDoubleClickEvent(event)

    def _clears(self, event: QEvent) -> bool:
        return self._boxes and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def _turn(self, key: str | None) -> None:
        if key is not None:
            self.mark([key], marked=key not in self._marks)

    def _extend(self, step: int) -> None:
        """Marks the line one is at and goes to the next; going back takes the mark of the line one leaves away."""
        here = self.key
        there = self._next_line(step)
        if here is None:
            return
        self._anchor = self._anchor or here
        rows = [self.lines.row_of(one) for one in (self._anchor, here, there or here)]
        anchor, now, then = (one or 0 for one in rows)
        back = there is not None and abs(then - anchor) < abs(now - anchor)
        if back:
            self.mark([here], marked=False)
        else:
            self.mark([here, *([there] if there else [])])
        if there is not None:
            self.go_to(there)

    def _next_line(self, step: int) -> str | None:
        row = self.currentIndex().row() + step
        while 0 <= row < self.lines.rowCount():
            item = self.lines.item(row)
            if isinstance(item, Line):
                return item.key
            row += step
        return None

    def _mark_between(self, one: str, other: str) -> None:
        first, last = sorted(self.lines.row_of(key) or 0 for key in (one, other))
        items = (self.lines.item(row) for row in range(first, last + 1))
        self._anchor = one
        self.mark([item.key for item in items if isinstance(item, Line)])

    def _key_at(self, at: QPoint) -> str | None:
        item = self.lines.item(self.indexAt(at).row())
        return item.key if isinstance(item, Line) else None

    def _on_box(self, at: QPoint) -> bool:
        return at.x() >= self.viewport().width() - Theme.current().length(_BOX_ROOM)

    def _tell(self) -> None:
        self.lines.marks = frozenset(self._marks)
        self.show_marks(frozenset(self._marks) if self._boxes else None)
        number = len(self._marks)
        announce(self, self.tr("1 gekozen") if number == 1 else self.tr("{number} gekozen").format(number=number))
        self.marked.emit()


def _plain(event: QMouseEvent) -> QMouseEvent:
    """The same press without a key that is held: of the lines one is at there is always one."""
    return QMouseEvent(
        event.type(),
        event.position(),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        Qt.KeyboardModifier.NoModifier,
    )
