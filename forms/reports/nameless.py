"""Names that do not stand on a page with initial and age only: there only their first letter stands.

The pupil, the parents and who is near lose their names. Professionals keep theirs: they answer for what they write.
Other names in a text are for the writer to look at; no list of ours knows them.
"""

import re
from collections.abc import Iterator

from forms.reports.seen import Hidden
from models.snapshot import DossierBeeld

_LEAST = 3
"""A part of a name with fewer letters is too easily a word."""


def hidden_names(beeld: DossierBeeld) -> Hidden:
    """The names of all who are no professionals, whole names before their parts."""
    names = {part for name in _names(beeld) for part in (name, *name.split()) if _is_name(part)}
    longest = sorted(names, key=lambda name: (-len(name), name))
    return tuple((re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), f"{name[0]}.") for name in longest)


def _names(beeld: DossierBeeld) -> Iterator[str]:
    pupil = beeld.leerling
    yield from filter(None, (pupil.naam, pupil.roepnaam, pupil.voornamen, pupil.achternaam))
    yield from (one.naam for one in beeld.betrokkenen if one.naam and one.soort != "professional")


def _is_name(part: str) -> bool:
    return len(part) >= _LEAST and part[0].isupper()
