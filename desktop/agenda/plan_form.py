"""Planning a meeting: over whom, what, when, where and with whom; and what must be ready before it, ticked.

Made for the calendar and for every screen that plans one: it asks the vault itself, and tells what was done.
Nothing it points out stops anyone. What is typed is held until it is planned or put away, also over a lock.
"""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from desktop.agenda.asked import Asked, plan_route
from desktop.agenda.planning import (
    Advice,
    Stood,
    Told,
    change,
    find_pupils,
    plan,
    read_advice,
    read_meeting,
    tasks_of,
    told_of,
)
from desktop.agenda.pupil_field import PupilField
from desktop.agenda.ready_list import ReadyList
from desktop.agenda.times import time_of
from desktop.shell.route import Route
from desktop.shell.screen import Context
from desktop.spoken import listed, spoken
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import NumberControl, TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.flow import Flow
from desktop.widgets.pairs import Pairs
from desktop.widgets.strip import Strip
from models.actions.bijeenkomst import Plan
from models.record.change import ActResult

_PLACE = "plannen"
_PUPIL, _NOBODY = "leerling", "zonder"
_AFTER = 150
"""Milliseconds after a change: what is typed on is looked at once."""


class PlanForm(QFrame):
    """The questions. `done` tells in words what was done with the uid of the act, `planned` the day and the meeting."""

    done = Signal(str, object)
    told = Signal(object)
    planned = Signal(object, str)
    closed = Signal()

    def __init__(self, context: Context, asked: Asked) -> None:
        super().__init__()
        self._context, self._asked = context, asked
        self._today = context.session.today()
        self._touched: set[str] = set()
        self._kinds: tuple[str, ...] = ()
        self._fits = True
        """Whether the kinds that are offered fit whom it is about."""
        self.setAccessibleName(self.tr("Bijeenkomst plannen"))
        self.setProperty("opened", True)
        self.about = SegmentsControl(
            [Option(_PUPIL, self.tr("Over een leerling")), Option(_NOBODY, self.tr("Zonder leerling"))], always=True
        )
        self.about.set_value(_PUPIL)
        self.about.set_name(self.tr("Waarover"), "")
        self.about.edited.connect(self._turn)
        self.pupil = PupilField()
        self.pupil.asked.connect(self._look_up)
        self.pupil.chosen.connect(self._chosen)
        self.kind = ChoiceControl(())
        self.day = DayControl(lambda: self._today)
        self.begin = TextControl(self.tr("leeg: hele dag"))
        self.length = NumberControl(self.tr("60"))
        self.place = TextControl(self.tr("lokaal 5"))
        self.who = TextControl(self.tr("vader en moeder, Fatma"))
        self._frames = self._framed()
        self.warned = boxed(down(gap=6))
        self.ready = ReadyList()
        self.send = Button(self.tr("Plan"), Kind.PRIMARY, icon="calendar-days", key="Ctrl+Return")
        self.send.clicked.connect(self.plan_it)
        self.no = Button(self.tr("Toch niet"), shown_key="Esc")
        self.no.clicked.connect(self.put_away)
        times = across(self._frames["begin"], self._frames["duur"], gap=12)
        where = Pairs(((self._frames["plaats"], False), (self._frames["wie"], False)))
        acts = boxed(Flow(self.send, self.no))
        policy = acts.sizePolicy()
        policy.setHeightForWidth(True)
        acts.setSizePolicy(policy)
        self.setLayout(
            down(
                self.about,
                self.pupil,
                self._frames["soort"],
                self._frames["dag"],
                times,
                where,
                self.warned,
                self.ready,
                acts,
                gap=12,
            )
        )
        self.about.setVisible(asked.dossier is None and asked.meeting is None)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self._ask)
        self.day.set_value(asked.day.isoformat())
        self._take_held()
        for name, control in self._controls().items():
            control.edited.connect(partial(self._edited, name, control))
        if asked.dossier is not None:
            self.pupil.show_pupil(asked.dossier, "…", fixed=True)
        if asked.meeting is None:
            self._ask()
        else:
            self.send.say(self.tr("Wijzig"), "check")
            self._context.session.ask(
                partial(read_meeting, uid=asked.meeting), self._show_stood, self.told.emit, owner=self
            )

    @property
    def way_back(self) -> Route | None:
        """The way back to this planning; None while a meeting is changed."""
        asked = self._asked
        if asked.meeting is not None:
            return None
        return plan_route(asked.dossier, asked.kind, asked.day, asked.deadline)

    def first_focus(self) -> None:
        """Puts the focus where one begins: whom it is about, else the day."""
        nobody = self._wants_pupil() and self.pupil.dossier is None
        first = self.pupil.name.target() if nobody else self.day.target()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # else Esc goes to the window, which has a use of its own for it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def plan_it(self) -> None:
        """Plans it, unless something is missing: then the field says so."""
        one = self._plan()
        if one is None:
            return
        session, asked = self._context.session, self._asked
        self.send.setEnabled(False)
        if asked.meeting is not None:
            uid = asked.meeting
            session.act(
                partial(change, uid=uid, one=one, today=self._today),
                lambda result: self._is_planned(uid, one, result, self.tr("Gewijzigd: {what}, {day}.")),
                self._failed,
                owner=self,
            )
            return
        session.ask(partial(plan, one=one), lambda made: self._is_made(made[0], one, made[1]), self._failed, owner=self)

    def put_away(self) -> None:
        """Plans nothing."""
        self._forget()
        self.closed.emit()

    def _framed(self) -> dict[str, FieldFrame]:
        return {
            "soort": FieldFrame(self.tr("Wat"), self.kind),
            "dag": FieldFrame(self.tr("Dag"), self.day, required=True),
            "begin": FieldFrame(self.tr("Begin"), self.begin),
            "duur": FieldFrame(self.tr("Minuten"), self.length),
            "plaats": FieldFrame(self.tr("Plaats"), self.place),
            "wie": FieldFrame(self.tr("Met wie"), self.who),
        }

    def _controls(self) -> dict[str, Control]:
        return {
            "soort": self.kind,
            "dag": self.day,
            "begin": self.begin,
            "duur": self.length,
            "plaats": self.place,
            "wie": self.who,
        }

    def _wants_pupil(self) -> bool:
        return self._asked.dossier is not None or (self._asked.meeting is None and self.about.value() == _PUPIL)

    def _turn(self) -> None:
        self.pupil.setVisible(self._wants_pupil())
        self._touched.discard("soort")
        self._fits = False
        self._ask_soon()

    def _edited(self, name: str, control: Control) -> None:
        self._touched.add(name)
        self._frames[name].show_message(State.PLAIN)
        typed = str(control.value() or "") if name == "soort" else control.typed() or control.words()
        self._context.keeping.hold_draft(self._key(name), typed)
        if name in {"soort", "dag", "begin", "duur"}:
            self._ask_soon()

    def _key(self, name: str) -> tuple[str, str, str]:
        return (_PLACE, self._asked.meeting or self._asked.dossier or "", name)

    def _take_held(self) -> None:
        """Puts back what was typed and not planned."""
        for name, control in self._controls().items():
            held = self._context.keeping.draft(self._key(name))
            if not held:
                continue
            if name == "soort":
                self._asked = replace(self._asked, kind=held)
                continue
            self._touched.add(name)
            if isinstance(control, DayControl | NumberControl):
                control.set_typed(held)
            else:
                control.set_value(held)
        pupil = self._context.keeping.draft(self._key(_PUPIL))
        if pupil and self._asked.dossier is None and self._asked.meeting is None:
            self.pupil.show_pupil(pupil, "…")

    def _forget(self) -> None:
        for name in (*self._controls(), _PUPIL):
            self._context.keeping.forget(self._key(name))

    def _look_up(self, words: str) -> None:
        self._context.session.look(
            partial(find_pupils, words=words),
            lambda found: self.pupil.show_found(found) if self.pupil.name.words() == words else None,
            self.told.emit,
            owner=self,
        )

    def _show_stood(self, stood: Stood) -> None:
        self._kinds = ()
        values = {
            "dag": stood.day.isoformat(),
            "begin": stood.begin,
            "duur": stood.length,
            "plaats": stood.place,
            "wie": stood.who,
        }
        for name, value in values.items():
            if name not in self._touched:
                self._controls()[name].set_value(value)
        self._touched |= set(values)
        self._asked = Asked(stood.day, stood.dossier, stood.kind, self._asked.deadline, self._asked.meeting)
        self.pupil.setVisible(stood.dossier is not None)
        if stood.dossier is not None:
            self.pupil.show_pupil(stood.dossier, "…", fixed=True)
        self._ask()

    def _chosen(self, dossier: str | None) -> None:
        """Whom it is about is known: one goes on to what it is."""
        if dossier is not None:
            self._context.keeping.hold_draft(self._key(_PUPIL), dossier)
            self.kind.target().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._context.keeping.forget(self._key(_PUPIL))
        self._ask_soon()

    def _ask_soon(self) -> None:
        self._timer.start()

    def _told(self) -> Told | None:
        day = self._day()
        if day is None:
            return None
        begun = told_of(self._asked)
        code = self.kind.value() if self._fits else None
        length = self.length.value()
        return Told(
            day,
            self.pupil.dossier if self._wants_pupil() else begun.dossier if self._asked.meeting else None,
            str(code) if code is not None and self._kinds else begun.kind,
            time_of(self.begin.words()),
            int(length) if isinstance(length, int | float) else None,
            begun.deadline,
            begun.meeting,
            self._wants_pupil() if self._asked.meeting is None else begun.dossier is not None,
        )

    def _day(self) -> date | None:
        told = self.day.value()
        return date.fromisoformat(told) if isinstance(told, str) else None

    def _ask(self) -> None:
        told = self._told()
        if told is not None:
            call = partial(read_advice, told=told, today=self._today)
            self._context.session.ask(call, self._show_advice, self.told.emit, owner=self)

    def _show_advice(self, advice: Advice) -> None:
        if advice.told.dossier is not None:
            fixed = self._asked.dossier is not None
            self.pupil.show_pupil(advice.told.dossier, advice.name, fixed=fixed)
        self._fits = True
        codes = tuple(one.code for one in advice.kinds)
        if codes != self._kinds:
            chosen = self.kind.value() if self._kinds else advice.told.kind
            self._kinds = codes
            self.kind.set_options([Option(one.code, listed(one.woord)) for one in advice.kinds])
            self.kind.set_value(chosen if chosen in codes else codes[0] if codes else None)
            if chosen not in codes:
                self._ask_soon()
        if "duur" not in self._touched:
            self.length.set_value(advice.length)
        if "wie" not in self._touched:
            self.who.set_value(advice.who or None)
        self._show_warnings([spoken(one) for one in advice.warnings])
        self.ready.show_proposals(advice.proposals)

    def _show_warnings(self, words: list[str]) -> None:
        layout = self.warned.layout()
        before = [one.words for one in self.warned.findChildren(Strip)]
        if layout is None or words == before:
            return
        for old in self.warned.findChildren(Strip):
            layout.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        for one in words:
            strip = Strip("amber", one)
            layout.addWidget(strip)
            strip.show()
        self.warned.setVisible(bool(words))
        if words:
            announce(self, " ".join(words))

    def _plan(self) -> Plan | None:
        day, begin = self._day(), self.begin.words()
        length = self.length.value()
        if self._wants_pupil() and self.pupil.dossier is None:
            self.pupil.complain()
            return None
        if day is None:
            return self._wrong("dag", self.day.problem() or self.tr("Kies een dag."))
        if begin and time_of(begin) is None:
            return self._wrong("begin", self.tr("Typ een tijd zoals 14:00, of laat dit leeg."))
        if self.length.problem() or (isinstance(length, int | float) and not 0 < length <= _MOST):
            return self._wrong("duur", self.tr("Typ hoeveel minuten het duurt, bijvoorbeeld 45."))
        minutes = int(length) if isinstance(length, int | float) else None
        return Plan(
            str(self.kind.value() or "anders"),
            day,
            self.pupil.dossier if self._wants_pupil() else self._asked.dossier,
            time_of(begin),
            minutes if begin else None,
            self.place.words() or None,
            self.who.words() or None,
            voorbereiding=tasks_of(self.ready.chosen),
        )

    def _wrong(self, name: str, words: str) -> Plan | None:
        self._frames[name].show_message(State.ERROR, words)
        self._controls()[name].target().setFocus(Qt.FocusReason.OtherFocusReason)
        return None

    def _is_made(self, uid: str, one: Plan, result: ActResult | None) -> None:
        self._context.session.tell(result)
        number = len(one.voorbereiding)
        words = self.tr("Gepland: {what}, {day}.")
        if number == 1:
            words = self.tr("Gepland: {what}, {day}, met 1 taak.")
        elif number:
            words = self.tr("Gepland: {what}, {day}, met {number} taken.")
        self._is_planned(uid, one, result, words)

    def _is_planned(self, uid: str, one: Plan, result: ActResult | None, words: str) -> None:
        self._forget()
        said = words.format(what=self.kind.words(), day=long_day_words(one.datum), number=len(one.voorbereiding))
        self.done.emit(said, result.uid if result else None)
        self.planned.emit(one.datum, uid)

    def _failed(self, error: Exception) -> None:
        self.send.setEnabled(True)
        self.told.emit(error)


_MOST = 24 * 60
