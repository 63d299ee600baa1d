"""What can be reckoned in an arrangement: what a line costs, and all lines together. It is offered, never filled in."""

from collections.abc import Iterable

from models.snapshot import Rij

PER_WEEK = "uur_per_week"
LINES, LINE_TOTAL, ALL_TOTAL = "regels", "totaal", "totaalbedrag"
"""The table with the lines of an arrangement, its column with a total, and the question about all of them."""


def reckoned(line: Rij) -> float | None:
    """Hours in a week times the rate times the weeks; None for a line that is told in another way or not whole."""
    hours, rate, weeks = (line.getal(name) for name in ("aantal", "tarief", "weken"))
    if hours is None or rate is None or weeks is None or line.tekst("eenheid") != PER_WEEK:
        return None
    return round(hours * rate * weeks, 2)


def together(lines: Iterable[Rij]) -> float | None:
    """What all lines cost, by what stands there or else what can be reckoned; None unless it is known of each."""
    known = [reckoned(one) if (told := one.getal(LINE_TOTAL)) is None else told for one in lines]
    amounts = [one for one in known if one is not None]
    return round(sum(amounts), 2) if amounts and len(amounts) == len(known) else None
