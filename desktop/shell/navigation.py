"""The navigation: the places of the program with their keys, the keys and the explanation of this screen, and who works
here.

In a narrow window it shows icons with the word under them, and the key instead of the word while Alt is held. In one
column it is what the button Menu opens, and also tells the way back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel
from typing_extensions import override

from desktop.language import QT_TRANSLATE_NOOP
from desktop.shell.late_work import MOST
from desktop.shell.room import Room
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Crumb
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down, rule
from desktop.widgets.chip import Chip
from desktop.widgets.icon import Icon
from desktop.widgets.keys import key_cap
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.portions import PORTION, Portions, Work
from desktop.widgets.row import Row
from desktop.widgets.text import set_tone, text

WIDE, NARROW = 236, 96
_ROW = 42


@dataclass(frozen=True, slots=True)
class Place:
    """One entry: its number with Alt, its words, its icon and where it leads."""

    number: int
    words: str
    icon: str
    screen: ScreenName

    @property
    def said(self) -> str:
        """Its words in the language of the window."""
        return QCoreApplication.translate("Navigation", self.words)


PLACES = (
    Place(1, QT_TRANSLATE_NOOP("Navigation", "Werklijst"), "list-checks", ScreenName.WORKLIST),
    Place(2, QT_TRANSLATE_NOOP("Navigation", "Dossiers"), "folder", ScreenName.DOSSIERS),
    Place(3, QT_TRANSLATE_NOOP("Navigation", "Agenda"), "calendar-days", ScreenName.AGENDA),
    Place(5, QT_TRANSLATE_NOOP("Navigation", "Uitwisseling"), "arrow-left-right", ScreenName.IMPORT),
    Place(6, QT_TRANSLATE_NOOP("Navigation", "Instellingen"), "settings", ScreenName.SETTINGS),
)
OF_STEUNPUNT = (
    *PLACES[:3],
    Place(4, QT_TRANSLATE_NOOP("Navigation", "Contacten"), "life-buoy", ScreenName.CONTACTS),
    PLACES[-1],
)
"""What a steunpunt has beside: contacts without names. It takes no pupils of a school over: a dossier asks consent."""


OF_SWV = (
    *PLACES[:3],
    Place(4, QT_TRANSLATE_NOOP("Navigation", "Aanvragen"), "building-2", ScreenName.REQUESTS),
    *PLACES[3:],
)
"""What a samenwerkingsverband has beside: the requests it decides on."""


def places_of(organisation: str) -> tuple[Place, ...]:
    """The places for the kind of organisation that keeps the vault."""
    return {"steunpunt": OF_STEUNPUNT, "samenwerkingsverband": OF_SWV}.get(organisation, PLACES)


_UNDER = {
    ScreenName.NEW: ScreenName.DOSSIERS,
    ScreenName.TASK: ScreenName.WORKLIST,
    ScreenName.HISTORY: ScreenName.DOSSIERS,
    ScreenName.DOSSIER: ScreenName.DOSSIERS,
    ScreenName.PUPIL: ScreenName.DOSSIERS,
    ScreenName.OPP: ScreenName.DOSSIERS,
    ScreenName.HEARING: ScreenName.DOSSIERS,
    ScreenName.DOCUMENT: ScreenName.DOSSIERS,
    ScreenName.TLV: ScreenName.DOSSIERS,
    ScreenName.DIFFERENCES: ScreenName.DOSSIERS,
    ScreenName.ATTACHMENT: ScreenName.DOSSIERS,
    ScreenName.REPORT: ScreenName.DOSSIERS,
    ScreenName.GROWTH: ScreenName.DOSSIERS,
    ScreenName.ABSENCE: ScreenName.DOSSIERS,
    ScreenName.DELIVERY: ScreenName.DOSSIERS,
    ScreenName.ROD: ScreenName.DOSSIERS,
    ScreenName.RESULTS: ScreenName.DOSSIERS,
    ScreenName.TIMELINE: ScreenName.DOSSIERS,
    ScreenName.FIGURES: ScreenName.DOSSIERS,
    ScreenName.FIGURE: ScreenName.DOSSIERS,
    ScreenName.RULES: ScreenName.SETTINGS,
}


class Navigation(QFrame):
    """The entries under each other."""

    go = Signal(object)
    keys_asked = Signal()
    explanation_asked = Signal()

    def __init__(self, places: Sequence[Place] = PLACES) -> None:
        super().__init__()
        self._places = self._wanted = tuple(places)
        self._rows: list[Row] = []
        self._words: list[QLabel] = []
        self._signs: list[Icon] = []
        self._feet: list[Row] = []
        self._back_rows: list[Row] = []
        self._way: tuple[Crumb, ...] = ()
        self._room = Room.WIDE
        self._current: ScreenName | None = None
        self._who = ("", "")
        self._made_up = False
        self._late = 0
        self.setProperty("kind", "nav")
        self.setAccessibleName(self.tr("Navigatie"))
        self._column = down(gap=4, margins=(10, 14, 10, 14))
        self.setLayout(self._column)
        self._anew = Portions(self)
        Theme.current().settled.connect(self._build_later)
        self._build()

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that are shown, in order."""
        return self._places

    def fit_in(self, room: Room) -> None:
        """Words beside icons, icons above words, or what the button Menu opens."""
        if room is not self._room:
            self._room = room
            self._anew.drop(self)
            self._build()

    def show_current(self, screen: ScreenName) -> None:
        """Marks the entry under which a screen falls."""
        self._current = _UNDER.get(screen, screen)
        for place, row, sign, word in zip(self._places, self._rows, self._signs, self._words, strict=True):
            chosen = place.screen is self._current
            row.select(chosen)
            sign.show_icon(place.icon, "accent" if chosen else "text2")
            set_tone(word, "accent" if chosen else "text2" if self._room is Room.NARROW else "text")

    def show_way(self, crumbs: Sequence[Crumb]) -> None:
        """The way to where one is: in one column the top bar has no room for it."""
        known = {Route(place.screen) for place in self._places}
        way = tuple(one for one in crumbs if one.route is not None and one.route not in known)
        if way != self._way:
            self._way = way
            if self._room is Room.SINGLE:
                self._build()

    def show_user(self, name: str, about: str, organisation: str = "school", *, made_up: bool = False) -> None:
        """Who works here, in what role, and in the vault of which kind of organisation.

        With `made_up` it says that everything in this vault is.
        """
        self._who = (name, about)
        self._made_up = made_up
        self._wanted = places_of(organisation)
        self._build_later()

    def show_late(self, number: int) -> None:
        """How much of the worklist is too late: beside its name, for who sees and for who hears."""
        if number != self._late:
            self._late = number
            self._build_later()

    def show_keys(self, shown: bool) -> None:
        """While Alt is held a narrow navigation shows keys instead of words."""
        if self._room is Room.NARROW:
            for place, word in zip(self._places, self._words, strict=True):
                word.setText(f"Alt+{place.number}" if shown else place.said)

    def focus_current(self) -> None:
        """Puts the focus on the entry one is under."""
        row = next((one for one in self._rows if one.selected), self._rows[0])
        row.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier  # Alt with an arrow is of the screen
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key())) if plain else None
        rows = [*self.findChildren(Row)]
        ordered = sorted(
            (one for one in rows if one.isVisible()), key=lambda one: one.mapTo(self, one.rect().topLeft()).y()
        )
        focused = next((at for at, row in enumerate(ordered) if row.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        elif 0 <= focused + step < len(ordered):
            ordered[focused + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _build_later(self) -> None:
        """In a turn of its own; the entry that has the focus keeps it."""
        self._anew.drop(self)
        self._anew.add([Work(self._build, PORTION, owner=self)])
        self._anew.start_next()

    def _build(self) -> None:
        focused = next((at for at, row in enumerate(self._rows) if row.hasFocus()), None)
        if focused is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # here meanwhile: the menu closes when the focus leaves it
        clear(self._column)
        self._places = self._wanted
        narrow = self._room is Room.NARROW
        edge = 4 if narrow else 10
        self._column.setContentsMargins(edge, 14, edge, 14)
        self.setFixedWidth(Theme.current().length(NARROW if narrow else WIDE))
        if self._room is not Room.SINGLE:
            self._add_sign(narrow)
        self._back_rows = [self._back(one) for one in self._way] if self._room is Room.SINGLE else []
        for row in self._back_rows:
            self._column.addWidget(row)
        self._words, self._signs = [], []
        self._rows = [self._row(place) for place in self._places]
        for row in self._rows:
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._feet = [
            self._foot("keyboard", self.tr("Sneltoetsen"), "F1", self.tr("Sneltoetsen van dit scherm")),
            self._foot("life-buoy", self.tr("Uitleg bij dit scherm"), "F2", self.tr("Uitleg bij dit scherm")),
        ]
        self._feet[0].clicked.connect(lambda: self.keys_asked.emit())
        self._feet[1].clicked.connect(lambda: self.explanation_asked.emit())
        for foot in self._feet:
            self._column.addWidget(foot)
        if self._made_up or (self._who[0] and not narrow):
            self._column.addSpacing(4)
            self._column.addWidget(rule())
        if self._made_up:
            self._column.addWidget(self._mark(narrow))
        if self._who[0] and not narrow:
            self._column.addWidget(self._user())
        for row in (*self._back_rows, *self._rows, *self._feet):
            row.show()  # else it is seen an event later, and cannot take the focus until then
        if self._current is not None:
            self.show_current(self._current)
        if focused is not None:
            self._rows[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_sign(self, narrow: bool) -> None:
        sign = PartyTriangle(Party.ALL, 28)
        if narrow:
            self._column.addLayout(across(STRETCH, sign, STRETCH))
        else:
            name = text("Driehoek", Role.SECTION)  # the name of the program is the same in every language
            self._column.addLayout(across(sign, name, STRETCH, gap=10, margins=(12, 0, 0, 0)))
        self._column.addSpacing(14)

    def _row(self, place: Place) -> Row:
        words = place.said
        icon = Icon(place.icon, "text2", 20)
        self._signs.append(icon)
        late = self._late_words() if place.screen is ScreenName.WORKLIST else ""
        if self._room is Room.NARROW:
            word = text(words, Role.META)
            word.setAlignment(Qt.AlignmentFlag.AlignCenter)
            content: QBoxLayout = down(across(STRETCH, icon, STRETCH), word, gap=2, margins=(0, 6, 0, 6))
        else:
            word = text(words, Role.LARGE)
            told: QLabel = Chip(late, "red") if late else text(f"Alt {place.number}", Role.HINT)
            named = across(icon, word, gap=12)  # the names stand on one edge, whatever stands behind them
            content = across(named, STRETCH, told, gap=4, margins=(14, 9, 6 if late else 10, 9))
        self._words.append(word)
        row = Row(", ".join(part for part in (words, late, f"Alt+{place.number}") if part), content, bar=True)
        row.setMinimumHeight(Theme.current().length(_ROW))
        row.clicked.connect(lambda: self.go.emit(Route(place.screen)))
        return row

    def _late_words(self) -> str:
        if self._late > MOST:
            return self.tr("{count}+ te laat").format(count=MOST)
        return self.tr("{count} te laat").format(count=self._late) if self._late else ""

    def _back(self, crumb: Crumb) -> Row:
        words = self.tr("Terug naar {place}").format(place=crumb.words)
        said = text(words, Role.LARGE, wrap=True)
        content = across(Icon("arrow-left", "text2", 20), said, gap=12, margins=(14, 8, 10, 8))
        content.setStretch(1, 1)
        row = Row(words, content, bar=True)
        row.clicked.connect(lambda: self.go.emit(crumb.route))
        return row

    def _foot(self, icon: str, words: str, key: str, name: str) -> Row:
        sign = Icon(icon, "text2", 16)
        if self._room is Room.NARROW:
            word = text(key, Role.META)
            word.setAlignment(Qt.AlignmentFlag.AlignCenter)
            content: QBoxLayout = down(across(STRETCH, sign, STRETCH), word, gap=2, margins=(0, 4, 0, 4))
        else:
            said = text(words, Role.META, wrap=True)
            cap = key_cap(key)
            content = across(sign, said, cap, gap=8, margins=(12, 3, 4, 3))
            content.setStretch(1, 1)
            content.setAlignment(cap, Qt.AlignmentFlag.AlignVCenter)
        return Row(f"{name}, {key}", content, bar=True)

    def _mark(self, narrow: bool) -> QFrame:
        """That everything in this vault is made up; on every screen, so that nobody takes it for a child."""
        if not narrow:
            return boxed(across(Chip(self.tr("alles is verzonnen"), "accent", "info"), STRETCH, margins=(10, 8, 0, 0)))
        words = text(self.tr("alles is verzonnen"), Role.HINT, "accent", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign = across(STRETCH, Icon("info", "accent", 16), STRETCH)
        return boxed(down(sign, words, gap=2, margins=(0, 6, 0, 0)))

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
