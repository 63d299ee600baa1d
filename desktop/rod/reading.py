"""What the list of days for ROD shows and does, in the worker."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.printing.chosen import Chosen
from desktop.printing.page_range import in_words
from forms.reports.handing_out import Paper, Way, hand_out_list, leaving_list
from forms.reports.making import Gemaakt, make_rod
from forms.reports.page_text import page_text
from forms.reports.recipient_check import Cleared
from forms.reports.rod_check import check_rod, cleared
from models.actions.opp import tick_rod
from models.actions.verstrekken import BESTAND, PAPIER
from models.queries.rod import RodRegel, rod_lines
from models.record.change import ActResult
from models.snapshot.read import read_dossier, read_organisation
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class RodPaper:
    """The list as it will leave, with leave for each pupil on it."""

    made: Gemaakt
    leave: tuple[Cleared, ...]


def read_rod(vault: Vault, today: date) -> tuple[RodRegel, ...]:
    """What is still to be typed over."""
    with vault.reading() as connection:
        return rod_lines(connection, today)


def make_list(vault: Vault, today: date) -> RodPaper:
    """Makes the list and checks it. Raises `GeenRapport`, or `NietVrijgegeven` when something keeps it."""
    with vault.reading() as connection:
        lines, keeper = rod_lines(connection, today), read_organisation(connection)
        cases = {one.dossier: read_dossier(connection, one.dossier) for one in lines if one.datums}
    made = make_rod(lines, keeper, today, datetime.now(UTC))
    return RodPaper(made, cleared(cases, check_rod(cases, made, page_text(made.data), lines, today)))


def keep_list(vault: Vault, paper: RodPaper, path: Path, today: date) -> ActResult | None:
    """Writes the PDF and registers it. Raises `NietGeschreven`, or what an act raises."""
    return hand_out_list(vault, paper.leave, Paper(paper.made, path, replace=True), today)


def put_on_paper(
    paper: RodPaper, today: date, vault: Vault, chosen: Chosen, release: Callable[[], None]
) -> ActResult | None:
    """Registers what was chosen and lets the job go, in one act. Raises what `release` raises; then nothing is kept."""
    way = Way(
        PAPIER if chosen.file is None else BESTAND,
        chosen.copies,
        None if len(chosen.pages) == paper.made.pages else in_words(chosen.pages),
    )
    with leaving_list(vault, paper.leave, paper.made, today, way) as doing:
        release()
    return doing.result


def tick(vault: Vault, line: RodRegel, today: date, *, einde: bool) -> ActResult | None:
    """Keeps that a day was typed over today."""
    return tick_rod(vault, line.dossier, line.periode, today, einde=einde)
