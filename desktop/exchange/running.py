"""An import that runs: told how far it is from the worker's thread to the window's, and stopped the other way round."""

from threading import Event

from PySide6.QtCore import QObject, Signal

from models.errors import Melding


class Gestopt(Melding):
    """The user stopped an import."""


class Running(QObject):
    """One import. Kept by who runs it: a screen that is thrown away meanwhile does not end it."""

    progressed = Signal(int, int)

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self._stopped = Event()

    def stop(self) -> None:
        """Asks it to end with nothing taken over."""
        self._stopped.set()

    def __call__(self, done: int, total: int) -> None:
        """Told by the import, in the worker. Raises `Gestopt` to cancel it as a whole."""
        if self._stopped.is_set():
            raise Gestopt(self._words)
        self.progressed.emit(done, total)
