"""What a calendar outside the vault may hold, each with an opaque key; and what such a calendar knows already."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from models.queries.agenda import Punt, Vrij, free_days, planned_and_due, submission_days
from models.tables import Kalenderregel

_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""The letters of a code: none that is taken for another."""
CODE = 7


@dataclass(frozen=True, slots=True)
class Post:
    """One thing that can stand in a calendar: `punt`, or days off. `bron` tells nothing of what it is."""

    bron: str
    punt: Punt | None = None
    vrij: Vrij | None = None


@dataclass(frozen=True, slots=True)
class Bekend:
    """What was exported before: its UID and SEQUENCE, a digest of what was told, its day, whether it is cancelled."""

    uid: str
    bron: str
    inhoud: str
    volgnummer: int
    datum: date
    vervallen: bool


def entries(connection: Connection, van: date, tot: date) -> tuple[Post, ...]:
    """Everything on these days that a calendar may hold: planned meetings, open deadlines, days off."""
    points = (*submission_days(connection, van, tot), *planned_and_due(connection, van, tot))
    found = [*_of_points(points)]
    found += [Post(_key("vrij", one.naam, one.van.isoformat()), vrij=one) for one in free_days(connection, van, tot)]
    return tuple(found)


def known(connection: Connection) -> tuple[Bekend, ...]:
    """What was exported before."""
    k = Kalenderregel
    asked = select(k.uid, k.bron, k.inhoud, k.volgnummer, k.datum, k.vervallen).order_by(k.datum, k.uid)
    return tuple(Bekend(*row) for row in connection.execute(asked))


def code_of(bron: str) -> str:
    """The short code by which one finds in the program what an entry of a calendar is."""
    number = int.from_bytes(hashlib.sha256(f"code {bron}".encode()).digest()[:8], "big")
    signs = []
    for _ in range(CODE):
        number, at = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[at])
    return "".join(signs)


def find_code(connection: Connection, code: str, van: date, tot: date) -> Punt | None:
    """What a code from a calendar stands for, among what stands on these days; None when it is there no more."""
    wanted = code.strip().upper()
    if len(wanted) != CODE or not set(wanted) <= set(_SIGNS):
        return None
    posts = entries(connection, van, tot)
    return next((one.punt for one in posts if one.punt is not None and code_of(one.bron) == wanted), None)


def _of_points(points: Iterable[Punt]) -> Iterator[Post]:
    """A deadline keeps its key when its day moves; of several that are alike each has one of its own."""
    seen: Counter[str] = Counter()
    for point in points:
        if point.gepland:
            yield Post(_key("bijeenkomst", point.uid), point)
            continue
        told = (
            point.dossier or "",
            point.regel or "",
            point.onderwerp or "",
            point.wat if point.dossier else point.uid,
        )
        same = "|".join(told)
        seen[same] += 1
        yield Post(_key("termijn", *told, str(seen[same])), point)


def _key(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:40]
