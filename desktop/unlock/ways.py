"""The ways into a vault as cards: the key of this computer, the wachtzin, the recovery code. One of them is chosen.

The form makes a secret of what was typed and shows what is wrong with it, in its own place; it opens nothing itself.
"""

import sys
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.spoken import error_words
from desktop.theme.letters import Role
from desktop.unlock.code_control import CodeControl
from desktop.unlock.known_vault import OwnKey
from desktop.unlock.secret import SecretControl
from desktop.widgets.announce import announce
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.chip import Chip
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.tab_stop import one_tab_stop
from desktop.widgets.text import text
from models.errors import Melding
from models.vault import Herstelcode, Sleutelbos, Wachtzin
from models.vault.messages import (
    GeenSleutelbos,
    GeenWachtzin,
    HerstelcodeOnjuist,
    SleutelbosFaalt,
    SleutelbosKentKluisNiet,
    SleutelbosVergrendeld,
    WachtzinLeeg,
    WachtzinOnjuist,
)
from models.vault.recovery_code import HerstelcodeVertypt
from models.vault.slots import Sleutel


class Way(Enum):
    """A way in."""

    OWN_KEY = "sleutel"
    WACHTZIN = "wachtzin"
    HERSTELCODE = "herstelcode"


_OF_WACHTZIN = (WachtzinOnjuist, WachtzinLeeg, GeenWachtzin)
_OF_CODE = (HerstelcodeOnjuist, HerstelcodeVertypt)
_OF_OWN_KEY = (SleutelbosVergrendeld, GeenSleutelbos, SleutelbosFaalt, SleutelbosKentKluisNiet)


class Ways(QWidget):
    """The cards. `changed` tells that another way was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Manieren om te openen"))
        self._tries = 0
        self._chip = Chip("")
        self.wachtzin = FieldFrame(self.tr("Wachtzin"), SecretControl(), labelled=False)
        self._count = text("", Role.META)
        self.code = FieldFrame(self.tr("Herstelcode"), CodeControl(), labelled=False)
        self._cards = {
            Way.OWN_KEY: RadioCard(self.tr("Sleutel van deze computer"), "", icon="shield-check", beside=self._chip),
            Way.WACHTZIN: RadioCard(self.tr("Wachtzin"), "", icon="key-round"),
            Way.HERSTELCODE: RadioCard(
                self.tr("Herstelcode"),
                self.tr("Acht groepjes op het papier dat je bij het maken van de kluis hebt bewaard."),
                icon="life-buoy",
            ),
        }
        self._cards[Way.WACHTZIN].set_body(boxed(down(self.wachtzin, across(STRETCH, self._count), gap=2)))
        self._cards[Way.HERSTELCODE].set_body(self.code)
        self._group = QButtonGroup(self)
        for card in self._cards.values():
            self._group.addButton(card.radio)
            card.chosen.connect(self._chosen)
        one_tab_stop(self._group)
        self.code.control.edited.connect(self._check_code)
        self.setLayout(down(*self._cards.values(), gap=12))

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return next(way for way, card in self._cards.items() if card.radio.isChecked())

    def card(self, way: Way) -> RadioCard:
        """The card of a way."""
        return self._cards[way]

    def offered(self) -> tuple[Way, ...]:
        """The ways that this vault has."""
        return tuple(way for way, card in self._cards.items() if not card.isHidden())

    def show_ways(self, own_key: OwnKey, *, wachtzin: bool, herstelcode: bool, typed_first: bool = False) -> None:
        """Shows the ways that a vault has, empty, with the easiest that works chosen.

        With `typed_first` that is the wachtzin, also where the key of this computer would open at once.
        """
        self.forget()
        self._cards[Way.OWN_KEY].setVisible(own_key is not OwnKey.NO_SLOT)
        self._cards[Way.WACHTZIN].setVisible(wachtzin)
        self._cards[Way.HERSTELCODE].setVisible(herstelcode)
        self._show_own_key(own_key)
        typed = Way.WACHTZIN if wachtzin else Way.HERSTELCODE if herstelcode else Way.OWN_KEY
        asked = typed_first and wachtzin
        self._cards[Way.OWN_KEY if own_key is OwnKey.FOUND and not asked else typed].choose()
        self._cards[Way.WACHTZIN].say(
            self.tr("Je koos: na vergrendelen altijd de wachtzin. Aanpassen kan bij Instellingen.")
            if asked
            else self.tr("De zin die je bij het maken van de kluis hebt gekozen.")
        )

    def forget(self) -> None:
        """Throws away what was typed, and the messages about it."""
        self._tries = 0
        self._count.hide()
        self.wachtzin.control.set_value(None)
        self.code.control.set_value(None)
        for frame in (self.wachtzin, self.code):
            frame.show_message(State.PLAIN)

    def focus_first(self) -> None:
        """Puts the focus where one types; on the card where there is nothing to type."""
        target = {
            Way.WACHTZIN: self.wachtzin.control.target(),
            Way.HERSTELCODE: self.code.control.target(),
        }.get(self.way, self._cards[self.way].radio)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def secret(self) -> Sleutel | None:
        """What to open with. None when that is not typed yet: then it says what is missing."""
        if self.way is Way.OWN_KEY:
            return Sleutelbos()
        if self.way is Way.WACHTZIN:
            typed = self.wachtzin.control.value()
            if isinstance(typed, str):
                return Wachtzin(typed)
            self._error(self.wachtzin, self.tr("Typ eerst je wachtzin."))
            return None
        typed = self.code.control.value()
        try:
            return Herstelcode(typed if isinstance(typed, str) else "")
        except HerstelcodeVertypt as error:
            self._error(self.code, error_words(error))
            return None

    def tell(self, error: Melding) -> bool:
        """Shows a message about a secret in its own place; answers False when it is about something else."""
        if isinstance(error, _OF_WACHTZIN):
            self._tries += 1
            self._count.setText(self.tr("poging {}; er is geen limiet").format(self._tries))
            self._count.show()
            self._error(self.wachtzin, error_words(error))
            self._select_wachtzin()
        elif isinstance(error, _OF_CODE):
            self._error(self.code, error_words(error))
        elif isinstance(error, _OF_OWN_KEY):
            self._chip.show_state(self.tr("lukt nu niet"), "amber", "triangle-alert")
            self._cards[Way.OWN_KEY].say(error_words(error))
            self._cards[Way.OWN_KEY].radio.setFocus()
            announce(self, error_words(error))
        else:
            return False
        return True

    def _check_code(self) -> None:
        """Says which group does not fit as soon as it is complete: one looks on the paper while it is there."""
        problem = self.code.control.problem()
        self.code.show_message(State.ERROR if problem else State.PLAIN, problem or "")

    def _error(self, frame: FieldFrame, words: str) -> None:
        frame.show_message(State.PLAIN)  # so that the same sentence is said again
        frame.show_message(State.ERROR, words)
        frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _select_wachtzin(self) -> None:
        control = self.wachtzin.control
        if isinstance(control, SecretControl):
            control.line.selectAll()

    def _chosen(self) -> None:
        if self.isVisible():
            self.focus_first()
        self.changed.emit()

    def _show_own_key(self, state: OwnKey) -> None:
        card = self._cards[Way.OWN_KEY]
        place = _keyring_name()
        if state is OwnKey.FOUND:
            self._chip.show_state(self.tr("gevonden"), "green", "check")
            card.say(self.tr("Gevonden in {}. Klaar om te openen.").format(place))
        elif state is OwnKey.LOCKED:
            self._chip.show_state(self.tr("vergrendeld"), "amber", "lock")
            card.say(self.tr("Ontgrendel eerst de sleutelbos van deze computer, of open met de wachtzin."))
        elif state is OwnKey.NO_KEYRING:
            self._chip.show_state(self.tr("geen sleutelbos"), "grey", "circle-minus")
            card.say(self.tr("Deze computer heeft geen sleutelbos. Open met de wachtzin."))
        elif state is OwnKey.UNKNOWN:
            self._chip.show_state(self.tr("misschien"), "grey", "circle-help")
            card.say(self.tr("Als de sleutel van toen nog in {} staat.").format(place))
        else:
            self._chip.show_state(self.tr("niet gevonden"), "grey", "circle-minus")
            card.say(self.tr("In {} staat geen sleutel van deze kluis.").format(place))


def _keyring_name() -> str:
    """The keyring as the user's system calls it."""
    translate = QCoreApplication.translate
    if sys.platform == "win32":
        return translate("Ways", "Windows-referentiebeheer")
    if sys.platform == "darwin":
        return translate("Ways", "de sleutelhanger van macOS")
    return translate("Ways", "de sleutelbos van deze computer")
