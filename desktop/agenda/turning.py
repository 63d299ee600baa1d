"""Above the days: which days are seen, a step back and on, today, and how: by month, by week or the year plan."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy
from typing_extensions import override

from desktop.agenda.asked import MONTH, WEEK, YEAR
from desktop.shell.room import Room
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.text import text

_VIEWS, _WIDE = 248, 700
"""How wide the views are beside each other, and from where they stand beside the days; at 100 %."""


class Turning(QFrame):
    """The bar. `stepped` is -1 or 1."""

    stepped = Signal(int)
    today_asked = Signal()
    view_chosen = Signal(str)
    choosing_asked = Signal()
    """In one column: the choices are to be seen, or no longer (`chooses`)."""

    def __init__(self) -> None:
        super().__init__()
        self.title = text("", Role.SECTION)
        self.before = Button("", Kind.QUIET, icon="chevron-left", small=True)
        self.after = Button("", Kind.QUIET, icon="chevron-right", small=True)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.today = Button(self.tr("Vandaag"), icon="calendar", shown_key="T", small=True)
        self.today.clicked.connect(self.today_asked)
        self.views = SegmentsControl(
            [Option(MONTH, self.tr("Maand")), Option(WEEK, self.tr("Week")), Option(YEAR, self.tr("Jaarplan"))],
            always=True,
        )
        self.views.set_name(self.tr("Weergave"), "")
        self.views.edited.connect(lambda: self.view_chosen.emit(str(self.views.value())))
        self.chooses = False
        self.choices = Button(self.tr("Wat zie je"), Kind.GHOST, icon="chevron-down", small=True)
        self.choices.clicked.connect(self._turn_choices)
        self.choices.hide()
        self._days = boxed(across(self.before, self.after, self.title, self.today, STRETCH, gap=6))
        self._line: QBoxLayout = across(self._days, across(self.views, self.choices, STRETCH, gap=8), gap=12)
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        # It turns when there is less room: it must not keep the window from getting narrower.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        Theme.current().changed.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Under each other where there is no room for both."""
        wide = Theme.current().length(_WIDE)
        beside = self.width() >= wide
        self.views.setFixedWidth(Theme.current().length(_VIEWS))
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def fit_in(self, room: Room) -> None:
        """In one column the choices are behind a button."""
        self.choices.setVisible(room is Room.SINGLE)

    def _turn_choices(self) -> None:
        self.chooses = not self.chooses
        self.choices.say(self.choices.text(), "chevron-up" if self.chooses else "chevron-down")
        self.choosing_asked.emit()

    def show_view(self, view: str) -> None:
        """Marks the view that is shown."""
        self.views.set_value(view)
        words = {
            WEEK: (self.tr("Vorige week"), self.tr("Volgende week")),
            YEAR: (self.tr("Vorig schooljaar"), self.tr("Volgend schooljaar")),
        }.get(view, (self.tr("Vorige maand"), self.tr("Volgende maand")))
        for button, name in zip((self.before, self.after), words, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def say(self, words: str) -> None:
        """Which days are seen."""
        if words != self.title.text():
            self.title.setText(words)
