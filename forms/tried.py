"""What was tried before, as rows of the next request: from the OPP, and from every earlier arrangement line by line.

begin(vault, beeld, form("tlv_aanvraag_eerste"))      # begins with what was tried already in it
still_to_take(beeld, request)                         # what was tried since, and does not stand there yet
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from forms.definition import Form, form
from forms.delivery import Geleverd, Inzet, delivery_of, hours_words
from forms.known import known_answers
from models.record.act import ActResult, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Document, DossierBeeld
from models.values import Waarde

_FIELDS = {"eerdere_ondersteuning": "tlv", "eerder": "arrangement"}
"""The tables in which what was tried stands, with the kind of document."""
_PLAN = "eerdere_interventies"
"""The table of an OPP in which it stands."""
_NOT_TRIED = frozenset({"concept", "besproken_met_ouders", "ingediend", "afgewezen", "ingetrokken"})
"""States in which nothing was done yet, or never."""


@dataclass(frozen=True, slots=True)
class Geprobeerd:
    """Something that was tried: one line of an arrangement, or a row of the OPP with its period in words."""

    wat: str
    van: date | None
    tot: date | None
    doel: str
    effect: str
    periode: str = ""
    door: Waarde | None = None
    uitkomst: str | None = None
    """How the goals came out, where all came out the same way."""


def tried(beeld: DossierBeeld, *, but: str | None = None) -> tuple[Geprobeerd, ...]:
    """What was tried: as the newest OPP tells it, then in the arrangements but for one document, oldest first."""
    found = [
        _tried(told, line, alone=len(told.inzet) == 1)
        for one in beeld.van_soort("arrangement")
        if one.uid != but and one.antwoorden.tekst("status") not in _NOT_TRIED
        for told in (delivery_of(beeld, one),)
        for line in told.inzet
        if line.toegekend is not False
    ]
    lines = sorted((one for one in found if one.wat), key=lambda one: one.van or date.max)
    known = {one.wat for one in lines}
    return (*(one for one in _in_plan(beeld) if one.wat not in known), *lines)


def _in_plan(beeld: DossierBeeld) -> Iterator[Geprobeerd]:
    """The rows of the newest OPP that tells what was tried."""
    versions = [version for _, version in beeld.versies() if version.rijen(_PLAN)]
    for row in versions[-1].rijen(_PLAN) if versions else ():
        what = row.tekst("interventie")
        if what:
            goal, effect, period = (row.tekst(name) or "" for name in ("doel", "effect", "periode"))
            yield Geprobeerd(what, None, None, goal, effect, period, row.waarde("door"))


def field_of(definition: Form) -> str | None:
    """The table of a form in which what was tried stands; None where it has none."""
    known = {one.id for one in definition.fields()}
    return next((name for name, kind in _FIELDS.items() if kind == definition.soort and name in known), None)


def still_to_take(beeld: DossierBeeld, document: Document) -> tuple[Geprobeerd, ...]:
    """What was tried and does not stand in a document yet: neither its words nor its days."""
    field = field_of(form(document.formulier))
    if field is None:
        return ()
    known = {row.tekst("wat") for row in document.rijen(field)}
    between = {(row.datum("van"), row.datum("tot")) for row in document.rijen(field) if row.gevuld("van")}
    return tuple(
        one
        for one in tried(beeld, but=document.uid)
        if one.wat not in known and (one.van is None or (one.van, one.tot) not in between)
    )


def begin(vault: Writable, beeld: DossierBeeld, definition: Form) -> tuple[str, ActResult | None]:
    """Begins a document with what the dossier knows and what was tried before in it, in one act; answers its uid."""
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT, beeld.uid) as doing:
        uid = doing.add(
            "document",
            dossier_uid=beeld.uid,
            soort=definition.soort,
            formulier=definition.id,
            gemaakt_op=datetime.now(UTC),
        )
        for question, value in known_answers(beeld, definition).items():
            doing.set_answer(uid, question, value)
        for field, rows in rows_of(beeld, definition).items():
            for row in rows:
                doing.add_row(uid, field, row)
    return uid, doing.result


def rows_of(beeld: DossierBeeld, definition: Form) -> dict[str, tuple[dict[str, Waarde], ...]]:
    """What was tried as the rows with which a document begins, by its table; empty for a form that has none."""
    field = field_of(definition)
    if field is None:
        return {}
    told = (_cells(one, definition) for one in tried(beeld))
    return {field: tuple({name: value for name, value in row.items() if value is not None} for row in told)}


def take(vault: Writable, beeld: DossierBeeld, document: Document) -> ActResult | None:
    """Adds what was tried since to a document, in one act. Raises `Vastgesteld` for a frozen one."""
    definition = form(document.formulier)
    field, rows = field_of(definition), still_to_take(beeld, document)
    if field is None or not rows:
        return None
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, beeld.uid) as doing:
        for one in rows:
            doing.add_row(document.uid, field, _cells(one, definition))
    return doing.result


def _tried(told: Geleverd, line: Inzet, *, alone: bool) -> Geprobeerd:
    goals = [one for one in told.doelen if one.doel]
    outcomes = {one.code for one in goals}
    came = [f"{one.doel} {one.uitkomst.lower()}." if one.uitkomst else one.doel for one in goals]
    effect = line.effect or (" ".join(came) if any(one.uitkomst for one in goals) else "")
    if line.geleverd is not None and line.beloofd:
        given = f"Geleverd: {hours_words(line.geleverd)} van {hours_words(line.beloofd)} uur."
        effect = f"{given} {effect}".strip()
    return Geprobeerd(
        line.wat or line.door,
        line.van or told.van,
        line.tot or told.tot,
        "; ".join(one.doel for one in goals),
        effect,
        door=line.wie,
        uitkomst=outcomes.pop() if len(outcomes) == 1 else None,
    )


def _cells(one: Geprobeerd, definition: Form) -> dict[str, Waarde | None]:
    between = " – ".join(f"{day:%d-%m-%Y}" for day in (one.van, one.tot) if day)
    every: dict[str, Waarde | None] = {
        "wat": one.wat,
        "van": one.van.isoformat() if one.van else None,
        "tot": one.tot.isoformat() if one.tot else None,
        "periode": between or one.periode,
        "door": one.door,
        "doel": one.doel,
        "effect": one.effect,
        "evaluatie": one.uitkomst,
    }
    columns = {column.id for column in definition.field(field_of(definition) or "").kolommen}
    if "van" in columns and between:
        del every["periode"]
    return {name: value for name, value in every.items() if name in columns and value}
