"""The values a field can hold, and their one canonical form as JSON.

A value is text, a number, yes or no, a reference to a person of the dossier, or a list of those. Dates are ISO
text (`jjjj-mm-dd`), codes are the codes of the vocabularies. `None` means: not recorded, never "no".
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

LEERLING = "leerling"
"""The uid that stands for the pupil of the dossier in a reference to a person."""


@dataclass(frozen=True, slots=True)
class Persoon:
    """A reference to someone of the dossier: the uid of a betrokkene, or `LEERLING`."""

    uid: str


Enkel = bool | int | float | str | Persoon
Waarde = Enkel | tuple[Enkel, ...]


def to_json(value: Waarde | None) -> Json:
    """The value as JSON data; a person becomes `{"persoon": uid}`, a tuple a list."""
    if isinstance(value, Persoon):
        return {"persoon": value.uid}
    if isinstance(value, tuple):
        return [to_json(one) for one in value]
    return value


def from_json(data: Json) -> Waarde | None:
    """The value that `to_json` wrote. An empty text or list is no value."""
    if isinstance(data, Mapping):
        return Persoon(str(data["persoon"]))
    if isinstance(data, Sequence) and not isinstance(data, str):
        many = tuple(one for one in map(from_json, data) if one is not None and not isinstance(one, tuple))
        return many or None
    if data == "":
        return None
    return data


def canonical(data: Json) -> str:
    """One and only one text for the same data: sorted keys, no spaces, UTF-8 letters as they are."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
