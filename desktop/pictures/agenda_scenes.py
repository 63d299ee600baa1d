"""What is in the pictures of the calendar: by month, by week, the year plan, and planning a meeting."""

from collections.abc import Callable
from datetime import timedelta

from desktop.agenda.asked import MONTH, WEEK, YEAR, day_route, plan_route
from desktop.pictures.scene import EXAMPLE, Scene
from desktop.pictures.studio import DAY, Studio

_ABOUT = "A01"


def _seen(view: str, days: int = 0) -> Callable[[Studio], object]:
    return lambda studio: studio.go(day_route(DAY + timedelta(days=days), view))


def _planning(studio: Studio) -> None:
    studio.go(plan_route(studio.case(_ABOUT).uid, "mdo", DAY + timedelta(days=32)))


AGENDA = (
    Scene("15-agenda-maand", EXAMPLE, _seen(MONTH, 9)),
    Scene("15-agenda-week", EXAMPLE, _seen(WEEK, 9)),
    Scene("15-agenda-jaarplan", EXAMPLE, _seen(YEAR)),
    Scene("15-agenda-plannen", EXAMPLE, _planning),
)
