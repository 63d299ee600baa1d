"""The ways into the calendar: at a day, and with the planning of a meeting open."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from desktop.widgets.button import Button
from desktop.widgets.head import GIVES_WAY

PLAN, KEEP = "plannen", "bewaren"
MONTH, WEEK, YEAR = "maand", "week", "jaarplan"


@dataclass(frozen=True, slots=True)
class Asked:
    """A meeting that is to be planned: of which dossier, of what kind, on which day; `deadline` is what it serves.

    `meeting` is the planned one that is to be changed.
    """

    day: date
    dossier: str | None = None
    kind: str | None = None
    deadline: date | None = None
    meeting: str | None = None


@dataclass(frozen=True, slots=True)
class Stood:
    """Where one was: the view, the day, and what was chosen to be seen."""

    view: str
    day: date
    tab: str


def plan_route(
    dossier: str | None = None, kind: str | None = None, day: date | None = None, deadline: date | None = None
) -> Route:
    """The calendar with the planning of a meeting open; the day is today when it is not told."""
    told = "|".join((kind or "", deadline.isoformat() if deadline else ""))
    return Route(
        ScreenName.AGENDA, section=PLAN, field=day.isoformat() if day else None, row=dossier, column=told or None
    )


def export_button(go: Callable[[Route], None]) -> Button:
    """The button that keeps the calendar as a file, for other screens; it gives way where there is little room."""
    button = Button(translate("Agenda", "Agenda zonder namen (.ics)"), icon="calendar-days")
    button.clicked.connect(lambda: go(Route(ScreenName.AGENDA, section=KEEP)))
    button.setProperty(GIVES_WAY, True)
    return button


def day_route(day: date, view: str = MONTH) -> Route:
    """The calendar at a day."""
    return Route(ScreenName.AGENDA, section=view, field=day.isoformat())


def asked_of(route: Route, today: date) -> Asked | None:
    """What a route asks to plan; None when it asks nothing."""
    if route.section != PLAN:
        return None
    kind, _, deadline = (route.column or "").partition("|")
    return Asked(day_of_route(route) or today, route.row, kind or None, _day(deadline))


def day_of_route(route: Route) -> date | None:
    """The day of a route, when it names one."""
    return _day(route.field or "")


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None
