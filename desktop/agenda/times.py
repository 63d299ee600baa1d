"""A time of day as people type it: 14:00, 14.00, 1400, 9, half 3 is not among them."""

import re

_TIME = re.compile(r"(\d{1,2})\s*(?:[:.hu]\s*(\d{2})?)?(?:\s*(?:uur|u))?")
_PLAIN = re.compile(r"(\d{1,2})(\d{2})")
_HOURS, _MINUTES = 24, 60


def time_of(words: str) -> str | None:
    """The time as it is kept (`HH:MM`); None for what is no time.

    >>> time_of("14.30"), time_of("9"), time_of("0915"), time_of("25:00"), time_of("straks")
    ('14:30', '09:00', '09:15', None, None)
    """
    told = words.strip().lower()
    found = _TIME.fullmatch(told) or _PLAIN.fullmatch(told)
    if found is None:
        return None
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    return f"{hour:02}:{minute:02}" if hour < _HOURS and minute < _MINUTES else None
