"""Remembering what was worked out of words, where the words may be those of a case: until a vault is locked, no longer.

    @remembered(4096)
    def width(words: str) -> int: ...

A cache that outlives a lock would keep names and sentences in memory. `forget` empties all of these at once.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_forgetting: list[Callable[[], None]] = []


def remembered(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Remembers the last answers of a function, at most so many, until `forget`."""

    def remembers(function: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(maxsize=most)(function)
        _forgetting.append(kept.cache_clear)
        return kept  # type: ignore[return-value]  # the same call, with a memory

    return remembers


def forget() -> None:
    """Forgets every answer of every function that remembers."""
    for one in _forgetting:
        one()
