"""Over whom a meeting is: a name is typed, the pupils that are meant stand under it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame

from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.icon import Icon
from desktop.widgets.row import Row, RowList
from desktop.widgets.text import text
from desktop.worklist.words import group_words
from models.queries.dossiers import DossierRegel

_AFTER = 120
"""Milliseconds after the last letter: names that are typed on are looked up once."""


class PupilField(QFrame):
    """The question and its answer. `asked` looks names up, `chosen` tells the uid of a dossier, or None."""

    asked = Signal(str)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.dossier: str | None = None
        self._found: tuple[DossierRegel, ...] = ()
        self.name = TextControl(self.tr("typ een deel van de naam"))
        self.frame = FieldFrame(self.tr("Over wie?"), self.name, required=True)
        self.rows = RowList(self.tr("Gevonden leerlingen"))
        self.rows.chosen.connect(self._choose)
        self.rows.hide()
        self._who = text("", Role.STRONG, wrap=True)
        self.other = Button(self.tr("Andere leerling"), Kind.GHOST, small=True)
        self.other.clicked.connect(self.choose_again)
        who = across(Icon("user", "text2", 18), self._who, self.other, gap=8)
        who.setStretch(1, 1)
        self._chosen = boxed(who)
        self._chosen.hide()
        self.setLayout(down(self.frame, self.rows, self._chosen, gap=6))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(lambda: self.asked.emit(self.name.words()))
        self.name.edited.connect(self._typed)
        self.name.line.returnPressed.connect(self._to_found)

    def show_found(self, found: Sequence[DossierRegel]) -> None:
        """The pupils with this name."""
        self._found = tuple(found)
        self.rows.show_rows([_row(one) for one in found])
        self.rows.setVisible(bool(found))
        nobody = self.name.words() and not found
        words = self.tr("Niemand gevonden. Typ een ander deel van de naam.") if nobody else ""
        self.frame.show_message(State.FINDING if nobody else State.PLAIN, words)

    def show_pupil(self, dossier: str | None, name: str, *, fixed: bool = False) -> None:
        """Who was chosen; with `fixed` it cannot be somebody else any more."""
        self.dossier = dossier
        self._who.setText(name or self.tr("zonder naam"))
        self._chosen.setVisible(dossier is not None)
        self.other.setVisible(not fixed)
        self.frame.setVisible(dossier is None)
        if dossier is not None:
            self.rows.hide()

    def complain(self) -> None:
        """Says that nobody was chosen."""
        self.frame.show_message(State.ERROR, self.tr("Kies over welke leerling het gaat."))
        self.name.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_again(self) -> None:
        """Asks for another pupil."""
        self.show_pupil(None, "")
        self.name.target().setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(None)

    def _typed(self) -> None:
        if self.name.words():
            self._timer.start()
        else:
            self._timer.stop()
            self.show_found(())

    def _to_found(self) -> None:
        if self._found and not self.rows.isHidden():
            self.rows.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, at: int) -> None:
        one = self._found[at]
        self.show_pupil(one.uid, one.naam)
        self.chosen.emit(one.uid)


def _row(one: DossierRegel) -> Row:
    group = group_words(one.groep, one.schoolsoort)
    line = across(text(one.naam or "…", Role.STRONG), text(group, Role.META), STRETCH, gap=10)
    line.setContentsMargins(10, 7, 10, 7)
    return Row(f"{one.naam}, {group}" if group else one.naam, line)
