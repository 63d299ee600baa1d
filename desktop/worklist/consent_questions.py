"""What a steunpunt asks before a dossier is on a name: who gave consent for it, on which day and for what."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.theme.letters import Role
from desktop.widgets.arrange import down
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.pairs import Pairs
from desktop.widgets.text import text
from models.actions.dossier import Instemming
from models.values import LEERLING


class ConsentQuestions(QWidget):
    """The questions; without an answer to each of them no dossier is made."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.giver = SegmentsControl(
            (
                Option("ouder", self.tr("Ouder")),
                Option("voogd", self.tr("Voogd")),
                Option(LEERLING, self.tr("De leerling zelf")),
            )
        )
        self.name, self.purpose = TextControl(), TextControl(self.tr("bijvoorbeeld: voorbereiden van de zienswijze"))
        self.day = DayControl(lambda: today)
        self._giver = FieldFrame(self.tr("Wie geeft toestemming"), self.giver, required=True)
        self._name = FieldFrame(
            self.tr("Naam van wie toestemming geeft"),
            self.name,
            help_words=self.tr("Geeft de leerling zelf toestemming? Dan hoeft dit niet."),
        )
        self._day = FieldFrame(
            self.tr("Op welke dag"), self.day, help_words=self.tr("De dag waarop het gezegd is."), required=True
        )
        self._purpose = FieldFrame(self.tr("Waarvoor"), self.purpose, required=True)
        about = self.tr(
            "Zonder uitdrukkelijke toestemming komt er geen dossier op naam: schrijf het dan op als contact. "
            "Intrekken kan altijd."
        )
        self.setLayout(
            down(
                text(self.tr("Toestemming"), Role.CARD),
                text(about, Role.META, wrap=True),
                self._giver,
                Pairs(((self._name, False), (self._day, False), (self._purpose, True))),
                gap=14,
            )
        )
        for frame in self._frames:
            frame.control.edited.connect(lambda frame=frame: frame.show_message(State.PLAIN))
        self.giver.edited.connect(lambda: self._name.show_message(State.PLAIN))
        self.day.left.connect(self._told_day)
        self.day.set_value(today.isoformat())

    @property
    def controls(self) -> dict[str, Control]:
        """The controls by name."""
        return {
            "toestemming_van": self.giver,
            "toestemming_naam": self.name,
            "toestemming_dag": self.day,
            "toestemming_doel": self.purpose,
        }

    @property
    def told(self) -> Instemming | None:
        """The consent, when all of it is known."""
        giver, day, purpose = self.giver.value(), self.day.value(), self.purpose.value()
        if giver is None or not isinstance(day, str) or purpose is None:
            return None
        name = self.name.value()
        return Instemming(str(giver), None if name is None else str(name), date.fromisoformat(day), str(purpose))

    def check(self) -> bool:
        """Whether all is known; else the first question that hinders says why and has the focus."""
        if self.giver.value() is None:
            return self._refuse(
                self._giver, self.tr("Kies wie de toestemming gaf. Zonder toestemming werk je anoniem.")
            )
        if self.giver.value() != LEERLING and self.name.value() is None:
            return self._refuse(self._name, self.tr("Vul de naam in van wie toestemming geeft."))
        if not self._told_day():
            self.day.setFocus()
            return False
        if self.day.value() is None:
            return self._refuse(self._day, self.tr("Vul in op welke dag de toestemming is gegeven."))
        if self.purpose.value() is None:
            return self._refuse(self._purpose, self.tr("Vul in waarvoor de toestemming is."))
        return True

    def empty(self) -> None:
        """Takes away what was typed."""
        for control in (self.giver, self.name, self.purpose):
            control.set_value(None)
        self.day.set_value(self._today.isoformat())
        for frame in self._frames:
            frame.show_message(State.PLAIN)

    @property
    def _frames(self) -> tuple[FieldFrame, ...]:
        return self._giver, self._name, self._day, self._purpose

    def _refuse(self, frame: FieldFrame, words: str) -> bool:
        frame.show_message(State.ERROR, words)
        frame.control.target().setFocus()
        return False

    def _told_day(self) -> bool:
        problem, value = self.day.problem(), self.day.value()
        if problem is None and isinstance(value, str) and date.fromisoformat(value) > self._today:
            problem = self.tr("Deze dag moet nog komen. Controleer het jaar.")
        self._day.show_message(State.ERROR if problem else State.PLAIN, problem or "")
        return problem is None
