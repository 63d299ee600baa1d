"""The strips at the top of the content: an error that was told, and that something typed could not be kept."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.language import translate
from desktop.shell.messages import log_bug, told
from desktop.shell.room import Room, edge
from desktop.widgets.arrange import down
from desktop.widgets.button import Button
from desktop.widgets.saved import Saved
from desktop.widgets.strip import Strip
from models.errors import Melding

_ABOVE = 8
"""Room under the line of the top bar."""


class Strips(QFrame):
    """The strips under each other; empty it takes no room."""

    again_asked = Signal()
    """What could not be kept is to be tried now."""
    changed = Signal()
    """Whether they say that something is not kept may have changed."""

    def __init__(self) -> None:
        super().__init__()
        self._column: QVBoxLayout = down(gap=6)
        self._edge = edge(Room.WIDE)
        self.changed.connect(self._fit)
        self.trouble: Strip | None = None
        """That something typed could not be kept, as long as it is so."""
        self._unkept: Strip | None = None
        self._notes: list[Strip] = []
        self.setLayout(self._column)

    def fit_in(self, room: Room) -> None:
        """Keeps the edges of the screens."""
        self._edge = edge(room)
        self._fit()

    def _fit(self) -> None:
        self._column.setContentsMargins(self._edge, _ABOVE if self.shown else 0, self._edge, 0)

    @property
    def says_unkept(self) -> bool:
        """Whether a strip says that what was done last is not kept. Then nothing beside it may say that all is."""
        return self.trouble is not None or self._unkept is not None

    def say_unkept(self) -> None:
        """Says once more aloud what is not kept."""
        for one in (self._unkept, self.trouble):
            if one is not None:
                one.say()

    @property
    def shown(self) -> tuple[Strip, ...]:
        """The strips that are there."""
        found = self.findChildren(Strip)
        return tuple(one for one in found if self._column.indexOf(one) >= 0)

    def tell(self, error: BaseException, again: Callable[[], None] | None = None) -> None:
        """Shows an error in place of what was told, and a way to do it `again`; a bug is logged, without content."""
        said = told(error)
        if said.bug:
            log_bug(error)
        close = Button(translate("Workspace", "Sluit"), small=True)
        unkept = isinstance(error, Melding) and error.niet_bewaard
        retry = Button(translate("Workspace", "Probeer opnieuw"), small=True)
        strip = Strip("red", said.words, said.title, *((retry,) if again and unkept else ()), close)
        if again is not None:
            retry.clicked.connect(lambda: self._drop(strip))
            retry.clicked.connect(lambda: again())
        close.clicked.connect(lambda: self._drop(strip))
        self.drop_all()
        self._column.addWidget(strip)
        self._unkept = strip if unkept else None
        self.changed.emit()
        strip.say()

    def show_trouble(self, error: Exception | None) -> None:
        """Shows that what was typed could not be kept; None when it is kept after all."""
        if self.trouble is not None:
            self._drop(self.trouble)
        self.trouble = None
        if error is None:
            self.changed.emit()
            return
        said = told(error)
        if said.bug:
            log_bug(error)
        again = Button(translate("Workspace", "Probeer nu"), small=True)
        again.clicked.connect(lambda: self.again_asked.emit())
        stays = translate("Workspace", "Je tekst staat nog op het scherm; Driehoek probeert het steeds opnieuw.")
        self.trouble = Strip("red", f"{said.title} {said.words} {stays}", f"{Saved.FAILED.words}.", again)
        self._column.addWidget(self.trouble)
        self.changed.emit()
        self.trouble.say()

    def show_note(self, note: Strip) -> None:
        """Shows something to know; it stays until it is closed, also on the next screen."""
        close = Button(translate("Workspace", "Sluit"), small=True)
        close.clicked.connect(lambda: self._drop(note))
        note.add(close)
        self._notes.append(note)
        self._column.addWidget(note)
        self._fit()
        note.say()

    def drop_note(self, note: Strip) -> None:
        """Takes something to know away, when it is still there."""
        if note in self._notes:
            self._drop(note)

    def drop_all(self) -> None:
        """Takes what was told away, as after reading it. That typed text is not kept stays as long as it is so."""
        for one in self.shown:
            if one is not self.trouble and one not in self._notes:
                self._drop(one)

    def _drop(self, strip: Strip) -> None:
        if strip is self._unkept:
            self._unkept = None
        if strip in self._notes:
            self._notes.remove(strip)
        self._column.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        self.changed.emit()
