"""The second step: the name of the vault, where it stands, its wachtzin, and the keyring where there is one.

Nothing is made here: the step only answers what a vault would be made of, and looks (in the worker) whether it can.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from desktop.shell.worker import Worker
from desktop.theme.theme import Theme
from desktop.unlock.known_vault import keyring_works
from desktop.unlock.place import Place, Standing, look_at_place
from desktop.unlock.secret import SecretControl
from desktop.unlock.strength import strength
from desktop.unlock.strength_line import StrengthLine
from desktop.widgets.arrange import STRETCH, across, boxed, down
from desktop.widgets.button import Button
from desktop.widgets.fields.control import State
from desktop.widgets.fields.frame import FieldFrame
from desktop.widgets.fields.line import TextControl
from desktop.widgets.pick_file import Picker
from desktop.widgets.strip import Strip
from desktop.widgets.tick import Tick

_BESIDE = 760


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a vault is made of."""

    folder: Path
    wachtzin: str
    keyring: bool

    def __repr__(self) -> str:
        return "NewVault(...)"


class FolderControl(TextControl):
    """A folder: typed, or chosen with the dialog of the system."""

    def __init__(self) -> None:
        super().__init__()
        self.chooser = Button(self.tr("Kies"), icon="folder-open")
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(8)
            layout.addWidget(self.chooser)

    @override
    def set_name(self, name: str, description: str) -> None:
        super().set_name(name, description)
        self.chooser.setAccessibleName(self.tr("Kies een map: {}").format(name))


class VaultStep(QWidget):
    """The step. `open_wanted` hands back the folder of a vault that stands there already."""

    open_wanted = Signal(object)

    def __init__(self, worker: Worker, pick: Picker) -> None:
        super().__init__()
        self._worker = worker
        self._pick = pick
        self._place: Place | None = None
        self.name = FieldFrame(
            self.tr("Naam van de kluis"), TextControl(), help_words=self.tr("Alleen jij ziet deze naam.")
        )
        where = FolderControl()
        self.chooser = where.chooser
        self.parent_folder = FieldFrame(
            self.tr("Bewaren in"), where, help_words=self.tr("Niet in een map die met internet meeloopt.")
        )
        self.opener = Button(self.tr("Open die kluis"), icon="lock-open")
        self.wachtzin = FieldFrame(
            self.tr("Wachtzin"),
            SecretControl(),
            help_words=self.tr("Kies vier of meer gewone woorden. Een zin onthoud je beter dan tekens."),
        )
        self.strength_line = StrengthLine()
        self.wachtzin.set_helper(self.strength_line)
        self.again = FieldFrame(self.tr("Wachtzin nog een keer"), SecretControl(key=None))
        self.keyring = Tick(self.tr("Deze computer mag de kluis ook zonder wachtzin openen"))
        self.keyring.setAccessibleDescription(
            self.tr("De sleutel komt dan in de sleutelbos van je account op deze computer.")
        )
        self.keyring.hide()
        self.opener.hide()
        left = down(self.name, self.parent_folder, across(self.opener, STRETCH), STRETCH, gap=14)
        right = down(self.wachtzin, 4, self.again, self.keyring, STRETCH, gap=8)
        self._columns: QBoxLayout = across(boxed(left), boxed(right), gap=28)
        for at in range(2):
            self._columns.setStretch(at, 1)
        about = Strip(
            "accent", self.tr("Hierna krijg je een herstelcode. Bewaar die op papier, niet op deze computer.")
        )
        self.setLayout(down(self._columns, about, gap=16))
        self.parent_folder.control.set_value(str(user_documents_path() / "Driehoek"))
        self._connect()

    def begin(self, name: str) -> None:
        """Comes to this step: proposes a name, looks at the place and for a keyring."""
        if self.name.control.value() is None:
            self.name.control.set_value(name)
        self._worker.run(keyring_works, self.keyring.setVisible, None, self)
        self._look()
        self.focus_first()

    def focus_first(self) -> None:
        """Puts the focus on the name."""
        self.name.control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, then: Callable[[NewVault], None]) -> None:
        """Hands over what was asked when it is all there, after a last look at the place; else says what is missing."""
        if self._is_missing():
            return
        folder, name = self._where()
        self._worker.run(partial(look_at_place, folder, name), partial(self._answer, then), None, self)

    def _answer(self, then: Callable[[NewVault], None], place: Place) -> None:
        self._show_place(place)
        if place.possible:
            keyring = self.keyring.isChecked() and not self.keyring.isHidden()
            then(NewVault(place.folder, str(self.wachtzin.control.value()), keyring))
        else:
            frame = self.name if place.standing is Standing.NAME else self.parent_folder
            frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= Theme.current().length(_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def _connect(self) -> None:
        for frame in (self.name, self.parent_folder):
            frame.control.left.connect(self._look)
        self.chooser.clicked.connect(self._choose)
        self.opener.clicked.connect(self._open)
        self.wachtzin.control.edited.connect(self._weigh)
        self.again.control.edited.connect(lambda: self.again.show_message(State.PLAIN))
        self.again.control.left.connect(self._compare)

    def _where(self) -> tuple[Path, str]:
        return Path(str(self.parent_folder.control.value() or "")).expanduser(), str(self.name.control.value() or "")

    def _look(self) -> None:
        folder, name = self._where()
        if str(folder) != "." and name:
            self._worker.run(partial(look_at_place, folder, name), self._show_place, None, self)

    def _show_place(self, place: Place) -> None:
        self._place = place
        self.opener.setVisible(place.standing is Standing.VAULT)
        self.name.show_message(State.PLAIN)
        if place.standing is Standing.NAME:
            self.name.show_message(
                State.ERROR, self.tr("In deze naam staat een teken dat niet in een mapnaam kan, zoals : / of ?.")
            )
        elif place.standing is Standing.FREE:
            self.parent_folder.show_message(State.PLAIN)
        else:
            state = State.FINDING if place.possible else State.ERROR
            self.parent_folder.show_message(state, self._said(place.standing))

    def _said(self, standing: Standing) -> str:
        return {
            Standing.SYNCED: self.tr(
                "Deze map lijkt mee te lopen met internet. De kluis is versleuteld, maar een kopie staat dan bij een "
                "ander bedrijf, en twee computers tegelijk kunnen hem beschadigen. Kies liever een andere map."
            ),
            Standing.NOT_WRITABLE: self.tr(
                "In deze map mag je niets bewaren. Kies een andere map, bijvoorbeeld in Documenten."
            ),
            Standing.VAULT: self.tr("Hier staat al een kluis. Open die, of kies een andere naam of map."),
            Standing.OCCUPIED: self.tr("Op deze plaats staat al iets anders. Kies een andere naam of map."),
        }[standing]

    def _choose(self) -> None:
        chosen = self._pick(self, self.tr("Kies de map waarin de kluis komt"), self._where()[0], "")
        if chosen is not None:
            self.parent_folder.control.set_value(str(chosen))
            self._look()

    def _open(self) -> None:
        if self._place is not None:
            self.open_wanted.emit(self._place.folder)

    def _weigh(self) -> None:
        self.wachtzin.show_message(State.PLAIN)
        self.strength_line.show_strength(strength(str(self.wachtzin.control.value() or "")))
        if self.again.control.value() == self.wachtzin.control.value():
            self.again.show_message(State.PLAIN)

    def _compare(self) -> None:
        again, first = self.again.control.value(), self.wachtzin.control.value()
        if again is not None and again != first:
            self.again.show_message(State.ERROR, self.tr("De twee wachtzinnen zijn niet gelijk. Typ hem nog eens."))

    def _is_missing(self) -> bool:
        folder, name = self._where()
        if not name:
            return self._missing(self.name, self.tr("Geef de kluis een naam."))
        if str(folder) == ".":
            return self._missing(self.parent_folder, self.tr("Kies een map."))
        if not strength(str(self.wachtzin.control.value() or "")).enough:
            return self._missing(
                self.wachtzin,
                self.tr("Deze wachtzin is te makkelijk te raden. Neem een zin van vier of meer gewone woorden."),
            )
        if self.again.control.value() != self.wachtzin.control.value():
            return self._missing(self.again, self.tr("De twee wachtzinnen zijn niet gelijk. Typ hem nog eens."))
        return False

    def _missing(self, frame: FieldFrame, words: str) -> bool:
        frame.show_message(State.ERROR, words)
        frame.control.target().setFocus(Qt.FocusReason.OtherFocusReason)
        return True
