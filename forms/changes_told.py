"""A change of the history in words: what it is about, what the value was and what it became.

Pure: of the changes as they were read, and of the case as it is now (for the names of people).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Protocol

from forms.definition import Column, Field, Form, form
from forms.places import Home, place_of
from forms.regional import KEPT, form_for
from forms.reports.told import in_words
from forms.vocabulary import label
from models.actions.bijeenkomst import BIJEENKOMST, TAAK
from models.queries.bijlagen import BESTANDEN, BIJLAGE
from models.queries.places import DocumentPlek
from models.queries.work_done import Besluit
from models.record.change import ANTWOORD, DEEL, RIJ, WHOLE_ROW, Change
from models.sentence import Sentence
from models.snapshot import DossierBeeld
from models.values import Json, from_json


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """One value: what it is, what it was and what it became; empty for nothing."""

    wat: str
    oud: str
    nieuw: str


_OF_FILES = frozenset({"kenmerk", "soort", "grootte", "bladzijden"})
"""What a file of an attachment is known by besides its name: of no use in a line of history."""
_SILENT = frozenset(
    {KEPT, "zoeknaam", "volgorde", "lokaal_id", "uit_uid", "dossier_uid", "document_uid", "gemaakt_op"}
) | {
    "bijeenkomst_uid",
    "gebruiker_uid",
    "behandelaar_uid",
}
_HERE, _GONE = Sentence("aanwezig"), Sentence("verwijderd")
_COLUMNS = {
    "school_uid": Sentence("School"),
    "swv_uid": Sentence("Samenwerkingsverband"),
    "casus_id": Sentence("Nummer van de casus"),
    "las_sleutel": Sentence("Sleutel in de leerlingadministratie"),
    "inschrijving_soort": Sentence("Soort inschrijving"),
    "tijdelijk_vanaf": Sentence("Tijdelijk ingeschreven vanaf"),
    "begin": Sentence("Begin"),
    "duur": Sentence("Hoe lang"),
    "titel": Sentence("Met wie"),
    "wat": Sentence("Wat"),
    "datum": Sentence("Dag"),
    "afgezegd_op": Sentence("Afgezegd op"),
    "gedaan_op": Sentence("Gedaan op"),
}


class Plekken(Protocol):
    """What changes are about, by uid: documents, rows as (document, field), and what removed rows hold still."""

    @property
    def documenten(self) -> Mapping[str, DocumentPlek]:
        """The documents."""

    @property
    def rijen(self) -> Mapping[str, tuple[str, str]]:
        """The rows of table fields."""

    @property
    def weg(self) -> Mapping[str, Mapping[str, Json]]:
        """What rows hold that were removed or came back."""


@dataclass(frozen=True, slots=True)
class ChangeTelling:
    """Tells changes: with the documents and rows they are about, and the case as it is now."""

    found: Plekken
    beeld: DossierBeeld

    def change(self, one: Change) -> Iterator[ChangeTold]:
        """A change in words; nothing for what only the program keeps."""
        if one.kolom in _SILENT:
            return
        if one.kolom == WHOLE_ROW:
            yield from self._whole_row(one)
        elif one.kolom == "weg":
            yield from self._came_or_went(one)
        elif one.tabel == DEEL:
            yield ChangeTold(label("opp_deel", one.kolom), "", Sentence("vastgesteld"))
        elif one.kolom == "school_uid":
            yield ChangeTold(self.label(one), self._school(one.oud), self._school(one.nieuw))
        elif one.tabel in {BIJEENKOMST, TAAK}:
            yield ChangeTold(self.label(one), _planned_value(one.kolom, one.oud), _planned_value(one.kolom, one.nieuw))
        else:
            asked = self.asked(one)
            yield ChangeTold(self.label(one), self._words(asked, one.oud), self._words(asked, one.nieuw))

    def _came_or_went(self, one: Change) -> Iterator[ChangeTold]:
        """A row with what stood in it; of other things that they are there or not."""
        if one.tabel == "regelreden":
            return
        held = self.found.weg.get(one.rij_uid)
        if held is None:
            state = (_HERE, _GONE) if one.nieuw else (_GONE, _HERE)
            yield ChangeTold(self.subject(one), *state)
        else:
            told = self.row_words(one, held)
            yield ChangeTold(self.table_label(one), *((told, "") if one.nieuw else ("", told)))

    def label(self, one: Change) -> str:
        """What the value of a change is called: the question that it answers."""
        asked = self.asked(one)
        column = one.kolom.removeprefix("cellen.")
        return asked.label if asked else _COLUMNS.get(column, column.replace("_", " ").capitalize())

    def document_of(self, change: Change) -> DocumentPlek | None:
        """The document that a change is in; None for the dossier itself and its people."""
        return (
            self.found.documenten.get(self._uid_of(change))
            if change.tabel in {RIJ, ANTWOORD, DEEL, "document"}
            else None
        )

    def _uid_of(self, change: Change) -> str:
        return self.found.rijen.get(change.rij_uid, ("", ""))[0] if change.tabel == RIJ else change.rij_uid

    def _form_of(self, change: Change) -> Form | None:
        document = self.document_of(change)
        if document is None:
            return None
        uid = self._uid_of(change)
        own = next((one for one in self.beeld.documenten if one.uid == uid), None)
        known = _known_form(document.formulier)
        return form_for(self.beeld, own) if known is not None and own is not None else known

    def asked(self, change: Change) -> Field | Column | None:
        """The question that a changed value answers; None for what no form asks."""
        if change.tabel == "dossier":
            return _dossier_field(change.kolom)
        if change.tabel == "betrokkene":
            return _column(form("dossier"), "betrokkenen", change.kolom)
        if change.tabel == "opp_periode":
            return _period_field(change.kolom)
        definition = self._form_of(change)
        if definition is None:
            return None
        if change.tabel == ANTWOORD:
            return _field(definition, change.kolom)
        _, field = self.found.rijen.get(change.rij_uid, ("", ""))
        return _column(definition, field, change.kolom.removeprefix("cellen."))

    def _words(self, asked: Field | Column | None, value: Json) -> str:
        told = from_json(value)
        if asked is not None:
            return in_words(self.beeld, asked, told)
        return "" if told is None else label("opp_status", told) if isinstance(told, str) else str(told)

    def _school(self, uid: Json) -> str:
        """A school by its name; of one that the pupil is not at any more the name is not read."""
        now = self.beeld.school
        if uid is None:
            return ""
        return (now.naam if now is not None and now.uid == uid else None) or Sentence("een andere school")

    def row_words(self, one: Change, values: Mapping[str, Json]) -> str:
        """What a row of a table field, or someone around the pupil, holds: the cells beside each other."""
        if one.tabel == "betrokkene":
            return self._cells(form("dossier"), "betrokkenen", values) or Sentence("nog zonder naam")
        _, field = self.found.rijen.get(one.rij_uid, ("", ""))
        cells = values.get("cellen")
        return self._cells(self._form_of(one), field, cells if isinstance(cells, dict) else {}) or Sentence("nog leeg")

    def _whole_row(self, one: Change) -> Iterator[ChangeTold]:
        values = one.nieuw if isinstance(one.nieuw, dict) else {}
        if one.tabel in {RIJ, "betrokkene"}:
            yield ChangeTold(self.table_label(one), "", self.row_words(one, values))
        elif one.tabel == "document":
            yield ChangeTold(self.subject(one), "", Sentence("begonnen"))
        elif one.tabel == "regelreden":
            yield _reason(values)
        elif one.tabel in {BIJEENKOMST, TAAK}:
            yield ChangeTold(self.subject(one), "", planned_words(values))
        elif one.tabel == "dossier":
            asked = [field.id for field in form("dossier").fields()]
            for column in sorted(values, key=lambda name: asked.index(name) if name in asked else len(asked)):
                if not column.endswith("_uid"):
                    yield from self.change(Change(one.tabel, one.rij_uid, column, None, values[column]))

    def _cells(self, definition: Form | None, field: str, cells: Mapping[str, Json]) -> str:
        table = _field(definition, field) if definition else None
        silent = _OF_FILES if field == BESTANDEN else frozenset()
        columns = (one for one in table.kolommen if one.id in cells and one.id not in silent) if table else ()
        asked = (self._words(one, cells[one.id]) for one in columns)
        return " · ".join(words for words in asked if words)

    def table_label(self, change: Change) -> str:
        """The table field that a changed row is in."""
        if change.tabel == "betrokkene":
            return form("dossier").field("betrokkenen").label
        definition = self._form_of(change)
        _, name = self.found.rijen.get(change.rij_uid, ("", ""))
        if name == BESTANDEN:
            return Sentence("Bestanden")
        field = _field(definition, name) if definition else None
        return field.label if field else name.replace("_", " ").capitalize() or "Regel"

    def subject(self, change: Change) -> str:
        """What a row as a whole is: a document, a person, a row of a table."""
        if change.tabel == "document":
            document = self.document_of(change)
            return document_words(document) if document else Sentence("Document")
        if change.tabel == "dossier":
            return Sentence("Dossier")
        if change.tabel == "betrokkene":
            someone = self.beeld.betrokkene(change.rij_uid)
            return someone.naam if someone and someone.naam else self.table_label(change)
        if change.tabel == "opp_periode":
            return Sentence("OPP-periode")
        if change.tabel == BIJEENKOMST:
            return Sentence("Bijeenkomst")
        if change.tabel == TAAK:
            return Sentence("Taak")
        return self.table_label(change)


def _reason(values: Mapping[str, Json]) -> ChangeTold:
    told, day = str(values.get("reden", "")), date.fromisoformat(str(values.get("datum")))
    match values.get("handeling"):
        case Besluit.UITGESTELD:
            return ChangeTold(Sentence("Uitgesteld tot {dag}", dag=day), "", told)
        case Besluit.AFGEVINKT:
            return ChangeTold(Sentence("Afgevinkt op de werklijst"), "", Sentence("{wat}, {dag}", wat=told, dag=day))
    return ChangeTold(Sentence("Reden bij regel {regel}", regel=values.get("regel", "")), "", told)


def planned_words(values: Mapping[str, Json]) -> str:
    """What was planned, with its day: a meeting by its kind, a task by what is to be done."""
    what = values.get("wat") or label("gespreks_soort", str(values.get("soort", "")))
    day = values.get("datum")
    if not isinstance(day, str):
        return str(what)
    return Sentence("{wat}, {dag}", wat=what, dag=date.fromisoformat(day))


def _planned_value(column: str, value: Json) -> str:
    """A value of a meeting or a task: a day as a day, a kind by its name."""
    if value is None:
        return ""
    if column in {"datum", "afgezegd_op", "gedaan_op"}:
        return Sentence("{dag}", dag=date.fromisoformat(str(value)))
    if column == "duur":
        return Sentence("{aantal} minuten", aantal=int(str(value)))
    return label("gespreks_soort", str(value)) if column == "soort" else str(value)


def document_words(document: DocumentPlek) -> str:
    """What a document is called: "OPP versie 2", "Hoormoment"."""
    if document.soort == "opp":
        return Sentence("OPP versie {nummer}", nummer=document.nummer or 1)
    if document.soort == BIJLAGE:
        return Sentence("Bijlage")
    definition = _known_form(document.formulier)
    return (definition.titel if definition else document.soort.capitalize()).partition(" (")[0]


def _known_form(form_id: str) -> Form | None:
    """A form that the program has; a region's own form may be gone."""
    try:
        return form(form_id)
    except KeyError:
        return None


def _field(definition: Form, name: str) -> Field | None:
    try:
        return definition.field(name)
    except KeyError:
        return None


def _column(definition: Form, field: str, name: str) -> Column | None:
    table = _field(definition, field)
    return next((one for one in table.kolommen if one.id == name), None) if table else None


@cache
def _dossier_field(column: str) -> Field | None:
    return _field_at(form("dossier"), Home.DOSSIER, column)


@cache
def _period_field(column: str) -> Field | None:
    return _field_at(form("opp_po"), Home.PERIODE, column)


def _field_at(definition: Form, home: Home, column: str) -> Field | None:
    places = ((one, place_of(definition, one)) for one in definition.fields())
    return next((one for one, place in places if (place.home, place.naam) == (home, column)), None)
