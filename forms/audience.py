"""Who may read what: the one place that decides, from the marks in the form definitions and the reader's position.

A reader is a recipient (leerling, ouder, school, swv, steunpunt, geschillencommissie, derde) in a legal position (with
or without gezag, the age of the pupil). Reports, exports and previews ask `view`; none of them looks at a mark itself.
In the vault of a steunpunt the consents decide (`forms.consents`), not gezag and not the marks.

`samenvatting` is never text made here: of a table it leaves the named columns, of a text the short field that the user
wrote, of a single value the value.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from forms.consents import came_by, fields_of, items_for
from forms.definition import Column, Field, FieldType, Form, Mark
from forms.places import read_rows, read_value
from forms.regional import form_for
from forms.stages import asked_in
from models.snapshot import Betrokkene, Document, DossierBeeld, Leerling, Rij
from models.values import LEERLING, Waarde


class Recipient(StrEnum):
    """The kind of reader."""

    LEERLING = "leerling"
    OUDER = "ouder"
    SCHOOL = "school"
    SWV = "swv"
    STEUNPUNT = "steunpunt"
    COMMISSIE = "geschillencommissie"
    DERDE = "derde"


class Position(StrEnum):
    """What the law gives this reader. BESLIST is a pupil of 18 or older, who reads what the parents read before.

    TOESTEMMING is someone whom a consent names, in the vault of a steunpunt: the parts it names and nothing else.
    """

    VOLLEDIG = "volledig"
    BESLIST = "beslist"
    HOOFDLIJNEN = "hoofdlijnen"
    TOESTEMMING = "toestemming"
    NIETS = "niets"


@dataclass(frozen=True, slots=True)
class Reader:
    """Someone who will read. `persoon` is the parent or guardian for whom the copy is, or None for all with gezag.

    `onderdelen` are the parts that a consent names.
    """

    recipient: Recipient
    position: Position = Position.VOLLEDIG
    persoon: Betrokkene | None = None
    onderdelen: frozenset[str] = frozenset()


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


STEUNPUNT = "steunpunt"
"""The kind of organisation whose vault goes by consents."""
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
_WHERE = frozenset({"adres", "postcode", "woonplaats", "gemeente"})
_STRENGTH: dict[Mark, int] = {"nee": 0, "samenvatting": 1, "ja": 2}


def reader(beeld: DossierBeeld, voor: str, dag: date, persoon: str | None = None) -> Reader:
    """The reader for a recipient word (leerling, ouders, school, swv, steunpunt, geschillencommissie, derde) on a day.

    `persoon` is a uid or local id of a parent or guardian. Raises `LookupError` when nobody has it. Without gezag, or
    with gezag unknown, a parent reads main lines; from 18 on the pupil takes the parents' place. In the vault of a
    steunpunt who came there reads what was written with them, and others what a consent names.
    """
    recipient = Recipient.OUDER if voor in {"ouder", "ouders"} else Recipient(voor)
    someone = _person(beeld, persoon) if persoon else None
    if beeld.organisatie.soort == STEUNPUNT:
        return _reader_of_steunpunt(beeld, recipient, someone, dag)
    adult = beeld.leerling.meerderjarig(dag)
    if recipient is not Recipient.OUDER:
        return Reader(recipient, Position.BESLIST if adult and recipient is Recipient.LEERLING else Position.VOLLEDIG)
    if adult:
        return Reader(recipient, Position.NIETS, someone)
    decides = someone.heeft_gezag if someone else bool(beeld.gezaghouders(dag))
    return Reader(recipient, Position.VOLLEDIG if decides else Position.HOOFDLIJNEN, someone)


def _reader_of_steunpunt(beeld: DossierBeeld, recipient: Recipient, someone: Betrokkene | None, dag: date) -> Reader:
    came = came_by(beeld)
    if recipient is Recipient.OUDER and someone is None:  # a general copy goes to the only one who came, or to nobody
        parents = [one for one in beeld.betrokkenen if one.is_ouder and one.uid in came]
        someone = parents[0] if len(parents) == 1 else None
    uid = LEERLING if recipient is Recipient.LEERLING else someone.uid if someone else None
    if recipient in {Recipient.OUDER, Recipient.LEERLING} and uid in came:
        return Reader(recipient, Position.VOLLEDIG, someone)
    items = items_for(beeld, dag, recipient.value, uid)
    return Reader(recipient, Position.TOESTEMMING if items else Position.NIETS, someone, items)


def _person(beeld: DossierBeeld, persoon: str) -> Betrokkene:
    found = next((one for one in beeld.betrokkenen if persoon in (one.uid, one.lokaal_id)), None)
    if found is None:
        raise LookupError("no such person in this dossier")
    return found


def mark(definition: Form, field: Field, who: Reader) -> Mark:
    """What this reader may see of a field, by the form and its definition alone."""
    return _mark(definition, field, who)[0]


def _mark(definition: Form, field: Field, who: Reader) -> tuple[Mark, str]:
    """The mark of a field and the name of the reader it was given for."""
    name = _MARK.get(who.recipient, "")
    if who.position is Position.VOLLEDIG and who.recipient is Recipient.COMMISSIE:
        return _known_to_both(field)
    if who.position is Position.NIETS or not name:
        return "nee", name
    if who.position is Position.TOESTEMMING:
        return ("ja" if field.id in fields_of(definition.soort, who.onderdelen) else "nee"), name
    if who.position is Position.HOOFDLIJNEN:
        if field.id in _MAIN_LINES or field.id in _TALK_DATES.get(definition.soort, ()):
            return "ja", name
        return ("samenvatting" if field.id in _TALKS else "nee"), name
    names = (name, "ouders") if who.position is Position.BESLIST else (name,)
    marks = [(field.publiek.get(one, "nee"), one) for one in names]
    return max(marks, key=lambda one: _STRENGTH[one[0]])


def _known_to_both(field: Field) -> tuple[Mark, str]:
    """The Geschillencommissie reads what both sides of the dispute may read: nobody is surprised by a paper there."""
    school, ouders = (field.publiek.get(one, "nee") for one in ("school", "ouders"))
    return min((ouders, "ouders"), (school, "school"), key=lambda one: _STRENGTH[one[0]])


def view(beeld: DossierBeeld, document: Document | None, definition: Form, who: Reader) -> tuple[ShownSection, ...]:
    """The whole form as this reader may see it; sections of which nothing may be seen are left out."""
    sections = []
    for section in definition.sectie:
        shown = tuple(
            one for one in (show(beeld, document, definition, field, who) for field in section.veld) if one is not None
        )
        asked = asked_in(section, beeld.leerling.schoolsoort) or any(one.filled for one in shown)
        if shown and asked:
            sections.append(ShownSection(section.id, section.label, shown))
    return tuple(sections)


def view_of(beeld: DossierBeeld, document: Document, who: Reader) -> tuple[ShownSection, ...]:
    """`view` with the document's own form."""
    return view(beeld, document, form_for(beeld, document), who)


def show(beeld: DossierBeeld, document: Document | None, definition: Form, field: Field, who: Reader) -> Shown | None:
    """One field as this reader may see it, or None when it is not for this reader."""
    allowed, name = _mark(definition, field, who)
    if allowed == "nee" or (field.id in _WHERE and _lives_in_secret(beeld)):
        return None
    if field.type is FieldType.TABEL:
        return _show_table(beeld, document, definition, field, who, allowed, name)
    if allowed == "ja" or field.type in _SUMMARY_SINGLE:
        return Shown(field, read_value(beeld, document, definition, field))
    short = field.samenvatting_veld.get(name)
    if short is None or short == field.id:
        return Shown(field, read_value(beeld, document, definition, field)) if short else None
    instead = definition.field(short)
    if mark(definition, instead, who) == "ja":  # it stands in its own section; once is enough
        return None
    return Shown(instead, read_value(beeld, document, definition, instead))


def _show_table(
    beeld: DossierBeeld,
    document: Document | None,
    definition: Form,
    field: Field,
    who: Reader,
    allowed: Mark,
    name: str,
) -> Shown | None:
    columns = field.kolommen
    if who.position is Position.HOOFDLIJNEN:
        columns = tuple(one for one in columns if one.id in _TALKS[field.id])
    elif allowed == "samenvatting":
        names = field.samenvatting_kolommen.get(name, ())
        columns = tuple(one for one in columns if one.id in names)
    if not columns:
        return None
    ids = {one.id for one in columns}
    rows = read_rows(beeld, document, definition, field)
    if field.id in {"ouders", "betrokkenen"}:
        rows = tuple(_without_secrets(one, secret_addresses(beeld)) for one in rows)
    kept = (replace(one, waarden={key: told for key, told in one.waarden.items() if key in ids}) for one in rows)
    return Shown(field, None, columns, tuple(one for one in kept if one.waarden))


def secret_addresses(beeld: DossierBeeld) -> frozenset[str]:
    """The addresses that are secret, of the pupil or of anyone: whoever lives there, they stand on no paper."""
    everyone: tuple[Leerling | Betrokkene, ...] = (beeld.leerling, *beeld.betrokkenen)
    return frozenset(one.adres for one in everyone if one.adres_geheim and one.adres)


def _lives_in_secret(beeld: DossierBeeld) -> bool:
    return bool(beeld.leerling.adres_geheim) or beeld.leerling.adres in secret_addresses(beeld)


def _without_secrets(row: Rij, secret: frozenset[str]) -> Rij:
    """A person without address, telephone and e-mail that are secret: those stand on no paper at all."""
    return replace(
        row,
        waarden={
            name: value
            for name, value in row.waarden.items()
            if not (name in _CONTACT and (row.ja(f"{name}_geheim") or row.ja("adres_geheim") or value in secret))
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
    secret = secret_addresses(beeld)
    return {
        name: value for name, value in told.items() if value is not None and not hidden[name] and value not in secret
    }
