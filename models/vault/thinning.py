"""Which backups stay: the newest of each of the last days, weeks and months. Pure; deletes nothing itself.

Counted are days, weeks and months in which there is a backup, not those of the calendar: a computer that stood off
for a year, or whose clock jumped, loses no backup by that.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

_NEWEST, _DAYS, _WEEKS, _MONTHS = 3, 7, 5, 12
_PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (_DAYS, lambda moment: moment.date()),
    (_WEEKS, lambda moment: moment.isocalendar()[:2]),
    (_MONTHS, lambda moment: (moment.year, moment.month)),
)


def staying(moments: Sequence[datetime]) -> frozenset[datetime]:
    """Of the moments at which backups were made, those whose backups stay."""
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:_NEWEST])
    for most, period_of in _PERIODS:
        seen: set[object] = set()
        for moment in newest_first:
            period = period_of(moment)
            if period not in seen and len(seen) < most:
                seen.add(period)
                kept.add(moment)
    return frozenset(kept)
