"""A document through the eyes of one reader: the fields that `forms.audience` lets this reader see, by id.

Reports ask only here. A field that this reader may not see is the same as a field that does not exist.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from forms.audience import Reader, Shown, ShownSection, view_of
from forms.definition import FieldType
from forms.hearing_ways import SEEN_NOT_SAID
from forms.reports.told import in_words
from forms.reports.withheld import withholding
from forms.shared import LIST, goes_along
from models.snapshot import Document, DossierBeeld, Rij

Hidden = tuple[tuple[re.Pattern[str], str], ...]
"""Patterns of names, each with the words that take their place."""
_TYPED = frozenset({FieldType.TEKST, FieldType.LANGE_TEKST})
_OWN_WORDS = ("inbreng_leerling", "leerling_mening", "mening_leerling", "verhaal_leerling")
_NUMBERS = frozenset({"beschikkingsnummer", "eerdere_tlv_nummer"})
"""Numbers that a samenwerkingsverband gives: nine figures there are no person."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One document as one reader sees it."""

    beeld: DossierBeeld
    document: Document
    reader: Reader
    sections: tuple[ShownSection, ...]
    hidden: Hidden = ()

    def field(self, field_id: str) -> Shown | None:
        """A field, or None where this reader may not see it."""
        shown = (one for section in self.sections for one in section.fields)
        return next((one for one in shown if one.field.id == field_id), None)

    def text(self, field_id: str) -> str | None:
        """A text as it was typed, or a value in words; None for nothing."""
        shown = self.field(field_id)
        return self.without_names(in_words(self.beeld, shown.field, shown.value)) or None if shown else None

    def without_names(self, told: str) -> str:
        """A text in which the hidden names are replaced."""
        for pattern, instead in self.hidden:
            told = pattern.sub(instead, told)
        return told.strip()

    def code(self, field_id: str) -> str | None:
        """The code of a choice, to decide by; never to print."""
        shown = self.field(field_id)
        return shown.value if shown and isinstance(shown.value, str) else None

    def day(self, field_id: str) -> date | None:
        """A date."""
        told = self.code(field_id)
        return date.fromisoformat(told) if told else None

    def rows(self, field_id: str) -> tuple[Rij, ...]:
        """The rows of a table, with only the columns that may be seen."""
        shown = self.field(field_id)
        return shown.rows if shown else ()

    def cell(self, field_id: str, row: Rij, column_id: str) -> str:
        """One cell in words; empty where this reader may not see the column."""
        shown = self.field(field_id)
        column = next((one for one in shown.columns if one.id == column_id), None) if shown else None
        return self.without_names(in_words(self.beeld, column, row.waarde(column_id))) if column else ""


def seen(beeld: DossierBeeld, document: Document, reader: Reader, hidden: Hidden = ()) -> Seen:
    """A document as a reader sees it; `hidden` are names that do not stand on paper and what stands there instead."""
    withhold = withholding(beeld)
    sections = tuple(
        replace(section, fields=tuple(_without(_shared(beeld, reader, one), withhold) for one in section.fields))
        for section in view_of(beeld, document, reader)
    )
    return Seen(beeld, document, reader, sections, hidden)


def _shared(beeld: DossierBeeld, reader: Reader, shown: Shown) -> Shown:
    """The list of attachments without those that may not be shared with this reader."""
    if shown.field.id != LIST:
        return shown
    return replace(shown, rows=tuple(row for row in shown.rows if goes_along(beeld, reader, row)))


def _without(shown: Shown, withhold: Callable[[str], str]) -> Shown:
    """A field with what never stands on paper taken out of what was typed."""
    if shown.field.type in _TYPED and isinstance(shown.value, str) and shown.field.id not in _NUMBERS:
        return replace(shown, value=withhold(shown.value))
    typed = {one.id for one in shown.columns if one.type in _TYPED}
    rows = tuple(
        replace(
            row,
            waarden={
                name: withhold(told) if name in typed and isinstance(told, str) else told
                for name, told in row.waarden.items()
            },
        )
        for row in shown.rows
    )
    return replace(shown, rows=rows)


def hearings(beeld: DossierBeeld, version: Document, reader: Reader) -> tuple[Seen, ...]:
    """The hoormomenten of a version as a reader sees them, the last one held first."""
    moments = sorted(
        beeld.hoormomenten(version), key=lambda one: one.antwoorden.tekst("gehoord_op") or "", reverse=True
    )
    return tuple(seen(beeld, one, reader) for one in moments)


def own_words(plan: Seen, moments: tuple[Seen, ...]) -> tuple[str, ...]:
    """What the pupil said, in the pupil's own words: of the hoormomenten, else as it stands in the document."""
    own = tuple(dict.fromkeys(filter(None, (one.text("inbreng") for one in moments))))
    return own or tuple(filter(None, map(plan.text, _OWN_WORDS)))[:1]


def seen_not_said(moments: tuple[Seen, ...]) -> bool:
    """Whether the newest words were seen, or put into words by others: they are told as such."""
    newest = next((one for one in moments if one.text("inbreng")), None)
    return newest is not None and newest.document.antwoorden.tekst("wijze") in SEEN_NOT_SAID
