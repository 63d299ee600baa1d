"""The slots of a vault: each a way to the same key, for one user. Opening with one, adding and withdrawing.

Guarantees: the last slot is never withdrawn; a change of slots is whole or not there; an answer "wrong passphrase" is
given only when `sleutels.json` is whole.
"""

import base64
import binascii
import contextlib
import hmac
import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from models.vault import keyfile, keyring_secret
from models.vault.keyfile import Keyfile, Slot, Stretched, bound_to
from models.vault.keyring_secret import Sleutelbos
from models.vault.messages import (
    GeenWachtzin,
    HerstelcodeOnjuist,
    KluisMelding,
    LaatsteSleutel,
    SleutelbosKentKluisNiet,
    SleutelsBeschadigd,
    WachtzinLeeg,
    WachtzinOnjuist,
)
from models.vault.passphrase import STANDARD, Cost, Wachtzin, stretch
from models.vault.recovery_code import Herstelcode
from models.vault.sqlite_errors import disk_failures
from models.vault.wrapping import KEY_BYTES, key_check, new_key, unwrap, wrap

WACHTZIN, HERSTELCODE, SLEUTELBOS = "wachtzin", "herstelcode", "sleutelbos"
Sleutel = Wachtzin | Herstelcode | Sleutelbos
"""What opens a vault."""

_LABELS = {WACHTZIN: "Wachtzin", HERSTELCODE: "Herstelcode op papier", SLEUTELBOS: "Sleutelbos van een computer"}
_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A key that was taken out of a slot, and the slot that it came from."""

    key: bytes
    slot: Slot


class Slots:
    """The slots of one open vault. Reads and writes `sleutels.json`; used by one thread at a time."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder = folder
        self._key = key

    @property
    def all(self) -> tuple[Slot, ...]:
        """Every slot, in the order in which they were added."""
        return self._read().slots

    @property
    def generation(self) -> int:
        """How often the slots changed."""
        return self._read().generation

    def add(
        self, sleutel: Wachtzin | Sleutelbos, gebruiker_uid: str, label: str | None = None, cost: Cost = STANDARD
    ) -> Slot:
        """Adds a slot for a user. `label` names the place ("laptop ib-kamer"), never a person.

        Raises `WachtzinLeeg`, what a keyring raises, or a message about the disk; then nothing was added.
        """
        now = self._read()
        slot = new_slot(now.vault_id, self._key, sleutel, gebruiker_uid, label, cost)
        try:
            self._write(now.with_slots((*now.slots, slot)))
        except KluisMelding:
            forget(now.vault_id, slot)
            raise
        return slot

    def add_recovery_code(self, gebruiker_uid: str, label: str | None = None, cost: Cost = STANDARD) -> Herstelcode:
        """Adds a slot for a fresh recovery code, and answers the code. It can be shown only now."""
        code, now = Herstelcode.new(), self._read()
        slot = new_slot(now.vault_id, self._key, code, gebruiker_uid, label, cost)
        self._write(now.with_slots((*now.slots, slot)))
        return code

    def withdraw(self, slot_id: str) -> None:
        """Withdraws a slot. Raises `LaatsteSleutel` or `SleutelOnbekend`.

        Backups made earlier still hold it: who has an old backup and the old secret can open that backup.
        """
        now = self._read()
        slot = now.slot(slot_id)
        left = tuple(one for one in now.slots if one.id != slot_id)
        if not left:
            raise LaatsteSleutel
        self._write(now.with_slots(left))
        forget(now.vault_id, slot)

    def rename(self, slot_id: str, label: str) -> Slot:
        """Gives a slot another name. Raises `SleutelOnbekend`; an empty name gives back the one of its kind."""
        now = self._read()
        slot = now.slot(slot_id)
        renamed = replace(slot, label=label.strip() or _LABELS[slot.kind])
        self._write(now.with_slots(tuple(renamed if one.id == slot_id else one for one in now.slots)))
        return renamed

    def _read(self) -> Keyfile:
        with disk_failures():
            return keyfile.read(self._folder)

    def _write(self, changed: Keyfile) -> None:
        with disk_failures():
            keyfile.write(self._folder, changed)


def unlock(known: Keyfile, sleutel: Sleutel) -> Unlocked:
    """Takes the key out of the slot that the secret fits.

    Raises `WachtzinOnjuist`, `GeenWachtzin`, `HerstelcodeOnjuist`, `SleutelbosKentKluisNiet` or what a keyring raises
    when none does; `SleutelsBeschadigd` when what came out is not the key of this vault.
    """
    found = _unlock_by_keyring(known) if isinstance(sleutel, Sleutelbos) else _unlock_by_typing(known, sleutel)
    if not hmac.compare_digest(key_check(found.key, known.vault_id), known.key_check):
        raise SleutelsBeschadigd
    return found


def _unlock_by_typing(known: Keyfile, typed: Wachtzin | Herstelcode) -> Unlocked:
    kind = WACHTZIN if isinstance(typed, Wachtzin) else HERSTELCODE
    tried = False
    for slot in known.slots:
        if slot.kind == kind and slot.stretched:
            tried = True
            key = _take_out(known, slot, stretch(typed.tekst, slot.stretched.salt, slot.stretched.cost))
            if key is not None:
                return Unlocked(key, slot)
    if kind == HERSTELCODE:
        raise HerstelcodeOnjuist
    raise WachtzinOnjuist if tried else GeenWachtzin


def _unlock_by_keyring(known: Keyfile) -> Unlocked:
    for slot in known.slots:
        if slot.kind == SLEUTELBOS:
            kept = keyring_secret.find(_name_in_keyring(known.vault_id, slot.id))
            with contextlib.suppress(binascii.Error):  # someone wrote something else in our place
                slot_key = base64.b64decode(kept or "", validate=True)
                key = _take_out(known, slot, slot_key) if len(slot_key) == KEY_BYTES else None
                if key is not None:
                    return Unlocked(key, slot)
    raise SleutelbosKentKluisNiet


def _take_out(known: Keyfile, slot: Slot, slot_key: bytes) -> bytes | None:
    return unwrap(slot.wrapped, slot_key, bound_to(known.vault_id, slot.id, slot.kind, slot.gebruiker_uid))


def new_slot(
    vault_id: str, key: bytes, sleutel: Sleutel, gebruiker_uid: str, label: str | None = None, cost: Cost = STANDARD
) -> Slot:
    """Wraps the key for a secret; a keyring slot is kept in the keyring before this answers."""
    if isinstance(sleutel, Wachtzin) and not sleutel.tekst.strip():
        raise WachtzinLeeg
    slot_id = secrets.token_hex(8)
    stretched = None
    if isinstance(sleutel, Sleutelbos):
        kind, slot_key = SLEUTELBOS, new_key()
        keyring_secret.keep(_name_in_keyring(vault_id, slot_id), base64.b64encode(slot_key).decode())
    else:
        kind = WACHTZIN if isinstance(sleutel, Wachtzin) else HERSTELCODE
        stretched = Stretched(secrets.token_bytes(_SALT_BYTES), cost)
        slot_key = stretch(sleutel.tekst, stretched.salt, cost)
    return Slot(
        id=slot_id,
        kind=kind,
        label=label or _LABELS[kind],
        gebruiker_uid=gebruiker_uid,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        stretched=stretched,
        wrapped=wrap(key, slot_key, bound_to(vault_id, slot_id, kind, gebruiker_uid)),
    )


def forget(vault_id: str, slot: Slot) -> None:
    """Takes what a withdrawn slot kept in this keyring away, as far as it is within reach."""
    if slot.kind == SLEUTELBOS:
        keyring_secret.forget(_name_in_keyring(vault_id, slot.id))


def _name_in_keyring(vault_id: str, slot_id: str) -> str:
    return f"{vault_id}/{slot_id}"
