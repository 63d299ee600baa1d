"""The definition file in which a samenwerkingsverband asks questions of its own: read, and every mistake told in words.

    made = read_regional(text)          # RegioFormulier, or raises FormulierNietGeladen with a line, what and how

The shape is that of `resources/forms`. A file with one mistake is not loaded at all.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from forms.definition import Column, Field, FieldType, Form, Mark, Section
from forms.regional_check import CONDITION, PREFIX, Checking, Fout, Table
from models.errors import Melding
from models.sentence import Sentence

_PUBLIC: Mapping[str, Mark] = {"leerling": "nee", "ouders": "ja", "school": "ja", "swv": "ja", "steunpunt": "nee"}
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")
_HEAD = re.compile(r"\s*\[\[")
_QUOTES = re.compile(r"\"\"\"|'''")
_MOST_LETTERS = 65_536


class FormulierNietGeladen(Melding):
    """A definition file with mistakes; nothing was changed. `fouten` names every one."""

    def __init__(self, fouten: tuple[Fout, ...]) -> None:
        count = len(fouten)
        super().__init__(
            Sentence("Dit bestand heeft een fout. Er is niets veranderd.")
            if count == 1
            else Sentence("Dit bestand heeft {aantal} fouten. Er is niets veranderd.", aantal=count)
        )
        self.fouten = fouten


@dataclass(frozen=True, slots=True)
class RegioFormulier:
    """A definition that can be asked; `tekst` is the file it was read from."""

    tekst: str
    formulier: Form

    @property
    def soort(self) -> str:
        """The kind of document that it asks more of."""
        return self.formulier.soort

    @property
    def vragen(self) -> int:
        """How many questions it has."""
        return sum(1 for _ in self.formulier.fields())


def read_regional(data: bytes | str, held: Mapping[str, RegioFormulier | None] | None = None) -> RegioFormulier:
    """Reads a definition; `held` are those that are asked now, by kind of document. Raises `FormulierNietGeladen`."""
    text = _text(data)
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise FormulierNietGeladen((_unreadable(str(problem), text),)) from None
    kind = told.get("soort")
    before = (held or {}).get(kind) if isinstance(kind, str) else None
    mistakes = Checking(text, told).mistakes(before.formulier if before else None)
    fouten = tuple(sorted(mistakes, key=lambda one: one.regel or 0))
    if fouten:
        raise FormulierNietGeladen(fouten)
    return RegioFormulier(text, _form(told))


def kept_regional(text: str) -> RegioFormulier | None:
    """A definition that the vault holds. It was without mistakes when it was taken in, and is not judged again.

    None for what no version of the program ever took in.
    """
    try:
        return RegioFormulier(text, _form(tomllib.loads(text)))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError):
        return None


def _text(data: bytes | str) -> str:
    if len(data) > _MOST_LETTERS:
        raise FormulierNietGeladen(
            (
                Fout(
                    None,
                    Sentence("Dit bestand is te groot voor een formulier."),
                    Sentence("Kies het bestand met de vragen; dat is hooguit 64 kB."),
                ),
            )
        )
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
    except UnicodeDecodeError:
        raise FormulierNietGeladen(
            (
                Fout(
                    None,
                    Sentence("Dit is geen tekstbestand."),
                    Sentence("Kies een .toml-bestand, bewaard als gewone tekst (UTF-8)."),
                ),
            )
        ) from None
    return text.replace("\r\n", "\n")


def _unreadable(problem: str, text: str) -> Fout:
    line = _line_of(problem, text)
    twice = "overwrite" in problem or "already" in problem or "twice" in problem
    if twice:
        return Fout(
            line,
            Sentence("Dit staat er al."),
            Sentence("Schrijf elke naam één keer in hetzelfde blok; begin een nieuwe vraag met [[sectie.veld]]."),
        )
    return Fout(
        line,
        Sentence("Deze regel is niet te lezen."),
        Sentence("Kijk of elke tekst tussen aanhalingstekens staat en elke haak weer dichtgaat."),
    )


def _line_of(problem: str, text: str) -> int:
    """The line in which one mends it: what was left open is noticed only later, at a next line."""
    lines = text.split("\n")
    at = _AT.search(problem)
    noticed = int(at[1]) if at else len(lines) + 1
    if at is None and problem.startswith("Unterminated string"):
        return max((number for number, line in enumerate(lines, 1) if _QUOTES.search(line)), default=len(lines))
    column = int(at[2]) if at else 1
    before = lines[noticed - 1][: column - 1] if at else ""
    left_open = "Unclosed array" in problem or (at is not None and _HEAD.match(lines[noticed - 1]) is not None)
    if at is None or (left_open and not before.strip(" \t[{")):
        said = (number for number, line in enumerate(lines[: noticed - 1], 1) if line.split("#")[0].strip())
        return max(said, default=1)
    return noticed


def _form(told: Table) -> Form:
    """The form. Only of a file without mistakes."""
    sections = told["sectie"]
    return Form(
        id=str(told["id"]),
        titel=str(told["titel"]),
        sectoren=("bao", "sbo", "so", "vso", "pro", "vo"),
        gebruikers=("ib", "coordinator"),
        soort=str(told["soort"]),
        sectie=tuple(_section(one) for one in sections) if isinstance(sections, list) else (),
    )


def _section(told: Table) -> Section:
    fields = told["veld"]
    explained = told.get("uitleg")
    return Section(
        id=PREFIX + str(told["id"]),
        label=str(told["label"]).strip(),
        veld=tuple(map(_field, fields)) if isinstance(fields, list) else (),
        uitleg=str(explained) if explained else None,
    )


def _field(told: Table) -> Field:
    public, columns, condition = told.get("publiek", {}), told.get("kolommen", []), told.get("toon_als")
    when = CONDITION.fullmatch(str(condition)) if condition else None
    name = (when[1] if when[1] == "sector" else PREFIX + when[1]) if when else ""
    return Field(
        id=PREFIX + str(told["id"]),
        label=str(told["label"]).strip(),
        type=FieldType(str(told["type"])),
        publiek={**_PUBLIC, **(public if isinstance(public, dict) else {})},
        lijst=_said(told, "lijst"),
        hulpzin=_said(told, "hulpzin"),
        voorbeeld=_said(told, "voorbeeld"),
        verplicht=told.get("verplicht") is True,
        toon_als=f"{name} {when[2]} {when[3]}" if when else None,
        kolommen=tuple(
            Column(str(one["id"]), str(one["label"]).strip(), FieldType(str(one["type"])), _said(one, "lijst"))
            for one in (columns if isinstance(columns, list) else ())
        ),
    )


def _said(told: Table, name: str) -> str | None:
    value = told.get(name)
    return str(value) if value else None
