"""The views on each part of a document beside each other: the pupil's, the parents', and what the school wrote."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.differences.reading import Differences, Piece
from desktop.differences.view_lanes import lanes_beside
from desktop.shell.room import Room
from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.chip import Chip
from desktop.widgets.empty import EmptyState
from desktop.widgets.icon import Icon
from desktop.widgets.list_beside import ListBeside
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
    written = Signal(str, str, object)
    """A document, the label of a part, and the `Party` whose view on it is to be written."""
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
        holder = boxed(down(self.parts, STRETCH))
        holder.setAccessibleName(self.tr("Per onderdeel"))
        self.beside = ListBeside(down(self.rows, STRETCH), holder)
        self._empty = EmptyState(
            self.tr("Nog geen document"),
            self.tr("Begin een OPP, een aanvraag of een gesprek: daarvan staan de kanten hier naast elkaar."),
            icon="git-compare",
        )
        self.setLayout(down(self._empty, self.beside, STRETCH, gap=12))

    def fit_in(self, room: Room) -> None:
        """Takes the shape for this much room."""
        self.beside.fit_in(room)
        self._show_parts()

    def show_differences(self, found: Differences, current: str | None) -> None:
        """Shows a case, with one document chosen (the first without)."""
        self._found = found
        known = [one.uid for one in found.pieces]
        self._current = current if current in known else known[0] if known else None
        self._empty.setVisible(not known)
        self.beside.setVisible(bool(known))
        self.rows.show_rows([self._row(one) for one in found.pieces])
        self.rows.select(known.index(self._current) if self._current else None)
        self._show_parts()

    def focus_first(self) -> bool:
        """Puts the focus on the chosen document; False where there is none."""
        return self.rows.focus_chosen()

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
        return Row(f"{title}, {words}" if differing else title, line)

    def _show_parts(self) -> None:
        found = self._found
        piece = next((one for one in found.pieces if one.uid == self._current), None) if found else None
        wanted = (piece, self.beside.single) if piece is not None else None
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
        head = across(text(one.label, Role.CARD, wrap=True), gap=10)
        head.setStretch(0, 1)
        for entry in one.entries:
            if entry.is_dispute:
                head.addWidget(Chip(entry.state, "amber" if entry.open else "grey", "scale"))
        said = {Party.LEERLING: one.leerling, Party.OUDERS: one.ouders, Party.SCHOOL: one.school}
        feet = {party: self._write(document, one, party) for party in (Party.LEERLING, Party.OUDERS)}
        nothing = self.tr("Nog niets opgeschreven.")
        lanes = lanes_beside(said, nothing, {**feet, Party.SCHOOL: go}, single=self.beside.single)
        part = boxed(down(head, lanes, gap=8, margins=(16, 12, 16, 14)), "card")
        part.setAccessibleName(one.label)
        return part

    def _write(self, document: str, one: Sides, party: Party) -> Button:
        write = Button(self.tr("Zienswijze opschrijven"), Kind.GHOST, icon="pencil", small=True)
        name = self.tr("Zienswijze opschrijven bij {part}: {party}").format(part=one.label, party=party.words)
        write.setAccessibleName(name)
        write.clicked.connect(lambda: self.written.emit(document, one.label, party))
        return write
