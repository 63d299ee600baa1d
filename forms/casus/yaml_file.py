"""Reads the bytes of a case file as plain data: mappings, lists, text, numbers, yes or no, dates.

Guarantees: nothing is executed and nothing is guessed. A key that stands twice, a tag that makes an object and a file
without end are refused; digits with a leading zero stay text; only `true` and `false` are yes and no; a date that does
not exist stays the text that was written, so that it can be named where it stands.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import yaml

from models.errors import Melding
from models.sentence import Sentence

LARGEST = 2_000_000
"""The most bytes a case file may have."""

_TAG = "tag:yaml.org,2002:"
_UNREADABLE = Sentence("Dit bestand is geen leesbare casus. Er is niets veranderd.")
_DEEPEST, _MOST_VALUES = 40, 200_000
_WORDS: dict[str, tuple[re.Pattern[str], Callable[[str], object]]] = {
    "null": (re.compile(r"(?:~|null|)\Z"), lambda _: None),
    "bool": (re.compile(r"(?:true|false)\Z"), lambda word: word == "true"),
    "int": (re.compile(r"-?(?:0|[1-9][0-9]{0,14})\Z"), int),
    "float": (re.compile(r"-?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,15}\Z"), float),
    "timestamp": (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z"), lambda word: _day(word)),
}


class CasusOnleesbaar(Melding):
    """A file that cannot be read as a case."""


class _Loader(yaml.CSafeLoader):
    """The safe loader with fewer guesses about what a word means."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> Iterator[dict[str, object]]:
    told: dict[str, object] = {}
    yield told
    for key, value in node.value:
        word = key.value if isinstance(key, yaml.ScalarNode) else None
        if word is None or word in told:
            raise yaml.MarkedYAMLError(problem_mark=key.start_mark)
        told[word] = loader.construct_object(value)


def _day(word: str) -> date | str:
    try:
        return date.fromisoformat(word)
    except ValueError:
        return word


def _word(loader: _Loader, node: yaml.Node) -> object:
    """A word that means more than its letters; a tag that is written out may not say what the word does not."""
    pattern, make = _WORDS[node.tag.removeprefix(_TAG)]
    if not isinstance(node, yaml.ScalarNode) or not pattern.match(node.value):
        raise yaml.MarkedYAMLError(problem_mark=node.start_mark)
    return make(node.value)


def _unknown(_: _Loader, node: yaml.Node) -> object:
    raise yaml.MarkedYAMLError(problem_mark=node.start_mark)


_Loader.yaml_implicit_resolvers = {}
_Loader.yaml_constructors = {
    f"{_TAG}{name}": yaml.CSafeLoader.yaml_constructors[f"{_TAG}{name}"] for name in ("str", "seq")
}
for _name, (_pattern, _) in _WORDS.items():
    _Loader.add_implicit_resolver(f"{_TAG}{_name}", _pattern, None)
    _Loader.add_constructor(f"{_TAG}{_name}", _word)
_Loader.add_constructor(f"{_TAG}map", _mapping)
_Loader.add_constructor(None, _unknown)


def read_file(path: Path) -> bytes:
    """The bytes of a case file. Raises `CasusOnleesbaar` when it cannot be read or is too large."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        raise CasusOnleesbaar(
            Sentence(
                "Het bestand {naam} is niet te openen. Er is niets veranderd. Controleer of het er staat en of je het "
                "mag lezen.",
                naam=path.name,
            )
        ) from None
    if len(data) > LARGEST:
        raise CasusOnleesbaar(
            Sentence(
                "Het bestand {naam} is te groot voor een casus (meer dan 2 MB). Er is niets veranderd.", naam=path.name
            )
        )
    return data


def load(data: bytes) -> dict[str, object]:
    """The data of a case file. Raises `CasusOnleesbaar` with the line where there is one."""
    try:
        found = yaml.load(data.decode("utf-8-sig"), _Loader)
    except UnicodeDecodeError:
        raise CasusOnleesbaar(
            "Dit bestand is geen UTF-8-tekst. Er is niets veranderd. Sla het op als UTF-8 en probeer opnieuw."
        ) from None
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        if mark is None:
            raise CasusOnleesbaar(_UNREADABLE) from None
        raise CasusOnleesbaar(
            Sentence(
                "Dit bestand is geen leesbare casus: het gaat mis bij regel {regel}. Er is niets veranderd. Kijk daar "
                "naar inspringen, aanhalingstekens en onderdelen die twee keer staan.",
                regel=mark.line + 1,
            )
        ) from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise CasusOnleesbaar(_UNREADABLE) from None
    if not isinstance(found, dict) or not isinstance(found.get("casus"), dict):
        raise CasusOnleesbaar("Dit bestand is geen casus: het onderdeel 'casus' ontbreekt. Er is niets veranderd.")
    _refuse_endless(found)
    return found


def _refuse_endless(found: object) -> None:
    """Refuses what refers to itself and what grows beyond measure by referring."""
    left = [(found, 0)]
    for count, (value, depth) in enumerate(_walk(left)):
        if count > _MOST_VALUES or depth > _DEEPEST:
            raise CasusOnleesbaar("Dit bestand verwijst te vaak of te diep naar zichzelf. Er is niets veranderd.")
        if isinstance(value, dict):
            left += [(one, depth + 1) for one in value.values()]
        elif isinstance(value, list):
            left += [(one, depth + 1) for one in value]


def _walk(left: list[tuple[object, int]]) -> Iterator[tuple[object, int]]:
    while left:
        yield left.pop()
