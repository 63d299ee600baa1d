"""The last step: what is there now, and where to begin."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.unlock.example import EXAMPLE_WACHTZIN
from desktop.unlock.known_vault import vault_name
from desktop.widgets.arrange import boxed, clear, down
from desktop.widgets.button import Button, Kind
from desktop.widgets.card import card, point
from desktop.widgets.flow import Flow
from models.vault.backup import backup_folder


class BeginStep(QWidget):
    """The step; its screen listens to the buttons."""

    def __init__(self) -> None:
        super().__init__()
        self._points = down(gap=12)
        self.beginner = Button(self.tr("Begin"), Kind.PRIMARY, icon="arrow-right", shown_key="Return")
        self.importer = Button(self.tr("Leerlingen invoeren"), icon="user-plus")
        self.acts: QFrame = boxed(Flow(self.beginner, self.importer))
        self.home: QVBoxLayout = down(self.acts)
        self.setLayout(down(card(boxed(self._points)), self.home, gap=16))

    def begin(self, folder: Path, *, keyring: bool, example: bool = False, school: bool = True) -> None:
        """Shows what was made."""
        clear(self._points)
        where = self.tr("In de map {}.").format(folder.parent)
        self._points.addWidget(
            point("circle-check", "green", self.tr("Je kluis heet {}").format(vault_name(folder)), where)
        )
        if keyring:
            words = self.tr("Deze computer opent de kluis ook zonder wachtzin")
            self._points.addWidget(point("circle-check", "green", words, self.tr("Intrekken kan altijd.")))
        if example:
            words = self.tr("Alles in deze kluis is verzonnen")
            about = self.tr("Probeer gerust alles uit. De wachtzin is ‘{}’.").format(EXAMPLE_WACHTZIN)
            self._points.addWidget(point("info", "accent", words, about))
        else:
            words = self.tr("De herstelcode staat op papier")
            self._points.addWidget(
                point("circle-check", "green", words, self.tr("Bewaar het op een plaats die op slot kan."))
            )
        copies = self.tr("Bij het sluiten maakt Driehoek een reservekopie")
        self._points.addWidget(
            point("history", "accent", copies, self.tr("In de map {}.").format(backup_folder(folder)))
        )
        self.importer.setVisible(school and not example)
        self.beginner.setFocus(Qt.FocusReason.OtherFocusReason)
