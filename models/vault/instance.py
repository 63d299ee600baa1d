"""One vault, one open instance: a lock of the operating system on an empty file in the vault's folder.

The operating system lets go of the lock when the process that held it ends, however it ends, so a stale lock never
blocks. The file says nothing about who holds it.
"""

import os
import sys
from pathlib import Path

from models.vault.messages import KluisInGebruik

NAME = "open.slot"

if sys.platform == "win32":  # pragma: no cover (the same promise, kept by the locks of Windows)
    import msvcrt

    def _try_lock(opened: int) -> None:
        msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(opened: int) -> None:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)


class InstanceLock:
    """Holds a vault for this process from its making until `release`."""

    def __init__(self, folder: Path) -> None:
        """Takes the lock. Raises `KluisInGebruik`, or `OSError` when the file cannot be opened."""
        self._opened: int | None = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _try_lock(self._opened)
        except (BlockingIOError, PermissionError):  # the second is how Windows says it
            self.release()
            raise KluisInGebruik from None
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        """Lets go. May be called again."""
        if self._opened is not None:
            os.close(self._opened)
            self._opened = None
