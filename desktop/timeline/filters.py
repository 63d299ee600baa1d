"""What one wants to see of a timeline: words, a party, a kind, a school year. In one column it folds away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QWidget

from desktop.shell.room import Room
from desktop.timeline.reading import Course, Sieve
from desktop.timeline.words import kind_words
from desktop.widgets.arrange import across, boxed
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.choice import ChoiceControl
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from forms.party import Party

_ALL = "alles"


class TimelineFilters(QFrame):
    """The filters. `changed` tells that another choice was made."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Zoek in de tijdlijn"))
        self.search.setAccessibleName(self.tr("Zoek in de tijdlijn"))
        self.search.setMaxLength(80)
        self.search.textChanged.connect(self.changed)
        self.party = self._choice(self.tr("Iedereen"))
        self.kind = self._choice(self.tr("Alle soorten"))
        self.year = self._choice(self.tr("Alle jaren"))
        self.fold = Button(self.tr("Filters"), Kind.GHOST, icon="list-checks", small=True)
        self.fold.clicked.connect(self._turn)
        self._open = False
        self._single = False
        fields = (
            (self.tr("Van wie"), self.party),
            (self.tr("Wat"), self.kind),
            (self.tr("Wanneer"), self.year),
        )
        self._fields: QBoxLayout = across(*(FieldFrame(name, one) for name, one in fields), gap=10)
        self._boxed: QWidget = boxed(self._fields)
        sought = boxed(across(self.search, self.fold, gap=10))
        self._row: QBoxLayout = across(sought, self._boxed, gap=14)
        self._row.setStretch(0, 2)
        self._row.setStretch(1, 5)
        self._row.setAlignment(sought, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(self._row)

    @property
    def sieve(self) -> Sieve:
        """What was chosen."""
        return Sieve(self.search.text().strip(), *(_chosen(one) for one in (self.kind, self.party, self.year)))

    @property
    def keeps_everything(self) -> bool:
        """Whether nothing is left out."""
        return self.sieve == Sieve()

    def show_course(self, course: Course, name: str) -> None:
        """Offers what occurs."""
        parties = {Party.LEERLING: name, Party.OUDERS: self.tr("Ouders"), Party.SCHOOL: self.tr("School")}
        self._offer(self.party, self.tr("Iedereen"), [(one.value, words) for one, words in parties.items()])
        self._offer(self.kind, self.tr("Alle soorten"), [(one.value, kind_words(one)) for one in course.kinds])
        years = [(str(one), self.tr("Schooljaar {year}").format(year=one)) for one in course.years]
        self._offer(self.year, self.tr("Alle jaren"), years)

    def show_all(self) -> None:
        """Takes every choice away."""
        self.search.clear()
        for one in (self.party, self.kind, self.year):
            one.set_value(_ALL)
        self.changed.emit()

    def fit_in(self, room: Room) -> None:
        """Beside each other, or in one column folded away."""
        self._single = room is Room.SINGLE
        self.fold.setVisible(self._single)
        direction = QBoxLayout.Direction.TopToBottom if self._single else QBoxLayout.Direction.LeftToRight
        self._fields.setDirection(direction)
        self._row.setDirection(direction)
        self._boxed.setVisible(self._open or not self._single)

    def _turn(self) -> None:
        self._open = not self._open
        self._boxed.setVisible(self._open or not self._single)

    def _choice(self, everything: str) -> ChoiceControl:
        made = ChoiceControl((Option(_ALL, everything),), always=True)
        made.set_value(_ALL)
        made.edited.connect(self.changed)
        return made

    def _offer(self, choice: ChoiceControl, everything: str, options: list[tuple[str, str]]) -> None:
        chosen = choice.value()
        choice.set_options((Option(_ALL, everything), *(Option(code, words) for code, words in options)))
        choice.set_value(chosen if chosen in {code for code, _ in options} else _ALL)


def _chosen(choice: ChoiceControl) -> str:
    value = str(choice.value() or _ALL)
    return "" if value == _ALL else value
