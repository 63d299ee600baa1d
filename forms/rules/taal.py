"""Words: a document that no longer exists (OPP-36), texts for pupil and parents that could be simpler
(RAP-01), and abbreviations that parents do not find written out (RAP-02).

RAP-01 is a hint and never a score. What pupil and parents said in their own words is never corrected.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from forms.audience import reader
from forms.definition import form
from forms.rules.regel import Handeling
from forms.rules.teksten import Tekst, documenten, open_teksten, teksten_voor
from forms.rules.toetsing import Toetsing, Treffer, over_versie, regel
from models.resources import load_toml
from models.snapshot import Document

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PASSIVE = re.compile(
    r"\b(?:word(?:t|en)|werd(?:en)?)\b(?:\s+[\w'’-]+){0,6}?\s+(?P<participle>\w*?ge\w{2,}(?:d|t|en))\b", re.IGNORECASE
)


@regel("OPP-36")
def oud_woord(toets: Toetsing) -> Iterator[Treffer]:
    """An OPP that is still open speaks of the schoolondersteuningsprofiel."""
    long, short = "|".join(toets.woorden("woorden")), "|".join(toets.woorden("afkortingen"))
    old = re.compile(rf"(?i:{long})|\b(?:{short})\b")
    for _, version in toets.beeld.versies():
        if not version.geheel_vastgesteld:
            place = next((where for where, text in open_teksten(version) if old.search(text)), None)
            if place is not None:
                yield over_versie(version, place)


@dataclass(frozen=True, slots=True)
class Afkorting:
    """An abbreviation and the words it stands for."""

    kort: str
    voluit: str


@cache
def afkortingen() -> tuple[Afkorting, ...]:
    """The abbreviations that readers outside the school do not know."""
    rows = load_toml("language", "afkortingen.toml")["afkorting"]
    return tuple(Afkorting(str(one["kort"]), str(one["voluit"])) for one in rows) if isinstance(rows, list) else ()


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(one.kort) for one in afkortingen())})\b")


@regel("RAP-01")
def kan_eenvoudiger(toets: Toetsing) -> Iterator[Treffer]:
    """A text for pupil or parents has a long sentence, a passive one, or an abbreviation that is not explained."""
    for document in documenten(toets.beeld):
        for where, text in _read_by_family(document, toets):
            hint = _hint(text, int(toets.getal("max_woorden")), toets.woorden("geen_deelwoord"))
            if hint:
                yield over_versie(document, where, extra=hint)
                break


def _read_by_family(document: Document, toets: Toetsing) -> Iterator[Tekst]:
    read = _family_fields(document.formulier) - set(toets.woorden("eigen_woorden")) - set(toets.woorden("namen"))
    everything = toets.handeling is Handeling.AFDRUKKEN
    source = _all_texts(document) if everything else open_teksten(document)
    return (one for one in source if one[0].id in read)


def _all_texts(document: Document) -> Iterator[Tekst]:
    return open_teksten(
        Document(document.uid, document.soort, document.formulier, document.antwoorden, document.tabellen)
    )


@cache
def _family_fields(form_id: str) -> frozenset[str]:
    return frozenset(
        one.id for one in form(form_id).fields() if "ja" in (one.publiek.get("leerling"), one.publiek.get("ouders"))
    )


def _hint(text: str, most: int, no_participles: tuple[str, ...]) -> str | None:
    """What could be simpler in a text, in one sentence without anything of the text but an abbreviation."""
    for sentence in _SENTENCE.split(text):
        words = len(_WORD.findall(sentence))
        if words > most:
            return f"Een zin telt {words} woorden."
        passive = _PASSIVE.search(sentence)
        if passive and passive["participle"].lower() not in no_participles:
            return "Zeg wie iets doet, in plaats van dat iets wordt gedaan."
    for found in _abbreviation().findall(text):
        meant = next(one for one in afkortingen() if one.kort == found)
        if meant.voluit not in text.lower():
            return f"Leg uit wat {found} betekent: {meant.voluit}."
    return None


@regel("RAP-02")
def afkorting_niet_voluit(toets: Toetsing) -> Iterator[Treffer]:
    """The first time that an abbreviation stands in what parents read of a document, it is not written out."""
    parents = reader(toets.beeld, "ouders", toets.dag)
    for document in documenten(toets.beeld):
        known: set[str] = set()
        for where, text in teksten_voor(toets.beeld, document, parents):
            hint = _first_use(text, known)
            if hint:
                yield over_versie(document, where, extra=hint)
                break


def _first_use(text: str, known: set[str]) -> str | None:
    """The first abbreviation in a text that was not explained there or before; `known` grows with what was."""
    told = text.lower()
    known |= {one.kort for one in afkortingen() if one.voluit in told}
    strange = next((one for one in _abbreviation().findall(text) if one not in known), None)
    meant = next((one for one in afkortingen() if one.kort == strange), None)
    return f"{meant.kort} is {meant.voluit}." if meant else None
