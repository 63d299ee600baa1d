"""What a document says, piece by piece: each with the question it answers and the place to go to.

The same pieces are indexed and shown, so that what is found can always be pointed at. Left out wherever they stand:
addresses, telephone numbers and mail addresses, by the id of their question; and what is secret in a dossier, also
where it was typed in the middle of a sentence.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from forms.definition import Column, Field, FieldType, Form, form
from forms.documents import BEGIN
from forms.search.letters import Word, words
from forms.vocabulary import label
from models.queries.search.read import CaseWords, DocumentWords
from models.values import Json

_NEVER = re.compile(
    r"(?:^|_)(?:adres|woonplaats|postcode|straat|huisnummer|telefoon|mobiel|email|mail|bereikbaar|kenmerk|sha256)(?:_|$)"
)
_TEXT = frozenset({FieldType.TEKST, FieldType.LANGE_TEKST, FieldType.PERSOON, FieldType.PERSONEN})
_CHOICE = frozenset({FieldType.KEUZE, FieldType.MEERKEUZE})
_SPACES = 1
"""An answer to a question the form no longer has is words when it holds so many spaces; else it is a code."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One answer or one cell: its words, the question above it, and where it is."""

    veld: str
    tekst: str
    vraag: str = ""
    sectie: str | None = None
    rij: str | None = None
    kolom: str | None = None
    own: bool = True
    """Whether it was typed; a choice that was made is found too, below what was typed."""


def definition_of(document: DocumentWords) -> Form | None:
    """The form of a document; None for one that this version does not know."""
    try:
        return form(document.formulier)
    except KeyError:
        return None


def pieces(document: DocumentWords, secret: Iterable[str] = ()) -> list[Piece]:
    """All that a document says, in the order of its form."""
    hidden = tuple(secret)
    told = _pieces(document, definition_of(document))
    return [one for one in told if one.tekst] if not hidden else [_without(one, hidden) for one in told if one.tekst]


def without_secret(text: str, secret: Iterable[str]) -> str:
    """A text in which nothing secret is left: addresses, with and without the town, and numbers however spaced."""
    for one in secret:
        told = words(text)
        wanted = [word.folded for word in words(one)]
        text = _blank(text, told, wanted)
        digits = re.sub(r"\D", "", one)
        if len(digits) >= 6:
            text = re.sub(r"[\s.-]*".join(digits), " ", text)
    return text


def day_of(document: DocumentWords) -> date:
    """The day by which a document stands among others: its own, else the day on which it was begun."""
    for name in (BEGIN.get(document.soort), "datum", "gehoord_op", "ontvangst_datum", "begin"):
        day = _day(document.antwoorden.get(name)) if name else None
        if day is not None:
            return day
    return document.gemaakt_op.date()


def _pieces(document: DocumentWords, definition: Form | None) -> Iterator[Piece]:
    asked: dict[str, tuple[str, Field]] = {}
    if definition is not None:
        asked = {one.id: (section.id, one) for section in definition.sectie for one in section.veld}
    by_field: dict[str, list[tuple[str, Mapping[str, Json]]]] = {}
    for row in document.rijen:
        by_field.setdefault(row.veld, []).append((row.uid, row.cellen))
    for veld, (section, one) in asked.items():
        if _NEVER.search(veld):
            continue
        if veld in document.antwoorden:
            yield from _answer(document.antwoorden[veld], one, section)
        for uid, cells in by_field.pop(veld, ()):
            for column in one.kolommen:
                if column.id in cells and not _NEVER.search(column.id):
                    yield from _cell(cells[column.id], one, column, section, uid)
    for veld, value in document.antwoorden.items():
        if veld not in asked and not _NEVER.search(veld):
            yield from (Piece(veld, one) for one in _plain(value) if one.count(" ") >= _SPACES)
    for veld, rows in by_field.items():
        for uid, cells in rows:
            for name, value in cells.items():
                if not _NEVER.search(name):
                    told = (one for one in _plain(value) if one.count(" ") >= _SPACES)
                    yield from (Piece(veld, one, rij=uid, kolom=name) for one in told)


def _answer(value: Json, asked: Field, section: str) -> Iterator[Piece]:
    if asked.type in _TEXT:
        for one in _plain(value):
            yield Piece(asked.id, one, asked.label, section)
    elif asked.type in _CHOICE and asked.lijst:
        for one in _plain(value):
            yield Piece(asked.id, _label(asked.lijst, one), asked.label, section, own=False)


def _cell(value: Json, asked: Field, column: Column, section: str, row: str) -> Iterator[Piece]:
    question = f"{asked.label}, {column.label[:1].lower()}{column.label[1:]}"
    if column.type in _TEXT:
        for one in _plain(value):
            yield Piece(asked.id, one, question, section, row, column.id)
    elif column.type in _CHOICE and column.lijst:
        for one in _plain(value):
            yield Piece(asked.id, _label(column.lijst, one), question, section, row, column.id, own=False)


def _label(lijst: str, code: str) -> str:
    try:
        return label(lijst, code)
    except KeyError:
        return code.replace("_", " ")


def _plain(value: Json) -> list[str]:
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, list):
        return [one for one in value if isinstance(one, str) and one.strip()]
    return []


def _without(piece: Piece, secret: tuple[str, ...]) -> Piece:
    cleaned = without_secret(piece.tekst, secret)
    if cleaned == piece.tekst:
        return piece
    return Piece(piece.veld, cleaned, piece.vraag, piece.sectie, piece.rij, piece.kolom, piece.own)


def _blank(text: str, told: list[Word], wanted: list[str]) -> str:
    """The text with the place of these words in a row left blank, and of the first of them with a number after it."""
    if not wanted:
        return text
    runs = [wanted]
    number = next((place for place, one in enumerate(wanted) if one[0].isdigit()), None)
    if number:
        runs.append(wanted[: number + 1])  # the street and its number, without the town
        runs.append(wanted[:number])  # the street alone tells enough
    if len(wanted) == 1 and len(wanted[0]) < 3:
        return text
    spots: list[tuple[int, int]] = []
    for run in runs:
        for place in range(len(told) - len(run) + 1):
            if [one.folded for one in told[place : place + len(run)]] == run:
                spots.append((told[place].start, told[place + len(run) - 1].end))
    for start, end in spots:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _day(value: Json) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def secret_of(case: CaseWords | None) -> tuple[str, ...]:
    """What is secret in a dossier."""
    return case.secret if case is not None else ()
