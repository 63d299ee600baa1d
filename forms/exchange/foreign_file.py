"""Reads a file from outside into memory: whole, unchanged while reading, and never larger than is sensible.

Guarantees: what is wrong with the file is one Dutch sentence (`GeweigerdBestand`), and the sentence holds nothing of
what the file says. The caller must not open foreign files in any other way.
"""

import os
import stat
from pathlib import Path

from models.errors import Melding
from models.sentence import Sentence

MEGABYTE = 1 << 20
MAX_BYTES = 16 * MEGABYTE
"""More than five times the roster of the largest school."""


class GeweigerdBestand(Melding):
    """A foreign file that is refused as a whole. `regel` is the line the fault is on, from 1, where there is one."""

    def __init__(self, sentence: str, regel: int | None = None) -> None:
        super().__init__(sentence)
        self.regel = regel


def read_file(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a file of at most `limit` bytes. Raises `GeweigerdBestand`."""
    try:
        # A pipe or device is not opened at all: reading from it may never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise GeweigerdBestand(
                "Dit is geen bestand dat Driehoek kan lezen. Kies het bestand zelf, niet de map waar het in staat."
            )
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            data = file.read(limit + 1)
            after = os.fstat(file.fileno())
    except FileNotFoundError:
        raise GeweigerdBestand(
            "Dit bestand is er niet (meer). Kijk of de naam klopt en of de schijf of stick nog aangesloten is."
        ) from None
    except PermissionError:
        raise GeweigerdBestand(
            "Je mag dit bestand niet lezen. Kopieer het naar je eigen map en kies het daar."
        ) from None
    except OSError:
        raise GeweigerdBestand(
            "Dit bestand kan niet gelezen worden. Er is niets overgenomen. Is de schijf of stick nog aangesloten?"
        ) from None
    check_size(data, limit)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != after.st_size:
        raise GeweigerdBestand(
            "Het bestand veranderde terwijl Driehoek het las. Er is niets overgenomen. Wacht tot het opslaan of "
            "kopiëren klaar is en kies het opnieuw."
        )
    return data


def check_size(data: bytes, limit: int = MAX_BYTES) -> None:
    """Refuses what is empty or larger than `limit` bytes."""
    if not data:
        raise GeweigerdBestand("Dit bestand is leeg. Er is niets overgenomen. Maak de export opnieuw.")
    if len(data) > limit:
        raise GeweigerdBestand(
            Sentence(
                "Dit bestand is groter dan {grens} MB. Er is niets overgenomen. Controleer of je het goede bestand "
                "koos.",
                grens=limit // MEGABYTE,
            )
        )
