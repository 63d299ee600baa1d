"""Rows: the whole row is what one presses. A list of rows is walked with the arrows; Enter opens.

For lists that may be long (dossiers) use a model and a view; this is for what fits on a screen.
"""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.arrange import clear, rule

ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})


class Row(QAbstractButton):
    """A pressable row around a layout. `name` is what a screen reader says of the whole row.

    Selected it has a frame and a tint; under the mouse it sinks; with focus it has a frame.
    """

    def __init__(
        self, name: str, content: QLayout | None = None, *, bar: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._over = False
        self.setAccessibleName(name)
        self.setCheckable(False)
        if content is not None:  # a row without one paints its words itself
            self.setLayout(content)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(content is not None and content.hasHeightForWidth())
        self.setSizePolicy(policy)
        self._selected = False

    @property
    def selected(self) -> bool:
        """Whether this row is the chosen one of its list."""
        return self._selected

    def select(self, selected: bool) -> None:
        """Marks the row as the chosen one."""
        if selected != self._selected:
            self._selected = selected
            self.setAccessibleDescription(self.tr("gekozen") if selected else "")
            self.update()

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else QSize()

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout else QSize()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.key() in ARROWS:
            event.ignore()  # else Qt walks to any button nearby; the list that holds the row knows the way
        else:
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = self.hasFocus() or (self._selected and not self._bar)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._selected and self._bar:
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.setBrush(theme.colour("surface"))
        elif framed:
            painter.setBrush(theme.colour("accent_bg"))
        elif self._over:
            painter.setPen(theme.outline())
            painter.setBrush(theme.colour("sunken"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if framed:
            painter.setPen(QPen(theme.colour("accent"), 2))
        radius = 6 if self._bar else 8
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        if self.hasFocus() and self._selected and not self._bar:  # the frame it has as the chosen one, and one within
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), radius - 3, radius - 3)
        if self._selected and self._bar:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(1, 8, 4, self.height() - 16), 2, 2)


class RowList(QFrame):
    """Rows under each other. `chosen` tells the place of a row that was pressed."""

    chosen = Signal(int)
    _STEPS: ClassVar = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

    def __init__(self, name: str, *, card: bool = True, hairlines: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._hairlines = hairlines
        self._rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        edge = 4 if card else 0
        self._column.setContentsMargins(edge, edge, edge, edge)
        if card:
            self.setProperty("kind", "card")

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in order."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these rows instead of the ones before. The focus stays at its place in the list."""
        had = self._focused()
        clear(self._column)
        self._rows = []
        self.add_rows(rows)
        if had is not None and rows:
            self._rows[min(had, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Shows these rows under the ones that are there."""
        for row in rows:
            place = len(self._rows)
            self._rows.append(row)
            if place and self._hairlines:
                self._column.addWidget(rule())
            self._column.addWidget(row)
            row.show()
            row.clicked.connect(lambda _=False, at=place: self.chosen.emit(at))

    def select(self, place: int | None) -> None:
        """Marks one row as chosen."""
        for at, row in enumerate(self._rows):
            row.select(at == place)

    def focus_chosen(self) -> bool:
        """Puts the focus on the chosen row; False where there is none."""
        row = next((one for one in self._rows if one.selected), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self._focused()
        key = Qt.Key(event.key())
        if focused is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in self._STEPS:
            self._focus(focused + self._STEPS[key])
        elif key is Qt.Key.Key_Home:
            self._focus(0)
        elif key is Qt.Key.Key_End:
            self._focus(len(self._rows) - 1)
        else:
            super().keyPressEvent(event)

    def _focused(self) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.hasFocus()), None)

    def _focus(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
