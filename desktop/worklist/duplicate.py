"""The warning that a pupil may have a dossier already (DOS-01): open that one, or say why this is another pupil."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.spoken import spoken
from desktop.theme.letters import Role
from desktop.widgets.announce import announce
from desktop.widgets.arrange import across, down
from desktop.widgets.card import point
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from desktop.widgets.tick import Tick
from desktop.worklist.words import group_words
from forms.rules.bron import bron_van
from forms.rules.regel import rule
from models.actions.dossier import DUBBEL
from models.queries.namesakes import Naamgenoot


class Duplicate(QFrame):
    """Hidden while there is no dossier with the same name and date of birth."""

    opened = Signal(str)
    """The uid of the dossier that exists."""
    appeared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self.setProperty("tone", "amber")
        one = rule(DUBBEL)
        self.setAccessibleName(one.melding)
        self._found: tuple[Naamgenoot, ...] = ()
        self.rows = RowList(self.tr("Dossiers met deze naam en geboortedatum"))
        self.rows.chosen.connect(lambda at: self.opened.emit(self._found[at].uid))
        self.other = Tick(self.tr("Dit is een andere leerling"))
        self.other.toggled.connect(self._asked_why)
        self.reason = TextControl(self.tr("bijvoorbeeld: een nichtje met dezelfde naam, ander adres"))
        self.why = FieldFrame(self.tr("Hoe weet je dat?"), self.reason, required=True)
        self.reason.edited.connect(lambda: self.why.show_message(State.PLAIN))
        self.why.hide()
        said = point("triangle-alert", "amber", one.melding, spoken(bron_van(one, None).regel))
        self.setLayout(down(said, self.rows, self.other, self.why, gap=10, margins=(14, 12, 14, 14)))
        self.hide()

    def show_found(self, found: Sequence[Naamgenoot]) -> None:
        """Shows these dossiers; nothing when there are none. What was confirmed holds only for the same dossiers."""
        if tuple(found) == self._found:
            return
        self._found = tuple(found)
        self.other.setChecked(False)
        self.reason.set_value(None)
        self.why.show_message(State.PLAIN)
        self.rows.show_rows([_row(one, self.tr("Open dit dossier")) for one in found])
        self.setVisible(bool(found))
        if found:
            self.appeared.emit()
            announce(self, self.accessibleName())

    @property
    def settled(self) -> bool:
        """Whether one may go on: there is no such dossier, or it is told why this is another pupil."""
        return not self._found or (self.other.isChecked() and self.reason.value() is not None)

    @property
    def told(self) -> str | None:
        """Why this is another pupil; None when nothing was asked."""
        value = self.reason.value() if self._found and self.other.isChecked() else None
        return str(value) if value is not None else None

    def ask(self) -> None:
        """Goes to what must be settled first, and says so."""
        if self.other.isChecked():
            self.why.show_message(
                State.ERROR, self.tr("Schrijf in één zin hoe je weet dat dit een andere leerling is.")
            )
            self.reason.setFocus()
        elif self.rows.rows:
            announce(self, self.accessibleName())
            self.rows.rows[0].setFocus()

    def _asked_why(self, on: bool) -> None:
        self.why.setVisible(on)
        if on:
            self.reason.setFocus()


def _row(one: Naamgenoot, words: str) -> Row:
    about = " · ".join(part for part in (group_words(one.groep, None), one.school or "", one.nummer) if part)
    lines = down(text(one.naam, Role.STRONG), text(about, Role.META, wrap=True), gap=1)
    opens = text(words, Role.META_STRONG, "accent")
    content = across(lines, opens, Icon("chevron-right", "accent", 16), gap=8, margins=(14, 8, 10, 8))
    content.setStretch(0, 1)
    return Row(f"{words}: {one.naam}; {about}", content)
