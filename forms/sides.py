"""The views on each part of a document beside each other: what the school wrote, what parents and pupil say of it.

Whose words stand in which question is data (`resources/zijden.toml`); to it comes what the register of disagreements
holds about a part. That two sides differ may stay so.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from forms.definition import Field, FieldType, Form, Section
from forms.disagreements import Disagreement, View, named, register
from forms.party import Party
from forms.places import place_of, read_rows, read_value
from forms.regional import form_for
from forms.vocabulary import label
from models.resources import load_toml
from models.snapshot import Document, DossierBeeld, Rij

_STRICT = ConfigDict(extra="forbid")


@checked(frozen=True, config=_STRICT)
class _Table:
    woorden: tuple[str, ...]
    wie: str | None = None
    dag: str | None = None


@checked(frozen=True, config=_STRICT)
class _Kind:
    zonder: frozenset[str]
    ouders: tuple[str, ...] = ()
    leerling: tuple[str, ...] = ()
    tabellen: dict[str, dict[str, _Table]] = field(default_factory=dict)

    def party_of(self, name: str) -> Party:
        """Whose words stand in a question."""
        for party in (Party.OUDERS, Party.LEERLING):
            if name in getattr(self, party.value) or name in self.tabellen.get(party.value, {}):
                return party
        return Party.SCHOOL

    def table(self, name: str) -> _Table | None:
        """How the words of a table are read, where that is told."""
        return next((tables[name] for tables in self.tabellen.values() if name in tables), None)


@cache
def _kinds() -> dict[str, _Kind]:
    return TypeAdapter(dict[str, _Kind]).validate_python(load_toml("zijden.toml"))


KINDS = ("opp", "tlv", "arrangement", "gesprek")
"""The kinds of documents that have views beside each other."""


@dataclass(frozen=True, slots=True)
class Sides:
    """One part of a document: the words of each party, and what the register holds about it."""

    section: str
    label: str
    school: tuple[View, ...]
    ouders: tuple[View, ...]
    leerling: tuple[View, ...]
    entries: tuple[Disagreement, ...]

    @property
    def empty(self) -> bool:
        """Whether nobody said anything yet."""
        return not (self.school or self.ouders or self.leerling)

    @property
    def differs(self) -> bool:
        """Whether an open disagreement is about this part."""
        return any(one.open for one in self.entries)


def sides(beeld: DossierBeeld, document: Document) -> tuple[Sides, ...]:
    """Every part of a document on which someone can have a view, in the order of its form."""
    kind, definition = _kinds()[document.soort], form_for(beeld, document)
    known = [one for one in register(beeld) if one.over_uid == document.uid]
    return tuple(
        _part(beeld, document, definition, section, kind, known)
        for section in definition.sectie
        if section.id not in kind.zonder
    )


def _part(
    beeld: DossierBeeld,
    document: Document,
    definition: Form,
    section: Section,
    kind: _Kind,
    known: list[Disagreement],
) -> Sides:
    entries = tuple(one for one in known if one.section == section.label)
    said: dict[Party, list[View]] = {one: [] for one in Party}
    for asked in section.veld:
        said[kind.party_of(asked.id)].extend(_views(beeld, document, definition, asked, kind))
    for one in entries:
        for view in one.views:
            if view.party is not None and view.words:
                said[view.party].append(view)
    return Sides(
        section.id,
        section.label,
        tuple(said[Party.SCHOOL]),
        tuple(said[Party.OUDERS]),
        tuple(said[Party.LEERLING]),
        entries,
    )


def _views(beeld: DossierBeeld, document: Document, definition: Form, asked: Field, kind: _Kind) -> Iterator[View]:
    if not place_of(definition, asked).writable and asked.id not in kind.tabellen.get("leerling", {}):
        return
    party = kind.party_of(asked.id)
    if asked.type is FieldType.TABEL:
        told = kind.table(asked.id) or _longest(asked)
        if told is not None:
            rows = read_rows(beeld, document, definition, asked)
            yield from (one for row in rows if (one := _of_row(beeld, asked, row, told, party)) is not None)
        return
    value = read_value(beeld, document, definition, asked)
    if isinstance(value, str) and value.strip():
        if asked.type is FieldType.LANGE_TEKST or (asked.type is FieldType.TEKST and party is not Party.SCHOOL):
            yield View(party, asked.label, value, veld=asked.id)
        elif asked.type is FieldType.KEUZE and asked.lijst and party is not Party.SCHOOL:
            yield View(party, asked.label, label(asked.lijst, value), veld=asked.id)


def _longest(asked: Field) -> _Table | None:
    """Of a table of the school its first long text, which says what the row is about."""
    first = next((one.id for one in asked.kolommen if one.type is FieldType.LANGE_TEKST), None)
    return _Table((first,)) if first else None


def _of_row(beeld: DossierBeeld, asked: Field, row: Rij, told: _Table, party: Party) -> View | None:
    words = []
    for name in told.woorden:
        text, column = row.tekst(name), asked.column(name)
        if text:
            words.append(label(column.lijst, text) if column.lijst else text)
    if not words:
        return None
    first, *rest = words
    said = f"{first}. {' '.join(rest)}" if rest and len(first) < _SHORT else " ".join(words)
    who = named(beeld, row, told.wie) if told.wie else ""
    return View(party, who or asked.label, said, row.datum(told.dag) if told.dag else None, asked.id, row.uid)


_SHORT = 40
"""What is shorter is a choice before the words that explain it."""
