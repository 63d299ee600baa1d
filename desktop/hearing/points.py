"""The points a pupil made, each in the pupil's own wording, with what was done with it and the sentence back.

The sentence at a point is written to the pupil and goes unchanged onto "Mijn plan".
"""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout
from typing_extensions import override

from desktop.editor.field_binding import FieldBinding, Key
from desktop.editor.field_keys import keeps_key, take_key
from desktop.editor.field_menu import FieldMenu, FieldPlace
from desktop.editor.view import FormView
from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.shell.route import Route
from desktop.shell.screen import Context
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import State
from desktop.widgets.icon import Icon
from desktop.widgets.text import restyle, text
from forms.definition import Column, Field
from forms.filling import Filling, add_row, remove_row, set_cell
from models.record.change import ActResult
from models.snapshot import DossierBeeld, Rij
from models.values import Waarde
from models.vault import Vault

_FIELD = "punten"
_OPEN = QT_TRANSLATE_NOOP("Hearing", "Kies wat ermee is gedaan en schrijf in één zin waarom.")
_ASK_WHY = ("deels", "niet")
"""With these the reason is asked as well as the sentence to the pupil."""


class PointCard(QFrame):
    """One point: the pupil's words, what was done with them, and the sentence back.

    The words are a question themselves only while there are none, or while one rewords them.
    """

    remove_asked = Signal()

    def __init__(self, row: Rij, place: int, field: Field, filling: Filling, context: Context) -> None:
        super().__init__()
        self.setProperty("kind", "well")
        self.row = row.uid
        self._read_only = False
        self._rewording = False
        self.cells = {column.id: _cell(row.uid, column, filling, context) for column in field.kolommen}
        number = self.tr("Punt {number}").format(number=place + 1)
        self._words = text("", Role.STRONG, "leerling", wrap=True)
        self._words.setAccessibleName(number)
        sign = Icon("triangle-alert", "amber", 14)
        self._asks = boxed(across(sign, text(translate("Hearing", _OPEN), Role.META, "amber", wrap=True), gap=6))
        line = self._asks.layout()
        if isinstance(line, QBoxLayout):
            line.setStretch(1, 1)
            line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self.reword = Button(self.tr("Wijzig"), Kind.GHOST, icon="pencil", small=True)
        self.reword.clicked.connect(self._reword)
        self.remove = Button(self.tr("Verwijder"), Kind.GHOST, icon="trash-2", small=True)
        self.remove.clicked.connect(lambda: self.remove_asked.emit())
        for act in (self.reword, self.remove):
            act.setAccessibleDescription(number)
        head = across(self._words, self.reword, self.remove, gap=2)
        head.setStretch(0, 1)
        column = down(head, gap=8, margins=(12, 8, 8, 12))
        for cell in self.cells.values():
            column.addWidget(cell.frame)
            cell.typed.connect(self._show)
        column.addWidget(self._asks)
        self.setLayout(column)

    def show_row(self, row: Rij, *, read_only: bool) -> None:
        """Shows the point as it is kept."""
        self._read_only = read_only
        for column, cell in self.cells.items():
            cell.show_value(row.waarde(column))
            cell.set_read_only(read_only)
        self._show()

    @property
    def open(self) -> bool:
        """Whether it is not told yet what was done with it."""
        said = self._value("antwoord") is not None or self._value("uitleg") is not None
        return self._value("invloed") is None or not said

    def _value(self, column: str) -> Waarde | None:
        return self.cells[column].control.value()

    def _show(self) -> None:
        said = self.cells["punt"].control.words()
        self._words.setText(f"‘{said}’" if said else self.tr("nieuw punt"))
        rewording = self._rewording or not said
        self.cells["punt"].frame.setVisible(rewording and not self._read_only)
        why = self._value("uitleg") is not None or self._value("invloed") in _ASK_WHY
        self.cells["uitleg"].frame.setVisible(why or self.cells["uitleg"].frame.isAncestorOf(self.focusWidget()))
        asks = self.open and not self._read_only
        self._asks.setVisible(asks)
        self.reword.setVisible(not self._read_only and not rewording)
        self.remove.setVisible(not self._read_only)
        state = State.FINDING.value if asks else State.PLAIN.value
        if self.property("state") != state:
            self.setProperty("state", state)
            restyle(self)

    def _reword(self) -> None:
        self._rewording = True
        self._show()
        self.cells["punt"].focus()


class Points(QFrame):
    """All points under each other."""

    told = Signal(object)
    done = Signal(str, object)
    go = Signal(object)
    """A `Route` that is asked for."""

    def __init__(self, field: Field, filling: Filling, context: Context) -> None:
        super().__init__()
        self._beeld: DossierBeeld | None = None
        self._menu = FieldMenu(self, filling, context)
        self._menu.told.connect(self.told)
        self._menu.go.connect(self.go)
        for key in ("Alt+Return", "Alt+Enter"):
            shortcut = QShortcut(QKeySequence(key), self, self.open_field_menu)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._field = field
        self._filling = filling
        self._context = context
        self._cards: dict[str, PointCard] = {}
        self._wanted: str | None = None
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
        self._beeld = view.beeld
        rows = view.document.rijen(_FIELD) if view.document else ()
        read_only = _FIELD in view.frozen
        if [row.uid for row in rows] != list(self._cards):
            clear(self._list)
            self._cards = {}
            for place, row in enumerate(rows):
                card = PointCard(row, place, self._field, self._filling, self._context)
                card.remove_asked.connect(partial(self._remove, row.uid, place))
                self._cards[row.uid] = card
                self._list.addWidget(card)
                card.show()
        for row in rows:
            self._cards[row.uid].show_row(row, read_only=read_only)
        self.empty.setVisible(not rows and not read_only)
        self.add.setVisible(not read_only)
        if self._wanted in self._cards:
            card = self._cards[self._wanted or ""]
            (card.cells["invloed"] if card.cells["punt"].control.value() else card.cells["punt"]).control.setFocus()
            self._wanted = None

    def _focused(self) -> tuple[FieldPlace, FieldBinding] | None:
        """The question that has the focus."""
        focused = self.window().focusWidget()
        for row, card in self._cards.items():
            for column, cell in card.cells.items():
                if focused is not None and cell.frame.isAncestorOf(focused):
                    return FieldPlace(self._field, row, column), cell
        return None

    def place(self) -> tuple[str, str, int] | None:
        """Where the focus is: row, column, cursor; None when it is elsewhere."""
        focused = self._focused()
        if focused is None or focused[0].row is None or focused[0].column is None:
            return None
        return focused[0].row, focused[0].column, focused[1].control.cursor_place()

    def open_field_menu(self) -> None:
        """Opens the menu of the question that has the focus."""
        focused = self._focused()
        if focused is not None and self._beeld is not None:
            self._menu.open(*focused, self._beeld)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and keeps_key(event, self._focused_binding):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not take_key(event, self._focused_binding):
            super().keyPressEvent(event)

    def _focused_binding(self) -> FieldBinding | None:
        focused = self._focused()
        return focused[1] if focused is not None else None

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
        card.cells.get(route.column or "", card.cells["invloed"]).focus(route.cursor)
        return True

    def focus_open(self) -> bool:
        """Puts the focus on the first point that has no answer yet; answers whether there is one."""
        for card in self._cards.values():
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
