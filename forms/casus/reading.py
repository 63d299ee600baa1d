"""What every section of a case needs to be read: tables of keys, the kinds of fields, and who is who."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from forms.casus.case import CaseRow, Taken
from forms.casus.part import NO_LIST, Left, Part
from forms.casus.values import MANY, Target, Unreadable, read_one
from forms.definition import Column, Field, Form
from models.sentence import Sentence
from models.values import Enkel

NO_FIELD = Sentence("Het formulier voor deze schoolsoort heeft hier geen plaats voor.")

Extra = Callable[["Reading", Part], Mapping[str, Taken]]
"""Reads the cells of a row that are more than one key to one column."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a case. `people` are the ids of the betrokkenen in the file."""

    left: Left
    people: frozenset[str] = frozenset()

    def taken(self, part: Part, key: str, target: Target) -> Taken | None:
        """The value behind a key for a target, or None; what does not fit is named."""
        data, pad = part.value(key), part.pad_of(key)
        if data is None:
            return None
        if target.type not in MANY:
            return self.one(data, pad, target)
        if not isinstance(data, list):
            single = self.one(data, pad, target)
            return Taken((single.value,), (pad,)) if single and not isinstance(single.value, tuple) else None
        many = [self.one(one, place, target) for place, one in self.elements(part, key)]
        values = tuple(one.value for one in many if one and not isinstance(one.value, tuple))
        return Taken(values, (pad,)) if values else None

    def one(self, data: object, pad: str, target: Target) -> Taken | None:
        """One value that stands at a place, for a target; what does not fit is named."""
        try:
            return Taken(read_one(data, target, self.people), (pad,))
        except Unreadable as problem:
            self.left.add(pad, problem.reden)
            return None

    def convert(self, part: Part, key: str, how: Callable[[object], Enkel]) -> Taken | None:
        """The value behind a key read in a way of its own; what `how` refuses with `Unreadable` is named."""
        data = part.value(key)
        return None if data is None else self.convert_one(data, part.pad_of(key), how)

    def convert_one(self, data: object, pad: str, how: Callable[[object], Enkel]) -> Taken | None:
        """One value that stands at a place, read in a way of its own; what `how` refuses is named."""
        try:
            return Taken(how(data), (pad,))
        except Unreadable as problem:
            self.left.add(pad, problem.reden)
            return None

    def values(self, part: Part, keys: Mapping[str, Target]) -> dict[str, Taken]:
        """The values of a part by target id."""
        found = {target.id: self.taken(part, key, target) for key, target in keys.items()}
        return {name: value for name, value in found.items() if value is not None}

    def answers(self, part: Part, form: Form, keys: Mapping[str, str]) -> dict[str, Taken]:
        """The answers of a document by field id; a key for which this form has no field is named."""
        known = {one.id: one for one in form.fields()}
        told: dict[str, Taken] = {}
        for key, veld in keys.items():
            if veld in known:
                value = self.taken(part, key, target_of(known[veld]))
                if value is not None:
                    told[veld] = value
            elif part.value(key) is not None:
                self.left.add(part.pad_of(key), NO_FIELD)
        return told

    def rows(
        self, part: Part, key: str, field: Field, keys: Mapping[str, str], extra: Extra | None = None
    ) -> list[CaseRow]:
        """The rows of a table field: keys to columns, and what `extra` makes of a row. Empty rows are left out."""
        targets = {name: target_of(field.column(column)) for name, column in keys.items()}
        made = []
        for one in part.parts(key):
            lokaal_id = one.lokaal_id
            cells = self.values(one, targets) | (dict(extra(self, one)) if extra else {})
            if cells or lokaal_id:
                made.append(CaseRow(one.pad, field.id, cells, lokaal_id))
        return made

    def elements(self, part: Part, key: str) -> list[tuple[str, object]]:
        """The elements of a list of single values with their paths; what is no list is named."""
        data = part.value(key)
        if data is None:
            return []
        if not isinstance(data, list):
            self.left.add(part.pad_of(key), NO_LIST)
            return []
        return [(f"{part.pad_of(key)}[{number}]", one) for number, one in enumerate(data) if one is not None]


def target_of(asked: Field | Column) -> Target:
    """The target that a field or column of a form is."""
    return Target(asked.id, asked.type, asked.lijst)


def derived(value: Enkel | tuple[Enkel, ...], *sources: Taken) -> Taken:
    """A value that follows from others, with their places."""
    return Taken(value, tuple(pad for one in sources for pad in one.paden))
