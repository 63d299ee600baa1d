"""What a row of a table field is called, and the words on its tab: "Doel 1 · rekenen"."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from desktop.language import translate
from desktop.widgets.fields.day_words import day_words
from forms.definition import Column, Field, FieldType
from forms.vocabulary import label
from models.resources import load_toml
from models.snapshot import DossierBeeld, Rij
from models.values import Enkel, Persoon, Waarde

_LONGEST = 26


@checked(frozen=True, config=ConfigDict(extra="forbid"))
class _Words:
    woord: str
    naam: str | None = None


@dataclass(frozen=True, slots=True)
class RowWords:
    """`noun` is what one row is called; `column` names its tab."""

    noun: str
    column: Column | None


def row_words(field: Field) -> RowWords:
    """The words for the rows of a field."""
    told = _told().get(field.id, _told()["anders"])
    named = next((one for one in field.kolommen if one.id == told.naam), None)
    short = (one for one in field.kolommen if one.type is not FieldType.LANGE_TEKST)
    return RowWords(told.woord, named or next(short, None))


def tab_words(field: Field, row: Rij, place: int, beeld: DossierBeeld) -> str:
    """The words on the tab of the row at a place (from 0)."""
    words = row_words(field)
    about = value_words(words.column, row.waarde(words.column.id), beeld) if words.column else ""
    if len(about) > _LONGEST:
        about = about[: _LONGEST - 1].rstrip() + "…"
    return f"{words.noun} {place + 1} · {about}" if about else f"{words.noun} {place + 1}"


def value_words(asked: Field | Column, value: Waarde | None, beeld: DossierBeeld) -> str:
    """A value as people read it; empty for nothing."""
    many = value if isinstance(value, tuple) else () if value is None else (value,)
    return ", ".join(_one(asked, one, beeld) for one in many)


def _one(asked: Field | Column, value: Enkel, beeld: DossierBeeld) -> str:
    if isinstance(value, Persoon):
        return beeld.naam_van(value) or translate("Editor", "iemand zonder naam")
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if asked.type is FieldType.DATUM and isinstance(value, str):
        return day_words(date.fromisoformat(value))
    if asked.lijst and isinstance(value, str):
        return label(asked.lijst, value)
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)


@cache
def _told() -> dict[str, _Words]:
    return TypeAdapter(dict[str, _Words]).validate_python(load_toml("screens.toml")["rij"])
