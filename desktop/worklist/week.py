"""Planning meetings of many pupils in one week: a proposal over the days one chooses, to change, and then one act."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.agenda.times import time_of
from desktop.shell.session import Session
from desktop.spoken import listed
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import NumberControl, TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.ticks import TicksControl
from desktop.widgets.flow import Flow
from desktop.widgets.portions import Portions, Work
from desktop.widgets.strip import Strip
from desktop.widgets.text import text
from forms.agenda_kinds import kind, kinds
from forms.agenda_preparation import default_length
from forms.week_plan import Bezet, Slot, lesson_days, propose
from models.actions.bijeenkomst import Plan
from models.queries.agenda import busy_at, free_days
from models.snapshot import Vakantie
from models.terms.calendar import maandag
from models.vault import Vault

_TIME_WIDE, _ROW_WEIGHT = 84, 12
MOST = 60
"""So many meetings are proposed for one week: of more nobody keeps an eye on the list."""
_EVALUATION = "opp_evaluatie"


@dataclass(frozen=True, slots=True)
class Pupil:
    """A pupil to meet about."""

    dossier: str
    naam: str


@dataclass(frozen=True, slots=True)
class Wish:
    """The week, which weekdays of it, between which times, and how many minutes each."""

    week: date
    weekdays: frozenset[int]
    van: str
    tot: str
    duur: int


def read_proposal(vault: Vault, number: int, wish: Wish) -> tuple[Slot | None, ...]:
    """A time for each, not over what is planned already and not on a day without lessons."""
    monday = maandag(wish.week)
    friday = monday + timedelta(days=4)
    with vault.reading() as connection:
        free = [Vakantie(one.naam, one.van, one.tot) for one in free_days(connection, monday, friday)]
        days = lesson_days(wish.week, wish.weekdays, free)
        busy = [Bezet(one.datum, one.begin, one.duur) for day in days for one in busy_at(connection, day)]
    return propose(number, days, wish.van, wish.tot, wish.duur, busy)


class Place(QFrame):
    """One pupil of the proposal, with a day and a time that can be changed; or left out."""

    left_out = Signal()

    def __init__(self, pupil: Pupil, slot: Slot | None, today: date) -> None:
        super().__init__()
        self.pupil = pupil
        self.setAccessibleName(pupil.naam)
        self.day, self.time = DayControl(lambda: today), TextControl()
        self.day.set_name(self.tr("Dag, {name}").format(name=pupil.naam), "")
        self.time.set_name(self.tr("Tijd, {name}").format(name=pupil.naam), "")
        self.time.setFixedWidth(Theme.current().length(_TIME_WIDE))
        self.day.set_value(slot.dag.isoformat() if slot else None)
        self.time.set_value(slot.begin if slot else None)
        self.out = Button("", Kind.QUIET, icon="x", small=True)
        self.out.setAccessibleName(self.tr("Laat {name} weg").format(name=pupil.naam))
        self.out.clicked.connect(self.left_out)
        self._wrong = text("", Role.META, "red", wrap=True)
        self._wrong.hide()
        for control in (self.day, self.time):
            control.edited.connect(self._wrong.hide)
        line = across(self.day, self.time, self.out, gap=6)
        line.setStretch(0, 1)
        self.setLayout(down(text(pupil.naam, Role.STRONG, wrap=True), line, self._wrong, gap=3))

    @property
    def slot(self) -> Slot | None:
        """The day and the time; None when one of them is not right."""
        day, time = self.day.value(), time_of(self.time.words())
        return Slot(date.fromisoformat(day), time) if isinstance(day, str) and time is not None else None

    def complain(self) -> None:
        """Says what is not right, and has the focus there."""
        day = self.day.value()
        wrong = self.tr("Kies een dag.") if not isinstance(day, str) else self.tr("Typ een tijd, zoals 9:30.")
        self._wrong.setText(self.day.problem() or wrong)
        self._wrong.show()
        (self.time if isinstance(day, str) else self.day).target().setFocus()


class WeekPlan(QFrame):
    """The questions and the proposal. `planned` hands back the meetings, `closed` when one does not plan."""

    planned = Signal(object)
    closed = Signal()
    failed = Signal(object)

    def __init__(self, pupils: Sequence[Pupil], session: Session, *, evaluate: bool) -> None:
        super().__init__()
        self._pupils, self._session, self._today = tuple(pupils), session, session.today()
        self.places: list[Place] = []
        self.setProperty("opened", True)
        self.setAccessibleName(self.tr("Plan in een week"))
        offered = [one for one in kinds() if one.formulier is not None and not one.zonder_dossier]
        self.kind = ChoiceControl([Option(one.code, listed(one.woord)) for one in offered], always=True)
        self.kind.set_value(_EVALUATION if evaluate else offered[0].code)
        self.week = DayControl(lambda: self._today)
        self.week.set_value((maandag(self._today) + timedelta(days=7)).isoformat())
        names = (self.tr("ma"), self.tr("di"), self.tr("wo"), self.tr("do"), self.tr("vr"))
        self.days = TicksControl([Option(str(at), name) for at, name in enumerate(names)])
        self.days.set_value(("0", "1", "2", "3", "4"))
        self.first, self.last, self.length = TextControl(), TextControl(), NumberControl()
        self.first.set_value("08:30")
        self.last.set_value("15:00")
        self._take_length()
        self.kind.edited.connect(self._take_length)
        self._frames = {
            "week": FieldFrame(self.tr("In de week van"), self.week),
            "days": FieldFrame(self.tr("Op welke dagen"), self.days),
            "first": FieldFrame(self.tr("Eerste om"), self.first),
            "last": FieldFrame(self.tr("Klaar om"), self.last),
            "length": FieldFrame(self.tr("Minuten"), self.length),
        }
        for frame in self._frames.values():
            frame.control.edited.connect(partial(frame.show_message, State.PLAIN))
        self.ask = Button(self.tr("Maak voorstel"), Kind.PRIMARY, icon="calendar-days", key="Ctrl+Return")
        self.ask.clicked.connect(self._propose)
        self.no = Button(self.tr("Toch niet"), shown_key="Esc")
        self.no.clicked.connect(self.closed)
        self.again = Button(self.tr("Nieuw voorstel"), icon="refresh-cw")
        self.again.clicked.connect(self._propose)
        self.again.hide()
        self.make = Button("", Kind.PRIMARY, icon="calendar-days", key="Ctrl+Return")
        self.make.clicked.connect(self._plan)
        self.make.hide()
        self._told = boxed(down(gap=6))
        self._list = boxed(down(gap=10))
        self._portions = Portions(self)
        times = across(self._frames["first"], self._frames["last"], self._frames["length"], gap=10)
        self.setLayout(
            down(
                FieldFrame(self.tr("Wat voor bijeenkomst"), self.kind),
                self._frames["week"],
                self._frames["days"],
                times,
                self._told,
                self._list,
                gap=12,
            )
        )
        self.buttons = boxed(Flow(self.make, self.ask, self.again, self.no))
        policy = self.buttons.sizePolicy()
        policy.setHeightForWidth(True)
        self.buttons.setSizePolicy(policy)

    def first_focus(self) -> None:
        """Puts the focus on what one chooses first."""
        self.week.target().setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _take_length(self) -> None:
        self.length.set_value(default_length(str(self.kind.value())) or 30)

    def _wish(self) -> Wish | None:
        week, days, length = self.week.value(), self.days.value(), self.length.value()
        first, last = time_of(self.first.words()), time_of(self.last.words())
        if not isinstance(week, str):
            return self._wrong("week", self.week.problem() or self.tr("Kies een dag van die week."))
        if not isinstance(days, tuple):
            return self._wrong("days", self.tr("Kies een dag of meer."))
        if first is None:
            return self._wrong("first", self.tr("Typ een tijd, zoals 8:30."))
        if last is None or last <= first:
            return self._wrong("last", self.tr("Typ een latere tijd, zoals 15:00."))
        if not isinstance(length, int) or length <= 0:
            return self._wrong("length", self.tr("Typ hoeveel minuten."))
        return Wish(date.fromisoformat(week), frozenset(int(str(one)) for one in days), first, last, length)

    def _wrong(self, name: str, words: str) -> Wish | None:
        """Says what is wrong at a question, which gets the focus."""
        self._frames[name].show_message(State.ERROR, words)
        self._frames[name].control.target().setFocus()
        return None

    def _propose(self) -> None:
        wish = self._wish()
        if wish is not None:
            call = partial(read_proposal, number=len(self._pupils), wish=wish)
            self._session.ask(call, self._show, self.failed.emit, owner=self)

    def _show(self, slots: tuple[Slot | None, ...]) -> None:
        for part in (self._told, self._list):
            layout = part.layout()
            if layout is not None:
                clear(layout)
        self.places = []
        without = sum(one is None for one in slots)
        if without:
            words = self.tr("Voor {number} is in deze week geen plaats. Kies meer dagen of andere tijden.")
            self._add(self._told, Strip("amber", words.format(number=without)))
        self._portions.drop(self)
        self._portions.add(
            Work(partial(self._add_place, pupil, slot), _ROW_WEIGHT, self)
            for pupil, slot in zip(self._pupils, slots, strict=True)
        )
        self._portions.start()
        self.ask.hide()
        self.make.show()
        self.again.show()
        self._say_number(len(slots))
        self.make.setFocus()
        announce(self, self.make.text())

    def _add_place(self, pupil: Pupil, slot: Slot | None) -> None:
        place = Place(pupil, slot, self._today)
        place.left_out.connect(partial(self._leave_out, place))
        self.places.append(place)
        self._add(self._list, place)

    def _leave_out(self, place: Place) -> None:
        at = self.places.index(place)
        self.places.remove(place)
        place.hide()
        place.deleteLater()
        self._say_number(len(self.places))
        near = self.places[min(at, len(self.places) - 1)].out if self.places else self.again
        near.setFocus()

    def _say_number(self, number: int) -> None:
        many = self.tr("Plan {number} bijeenkomsten").format(number=number)
        self.make.say(self.tr("Plan 1 bijeenkomst") if number == 1 else many)
        self.make.setVisible(number > 0)

    def _plan(self) -> None:
        wish = self._wish()
        if wish is None or self._portions.waiting:  # nothing is planned that one could not see yet
            return
        slots = [one.slot for one in self.places]
        wrong = next((one for one, slot in zip(self.places, slots, strict=True) if slot is None), None)
        if wrong is not None:
            wrong.complain()
            return
        code = kind(str(self.kind.value())).code
        plans = [
            Plan(code, slot.dag, one.pupil.dossier, slot.begin, wish.duur)
            for one, slot in zip(self.places, slots, strict=True)
            if slot is not None
        ]
        self.planned.emit(plans)

    def _add(self, part: QFrame, widget: QWidget) -> None:
        layout = part.layout()
        if layout is not None:
            layout.addWidget(widget)
        widget.show()
