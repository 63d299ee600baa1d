"""What the filters of the worklist offer: counted in the worker from how much there is."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.language import translate
from desktop.spoken import listed
from desktop.widgets.fields.options import Option
from desktop.widgets.text import at_start
from desktop.worklist.chosen import ALL, ME, NOBODY, Chosen, keuze_of, kind_words_of, names_of_group
from desktop.worklist.listing import kind_words, time_words
from desktop.worklist.tabs import Choice
from forms.turn import subject_of, subjects
from models.queries.worklist import Aantal, Keuze, Wanneer, Werk


@dataclass(frozen=True, slots=True)
class Offered:
    """The tabs with their counts, and the choices of each filter; a filter with nothing to choose is empty."""

    tabs: tuple[Choice, ...] = ()
    groups: tuple[Option, ...] = ()
    kinds: tuple[Option, ...] = ()
    times: tuple[Option, ...] = ()
    schools: tuple[Option, ...] = ()
    people: tuple[Option, ...] = ()


def offer(
    chosen: Chosen,
    counts: Sequence[Aantal],
    also: Iterable[Werk],
    people: Mapping[str, str],
    schools: Mapping[str, str],
    me: str,
) -> Offered:
    """What can be chosen. `also` are lines that still stand there, struck: they have a tab, but are not counted."""
    return Offered(
        tabs=_tabs(
            keuze_of(replace(chosen, tab=ALL), counts, me), counts, [subject_of(one.regel).naam for one in also]
        ),
        groups=_groups(counts),
        kinds=_kinds(counts),
        times=_times(counts),
        schools=_schools(counts, schools),
        people=_people(people, me),
    )


def _tabs(keuze: Keuze, counts: Sequence[Aantal], also: Sequence[str]) -> tuple[Choice, ...]:
    number: Counter[str] = Counter()
    for one in counts:
        number[subject_of(one.regel).naam] += one.aantal if one.in_keuze(keuze) else 0
    there = {*number, *also}
    some = [Choice(one.naam, listed(one.woord), number[one.naam]) for one in subjects() if one.naam in there]
    return (Choice(ALL, translate("Werklijst", "Alles"), number.total()), *some)


def _groups(counts: Sequence[Aantal]) -> tuple[Option, ...]:
    """The groups, and where there are more classes of a year also the year."""
    found: dict[str, set[str]] = {}
    for groep in {one.groep for one in counts}:
        own, *year = names_of_group(groep)
        if own:
            found.setdefault(own, set())
        for words in year:
            found.setdefault(words, set()).add(own)
    offered = (one for one, classes in found.items() if len(classes) != 1)
    named = [Option(one, at_start(one)) for one in sorted(offered, key=_by_number)]
    return (Option(ALL, translate("Werklijst", "Alle groepen")), *named) if len(named) > 1 else ()


def _kinds(counts: Sequence[Aantal]) -> tuple[Option, ...]:
    kinds = sorted({kind_words_of(one.soort) for one in counts}, key=kind_words)
    every = Option(ALL, translate("Werklijst", "Al het werk"))
    return (every, *(Option(one, kind_words(one)) for one in kinds)) if len(kinds) > 1 else ()


def _times(counts: Sequence[Aantal]) -> tuple[Option, ...]:
    there = {one.wanneer for one in counts}
    every = Option(ALL, translate("Werklijst", "Elke dag"))
    return (every, *(Option(one.value, time_words(one)) for one in Wanneer if one in there)) if len(there) > 1 else ()


def _schools(counts: Sequence[Aantal], schools: Mapping[str, str]) -> tuple[Option, ...]:
    there = {one.school for one in counts}
    named = [Option(uid, name) for uid, name in schools.items() if uid in there]
    return (Option(ALL, translate("Werklijst", "Alle scholen")), *named) if len(named) > 1 else ()


def _people(people: Mapping[str, str], me: str) -> tuple[Option, ...]:
    """Only where more than one works here."""
    if len(people) < 2:
        return ()
    others = [Option(uid, translate("Werklijst", "Van {name}").format(name=name)) for uid, name in people.items()]
    return (
        Option(ALL, translate("Werklijst", "Hele school")),
        Option(ME, translate("Werklijst", "Mijn werk")),
        *(one for one in others if one.value != me),
        Option(NOBODY, translate("Werklijst", "Van niemand in het bijzonder")),
    )


def _by_number(words: str) -> tuple[int, str]:
    """Groups by their number: groep 6 before 6A, and that before groep 10."""
    digits = "".join(one if one.isdigit() else " " for one in words).split()
    return int(digits[0]) if digits else 999, "" if words[:1].isalpha() else words
