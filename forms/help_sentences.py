"""Sentences to begin a text with, per question: data in `resources/hulpzinnen.toml`.

help_sentences("factoren", "omschrijving")      # those of a column; without it those of the field
"""

from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from models.resources import load_toml


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class HelpSentence:
    """A sentence under a title; `veld` are the questions that it goes with."""

    veld: tuple[str, ...]
    titel: str
    zin: str


@cache
def every_sentence() -> tuple[HelpSentence, ...]:
    """All of them."""
    return TypeAdapter(tuple[HelpSentence, ...]).validate_python(load_toml("hulpzinnen.toml")["zin"])


def help_sentences(field: str, column: str = "") -> tuple[HelpSentence, ...]:
    """The sentences that go with a question."""
    name = f"{field}.{column}" if column else field
    return tuple(one for one in every_sentence() if name in one.veld)
