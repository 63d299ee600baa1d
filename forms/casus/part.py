"""A part of a case file that remembers what was asked of it, so that what nobody asked for can be named.

    versie = periode.parts("versies")[0]
    versie.value("secties.beeld")
    casus.close()          # whatever was not asked for now stands in `left`

Guarantee: after `close` every key of the file that holds something was either asked for or is named in `left`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from models.sentence import Sentence

UNKNOWN = Sentence("Deze versie van Driehoek kent dit onderdeel niet.")
NO_PART = Sentence("Hier hoort een onderdeel met eigen gegevens.")
NO_LIST = Sentence("Hier hoort een lijst.")
TWICE = Sentence("Dit kenmerk komt in deze lijst twee keer voor.")


@dataclass(frozen=True, slots=True)
class NietOvergenomen:
    """Something of a case that was not taken over: where in the file, and why (never with its content)."""

    pad: str
    reden: Sentence


class Left:
    """Collects what is not taken over, each place once."""

    def __init__(self) -> None:
        self._told: dict[str, Sentence] = {}

    def add(self, pad: str, reden: Sentence) -> None:
        """Names a place; the first reason counts."""
        self._told.setdefault(pad, reden)

    def all(self) -> tuple[NietOvergenomen, ...]:
        """What was named, in order."""
        return tuple(NietOvergenomen(pad, reden) for pad, reden in self._told.items())


def is_empty(value: object) -> bool:
    """Whether nothing is recorded here. `false` and zero are recorded."""
    if isinstance(value, Mapping):
        return all(map(is_empty, value.values()))
    if isinstance(value, list):
        return all(map(is_empty, value))
    return value is None or (isinstance(value, str) and not value.strip())


class Part:
    """A mapping of the file at `pad`. Keys may be dotted (`klok.datum`)."""

    def __init__(self, data: Mapping[str, object], pad: str, left: Left) -> None:
        self.pad = pad
        self.left = left
        self._data = data
        self._asked: set[str] = set()
        self._inside: dict[str, Part | None] = {}
        self._elements: dict[str, tuple[Part, ...]] = {}

    def pad_of(self, key: str) -> str:
        """The path of a key of this part."""
        return f"{self.pad}.{key}" if self.pad else key

    def has(self, key: str) -> bool:
        """Whether the key stands in the file, also with nothing behind it."""
        head, _, rest = key.partition(".")
        if not rest:
            return head in self._data
        inside = self.part(head)
        return inside is not None and inside.has(rest)

    def names(self) -> tuple[str, ...]:
        """The keys of this part."""
        return tuple(self._data)

    def value(self, key: str) -> object:
        """What stands behind a key as plain data; None when nothing is recorded."""
        head, _, rest = key.partition(".")
        if rest:
            inside = self.part(head)
            return inside.value(rest) if inside else None
        self._asked.add(head)
        found = self._data.get(head)
        return None if is_empty(found) else found

    def part(self, key: str) -> "Part | None":
        """The part behind a key; None when nothing is recorded, or something that is no part (which is named)."""
        if key not in self._inside:
            found = self._data.get(key)
            self._asked.add(key)
            self._inside[key] = Part(found, self.pad_of(key), self.left) if isinstance(found, dict) else None
            if not isinstance(found, dict) and not is_empty(found):
                self.left.add(self.pad_of(key), NO_PART)
        return self._inside[key]

    def parts(self, key: str, kenmerk: str = "id") -> "tuple[Part, ...]":
        """The parts in the list behind a key, each at `key[id]`, or `key[n]` when it has no id.

        `kenmerk` is the key by which the parts of this list are known.
        """
        if key not in self._elements:
            self._elements[key] = tuple(self._split(key, kenmerk))
        return self._elements[key]

    def _split(self, key: str, kenmerk: str) -> "list[Part]":
        found = self.value(key)
        if found is None:
            return []
        if not isinstance(found, list):
            self.left.add(self.pad_of(key), NO_LIST)
            return []
        made: dict[str, Part] = {}
        for number, one in enumerate(found):
            by_number = f"{self.pad_of(key)}[{number}]"
            if is_empty(one):
                continue
            if not isinstance(one, dict):
                self.left.add(by_number, NO_PART)
                continue
            own = one.get(kenmerk)
            name = str(own) if isinstance(own, str | int) and not isinstance(own, bool) else str(number)
            pad = f"{self.pad_of(key)}[{name}]"
            if pad in made:
                self.left.add(by_number, TWICE)
                continue
            made[pad] = Part(one, pad, self.left)
        return list(made.values())

    @property
    def lokaal_id(self) -> str | None:
        """The id that the file gives to this part."""
        return self.name_by("id")

    def name_by(self, kenmerk: str) -> str | None:
        """The name that the file gives to this part under a key."""
        own = self.value(kenmerk)
        if own is None:
            return None
        if isinstance(own, str | int) and not isinstance(own, bool):
            return str(own)
        self.left.add(self.pad_of(kenmerk), Sentence("Dit is geen bruikbaar kenmerk."))
        return None

    def skip(self, reden: Sentence) -> None:
        """Names this whole part as not taken over."""
        self.left.add(self.pad, reden)
        self._asked.update(self._data)
        self._inside.clear()
        self._elements.clear()

    def close(self) -> None:
        """Names every key that holds something and that nobody asked for, here and inside."""
        for key, value in self._data.items():
            if key not in self._asked and not is_empty(value):
                self.left.add(self.pad_of(key), UNKNOWN)
        for one in self._inside.values():
            if one:
                one.close()
        for many in self._elements.values():
            for part in many:
                part.close()
