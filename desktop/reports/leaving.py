"""What leaves the vault, as acts: a PDF that is written where the user says, or one that goes to a printer.

Both give a line in the register of who got what; what could not be written or printed gives none.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop.printing.chosen import Chosen
from desktop.printing.page_range import in_words
from desktop.reports.reading import Made, Printable
from forms.reports.handing_out import Paper, hand_out
from models.actions.verstrekken import BESTAND, PAPIER, Verstrekt, printing
from models.record.change import ActResult
from models.values import Persoon
from models.vault import Vault


def write(printable: Printable, made: Made, path: Path, today: date, vault: Vault) -> ActResult | None:
    """Writes the PDF and registers it. Raises `NietGeschreven`, or what an act raises."""
    paper = Paper(made.file, path, replace=True)
    return hand_out(vault, printable.beeld.uid, [paper], printable.asked.audience.voor, _person(printable), today)


def put_on_paper(
    printable: Printable, made: Made, today: date, vault: Vault, chosen: Chosen, release: Callable[[], None]
) -> ActResult | None:
    """Registers what was chosen and lets the job go, in one act.

    Raises what `release` raises; then nothing is kept.
    """
    file = made.file
    told = Verstrekt(
        file.rapport,
        file.code,
        file.versie_uid,
        wijze=PAPIER if chosen.file is None else BESTAND,
        exemplaren=chosen.copies,
        bladzijden=None if len(chosen.pages) == file.pages else in_words(chosen.pages),
    )
    voor = printable.asked.audience.voor
    with printing(vault, printable.beeld.uid, [told], voor, _person(printable), today) as doing:
        release()
    return doing.result


def _person(printable: Printable) -> Persoon | None:
    return Persoon(printable.asked.persoon) if printable.asked.persoon else None
