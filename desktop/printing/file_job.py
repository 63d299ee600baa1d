"""A job whose printer is a file: on macOS the system's dialog can also keep a PDF. It gets the PDF as it was made."""

from pathlib import Path

from desktop.language import translate
from desktop.printing.job import NietAfgedrukt
from models.vault.atomic_file import write_atomically


class FileJob:
    """A PDF for a file. Nothing is written before `release`."""

    shared = False
    steps = 0

    def __init__(self, path: Path, pdf: bytes) -> None:
        self._path = path
        self._pdf = pdf
        self._written = False

    def step(self) -> None:
        """There is nothing to send."""

    def release(self) -> None:
        """Writes the file, whole or not at all."""
        try:
            write_atomically(self._path, self._pdf)
        except OSError:
            raise NietAfgedrukt(
                translate(
                    "Print",
                    "In {folder} kan niet worden geschreven. Er is niets bewaard en niets genoteerd. Kies een andere "
                    "map of maak ruimte vrij.",
                ).format(folder=self._path.parent)
            ) from None
        self._written = True

    def drop(self) -> None:
        """Takes the file away when it was written."""
        if self._written:
            self._path.unlink(missing_ok=True)
