"""The first step: as what one works, who one is, and for which organisation. Nothing is made."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget
from typing_extensions import override

from desktop.theme.letters import Role as Letters
from desktop.theme.theme import Theme
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.tab_stop import one_tab_stop
from desktop.widgets.text import text

_BESIDE = 760
"""Width at 100 % from which the cards stand beside each other."""


class Work(Enum):
    """What a user does: the role of the user and the kind of vault that goes with it."""

    IB = ("ib", "school")
    STEUNPUNT = ("steunpunt", "steunpunt")
    COORDINATOR = ("coordinator", "samenwerkingsverband")

    def __init__(self, rol: str, soort: Literal["school", "steunpunt", "samenwerkingsverband"]) -> None:
        self.rol = rol
        self.soort = soort


@dataclass(frozen=True, slots=True)
class Person:
    """What the step asks."""

    work: Work
    name: str
    organisation: str


class RoleStep(QWidget):
    """The step."""

    def __init__(self) -> None:
        super().__init__()
        self.cards = {
            Work.IB: RadioCard(
                self.tr("Ib’er of zorgcoördinator"),
                self.tr("OPP’s, hoorrecht en TLV voor je eigen school"),
                icon="notebook-pen",
            ),
            Work.STEUNPUNT: RadioCard(
                self.tr("Ouder- en jeugdsteunpunt"),
                self.tr("Onafhankelijk dossier naast ouders en leerling"),
                icon="life-buoy",
            ),
            Work.COORDINATOR: RadioCard(
                self.tr("Samenwerkingsverband"),
                self.tr("TLV-aanvragen lezen, adviezen, casusoverzicht"),
                icon="building-2",
            ),
        }
        self._group = QButtonGroup(self)
        for card in self.cards.values():
            self._group.addButton(card.radio)
            card.radio.installEventFilter(self)
        one_tab_stop(self._group)
        self.cards[Work.IB].choose()
        self.name = FieldFrame(
            self.tr("Je naam"), TextControl(), help_words=self.tr("Staat in het logboek van de kluis."), required=True
        )
        self.organisation = FieldFrame(
            self.tr("Naam van je organisatie"),
            TextControl(),
            help_words=self.tr("Staat op wat je afdrukt."),
            required=True,
        )
        self._cards_line: QBoxLayout = across(*self.cards.values(), gap=12)
        fields = [boxed(down(one, STRETCH)) for one in (self.name, self.organisation)]
        self._fields_line: QBoxLayout = across(*fields, gap=24)
        self.setLayout(
            down(
                text(self.tr("Ik werk als"), Letters.CARD),
                self._cards_line,
                text(
                    self.tr(
                        "Je rol bepaalt de beginschermen en wie wat standaard niet ziet. Hij hoort bij de kluis die "
                        "je nu maakt."
                    ),
                    Letters.META,
                    wrap=True,
                ),
                16,
                self._fields_line,
                gap=8,
            )
        )
        for at in range(3):
            self._cards_line.setStretch(at, 1)
        for at in range(2):
            self._fields_line.setStretch(at, 1)
        for frame in (self.name, self.organisation):
            frame.control.edited.connect(lambda one=frame: one.show_message(State.PLAIN))

    def focus_first(self) -> None:
        """Puts the focus on the role."""
        self.cards[self._work()].radio.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def work(self) -> Work:
        """The role that is chosen."""
        return self._work()

    def answer(self) -> Person | None:
        """What was asked; None when something is missing, and then it says what."""
        for frame in (self.name, self.organisation):
            if frame.control.value() is None:
                frame.show_message(State.ERROR, self.tr("Vul dit in om verder te gaan."))
                frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        return Person(self._work(), str(self.name.control.value()), str(self.organisation.control.value()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= Theme.current().length(_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._cards_line.setDirection(direction)
        self._fields_line.setDirection(direction)
        self._level()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._level()
        return False

    def _level(self) -> None:
        """Beside each other the sentences of the cards stand level, also where the words of one take two lines."""
        high = {card: card.radio.heightForWidth(card.radio.width()) for card in self.cards.values()}
        beside = self._cards_line.direction() is QBoxLayout.Direction.LeftToRight
        for card, own in high.items():
            card.stand_lower(max(high.values()) - own if beside else 0)

    def _work(self) -> Work:
        return next(work for work, card in self.cards.items() if card.radio.isChecked())
