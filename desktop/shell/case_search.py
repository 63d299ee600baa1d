"""What can be found in the vault, read in the worker: names and texts, and the parts of the dossier one is in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.opp_status import status_words
from desktop.shell.route import Route, ScreenName

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from forms.search.answer import Answer, Memory
    from forms.search.asked import Asked, Completion
    from forms.search.texts import Page
    from models.queries.case_places import DocumentPlaats
    from models.vault import Vault

_FILLED_IN = 8


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, understood and answered by names; `fills_in` is what Tab can make of its last word."""

    answer: Answer
    fills_in: tuple[Completion, ...]


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


def read_memory(vault: Vault, opened: tuple[str, ...]) -> Memory:
    """What searching needs to know of the vault, and the dossiers that were used last."""
    from forms.search.answer import remember

    return remember(vault, opened)


def answer(vault: Vault, typed: str, memory: Memory | None) -> Typed:
    """Who is called so, with how what was typed is understood."""
    from forms.search.answer import answer_names, remember
    from forms.search.asked import completions

    memory = memory or remember(vault)
    told = answer_names(vault, typed, memory)
    return Typed(told, completions(typed, memory.known, user=memory.user)[:_FILLED_IN])


def read_texts(vault: Vault, asked: Asked) -> Page:
    """Where it stands."""
    from forms.search.answer import answer_texts

    return answer_texts(vault, asked)


def read_page(vault: Vault, asked: Asked, offset: int) -> Page:
    """A page of all places where it stands."""
    from forms.search.answer import answer_page

    return answer_page(vault, asked, offset)


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
