"""The days of a month or week under each other, where there is one column: a heading per day, with what is on it.

The day one is at and today are there also when nothing stands on them: one can plan on them.
"""

from dataclasses import replace
from datetime import date

from desktop.agenda.panel import day_line
from desktop.agenda.reading import Seen
from desktop.agenda.words import day_title
from desktop.language import translate
from desktop.widgets.lines.line import Cell, Heading, Item, Line, Run

_NOTHING = "niets"


def nothing_key(day: date) -> str:
    """The key of the line that says that nothing stands on a day."""
    return f"{_NOTHING}:{day.isoformat()}"


def day_of_nothing(key: str) -> date | None:
    """The day of such a line; None for another."""
    name, _, day = key.partition(":")
    return date.fromisoformat(day) if name == _NOTHING else None


def range_items(seen: Seen, day: date, today: date) -> tuple[Item, ...]:
    """The lines, day after day."""
    days = {one.datum for one in seen.lines} | {day}
    if seen.span.first <= today <= seen.span.last:
        days.add(today)
    found: list[Item] = []
    for at in sorted(days):
        mine = [one for one in seen.lines if one.datum == at]
        count = max(seen.days.aantallen.get(at, 0), len(mine))
        free = ", ".join(one.naam for one in seen.days.vrij if one.bevat(at))
        found.append(Heading(day_title(at, today), "accent" if at == today else "text", "calendar", count, free))
        lines = [day_line(one) for one in mine]
        if not mine:
            words = translate("Agenda", "Op deze dag staat niets.")
            lines = [Line(nothing_key(at), words, (Cell(Run(words, "text2")),))]
        # Who hears it is not told the heading on the way: each line says its day.
        found += [replace(one, spoken=f"{day_title(at, today)}; {one.spoken}") for one in lines]
    return tuple(found)
