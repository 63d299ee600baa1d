"""All rules as a reader may see them: by subject, each with its sentence, its sources and how sure we are of each.

A source is asked of `bron_van` per sector: a text that was looked up for one sector and derived for another stands
there twice, and an article that nobody looked up never.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from forms.rules.bron import Bron, bron_van
from forms.rules.regel import Niveau, Regel, all_rules
from forms.vocabulary import label, vocabulary
from models.names import fold

SUBJECTS = ("opp", "tlv", "arrangement", "gesprek", "verzuim", "steunpunt", "privacy", "rapport", "dossier")
"""The subjects of rules, in the order in which they are read."""


@dataclass(frozen=True, slots=True)
class Grond:
    """A source, and the sectors for which it is one; without sectors for all that the rule holds for."""

    sectoren: tuple[str, ...]
    bron: Bron


@dataclass(frozen=True, slots=True)
class Genoemd:
    """One rule of the list."""

    regel: Regel
    gronden: tuple[Grond, ...]
    gezocht: str
    """Every word by which it is found, folded."""

    @property
    def alle_sectoren(self) -> bool:
        """Whether it holds for every sector there is."""
        return len(self.regel.sectoren) == len(vocabulary("sector").codes())

    @property
    def zekerheid(self) -> str:
        """How sure we are of the source of which we are least sure, in words."""
        order = ("nagelezen", "afgeleid", "aangenomen")
        return max((one.bron for one in self.gronden), key=lambda one: order.index(one.zekerheid.value)).zeker

    @property
    def begin(self) -> date | None:
        """The first day on which it is law; None where it always was."""
        return None if self.regel.geldig_vanaf == date.min else self.regel.geldig_vanaf

    @property
    def eind(self) -> date | None:
        """The last day on which it is law; None while it goes on."""
        return None if self.regel.geldig_tot == date.max else self.regel.geldig_tot


@cache
def all_listed() -> tuple[Genoemd, ...]:
    """Every rule, by subject and then by number."""
    return tuple(
        _listed(one) for one in sorted(all_rules(), key=lambda one: (SUBJECTS.index(one.onderwerp), _place(one.id)))
    )


def found(rules: Iterable[Genoemd], words: str) -> tuple[Genoemd, ...]:
    """The rules with words that begin with all of these, in any order; without words every rule."""
    wanted = fold(words).split()
    return tuple(one for one in rules if all(f" {word}" in one.gezocht for word in wanted))


def sector_words(codes: Iterable[str]) -> str:
    """Sectors in the words of a school: "bao, sbo"."""
    return ", ".join(sorted(codes, key=vocabulary("sector").codes().index))


def _place(rule_id: str) -> tuple[str, int]:
    prefix, _, number = rule_id.partition("-")
    return prefix, int(number)


def _listed(one: Regel) -> Genoemd:
    grounds = _grounds(one)
    said = (
        one.id,
        one.onderwerp,
        _LEVEL[one.niveau],
        one.melding,
        *(step.melding for step in one.trap),
        *one.sectoren,
        *(label("sector", code) for code in one.sectoren),
        *(ground.bron.regel for ground in grounds),
    )
    return Genoemd(one, grounds, f" {fold(' '.join(said))}")


_LEVEL = {
    Niveau.BLOKKEERT: "blokkeert moet",
    Niveau.WAARSCHUWING: "waarschuwing let op",
    Niveau.AANDACHT: "aandacht tip",
}


def _grounds(one: Regel) -> tuple[Grond, ...]:
    sectors: dict[Bron, list[str]] = {}
    for sector in one.sectoren:
        sectors.setdefault(bron_van(one, sector), []).append(sector)
    if len(sectors) == 1:
        return (Grond((), next(iter(sectors))),)
    return tuple(Grond(tuple(names), source) for source, names in sectors.items())
