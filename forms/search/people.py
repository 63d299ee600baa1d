"""Dossiers by a name: the obvious first, then who is called nearly so.

Before all others stands who is called exactly as was typed, in either order of first and last name; then whose name
begins so; then who has the words somewhere in the name; of equals who was worked on last. A name of someone around
the pupil (a parent, a teacher) leads to the dossier too, and says whose name it was.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Self

from sqlalchemy import Connection

from forms.reports.told import group
from forms.search.asked import Asked
from forms.search.letters import spots, words
from forms.search.near import NameWords, nearly
from models.queries.search import find
from models.queries.search.read import cases
from models.snapshot import Leerling

_MOST, _NEAR, _VIA = 6, 4, 3
_COMBINED = 24


@dataclass(frozen=True, slots=True)
class PupilFound:
    """A dossier. `spots` are the marked places in the name; `via` who of the people around it was found.

    `near` when the name is only nearly what was typed.
    """

    uid: str
    naam: str
    groep: str
    school: str
    spots: tuple[tuple[int, int], ...] = ()
    via: str = ""
    near: bool = False

    @classmethod
    def of(cls, pupil: find.Pupil) -> Self:
        """A dossier as it is offered without a question."""
        return cls(pupil.uid, pupil.naam, *_about(pupil))


def refreshed(connection: Connection, names: NameWords) -> NameWords:
    """The words of names as they are now; read anew only when a name changed."""
    if find.names_revision(connection) == names.revision:
        return names
    return NameWords(*find.name_words(connection))


def people(
    connection: Connection,
    asked: Asked,
    names: NameWords,
    recent: Sequence[str] = (),
    most: int = _MOST,
    *,
    behind: bool = False,
) -> tuple[PupilFound, ...]:
    """The dossiers that a question finds by names, best first; `behind` when the index does not know all yet."""
    if any(one.wrong for one in asked.filters) or asked.days or not (asked.words or asked.phrases or asked.right):
        return ()
    wanted = [*asked.words, *(word for one in asked.phrases for word in one)]
    filtered = bool(asked.right)
    uids: list[str] = []
    if wanted and not filtered:
        uids += find.beginning_with(connection, " ".join(wanted), 4 * most)
    uids += find.with_names(connection, asked.match_names())
    if behind and wanted and not filtered:
        uids += find.holding(connection, wanted, 4 * most)
    found = find.pupils(connection, tuple(dict.fromkeys(uids)))
    order = {uid: place for place, uid in enumerate(recent)}
    best = sorted(found.values(), key=lambda one: (_rank(one.zoeknaam, wanted), order.get(one.uid, 999), one.zoeknaam))
    told = [_told(one, wanted) for one in best[:most]]
    if wanted and len(told) < most:
        told += _by_others(connection, asked, wanted, {one.uid for one in told}, min(_VIA, most - len(told)))
    if wanted and not asked.phrases and len(told) < 3:
        told += _nearly(connection, asked, names, {one.uid for one in told})
    return tuple(told)


def _rank(zoeknaam: str, wanted: Sequence[str]) -> int:
    have = zoeknaam.split()
    if sorted(have) == sorted(wanted):
        return 0
    if all(one in have for one in wanted):
        return 1 if have[:1] == list(wanted[:1]) else 2
    if zoeknaam.startswith(" ".join(wanted)):
        return 3
    return 4


def _by_others(
    connection: Connection, asked: Asked, wanted: Sequence[str], but: set[str], most: int
) -> list[PupilFound]:
    """Dossiers by the name of someone around the pupil."""
    uids = [one for one in find.with_names(connection, asked.match_names("mensen"), 4 * most) if one not in but][:most]
    if not uids:
        return []
    known, shown = cases(connection, uids), find.pupils(connection, uids)
    told = []
    for uid in uids:
        case, pupil = known.get(uid), shown.get(uid)
        if case is None or pupil is None:
            continue
        by = next((one.naam for one in case.mensen if _all_in(wanted, one.naam)), "")
        if by:
            told.append(PupilFound(uid, pupil.naam, *_about(pupil), via=by))
    return told


def _all_in(wanted: Sequence[str], name: str) -> bool:
    have = [one.folded for one in words(name)]
    return all(any(word.startswith(one) for word in have) for one in wanted)


def _nearly(connection: Connection, asked: Asked, names: NameWords, but: set[str]) -> list[PupilFound]:
    """Dossiers of who is called nearly so."""
    several = len(asked.words) > 1
    told = [nearly(typed, names.words, beside_others=several) for typed in asked.words]
    if not any(told):
        return []
    for most in (1, 2):  # the nearest alone first: with many pupils they would not be among the first that are read
        choices = [
            {typed: 0} | {one.word: one.mistakes for one in near if one.mistakes <= most}
            for typed, near in zip(asked.words, told, strict=True)
        ]
        found = _called(connection, asked, choices, but)
        if found:
            return found
    return []


def _called(
    connection: Connection, asked: Asked, choices: Sequence[Mapping[str, int]], but: set[str]
) -> list[PupilFound]:
    """Dossiers with one of the words of each choice in the name."""
    marks = [find.any_of(one.marks) for one in asked.right if one.marks]
    parts = [find.any_of(tuple(one)[:_COMBINED]) for one in choices[:-1]]
    parts.append(" OR ".join((*map(find.quoted, choices[-1]), find.quoted(asked.words[-1], prefix=True))))
    about = find.all_of(f"({one})" for one in parts)
    uids = find.with_names(connection, find.all_of((f"{{naam}} : ({about})", *marks)), 60)
    found = [one for uid, one in find.pupils(connection, uids).items() if uid not in but]
    best = sorted(found, key=lambda one: (_mistakes(one.zoeknaam, choices), one.zoeknaam.count(" "), one.zoeknaam))
    return [PupilFound(one.uid, one.naam, *_about(one), near=True) for one in best[:_NEAR]]


def _mistakes(zoeknaam: str, choices: Sequence[Mapping[str, int]]) -> int:
    have = zoeknaam.split()
    told = [min((choice[word] for word in have if word in choice), default=9) for choice in choices]
    return sum(told)


def _told(one: find.Pupil, wanted: Sequence[str]) -> PupilFound:
    marked = spots(one.naam, tuple(product(wanted, (True,))), ())
    return PupilFound(one.uid, one.naam, *_about(one), spots=tuple(marked))


def _about(one: find.Pupil) -> tuple[str, str]:
    return group(Leerling(groep=one.groep, schoolsoort=one.schoolsoort)), one.school or ""
