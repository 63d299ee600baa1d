"""One plain value of a case file as a value of a field. Nothing is guessed: what does not fit raises `Unreadable`."""

import re
import unicodedata
from collections.abc import Set
from dataclasses import dataclass
from datetime import date

from forms.definition import FieldType
from forms.vocabulary import vocabulary
from models.sentence import Sentence
from models.values import LEERLING, Enkel, Persoon

MANY = frozenset({FieldType.MEERKEUZE, FieldType.PERSONEN})
"""Kinds of fields that hold more than one value."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class Unreadable(Exception):
    """A value that does not fit its field; `reden` says what would fit, without the value."""

    def __init__(self, reden: Sentence) -> None:
        super().__init__(reden)
        self.reden = reden


@dataclass(frozen=True, slots=True)
class Target:
    """Where a value goes: a column, field or cell by id, with the kind of value it holds."""

    id: str
    type: FieldType
    lijst: str | None = None


def read_one(data: object, target: Target, people: Set[str]) -> Enkel:
    """A value (not a list, not nothing) for a target; of MEERKEUZE and PERSONEN one of the values.

    People are named by their id in the file; another word than an id in `people` stays a name.
    """
    match target.type:
        case FieldType.DATUM:
            return _day(data)
        case FieldType.JA_NEE:
            if isinstance(data, bool):
                return data
            raise Unreadable(Sentence("Hier hoort true of false."))
        case FieldType.GETAL | FieldType.BEDRAG:
            if isinstance(data, int | float) and not isinstance(data, bool):
                return data
            raise Unreadable(Sentence("Hier hoort een getal."))
        case FieldType.KEUZE | FieldType.MEERKEUZE:
            return _code(data, target.lijst)
        case FieldType.PERSOON | FieldType.PERSONEN:
            word = text(data)
            return Persoon(word) if word == LEERLING or word in people else word
        case _:
            return text(data)


def text(data: object) -> str:
    """Text; a number or a day as it is written. White space at both ends has no meaning."""
    if isinstance(data, date):
        return data.isoformat()
    if isinstance(data, bool) or not isinstance(data, str | int | float):
        raise Unreadable(Sentence("Hier hoort tekst."))
    words = str(data).strip()
    if any(unicodedata.category(one) in {"Cc", "Cs"} and one not in "\n\t" for one in words):
        raise Unreadable(Sentence("Deze tekst bevat tekens die niet te tonen zijn."))
    return words


def lines(data: object) -> str:
    """A list of sentences (or one) as text with one sentence a line."""
    many = data if isinstance(data, list) else [data]
    return "\n".join(text(one) for one in many if one is not None)


def _day(data: object) -> str:
    if isinstance(data, str):
        try:
            data = date.fromisoformat(data)
        except ValueError:
            raise Unreadable(Sentence("Deze datum bestaat niet; een datum is jjjj-mm-dd.")) from None
    if not isinstance(data, date):
        raise Unreadable(Sentence("Hier hoort een datum als jjjj-mm-dd."))
    if not 1900 <= data.year <= 2200:
        raise Unreadable(Sentence("Het jaar van deze datum kan niet kloppen."))
    return data.isoformat()


def _code(data: object, lijst: str | None) -> str:
    word = text(data)
    if lijst is None or word in vocabulary(lijst).codes():
        return word
    if lijst == "taal" and _LANGUAGE.fullmatch(word):
        return word
    raise Unreadable(Sentence("Deze code staat niet in de lijst '{lijst}'.", lijst=lijst))
