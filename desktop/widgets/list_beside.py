"""A list with what was chosen in it beside it; in one column the list stands above."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QWidget

from desktop.shell.room import Room
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, boxed

_LIST = 340
_AS_WIDE_AS_IT_LIKES = 16_777_215


class ListBeside(QFrame):
    """The list with what belongs to it, and the widget in which the chosen one is shown.

    `wide` is how wide the list is beside that, `narrow` where there is less room.
    """

    def __init__(self, listed: QLayout, shown: QWidget, wide: int = _LIST, narrow: int | None = None) -> None:
        super().__init__()
        self.listed = boxed(listed)
        self.shown = shown
        self._room = Room.WIDE
        self._widths = {Room.WIDE: wide, Room.NARROW: wide if narrow is None else narrow}
        self._body: QBoxLayout = across(self.listed, shown, gap=16)
        self._body.setStretch(1, 1)
        self._body.addStretch(0)  # with nothing beside it the list stays at its side
        self.setLayout(self._body)
        Theme.current().changed.connect(self._fit)
        self._fit()

    @property
    def single(self) -> bool:
        """Whether everything stands in one column."""
        return self._room is Room.SINGLE

    def fit_in(self, room: Room) -> None:
        """Takes the shape for this much room."""
        self._room = room
        self._fit()

    def _fit(self) -> None:
        direction = QBoxLayout.Direction.TopToBottom if self.single else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        if self.single:
            self.listed.setMinimumWidth(0)
            self.listed.setMaximumWidth(_AS_WIDE_AS_IT_LIKES)
        else:
            self.listed.setFixedWidth(Theme.current().length(self._widths[self._room]))
