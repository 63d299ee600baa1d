"""A table field on the screen: its rows as tabs, the open row as questions, each tied to its cell.

The questions of a row are made in portions, as all that is long.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.editor.controls import is_long, is_wide, weight_of
from desktop.editor.field_binding import FieldBinding, Key
from desktop.editor.reckoned import Sum
from desktop.editor.row_words import row_words, tab_words
from desktop.shell.screen import Context
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.table import RowTab, TableField
from desktop.widgets.pairs import Pairs
from desktop.widgets.portions import Portions, Work
from forms.definition import Column, Field
from forms.filling import Filling, add_row, remove_row, set_cell
from forms.life import only_by_a_step
from forms.row_order import shift_row
from forms.totals import LINE_TOTAL, LINES, reckoned
from models.record.change import ActResult
from models.snapshot import DossierBeeld, Rij
from models.values import Waarde
from models.vault import Vault


class RowsBinding(QObject):
    """The rows of one field. It asks for what it does through the session, and shows what comes back."""

    told = Signal(object)
    done = Signal(str, object)

    def __init__(
        self, field: Field, filling: Filling, context: Context, people: tuple[Option, ...], portions: Portions
    ) -> None:
        super().__init__()
        self.field = field
        self._filling = filling
        self._context = context
        self._people = people
        self._portions = portions
        self._rows: tuple[Rij, ...] = ()
        self._beeld: DossierBeeld | None = None
        self._read_only = False
        self._wanted: str | None = None
        self._added_row: str | None = None
        self._found: Callable[[str, str], tuple[str, str]] = lambda row, column: ("", "")
        self._cells: dict[str, FieldBinding] = {}
        soort = filling.definition.soort
        self._columns = tuple(one for one in field.kolommen if not only_by_a_step(soort, field.id, one.id))
        self._goes_to: tuple[str, int] | None = None
        self.noun = row_words(field).noun
        self.table = TableField(field.label, self.noun, help_words=field.hulpzin or "", required=field.verplicht)
        self.setParent(self.table)
        self.table.add_asked.connect(self._add)
        self.table.remove_asked.connect(self._remove)
        self.table.move_asked.connect(self._move)
        self.table.opened.connect(self.open)

    @property
    def cells(self) -> Mapping[str, FieldBinding]:
        """The questions of the open row by column; those that wait are made first."""
        if len(self._cells) < len(self._columns) and self.open_row is not None:
            self._portions.finish()
        return self._cells

    @property
    def made(self) -> Mapping[str, FieldBinding]:
        """Those of the questions that are there already."""
        return self._cells

    @property
    def open_row(self) -> str | None:
        """The uid of the open row."""
        return self.table.open_row

    def show_rows(self, rows: tuple[Rij, ...], beeld: DossierBeeld) -> None:
        """Shows the rows as they are kept; the open one stays open, a new one that was asked for is opened."""
        self._rows, self._beeld = rows, beeld
        uids = [row.uid for row in rows]
        wanted = self._wanted if self._wanted in uids else self.open_row
        self._wanted = None if self._wanted in uids else self._wanted
        self._show(wanted if wanted in uids else uids[0] if uids else None)
        if self._added_row in uids:  # who adds a row goes on to fill it in
            self._added_row = None
            self.focus_first()

    def open(self, uid: str) -> None:
        """Opens a row."""
        if uid in [row.uid for row in self._rows]:
            self._show(uid)

    def set_read_only(self, read_only: bool) -> None:
        """Rows that can be looked at, not changed."""
        self._read_only = read_only
        self.table.set_read_only(read_only)
        for cell in self._cells.values():
            cell.set_read_only(read_only)

    def show_findings(self, words: Callable[[str, str], tuple[str, str]]) -> None:
        """Shows what the rules found about cells of the open row, and what cannot be; asked with row and column."""
        self._found = words
        for column, cell in self._cells.items():
            cell.show_finding(*words(self.open_row or "", column))

    def _show(self, uid: str | None) -> None:
        beeld = self._beeld
        if beeld is None:
            return
        tabs = [RowTab(row.uid, tab_words(self.field, row, at, beeld)) for at, row in enumerate(self._rows)]
        opens_another = uid != self.open_row
        self.table.show_rows(tabs, uid)
        row = next((one for one in self._rows if one.uid == uid), None)
        if row is None:
            self._portions.drop(self)
            self._cells = {}
            self.table.show_body(None)
            return
        if opens_another or not self._cells:
            self._build(row.uid)
        for column, cell in self._cells.items():
            cell.show_value(row.waarde(column))
            cell.set_read_only(self._read_only)
        self._reckon(row)

    def _reckon(self, row: Rij) -> None:
        """Offers the total of a line of an arrangement beside what stands there."""
        cell = self._cells.get(LINE_TOTAL)
        if cell is not None and (self._filling.definition.soort, self.field.id) == ("arrangement", LINES):
            cell.offer(reckoned(row), Sum.LINE)

    def _build(self, row: str) -> None:
        """Has the questions of a row made."""
        self._portions.drop(self)
        self._cells, self._goes_to = {}, None
        kept = next((one for one in self._rows if one.uid == row), None)
        pairs = Pairs(
            [(None, is_wide(one) or is_long(one, kept.waarde(one.id) if kept else None)) for one in self._columns]
        )
        self.table.show_body(pairs)
        self._portions.add_next(
            Work(partial(self._make, row, at, column, pairs), weight_of(column), self)
            for at, column in enumerate(self._columns)
        )
        self._portions.start()

    def _make(self, row: str, at: int, column: Column, pairs: Pairs) -> None:
        cell = self._cells[column.id] = self._cell(row, column)
        kept = next((one for one in self._rows if one.uid == row), None)
        cell.show_value(kept.waarde(column.id) if kept else None)
        cell.set_read_only(self._read_only)
        cell.show_finding(*self._found(row, column.id))
        if kept is not None:
            self._reckon(kept)
        pairs.fill(at, cell.frame)
        if self._goes_to is not None and self._goes_to[0] == column.id:
            cell.focus(self._goes_to[1])
            self._goes_to = None

    def _cell(self, row: str, column: Column) -> FieldBinding:
        filling, field = self._filling, self.field.id

        def write(vault: Vault, value: Waarde | None) -> ActResult:
            return set_cell(vault, filling, field, row, column.id, value)

        today, keeping = self._context.session.today, self._context.keeping
        return FieldBinding(column, self._key(row, column), write, keeping, self._people, today=today)

    def _key(self, row: str, column: Column) -> Key:
        return (self._filling.holder, self.field.id, row, column.id)

    def _add(self) -> None:
        self._context.keeping.flush()
        call = partial(_add_row, filling=self._filling, field=self.field.id)
        self._context.session.ask(call, self._added, self.told.emit, owner=self)

    def _added(self, answer: tuple[str, ActResult]) -> None:
        self._wanted = self._added_row = answer[0]
        self._context.session.tell(answer[1])

    def focus_first(self) -> None:
        """Puts the focus on the first question of the open row, or on the button that adds one."""
        if self.open_row is None:
            self.table.focus_add()
        else:
            self.focus_cell(self.field.kolommen[0].id)

    def focus_cell(self, column: str, cursor: int = 0) -> None:
        """Puts the focus on a question of the open row: as soon as it is made."""
        if column in self._cells:
            self._goes_to = None
            self._cells[column].focus(cursor)
        else:
            self._goes_to = (column, cursor)

    @property
    def awaited(self) -> tuple[str, int] | None:
        """The column and cursor that get the focus as soon as they are made."""
        return self._goes_to

    def put_back(self, row: str, column: str, value: Waarde | None) -> None:
        """Puts an older value back in a cell: as if it was typed where the row is open."""
        if row == self.open_row and column in self._cells:
            self._cells[column].put(value)
            return
        self._context.session.act(
            lambda vault: set_cell(vault, self._filling, self.field.id, row, column, value),
            failed=self.told.emit,
            owner=self,
        )

    def _remove(self, uid: str) -> None:
        place = next(at for at, row in enumerate(self._rows) if row.uid == uid)
        for column in self.field.kolommen:
            self._context.keeping.forget(self._key(uid, column))
        rest = [row.uid for row in self._rows if row.uid != uid]
        self._wanted = rest[min(place, len(rest) - 1)] if rest else None
        self._context.session.act(
            lambda vault: remove_row(vault, self._filling, self.field.id, uid),
            partial(self._removed, self.tr("{what} {number} verwijderd.").format(what=self.noun, number=place + 1)),
            self.told.emit,
            owner=self,
        )

    def _removed(self, words: str, result: ActResult | None) -> None:
        self.table.focus_add()
        self.done.emit(words, result.uid if result else None)

    def _move(self, uid: str, direction: int) -> None:
        self._context.keeping.flush()
        self._context.session.act(
            lambda vault: shift_row(vault, self._filling, self.field.id, uid, direction),
            failed=self.told.emit,
            owner=self,
        )


def _add_row(vault: Vault, filling: Filling, field: str) -> tuple[str, ActResult]:
    return add_row(vault, filling, field)
