"""One encrypted file: AES-256-GCM in chunks, under a key that is its own.

    sealed = seal(content, new_key())      # in parts, to be written one after the other
    content = unseal(file, key)            # raises `Broken` when one bit is not as it was written

Guarantees: a chunk that was changed, left out, repeated, moved or cut off at the end is found; a part of a file is
never taken for the whole. A key seals one content only, so that the number of a chunk can be its nonce.
"""

import hashlib
import hmac
from collections.abc import Callable, Iterator
from typing import IO

MAGIC = b"DHB1"
CHUNK = 1 << 20
"""Bytes of content in one chunk."""
_TAG = 16
Progress = Callable[[int, int], None]
"""Called with how many bytes are done and how many there are. An exception from it cancels."""


class Broken(Exception):
    """The file is not what was sealed under this key."""


def name_of(content: bytes, key: bytes) -> str:
    """The name of a file (hex) by its content: the same content has the same name, and nobody else can tell whose."""
    return hmac.new(hmac.new(key, b"Driehoek bijlagen", hashlib.sha256).digest(), content, hashlib.sha256).hexdigest()


def seal(content: bytes, key: bytes, progress: Progress | None = None) -> Iterator[bytes]:
    """The file, in parts."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher, total = AESGCM(key), len(content)
    yield MAGIC
    for number, start in enumerate(range(0, max(total, 1), CHUNK)):
        end = min(start + CHUNK, total)
        yield cipher.encrypt(_nonce(number), content[start:end], _place(number, last=end == total))
        if progress:
            progress(end, total)


def unseal(file: IO[bytes], key: bytes, progress: Progress | None = None, total: int = 0) -> bytes:
    """What was sealed. Raises `Broken`, or `OSError`. `total` is what `progress` is told there is."""
    found = bytearray()
    for part in chunks(file, key):
        found += part
        if progress:
            progress(len(found), max(total, len(found)))
    return bytes(found)


def chunks(file: IO[bytes], key: bytes) -> Iterator[bytes]:
    """The content a chunk at a time. Whole only once the iterator has ended; raises as `unseal`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if file.read(len(MAGIC)) != MAGIC:
        raise Broken
    cipher, number = AESGCM(key), 0
    sealed = file.read(CHUNK + _TAG)
    while True:
        following = file.read(CHUNK + _TAG)
        try:
            yield cipher.decrypt(_nonce(number), sealed, _place(number, last=not following))
        except (InvalidTag, ValueError):
            raise Broken from None
        if not following:
            return
        sealed, number = following, number + 1


def sealed_size(size: int) -> int:
    """How many bytes the file of a content of this many bytes has."""
    return len(MAGIC) + size + _TAG * max(1, -(-size // CHUNK))


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _place(number: int, *, last: bool) -> bytes:
    """What each chunk is bound to: its number, and whether the file ends with it."""
    return number.to_bytes(8, "big") + (b"\1" if last else b"\0")
