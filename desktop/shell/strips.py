"""The strips at the top of the content: an error that was told, and that something typed could not be kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.language import translate
from desktop.shell.messages import log_bug, told
from desktop.widgets.arrange import clear, down
from desktop.widgets.button import Button
from desktop.widgets.saved import Saved
from desktop.widgets.strip import Strip


class Strips(QFrame):
    """The strips under each other; empty it takes no room."""

    again_asked = Signal()
    """What could not be kept is to be tried now."""

    def __init__(self) -> None:
        super().__init__()
        self._column: QVBoxLayout = down(gap=6, margins=(24, 0, 24, 0))
        self.trouble: Strip | None = None
        """That something typed could not be kept, as long as it is so."""
        self.setLayout(self._column)

    @property
    def shown(self) -> tuple[Strip, ...]:
        """The strips that are there."""
        found = self.findChildren(Strip)
        return tuple(one for one in found if self._column.indexOf(one) >= 0)

    def tell(self, error: BaseException) -> None:
        """Shows an error in place of what was told; a bug is logged, without content."""
        said = told(error)
        if said.bug:
            log_bug(error)
        close = Button(translate("Workspace", "Sluit"), small=True)
        strip = Strip("red", said.words, said.title, close)
        close.clicked.connect(lambda: self._drop(strip))
        self.drop_all()
        self._column.addWidget(strip)
        strip.say()

    def show_trouble(self, error: Exception | None) -> None:
        """Shows that what was typed could not be kept; None when it is kept after all."""
        if self.trouble is not None:
            self._drop(self.trouble)
        self.trouble = None
        if error is None:
            return
        said = told(error)
        if said.bug:
            log_bug(error)
        again = Button(translate("Workspace", "Probeer nu"), small=True)
        again.clicked.connect(lambda: self.again_asked.emit())
        stays = translate("Workspace", "Je tekst staat nog op het scherm; Driehoek probeert het steeds opnieuw.")
        self.trouble = Strip("red", f"{said.title} {said.words} {stays}", f"{Saved.FAILED.words}.", again)
        self._column.addWidget(self.trouble)
        self.trouble.say()

    def drop_all(self) -> None:
        """Takes the strips away, as after reading them."""
        clear(self._column)
        self.trouble = None

    def _drop(self, strip: Strip) -> None:
        self._column.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
