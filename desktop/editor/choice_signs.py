"""The signs and colours of the values of a choice, from `resources/screens.toml`."""

from collections.abc import Mapping
from functools import cache

from pydantic import TypeAdapter

from models.resources import load_toml

_EVERY = "*"


def signs_of(lijst: str) -> Mapping[str, str]:
    """The sign of each value of a list; empty for a list without."""
    return _told("teken").get(lijst, {})


def tones_of(lijst: str, codes: tuple[str, ...]) -> Mapping[str, str]:
    """The token of each value of a list that has one of its own."""
    told = _told("toon").get(lijst, {})
    return dict.fromkeys(codes, told[_EVERY]) if _EVERY in told else told


@cache
def _told(what: str) -> Mapping[str, Mapping[str, str]]:
    return TypeAdapter(dict[str, dict[str, str]]).validate_python(load_toml("screens.toml")[what])
