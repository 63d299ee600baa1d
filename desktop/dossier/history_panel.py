"""The panel beside the history: one act with every value that it changed, or what differs since, with ways back."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.dossier.history_lines import steps_words, time_words, when_words
from desktop.dossier.history_reading import Compared
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, rule
from desktop.widgets.beside import SidePanel
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import point
from desktop.widgets.chip import Chip
from desktop.widgets.compare import CompareBlock
from desktop.widgets.flow import Flow
from desktop.widgets.portions import Portions, Work
from desktop.widgets.text import text
from forms.changes_told import ChangeTold
from forms.compare import Kind as Differs
from forms.since import Difference
from forms.stretches import Stretch
from models.record.handelingsoort import Handelingsoort

MOST = 40
"""Changes or differences that are shown before one asks for more."""
_WEIGHT = 7
"""About how many widgets a change or difference is made of."""
Maker = Callable[[], QWidget]


class HistoryPanel(SidePanel):
    """One act or stretch, or a comparison with now."""

    undo_asked = Signal(object)
    """A `Stretch` that must be undone."""
    compare_asked = Signal(object)
    """A `Stretch`: what differs between the moment after it and now?"""
    put_back_asked = Signal(object)
    """A `Difference` that must go."""
    closed = Signal()
    """The comparison was read."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("HistoryPanel", "Wat er veranderde"))
        self.shown: Stretch | Compared | None = None
        self.undo: Button | None = None
        self.compare: Button | None = None
        self.close_compare: Button | None = None
        self._steps = False
        self._room = MOST
        self._blocks = Portions(self)

    @property
    def act(self) -> Stretch | None:
        """The act that is shown."""
        return self.shown if isinstance(self.shown, Stretch) else None

    @property
    def compared(self) -> Compared | None:
        """The comparison that is shown."""
        return self.shown if isinstance(self.shown, Compared) else None

    def show_act(self, act: Stretch | None) -> None:
        """Shows one, or nothing."""
        if act == self.shown:
            return
        self.shown = act
        self._steps, self._room = False, MOST
        self._draw_act()

    def show_compared(self, compared: Compared) -> None:
        """Shows what differs since a moment."""
        if compared == self.shown:
            return
        self.shown = compared
        self._room = MOST
        self._draw_compared(compared)

    def _empty(self) -> None:
        self.undo = self.compare = self.close_compare = None
        self._blocks.drop(self)
        clear(self.content)
        clear(self.acts)

    def _draw_act(self) -> None:
        self._empty()
        act = self.act
        if act is None:
            return
        self.content.addWidget(text(spoken(act.wat), Role.SECTION, wrap=True))
        about = " · ".join(part for part in (spoken(act.waar), when_words(act), act.door) if part)
        self.content.addWidget(text(about, Role.META, wrap=True))
        if act.teruggezet:
            self.content.addWidget(_left(Chip(self.tr("ongedaan gemaakt"), "amber", "undo-2")))
        self.content.addWidget(rule())
        if self._steps:
            self._add_many([block for one in act.acts for block in self._step(one.changes, time_words(one))])
        else:
            self._add_many([partial(_block, one) for one in act.changes[: self._room]], len(act.changes))
        if len(act.acts) > 1:
            words = self.tr("Toon als één wijziging") if self._steps else self.tr("Toon de losse stappen")
            about_steps = steps_words(act)
            fold = Button(words, Kind.GHOST, icon="list-checks", small=True)
            fold.setAccessibleDescription(about_steps)
            fold.clicked.connect(self._fold)
            self.content.addWidget(_left(fold))
        self.content.addStretch(1)
        self._show_act_buttons(act)

    def _step(self, changes: Sequence[ChangeTold], time: str) -> Iterator[Maker]:
        for one in changes:
            what = f"{time} · {spoken(one.wat)}"
            yield partial(CompareBlock, what, spoken(one.oud), spoken(one.nieuw), with_way_back=False)

    def _fold(self) -> None:
        self._steps = not self._steps
        self._draw_act()
        if self.compare is not None:
            self.compare.setFocus()

    def _show_act_buttons(self, act: Stretch) -> None:
        words = self.tr("Zet terug wat er stond. Is er daarna verder gewerkt, dan blijft wat er nu staat.")
        if act.teruggezet:
            words = self.tr("Dit is al ongedaan gemaakt. Het ongedaan maken zelf staat hoger in de lijst.")
        elif act.acts[0].soort == Handelingsoort.AFGEDRUKT:
            words = self.tr("Wat iemand kreeg, blijft bij ‘Wie kreeg wat’ staan.")
        elif not act.terug:
            words = self.tr("Dit maak je hier niet ongedaan.")
        self.acts.addWidget(text(words, Role.META, wrap=True))
        buttons: list[QWidget] = []
        if act.terug:
            self.undo = Button(self.tr("Maak ongedaan"), icon="undo-2")
            self.undo.setAccessibleDescription(spoken(act.wat))
            self.undo.clicked.connect(lambda: self.undo_asked.emit(act))
            buttons.append(self.undo)
        self.compare = Button(self.tr("Vergelijk met nu"), icon="git-compare", shown_key="V")
        self.compare.setAccessibleDescription(when_words(act))
        self.compare.clicked.connect(lambda: self.compare_asked.emit(act))
        buttons.append(self.compare)
        self.acts.addWidget(_flow(*buttons))
        self._show_now()

    def _show_now(self) -> None:
        """Shows the buttons at once and not at the next turn of the loop: only what is seen can take the focus."""
        holder = self.acts.parentWidget()
        for one in holder.children() if holder is not None else ():
            if isinstance(one, QWidget) and self.acts.indexOf(one) >= 0:
                one.show()

    def _draw_compared(self, compared: Compared) -> None:
        self._empty()
        moment = compared.moment
        self.content.addWidget(text(self.tr("Toen en nu"), Role.SECTION, wrap=True))
        if moment is None:
            words = self.tr("Op die dag was er nog niets van dit dossier.")
            self.content.addWidget(text(words, Role.BODY, "text2", wrap=True))
        else:
            since = self.tr("Wat er veranderde na: {moment}").format(moment=moment.words)
            self.content.addWidget(text(since, Role.META, wrap=True))
            self.content.addWidget(rule())
            if compared.found:
                self._add_differences(compared)
            else:
                self.content.addWidget(point("circle-check", "green", self.tr("Er is niets anders dan toen.")))
        self.content.addStretch(1)
        if compared.found:
            words = self.tr("Terugzetten is een nieuwe handeling; je kunt het weer ongedaan maken.")
            self.acts.addWidget(text(words, Role.META, wrap=True))
        self.close_compare = Button(self.tr("Terug naar de handeling"), icon="arrow-left", shown_key="Esc")
        self.close_compare.clicked.connect(self.closed)
        self.acts.addWidget(_left(self.close_compare))
        self._show_now()

    def _add_differences(self, compared: Compared) -> None:
        blocks: list[Maker] = []
        where = ""
        for one in compared.found[: self._room]:
            if one.waar != where:
                where = one.waar
                blocks.append(partial(text, spoken(where), Role.CARD, wrap=True))
            blocks.append(partial(self._difference, one))
        self._add_many(blocks, len(compared.found))

    def _difference(self, one: Difference) -> CompareBlock:
        mark = {Differs.NIEUW: self.tr("nieuw"), Differs.VERVALLEN: self.tr("vervallen")}.get(one.kind)
        title = f"{spoken(one.wat)} · {mark}" if mark else spoken(one.wat)
        block = CompareBlock(title, spoken(one.oud), spoken(one.nieuw), with_way_back=one.terug)
        block.put_back.connect(lambda: self.put_back_asked.emit(one))
        return block

    def _add_many(self, blocks: Sequence[Maker], number: int = 0) -> None:
        """The blocks, some a turn; what follows under them is there at once."""
        begin = self.content.count()
        self._blocks.add(Work(partial(self._put, begin + at, make), _WEIGHT, self) for at, make in enumerate(blocks))
        self._blocks.start_next()  # what stands around them is made in this turn
        rest = number - self._room
        if rest > 0:
            more = Button(self.tr("Toon de volgende {n}").format(n=min(rest, MOST)), Kind.GHOST, small=True)
            more.setAccessibleDescription(self.tr("nog {n} te gaan").format(n=rest))
            more.clicked.connect(self._show_more)
            self.content.addWidget(_left(more))

    def _put(self, at: int, make: Maker) -> None:
        self.content.insertWidget(at, make())

    def _show_more(self) -> None:
        self._room += MOST
        compared = self.compared
        if compared is not None:
            self._draw_compared(compared)
        else:
            self._draw_act()
        for button in (self.compare, self.close_compare):
            if button is not None:
                button.setFocus()


def _block(one: ChangeTold) -> CompareBlock:
    return CompareBlock(spoken(one.wat), spoken(one.oud), spoken(one.nieuw), with_way_back=False)


def _left(widget: QWidget) -> QWidget:
    return boxed(across(widget, STRETCH, gap=0))


def _flow(*widgets: QWidget) -> QWidget:
    frame = boxed(Flow(*widgets))
    policy = frame.sizePolicy()
    policy.setHeightForWidth(True)
    frame.setSizePolicy(policy)
    return frame
