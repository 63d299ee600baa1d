"""What leaves the vault, as acts: a PDF that is written where the user says, or one that goes to a printer.

Both pass the recipient check and give a line in the register of who got what; what could not be written or printed
gives none.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop.printing.chosen import Chosen
from desktop.printing.page_range import in_words
from desktop.reports.reading import Made, Printable
from forms.reports.handing_out import Paper, Way, hand_out, leaving
from forms.reports.recipient_check import Cleared
from models.actions.verstrekken import BESTAND, PAPIER
from models.record.change import ActResult
from models.vault import Vault


def write(printable: Printable, made: Made, path: Path, today: date, vault: Vault) -> ActResult | None:
    """Writes the PDF and registers it. Raises `NietVrijgegeven`, `NietGeschreven`, or what an act raises."""
    return hand_out(vault, _cleared(printable), [Paper(made.file, path, replace=True)], today)


def put_on_paper(
    printable: Printable, made: Made, today: date, vault: Vault, chosen: Chosen, release: Callable[[], None]
) -> ActResult | None:
    """Registers what was chosen and lets the job go, in one act.

    Raises `NietVrijgegeven`, or what `release` raises; then nothing is kept.
    """
    file = made.file
    way = Way(
        PAPIER if chosen.file is None else BESTAND,
        chosen.copies,
        None if len(chosen.pages) == file.pages else in_words(chosen.pages),
    )
    with leaving(vault, _cleared(printable), [file], today, way) as doing:
        release()
    return doing.result


def _cleared(printable: Printable) -> Cleared:
    if printable.check is None:
        raise LookupError("there is nothing to hand out")
    return printable.check.release()
