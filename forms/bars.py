"""Numbers as bars: what is drawn of them on the screen and on paper, apart from how."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bars:
    """What is drawn: rows, series, and a number for each; None for one that is not told.

    `bound` is where a line stands that divides the rows, counted from the first; `bound_words` says what it is.
    """

    rows: tuple[str, ...]
    series: tuple[str, ...]
    numbers: tuple[tuple[int | None, ...], ...]
    upright: bool = False
    bound: float | None = None
    bound_words: str = ""

    @property
    def most(self) -> int:
        """The largest number; one where all are nothing."""
        return max((one for line in self.numbers for one in line if one), default=1)
