"""Wrapping the key of a vault for one slot (AES-256-GCM), and proving that an unwrapped key is the right one.

A wrapped key is bound to its vault, its slot, the kind of the slot and the user: moved elsewhere it does not open.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

KEY_BYTES = 32
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A key that only the right 256-bit slot key takes out."""

    nonce: bytes
    sealed: bytes


def new_key() -> bytes:
    """256 random bits."""
    return secrets.token_bytes(KEY_BYTES)


def wrap(key: bytes, slot_key: bytes, bound_to: bytes) -> Wrapped:
    """Seals the key of the vault with the key of a slot."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return Wrapped(nonce, AESGCM(slot_key).encrypt(nonce, key, bound_to))


def unwrap(wrapped: Wrapped, slot_key: bytes, bound_to: bytes) -> bytes | None:
    """The key of the vault, or None when the slot key is not the one it was sealed with."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(slot_key).decrypt(wrapped.nonce, wrapped.sealed, bound_to)
    except InvalidTag:
        return None


def key_check(key: bytes, vault_id: str) -> str:
    """A value (hex) that shows whether a key is the one of this vault and tells nothing about the key."""
    return hmac.new(key, b"Driehoek key check\0" + vault_id.encode(), hashlib.sha256).hexdigest()
