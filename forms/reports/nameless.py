"""Names that do not stand on a page with initial and age only, and what stands there instead.

The pupil becomes an initial, a parent the word for the relation. Professionals keep their names: they answer for what
they write. Other names in a text are for the writer to look at; no list of ours knows them.
"""

import re

from forms.reports.seen import Hidden
from forms.reports.told import first_name
from forms.vocabulary import label
from models.snapshot import Betrokkene, DossierBeeld

_LEAST = 3
"""A name part with fewer letters is too easily a word."""


def hidden_names(beeld: DossierBeeld) -> Hidden:
    """The names of the pupil and of the people who are no professionals, longest first."""
    pupil = beeld.leerling
    initial = f"{first_name(pupil)[:1].upper()}."
    found = {name: initial for name in (pupil.roepnaam, pupil.voornamen, *_parts(pupil.voornamen)) if name}
    if pupil.achternaam:
        found[" ".join(filter(None, (pupil.tussenvoegsel, pupil.achternaam)))] = ""
        found[pupil.achternaam] = ""
    for person in beeld.betrokkenen:
        if person.soort != "professional" and person.naam:
            found.update({name: _relation(person) for name in (person.naam, *_parts(person.naam)[:1])})
    longest = sorted((name for name in found if len(name) >= _LEAST), key=len, reverse=True)
    return tuple((re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), found[name]) for name in longest)


def _parts(name: str | None) -> list[str]:
    return [part for part in (name or "").split() if len(part) >= _LEAST]


def _relation(person: Betrokkene) -> str:
    if person.relatie in {None, "anders", "onbekend"}:
        return "een ouder" if person.is_ouder else "een naaste"
    return label("relatie_tot_kind", person.relatie or "").lower()
