"""Finds by what someone could be known in words that are kept without names: a name, an address, a number.

    recognizable(document, definition)["signaal"]     # "Hier lijkt een naam te staan: Femke. ..."

It looks at words only and knows no list of people: it asks to look, and never keeps anyone from typing or leaving.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter

from forms.definition import Form
from models.resources import load_toml
from models.sentence import Sentence
from models.snapshot import Document

_WORD = re.compile(r"[^\W\d_][\w'’-]*|'t\b")
_BEGINS = re.compile(r"(?:^|[.!?:\n]|[-•*]\s)\s*[‘'\"(]*$")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.IGNORECASE)
_PHONE = re.compile(r"(?<!\d)(?:\+31|0031|0)[ -]?(?:\d[ -]?){8}\d(?!\d)")
_NUMBER = 3
"""Behind the name of a street: a blank and a digit are enough."""
_POSTCODE = re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b")


@dataclass(frozen=True, slots=True)
class _Known:
    """What the data file tells."""

    zonder_namen: frozenset[str]
    geen_namen: frozenset[str]
    tussenvoegsels: frozenset[str]
    straten: tuple[str, ...]


def recognizable(document: Document | None, definition: Form) -> Mapping[str, Sentence]:
    """What stands in the fields that are to be without names and may tell of whom it is, by field."""
    if document is None:
        return {}
    found: dict[str, Sentence] = {}
    for field in definition.fields():
        told = f"{definition.soort}:{field.id}" in _known().zonder_namen and document.antwoorden.tekst(field.id)
        sentence = recognized(told) if told else None
        if sentence is not None:
            found[field.id] = sentence
    return found


def recognized(words: str) -> Sentence | None:
    """The first thing in these words by which someone could be known, as a sentence; None where nothing is."""
    name = next(_names(words), None)
    if name is not None:
        return Sentence("Hier lijkt een naam te staan: {naam}. Schrijf het zonder naam op.", naam=name)
    if _POSTCODE.search(words) or _street().search(words):
        return Sentence("Dit lijkt een adres. Schrijf het zonder adres op.")
    if _MAIL.search(words):
        return Sentence("Dit lijkt een e-mailadres. Schrijf het zonder adres op.")
    if _PHONE.search(words):
        return Sentence("Dit lijkt een telefoonnummer. Haal het nummer weg.")
    return None


@cache
def _known() -> _Known:
    return TypeAdapter(_Known).validate_python(load_toml("herkenbaar.toml"))


@cache
def _street() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(_known().straten)}) \d+", re.IGNORECASE)


def _names(words: str) -> Iterator[str]:
    """What may be names: words with a capital, with little words between; one alone not where a sentence begins.

    A street is an address and no name.
    """
    spots = [one for one in _WORD.finditer(words) if not _MAIL.match(words, one.start())]
    at = 0
    while at < len(spots):
        if not _is_name(spots[at].group()):
            at += 1
            continue
        last = _end_of_name(words, spots, at)
        begins = _BEGINS.search(words[: spots[at].start()]) is not None
        start, end = spots[at].start(), spots[last].end()
        if (last > at or not begins) and not _street().search(words[start : end + _NUMBER]):
            yield words[start:end]
        at = last + 1


def _end_of_name(words: str, spots: list[re.Match[str]], at: int) -> int:
    """The last word of the name that begins at a word."""
    last = next_one = at
    while next_one + 1 < len(spots) and words[spots[next_one].end() : spots[next_one + 1].start()] == " ":
        next_one += 1
        word = spots[next_one].group()
        if _is_name(word):
            last = next_one
        elif word.lower() not in _known().tussenvoegsels:
            break
    return last


def _is_name(word: str) -> bool:
    """Whether a word may be of a name: a capital and small letters; TLV and OPP are none."""
    return len(word) > 1 and word[0].isupper() and word[1:].islower() and word.lower() not in _known().geen_namen
