"""The views on each part of a document beside each other: what the school wrote, what parents and pupil say of it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.differences.reading import Differences, Piece
from desktop.differences.register_part import LIST
from desktop.differences.view_lane import view_lane
from desktop.shell.room import Room
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.empty import EmptyState
from desktop.widgets.icon import Icon
from desktop.widgets.party import Party
from desktop.widgets.portions import Portions, Work
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from forms.sides import Sides

_ICONS = {"opp": "notebook-pen", "tlv": "file-text", "arrangement": "handshake", "gesprek": "presentation"}
_HEAVY = 20
"""About how many widgets one part of a document has."""


class SidesPart(QFrame):
    """The documents as rows, and the parts of one of them."""

    chosen = Signal(str)
    """The uid of a document."""
    written = Signal(str, str)
    """A document and the label of a part, on which a view is to be written."""
    opened = Signal(str, str)
    """A document and a section of it, to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Naast elkaar"))
        self.rows = RowList(self.tr("Documenten"))
        self.rows.chosen.connect(self._choose)
        self.parts: QVBoxLayout = down(gap=12)
        self._portions = Portions(self)
        self._found: Differences | None = None
        self._current: str | None = None
        self._shown: tuple[Piece, bool] | None = None
        self._single = False
        self._listed = boxed(down(self.rows, STRETCH, gap=0))
        self._holder = boxed(down(self.parts, STRETCH))
        self._holder.setAccessibleName(self.tr("Per onderdeel"))
        self._empty = EmptyState(
            self.tr("Nog geen document"),
            self.tr("Begin een OPP, een aanvraag of een gesprek: daarvan staan de kanten hier naast elkaar."),
            icon="git-compare",
        )
        self._body: QBoxLayout = across(self._listed, self._holder, gap=16)
        self._body.setStretch(1, 1)
        self.setLayout(down(self._empty, self._body, STRETCH, gap=12))
        Theme.current().changed.connect(self._fit)

    def fit_in(self, room: Room) -> None:
        """Takes the shape for this much room."""
        self._single = room is Room.SINGLE
        self._fit()
        self._show_parts()

    def show_differences(self, found: Differences, current: str | None) -> None:
        """Shows a case, with one document chosen (the first without)."""
        self._found = found
        known = [one.uid for one in found.pieces]
        self._current = current if current in known else known[0] if known else None
        self._empty.setVisible(not known)
        self._listed.setVisible(bool(known))
        self._holder.setVisible(bool(known))
        self.rows.show_rows([self._row(one) for one in found.pieces])
        self.rows.select(known.index(self._current) if self._current else None)
        self._show_parts()

    def focus_first(self) -> bool:
        """Puts the focus on the chosen document; False where there is none."""
        at = next((at for at, one in enumerate(self.rows.rows) if one.selected), None)
        if at is not None:
            self.rows.rows[at].setFocus()
        return at is not None

    def _fit(self) -> None:
        direction = QBoxLayout.Direction.TopToBottom if self._single else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        if self._single:
            self._listed.setMinimumWidth(0)
            self._listed.setMaximumWidth(16_777_215)
        else:
            self._listed.setFixedWidth(Theme.current().length(LIST))

    def _choose(self, place: int) -> None:
        if self._found is not None:
            self._current = self._found.pieces[place].uid
            self.rows.select(place)
            self._show_parts()
            self.chosen.emit(self._current)

    def _row(self, one: Piece) -> Row:
        title = spoken(one.title)
        differing = one.differing
        words = self.tr("1 verschil open") if differing == 1 else self.tr("{n} verschillen open").format(n=differing)
        lines = down(text(title, Role.STRONG, wrap=True), gap=0)
        if differing:
            lines.addWidget(text(words, Role.META, "amber", wrap=True))
        line = across(Icon(_ICONS.get(one.kind, "file-text"), "text2", 18), lines, gap=10, margins=(10, 8, 10, 8))
        line.setStretch(1, 1)
        return Row(f"{title}, {words}" if differing else title, line, bar=True)

    def _show_parts(self) -> None:
        found = self._found
        piece = next((one for one in found.pieces if one.uid == self._current), None) if found else None
        wanted = (piece, self._single) if piece is not None else None
        if wanted == self._shown:
            return
        self._shown = wanted
        self._portions.drop(self)
        clear(self.parts)
        if piece is None:
            return
        self._portions.add([Work(partial(self._add, piece.uid, one), _HEAVY, self) for one in piece.sides])
        self._portions.start_next()

    def _add(self, document: str, one: Sides) -> None:
        part = self._part(document, one)
        self.parts.addWidget(part)
        part.show()

    def _part(self, document: str, one: Sides) -> QWidget:
        go = Button(self.tr("Open"), Kind.GHOST, icon="corner-down-right", small=True)
        go.setAccessibleName(self.tr("Open {part}").format(part=one.label))
        go.clicked.connect(lambda: self.opened.emit(document, one.section))
        write = Button(self.tr("Zienswijze opschrijven"), Kind.GHOST, icon="pencil", small=True)
        write.setAccessibleName(self.tr("Zienswijze opschrijven bij {part}").format(part=one.label))
        write.clicked.connect(lambda: self.written.emit(document, one.label))
        head = across(text(one.label, Role.CARD, wrap=True), gap=10)
        head.setStretch(0, 1)
        for entry in one.entries:
            if entry.is_dispute:
                head.addWidget(Chip(entry.state, "amber" if entry.open else "grey", "scale"))
        lanes: QBoxLayout = down(gap=10) if self._single else across(gap=10)
        nothing = self.tr("Nog niets opgeschreven.")
        lanes.addWidget(view_lane(Party.SCHOOL, self.tr("School"), one.school, nothing, go), 1)
        beside = down(gap=10)
        if one.leerling:
            beside.addWidget(view_lane(Party.LEERLING, self.tr("Leerling"), one.leerling, nothing))
        beside.addWidget(view_lane(Party.OUDERS, self.tr("Ouders"), one.ouders, nothing, write), 1)
        holder = boxed(beside)
        lanes.addWidget(holder, 1)
        part = boxed(down(head, lanes, gap=8, margins=(16, 12, 16, 14)), "card")
        part.setAccessibleName(one.label)
        return part
