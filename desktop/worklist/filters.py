"""What keeps a part of the worklist: tabs by what the work is about, and a choice of the group."""

from collections import Counter
from collections.abc import Sequence, Set
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.spoken import listed
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, clear
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.options import Option
from desktop.worklist.tabs import Choice, Tabs
from desktop.worklist.words import group_words
from desktop.worklist.work_lines import key_of
from forms.turn import subject_of, subjects
from models.queries.worklist import Werk

_ALL = ""
_WIDE = 170


class Filters(QFrame):
    """Tabs and groups over the lines they are shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tabs = Tabs(self.tr("Wat voor werk"))
        self.tabs.chosen.connect(lambda _: self.changed.emit())
        self.groups: ChoiceControl | None = None
        self._place: QHBoxLayout = across(gap=0)
        self._names: tuple[str, ...] = ()
        line = across(self.tabs, self._place, gap=10)
        line.setStretch(0, 1)
        line.setAlignment(self._place, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        Theme.current().changed.connect(self._sized)

    def show_lines(self, lines: Sequence[Werk], done: Set[str] = frozenset()) -> None:
        """Offers what these lines can be parted by; what was chosen stays chosen where it still is there.

        Lines with a key in `done` still stand there, struck: they have a tab, but are not counted.
        """
        there = {subject_of(one.regel).naam for one in lines}
        still = [one for one in lines if key_of(one) not in done]
        counts = Counter(subject_of(one.regel).naam for one in still)
        some = [Choice(one.naam, listed(one.woord), counts[one.naam]) for one in subjects() if one.naam in there]
        current = self.tabs.current if self.tabs.current in there else _ALL
        self.tabs.show_choices((Choice(_ALL, self.tr("Alles"), len(still)), *some), current)
        names = dict.fromkeys(group_words(one.groep, one.schoolsoort) for one in lines)
        self._show_groups(tuple(sorted((one for one in names if one), key=_by_number)))

    def keeps(self, werk: Werk) -> bool:
        """Whether a line is among what is chosen."""
        group = self.groups.value() if self.groups else None
        subject = self.tabs.current
        return subject in (_ALL, subject_of(werk.regel).naam) and group in (
            None,
            _ALL,
            group_words(werk.groep, werk.schoolsoort),
        )

    @property
    def chosen(self) -> tuple[str, str]:
        """The tab and the group that are chosen; empty for all."""
        group = self.groups.value() if self.groups else _ALL
        return self.tabs.current, str(group or _ALL)

    def choose(self, tab: str, group: str) -> None:
        """Chooses a tab and a group, as far as they are offered."""
        if self.groups is not None and group in self._names:
            self.groups.set_value(group)
        if any(tab == one.key for one in self.tabs.choices):
            self.tabs.choose(tab)

    def nothing_words(self) -> str:
        """What there is none of, where nothing is kept."""
        what, group = self.tabs.word, self.groups.value() if self.groups else _ALL
        if what and group:
            return self.tr("Geen {what}-werk in {group}.").format(what=what, group=group)
        if group:
            return self.tr("Geen werk in {group}.").format(group=group)
        return self.tr("Geen {what}-werk.").format(what=what)

    def show_all(self) -> None:
        """Chooses everything."""
        if self.groups is not None:
            self.groups.set_value(_ALL)
        self.tabs.choose(_ALL)

    def before(self, widget: QWidget) -> None:
        """Has Tab come here before it comes to a widget; what is offered was made after that was."""
        chain = [*self.tabs.widgets, *([self.groups.target()] if self.groups else []), widget]
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)

    def _sized(self) -> None:
        if self.groups is not None:
            self.groups.setFixedWidth(Theme.current().length(_WIDE))

    def _show_groups(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        chosen = self.groups.value() if self.groups else _ALL
        self._names = names
        self.groups = None
        clear(self._place)
        if len(names) < 2:
            return
        named = [Option(one, one[:1].upper() + one[1:]) for one in names]
        self.groups = ChoiceControl((Option(_ALL, self.tr("Alle groepen")), *named))
        self.groups.set_name(self.tr("Groep"), self.tr("Toont alleen deze groep"))
        self.groups.set_value(chosen if chosen in names else _ALL)
        self._sized()
        self.groups.edited.connect(self.changed)
        self._place.addWidget(self.groups)


def _by_number(words: str) -> tuple[str, int, str]:
    name, _, number = words.partition(" ")
    return name, int(number) if number.isdigit() else 0, words
