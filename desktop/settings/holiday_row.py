"""Days without lessons in the settings: one line that opens to be changed."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.language import translate
from desktop.settings.setting_field import SettingField, Value
from desktop.shell.keeping import Keeping
from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.day import DayControl
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.fields.line import TextControl
from desktop.widgets.flow import Flow
from desktop.widgets.pairs import Pairs
from desktop.widgets.text import text
from models.actions.organisatie import VAKANTIE, NietInTeStellen
from models.queries.organisation import Vrij


class HolidayRow(QFrame):
    """The line."""

    remove_asked = Signal(str)

    def __init__(self, free: Vrij, keeping: Keeping) -> None:
        super().__init__()
        self.free = free
        self._keeping = keeping
        self.fields: dict[str, SettingField] = {}
        self._name = text("", Role.STRONG, wrap=True)
        self._days = text("", Role.META, wrap=True)
        self.changer = Button(self.tr("Wijzig"), Kind.GHOST, small=True)
        self.remover = Button(self.tr("Haal weg"), Kind.GHOST, small=True)
        self.changer.clicked.connect(self._turn)
        self.remover.clicked.connect(lambda: self.remove_asked.emit(free.uid))
        self._below: QVBoxLayout = down(gap=0)
        acts = boxed(Flow(self.changer, self.remover, gap=4))
        self.setLayout(down(self._name, self._days, acts, self._below, gap=2))
        self.show_data(free)

    def show_data(self, free: Vrij) -> None:
        """Shows what is kept."""
        self.free = free
        self._name.setText(free.naam)
        taken = (self.tr("landelijk overgenomen"),) if free.landelijk else ()
        self._days.setText(" · ".join((days_words(free.van, free.tot), *taken)))
        self.changer.setAccessibleName(self.tr("Wijzig {name}").format(name=free.naam))
        self.remover.setAccessibleName(self.tr("Haal {name} weg").format(name=free.naam))
        for column, field in self.fields.items():
            value = getattr(free, column)
            field.show_value(value.isoformat() if isinstance(value, date) else value)

    def _turn(self) -> None:
        if self.fields:
            self.fields = {}
            clear(self._below)
            self.changer.say(self.tr("Wijzig"))
        else:
            self.fields = {
                "naam": self._field("naam", self.tr("Naam"), TextControl()),
                "van": self._field("van", self.tr("Eerste dag"), DayControl()),
                "tot": self._field("tot", self.tr("Laatste dag"), DayControl()),
            }
            self._below.addWidget(Pairs([(one, name == "naam") for name, one in self.fields.items()]))
            self.changer.say(self.tr("Klaar"))
            self.fields["naam"].control.target().setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_data(self.free)

    def _field(self, column: str, label: str, control: TextControl | DayControl) -> SettingField:
        uid = self.free.uid
        return SettingField(label, control, (VAKANTIE, uid, column), self._keeping, check=_there, words=_words)


def days_words(first: date, last: date) -> str:
    """Days in words: one day, or from the first to the last."""
    if first == last:
        return long_day_words(first)
    words = translate("HolidayRow", "{first} tot en met {last}")
    return words.format(first=long_day_words(first), last=long_day_words(last))


def _there(value: Value) -> Value:
    if value is None:
        raise NietInTeStellen(translate("HolidayRow", "Dit moet er staan. Haal de regel weg als er wel les is."))
    return value


def _words(value: Value) -> str:
    try:
        return long_day_words(date.fromisoformat(str(value)))
    except ValueError:
        return str(value)
