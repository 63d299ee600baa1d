"""What a print job is: sent in steps without anything coming out of a printer, then released or dropped.

So a job can be registered in one act with its release: either it is in the register and is printed, or neither.
"""

from typing import Protocol

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
