"""A roster in the words of the screen: fields by the label of their form, values as people write them, names."""

from datetime import date
from functools import cache

from desktop.language import translate
from forms.definition import form
from forms.exchange.changes import Gegeven
from forms.exchange.roster import Leerling
from forms.vocabulary import label
from models.queries.known_pupils import BekendeLeerling

_FORM = "dossier"


def masked() -> str:
    """What stands for a value that is kept secret."""
    return translate("Exchange", "verborgen")


@cache
def field_words(column: str) -> str:
    """What a column of the dossier is called on its form."""
    return form(_FORM).field(column).label


def value_words(column: str, value: Gegeven) -> str:
    """A value as people write it."""
    if value is None or value == "":
        return translate("Exchange", "leeg")
    if isinstance(value, date):
        return day_words(value)
    listed = form(_FORM).field(column).lijst
    return label(listed, value) if listed else value


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
