"""A roster in the words of the screen: what its columns are called, values as people write them, names.

The questions of a form stay Dutch. These are no questions: they name what would change, in a sentence or a column.
"""

from datetime import date

from desktop.language import QT_TRANSLATE_NOOP, translate
from forms.definition import form
from forms.exchange.changes import Gegeven
from forms.exchange.roster import Leerling
from forms.vocabulary import label
from models.queries.known_pupils import BekendeLeerling

_FORM = "dossier"
COLUMNS = {
    "roepnaam": QT_TRANSLATE_NOOP("Exchange", "Roepnaam"),
    "voornamen": QT_TRANSLATE_NOOP("Exchange", "Voornamen"),
    "tussenvoegsel": QT_TRANSLATE_NOOP("Exchange", "Tussenvoegsel"),
    "achternaam": QT_TRANSLATE_NOOP("Exchange", "Achternaam"),
    "geboortedatum": QT_TRANSLATE_NOOP("Exchange", "Geboortedatum"),
    "geslacht": QT_TRANSLATE_NOOP("Exchange", "Geslacht"),
    "jaargroep": QT_TRANSLATE_NOOP("Exchange", "Jaargroep"),
    "groep": QT_TRANSLATE_NOOP("Exchange", "Groep of klas"),
    "datum_inschrijving": QT_TRANSLATE_NOOP("Exchange", "Datum inschrijving"),
    "uitschrijfdatum": QT_TRANSLATE_NOOP("Exchange", "Datum uitschrijving"),
}
"""What a roster can change of a dossier."""
_VALUES = {
    "jongen": QT_TRANSLATE_NOOP("Exchange", "Jongen"),
    "meisje": QT_TRANSLATE_NOOP("Exchange", "Meisje"),
    "anders": QT_TRANSLATE_NOOP("Exchange", "Anders"),
    "onbekend": QT_TRANSLATE_NOOP("Exchange", "Onbekend"),
    "niet_gespecificeerd": QT_TRANSLATE_NOOP("Exchange", "Niet gespecificeerd"),
}
_PRIMARY = 8


def masked() -> str:
    """What stands for a value that is kept secret."""
    return translate("Exchange", "verborgen")


def field_words(column: str) -> str:
    """What a column of the dossier is called."""
    return translate("Exchange", COLUMNS[column])


def value_words(column: str, value: Gegeven) -> str:
    """A value as people write it."""
    if value is None or value == "":
        return translate("Exchange", "leeg")
    if isinstance(value, date):
        return day_words(value)
    listed = form(_FORM).field(column).lijst
    if not listed:
        return value
    if column == "jaargroep" and value.isdigit():
        return _year_words(int(value))
    return translate("Exchange", _VALUES[value]) if value in _VALUES else label(listed, value)


def _year_words(code: int) -> str:
    """A year at school; those of secondary education are counted from eleven."""
    if code <= _PRIMARY:
        return translate("Exchange", "Groep {number}").format(number=code)
    return translate("Exchange", "Leerjaar {number}").format(number=code - 10)


def day_words(day: date) -> str:
    """A day in digits, for a column."""
    return f"{day.day}-{day.month}-{day.year}"


def name_of(pupil: Leerling | BekendeLeerling) -> str:
    """Roepnaam (else voornamen), tussenvoegsel and achternaam; what else is known where there is no name."""
    parts = (pupil.roepnaam or pupil.voornamen, pupil.tussenvoegsel, pupil.achternaam)
    return " ".join(one for one in parts if one) or translate("Exchange", "leerling {key}").format(key=pupil.sleutel)


def group_of(pupil: Leerling | BekendeLeerling) -> str:
    """The group, as it is called at school."""
    name = pupil.groep or pupil.jaargroep
    return translate("Exchange", "groep {name}").format(name=name) if name else ""


def born_of(pupil: Leerling | BekendeLeerling) -> str:
    """The birth date."""
    return day_words(pupil.geboortedatum) if pupil.geboortedatum else translate("Exchange", "onbekend")
