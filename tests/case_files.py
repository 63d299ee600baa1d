"""Case files for tests: the fictional examples that come with the program, as data that a test may change."""

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from itertools import product
from pathlib import Path

import yaml

from forms.casus.read import read_case
from forms.casus.take_over import CaseResult, take_over
from forms.casus.yaml_file import load
from models.resources import resource

EXAMPLES = ("A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09")

Data = dict[str, object]


def example_path(number: str) -> Path:
    """The file of an example."""
    return next(resource("demo", "casussen").glob(f"{number}_*.yaml"))


@cache
def _example(number: str) -> Data:
    return load(example_path(number).read_bytes())


def example(number: str) -> Data:
    """An example as data; every call gives a copy of its own."""
    return deepcopy(_example(number))


def as_file(data: object) -> bytes:
    """Data as the bytes of a case file."""
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False).encode()


def take(vault: object, data: Data) -> CaseResult:
    """Takes data over into a vault, by way of a file."""
    return take_over(vault, read_case(load(as_file(data))))


def take_example(vault: object, number: str) -> CaseResult:
    """Takes an example over into a vault."""
    return take_over(vault, read_case(example(number)))


def leaves(data: object) -> Iterator[tuple[object, object, tuple[tuple[str, ...], ...]]]:
    """Every single value of a case: what holds it, its key there, and the names that each step to it may have."""
    yield from _leaves(data, ())


def _leaves(node: object, names: tuple[tuple[str, ...], ...]) -> Iterator[tuple]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in pairs:
        if isinstance(node, dict):
            step = (*names, (f".{key}",))
        else:
            own = value.get("id", value.get("nr")) if isinstance(value, dict) else None
            step = (*names, tuple(dict.fromkeys((f"[{own if own is not None else key}]", f"[{key}]"))))
        if isinstance(value, dict | list):
            yield from _leaves(value, step)
        else:
            yield node, key, step


def paths(names: tuple[tuple[str, ...], ...]) -> set[str]:
    """Every path that may name a value or what holds it."""
    return {
        "".join(steps[:length]).removeprefix(".") for steps in product(*names) for length in range(1, len(steps) + 1)
    }
