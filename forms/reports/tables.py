"""Tables of a form on paper by their columns, without the columns in which nothing stands; and cells in words."""

from collections.abc import Mapping
from dataclasses import replace

from forms.audience import Shown
from forms.definition import FieldType
from forms.reports.content import Column, Table, plain
from forms.reports.seen import Seen
from models.snapshot import Rij

_SHARES = {
    FieldType.LANGE_TEKST: 2.4,
    FieldType.TEKST: 1.4,
    FieldType.PERSOON: 1.3,
    FieldType.PERSONEN: 1.5,
    FieldType.MEERKEUZE: 1.3,
    FieldType.KEUZE: 1.1,
    FieldType.DATUM: 0.9,
    FieldType.JA_NEE: 0.7,
    FieldType.GETAL: 0.7,
    FieldType.BEDRAG: 0.9,
}
_FIGURES = frozenset({FieldType.DATUM, FieldType.BEDRAG})


def by_columns(plan: Seen, shown: Shown) -> Table:
    """A table as its form says; columns without any content are left out."""
    ids = [one for one in shown.columns if any(row.gevuld(one.id) for row in shown.rows)]
    columns = tuple(
        Column(plain(one.label), _SHARES.get(one.type, 1.0), one.type in _FIGURES, one.type is FieldType.BEDRAG)
        for one in ids
    )
    rows = tuple(tuple(plain(plan.cell(shown.field.id, row, one.id)) for one in ids) for row in shown.rows if ids)
    return Table(columns, rows, shown.field.label)


def without_empty(table: Table) -> Table:
    """The table without the columns in which nothing stands."""
    kept = [place for place in range(len(table.columns)) if any(row[place] for row in table.rows)]
    return replace(
        table,
        columns=tuple(table.columns[place] for place in kept),
        rows=tuple(tuple(row[place] for place in kept) for row in table.rows),
    )


def cells_of(plan: Seen, shown: Shown, row: Rij) -> dict[str, str]:
    """The cells of a row in words, by column; only those that the reader may see."""
    return {one.id: plan.cell(shown.field.id, row, one.id) for one in shown.columns}


def labels_of(shown: Shown) -> dict[str, str]:
    """The heads of the columns that the reader may see."""
    return {one.id: one.label for one in shown.columns}


def lines_of(shown: Shown, cells: Mapping[str, str], *names: str) -> str:
    """Each cell in which something stands on a line of its own, after its label."""
    labels = labels_of(shown)
    return "\n".join(f"{labels[name]}: {told}" for name in names if (told := cells.get(name)))
