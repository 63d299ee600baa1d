"""Sealing what belongs to a vault and cannot be in it at the moment: only the same vault, opened again, reads it.

Used for what was typed while the disk was full, and for where someone was working. The key is derived from that of the
vault, so a new key of the vault makes what was sealed before unreadable.
"""

import hashlib
import hmac
import secrets

_NONCE_BYTES = 12


class Seal:
    """Seals and opens for one vault. `repr` tells no key."""

    __slots__ = ("_bound", "_key")

    def __init__(self, key: bytes, vault_id: str) -> None:
        self._key = hmac.new(key, b"Driehoek seal\0" + vault_id.encode(), hashlib.sha256).digest()
        self._bound = vault_id.encode()

    def seal(self, data: bytes) -> bytes:
        """The data as nobody can read it without the vault; each time other bytes."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + AESGCM(self._key).encrypt(nonce, data, self._bound)

    def open(self, sealed: bytes) -> bytes | None:
        """What was sealed; None when it was not by this vault, or was changed since."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            return AESGCM(self._key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], self._bound)
        except (InvalidTag, ValueError):
            return None
