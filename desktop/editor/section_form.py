"""One section of a form on the screen: its questions.

It shows what a view holds and says where the user is; it reads nothing by itself. The questions are made in portions:
the first at once, the rest while one looks at them already. A question that does not apply is not made at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop.editor.compared import compare_block, since_block
from desktop.editor.controls import is_long, is_wide, people_of, weight_of
from desktop.editor.field_binding import FieldBinding, Key
from desktop.editor.field_menu import FieldMenuButton, FieldPlace
from desktop.editor.found import Spot, found_at, words_at
from desktop.editor.questions import Focused, Questions
from desktop.editor.reckoned import Sum
from desktop.editor.row_words import value_words
from desktop.editor.rows_binding import RowsBinding
from desktop.editor.view import FormView
from desktop.shell.route import Route, ScreenName
from desktop.shell.screen import Context
from desktop.spoken import spoken
from desktop.widgets.arrange import STRETCH, across, down, settle_layout
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.table import TableField
from desktop.widgets.pairs import Pairs
from desktop.widgets.portions import Portions, Work
from desktop.widgets.strip import Strip
from desktop.widgets.text import within
from forms.compare import FieldChange
from forms.definition import Field, FieldType, Section
from forms.filling import Filling, set_field
from forms.impossible import impossible
from forms.places import Home, place_of, read_rows, read_value
from forms.recognizable import recognizable
from forms.since import Difference
from forms.stages import shown
from forms.totals import ALL_TOTAL, LINES, together
from models.record.change import ActResult
from models.sentence import Sentence
from models.snapshot import DossierBeeld
from models.values import Waarde
from models.vault import Vault

_ROOM_ABOVE = 4
"""For the button of the menu, which is higher than a label."""
_Noted = tuple[tuple[Difference, ...], FieldChange | None, bool, str]
_NOTHING: _Noted = ((), None, False, "")
"""What is told under a question that does not differ."""


@dataclass(frozen=True, slots=True)
class SinceMoment:
    """What differs from an earlier moment, in words which one."""

    moment: str
    found: tuple[Difference, ...]


class SectionForm(Questions):
    """The questions of one section."""

    put_since_back = Signal(object)
    """A `Difference` with an earlier moment that is to be put back."""

    def __init__(
        self,
        section: Section,
        view: FormView,
        filling: Filling,
        context: Context,
        *skip: str,
        portions: Portions | None = None,
        quiet: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(filling, context)
        self.section = section
        self._view = view
        self._filling = filling
        self._context = context
        self._compared = False
        self._since: SinceMoment | None = None
        self._noted: dict[str, _Noted] = {}
        self._wanted: Route | None = None
        self._people = people_of(view.beeld)
        self._asked = {field.id: field for field in section.veld if field.id not in skip}
        self._places = {name: at for at, name in enumerate(self._asked)}
        self._fields: dict[str, FieldBinding] = {}
        self._tables: dict[str, RowsBinding] = {}
        self._found: Mapping[Spot, str] = {}
        self._wrong: Mapping[Spot, str] = {}
        self._asked_for: set[str] = set()
        self._quiet = quiet
        self._all = False
        self._pairs = Pairs([(None, self._takes_all(field)) for field in self._asked.values()])
        self._portions = portions or Portions(self)
        self._portions.advanced.connect(self._lay_out)
        self._opener = FieldMenuButton(self)
        self._opener.clicked.connect(self.open_field_menu)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._place_opener)
        self.more = Button("", Kind.GHOST, icon="plus", small=True)
        self.more.clicked.connect(self._show_all)
        self.more.hide()
        self.setLayout(down(self._pairs, across(self.more, STRETCH), margins=(0, _ROOM_ABOVE, 0, 0)))
        self._take(view)
        if portions is None:
            self._portions.start()

    @property
    def fields(self) -> Mapping[str, FieldBinding]:
        """Every question that is no table; those that wait are made first."""
        self._portions.finish()
        return self._fields

    @property
    def tables(self) -> Mapping[str, RowsBinding]:
        """Every table; those that wait are made first."""
        self._portions.finish()
        return self._tables

    def set_quiet(self, names: frozenset[str]) -> None:
        """Questions that are asked only when one asks for them, as long as they have no answer."""
        if names != self._quiet:
            self._quiet = names
            self._take(self._view)
            self._portions.start()

    def show_view(self, view: FormView) -> None:
        """Shows a newer reading of the same form. What is being typed stays."""
        self._take(view)
        self._portions.start()

    def _take(self, view: FormView) -> None:
        self._view = view
        named = recognizable(view.document, view.definition)
        self._found = {(name, None, None): spoken(words) for name, words in named.items()} | dict(found_at(view))
        self._wrong = {place: spoken(words) for place, words in self._impossible(view).items()}
        for name in self._asked:
            if name in self._fields or name in self._tables:
                self._show(name)
        self._ask()

    def _ask(self) -> None:
        """Shows the questions that apply, and has those made that are not there yet."""
        left_out: list[str] = []
        for name, field in self._asked.items():
            applies = self._applies(field)
            if applies and self._waits(name):
                left_out += [] if self._fixed(name) else [within(field.label)]
                applies = False
            self._pairs.set_shown(self._places[name], applies)
            if applies and name not in self._asked_for:
                self._asked_for.add(name)
                self._portions.add([Work(partial(self._make, name), weight_of(field), self)])
        self._pairs.arrange()
        self.more.say(self.tr("Meer vragen: {names}").format(names=", ".join(left_out)))
        self.more.setVisible(bool(left_out))

    def _applies(self, field: Field) -> bool:
        view, keeping = self._view, self._context.keeping
        return shown(
            view.beeld,
            view.document,
            view.definition,
            field.toon_als,
            lambda name, read: keeping.newest(self._key(name), read),
        )

    def _steers(self, name: str) -> bool:
        """Whether it hangs on the answer to a question which others are asked here."""
        return any((field.toon_als or "").startswith(f"{name} ") for field in self._asked.values())

    def _ask_on(self) -> None:
        """Asks at once what an answer brings with it: who goes on with Tab comes there next."""
        self._ask()
        self._portions.start()

    def _impossible(self, view: FormView) -> Mapping[Spot, Sentence]:
        return impossible(view.beeld, view.document, view.definition, self._context.session.today())

    def _takes_all(self, field: Field) -> bool:
        """Whether a question takes the whole width: for what it is, or for what stands in it."""
        view = self._view
        return is_wide(field) or is_long(field, read_value(view.beeld, view.document, view.definition, field))

    def _waits(self, name: str) -> bool:
        """Whether a question is left out: it is quiet, empty, and nobody asked for it."""
        if self._all or name not in self._quiet or name in self._asked_for:
            return False
        view = self._view
        return read_value(view.beeld, view.document, view.definition, self._asked[name]) is None

    def _show_all(self) -> None:
        """Asks the quiet questions as well, and goes to the first of them."""
        first = next((one for one in self._asked if self._waits(one)), None)
        self._ask_all()
        if first is not None:
            self.focus_place(Route(ScreenName.OPP, field=first))
        self._portions.start()

    def _ask_all(self) -> None:
        self._all = True
        self._take(self._view)

    def _lay_out(self) -> None:
        """Gives what was just made its room before it is drawn: else a long form jumps while it is made."""
        if self.isVisible():
            for one in reversed(self.findChildren(Pairs)):  # what lies within another comes after it
                if one.grown:
                    one.grown = False
                    settle_layout(one)
            self._place_opener()

    def _make(self, name: str) -> None:
        field = self._asked[name]
        if field.type is FieldType.TABEL:
            self._tables[name] = self._table(field)
        else:
            self._fields[name] = self._field(field)
        self._show(name)
        self._pairs.fill(self._places[name], self._holder(name))
        wanted = self._wanted
        if wanted is not None and wanted.field == name:
            self._wanted = None
            self.focus_place(wanted)

    def _show(self, name: str) -> None:
        """Shows of one question what the view holds."""
        view, field = self._view, self._asked[name]
        if name in self._fields:
            binding = self._fields[name]
            today = self._context.session.today()
            binding.show_value(read_value(view.beeld, view.document, view.definition, field, today))
            binding.set_read_only(self._fixed(name))
            place = (name, None, None)
            binding.show_finding(self._found.get(place, ""), self._wrong.get(place, ""))
            if name == ALL_TOTAL and view.document is not None:
                binding.offer(together(view.document.rijen(LINES)), Sum.LINES)
        else:
            rows = self._tables[name]
            rows.set_read_only(self._fixed(name))
            rows.show_findings(partial(words_at, self._found, self._wrong, name))
            rows.show_rows(read_rows(view.beeld, view.document, view.definition, field), view.beeld)
            rows.table.clear_below()
            for (asked, row, column), words in self._found.items():
                if asked == name and (row is None or column is None):
                    rows.table.add_below(Strip("amber", words))
        self._show_change(name)

    def compare(self, on: bool, since: SinceMoment | None = None) -> None:
        """Shows under each field what it was in the version before, or at another moment, or takes that away."""
        self._compared, self._since = on, since
        made = [name for name in self._asked if name in self._fields or name in self._tables]
        self._portions.add(Work(partial(self._show_change, name), self._weight_of_change(name), self) for name in made)
        self._portions.start()

    def _weight_of_change(self, name: str) -> int:
        """About how many widgets tell what differs in a question."""
        if not self._compared:
            return 1
        if self._since is not None:
            return 1 + 7 * sum(one.veld == name for one in self._since.found)
        change = next((one for one in self._view.changes if one.field.id == name), None)
        return 1 if change is None else 8 + 7 * sum(max(len(row.cells), 1) for row in change.rows)

    def place(self) -> tuple[str, str | None, str | None, int] | None:
        """Where the focus is or will be: field, row, column, cursor; None when it is elsewhere."""
        wanted = self._wanted
        if wanted is not None and wanted.field is not None:
            return wanted.field, wanted.row, wanted.column, wanted.cursor
        focused = self.window().focusWidget()  # also when the window is not the active one: it may lock meanwhile
        for name, rows in self._tables.items():
            if rows.awaited is not None:
                return name, rows.open_row, *rows.awaited
        if focused is None or not self.isAncestorOf(focused):
            return None
        for name, binding in self._fields.items():
            if binding.frame.isAncestorOf(focused):
                return name, None, None, binding.control.cursor_place()
        for name, rows in self._tables.items():
            for column, cell in rows.made.items():
                if cell.frame.isAncestorOf(focused):
                    return name, rows.open_row, column, cell.control.cursor_place()
            if rows.table.isAncestorOf(focused):
                return name, rows.open_row, None, 0
        return None

    @override
    def focused(self) -> Focused | None:
        place = self.place()
        if place is None or self._wanted is not None:
            return None
        name, row, column, _ = place
        field = self._asked[name]
        if name in self._fields:
            return FieldPlace(field), self._fields[name]
        cell = self._tables[name].made.get(column or "") if name in self._tables else None
        return (FieldPlace(field, row, column), cell) if cell is not None else None

    @override
    def case(self) -> DossierBeeld:
        return self._view.beeld

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_opener()

    def _place_opener(self) -> None:
        focused = self.focused() if self.isVisible() else None
        binding = focused[1] if focused is not None else None
        self._opener.stand_at(binding)
        self.remember(binding)

    def focus_place(self, route: Route) -> bool:
        """Puts the focus on the field of a route, as soon as it is made; answers whether it is here."""
        name = route.field or ""
        if name in self._fields:
            self._fields[name].focus(route.cursor)
        elif name in self._tables:
            rows = self._tables[name]
            if route.row:
                rows.open(route.row)
            if route.column:
                rows.focus_cell(route.column, route.cursor)
            else:
                rows.focus_first()
        elif name in self._asked_for:
            self._wanted = route
        elif name in self._asked and self._waits(name):
            self._wanted = route
            self._ask_all()
            self._portions.start()
        else:
            return False
        return True

    @property
    def writable(self) -> bool:
        """Whether anything here can still be changed."""
        return not all(self._fixed(name) for name in self._asked)

    def asks(self, name: str) -> bool:
        """Whether a question stands in this form, made or not."""
        return name in self._asked

    def told_pairs(self) -> tuple[tuple[str, str], ...]:
        """What is asked with what is recorded, for all that has an answer; tables are left out."""
        view = self._view
        return tuple(
            (field.label, value_words(field, value, view.beeld))
            for field in self._asked.values()
            if field.type is not FieldType.TABEL
            and (value := read_value(view.beeld, view.document, view.definition, field)) is not None
        )

    def focus_first(self) -> None:
        """Puts the focus on the first question that can be answered; on the first answer when all are fixed."""
        name = next((one for one in self._asked if one in self._asked_for and self._answerable(one)), None)
        name = name or next((one for one in self._asked if one in self._asked_for), None)
        if name is not None:
            self.focus_place(Route(ScreenName.OPP, field=name))

    def focus_open(self) -> None:
        """Puts the focus on the first question without an answer; on the first one when all are answered."""
        view = self._view
        for name, field in self._asked.items():
            if field.type is FieldType.TABEL or name not in self._asked_for or not self._answerable(name):
                continue
            if read_value(view.beeld, view.document, view.definition, field) is None:
                self.focus_place(Route(ScreenName.OPP, field=name))
                return
        self.focus_first()

    def _answerable(self, name: str) -> bool:
        return self._applies(self._asked[name]) and not self._fixed(name)

    def put_back(self, name: str, value: Waarde | None) -> None:
        """Puts an older value back as if it was typed."""
        self._fields[name].put(value)

    def _field(self, field: Field) -> FieldBinding:
        filling = self._filling

        def write(vault: Vault, value: Waarde | None) -> ActResult:
            return set_field(vault, filling, field.id, value)

        today = self._context.session.today
        binding = FieldBinding(field, self._key(field.id), write, self._context.keeping, self._people, today=today)
        if self._steers(field.id):
            binding.typed.connect(self._ask_on)
        return binding

    def _key(self, name: str) -> Key:
        return (self._filling.holder, name)

    def _table(self, field: Field) -> RowsBinding:
        rows = RowsBinding(field, self._filling, self._context, self._people, self._portions)
        if len(self._asked) == 1 and self.section.label.endswith(f" {field.label}"):
            rows.table.name_said_above()
        rows.told.connect(self.told)
        rows.done.connect(self.done)
        return rows

    def _holder(self, name: str) -> FieldFrame | TableField:
        return self._fields[name].frame if name in self._fields else self._tables[name].table

    def _fixed(self, name: str) -> bool:
        place = place_of(self._view.definition, self._asked[name])
        writable = place.writable or (place.home is Home.BETROKKENEN)
        return name in self._view.frozen or not writable

    def _show_change(self, name: str) -> None:
        """Shows what one question differs; made anew only when that is something else than before."""
        since, fixed = self._since, self._fixed(name)
        found: tuple[Difference, ...] = ()
        change = None
        if self._compared and since is not None:
            found = tuple(one for one in since.found if one.veld == name)
        elif self._compared:
            change = next((one for one in self._view.changes if one.field.id == name), None)
        told = (found, change, fixed, since.moment if found and since is not None else "")
        if self._noted.get(name, _NOTHING) == told:
            return
        self._noted[name] = told
        holder = self._holder(name)
        if found and since is not None:
            holder.set_note(since_block(found, since.moment, None if fixed else self.put_since_back.emit))
        elif change is not None:
            cell_back = self._tables[name].put_back if name in self._tables and not fixed else None
            back = partial(self.put_back, name) if name in self._fields and not fixed else None
            holder.set_note(compare_block(change, self._view, back, cell_back))
        else:
            holder.set_note(None)
