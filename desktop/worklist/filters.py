"""What keeps a part of the worklist: tabs by what the work is about, the group, and choices that can be shown."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QWidget

from desktop.shell.room import Room
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.options import Option
from desktop.widgets.flow import Flow
from desktop.worklist.chosen import ALL, By, Chosen
from desktop.worklist.offered import Offered
from desktop.worklist.tabs import Tabs

_WIDE, _OPEN_WIDE = 170, 380


class Filters(QFrame):
    """The choices. What can be chosen is told by `show_offered`; `changed` when the user chose."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen = Chosen()
        self._offered = Offered()
        self._single = False
        self.tabs = Tabs(self.tr("Wat voor werk"))
        self.tabs.chosen.connect(lambda key: self._choose(replace(self._chosen, tab=key)))
        self.groups = self._select(self.tr("Groep"), self.tr("Toont alleen deze groep"))
        self.people = self._select(self.tr("Van wie"), self.tr("Toont alleen wat van deze persoon is"))
        self.kinds = self._select(self.tr("Soort werk"), self.tr("Toont alleen dit werk"))
        self.times = self._select(self.tr("Wanneer"), self.tr("Toont alleen wat dan aan de beurt is"))
        self.schools = self._select(self.tr("School"), self.tr("Toont alleen deze school"))
        self.by = self._select(self.tr("Bij elkaar"), self.tr("Zet de regels anders bij elkaar"))
        self.more = Button("", Kind.GHOST, icon="chevron-down", small=True)
        self.more.clicked.connect(self._turn_further)
        self._line = Flow(self.people, gap=8)
        self.second = boxed(self._line)
        self._rest: QLayout = Flow(self.kinds, self.times, self.schools, self.by, gap=8)
        self.further = boxed(self._rest)
        for part in (self.second, self.further):
            policy = part.sizePolicy()
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
        self.further.hide()
        self.second.hide()
        left, right = down(self.tabs, self.second, STRETCH, gap=6), down(self.groups, self.more, STRETCH, gap=6)
        self._right: QLayout = right
        right.setAlignment(self.more, Qt.AlignmentFlag.AlignRight)
        first = across(left, right, gap=10)
        first.setStretch(0, 1)
        self.setLayout(down(first, self.further, gap=6))
        Theme.current().changed.connect(self._sized)
        self._sized()
        self._show()

    @property
    def chosen(self) -> Chosen:
        """What is chosen."""
        return self._chosen

    def show_offered(self, offered: Offered) -> None:
        """Offers these choices."""
        if offered != self._offered:
            self._offered = offered
            self._show()

    def show_beside(self, widget: QWidget) -> None:
        """Puts something of the screen before the further choices: the kept views."""
        self._line.addWidget(widget)
        self.fit()

    def fit_in(self, room: Room) -> None:
        """In one column only the tabs are seen at first: the lines need the room."""
        if self._single is not (room is Room.SINGLE):
            self._single = room is Room.SINGLE
            before, after = (self._right, self._rest) if self._single else (self._rest, self._right)
            before.removeWidget(self.groups)
            if isinstance(after, QBoxLayout):
                after.insertWidget(0, self.groups)
            else:
                after.addWidget(self.groups)
            self.groups.setVisible(bool(self._offered.groups))
            self._say_more()
        self.fit()

    def fit(self) -> None:
        """Looks again what there is to see in the second row."""
        some = any(not one.isHidden() for one in (self.people, *self._beside()))
        self.second.setVisible(some and not (self._single and self.further.isHidden()))

    def choose(self, chosen: Chosen, *, tell: bool = False) -> None:
        """Chooses this; `tell` says `changed`, as when the user does."""
        if tell:
            self._choose(chosen)
        else:
            self._chosen = chosen
            self._show()

    def show_all(self) -> None:
        """Leaves nothing out any more; lines stay grouped as they are."""
        self._choose(Chosen(by=self._chosen.by))

    def nothing_words(self) -> str:
        """What there is none of, where nothing is kept."""
        what, group = self.tabs.word, self.groups.words() if self._chosen.group else ""
        group = group[:1].lower() + group[1:]
        further = replace(self._chosen, tab=ALL, group=ALL).filtered
        if further:
            return self.tr("Geen werk dat hierbij past.")
        if what and group:
            return self.tr("Geen {what}-werk in {group}.").format(what=what, group=group)
        if group:
            return self.tr("Geen werk in {group}.").format(group=group)
        return self.tr("Geen {what}-werk.").format(what=what)

    def before(self, widget: QWidget) -> None:
        """Has Tab come here before it comes to a widget; what is offered was made after that was."""
        selects = (self.people, *self._beside(), self.more, self.kinds, self.times, self.schools, self.by)
        targets = (one.target() if isinstance(one, ChoiceControl) else one for one in selects)
        chain = [*self.tabs.widgets, self.groups.target(), *targets, widget]
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)

    def _beside(self) -> Sequence[QWidget]:
        items = (self._line.itemAt(at) for at in range(self._line.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [one for one in widgets if one is not None and one is not self.people]

    def _select(self, name: str, about: str) -> ChoiceControl:
        select = ChoiceControl((), "", always=True)
        select.set_name(name, about)
        select.edited.connect(self._selected)
        return select

    def _selected(self) -> None:
        group, kind, time, school, who, by = (
            str(one.value() or ALL) for one in (self.groups, self.kinds, self.times, self.schools, self.people, self.by)
        )
        self._choose(Chosen(self._chosen.tab, group, kind, school, who, time, By(by)))

    def _choose(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen, offered = self._chosen, self._offered
        self.tabs.show_choices(offered.tabs, chosen.tab)
        for select, options, value in (
            (self.groups, offered.groups, chosen.group),
            (self.people, offered.people, chosen.who),
            (self.kinds, offered.kinds, chosen.kind),
            (self.times, offered.times, chosen.when),
            (self.schools, offered.schools, chosen.school),
            (self.by, self._ways(), chosen.by.value),
        ):
            select.set_options(_with(options, value))
            select.set_value(value)
            select.setVisible(bool(options) or value != ALL)
        self._say_more()
        self.fit()
        if replace(chosen, tab=ALL, group=ALL, who=ALL) != Chosen():
            self._show_further(shown=True)

    def _ways(self) -> tuple[Option, ...]:
        ways = [
            Option(By.TIME.value, self.tr("Bij elkaar: op datum")),
            Option(By.PUPIL.value, self.tr("Bij elkaar: per leerling")),
            Option(By.GROUP.value, self.tr("Bij elkaar: per groep")),
            Option(By.KIND.value, self.tr("Bij elkaar: per soort werk")),
        ]
        if self._offered.people:
            ways.append(Option(By.WHO.value, self.tr("Bij elkaar: per persoon")))
        return tuple(ways)

    def _turn_further(self) -> None:
        self._show_further(shown=self.further.isHidden())

    def _show_further(self, *, shown: bool) -> None:
        self.further.setVisible(shown)
        self._say_more()
        self.fit()

    def _say_more(self) -> None:
        chosen = self._chosen
        unseen = [chosen.kind, chosen.when, chosen.school, *([chosen.group, chosen.who] if self._single else ())]
        number = sum(bool(one) for one in unseen)
        shut = self.tr("Meer filters ({number} gekozen)").format(number=number) if number else self.tr("Meer filters")
        self.more.say(shut if self.further.isHidden() else self.tr("Minder filters"))

    def _sized(self) -> None:
        for one in (self.groups, self.kinds, self.times, self.schools, self.people, self.by):
            wide = _WIDE + (50 if one in (self.by, self.kinds) else 0)
            one.setFixedWidth(Theme.current().length(wide))
        self.kinds.choices.view().setMinimumWidth(Theme.current().length(_OPEN_WIDE))  # no name is cut in the open list


def _with(options: Sequence[Option], value: str) -> Sequence[Option]:
    """The options, with what is chosen although it is no longer among them."""
    if not value or any(one.value == value for one in options):
        return options
    return (*options, Option(value, value))
