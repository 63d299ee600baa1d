"""`sleutels.json`: what stands beside the database so that a secret can become the key.

It holds the vault id, a generation that rises with every change, a key check, and the slots. A checksum over all of it
tells a damaged file from a wrong passphrase. Nothing in it is secret and nothing names a person.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from models.values import Json, canonical
from models.vault.atomic_file import write_atomically
from models.vault.messages import NieuwereKluis, SleutelOnbekend, SleutelsBeschadigd, SleutelsOntbreken
from models.vault.passphrase import Cost
from models.vault.wrapping import Wrapped

NAME = "sleutels.json"
FORMAT = 1
_MOST_BYTES = 1 << 20
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stretched:
    """How what is typed becomes the key of a slot."""

    salt: bytes
    cost: Cost


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into the vault. `kind` is `wachtzin`, `herstelcode` or `sleutelbos`; `created` is UTC, ISO.

    `stretched` is None where the slot key is random itself and kept in a keyring.
    """

    id: str
    kind: str
    label: str
    gebruiker_uid: str
    created: str
    stretched: Stretched | None
    wrapped: Wrapped


@dataclass(frozen=True, slots=True)
class Keyfile:
    """The content of `sleutels.json`."""

    vault_id: str
    generation: int
    key_check: str
    slots: tuple[Slot, ...]

    def slot(self, slot_id: str) -> Slot:
        """The slot with this id. Raises `SleutelOnbekend`."""
        for one in self.slots:
            if one.id == slot_id:
                return one
        raise SleutelOnbekend

    def with_slots(self, slots: tuple[Slot, ...]) -> "Keyfile":
        """The next generation, with these slots."""
        return replace(self, generation=self.generation + 1, slots=slots)


def bound_to(vault_id: str, slot_id: str, kind: str, gebruiker_uid: str) -> bytes:
    """What the wrapped key of a slot is bound to."""
    return canonical([vault_id, slot_id, kind, gebruiker_uid]).encode()


def write(folder: Path, keyfile: Keyfile) -> None:
    """Replaces `sleutels.json` in a vault's folder, whole or not at all. Raises `OSError`."""
    write_atomically(folder / NAME, to_bytes(keyfile))


def read(folder: Path) -> Keyfile:
    """Reads `sleutels.json` of a vault's folder.

    Raises `SleutelsOntbreken`, `SleutelsBeschadigd`, `NieuwereKluis`, or `OSError` when the file cannot be read.
    """
    try:
        with (folder / NAME).open("rb") as file:
            content = file.read(_MOST_BYTES)
    except FileNotFoundError:
        raise SleutelsOntbreken from None
    return from_bytes(content)


def to_bytes(keyfile: Keyfile) -> bytes:
    """The file as bytes."""
    told: dict[str, Json] = {
        "format": FORMAT,
        "vault": keyfile.vault_id,
        "generation": keyfile.generation,
        "key_check": keyfile.key_check,
        "slots": [_slot_json(one) for one in keyfile.slots],
    }
    told["checksum"] = _checksum(told)
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def from_bytes(content: bytes) -> Keyfile:
    """The content of a file. Raises `SleutelsBeschadigd` or `NieuwereKluis`."""
    try:
        told = json.loads(content)
        if not isinstance(told, dict) or told.pop("checksum", None) != _checksum(told):
            raise SleutelsBeschadigd
        if _take(told, "format", int) > FORMAT:
            raise NieuwereKluis
        return Keyfile(
            _take(told, "vault", str),
            _take(told, "generation", int),
            _take(told, "key_check", str),
            tuple(_slot(one) for one in _take(told, "slots", list)),
        )
    except (ValueError, RecursionError):  # no JSON, no UTF-8, no base64, or not the shape of this format
        raise SleutelsBeschadigd from None


def _checksum(told: Json) -> str:
    return hashlib.sha256(canonical(told).encode("utf-8", "surrogatepass")).hexdigest()


def _take(told: object, name: str, kind: type[T]) -> T:
    value = told.get(name) if isinstance(told, Mapping) else None
    if not isinstance(value, kind):
        raise ValueError(name)
    return value


def _slot_json(slot: Slot) -> Json:
    told: dict[str, Json] = {
        "id": slot.id,
        "kind": slot.kind,
        "label": slot.label,
        "gebruiker_uid": slot.gebruiker_uid,
        "created": slot.created,
        "nonce": _text(slot.wrapped.nonce),
        "wrapped": _text(slot.wrapped.sealed),
    }
    if slot.stretched:
        cost = slot.stretched.cost
        told["argon2id"] = {
            "salt": _text(slot.stretched.salt),
            "time": cost.time,
            "memory": cost.memory,
            "lanes": cost.lanes,
        }
    return told


def _slot(told: object) -> Slot:
    stretched = None
    if isinstance(told, Mapping) and "argon2id" in told:
        how = told["argon2id"]
        cost = Cost(_take(how, "time", int), _take(how, "memory", int), _take(how, "lanes", int))
        stretched = Stretched(_bytes(_take(how, "salt", str)), cost)
    return Slot(
        _take(told, "id", str),
        _take(told, "kind", str),
        _take(told, "label", str),
        _take(told, "gebruiker_uid", str),
        _take(told, "created", str),
        stretched,
        Wrapped(_bytes(_take(told, "nonce", str)), _bytes(_take(told, "wrapped", str))),
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
