"""Who may read what: the one place that decides, from the marks in the form definitions and the reader's position.

A reader is a recipient (leerling, ouder, school, swv, steunpunt, derde) in a legal position (with or without gezag, the
age of the pupil). Reports, exports and previews ask `view`; none of them looks at a mark itself.

`samenvatting` is never text made here: of a table it leaves the named columns, of a text the short field that the user
wrote, of a single value the value.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from forms.definition import Column, Field, FieldType, Form, Mark, form
from forms.places import read_rows, read_value
from models.snapshot import Betrokkene, Document, DossierBeeld, Rij
from models.values import Waarde


class Recipient(StrEnum):
    """The kind of reader."""

    LEERLING = "leerling"
    OUDER = "ouder"
    SCHOOL = "school"
    SWV = "swv"
    STEUNPUNT = "steunpunt"
    DERDE = "derde"


class Position(StrEnum):
    """What the law gives this reader."""

    VOLLEDIG = "volledig"
    HOOFDLIJNEN = "hoofdlijnen"
    NIETS = "niets"


@dataclass(frozen=True, slots=True)
class Reader:
    """Someone who will read. `persoon` is the parent or guardian for whom the copy is, or None for all with gezag."""

    recipient: Recipient
    position: Position = Position.VOLLEDIG
    persoon: Betrokkene | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A field as this reader sees it: a value, or rows with only the columns that may be read."""

    field: Field
    value: Waarde | None = None
    columns: tuple[Column, ...] = ()
    rows: tuple[Rij, ...] = ()

    @property
    def filled(self) -> bool:
        """Whether there is something to read."""
        return self.value is not None or bool(self.rows)


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section with the fields this reader may see, in order; fields without content are kept (see `filled`)."""

    id: str
    label: str
    fields: tuple[Shown, ...]


_MARK = {
    Recipient.LEERLING: "leerling",
    Recipient.OUDER: "ouders",
    Recipient.SCHOOL: "school",
    Recipient.SWV: "swv",
    Recipient.STEUNPUNT: "steunpunt",
}
_MAIN_LINES = frozenset({"voortgang_kort", "schoolsoort", "groep", "jaargroep"})
_TALKS = {"oogo": ("datum",)}
_TALK_DATES = {"gesprek": frozenset({"datum"})}
_SUMMARY_SINGLE = frozenset(
    {
        FieldType.KEUZE,
        FieldType.MEERKEUZE,
        FieldType.DATUM,
        FieldType.GETAL,
        FieldType.BEDRAG,
        FieldType.JA_NEE,
        FieldType.PERSOON,
        FieldType.PERSONEN,
    }
)
_CONTACT = ("adres", "telefoon", "email")


def reader(beeld: DossierBeeld, voor: str, dag: date, persoon: str | None = None) -> Reader:
    """The reader for a recipient word (leerling, ouders, school, swv, steunpunt, derde) on a day.

    `persoon` is a uid or local id of a parent or guardian. Raises `LookupError` when nobody has it. Without gezag, or
    with gezag unknown, a parent reads main lines; from 18 on the pupil takes the parents' place.
    """
    if voor not in {"ouder", "ouders"}:
        return Reader(Recipient(voor))
    someone = _person(beeld, persoon) if persoon else None
    if beeld.leerling.meerderjarig(dag):
        return Reader(Recipient.OUDER, Position.NIETS, someone)
    if someone is not None and not someone.heeft_gezag:
        return Reader(Recipient.OUDER, Position.HOOFDLIJNEN, someone)
    return Reader(Recipient.OUDER, Position.VOLLEDIG, someone)


def _person(beeld: DossierBeeld, persoon: str) -> Betrokkene:
    found = next((one for one in beeld.betrokkenen if persoon in (one.uid, one.lokaal_id)), None)
    if found is None:
        raise LookupError("no such person in this dossier")
    return found


def mark(definition: Form, field: Field, who: Reader) -> Mark:
    """What this reader may see of a field, by the form and its definition alone."""
    if who.position is Position.NIETS or who.recipient is Recipient.DERDE:
        return "nee"
    if who.position is Position.HOOFDLIJNEN:
        if field.id in _MAIN_LINES or field.id in _TALK_DATES.get(definition.soort, ()):
            return "ja"
        return "samenvatting" if field.id in _TALKS else "nee"
    return field.publiek.get(_MARK[who.recipient], "nee")


def view(beeld: DossierBeeld, document: Document | None, definition: Form, who: Reader) -> tuple[ShownSection, ...]:
    """The whole form as this reader may see it; sections of which nothing may be seen are left out."""
    sections = []
    for section in definition.sectie:
        shown = tuple(
            one for one in (show(beeld, document, definition, field, who) for field in section.veld) if one is not None
        )
        if shown:
            sections.append(ShownSection(section.id, section.label, shown))
    return tuple(sections)


def view_of(beeld: DossierBeeld, document: Document, who: Reader) -> tuple[ShownSection, ...]:
    """`view` with the document's own form."""
    return view(beeld, document, form(document.formulier), who)


def show(beeld: DossierBeeld, document: Document | None, definition: Form, field: Field, who: Reader) -> Shown | None:
    """One field as this reader may see it, or None when it is not for this reader."""
    allowed = mark(definition, field, who)
    if allowed == "nee":
        return None
    if field.type is FieldType.TABEL:
        return _show_table(beeld, document, definition, field, who, allowed)
    if allowed == "ja" or field.type in _SUMMARY_SINGLE:
        return Shown(field, read_value(beeld, document, definition, field))
    short = field.samenvatting_veld.get(_MARK[who.recipient])
    if short is None or short == field.id:
        return Shown(field, read_value(beeld, document, definition, field)) if short else None
    instead = definition.field(short)
    if mark(definition, instead, who) == "ja":  # it stands in its own section; once is enough
        return None
    return Shown(instead, read_value(beeld, document, definition, instead))


def _show_table(
    beeld: DossierBeeld, document: Document | None, definition: Form, field: Field, who: Reader, allowed: Mark
) -> Shown | None:
    columns = field.kolommen
    if who.position is Position.HOOFDLIJNEN:
        columns = tuple(one for one in columns if one.id in _TALKS[field.id])
    elif allowed == "samenvatting":
        names = field.samenvatting_kolommen.get(_MARK[who.recipient], ())
        columns = tuple(one for one in columns if one.id in names)
    if not columns:
        return None
    ids = {one.id for one in columns}
    rows = read_rows(beeld, document, definition, field)
    if field.id in {"ouders", "betrokkenen"}:
        rows = tuple(_without_secrets(one) for one in rows)
    kept = (replace(one, waarden={key: told for key, told in one.waarden.items() if key in ids}) for one in rows)
    return Shown(field, None, columns, tuple(one for one in kept if one.waarden))


def _without_secrets(row: Rij) -> Rij:
    """A person without address, telephone and e-mail that are secret: those stand on no paper at all."""
    return replace(
        row,
        waarden={
            name: value
            for name, value in row.waarden.items()
            if not (name in _CONTACT and (row.ja(f"{name}_geheim") or row.ja("adres_geheim")))
        },
    )


def contact_details(beeld: DossierBeeld, person: Betrokkene) -> dict[str, str]:
    """Address, telephone and e-mail of a person that may stand on paper; empty for what is secret."""
    told = {"adres": person.adres, "telefoon": person.telefoon, "email": person.email}
    hidden = {
        "adres": person.adres_geheim,
        "telefoon": person.telefoon_geheim or person.adres_geheim,
        "email": person.email_geheim or person.adres_geheim,
    }
    shared = beeld.leerling.adres_geheim and person.adres is not None and person.adres == beeld.leerling.adres
    return {
        name: value
        for name, value in told.items()
        if value is not None and not hidden[name] and not (name == "adres" and shared)
    }
