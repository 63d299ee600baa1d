"""What a field or its rows were in the version before, as blocks under the field."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from desktop.editor.row_words import row_words, value_words
from desktop.editor.view import FormView
from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.letters import Role
from desktop.widgets.arrange import boxed, down
from desktop.widgets.compare import CompareBlock
from desktop.widgets.text import text, within
from forms.compare import CellChange, FieldChange, Kind, RowChange
from forms.definition import Field, FieldType
from forms.since import Difference
from models.snapshot import DossierBeeld, Rij
from models.values import Waarde

PutBack = Callable[[Waarde | None], None]
PutCellBack = Callable[[str, str, Waarde | None], None]
"""Row, column and the old value."""
_MARKS = {
    Kind.NIEUW: QT_TRANSLATE_NOOP("Editor", "nieuw"),
    Kind.VERVALLEN: QT_TRANSLATE_NOOP("Editor", "vervallen"),
    Kind.GEWIJZIGD: QT_TRANSLATE_NOOP("Editor", "gewijzigd"),
}


def compare_block(
    change: FieldChange, view: FormView, put_back: PutBack | None, put_cell_back: PutCellBack | None = None
) -> QWidget:
    """The block under one field that differs. `put_back` is asked with the old value; None where nothing goes back."""
    if change.field.type is FieldType.TABEL:
        return _rows_block(change, was_words(view), view.beeld, put_cell_back)
    old = value_words(change.field, change.old, view.beeld)
    title = was_words(view) if old else _was_empty_words(view)
    new = value_words(change.field, change.new, view.beeld)
    block = CompareBlock(title, old, new, with_way_back=put_back is not None)
    if put_back is not None:
        block.put_back.connect(lambda: put_back(change.old))
    return block


def was_words(view: FormView) -> str:
    """ "Was in versie 1 (12-3-2026)"."""
    version = _version_words(view)
    return (
        translate("Editor", "Was in versie {version}").format(version=version)
        if version
        else translate("Editor", "Was eerder")
    )


def _was_empty_words(view: FormView) -> str:
    version = _version_words(view)
    if not version:
        return translate("Editor", "Dit was leeg")
    return translate("Editor", "In versie {version} was dit leeg").format(version=version)


def _version_words(view: FormView) -> str:
    """The version before, with the day on which it was vastgesteld: "1 (12-3-2026)"; empty where there is none."""
    previous = view.previous
    if previous is None:
        return ""
    days = [one.vastgesteld_op for one in previous.delen]
    when = f" ({max(days).day}-{max(days).month}-{max(days).year})" if days else ""
    return f"{previous.nummer}{when}"


def since_block(found: Sequence[Difference], moment: str, put_back: Callable[[Difference], None] | None) -> QWidget:
    """The block under one field that differs from an earlier moment: the field itself, or its rows and cells."""
    blocks: list[QWidget] = []
    for one in found:
        title = translate("Editor", "{what}: vergeleken met {moment}").format(what=one.wat, moment=within(moment))
        block = CompareBlock(title, one.oud, one.nieuw, with_way_back=one.terug and put_back is not None)
        if put_back is not None:
            block.put_back.connect(partial(put_back, one))
        blocks.append(block)
    return boxed(down(*blocks, gap=6))


def _rows_block(change: FieldChange, title: str, beeld: DossierBeeld, put_back: PutCellBack | None) -> QFrame:
    column = down(text(title, Role.META_STRONG), gap=6, margins=(12, 8, 12, 10))
    for row in change.rows:
        column.addWidget(_row(change.field, row, beeld, put_back))
    frame = boxed(column, "well")
    frame.setAccessibleName(f"{change.field.label}: {title}")
    return frame


def _row(field: Field, change: RowChange, beeld: DossierBeeld, put_back: PutCellBack | None) -> QWidget:
    name = f"{row_words(field).noun} {translate('Editor', _MARKS[change.kind])}"
    if change.kind is Kind.GEWIJZIGD and change.new is not None:
        blocks = [_cell(name, change.new.uid, one, beeld, put_back) for one in change.cells]
        return boxed(down(*blocks, gap=6))
    row = change.new or change.old or Rij()
    told = _told(field, row, beeld)
    old, new = ("", told) if change.kind is Kind.NIEUW else (told, "")
    return CompareBlock(name, old, new, with_way_back=False)


def _cell(name: str, row: str, one: CellChange, beeld: DossierBeeld, put_back: PutCellBack | None) -> CompareBlock:
    old, new = value_words(one.column, one.old, beeld), value_words(one.column, one.new, beeld)
    block = CompareBlock(f"{name}: {one.column.label}", old, new, with_way_back=put_back is not None)
    if put_back is not None:
        block.put_back.connect(partial(put_back, row, one.column.id, one.old))
    return block


def _told(field: Field, row: Rij, beeld: DossierBeeld) -> str:
    cells = (value_words(one, row.waarde(one.id), beeld) for one in field.kolommen)
    return " · ".join(cell for cell in cells if cell)
