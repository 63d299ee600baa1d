"""Sentences with which the reasons of a decision may begin, per outcome: data in `resources/besluitteksten.toml`."""

from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from models.resources import load_toml


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class DecisionText:
    """A sentence under a title; `uitkomst` are the outcomes that it goes with."""

    uitkomst: tuple[str, ...]
    titel: str
    zin: str


@cache
def _every() -> tuple[DecisionText, ...]:
    return TypeAdapter(tuple[DecisionText, ...]).validate_python(load_toml("besluitteksten.toml")["tekst"])


def decision_texts(outcome: str | None) -> tuple[DecisionText, ...]:
    """The sentences that go with an outcome; all of them while none is chosen."""
    return tuple(one for one in _every() if outcome is None or outcome in one.uitkomst)
