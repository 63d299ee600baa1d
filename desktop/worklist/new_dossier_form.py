"""The questions of a new dossier: who it is, and where the pupil goes to school."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.editor.controls import options_of
from desktop.theme.letters import Role
from desktop.widgets.arrange import down
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.control import Control, State
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.segments import SegmentsControl
from desktop.widgets.pairs import Pairs
from desktop.widgets.text import text
from desktop.worklist.consent_questions import ConsentQuestions
from models.names import zoeknaam
from models.queries.schools import SchoolKeuze
from models.snapshot import Leerling


class NewDossierForm(QWidget):
    """The questions. `named` when name or date of birth changed: the pupil may have a dossier already."""

    named = Signal()

    def __init__(self, today: date, schools: Sequence[SchoolKeuze], *, consent: bool = False) -> None:
        super().__init__()
        self._today = today
        self.consent = ConsentQuestions(today) if consent else None
        self.schools = tuple(schools)
        self.first, self.between, self.last = TextControl(), TextControl(), TextControl()
        self.born = DayControl(lambda: today)
        self.group = TextControl(self.tr("bijvoorbeeld: 5"))
        self.sector = SegmentsControl(options_of("sector"), always=True)
        self.school = self._school_control()
        help_words = self.tr("De naam die de leerling zelf gebruikt.")
        one_of = self.tr("een van beide")
        self._first = FieldFrame(self.tr("Roepnaam"), self.first, help_words=help_words, need=one_of)
        self._last = FieldFrame(self.tr("Achternaam"), self.last, need=one_of)
        why = self.tr("Zonder geboortedatum ziet Driehoek niet of deze leerling al een dossier heeft.")
        self._born = FieldFrame(self.tr("Geboortedatum"), self.born, help_words=why)
        form = "" if consent else self.tr("Bepaalt welk formulier het OPP krijgt.")
        self._sector = FieldFrame(self.tr("Schoolsoort"), self.sector, help_words=form)
        who = Pairs(
            (
                (self._first, False),
                (FieldFrame(self.tr("Tussenvoegsel"), self.between, help_words=self.tr("Zoals van der.")), False),
                (self._last, True),
                (self._born, True),
            )
        )
        where = Pairs(
            (
                (FieldFrame(self.tr("School"), self.school), False),
                (FieldFrame(self.tr("Groep of klas"), self.group), False),
            )
        )
        self.setLayout(
            down(
                text(self.tr("Wie is het?"), Role.CARD),
                who,
                8,
                text(self.tr("Waar zit de leerling op school?"), Role.CARD),
                where,
                self._sector,
                *((8, self.consent) if self.consent is not None else ()),
                gap=14,
            )
        )
        for one in (self.first, self.between, self.last, self.born):
            one.edited.connect(self.named)
        self.born.left.connect(self._told_born)
        self.first.edited.connect(lambda: self._first.show_message(State.PLAIN))
        self.last.edited.connect(lambda: self._first.show_message(State.PLAIN))
        self._choose_only_school()

    @property
    def controls(self) -> dict[str, Control]:
        """The controls by name."""
        return {
            "roepnaam": self.first,
            "tussenvoegsel": self.between,
            "achternaam": self.last,
            "geboortedatum": self.born,
            "school": self.school,
            "groep": self.group,
            "schoolsoort": self.sector,
            **(self.consent.controls if self.consent is not None else {}),
        }

    @property
    def untouched(self) -> bool:
        """Whether nothing was typed yet."""
        typed = (self.first, self.between, self.last, self.born, self.group)
        return all(one.value() is None and not one.problem() for one in typed)

    @property
    def pupil(self) -> Leerling:
        """What was typed so far."""
        return Leerling(
            roepnaam=_words(self.first),
            tussenvoegsel=_words(self.between),
            achternaam=_words(self.last),
            geboortedatum=self.birth_date,
            groep=_words(self.group),
            schoolsoort=_words(self.sector),
        )

    @property
    def birth_date(self) -> date | None:
        """The date of birth, when one was typed that can be."""
        value = self.born.value()
        return date.fromisoformat(value) if isinstance(value, str) else None

    @property
    def folded_name(self) -> str:
        """The name as it is compared with others."""
        pupil = self.pupil
        return zoeknaam(pupil.roepnaam, None, pupil.tussenvoegsel, pupil.achternaam)

    @property
    def chosen_school(self) -> SchoolKeuze | None:
        """The school of the vault that was chosen."""
        return next((one for one in self.schools if one.uid == self.school.value()), None)

    @property
    def typed_school(self) -> str | None:
        """The name of a school that the vault does not have yet."""
        return None if self.schools else _words(self.school)

    def check(self) -> bool:
        """Whether a dossier can be made of this; else the first question that hinders says why and has the focus."""
        if not (_words(self.first) or _words(self.last)):
            self._first.show_message(State.ERROR, self.tr("Vul een roepnaam of een achternaam in."))
            self.first.setFocus()
            return False
        if not self._told_born():
            self.born.setFocus()
            return False
        return self.consent is None or self.consent.check()

    def empty(self) -> None:
        """Takes away what was typed."""
        for one in (self.first, self.between, self.last, self.born, self.group, self.sector, self.school):
            one.set_value(None)
        for frame in (self._first, self._born):
            frame.show_message(State.PLAIN)
        if self.consent is not None:
            self.consent.empty()
        self._choose_only_school()

    def _told_born(self) -> bool:
        problem = self.born.problem()
        if problem is None and self.birth_date is not None and self.birth_date > self._today:
            problem = self.tr("Deze dag moet nog komen. Controleer het jaar.")
        self._born.show_message(State.ERROR if problem else State.PLAIN, problem or "")
        return problem is None

    def _school_control(self) -> Control:
        """A choice of the schools of the vault; a vault that has none asks for the name of the first."""
        if not self.schools:
            return TextControl(self.tr("de naam, zoals die op papier komt"))
        choice = ChoiceControl([Option(one.uid, one.naam) for one in self.schools])
        choice.edited.connect(self._take_sector)
        return choice

    def _choose_only_school(self) -> None:
        if len(self.schools) == 1:
            self.school.set_value(self.schools[0].uid)
            self._take_sector()

    def _take_sector(self) -> None:
        """The school tells its sector; where it does not the user does."""
        school = self.chosen_school
        if school is not None and school.schoolsoort is not None:
            self.sector.set_value(school.schoolsoort)


def _words(control: Control) -> str | None:
    value = control.value()
    return str(value) if value is not None else None
