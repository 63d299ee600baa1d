"""What of the worklist one chose to see, and how its lines are grouped: a plain value that can be kept under a name."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from desktop.worklist.words import group_words
from forms.turn import subject_of
from models.queries.worklist import Aantal, Groep, Keuze, Wanneer
from models.values import Json

ALL = ""
ME = "ik"
"""In the place of a user: what I follow, and what nobody in particular does."""
NOBODY = "-"
"""In the place of a user: whoever follows nobody's dossier."""
_CLASS = re.compile(r"^(\d+)\s*[A-Za-z]+$")
_YEAR = re.compile(r" in schooljaar \d{4}-\d{4}$")


class By(StrEnum):
    """What lines are grouped by."""

    TIME = "tijd"
    PUPIL = "leerling"
    GROUP = "groep"
    KIND = "soort"
    WHO = "wie"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The filters, each empty for all, and the grouping. Holds words of groups, so it never leaves the vault."""

    tab: str = ALL
    group: str = ALL
    kind: str = ALL
    school: str = ALL
    who: str = ALL
    when: str = ALL
    by: By = By.TIME

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return replace(self, by=By.TIME) != Chosen()

    @property
    def told(self) -> Json:
        """As it is kept."""
        return {name: str(value) for name, value in asdict(self).items() if value}

    @staticmethod
    def of(told: Json) -> "Chosen":
        """What was kept; what is not understood chooses nothing."""
        known = {name: str(value) for name, value in told.items()} if isinstance(told, Mapping) else {}
        by = known.pop("by", By.TIME.value)
        fits = {name: value for name, value in known.items() if name in Chosen.__dataclass_fields__}
        return Chosen(**fits, by=By(by) if by in set(By) else By.TIME)


def kind_words_of(kind: str) -> str:
    """A kind of work without the school year it is of: this year's and last year's are of one kind."""
    return _YEAR.sub("", kind)


def names_of_group(groep: Groep) -> tuple[str, ...]:
    """What a group is called: "6A", and for a class also the year it is of ("groep 6")."""
    own = group_words(*groep)
    year = _CLASS.match((groep[0] or "").strip())
    return (own, group_words(year.group(1), groep[1])) if year else (own,)


def keuze_of(chosen: Chosen, counts: Sequence[Aantal], me: str = "") -> Keuze:
    """The same as the vault is asked for it: with the rules and groups that there are."""
    rules = frozenset(one.regel for one in counts if subject_of(one.regel).naam == chosen.tab)
    groups = frozenset(one.groep for one in counts if chosen.group in names_of_group(one.groep))
    kinds = frozenset(one.soort for one in counts if kind_words_of(one.soort) == chosen.kind)
    whose: dict[str, frozenset[str | None]] = {ME: frozenset({me, None}), NOBODY: frozenset({None})}
    return Keuze(
        wanneer=frozenset({Wanneer(chosen.when)}) if chosen.when in set(Wanneer) else None,
        regels=rules if chosen.tab else None,
        soorten=kinds if chosen.kind else None,
        groepen=groups if chosen.group else None,
        scholen=frozenset({chosen.school}) if chosen.school else None,
        wie=whose.get(chosen.who, frozenset({chosen.who})) if chosen.who else None,
    )


def number(counts: Iterable[Aantal], keuze: Keuze) -> int:
    """How many lines there are of a choice."""
    return sum(one.aantal for one in counts if one.in_keuze(keuze))
