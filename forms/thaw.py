"""A vastgestelde version as it was: the frozen content put back in the shape of a snapshot.

Reprints, page codes and old views come from here, so that a name, a form or a parent changed later does not change a
page that was signed.
"""

import json
from dataclasses import fields, replace
from typing import TypeVar

from pydantic import TypeAdapter

from models.snapshot import Betrokkene, Document, DossierBeeld, Leerling, Rij, VastgesteldDeel, Veldwaarden
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.snapshot.read import read_cells
from models.values import Json

Record = TypeVar("Record", Leerling, Betrokkene)


def as_vastgesteld(beeld: DossierBeeld, document: Document) -> DossierBeeld:
    """The dossier with this version's frozen parts, and pupil and people as they were at the last vaststelling.

    What is beside the frozen parts (evaluation, explanation, late signatures) stays as it is now. An open version is
    given back unchanged.
    """
    if not document.delen:
        return beeld
    thawed = document
    for part in document.delen:
        thawed = _with_part(thawed, part)
    last = document.deel(HANDELINGSDEEL) or document.deel(PERSPECTIEFDEEL) or document.delen[-1]
    content = _content(last)
    periods = tuple(
        replace(period, versies=tuple(thawed if one.uid == document.uid else one for one in period.versies))
        for period in beeld.periodes
    )
    people = tuple(_record(Betrokkene, one) for one in _many(content.get("betrokkenen")))
    return replace(
        beeld,
        leerling=_record(Leerling, content.get("leerling")),
        betrokkenen=_joined(people, beeld.betrokkenen),
        periodes=periods,
    )


def _joined(then: tuple[Betrokkene, ...], now: tuple[Betrokkene, ...]) -> tuple[Betrokkene, ...]:
    """People as they were, and after them who came since: a later evaluation may name them."""
    known = {one.uid for one in then}
    return then + tuple(one for one in now if one.uid not in known)


def _content(part: VastgesteldDeel) -> dict[str, Json]:
    content = json.loads(part.inhoud)
    if not isinstance(content, dict):
        raise TypeError("frozen content is no object")
    return content


def _with_part(document: Document, part: VastgesteldDeel) -> Document:
    content = _content(part)
    answers = {name: value for name, value in document.antwoorden.waarden.items() if name not in part.velden}
    answers |= read_cells(content.get("antwoorden"))
    tables = {name: rows for name, rows in document.tabellen.items() if name not in part.velden}
    frozen = content.get("rijen")
    if isinstance(frozen, dict):
        tables |= {name: tuple(_row(one) for one in _many(rows)) for name, rows in frozen.items()}
    return replace(document, antwoorden=Veldwaarden(answers), tabellen=tables)


def _row(data: Json) -> Rij:
    told = data if isinstance(data, dict) else {}
    uid, local, origin = told.get("uid"), told.get("lokaal_id"), told.get("uit_uid")
    return Rij(
        read_cells(told.get("cellen")),
        str(uid),
        local if isinstance(local, str) else None,
        origin if isinstance(origin, str) else None,
    )


def _many(data: Json) -> list[Json]:
    return data if isinstance(data, list) else []


def _record(kind: type[Record], data: Json) -> Record:
    """A dataclass from frozen JSON: dates parsed, names that it no longer has left out."""
    told = data if isinstance(data, dict) else {}
    names = {one.name for one in fields(kind)}
    return TypeAdapter(kind).validate_python({name: value for name, value in told.items() if name in names})
