"""The overview as it leaves: made in the worker, without small numbers, in no register: it tells of nobody."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.figures.reading import Chosen, read_overview
from desktop.printing.chosen import Chosen as Printed
from forms.reports.handing_out import Paper, write_out
from forms.reports.making import Gemaakt, make_overview
from forms.reports.overzicht import Over
from models.record.change import ActResult
from models.vault import Vault


def make_paper(vault: Vault, today: date, chosen: Chosen) -> Gemaakt:
    """The PDF for a choice. Raises `GeenRapport` where nothing is counted."""
    told, keuze = read_overview(vault, today, chosen, with_whole=True), chosen.keuze(today)
    school = told.schools.get(chosen.school) if chosen.school else None
    over = Over(told.organisation or None, today, school, keuze.van, keuze.tot)
    return make_overview(told.figures, told.whole, told.schools, over, datetime.now(UTC))


def keep_paper(made: Gemaakt, path: Path) -> Path:
    """Writes the PDF where the user wants it. Raises `NietGeschreven`."""
    write_out([Paper(made, path, replace=True)])
    return path


def put_on_paper(vault: Vault, printed: Printed, release: Callable[[], None]) -> ActResult | None:
    """Lets the job go; nothing is registered."""
    release()
    return None
