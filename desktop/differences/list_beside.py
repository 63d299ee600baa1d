"""A list with what was chosen in it beside it; in one column the list stands above."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop.shell.room import Room
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.row import RowList

_LIST = 340
_AS_WIDE_AS_IT_LIKES = 16_777_215


class ListBeside(QFrame):
    """The rows, and the widget in which the chosen one is shown."""

    def __init__(self, rows: RowList, shown: QWidget) -> None:
        super().__init__()
        self.rows = rows
        self.shown = shown
        self.single = False
        """Whether everything stands in one column."""
        self._listed = boxed(down(rows, STRETCH, gap=0))
        self._body: QBoxLayout = across(self._listed, shown, gap=16)
        self._body.setStretch(1, 1)
        self.setLayout(self._body)
        Theme.current().changed.connect(self._fit)

    def fit_in(self, room: Room) -> None:
        """Takes the shape for this much room."""
        self.single = room is Room.SINGLE
        self._fit()

    def focus_chosen(self) -> bool:
        """Puts the focus on the chosen row; False where there is none."""
        chosen = next((one for one in self.rows.rows if one.selected), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        return chosen is not None

    def _fit(self) -> None:
        direction = QBoxLayout.Direction.TopToBottom if self.single else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        if self.single:
            self._listed.setMinimumWidth(0)
            self._listed.setMaximumWidth(_AS_WIDE_AS_IT_LIKES)
        else:
            self._listed.setFixedWidth(Theme.current().length(_LIST))
