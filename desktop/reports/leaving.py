"""What leaves the vault, as acts: a PDF that is written where the user says, or one that goes to a printer.

Both pass the recipient check and give a line in the register of who got what; what could not be written or printed
gives none.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.printing.chosen import Chosen
from desktop.printing.page_range import in_words
from desktop.reports.reading import Made, Printable, Stock
from forms.reports.handing_out import Paper, Way, hand_out, leaving
from forms.reports.making import Gemaakt, Vorm, make
from forms.reports.page_text import text_of
from forms.reports.recipient_check import Cleared, Outgoing, check_recipient
from forms.reports.stationery import letterhead
from forms.reports.web.reading_back import broken_promises
from models.actions.verstrekken import BESTAND, PAPIER
from models.queries.briefpapier import read_stationery
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
    page = _page_of(printable, made, today, vault)
    with vault.reading() as connection:
        others = other_pupils(connection, beeld.uid)
    check = check_recipient(beeld, voor, persoon, [Outgoing(page, text_of(page))], today, others)
    return hand_out(vault, check.release(), [Paper(page, path, replace=True)], today)


def keeps_promises(printable: Printable, made: Made, today: date, vault: Vault) -> bool:
    """Whether the page for a browser of a report has headings, heads of tables and words at its pictures."""
    return not broken_promises(_page_of(printable, made, today, vault).data)


def _page_of(printable: Printable, made: Made, today: date, vault: Vault) -> Gemaakt:
    """The report as a page for a browser; on paper of the organisation it has that head too."""
    asked = printable.asked
    with vault.reading() as connection:
        stationery = read_stationery(connection)
    head = letterhead(stationery) if asked.stock is not Stock.PLAIN and not stationery.empty else None
    pages = make(
        printable.beeld,
        asked.audience.voor,
        today,
        datetime.now(UTC),
        asked.persoon,
        made.file.rapport,
        letterhead=head,
        vorm=Vorm.HTML,
        with_held=True,
    )
    return next(one for one in pages if one.versie_uid == made.file.versie_uid)


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
