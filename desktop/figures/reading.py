"""What the overview shows: counted in the worker in one read, frozen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.shell.route import Route, ScreenName
from desktop.widgets.lines.model import PAGE
from forms.figures import Figuur
from forms.figures_read import read_figures
from models.queries.figures import behind, counted
from models.queries.figures_choice import Behind, Keuze
from models.terms.calendar import schooljaar
from models.vault import Vault

ALWAYS, THIS, LAST = "alles", "dit", "vorig"
_SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choices above the overview: a school or all, and a period by name."""

    school: str = ""
    period: str = ALWAYS

    def keuze(self, today: date) -> Keuze:
        """What is counted on a day."""
        year = {THIS: schooljaar(today), LAST: schooljaar(today).vorige}.get(self.period)
        if year is None:
            return Keuze(today, self.school or None)
        return Keuze(today, self.school or None, year.begin, year.einde)

    @property
    def kept(self) -> str:
        """As it stands in a route."""
        return f"{self.school}{_SEPARATOR}{self.period}"

    @staticmethod
    def of(kept: str | None) -> "Chosen":
        """From a route."""
        school, _, period = (kept or "").partition(_SEPARATOR)
        return Chosen(school, period if period in (THIS, LAST) else ALWAYS)


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of a choice."""

    today: date
    chosen: Chosen
    figures: tuple[Figuur, ...]
    nothing: tuple[str, ...]
    """Figures that have nothing to count."""
    schools: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Number:
    """One number of which the dossiers are asked: its figure, row and series (empty for all series together)."""

    figure: str
    row: str
    series: str
    chosen: Chosen

    @property
    def route(self) -> Route:
        """Where its list is."""
        return Route(ScreenName.FIGURE, section=self.figure, field=self.row, column=self.series, row=self.chosen.kept)

    @staticmethod
    def at(route: Route) -> "Number":
        """The number of a route."""
        return Number(route.section or "", route.field or "", route.column or "", Chosen.of(route.row))


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of the dossiers behind a number."""

    number: Number
    page: int
    lines: tuple[Behind, ...]
    count: int = 0
    schools: Mapping[str, str] | None = None


def read_overview(vault: Vault, today: date, chosen: Chosen) -> Overview:
    """Counts for a choice."""
    with vault.reading() as connection:
        told = read_figures(connection, chosen.keuze(today))
    return Overview(today, chosen, told.figures, told.nothing, told.schools)


def read_listed(vault: Vault, today: date, number: Number, page: int = 0) -> Listed:
    """A page of the dossiers behind a number; with the first page how many there are."""
    keuze = number.chosen.keuze(today)
    with vault.reading() as connection:
        lines = behind(connection, keuze, number.figure, number.row, number.series, PAGE, page * PAGE)
        if page:
            return Listed(number, page, lines)
        found = counted(connection, keuze)
    cells = found.cells.get(number.figure, {})
    count = sum(many for (row, series), many in cells.items() if row == number.row and number.series in ("", series))
    return Listed(number, page, lines, count, found.schools)
