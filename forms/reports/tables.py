"""Tables of a form on paper by their columns, without the columns in which nothing stands."""

from dataclasses import replace

from forms.audience import Shown
from forms.definition import FieldType
from forms.reports.content import Column, Table, plain
from forms.reports.seen import Seen

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
