"""What can be found in the vault, read in the worker: pupils by name, and the parts of the dossier one is in.

Only names, groups, schools and kinds of documents are read here: no address ever comes near what is searched.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.opp_status import status_words
from desktop.shell.route import Route, ScreenName
from desktop.spoken import spoken

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.queries.case_places import DocumentPlaats
    from models.queries.dossiers import DossierRegel
    from models.vault import Vault

_MOST = 6


@dataclass(frozen=True, slots=True)
class Found:
    """A dossier that was found: where it is, the name, and what tells it from another of that name."""

    uid: str
    name: str
    group: str
    school: str


@dataclass(frozen=True, slots=True)
class Part:
    """Something of a case one can go to. `kind` is what it is: opp, section, hoormoment or document.

    `state` is how far a version is, or of which sort a document.
    """

    kind: str
    route: Route
    words: str = ""
    number: int | None = None
    state: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class CaseParts:
    """The parts of one dossier; `name` is what the pupil is called."""

    uid: str
    name: str
    parts: tuple[Part, ...]


def find_dossiers(vault: Vault, typed: str) -> tuple[Found, ...]:
    """The dossiers of pupils with all these words in their name, else with the first of them."""
    from models.queries.dossiers import dossier_list

    words = typed.split()
    with vault.reading() as connection:
        lines = dossier_list(connection, typed, _MOST) if words else ()
        if not lines and len(words) > 1:
            lines = dossier_list(connection, words[0], _MOST)
    return tuple(map(_found, lines))


def _found(line: DossierRegel) -> Found:
    from forms.reports.told import group
    from models.snapshot import Leerling

    words = spoken(group(Leerling(groep=line.groep, schoolsoort=line.schoolsoort)))
    return Found(line.uid, line.naam, words, line.school or "")


def read_parts(vault: Vault, dossier: str) -> CaseParts:
    """Versions of the OPP with the sections of the newest, moments on which the pupil was heard, other documents."""
    from forms.definition import form
    from forms.documents import BEGIN, ELSEWHERE, KIND, WITH_ANOTHER, told_kind
    from models.queries.case_places import as_day, case_places

    with vault.reading() as connection:
        places = case_places(connection, dossier, {*KIND.values(), *BEGIN.values()})
    parts: list[Part] = []
    versions = [one for one in places.documenten if one.soort == "opp"]
    if versions:
        newest = versions[0]
        parts += [_version(dossier, one) for one in versions]
        for section in form(newest.formulier).sectie:
            if section.id != "kop":
                route = Route(ScreenName.OPP, dossier, newest.uid, section.id)
                parts.append(Part("section", route, section.label))
    for one in places.documenten:
        if one.soort == "hoormoment":
            parts.append(Part("hoormoment", Route(ScreenName.HEARING, dossier, one.uid), day=one.dag))
        elif one.soort not in ELSEWHERE | WITH_ANOTHER:
            screen = ScreenName.TLV if one.soort == "tlv" else ScreenName.DOCUMENT
            definition = form(one.formulier)
            sort = told_kind(definition, one.antwoorden.get(KIND.get(one.soort, "")))
            day = as_day(one.antwoorden.get(BEGIN.get(one.soort, "")))
            parts.append(Part("document", Route(screen, dossier, one.uid), definition.titel, state=sort, day=day))
    return CaseParts(dossier, places.naam, tuple(parts))


def _version(dossier: str, one: DocumentPlaats) -> Part:

    state = status_words(one.status) if one.status else ""
    return Part("opp", Route(ScreenName.OPP, dossier, one.uid), number=one.nummer, state=state)
