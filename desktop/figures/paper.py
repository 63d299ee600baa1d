"""The overview as it leaves: made in the worker, without small numbers, in no register: it tells of nobody."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.figures.reading import Chosen
from desktop.printing.chosen import Chosen as Printed
from desktop.reports.pages import Contents, contents
from forms.figures_read import overview_paper
from forms.reports.handing_out import Paper, write_out
from forms.reports.making import Gemaakt
from models.record.change import ActResult
from models.vault import Vault


def make_paper(vault: Vault, today: date, chosen: Chosen) -> Gemaakt:
    """The PDF for a choice. Raises `GeenRapport` where nothing is counted."""
    with vault.reading() as connection:
        return overview_paper(connection, chosen.keuze(today), datetime.now(UTC))


def make_shown(vault: Vault, today: date, chosen: Chosen) -> tuple[Gemaakt, Contents]:
    """The PDF with what is known of its pages, to look at."""
    made = make_paper(vault, today, chosen)
    return made, contents(made.data)


def keep_paper(made: Gemaakt, path: Path) -> Path:
    """Writes the PDF where the user wants it. Raises `NietGeschreven`."""
    write_out([Paper(made, path, replace=True)])
    return path


def put_on_paper(vault: Vault, printed: Printed, release: Callable[[], None]) -> ActResult | None:
    """Lets the job go; nothing is registered."""
    release()
    return None
