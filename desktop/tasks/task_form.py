"""The questions of a task: what, when, who does it, and of which pupil."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.agenda.planning import find_pupils
from desktop.agenda.pupil_field import PupilField
from desktop.shell.screen import Context
from desktop.widgets.arrange import down
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from models.values import Waarde

_PUPIL, _NOBODY = "leerling", "niemand"
EVERYONE = ""


class TaskForm(QFrame):
    """The questions. `changed` tells the name of what was typed in or chosen."""

    changed = Signal(str)
    told = Signal(object)

    def __init__(self, context: Context, people: Mapping[str, str]) -> None:
        super().__init__()
        self._session = context.session
        today = context.session.today()
        self.what = TextControl(self.tr("bijvoorbeeld: logopedist bellen"))
        self.day = DayControl(lambda: today)
        self.who = ChoiceControl(
            (
                Option(EVERYONE, self.tr("Niemand in het bijzonder")),
                *(Option(uid, name) for uid, name in people.items()),
            ),
            always=True,
        )
        self.who.set_value(EVERYONE)
        self.about = SegmentsControl(
            [Option(_PUPIL, self.tr("Over een leerling")), Option(_NOBODY, self.tr("Zonder leerling"))], always=True
        )
        self.about.set_value(_NOBODY)
        self.about.set_name(self.tr("Waarover"), "")
        self.pupil = PupilField()
        self.pupil.hide()
        self._what = FieldFrame(self.tr("Wat moet er gebeuren?"), self.what, required=True)
        help_words = self.tr("Je kunt typen zoals je het zegt: vr, over 2 weken, 26-2.")
        self._day = FieldFrame(self.tr("Wanneer?"), self.day, help_words=help_words, required=True)
        self._who = FieldFrame(self.tr("Wie doet het?"), self.who)
        if len(people) < 2:
            self._who.hide()
        self.setLayout(down(self._what, self._day, self._who, self.about, self.pupil, gap=14))
        self.about.edited.connect(self._turn)
        self.pupil.asked.connect(self._look_up)
        for name, control in self.controls.items():
            control.edited.connect(partial(self._edited, name))
        self.day.left.connect(self._told_day)

    @property
    def controls(self) -> dict[str, Control]:
        """What is typed or chosen, by name."""
        return {"wat": self.what, "datum": self.day, "gebruiker_uid": self.who}

    @property
    def dossier(self) -> str | None:
        """Of which dossier it is."""
        return self.pupil.dossier if self.about.value() == _PUPIL else None

    @property
    def day_told(self) -> date | None:
        """The day, when one was typed that can be."""
        value = self.day.value()
        return date.fromisoformat(value) if isinstance(value, str) else None

    def show_pupil(self, dossier: str, name: str, *, fixed: bool = False) -> None:
        """It is of this dossier; with `fixed` that does not change any more."""
        self.about.set_value(_PUPIL)
        self.about.setVisible(not fixed)
        self.pupil.show()
        self.pupil.show_pupil(dossier, name, fixed=fixed)

    def fix_without(self) -> None:
        """It is of no dossier, and that does not change any more."""
        self.about.hide()
        self.pupil.hide()

    def complain(self, name: str, words: str) -> None:
        """Says at a question what is wrong with it."""
        frame = {"wat": self._what, "datum": self._day}.get(name, self._who)
        frame.show_message(State.ERROR, words)
        frame.control.target().setFocus()

    def check(self) -> bool:
        """Whether a task can be made of this; else the first question that hinders says why and has the focus."""
        if not self.what.words():
            self.complain("wat", self.tr("Schrijf op wat er moet gebeuren."))
            return False
        if self.day_told is None:
            self.complain("datum", self.day.problem() or self.tr("Kies op welke dag je het wilt doen."))
            return False
        if self.about.value() == _PUPIL and self.pupil.dossier is None:
            self.pupil.complain()
            return False
        return True

    def value_of(self, name: str) -> Waarde | None:
        """What is kept of a question."""
        value = self.controls[name].value()
        return None if value == EVERYONE else value

    def _edited(self, name: str) -> None:
        frame = {"wat": self._what, "datum": self._day}.get(name, self._who)
        frame.show_message(State.PLAIN)
        self.changed.emit(name)

    def _told_day(self) -> None:
        problem = self.day.problem()
        if problem:
            self._day.show_message(State.ERROR, problem)

    def _turn(self) -> None:
        self.pupil.setVisible(self.about.value() == _PUPIL)
        if self.about.value() == _PUPIL and self.pupil.dossier is None:
            self.pupil.name.target().setFocus()

    def _look_up(self, words: str) -> None:
        self._session.ask(
            partial(find_pupils, words=words),
            lambda found: self.pupil.show_found(found) if words == self.pupil.name.words() else None,
            self.told.emit,
            owner=self,
        )
