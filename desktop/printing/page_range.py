"""Which pages, typed plainly: "1-2, 4". Pages are counted from 1, as on the paper.

>>> page_range("1-2, 4", 6)
(1, 2, 4)
"""

import re
from collections.abc import Iterable

_PART = re.compile(r"(\d+)?\s*(?:(-)\s*(\d+)?)?")
_TO = re.compile(r"\N{EN DASH}|\bt/m\b|\btot en met\b|\btot\b|\bto\b")
_BETWEEN = re.compile(r"[,;]|\ben\b|\band\b")


def page_range(words: str, many: int) -> tuple[int, ...] | None:
    """The pages of a document of `many` pages, each once and in order; all for nothing, None for what is no range.

    An open end is allowed: "3-" is from 3 on, "-2" up to 2. What lies beyond the last page does not exist: None.
    """
    if not words.strip():
        return tuple(range(1, many + 1))
    pages: set[int] = set()
    for part in _BETWEEN.split(_TO.sub("-", words)):
        found = _PART.fullmatch(part.strip())
        if found is None or not (found[1] or found[3]):
            return None
        first = int(found[1] or 1)
        last = int(found[3] or many) if found[2] else first
        if not 1 <= first <= last <= many:
            return None
        pages.update(range(first, last + 1))
    return tuple(sorted(pages))


def in_words(pages: Iterable[int]) -> str:
    """Pages as short as they can be typed.

    >>> in_words((1, 2, 3, 5))
    '1-3, 5'
    """
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
