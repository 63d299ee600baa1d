"""One section of a form on the screen: its heading, what the law asks of it, and its questions.

It shows what a view holds and says where the user is; it reads nothing by itself.
"""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.editor.compared import compare_block
from desktop.editor.controls import is_wide, people_of
from desktop.editor.field_binding import FieldBinding, Key
from desktop.editor.found import findings
from desktop.editor.rows_binding import RowsBinding
from desktop.editor.view import FormView
from desktop.shell.route import Route
from desktop.shell.screen import Context
from desktop.widgets.arrange import down
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.options import Option
from desktop.widgets.fields.table import TableField
from desktop.widgets.pairs import Pairs
from desktop.widgets.strip import Strip
from forms.definition import Field, FieldType, Section
from forms.filling import Filling, set_field
from forms.places import Home, place_of, read_rows, read_value
from forms.stages import shown
from models.record.change import ActResult
from models.values import Waarde
from models.vault import Vault


class SectionForm(QFrame):
    """The questions of one section."""

    told = Signal(object)
    done = Signal(str, object)

    def __init__(self, section: Section, view: FormView, filling: Filling, context: Context, *skip: str) -> None:
        super().__init__()
        self.section = section
        self._view = view
        self._filling = filling
        self._context = context
        self._compared = False
        people = people_of(view.beeld)
        asked = [field for field in section.veld if field.id not in skip]
        self.fields: Mapping[str, FieldBinding] = {
            field.id: self._field(field, people) for field in asked if field.type is not FieldType.TABEL
        }
        self.tables: Mapping[str, RowsBinding] = {
            field.id: self._table(field, people) for field in asked if field.type is FieldType.TABEL
        }
        self._asked = {field.id: field for field in asked}
        widgets = [(self._holder(field.id), is_wide(field)) for field in asked]
        self._holders = {field.id: widget for field, (widget, _) in zip(asked, widgets, strict=True)}
        self._pairs = Pairs(widgets)
        self.setLayout(down(self._pairs))
        self.show_view(view)

    def show_view(self, view: FormView) -> None:
        """Shows a newer reading of the same form. What is being typed stays."""
        self._view = view
        for name, binding in self.fields.items():
            binding.show_value(read_value(view.beeld, view.document, view.definition, self._asked[name]))
            binding.set_read_only(self._fixed(name))
        for name, rows in self.tables.items():
            rows.set_read_only(self._fixed(name))
            rows.show_rows(read_rows(view.beeld, view.document, view.definition, self._asked[name]), view.beeld)
        for name, holder in self._holders.items():
            field = self._asked[name]
            self._pairs.set_shown(holder, shown(view.beeld, view.document, view.definition, field.toon_als))
        self._pairs.arrange()
        self._show_findings()
        self._show_changes()

    def compare(self, on: bool) -> None:
        """Shows under each field what it was in the version before, or takes that away."""
        self._compared = on
        self._show_changes()

    def place(self) -> tuple[str, str | None, str | None, int] | None:
        """Where the focus is: field, row, column, cursor; None when it is elsewhere."""
        focused = self.window().focusWidget()  # also when the window is not the active one: it may lock meanwhile
        if focused is None or not self.isAncestorOf(focused):
            return None
        for name, binding in self.fields.items():
            if binding.frame.isAncestorOf(focused):
                return name, None, None, binding.control.cursor_place()
        for name, rows in self.tables.items():
            for column, cell in rows.cells.items():
                if cell.frame.isAncestorOf(focused):
                    return name, rows.open_row, column, cell.control.cursor_place()
            if rows.table.isAncestorOf(focused):
                return name, rows.open_row, None, 0
        return None

    def focus_place(self, route: Route) -> bool:
        """Puts the focus on the field of a route; answers whether it is here."""
        name = route.field or ""
        if name in self.fields:
            _focus(self.fields[name], route.cursor)
            return True
        rows = self.tables.get(name)
        if rows is None:
            return False
        if route.row:
            rows.open(route.row)
        cell = rows.cells.get(route.column or "")
        if cell is not None:
            _focus(cell, route.cursor)
        else:
            rows.focus_first()
        return True

    def focus_first(self) -> None:
        """Puts the focus on the first question that can be answered."""
        for name in self._asked:
            if self._holders[name].isHidden() or self._fixed(name):
                continue
            if name in self.fields:
                self.fields[name].control.setFocus()
            else:
                self.tables[name].focus_first()
            return

    def focus_open(self) -> None:
        """Puts the focus on the first question without an answer; on the first one when all are answered."""
        for name, binding in self.fields.items():
            if not self._holders[name].isHidden() and not self._fixed(name) and binding.control.value() is None:
                binding.control.setFocus()
                return
        self.focus_first()

    def put_back(self, name: str, value: Waarde | None) -> None:
        """Puts an older value back as if it was typed."""
        self.fields[name].put(value)

    def _field(self, field: Field, people: tuple[Option, ...]) -> FieldBinding:
        filling = self._filling
        key: Key = (filling.document or filling.dossier, field.id)

        def write(vault: Vault, value: Waarde | None) -> ActResult:
            return set_field(vault, filling, field.id, value)

        return FieldBinding(field, key, write, self._context.keeping, people)

    def _table(self, field: Field, people: tuple[Option, ...]) -> RowsBinding:
        rows = RowsBinding(field, self._filling, self._context, people)
        rows.told.connect(self.told)
        rows.done.connect(self.done)
        return rows

    def _holder(self, name: str) -> FieldFrame | TableField:
        return self.fields[name].frame if name in self.fields else self.tables[name].table

    def _fixed(self, name: str) -> bool:
        place = place_of(self._view.definition, self._asked[name])
        writable = place.writable or (place.home is Home.BETROKKENEN)
        return name in self._view.frozen or not writable

    def _show_findings(self) -> None:
        told: dict[tuple[str, str | None, str | None], str] = {}
        for one in findings(self._view):
            veld = one.veld
            if veld is not None and veld.document_uid in (self._view.document_uid, None):
                told.setdefault((veld.id, veld.rij_uid, veld.kolom), one.melding)
        for name, binding in self.fields.items():
            binding.show_finding(told.get((name, None, None), ""))
        for name, rows in self.tables.items():
            rows.show_findings(partial(_words_of, told, name))
            rows.table.clear_below()
            for (field, row, column), words in told.items():
                if field == name and (row is None or column is None):
                    rows.table.add_below(Strip("amber", words))

    def _show_changes(self) -> None:
        changes = {one.field.id: one for one in self._view.changes} if self._compared else {}
        for name, holder in self._holders.items():
            change = changes.get(name)
            holder.set_note(compare_block(change, self._view, self._way_back(name)) if change else None)

    def _way_back(self, name: str) -> "partial[None] | None":
        return partial(self.put_back, name) if name in self.fields and not self._fixed(name) else None

    def bindings(self) -> Iterator[FieldBinding]:
        """Every question on the screen now."""
        yield from self.fields.values()
        for rows in self.tables.values():
            yield from rows.cells.values()


def _words_of(told: Mapping[tuple[str, str | None, str | None], str], field: str, row: str, column: str) -> str:
    return told.get((field, row, column), "")


def _focus(binding: FieldBinding, cursor: int) -> None:
    binding.control.setFocus()
    binding.control.target().setFocus()
    binding.control.set_cursor_place(cursor)
