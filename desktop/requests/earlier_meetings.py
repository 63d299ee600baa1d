"""The meetings that are past, folded until asked for: who was there, and what was talked over."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.requests.lines import meeting_row
from desktop.requests.reading import Meeting
from desktop.widgets.arrange import STRETCH, across, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.row import RowList

PORTION = 15
"""So many are shown at once; older ones when asked for."""


class EarlierMeetings(QFrame):
    """The fold and the rows, the newest first. `chosen` hands over the day of one, as it is written in a route."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.unfolded = False
        self._meetings: tuple[Meeting, ...] = ()
        self._shown: object = None
        self._current: str | None = None
        self._count = PORTION
        self.fold = Button("", Kind.GHOST, icon="history", small=True)
        self.fold.clicked.connect(self._toggle)
        self.rows = RowList(self.tr("Eerdere overleggen"))
        self.rows.chosen.connect(lambda place: self.chosen.emit(self._meetings[place].dag.isoformat()))
        self.older = Button(self.tr("Toon ouder"), Kind.GHOST, icon="chevron-down", small=True)
        self.older.clicked.connect(self._show_older)
        self.setLayout(down(across(self.fold, STRETCH), self.rows, across(STRETCH, self.older), gap=8))

    def show_meetings(self, meetings: Sequence[Meeting], current: str | None) -> None:
        """Shows these, with one chosen; it unfolds for one that is looked at."""
        self._meetings = tuple(meetings)
        days = [one.dag.isoformat() for one in meetings]
        if current in days and current != self._current:
            self.unfolded = True
            self._count = max(self._count, (days.index(current) // PORTION + 1) * PORTION)
        self._current = current
        self.setVisible(bool(meetings))
        self._show()
        self.rows.select(days.index(current) if current in days else None)

    def focus_chosen(self) -> bool:
        """Puts the focus on the meeting that is looked at; False where none of these is."""
        return self.rows.focus_chosen()

    def _show(self) -> None:
        number = len(self._meetings)
        words = self.tr("Eerdere overleggen ({number})").format(number=number)
        self.fold.say(self.tr("Verberg eerdere overleggen") if self.unfolded else words)
        shown = self._meetings[: self._count] if self.unfolded else ()
        self.rows.setVisible(bool(shown))
        self.older.setVisible(self.unfolded and number > self._count)
        if shown != self._shown:
            self._shown = shown
            self.rows.show_rows([meeting_row(one, past=True) for one in shown])

    def _toggle(self) -> None:
        self.unfolded = not self.unfolded
        self._show()

    def _show_older(self) -> None:
        before, self._count = self._count, self._count + PORTION
        self._show()
        self.rows.rows[before].setFocus(Qt.FocusReason.OtherFocusReason)
