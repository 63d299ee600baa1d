"""What cannot be, told at the field where it stands: a day that is still to come, an end before its begin.

    impossible(beeld, document, definition, today)[("geboortedatum", None, None)]     # "Deze dag moet nog komen. ..."

What was typed is kept all the same: the sentence says what to look at, and goes when one of the two is mended. Only a
date of birth ahead of today is refused, for a whole dossier would be judged by it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from pydantic import TypeAdapter

from forms.definition import Column, Field, FieldType, Form
from forms.places import read_rows, read_value
from models.resources import load_toml
from models.sentence import Sentence
from models.snapshot import Document, DossierBeeld
from models.values import Waarde

Spot = tuple[str, str | None, str | None]
"""A field, or the row and column of it."""

_TEXTS = frozenset({FieldType.TEKST, FieldType.LANGE_TEKST})
_NUMBERS = frozenset({FieldType.GETAL, FieldType.BEDRAG})
_TIME = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d")
_MAIL = re.compile(r"[^@\s]@[^@\s]+\.[^@\s.]")
_SCORE = re.compile(r"-?[0-9]{1,6}(?:\.[0-9]{1,6})?")
_BORN = "geboortedatum"


@dataclass(frozen=True, slots=True)
class _Known:
    """What the data file tells: days, times, addresses and scores, alone and in pairs, and how old one is at school."""

    geweest: frozenset[str]
    volgorde: tuple[tuple[str, str], ...]
    tijd: frozenset[str]
    mail: frozenset[str]
    scores: tuple[tuple[str, str], ...]
    leeftijd: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Answer:
    """One answer at its place, with the names under which the data file may know it."""

    spot: Spot
    asked: Field | Column
    value: Waarde
    names: tuple[str, str]

    def day(self) -> date | None:
        """The day that stands here."""
        return date.fromisoformat(self.value) if isinstance(self.value, str) and self.is_day else None

    @property
    def is_day(self) -> bool:
        """Whether a day is asked here."""
        return self.asked.type is FieldType.DATUM


def impossible(
    beeld: DossierBeeld, document: Document | None, definition: Form, today: date
) -> Mapping[Spot, Sentence]:
    """What stands in a form and cannot be, by the place it is told at."""
    found: dict[Spot, Sentence] = {}
    answers = tuple(_answers(beeld, document, definition))
    for one in answers:
        told = _alone(one, today)
        if told is not None:
            found[one.spot] = told
    for spot, told in (*_in_order(answers), *_too_low(answers)):
        found.setdefault(spot, told)
    return found


def refused(asked: Field | Column, value: Waarde | None, today: date) -> Sentence | None:
    """Why a value is not kept at all, or None."""
    if asked.id == _BORN and isinstance(value, str) and date.fromisoformat(value) > today:
        return Sentence("Deze dag moet nog komen. Controleer het jaar.")
    return None


def wrong_alone(asked: Field, kind: str, value: Waarde | None, today: date) -> Sentence | None:
    """What is wrong with one answer of a document of this kind, whatever the others are; None where nothing is."""
    if value is None:
        return None
    return _alone(_Answer((asked.id, None, None), asked, value, (asked.id, f"{kind}:{asked.id}")), today)


@cache
def _known() -> _Known:
    return TypeAdapter(_Known).validate_python(load_toml("onmogelijk.toml"))


def _answers(beeld: DossierBeeld, document: Document | None, definition: Form) -> Iterator[_Answer]:
    for field in definition.fields():
        if field.type is not FieldType.TABEL:
            value = read_value(beeld, document, definition, field)
            if value is not None:
                yield _Answer((field.id, None, None), field, value, (field.id, f"{definition.soort}:{field.id}"))
            continue
        for row in read_rows(beeld, document, definition, field):
            for column in field.kolommen:
                told = row.waarde(column.id)
                if told is not None:
                    name = f"{field.id}.{column.id}"
                    yield _Answer((field.id, row.uid, column.id), column, told, (name, f"{definition.soort}:{name}"))


def _alone(one: _Answer, today: date) -> Sentence | None:
    """What is wrong with one answer, whatever the others are."""
    known = _known()
    if one.asked.type in _TEXTS:
        return _in_words(one, str(one.value).strip())
    if one.asked.type in _NUMBERS and isinstance(one.value, int | float) and one.value < 0:
        return Sentence("Een getal onder nul kan hier niet.")
    day = one.day()
    if day is None:
        return None
    if day > today and known.geweest.intersection(one.names):
        return Sentence("Deze dag moet nog komen. Controleer het jaar.")
    if one.asked.id == _BORN:
        age = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
        youngest, oldest = known.leeftijd
        if not youngest <= age <= oldest:
            return Sentence("De leerling zou dan {jaar} jaar zijn. Controleer het jaar.", jaar=age)
    return None


def _in_words(one: _Answer, words: str) -> Sentence | None:
    """What is wrong with a time or an address in a line of text; "nog vragen" is no address that misses something."""
    known = _known()
    if known.tijd.intersection(one.names) and not _TIME.fullmatch(words):
        return Sentence("Deze tijd bestaat niet. Schrijf hem als 14:30.")
    if known.mail.intersection(one.names) and "@" in words and not _MAIL.search(words):
        return Sentence("Aan dit e-mailadres mist iets. Controleer wat er vóór en na de @ staat.")
    return None


def _too_low(answers: tuple[_Answer, ...]) -> Iterator[tuple[Spot, Sentence]]:
    """The highest of two scores that is under the lowest: told at the highest. A score in letters is left alone."""
    for least, most in _pairs(answers, _known().scores):
        low, high = _score(least.value), _score(most.value)
        if low is not None and high is not None and high < low:
            told = Sentence("Dit is lager dan wat bij ‘{vraag}’ staat. Draai de twee om.", vraag=least.asked.label)
            yield most.spot, told


def _pairs(answers: tuple[_Answer, ...], names: Iterable[tuple[str, str]]) -> Iterator[tuple[_Answer, _Answer]]:
    """The answers to two questions that hang together, where both were given.

    Both stand in one row or both in none, or the first in none and the second in any row, as a day after the begin.
    """
    for one, other in names:
        first = {answer.spot[1]: answer for answer in answers if one in answer.names}
        for answer in answers:
            before = first.get(answer.spot[1], first.get(None)) if other in answer.names else None
            if before is not None:
                yield before, answer


def _score(value: Waarde) -> float | None:
    words = str(value).strip().replace(",", ".")
    return float(words) if _SCORE.fullmatch(words) else None


def _in_order(answers: tuple[_Answer, ...]) -> Iterator[tuple[Spot, Sentence]]:
    """An end that lies before its begin: told at the end."""
    for begin, last in _pairs(answers, _known().volgorde):
        start, end = begin.day(), last.day()
        if start is not None and end is not None and end < start:
            told = Sentence(
                "Deze dag ligt vóór {dag}, de dag bij ‘{vraag}’. Pas een van de twee aan.",
                dag=start,
                vraag=begin.asked.label,
            )
            yield last.spot, told
