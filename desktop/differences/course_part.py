"""What happened, newest first, each with the paper it stands in; a row leads there."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel

from desktop.differences.reading import Differences
from desktop.dossier.words import day_words, opening
from desktop.editor.found import screen_of
from desktop.shell.room import Room
from desktop.shell.route import Route
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, Item, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party, PartyTriangle
from desktop.widgets.portions import Portions, Work
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.chronology import Moment

_WEIGHT = 8
"""About how many widgets a moment is made of."""
PORTION = 16
"""So many moments are shown at once; older ones when asked for."""
_DAY, _SOURCE, _LONG = 150, 260, 220


class CoursePart(QFrame):
    """The moments. `go` hands back the `Route` to a paper."""

    go = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Verloop"))
        self.rows = RowList(self.tr("Verloop, het nieuwste eerst"))
        self.rows.chosen.connect(self._lead)
        self.more = Button(self.tr("Toon ouder"), Kind.GHOST, icon="history", small=True)
        self.more.clicked.connect(self._show_older)
        self._found: Differences | None = None
        self._count = PORTION
        self._making = Portions(self)
        self._single = False
        self._empty = EmptyState(
            self.tr("Nog niets gebeurd"),
            self.tr("Gesprekken, versies, brieven en verschillen komen hier vanzelf op volgorde te staan."),
            icon="history",
        )
        self.setLayout(down(self._empty, self.rows, across(self.more, STRETCH), STRETCH, gap=8))

    def fit_in(self, room: Room) -> None:
        """Takes the shape for this much room."""
        if self._single != (room is Room.SINGLE):
            self._single = room is Room.SINGLE
            self._show()

    def show_differences(self, found: Differences) -> None:
        """Shows a case."""
        if self._found is None or self._found.moments != found.moments:
            self._found = found
            self._show()
        self._found = found

    def focus_first(self) -> bool:
        """Puts the focus on the newest moment; False where there is none."""
        if self.rows.rows:
            self.rows.rows[0].setFocus()
        return bool(self.rows.rows)

    def _show(self) -> None:
        moments = self._found.moments if self._found is not None else ()
        self._empty.setVisible(not moments)
        self.rows.setVisible(bool(moments))
        self.rows.show_rows([])
        self._making.drop(self)
        self._making.add(Work(partial(self._add, one), _WEIGHT, self) for one in moments[: self._count])
        self._making.start()
        self.more.setVisible(len(moments) > self._count)

    def _add(self, one: Moment) -> None:
        self.rows.add_rows([self._row(one)])

    def _show_older(self) -> None:
        before, self._count = self._count, self._count + PORTION
        self._show()
        self._making.finish()
        self.rows.rows[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, one: Moment) -> Row:
        when = day_words(one.day)
        if one.until:
            when = self.tr("{begin} t/m {end}").format(begin=when, end=day_words(one.until))
        day = text(when, Role.STRONG, wrap=True)
        source = spoken(one.source)
        words: list[Item] = [text(spoken(one.what), Role.BODY, wrap=True)]
        if one.about:
            words.append(text(opening(one.about, _LONG), Role.META, wrap=True))
        bron = text(self.tr("Bron: {source}").format(source=_breakable(source)), Role.META, wrap=True)
        sign = PartyTriangle(Party(one.party.value), 18) if one.party else Icon("circle-dot", "text3", 18)
        if self._single:
            line = across(sign, down(day, *words, bron, gap=1), gap=10, margins=(12, 8, 10, 8))
        else:
            beside = (_fixed(day, _DAY), sign, down(*words, gap=1), _fixed(bron, _SOURCE))
            line = across(*beside, gap=12, margins=(14, 8, 10, 8))
        line.setStretch(1 if self._single else 2, 1)
        spoken_words = (when, spoken(one.what), one.about, self.tr("Bron: {source}").format(source=source))
        return Row(". ".join(part for part in spoken_words if part), line)

    def _lead(self, place: int) -> None:
        if self._found is None:
            return
        one = self._found.moments[place]
        screen = screen_of(self._found.beeld, one.document_uid) if one.document_uid else None
        if screen is not None:
            self.go.emit(Route(screen, self._found.beeld.uid, one.document_uid))


def _breakable(source: str) -> str:
    """A name of a file that may go on to a next line after each of its parts."""
    return source.replace("_", "_\u200b")


def _fixed(label: QLabel, width: int) -> QFrame:
    """A text that goes on to a next line within so much room."""
    holder = boxed(down(label))
    holder.setFixedWidth(Theme.current().length(width))
    return holder
