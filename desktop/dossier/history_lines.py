"""The acts of a dossier as lines under the day on which they were done, the newest first.

Typing that went on in one field is one line, from when to when.
"""

from collections.abc import Sequence
from datetime import date

from desktop.language import translate
from desktop.spoken import spoken
from desktop.widgets.fields.day_words import long_day_words
from desktop.widgets.lines.line import Cell, Column, Heading, Item, Line, Run
from desktop.widgets.text import at_start
from forms.acts_told import ActTold
from forms.stretches import Stretch


def columns() -> tuple[Column, ...]:
    """The columns of the list."""
    return (
        Column(translate("Geschiedenis", "Hoe laat"), 108),
        Column(translate("Geschiedenis", "Wat")),
        Column(translate("Geschiedenis", "Wie"), 170),
    )


def act_items(stretches: Sequence[Stretch], today: date) -> tuple[Item, ...]:
    """Headings and lines."""
    days: dict[date, list[Stretch]] = {}
    for one in stretches:
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


def when_words(one: Stretch | ActTold) -> str:
    """When it was done, on the clock of this computer."""
    return f"{long_day_words(one.tijdstip.astimezone().date())}, {time_words(one)}"


def time_words(one: Stretch | ActTold) -> str:
    """At what time; of a stretch from when to when."""
    end = f"{one.tijdstip.astimezone():%H:%M}"
    begin = f"{one.begin.astimezone():%H:%M}" if isinstance(one, Stretch) else end
    return end if begin == end else f"{begin}–{end}"


def steps_words(one: Stretch) -> str:
    """In how many steps a stretch was kept; empty for one act."""
    number = len(one.acts)
    return translate("Geschiedenis", "in {number} stappen").format(number=number) if number > 1 else ""


def _line(one: Stretch) -> Line:
    time, steps = time_words(one), steps_words(one)
    below = [Run(words) for words in (spoken(one.waar), steps) if words]
    undone = translate("Geschiedenis", "ongedaan gemaakt") if one.teruggezet else ""
    if undone:
        below.append(Run(undone, "amber", strong=True))
    who = one.door or translate("Geschiedenis", "onbekend")
    said = (time, spoken(one.wat), spoken(one.waar), steps, who, undone)
    return Line(
        one.uid,
        "; ".join(part for part in said if part),
        (Cell(Run(time)), Cell(Run(spoken(one.wat)), tuple(below)), Cell(Run(who, "text2"))),
    )
