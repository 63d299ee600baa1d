"""What keeps a part of the calendar: tabs by kind with their numbers, the group, and whose dossiers."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame
from typing_extensions import override

from desktop.agenda.words import KINDS, kind_words
from desktop.theme.theme import Theme
from desktop.widgets.arrange import across, boxed
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.options import Option
from desktop.widgets.flow import Flow
from desktop.worklist.tabs import Choice, Tabs
from models.queries.agenda import Keuze, Soort

_ALL, _MINE = "", "mijn"
_WIDE, _BESIDE = 156, 1000


class Choosing(QFrame):
    """The choices; `changed` when the user chose."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tabs = Tabs(self.tr("Wat zie je in de agenda"))
        self.groups = ChoiceControl((Option(_ALL, self.tr("Alle groepen")),))
        self.groups.set_name(self.tr("Groep"), self.tr("Toont alleen deze groep"))
        self.groups.set_value(_ALL)
        self.people = ChoiceControl((Option(_ALL, self.tr("Van iedereen")), Option(_MINE, self.tr("Wat ik volg"))))
        self.people.set_name(self.tr("Van wie"), self.tr("Toont alleen dossiers die je volgt"))
        self.people.set_value(_ALL)
        self._names: tuple[str, ...] = ()
        for one in (self.groups, self.people):
            one.edited.connect(self.changed)
        self.tabs.chosen.connect(lambda _: self.changed.emit())
        selects = boxed(Flow(self.groups, self.people, gap=8))
        policy = selects.sizePolicy()
        policy.setHeightForWidth(True)
        selects.setSizePolicy(policy)
        self._selects = selects
        self._line: QBoxLayout = across(self.tabs, selects, gap=10)
        self._line.setStretch(0, 1)
        self._line.setAlignment(selects, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._line)
        Theme.current().changed.connect(self._sized)
        self._sized()
        self.show_counts(Counter(), ())

    def choice(self, me: str | None) -> Keuze:
        """What is chosen; `me` is who works here."""
        kinds = frozenset({Soort(self.tabs.current)}) if self.tabs.current else frozenset[Soort]()
        group, mine = self.groups.value(), self.people.value() == _MINE
        return Keuze(kinds, str(group) if group else None, me if mine else None)

    def show_counts(self, counts: Counter[Soort], groups: Sequence[str]) -> None:
        """How much of each kind there is, and the groups one can choose."""
        tabs = [Choice(_ALL, self.tr("Alles"), sum(counts.values()))]
        tabs += [Choice(soort.value, kind_words(soort), counts[soort]) for soort, _, _ in KINDS]
        self.tabs.show_choices(tabs, self.tabs.current)
        if tuple(groups) != self._names:
            self._names = tuple(groups)
            chosen = self.groups.value()
            named = [Option(one, self.tr("groep {name}").format(name=one)) for one in groups]
            self.groups.set_options([Option(_ALL, self.tr("Alle groepen")), *named])
            self.groups.set_value(chosen if chosen in groups else _ALL)
        self.groups.setVisible(len(groups) > 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sized()

    def _sized(self) -> None:
        for one in (self.groups, self.people):
            one.setFixedWidth(Theme.current().length(_WIDE))
        beside = self.width() >= Theme.current().length(_BESIDE)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        wanted = 2 * Theme.current().length(_WIDE) + 8
        self._selects.setMinimumWidth(wanted if beside else 0)
