"""The navigation at the left: the places of the program with their keys, the keys of this screen, and who works here.

In a narrow window it shows the icon with the word under it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel
from typing_extensions import override

from desktop.shell.route import Route, ScreenName
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.row import Row
from desktop.widgets.text import text

WIDE, NARROW = 232, 96


@dataclass(frozen=True, slots=True)
class Place:
    """One entry: its number with Alt, its words, its icon and where it leads."""

    number: int
    words: str
    icon: str
    screen: ScreenName


PLACES = (
    Place(1, "Werklijst", "list-checks", ScreenName.WORKLIST),
    Place(2, "Dossiers", "folder", ScreenName.DOSSIERS),
    Place(5, "Uitwisseling", "arrow-left-right", ScreenName.IMPORT),
    Place(6, "Instellingen", "settings", ScreenName.SETTINGS),
)
_UNDER = {
    ScreenName.NEW: ScreenName.DOSSIERS,
    ScreenName.HISTORY: ScreenName.DOSSIERS,
    ScreenName.DOSSIER: ScreenName.DOSSIERS,
    ScreenName.PUPIL: ScreenName.DOSSIERS,
    ScreenName.OPP: ScreenName.DOSSIERS,
    ScreenName.HEARING: ScreenName.DOSSIERS,
    ScreenName.REPORT: ScreenName.DOSSIERS,
}


class Navigation(QFrame):
    """The entries under each other."""

    go = Signal(object)
    keys_asked = Signal()

    def __init__(self, places: Sequence[Place] = PLACES) -> None:
        super().__init__()
        self._places = tuple(places)
        self._rows: list[Row] = []
        self._narrow = False
        self._current: ScreenName | None = None
        self._who = ("", "")
        self.setProperty("kind", "nav")
        self.setAccessibleName("Navigatie")
        self._column = down(gap=4, margins=(10, 14, 10, 14))
        self.setLayout(self._column)
        Theme.current().changed.connect(self._build)
        self._build()

    def set_narrow(self, narrow: bool) -> None:
        """Icon above word, for a narrow window."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._build()

    def show_current(self, screen: ScreenName) -> None:
        """Marks the entry under which a screen falls."""
        self._current = _UNDER.get(screen, screen)
        for place, row in zip(self._places, self._rows, strict=True):
            row.select(place.screen is self._current)

    def show_user(self, name: str, about: str) -> None:
        """Who works here, and in what role."""
        self._who = (name, about)
        self._build()

    def focus_current(self) -> None:
        """Puts the focus on the entry one is under."""
        row = next((one for one in self._rows if one.selected), self._rows[0])
        row.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focused = next((at for at, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        elif 0 <= focused + step < len(self._rows):
            self._rows[focused + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        clear(self._column)
        edge = 4 if self._narrow else 10
        self._column.setContentsMargins(edge, 14, edge, 14)
        width = Theme.current().length(NARROW if self._narrow else WIDE)
        self.setFixedWidth(width)
        sign = PartyTriangle(Party.ALL, 28)
        if self._narrow:
            self._column.addLayout(across(STRETCH, sign, STRETCH))
        else:
            self._column.addLayout(across(sign, text("Driehoek", Role.SECTION), STRETCH, gap=10, margins=(12, 0, 0, 0)))
        self._column.addSpacing(14)
        self._rows = [self._row(place) for place in self._places]
        for row in self._rows:
            self._column.addWidget(row)
        self._column.addStretch(1)
        keys = Button("" if self._narrow else "Sneltoetsen", Kind.GHOST, icon="keyboard", shown_key="F1", small=True)
        keys.setAccessibleName("Sneltoetsen van dit scherm")
        keys.clicked.connect(lambda: self.keys_asked.emit())
        self._column.addWidget(keys)
        if not self._narrow and self._who[0]:
            self._column.addWidget(self._user())
        if self._current is not None:
            self.show_current(self._current)

    def _row(self, place: Place) -> Row:
        name = f"{place.words}, Alt+{place.number}"
        icon = Icon(place.icon, "text2", 20)
        if self._narrow:
            word = text(place.words, Role.META)
            word.setAlignment(Qt.AlignmentFlag.AlignCenter)
            content: QBoxLayout = down(across(STRETCH, icon, STRETCH), word, gap=2, margins=(0, 6, 0, 6))
        else:
            hint = text(f"Alt {place.number}", Role.HINT)
            content = across(icon, text(place.words, Role.LARGE), STRETCH, hint, gap=12, margins=(14, 8, 10, 8))
        row = Row(name, content, bar=True)
        row.clicked.connect(lambda: self.go.emit(Route(place.screen)))
        return row

    def _user(self) -> QFrame:
        name, about = self._who
        letters = "".join(part[0] for part in name.split()[:1] + name.split()[1:][-1:]).upper()
        badge: QLabel = text(letters, Role.META_STRONG, "accent")
        badge.setProperty("kind", "badge")
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        size = Theme.current().length(34)
        badge.setFixedSize(size, size)
        lines = down(text(name, Role.META_STRONG, "text", wrap=True), text(about, Role.HINT, wrap=True), gap=0)
        line = across(badge, lines, gap=10, margins=(10, 8, 0, 0))
        line.setStretch(1, 1)
        return boxed(line)
