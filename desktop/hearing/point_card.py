"""One point that a pupil made, in the pupil's own wording: what was done with it, and the sentence back.

A point that is done is folded: its words, what was done with them, and the sentence as it goes onto "Mijn plan".
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from desktop.editor.choice_signs import signs_of, tones_of
from desktop.editor.field_binding import FieldBinding
from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.theme.letters import Role
from desktop.theme.style import restyle
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.control import State
from desktop.widgets.icon import Icon
from desktop.widgets.text import set_tone, text, within
from forms.plan_points import PLACE
from forms.vocabulary import label
from models.snapshot import Rij
from models.values import Waarde

_OPEN = QT_TRANSLATE_NOOP("Hearing", "Kies wat ermee is gedaan en schrijf in één zin waarom.")
_ASK_WHY = ("deels", "niet")
"""With these the reason is asked as well as the sentence to the pupil."""
_CHANGED = ("overgenomen", "deels")
"""With these it is asked where in the plan."""
_INFLUENCE = "invloed"


class PointCard(QFrame):
    """One point. `cells` are its questions by column.

    The words are a question themselves only while there are none, or while one rewords them.
    """

    remove_asked = Signal()
    place_asked = Signal()
    """The part of the plan that the point is about is to be shown."""

    def __init__(self, row: Rij, place: int, cells: Mapping[str, FieldBinding]) -> None:
        super().__init__()
        self.setProperty("kind", "well")
        self.row = row.uid
        self._read_only = self._leads = False
        self._rewording = False
        self._folded: bool | None = None
        self.cells = cells
        number = self.tr("Punt {number}").format(number=place + 1)
        self._words = text("", Role.STRONG, "leerling", wrap=True)
        self._words.setAccessibleName(number)
        sign = Icon("triangle-alert", "amber", 14)
        self._asks = boxed(across(sign, text(translate("Hearing", _OPEN), Role.META, "amber", wrap=True), gap=6))
        line = self._asks.layout()
        if isinstance(line, QBoxLayout):
            line.setStretch(1, 1)
            line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._sign = Icon("check", "text2", 16)
        self._done = text("", Role.META_STRONG)
        self._sentence = text("", wrap=True)
        told = across(self._sign, self._done, self._sentence, gap=6)
        told.setStretch(2, 1)
        for one in (self._sign, self._done, self._sentence):
            told.setAlignment(one, Qt.AlignmentFlag.AlignTop)
        self._told = boxed(told)
        self.change = Button(self.tr("Wijzig"), Kind.GHOST, icon="pencil", small=True)
        self.change.clicked.connect(self._change)
        self.reword = Button(self.tr("Woorden"), Kind.GHOST, icon="pencil", small=True)
        self.reword.setAccessibleName(self.tr("Woorden wijzigen"))
        self.reword.clicked.connect(self._reword)
        self.remove = Button(self.tr("Verwijder"), Kind.GHOST, icon="trash-2", small=True)
        self.remove.clicked.connect(lambda: self.remove_asked.emit())
        self.lead = Button("", Kind.GHOST, icon="corner-down-right", small=True)
        self.lead.clicked.connect(lambda: self.place_asked.emit())
        self.lead.hide()
        for act in (self.change, self.reword, self.remove, self.lead):
            act.setAccessibleDescription(number)
        head = across(self._words, self.change, self.reword, self.remove, gap=2)
        head.setStretch(0, 1)
        self._column: QVBoxLayout = down(head, self._told, gap=8)
        for cell in self.cells.values():
            self._column.addWidget(cell.frame)
            cell.typed.connect(self._show)
        self._column.addLayout(across(self.lead, STRETCH))
        self._column.addWidget(self._asks)
        self.setLayout(self._column)

    def show_row(self, row: Rij, *, read_only: bool, leads: bool = False) -> None:
        """Shows the point as it is kept; the first time it is folded when it is done.

        `leads` where the part of the plan it is about can be shown.
        """
        self._read_only, self._leads = read_only, leads
        for column, cell in self.cells.items():
            cell.show_value(row.waarde(column))
            cell.set_read_only(read_only)
        if self._folded is None:
            self._folded = not any(cell.busy for cell in self.cells.values())
        self._show()

    @property
    def folded(self) -> bool:
        """Whether only what was done with it is seen."""
        return bool(self._folded) and not self.open

    def unfold(self) -> None:
        """Shows the questions."""
        self._folded = False
        self._show()

    @property
    def open(self) -> bool:
        """Whether it is not told yet what was done with it."""
        said = self._value("antwoord") is not None or self._value("uitleg") is not None
        return self._value(_INFLUENCE) is None or not said

    def _value(self, column: str) -> Waarde | None:
        return self.cells[column].control.value()

    def _show(self) -> None:
        said = self.cells["punt"].control.words()
        self._words.setText(f"‘{said}’" if said else self.tr("nieuw punt"))
        if self.open:
            self._folded = False  # and so it stays once it is answered: nothing moves under who types
        rewording = self._rewording or not said or self.cells["punt"].frame.isAncestorOf(self.focusWidget())
        folded = self.folded
        self._show_done()
        self._told.setVisible(folded)
        self.cells["punt"].frame.setVisible(rewording and not self._read_only and not folded)
        why = self._value("uitleg") is not None or self._value(_INFLUENCE) in _ASK_WHY
        why = why or self.cells["uitleg"].frame.isAncestorOf(self.focusWidget())
        self.cells["uitleg"].frame.setVisible(why and not folded)
        for column in (_INFLUENCE, "antwoord"):
            self.cells[column].frame.setVisible(not folded)
        self._show_place(folded=folded)
        self._column.setSpacing(2 if folded else 8)
        self._column.setContentsMargins(12, 4 if folded else 8, 12, 8 if folded else 12)
        asks = self.open and not self._read_only
        self._asks.setVisible(asks)
        self.change.setVisible(folded)
        self.reword.setVisible(not self._read_only and not rewording and not folded)
        self.remove.setVisible(not self._read_only and not folded)
        state = State.FINDING.value if asks else State.PLAIN.value
        if self.property("state") != state:
            self.setProperty("state", state)
            restyle(self)

    def _show_place(self, *, folded: bool) -> None:
        """Which part of the plan it is about: asked once it is told that something was done with it."""
        place = self.cells[PLACE]
        code = place.control.value()
        asked = code is not None or self._value(_INFLUENCE) in _CHANGED
        asked = asked or place.frame.isAncestorOf(self.focusWidget())
        place.frame.setVisible(asked and not folded)
        if isinstance(code, str):
            self.lead.say(self.tr("Naar {place}").format(place=within(label("plek_in_plan", code))))
        self.lead.setVisible(code is not None and self._leads)

    def _show_done(self) -> None:
        """What stands there when the point is folded."""
        code = str(self._value(_INFLUENCE) or "")
        sign, tone = signs_of(_INFLUENCE).get(code, "check"), tones_of(_INFLUENCE, (code,)).get(code, "text2")
        self._sign.show_icon(sign, tone)
        self._done.setText(label(_INFLUENCE, code) if code else "")
        set_tone(self._done, tone)
        self._sentence.setText(self.cells["antwoord"].control.words() or self.cells["uitleg"].control.words())
        if self._read_only:
            self.change.say(self.tr("Bekijk"), "eye")

    def _change(self) -> None:
        self.unfold()
        self.cells[_INFLUENCE].focus()

    def _reword(self) -> None:
        self._rewording = True
        self._show()
        self.cells["punt"].focus()
