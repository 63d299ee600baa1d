"""Fields under each other, short ones two beside each other where the width allows.

Which are wide is said beforehand. A field may be made later (`fill`): its place is known, so nothing moves when it
comes. A hidden field leaves no hole. What is typed in stands level in two fields beside each other, however long the
help above each of them is.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.reading_order import stops

_BESIDE_FROM = 480
"""From this width on (at 100 %) two short fields stand beside each other."""
_Place = tuple[int, int, int, Qt.AlignmentFlag]
"""Row, column, columns taken, and how it lies in them."""


class Pairs(QWidget):
    """A column of fields in one or two columns."""

    def __init__(self, fields: Sequence[tuple[QWidget | None, bool]], gap: int = 14) -> None:
        super().__init__()
        self._fields: list[QWidget | None] = [field for field, _ in fields]
        self._wide = tuple(wide for _, wide in fields)
        self._hidden: set[int] = set()
        self._beside = self.width() >= Theme.current().length(_BESIDE_FROM)
        self._placed: dict[int, _Place] = {}
        self.grown = False
        """Whether something was put in since the layout around it was settled."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(gap)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.arrange()

    def fill(self, at: int, field: QWidget) -> None:
        """Puts a field that was made just now in its place."""
        self._fields[at] = field
        self.grown = True
        self.arrange()

    def set_shown(self, at: int, shown: bool) -> None:
        """Says whether the field at a place is shown; `arrange` then shows it, or hides it and closes the hole."""
        (self._hidden.discard if shown else self._hidden.add)(at)

    def arrange(self) -> None:
        """Puts the fields in their places; only what has another place than before is moved."""
        wanted = {at: place for at, place in self._places().items() if self._fields[at] is not None}
        for at in self._hidden:
            if (field := self._fields[at]) is not None:
                self._leave(at, field)
                field.hide()
        for at, place in list(self._placed.items()):
            field = self._fields[at]
            if wanted.get(at) != place and field is not None:
                self._grid.removeWidget(field)
                del self._placed[at]
        for at, place in wanted.items():
            field = self._fields[at]
            if at not in self._placed and field is not None:
                row, column, span, lies = place
                self._grid.addWidget(field, row, column, 1, span, lies)
                self._placed[at] = place
                field.show()

    def _leave(self, at: int, field: QWidget) -> None:
        """Takes the focus out of a field that goes to the one before it: Qt would put it outside the form."""
        focused = QApplication.focusWidget()
        if focused is None or not field.isAncestorOf(focused):
            return
        order = [*range(at - 1, -1, -1), *range(at + 1, len(self._fields))]
        near = [(one, self._fields[one]) for one in order if one not in self._hidden]
        for one, other in near:
            if other is not None and (found := stops(other)):
                found[-1 if one < at else 0].setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _places(self) -> dict[int, _Place]:
        """Where each shown field belongs, made or not."""
        found: dict[int, _Place] = {}
        shown = [at for at in range(len(self._fields)) if at not in self._hidden]
        row, column = 0, 0
        for place, at in enumerate(shown):
            wide = self._wide[at]
            alone = column == 0 and (place + 1 == len(shown) or self._wide[shown[place + 1]])
            if wide or not self._beside or alone:
                row += 1 if column else 0
                found[at] = (row, 0, 1 if self._beside and not wide else 2, Qt.AlignmentFlag(0))
                row, column = row + 1, 0
                continue
            found[at] = (row, column, 1, Qt.AlignmentFlag.AlignTop)
            row, column = (row, 1) if column == 0 else (row + 1, 0)
        return found

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._level()
        return super().event(event)

    def _level(self) -> None:
        """Has the controls of two fields beside each other begin at the same height."""
        rows: dict[int, list[FieldFrame]] = {}
        for at, (row, _, span, _) in self._placed.items():
            field = self._fields[at]
            framed = field if isinstance(field, FieldFrame) or field is None else field.findChild(FieldFrame)
            if isinstance(framed, FieldFrame):
                rows.setdefault(row if span == 1 and self._beside else -1 - at, []).append(framed)
        width = (self.width() - self._grid.horizontalSpacing()) // 2
        for fields in rows.values():
            heights = [one.head_height(min(width, one.width())) for one in fields] if len(fields) > 1 else [0]
            for one, high in zip(fields, heights, strict=True):
                one.lower_control(max(heights) - high)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= Theme.current().length(_BESIDE_FROM)
        if beside != self._beside:
            self._beside = beside
            self.arrange()
        self._level()
