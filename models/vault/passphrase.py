"""What a user types to open a vault, and the slow function (argon2id) that makes a key of it.

What a slot costs is kept with the slot, so that a later version can ask more of new slots and still open old ones.
"""

import unicodedata
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Wachtzin:
    """A passphrase. `repr` tells nothing. Accents count the same however the keyboard makes them."""

    tekst: str = field(repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tekst", unicodedata.normalize("NFC", self.tekst))


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs: `time` passes over `memory` KiB with `lanes` threads."""

    time: int
    memory: int
    lanes: int

    def __post_init__(self) -> None:
        if not (1 <= self.time <= 64 and 8 * self.lanes <= self.memory <= 1 << 20 and 1 <= self.lanes <= 16):
            raise ValueError("a cost that no vault asks")


STANDARD = Cost(time=3, memory=64 * 1024, lanes=4)
"""The second recommended choice of RFC 9106: 0.13 s on two cores."""


def stretch(typed: str, salt: bytes, cost: Cost) -> bytes:
    """A 256-bit key from what was typed."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        typed.encode(),
        salt,
        time_cost=cost.time,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=32,
        type=Type.ID,
    )
