"""The mistakes in a definition file of a region: each with its line, what is wrong and how to mend it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from forms.definition import FieldType, Form
from forms.rules.regel import rule
from forms.vocabulary import vocabularies
from models.names import fold
from models.sentence import Sentence

PREFIX = "regio_"
"""Before the id of every section and question of a region, so that none is taken for one of the program."""
SOORTEN = ("tlv", "arrangement")
CONDITION = re.compile(r"(\w+) (=|!=) (\S.*)")
_FILE = ("id", "titel", "soort", "sectie")
_SECTION = ("id", "label", "uitleg", "veld")
_FIELD = ("id", "label", "type", "lijst", "hulpzin", "voorbeeld", "verplicht", "toon_als", "publiek", "kolommen")
_COLUMN = ("id", "label", "type", "lijst")
_READERS = ("leerling", "ouders", "school", "swv", "steunpunt")
_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
_MOST_FIELDS, _MOST_LABEL = 60, 160
_WITH_LIST = frozenset({FieldType.KEUZE, FieldType.MEERKEUZE})

Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Fout:
    """One mistake: the line it stands on (None: the whole file), what is wrong and how to mend it."""

    regel: int | None
    wat: str
    hoe: str

    def __str__(self) -> str:
        where = f"Regel {self.regel}: " if self.regel is not None else ""
        return f"{where}{self.wat} {self.hoe}"


class Checking:
    """One file that could be taken apart: where things stand in it, and its mistakes."""

    def __init__(self, text: str, told: Table) -> None:
        self._lines = text.split("\n")
        self._told = told
        self._heads = {
            kind: [
                n for n, line in enumerate(self._lines, 1) if re.fullmatch(rf"\s*\[\[\s*{kind}\s*\]\]\s*(#.*)?", line)
            ]
            for kind in ("sectie", r"sectie\s*\.\s*veld")
        }

    def mistakes(self, before: Form | None) -> Iterator[Fout]:
        """Every mistake in the file."""
        yield from self._of_file()
        sections = self._sections()
        ids: dict[str, int | None] = {}
        count = 0
        for place, section in enumerate(sections):
            line = self._head("sectie", place)
            yield from self._names(section, _SECTION, line, Sentence("een onderdeel"))
            yield from self._id(section, line, Sentence("dit onderdeel"), ids, "sectie ")
            yield from self._label(section, line, Sentence("dit onderdeel"))
            yield from self._plain(section, "uitleg", line)
            fields = section.get("veld")
            if not isinstance(fields, list) or not fields:
                yield Fout(
                    line,
                    Sentence("Dit onderdeel heeft geen vragen."),
                    Sentence("Zet er minstens één vraag onder, elk onder [[sectie.veld]]."),
                )
                continue
            for field in fields:
                at = self._head(r"sectie\s*\.\s*veld", count)
                count += 1
                if not isinstance(field, dict):
                    yield _shape(at, "veld")
                    continue
                yield from self._of_field(field, at, ids)
        if count > _MOST_FIELDS:
            yield Fout(
                None,
                Sentence("Dit formulier heeft {aantal} vragen.", aantal=count),
                Sentence("Houd het bij hooguit {meeste} vragen.", meeste=_MOST_FIELDS),
            )
        yield from self._conditions(ids)
        if before is not None:
            yield from self._changed(before)

    def _sections(self) -> list[Table]:
        found = self._told.get("sectie")
        return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []

    def _head(self, kind: str, place: int) -> int | None:
        heads = self._heads[kind]
        return heads[place] if place < len(heads) else None

    def _line(self, key: str, head: int | None) -> int | None:
        """The line of a key within the block that begins at a line; that of the block where it is not found."""
        start = head or 0
        for number in range(start, len(self._lines)):
            line = self._lines[number]
            if re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", line):
                return number + 1
            if line.lstrip().startswith("[["):
                break
        return head

    def _of_file(self) -> Iterator[Fout]:
        yield from self._names(self._told, _FILE, None, Sentence("een formulier"))
        yield from self._id(self._told, None, Sentence("dit formulier"), {}, "")
        title = self._told.get("titel")
        if not isinstance(title, str) or not title.strip():
            yield Fout(
                self._line("titel", None),
                Sentence("Het formulier heeft geen titel."),
                Sentence('Zet bovenaan een regel als: titel = "Extra vragen".'),
            )
        if self._told.get("soort") not in SOORTEN:
            yield Fout(
                self._line("soort", None),
                Sentence("Bij welk document de vragen horen, staat er niet."),
                Sentence('Zet bovenaan soort = "tlv" of soort = "arrangement".'),
            )
        if not self._sections():
            yield Fout(
                None,
                Sentence("Er staan geen vragen in."),
                Sentence("Begin een onderdeel met [[sectie]] en elke vraag met [[sectie.veld]]."),
            )

    def _names(self, table: Table, known: tuple[str, ...], head: int | None, of: str) -> Iterator[Fout]:
        for name in table:
            if name not in known:
                near = get_close_matches(name, known, 1)
                how = (
                    Sentence("Bedoel je {naam}?", naam=near[0])
                    if near
                    else Sentence("Haal deze regel weg. Wat kan: {namen}.", namen=", ".join(known))
                )
                yield Fout(
                    self._line(name, head), Sentence("{wat} kent geen {naam}.", wat=of.capitalize(), naam=name), how
                )

    def _id(self, table: Table, head: int | None, of: str, ids: dict[str, int | None], kind: str) -> Iterator[Fout]:
        told = table.get("id")
        line = self._line("id", head)
        if not isinstance(told, str) or not _ID.fullmatch(told):
            yield Fout(
                line,
                Sentence("{wat} heeft geen id dat kan.", wat=of.capitalize()),
                Sentence("Een id begint met een kleine letter en heeft verder kleine letters, cijfers en _."),
            )
        elif kind + told in ids:
            yield Fout(
                line,
                Sentence("Het id {id} staat er twee keer.", id=told),
                Sentence("Geef elke vraag een eigen id."),
            )
        else:
            ids[kind + told] = line

    def _label(self, table: Table, head: int | None, of: str) -> Iterator[Fout]:
        told = table.get("label")
        line = self._line("label", head)
        if not isinstance(told, str) or not told.strip():
            yield Fout(
                line,
                Sentence("{wat} heeft geen label.", wat=of.capitalize()),
                Sentence('Zet erbij hoe het heet, bijvoorbeeld: label = "Wat is al besproken?".'),
            )
        elif len(told) > _MOST_LABEL:
            yield Fout(
                line,
                Sentence("Dit label is te lang."),
                Sentence("Houd het bij {meeste} letters en zet de rest bij hulpzin.", meeste=_MOST_LABEL),
            )
        elif _forbidden(told):
            yield _private(line, _forbidden(told))

    def _plain(self, table: Table, name: str, head: int | None) -> Iterator[Fout]:
        if name in table and not isinstance(table[name], str):
            yield Fout(
                self._line(name, head),
                Sentence("Bij {naam} hoort tekst.", naam=name),
                Sentence("Zet de tekst tussen aanhalingstekens."),
            )

    def _of_field(self, field: Table, head: int | None, ids: dict[str, int | None]) -> Iterator[Fout]:
        of = Sentence("deze vraag")
        yield from self._names(field, _FIELD, head, Sentence("een vraag"))
        yield from self._id(field, head, of, ids, "")
        if isinstance(field.get("id"), str) and (hit := _forbidden(str(field["id"]).replace("_", " "))):
            yield _private(self._line("id", head), hit)
        yield from self._label(field, head, of)
        for name in ("hulpzin", "voorbeeld"):
            yield from self._plain(field, name, head)
        if "verplicht" in field and not isinstance(field["verplicht"], bool):
            yield Fout(
                self._line("verplicht", head),
                Sentence("verplicht is ja of nee."),
                Sentence("Schrijf verplicht = true of haal de regel weg."),
            )
        yield from self._type(field, head, tuple(FieldType))
        yield from self._public(field, head)
        columns = field.get("kolommen")
        if field.get("type") != FieldType.TABEL.value:
            if columns is not None:
                yield Fout(
                    self._line("kolommen", head),
                    Sentence("Alleen een tabel heeft kolommen."),
                    Sentence('Schrijf type = "tabel" of haal kolommen weg.'),
                )
            return
        if not isinstance(columns, list) or not columns or not all(isinstance(one, dict) for one in columns):
            yield Fout(
                self._line("kolommen", head),
                Sentence("Deze tabel heeft geen kolommen."),
                Sentence('Schrijf kolommen = [ { id = "wat", label = "Wat", type = "tekst" } ].'),
            )
            return
        line = self._line("kolommen", head)
        seen: dict[str, int | None] = {}
        for column in columns:
            told = tuple(self._of_column(column, head, seen))
            yield from (Fout(line, one.wat, one.hoe) for one in told)

    def _of_column(self, column: Table, head: int | None, seen: dict[str, int | None]) -> Iterator[Fout]:
        of = Sentence("deze kolom")
        yield from self._names(column, _COLUMN, head, Sentence("een kolom"))
        yield from self._id(column, head, of, seen, "")
        yield from self._label(column, head, of)
        yield from self._type(column, head, tuple(one for one in FieldType if one is not FieldType.TABEL))

    def _type(self, table: Table, head: int | None, known: tuple[FieldType, ...]) -> Iterator[Fout]:
        kinds = tuple(one.value for one in known)
        kind, names = table.get("type"), table.get("lijst")
        line = self._line("type", head)
        if kind not in kinds:
            near = get_close_matches(str(kind), kinds, 1)
            how = (
                Sentence("Bedoel je {naam}?", naam=near[0])
                if kind is not None and near
                else Sentence("Wat kan: {namen}.", namen=", ".join(kinds))
            )
            yield Fout(line, Sentence("Zo kan een vraag niet worden gesteld: type."), how)
            return
        if FieldType(str(kind)) in _WITH_LIST:
            if not isinstance(names, str) or names not in vocabularies():
                near = get_close_matches(str(names), tuple(vocabularies()), 1) if names else []
                how = (
                    Sentence("Bedoel je {naam}?", naam=near[0])
                    if near
                    else Sentence('Noem een lijst van Driehoek, bijvoorbeeld: lijst = "leergebied".')
                )
                yield Fout(self._line("lijst", head), Sentence("Bij een keuze hoort een lijst die er is."), how)
        elif names is not None:
            yield Fout(
                self._line("lijst", head),
                Sentence("Alleen een keuze of meerkeuze heeft een lijst."),
                Sentence("Haal lijst weg of kies een ander type."),
            )

    def _public(self, field: Table, head: int | None) -> Iterator[Fout]:
        told = field.get("publiek", {})
        right = isinstance(told, dict) and all(
            name in _READERS and value in ("ja", "nee") for name, value in told.items()
        )
        if not right:
            yield Fout(
                self._line("publiek", head),
                Sentence("Wie dit mag lezen staat er niet zoals het hoort."),
                Sentence('Schrijf bijvoorbeeld publiek = { ouders = "ja", leerling = "nee" }.'),
            )

    def _conditions(self, ids: Mapping[str, int | None]) -> Iterator[Fout]:
        count = -1
        for section in self._sections():
            fields = section.get("veld")
            for field in fields if isinstance(fields, list) else ():
                count += 1
                told = field.get("toon_als") if isinstance(field, dict) else None
                if told is None:
                    continue
                found = CONDITION.fullmatch(told) if isinstance(told, str) else None
                if found is None or (found[1] not in ids and found[1] != "sector"):
                    yield Fout(
                        self._line("toon_als", self._head(r"sectie\s*\.\s*veld", count)),
                        Sentence("Wanneer deze vraag verschijnt is niet te lezen."),
                        Sentence('Schrijf het id van een vraag uit dit bestand: toon_als = "besproken = ja".'),
                    )

    def _changed(self, before: Form) -> Iterator[Fout]:
        """A question that means something else now would read old answers wrongly: it needs an id of its own."""
        known = {one.id.removeprefix(PREFIX): one for one in before.fields()}
        count = -1
        for section in self._sections():
            fields = section.get("veld")
            for field in fields if isinstance(fields, list) else ():
                count += 1
                old = known.get(str(field.get("id"))) if isinstance(field, dict) else None
                known_type = field.get("type") in tuple(FieldType) if isinstance(field, dict) else False
                if old is None or not known_type or self._told.get("soort") != before.soort:
                    continue
                if (field.get("type"), field.get("lijst")) != (old.type.value, old.lijst):
                    yield Fout(
                        self._line("type", self._head(r"sectie\s*\.\s*veld", count)),
                        Sentence("De vraag {id} was van een ander type.", id=str(field.get("id"))),
                        Sentence("Geef de nieuwe vraag een ander id; dan blijven de oude antwoorden te lezen."),
                    )


def _shape(line: int | None, name: str) -> Fout:
    return Fout(
        line,
        Sentence("{naam} staat er niet zoals het hoort.", naam=name),
        Sentence("Begin een onderdeel met [[sectie]] en elke vraag met [[sectie.veld]]."),
    )


def _private(line: int | None, word: str) -> Fout:
    return Fout(
        line,
        Sentence("Naar {wat} mag een samenwerkingsverband niet vragen.", wat=word),
        Sentence("Haal deze vraag weg."),
    )


def _forbidden(words: str) -> str:
    """What may not be asked that stands in these words; empty for nothing."""
    told = f" {fold(words)} "
    names = rule("TLV-11").vast["verboden_velden"]
    return next((str(one) for one in names if f" {one} " in told), "") if isinstance(names, tuple) else ""
