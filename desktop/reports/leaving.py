"""What leaves the vault, as acts: a PDF that is written where the user says, or one that goes to a printer.

Both pass the recipient check and give a line in the register of who got what; what could not be written or printed
gives none.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.printing.chosen import Chosen
from desktop.printing.page_range import in_words
from desktop.reports.reading import Made, Printable
from forms.reports.handing_out import Paper, Way, hand_out, leaving
from forms.reports.making import Vorm, make
from forms.reports.page_text import text_of
from forms.reports.recipient_check import Cleared, Outgoing, check_recipient
from models.actions.verstrekken import BESTAND, PAPIER
from models.queries.other_pupils import other_pupils
from models.record.change import ActResult
from models.vault import Vault


def write(printable: Printable, made: Made, path: Path, today: date, vault: Vault) -> ActResult | None:
    """Writes the PDF and registers it. Raises `NietVrijgegeven`, `NietGeschreven`, or what an act raises."""
    return hand_out(vault, _cleared(printable), [Paper(made.file, path, replace=True)], today)


def write_page(printable: Printable, made: Made, path: Path, today: date, vault: Vault) -> ActResult | None:
    """Makes the same report as a page for a browser, checks what stands on it, writes and registers it.

    Raises `NietVrijgegeven`, `NietGeschreven`, or what an act raises.
    """
    beeld, voor, persoon = printable.beeld, printable.asked.audience.voor, printable.asked.persoon
    pages = make(beeld, voor, today, datetime.now(UTC), persoon, made.file.rapport, vorm=Vorm.HTML)
    page = next(one for one in pages if one.versie_uid == made.file.versie_uid)
    with vault.reading() as connection:
        others = other_pupils(connection, beeld.uid)
    check = check_recipient(beeld, voor, persoon, [Outgoing(page, text_of(page))], today, others)
    return hand_out(vault, check.release(), [Paper(page, path, replace=True)], today)


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
