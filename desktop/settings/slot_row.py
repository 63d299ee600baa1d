"""One way into the vault in the settings: its name, whose it is and since when, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from desktop.language import QT_TRANSLATE_NOOP, translate
from desktop.settings.wachtzin_form import WachtzinForm
from desktop.theme.letters import Role
from desktop.widgets.arrange import STRETCH, across, boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.flow import Flow
from desktop.widgets.icon import Icon
from desktop.widgets.text import text
from models.vault.keyfile import Slot
from models.vault.slots import HERSTELCODE, SLEUTELBOS, WACHTZIN

_ICONS = {WACHTZIN: "key-round", HERSTELCODE: "life-buoy", SLEUTELBOS: "shield-check"}
_OWN_NAMES = frozenset(
    {
        QT_TRANSLATE_NOOP("SlotRow", "Wachtzin"),
        QT_TRANSLATE_NOOP("SlotRow", "Herstelcode op papier"),
        QT_TRANSLATE_NOOP("SlotRow", "Sleutelbos van een computer"),
    }
)
"""What a way in is called that nobody gave a name."""


class SlotRow(QFrame):
    """The row. What is asked with it opens under it."""

    renamed = Signal(str, str)
    """The id of the slot and its new name."""
    changed = Signal(str, str)
    """The id of the slot and its new wachtzin."""
    withdrawn = Signal(str)

    def __init__(self, slot: Slot, owner: str) -> None:
        super().__init__()
        self.slot = slot
        self.name = text(label_words(slot), Role.STRONG, wrap=True)
        made = long_day_words(datetime.fromisoformat(slot.created).astimezone().date())
        about = self.tr("{kind} van {owner}, sinds {day}").format(kind=kind_words(slot.kind), owner=owner, day=made)
        self.renamer = self._button(self.tr("Hernoem"), self._ask_name)
        self.changer = self._button(self.tr("Wijzig de wachtzin"), self._ask_wachtzin)
        if slot.kind != WACHTZIN:
            self.changer.hide()
        self.withdrawer = self._button(self.tr("Trek in"), lambda: self.withdrawn.emit(slot.id))
        acts = boxed(Flow(self.renamer, self.changer, self.withdrawer, gap=4))
        sign = Icon(_ICONS.get(slot.kind, "key-round"), "text2", 20)
        head = across(sign, down(self.name, text(about, Role.META, wrap=True), gap=1), gap=12)
        head.setStretch(1, 1)
        head.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._below: QVBoxLayout = down(gap=0)
        self.form: WachtzinForm | None = None
        self.field: TextControl | None = None
        self.setLayout(down(head, down(acts, self._below, gap=8, margins=(32, 0, 0, 0)), gap=4))

    def close_form(self) -> None:
        """Takes away what is asked."""
        clear(self._below)
        self.form = self.field = None

    @override
    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and escape and self._below.count():
            event.accept()  # else Esc goes to the window, which has a use of its own for it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._below.count():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _button(self, words: str, act: object) -> Button:
        button = Button(words, Kind.GHOST, small=True)
        button.setAccessibleName(f"{words}: {label_words(self.slot)}")
        button.clicked.connect(act)
        return button

    def _ask_name(self) -> None:
        self.close_form()
        control = self.field = TextControl(translate("SlotRow", "bijvoorbeeld: laptop ib-kamer"))
        control.set_value(self.slot.label)
        frame = FieldFrame(
            self.tr("Naam"),
            control,
            help_words=self.tr("Noem de plaats, nooit een leerling. Hij staat leesbaar in de map."),
        )
        keeper = Button(self.tr("Geef deze naam"), icon="check", small=True)
        keeper.clicked.connect(self._rename)
        control.line.returnPressed.connect(self._rename)
        self._below.addWidget(frame)
        self._below.addSpacing(8)
        self._below.addLayout(across(keeper, STRETCH))
        control.target().setFocus(Qt.FocusReason.OtherFocusReason)
        control.line.selectAll()

    def _rename(self) -> None:
        if self.field is not None:
            self.renamed.emit(self.slot.id, str(self.field.value() or ""))

    def _ask_wachtzin(self) -> None:
        self.close_form()
        self.form = form = WachtzinForm(self.tr("Wijzig de wachtzin"))
        form.given.connect(lambda words: self.changed.emit(self.slot.id, words))
        form.left.connect(self._leave)
        self._below.addWidget(form)
        form.first_focus()

    def _leave(self) -> None:
        """Without a change; back at the button that asked."""
        asked = self.renamer if self.field is not None else self.changer
        self.close_form()
        asked.setFocus(Qt.FocusReason.OtherFocusReason)


def label_words(slot: Slot) -> str:
    """The name that people gave a way in; where they gave none, what it is."""
    return translate("SlotRow", slot.label) if slot.label in _OWN_NAMES else slot.label


def kind_words(kind: str) -> str:
    """What a way in is called."""
    return {
        WACHTZIN: translate("SlotRow", "Wachtzin"),
        HERSTELCODE: translate("SlotRow", "Herstelcode"),
        SLEUTELBOS: translate("SlotRow", "Sleutelbos van een computer"),
    }.get(kind, kind)
