"""The acts of a dossier as lines under the day on which they were done, the newest first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.lines.line import Cell, Column, Heading, Item, Line, Run
from desktop.widgets.text import at_start
from forms.acts_told import ActTold

translate = QCoreApplication.translate
COLUMNS = (Column("Hoe laat", 76), Column("Wat"), Column("Wie", 170))


def act_items(acts: Sequence[ActTold], today: date) -> tuple[Item, ...]:
    """Headings and lines."""
    days: dict[date, list[ActTold]] = {}
    for one in acts:
        days.setdefault(one.tijdstip.astimezone().date(), []).append(one)
    found: list[Item] = []
    for day, same in days.items():
        found.append(Heading(day_heading(day, today), "text", "calendar", len(same)))
        found += [_line(one) for one in same]
    return tuple(found)


def day_heading(day: date, today: date) -> str:
    """A day as a heading: today, yesterday, or its date."""
    near = {0: translate("Geschiedenis", "Vandaag"), 1: translate("Geschiedenis", "Gisteren")}
    return near.get((today - day).days) or at_start(long_day_words(day))


def when_words(act: ActTold) -> str:
    """When an act was done, on the clock of this computer."""
    local = act.tijdstip.astimezone()
    return f"{long_day_words(local.date())}, {local:%H:%M}"


def _line(one: ActTold) -> Line:
    time = f"{one.tijdstip.astimezone():%H:%M}"
    below = [Run(one.waar)] if one.waar else []
    if one.teruggezet:
        below.append(Run(translate("Geschiedenis", "ongedaan gemaakt"), "amber", strong=True))
    who = one.door or translate("Geschiedenis", "onbekend")
    spoken = (time, one.wat, one.waar, who, below[-1].words if one.teruggezet else "")
    return Line(
        one.uid,
        "; ".join(part for part in spoken if part),
        (Cell(Run(time)), Cell(Run(one.wat), tuple(below)), Cell(Run(who, "text2"))),
    )
