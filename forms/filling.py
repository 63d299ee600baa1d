"""Filling in a form: one typed value into the place where its field lives, as one act.

The screen that edits a form, and everything else that fills one, goes through here. A value that cannot be is refused
with a sentence and changes nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from forms.bijlagen.together import LIST, tell_attachment, tell_rows
from forms.definition import Column, Field, FieldType, Form, form
from forms.life import only_by_a_step
from forms.places import Home, place_of
from forms.regional import form_at, keep_definition
from forms.regional_check import PREFIX
from forms.vocabulary import vocabulary
from models.errors import Melding
from models.queries.bijlagen import BIJLAGE
from models.record.act import Act, ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.sentence import Sentence
from models.tables import Betrokkene, Document, Dossier, School
from models.values import Persoon, Waarde
from models.vault import Vault


class NietMogelijk(Melding):
    """A value that a field cannot have."""


@dataclass(frozen=True, slots=True)
class Filling:
    """Which document is filled in. `document` is None for the dossier's own form; `periode` belongs to an OPP.

    `dossier` is None for a document that belongs to none: a contact of a steunpunt.
    """

    dossier: str | None
    definition: Form
    document: str | None = None
    periode: str | None = None

    @property
    def holder(self) -> str:
        """The uid of what is filled in: the document, else the dossier."""
        return self.document or self.dossier or ""


def set_field(vault: Writable, filling: Filling, field_id: str, value: Waarde | None) -> ActResult:
    """Keeps the value of a field that is no table. Raises `NietMogelijk`, or `Vastgesteld` for a frozen part."""
    field = typed(filling.definition, field_id)
    told = checked(field, value)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, filling.dossier) as doing:
        if put(doing, filling, field, told) and filling.document and filling.definition.soort == BIJLAGE:
            tell_rows(doing, filling.document, field.id, told)
    return done(doing)


def put(doing: Act, filling: Filling, field: Field, value: Waarde | None) -> bool:
    """Writes a checked value within an act that is already going on."""
    place = place_of(filling.definition, field)
    match place.home:
        case Home.DOSSIER if filling.dossier:
            if place.naam == "schoolsoort":
                _tell_school(doing, filling.dossier, value)
            return doing.set_value("dossier", filling.dossier, place.naam, _column_value(field.type, value))
        case Home.PERIODE if filling.periode:
            return doing.set_value("opp_periode", filling.periode, place.naam, _column_value(field.type, value))
        case Home.ANTWOORD if filling.document:
            keep_definition(doing, filling.document, field.id)
            return doing.set_answer(filling.document, field.id, value)
        case _:
            raise ValueError(f"{field.id} is not filled in here")


def _tell_school(doing: Act, dossier: str, sector: Waarde | None) -> None:
    """The first schoolsoort chosen for a pupil is that of the school, so that it is not asked for each pupil."""
    asked = (
        select(School.uid)
        .join(Dossier, Dossier.school_uid == School.uid)
        .where(Dossier.uid == dossier, School.schoolsoort.is_(None))
    )
    school = doing.connection.execute(asked).scalar()
    if school is not None and sector is not None:
        doing.set_value("school", school, "schoolsoort", sector)


def fill_at(vault: Vault, place: Sequence[str], value: Waarde | None) -> ActResult:
    """Keeps a value at a place that is told by ids alone: document or dossier, field, and for a cell row and column.

    Raises `LookupError` when the document is not there any more, else what `set_field` and `set_cell` raise.
    """
    holder, field_id, *cell = place
    with vault.reading() as connection:
        asked = select(Document.dossier_uid, Document.formulier, Document.periode_uid)
        found = connection.execute(asked.where(Document.uid == holder, Document.weg.is_(False))).one_or_none()
        known = connection.execute(select(Dossier.uid).where(Dossier.uid == holder)).one_or_none()
    if found is not None:
        asked_here = form_at(vault, found.dossier_uid, holder) if field_id.startswith(PREFIX) else None
        filling = Filling(found.dossier_uid, asked_here or form(found.formulier), holder, found.periode_uid)
    elif known is not None:
        filling = Filling(holder, form("dossier"))
    else:
        raise LookupError(holder)
    if cell:
        row, column = cell
        return set_cell(vault, filling, field_id, row, column, value)
    return set_field(vault, filling, field_id, value)


def add_row(
    vault: Writable, filling: Filling, field_id: str, cells: Mapping[str, Waarde | None] | None = None
) -> tuple[str, ActResult]:
    """Adds a row at the end of a table field; answers its uid."""
    field = typed(filling.definition, field_id, *(cells or ()))
    told = {name: checked(field.column(name), value) for name, value in (cells or {}).items()}
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, filling.dossier) as doing:
        if place_of(filling.definition, field).home is Home.BETROKKENEN:
            soort = {} if "soort" in told else {"soort": "ouder"}
            last = doing.connection.execute(
                select(func.max(Betrokkene.volgorde)).where(Betrokkene.dossier_uid == filling.dossier)
            ).scalar()
            place = (last or 0.0) + 1
            uid = doing.add("betrokkene", dossier_uid=filling.dossier, volgorde=place, **soort, **told)
        elif filling.document:
            keep_definition(doing, filling.document, field_id)
            uid = doing.add_row(filling.document, field_id, told)
        else:
            raise ValueError(f"{field_id} has no document")
    return uid, done(doing)


def set_cell(
    vault: Writable, filling: Filling, field_id: str, row: str, column_id: str, value: Waarde | None
) -> ActResult:
    """Keeps one cell of a row. Raises `NietMogelijk`, or `Vastgesteld` for a frozen part."""
    field = typed(filling.definition, field_id, column_id)
    column = field.column(column_id)
    told = checked(column, value)
    with act(vault, Handelingsoort.VELD_GEWIJZIGD, filling.dossier) as doing:
        if place_of(filling.definition, field).home is Home.BETROKKENEN:
            doing.set_value("betrokkene", row, column_id, _column_value(column.type, told))
        else:
            doing.set_cell(row, column_id, told)
            if field_id == LIST:
                tell_attachment(doing, row, column_id, told)
    return done(doing)


def remove_row(vault: Writable, filling: Filling, field_id: str, row: str) -> ActResult:
    """Takes a row away; undo of the act brings it back with its history."""
    field = typed(filling.definition, field_id)
    people = place_of(filling.definition, field).home is Home.BETROKKENEN
    with act(vault, Handelingsoort.RIJ_VERWIJDERD, filling.dossier) as doing:
        doing.remove("betrokkene" if people else "rij", row)
    return done(doing)


def move_row(vault: Writable, filling: Filling, field_id: str, row: str, volgorde: float) -> ActResult:
    """Gives a row another place: its order key, between those of its new neighbours."""
    field = typed(filling.definition, field_id)
    people = place_of(filling.definition, field).home is Home.BETROKKENEN
    with act(vault, Handelingsoort.RIJ_VERPLAATST, filling.dossier) as doing:
        doing.set_value("betrokkene" if people else "rij", row, "volgorde", volgorde)
    return done(doing)


def typed(definition: Form, field_id: str, *columns: str) -> Field:
    """A field in which one types. Raises `NietMogelijk` for what only changes by taking a step, `KeyError` for none."""
    field = definition.field(field_id)
    if any(only_by_a_step(definition.soort, field_id, one) for one in ("", *columns)):
        raise NietMogelijk("De stand verandert met een stap, niet door hier te typen. Er is niets gewijzigd.")
    return field


def done(doing: Act) -> ActResult:
    """The result of an act whose block is over."""
    if doing.result is None:
        raise RuntimeError("the act is not over")
    return doing.result


def checked(asked: Field | Column, value: Waarde | None) -> Waarde | None:
    """The value in the form in which it is kept. Raises `NietMogelijk` with what to do."""
    if value is None or value == "" or value == ():
        return None
    match asked.type:
        case FieldType.DATUM:
            return _checked_date(asked.label, value)
        case FieldType.JA_NEE if not isinstance(value, bool):
            raise NietMogelijk(Sentence("{vraag}: kies ja of nee.", vraag=asked.label))
        case FieldType.GETAL | FieldType.BEDRAG if isinstance(value, bool) or not isinstance(value, int | float):
            raise NietMogelijk(Sentence("{vraag}: vul een getal in, bijvoorbeeld 12 of 12,5.", vraag=asked.label))
        case FieldType.KEUZE if asked.lijst:
            _refuse_unknown(asked, (value,))
        case FieldType.MEERKEUZE if asked.lijst:
            _refuse_unknown(asked, value if isinstance(value, tuple) else (value,))
            return value if isinstance(value, tuple) else (value,)
        case FieldType.TEKST | FieldType.LANGE_TEKST if not isinstance(value, str):
            raise NietMogelijk(Sentence("{vraag}: hier hoort tekst.", vraag=asked.label))
        case FieldType.PERSOON if not isinstance(value, str | Persoon):
            raise NietMogelijk(Sentence("{vraag}: kies één persoon of typ een naam.", vraag=asked.label))
        case _:
            pass
    return value


def _checked_date(label: str, value: Waarde) -> str:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        day = None
    if day is None:
        raise NietMogelijk(Sentence("{vraag}: deze datum bestaat niet. Vul een dag in als 26-2-2027.", vraag=label))
    if not 1900 <= day.year <= 2200:
        raise NietMogelijk(Sentence("{vraag}: controleer het jaar van deze datum.", vraag=label))
    return day.isoformat()


def _refuse_unknown(asked: Field | Column, values: tuple[object, ...]) -> None:
    known = vocabulary(asked.lijst or "").codes()
    if any(one not in known for one in values):
        raise NietMogelijk(Sentence("{vraag}: kies een waarde uit de lijst.", vraag=asked.label))


def _column_value(kind: FieldType, value: Waarde | None) -> object:
    if kind is FieldType.DATUM and isinstance(value, str):
        return date.fromisoformat(value)
    return value
