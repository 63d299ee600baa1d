"""What comes with the program and under which licence: its own, that of its packages, and of what lies in `resources`.

Read in the worker: the packages tell it themselves, in what was installed with them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

OWN = "driehoek"
OWN_LICENCE = "EUPL-1.2"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_CLASSIFIER = "License :: OSI Approved :: "
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Part:
    """A part: its name, its version where it has one, and its licence."""

    name: str
    version: str
    licence: str


RESOURCES = (
    Part("Inter", "", "OFL-1.1"),
    Part("Noto Sans, Noto Naskh Arabic, Noto Sans Ethiopic", "", "OFL-1.1"),
    Part("Lucide", "", "ISC"),
    Part("sRGB (icc-profiles-free)", "", "Zlib"),
)
"""The letters, the drawings and the colours of paper."""
_SILENT = {"sqlcipher3": "Zlib; SQLCipher: BSD-3-Clause"}
"""Packages that do not tell their licence where the others do; it lies with them as a file."""


def own_version() -> str:
    """The version of the program; empty where it was not installed."""
    try:
        return metadata.version(OWN)
    except metadata.PackageNotFoundError:
        return ""


def packages() -> tuple[Part, ...]:
    """The packages that the program needs, and those that these need, by name."""
    found: dict[str, Part] = {}
    waiting = [OWN]
    while waiting:
        name = waiting.pop()
        if name.lower() in found:
            continue
        try:
            told = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[name.lower()] = Part(told.metadata["Name"], told.version, _licence(told) or _SILENT.get(name.lower(), ""))
        waiting += _needed(told)
    found.pop(OWN, None)
    return tuple(sorted(found.values(), key=lambda one: one.name.lower()))


def _needed(told: metadata.Distribution) -> Iterator[str]:
    for line in told.requires or ():
        wanted, _, condition = line.partition(";")
        name = _NAME.match(wanted.strip())
        if name is not None and "extra" not in condition:
            yield name.group()


def _licence(told: metadata.Distribution) -> str:
    """The expression, else what the classifiers say, else a short word of its own."""
    about = told.metadata
    expression = about.json.get("license_expression")
    if expression:
        return str(expression)
    named = [one.removeprefix(_CLASSIFIER) for one in about.get_all("Classifier") or () if one.startswith(_CLASSIFIER)]
    if named:
        return ", ".join(named)
    own = str(about.json.get("license") or "").strip().splitlines()
    return own[0] if own and len(own[0]) <= _LONGEST else ""
