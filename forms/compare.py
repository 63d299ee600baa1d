"""What changed between two versions of an OPP, field by field and row by row.

Rows are matched by where they came from (`uit_uid`), not by their place, so a goal that was moved is the same goal and
a goal that was reworded is shown as changed.
"""

from dataclasses import dataclass
from enum import StrEnum

from forms.definition import Column, Field, FieldType, Form, form
from models.snapshot import Document, Rij
from models.values import Waarde


class Kind(StrEnum):
    """How something differs."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    VERVALLEN = "vervallen"


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell that differs within a row that is in both versions."""

    column: Column
    old: Waarde | None
    new: Waarde | None


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that is new, changed or gone. `cells` is filled for a changed row."""

    kind: Kind
    old: Rij | None
    new: Rij | None
    cells: tuple[CellChange, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that differs; `rows` for a table field."""

    field: Field
    kind: Kind
    old: Waarde | None = None
    new: Waarde | None = None
    rows: tuple[RowChange, ...] = ()


_NOT_COMPARED = frozenset({"oogo", "instemmingen", "ondertekeningen", "evaluaties", "sectie_status"})
"""Tables of what happened to one version; they do not carry over and so do not differ."""


def differences(old: Document, new: Document) -> tuple[FieldChange, ...]:
    """Everything that the new version says differently, in the order of the form."""
    definition: Form = form(new.formulier)
    found = (
        _table_change(field, old, new) if field.type is FieldType.TABEL else _value_change(field, old, new)
        for field in definition.fields()
        if field.id not in _NOT_COMPARED
    )
    return tuple(one for one in found if one is not None)


def _kind(old: object, new: object) -> Kind:
    return Kind.NIEUW if old is None else Kind.VERVALLEN if new is None else Kind.GEWIJZIGD


def _value_change(field: Field, old: Document, new: Document) -> FieldChange | None:
    before, after = old.antwoorden.waarde(field.id), new.antwoorden.waarde(field.id)
    return None if before == after else FieldChange(field, _kind(before, after), before, after)


def _table_change(field: Field, old: Document, new: Document) -> FieldChange | None:
    before = {row.uid: row for row in old.rijen(field.id)}
    after = new.rijen(field.id)
    rows = [_row_change(field, before.get(row.uit_uid or ""), row) for row in after]
    came_along = {row.uit_uid for row in after}
    rows += [RowChange(Kind.VERVALLEN, row, None) for uid, row in before.items() if uid not in came_along]
    told = tuple(one for one in rows if one is not None)
    return FieldChange(field, Kind.GEWIJZIGD, rows=told) if told else None


def _row_change(field: Field, old: Rij | None, new: Rij) -> RowChange | None:
    if old is None:
        return RowChange(Kind.NIEUW, None, new)
    cells = tuple(
        CellChange(column, old.waarde(column.id), new.waarde(column.id))
        for column in field.kolommen
        if old.waarde(column.id) != new.waarde(column.id)
    )
    return RowChange(Kind.GEWIJZIGD, old, new, cells) if cells else None
