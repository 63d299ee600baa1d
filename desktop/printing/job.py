"""What a print job is: sent in steps without anything coming out of a printer, then released or dropped.

So a job can be registered in one act with its release: either it is in the register and is printed, or neither.
"""

from threading import Lock
from typing import Protocol

from desktop.language import translate
from models.errors import Melding


class NietAfgedrukt(Melding):
    """A job that the printer did not take."""


class Job(Protocol):
    """A job on its way. After `release` or `drop` it is done with."""

    steps: int
    """How many times `step` is to be called."""
    shared: bool
    """Whether its steps draw pages, which only the worker of the vault may do."""

    def step(self) -> None:
        """Sends a next part. Raises `NietAfgedrukt`."""

    def release(self) -> None:
        """Lets it be printed. Raises `NietAfgedrukt`; then nothing is printed."""

    def drop(self) -> None:
        """Takes it away; nothing is printed. Never raises."""


class Guarded:
    """A job that may be dropped from another thread than the one it is in the middle of a step in."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._lock = Lock()
        self._over = False
        self.steps, self.shared = job.steps, job.shared

    def step(self) -> None:
        """Sends a next part, unless it was dropped."""
        with self._lock:
            if not self._over:
                self._job.step()

    def release(self) -> None:
        """Lets it be printed. Raises `NietAfgedrukt`, also when it was dropped."""
        with self._lock:
            if self._over:
                raise NietAfgedrukt(
                    translate("Printing", "De opdracht is gestopt. Er is niets afgedrukt en niets genoteerd.")
                )
            self._job.release()

    def keep(self) -> None:
        """It was released and that is registered: nothing takes it away any more."""
        with self._lock:
            self._over = True

    def drop(self) -> None:
        """Takes it away after the step it is in, also where it was released and could not be registered."""
        with self._lock:
            if not self._over:
                self._over = True
                self._job.drop()
