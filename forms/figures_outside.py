"""What may be told of a figure outside the vault: small numbers left out, and those from which they would follow.

The smallest number that is told is that of the rule for every report of numbers (STP-04, `forms.signals.least`).
"""

from dataclasses import dataclass

from forms.figures import Figuur
from forms.figures_suppressed import Numbers, suppressed, suppressed_columns
from forms.signals import least


@dataclass(frozen=True, slots=True)
class Buiten:
    """A figure as it leaves: None for every number that is not told.

    `samen` is the total of each row, None where the series count different things or where it would tell too much.
    """

    figuur: Figuur
    aantallen: tuple[tuple[int | None, ...], ...]
    totalen: tuple[int | None, ...]
    samen: tuple[int | None, ...] | None = None

    @property
    def alles_verteld(self) -> bool:
        """Whether no number is left out."""
        return all(one is not None for line in self.aantallen for one in line)

    @property
    def iets_verteld(self) -> bool:
        """Whether any number is told that is not zero."""
        return any(line for row in self.aantallen for line in row)


def outside(figure: Figuur, whole: Figuur | None = None) -> Buiten:
    """A figure as it may leave. `whole` is the same figure of all schools and always, where this one is a part."""
    every = _beside(figure, whole) if whole is not None else None
    totals = tuple(None if 0 < one < least() else one for one in figure.totalen)
    if figure.in_tijd and len(figure.reeksen) > 1:
        together = tuple(sum(line) for line in figure.aantallen)
        told = suppressed(figure.aantallen, least(), every)
        if told is not None and None not in totals and not any(0 < one < least() for one in together):
            return Buiten(figure, told, totals, together)
    return Buiten(figure, suppressed_columns(figure.aantallen, least(), every), totals)


def _beside(figure: Figuur, whole: Figuur) -> Numbers:
    """The numbers of the whole in the rows and series of the part."""
    known = {
        (row, series): number
        for row, line in zip(whole.rijen, whole.aantallen, strict=True)
        for series, number in zip(whole.reeksen, line, strict=True)
    }
    return tuple(
        tuple(known.get((row, series), number) for series, number in zip(figure.reeksen, line, strict=True))
        for row, line in zip(figure.rijen, figure.aantallen, strict=True)
    )
