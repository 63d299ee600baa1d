"""The points a pupil made, each in the pupil's own wording, with what was done with it and the sentence back.

The sentence at a point is written to the pupil and goes unchanged onto "Mijn plan".
"""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop.editor.field_binding import FieldBinding, Key
from desktop.editor.field_menu import FieldPlace
from desktop.editor.found import screen_of
from desktop.editor.questions import Focused, Questions
from desktop.editor.view import FormView
from desktop.hearing.point_card import PointCard
from desktop.language import QT_TRANSLATE_NOOP
from desktop.shell.route import Route
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.portions import PORTION, Portions, Work
from desktop.widgets.text import text
from forms.definition import Column, Field
from forms.filling import Filling, add_row, remove_row, set_cell
from forms.plan_points import heard_with, place_in
from models.record.change import ActResult
from models.snapshot import Document, DossierBeeld, Rij
from models.values import Waarde
from models.vault import Vault

_FIELD = "punten"
_OPEN = QT_TRANSLATE_NOOP("Hearing", "Kies wat ermee is gedaan en schrijf in één zin waarom.")
_ASK_WHY = ("deels", "niet")
"""With these the reason is asked as well as the sentence to the pupil."""


class Points(Questions):
    """All points under each other."""

    def __init__(self, field: Field, filling: Filling, context: Context) -> None:
        super().__init__(filling, context)
        self._beeld: DossierBeeld | None = None
        self._moment: Document | None = None
        self._field = field
        self._filling = filling
        self._context = context
        self._cards: dict[str, PointCard] = {}
        self._wanted: str | None = None
        self._making = Portions(self)
        self._list: QVBoxLayout = down(gap=10)
        self.empty = text(
            self.tr("Kies in de woorden hiernaast een stukje en druk op Ctrl+Enter: dat wordt een punt."),
            Role.META,
            wrap=True,
        )
        self.add = Button(self.tr("Punt"), Kind.GHOST, icon="plus")
        self.add.setAccessibleName(self.tr("Punt toevoegen"))
        self.add.clicked.connect(lambda: self.add_point(""))
        self.setLayout(down(self.empty, self._list, across(self.add, STRETCH), gap=8))

    def show_view(self, view: FormView) -> None:
        """Shows the points of a view; what is being typed stays."""
        self._beeld, self._moment = view.beeld, view.document
        rows = view.document.rijen(_FIELD) if view.document else ()
        read_only = _FIELD in view.frozen
        if [row.uid for row in rows] != list(self._cards):
            first = not self._cards
            self._making.drop(self)
            clear(self._list)
            self._cards = {}
            self._making.add(
                Work(partial(self._make, place, row, read_only), PORTION, self) for place, row in enumerate(rows)
            )
            if first:
                self._making.start()  # of a hoormoment that opens: a turn for each
            else:
                self._making.finish()
        else:
            for row in rows:
                self._show_row(row, read_only)
        self.empty.setVisible(not rows and not read_only)
        self.add.setVisible(not read_only)
        if self._wanted in self._cards:
            card = self._cards[self._wanted or ""]
            (card.cells["invloed"] if card.cells["punt"].control.value() else card.cells["punt"]).control.setFocus()
            self._wanted = None

    def _make(self, place: int, row: Rij, read_only: bool) -> None:
        cells = {column.id: _cell(row.uid, column, self._filling, self._context) for column in self._field.kolommen}
        card = PointCard(row, place, cells)
        card.remove_asked.connect(partial(self._remove, row.uid, place))
        card.place_asked.connect(partial(self._lead, row.uid))
        self._cards[row.uid] = card
        self._list.addWidget(card)
        self._show_row(row, read_only)
        card.show()

    def _show_row(self, row: Rij, read_only: bool) -> None:
        self._cards[row.uid].show_row(row, read_only=read_only, leads=self._way(row.uid) is not None)

    @override
    def focused(self) -> Focused | None:
        focused = self.window().focusWidget()
        for row, card in self._cards.items():
            for column, cell in card.cells.items():
                if focused is not None and cell.frame.isAncestorOf(focused):
                    return FieldPlace(self._field, row, column), cell
        return None

    def place(self) -> tuple[str, str, int] | None:
        """Where the focus is: row, column, cursor; None when it is elsewhere."""
        focused = self.focused()
        if focused is None or focused[0].row is None or focused[0].column is None:
            return None
        return focused[0].row, focused[0].column, focused[1].control.cursor_place()

    @override
    def case(self) -> DossierBeeld | None:
        return self._beeld

    def add_point(self, words: str) -> None:
        """Adds a point with these words of the pupil."""
        self._context.keeping.flush()
        cells: dict[str, Waarde | None] = {"punt": words.strip() or None}
        self._context.session.ask(
            lambda vault: add_row(vault, self._filling, _FIELD, cells), self._added, self.told.emit, owner=self
        )

    def focus_place(self, route: Route) -> bool:
        """Puts the focus on a cell of a point; answers whether there is one."""
        card = self._cards.get(route.row or "") or next(iter(self._cards.values()), None)
        if card is None:
            self.add.setFocus()
            return False
        card.unfold()
        card.cells.get(route.column or "", card.cells["invloed"]).focus(route.cursor)
        return True

    def _way(self, uid: str) -> Route | None:
        """Where the part of the plan is shown that a point is about."""
        beeld, moment = self._beeld, self._moment
        plan = heard_with(beeld, moment) if beeld is not None and moment is not None else None
        if beeld is None or moment is None or plan is None:
            return None
        row = next((one for one in moment.rijen(_FIELD) if one.uid == uid), None)
        field = place_in(plan, row) if row is not None else None
        screen = screen_of(beeld, plan.uid) if field is not None else None
        return Route(screen, beeld.uid, plan.uid, field=field) if screen is not None else None

    def _lead(self, uid: str) -> None:
        way = self._way(uid)
        if way is not None:
            self._context.keeping.flush()
            self.go.emit(way)

    def focus_open(self) -> bool:
        """Puts the focus on the first point that has no answer yet; answers whether there is one."""
        for card in (one for one in self._cards.values() if one.open):
            for column in ("invloed", "antwoord"):
                if card.cells[column].control.value() is None:
                    card.cells[column].control.setFocus()
                    return True
        return False

    def _added(self, answer: tuple[str, ActResult]) -> None:
        self._wanted = answer[0]
        self._context.session.tell(answer[1])

    def _remove(self, row: str, place: int) -> None:
        for cell in self._cards[row].cells.values():
            self._context.keeping.forget(cell.key)
        self.add.setFocus()
        self._context.session.act(
            lambda vault: remove_row(vault, self._filling, _FIELD, row),
            lambda result: self.done.emit(
                self.tr("Punt {number} verwijderd.").format(number=place + 1), result.uid if result else None
            ),
            self.told.emit,
            owner=self,
        )


def _cell(row: str, column: Column, filling: Filling, context: Context) -> FieldBinding:
    key: Key = (filling.holder, _FIELD, row, column.id)

    def write(vault: Vault, value: Waarde | None) -> ActResult:
        return set_cell(vault, filling, _FIELD, row, column.id, value)

    return FieldBinding(column, key, write, context.keeping, labelled=column.id != "invloed")
