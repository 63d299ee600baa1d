"""One program for one user: a second start shows the windows that are there, and ends.

A lock file of this user decides who is the program; it holds as long as its process lives, so nothing stays behind
after a kill. The socket beside it only carries the request. Both are named after the folder with the settings, and tell
nothing of a vault. Another user of the same computer has a folder of its own.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path, user_runtime_path
from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:  # it brings a library of its own: not before the first picture
    from PySide6.QtNetwork import QLocalServer

_PATIENCE, _AGAIN = 2000, 50
"""Milliseconds for the other one to answer, and until it is asked once more."""


class SingleInstance(QObject):
    """Whether this process is the program. `folder` is where lock and socket are."""

    asked = Signal()
    """Another start asks to see the windows."""

    def __init__(self, folder: Path | None = None, settings: Path | None = None) -> None:
        super().__init__()
        name = str(settings or user_config_path("driehoek", appauthor=False))
        self._name = f"driehoek-{hashlib.sha256(name.encode()).hexdigest()[:16]}"
        self._folder = folder or _own_folder()
        self._lock = QLockFile(str(self._folder / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale when its process is gone, never because it is old
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Becomes the program when nobody is. Also true where no lock can be made: better two than none."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def ask(self) -> bool:
        """Asks the program that is there to show its windows; answers whether it heard."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        until = QDeadlineTimer(_PATIENCE)
        socket.connectToServer(self._address)
        while not socket.waitForConnected(until.remainingTime()):  # it may have begun a moment before this one
            if until.hasExpired():
                return False
            QThread.msleep(_AGAIN)
            socket.connectToServer(self._address)
        socket.disconnectFromServer()  # being connected is the whole request: the other one may hang up at once
        return True

    def listen(self) -> bool:
        """Listens for other starts. Who has the lock may take away a socket that a kill left behind."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._address)
        self._server = server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        return server.listen(self._address)

    def stop(self) -> None:
        """Lets go, so that a next start is the program."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @property
    def _address(self) -> str:
        return self._name if sys.platform == "win32" else str(self._folder / self._name)

    def _answer(self) -> None:
        server = self._server
        if server is None:
            return
        while (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.asked.emit()


def _own_folder() -> Path:
    """A folder that only this user reads: that of the session, else beside the settings."""
    for place in (user_runtime_path("driehoek", appauthor=False), user_config_path("driehoek", appauthor=False)):
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            continue
        return place
    return Path()
