"""What of a dossier is secret, in a form in which it is found back in a free text: addresses, telephone, e-mail.

A secret address is found by its street with number and by its postcode, however it is spaced or written.
"""

import re
from collections.abc import Iterator

from models.snapshot import Betrokkene, DossierBeeld, Leerling

_POSTCODE = re.compile(r"\b(\d{4})\s?([a-z]{2})\b")
_BETWEEN = re.compile(r"[\s.\-/()]+")
_SPACE = re.compile(r"\s+")
_SHORTEST = 5
"""A shorter piece of an address says nothing by itself."""


def geheimen(beeld: DossierBeeld) -> frozenset[str]:
    """What may stand nowhere, folded. With a secret address of the pupil no parent's address may tell it either."""
    parents = [one for one in beeld.betrokkenen if one.is_ouder]
    everyone: tuple[Leerling | Betrokkene, ...] = (beeld.leerling, *parents)
    hidden = [one.adres for one in everyone if one.adres and (one.adres_geheim or beeld.leerling.adres_geheim)]
    found = {piece for adres in hidden for piece in _pieces(adres)}
    for one in parents:
        found |= set(_contact(one))
    return frozenset(found)


def _pieces(adres: str) -> Iterator[str]:
    folded = _fold(adres)
    for piece in re.split(r"[,;]", folded):
        street = _POSTCODE.sub(" ", piece).strip()
        if re.search(r"\d", street) and len(street) >= _SHORTEST:
            yield street
    yield from (_bare(found.group()) for found in _POSTCODE.finditer(folded))


def _contact(person: Betrokkene) -> Iterator[str]:
    """Telephone and e-mail that are secret: marked so, or of someone whose address is, unless marked as not secret."""
    for told, secret in ((person.telefoon, person.telefoon_geheim), (person.email, person.email_geheim)):
        if told and (secret or (person.adres_geheim and secret is None)):
            yield _bare(_fold(told))


def staat_in(tekst: str, geheim: frozenset[str]) -> bool:
    """Whether one of the secrets stands in a text."""
    folded = _fold(tekst)
    bare = _bare(folded)
    return any(one in folded or one in bare for one in geheim)


def _fold(tekst: str) -> str:
    return _SPACE.sub(" ", tekst).casefold()


def _bare(tekst: str) -> str:
    return _BETWEEN.sub("", tekst)
