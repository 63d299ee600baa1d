"""Taking files into the vault, one after the other, in the worker: looked at, made clean, encrypted.

What comes in is a file of the user's or a picture from the clipboard. Nothing is written but into the vault, encrypted.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from desktop.attachments.words import taken_words
from desktop.exchange.running import Gestopt, Running
from desktop.shell.session import Session
from forms.bijlagen.intake import Taken, take_bytes, take_in
from models.record.change import ActResult
from models.vault import Vault
from models.vault.blob import Progress

Source = Path | QImage
Keep = Callable[[Vault, Taken, Progress], ActResult]
"""What becomes of a file that was looked at."""


class Taking(QObject):
    """Takes in what it is given. Lives as long as its screen; a file that is being taken in goes on without it."""

    progressed = Signal(int, int)
    """Of the file that is being encrypted: bytes done, and how many there are. 0 of 0: it is being looked at."""
    took = Signal(str, object)
    """A file came in: what to say, and the act that can be undone."""
    told = Signal(object)
    """A file did not come in: why."""
    ended = Signal()
    """Nothing waits any more."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: deque[tuple[Source, Keep]] = deque()
        self._running: Running | None = None
        self._came: list[Taken] = []
        """What came in since it was last at rest."""

    @property
    def busy(self) -> bool:
        """Whether a file is being taken in."""
        return self._running is not None

    def take(self, sources: Sequence[Source], keep: Keep) -> None:
        """Takes these in, in order, after what waits already."""
        self._waiting.extend((one, keep) for one in sources)
        self._next()

    def stop(self) -> None:
        """Ends it: the file under way is not kept, and what waits is forgotten."""
        self._waiting.clear()
        if self._running is not None:
            self._running.stop()

    def _next(self) -> None:
        if self._running is not None:
            return
        if not self._waiting:
            self._came.clear()
            self.ended.emit()
            return
        source, keep = self._waiting.popleft()
        running = self._running = Running(self.tr("Gestopt. Dit bestand is niet toegevoegd."))
        running.progressed.connect(self.progressed)
        self.progressed.emit(0, 0)

        def call(vault: Vault) -> tuple[Taken, ActResult]:
            taken = take_in(source) if isinstance(source, Path) else take_bytes(_png(source), "")
            return taken, keep(vault, taken, running)

        self._session.ask(call, self._took, self._refused, owner=self)

    def _took(self, answer: tuple[Taken, ActResult]) -> None:
        taken, result = answer
        self._running = None
        self._session.tell(result)
        self._came.append(replace(taken, content=b""))
        self.took.emit(taken_words(self._came), result.uid)
        self._next()

    def _refused(self, error: Exception) -> None:
        self._running = None
        if isinstance(error, Gestopt):
            self.took.emit(str(error), None)
        else:
            self.told.emit(error)
        self._next()


def _png(image: QImage) -> bytes:
    """A picture from the clipboard as a file. In the worker: a large one takes a while."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes; it takes a name
    return bytes(buffer.data().data())
