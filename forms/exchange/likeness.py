"""Finds dossiers that may be of the same pupil: the same birth date with the same name, or with nearly the same."""

from collections.abc import Iterable
from datetime import date
from difflib import SequenceMatcher

from forms.exchange.changes import comparable
from forms.exchange.roster import Leerling
from models.queries.known_pupils import BekendeLeerling

NEARLY = 0.85
"""Likeness from which two names look alike (Demirel and Demiral, not Demirel and Demir)."""

CROWD = 12
"""More dossiers with one birth date than this: it is made up (1 January), and a likeness says nothing."""


class Lookalikes:
    """The dossiers that no key points at, ready to be looked up by birth date and name."""

    def __init__(self, pupils: Iterable[BekendeLeerling]) -> None:
        self._by_birth: dict[date, list[tuple[str, str]]] = {}
        for one in pupils:
            if one.geboortedatum is not None:
                self._by_birth.setdefault(one.geboortedatum, []).append((comparable(one), one.uid))

    def same(self, pupil: Leerling) -> tuple[str, ...]:
        """The dossiers with the same birth date and name. Without a birth date there are none."""
        born = self._born_with(pupil)
        if not born:
            return ()
        name = comparable(pupil)
        return tuple(uid for other, uid in born if name and other == name)

    def near(self, pupil: Leerling) -> tuple[str, ...]:
        """The dossiers with the same birth date and nearly the same name."""
        born = self._born_with(pupil)
        if not born or len(born) > CROWD:
            return ()
        likeness = SequenceMatcher(None, b=comparable(pupil), autojunk=False)
        return tuple(uid for other, uid in born if _is_near(likeness, other))

    def _born_with(self, pupil: Leerling) -> list[tuple[str, str]]:
        return self._by_birth.get(pupil.geboortedatum, []) if pupil.geboortedatum else []


def _is_near(likeness: SequenceMatcher[str], other: str) -> bool:
    likeness.set_seq1(other)
    # The two quick ratios are upper bounds: most pairs end there.
    return likeness.real_quick_ratio() >= NEARLY and likeness.quick_ratio() >= NEARLY and likeness.ratio() >= NEARLY
