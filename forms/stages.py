"""How far an OPP version is: the six stages of its bar, and the state of each section of its form.

It shows, it does not steer: every stage and section can be opened in any order.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from forms.definition import Field, FieldType, Form, Section
from forms.life import only_by_a_step
from forms.places import explained, place_of, read_rows, read_value
from forms.regional import form_for
from forms.rules.regel import rule
from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import HANDELINGSDEEL, PERSPECTIEFDEEL
from models.values import Waarde


class Stage(StrEnum):
    """The six stages, in order."""

    SCHRIJVEN = "Schrijven"
    HOREN = "Horen"
    OVERLEG = "Overleg ouders"
    VASTSTELLEN = "Vaststellen"
    TERUGKOPPELEN = "Terugkoppelen"
    EVALUEREN = "Evalueren"


@dataclass(frozen=True, slots=True)
class StageState:
    """One stage: whether it is done, and the day that goes with it (when it was done).

    What the law did not ask yet when the version was vastgesteld is not `gevraagd`, and no work is left there.
    """

    stage: Stage
    klaar: bool
    dag: date | None = None
    gevraagd: bool = True


class SectionState(StrEnum):
    """Working state of a section."""

    NIET_BEGONNEN = "niet begonnen"
    BEZIG = "bezig"
    VOLLEDIG = "volledig"
    NIET_NODIG = "niet nodig"


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """A section of the form with its state; `gevuld` of `vragen` fields hold something."""

    section: Section
    state: SectionState
    gevuld: int
    vragen: int


def stages(beeld: DossierBeeld, version: Document) -> tuple[StageState, ...]:
    """The six stages of a version, each by what is in the case."""
    heard = [one.antwoorden.datum("gehoord_op") for one in beeld.hoormomenten(version)]
    hearing = [one for one in beeld.hoormomenten(version) if one.antwoorden.gevuld("uitkomst")]
    talks = [one.datum("datum") for one in version.rijen("oogo")]
    given = {one.tekst("instemming") for one in version.rijen("instemmingen")}
    agreed = bool(given & AGREED) and not given & {"niet_akkoord", "geen_reactie"}
    told = explained(beeld, version)
    evaluated = [one.datum("datum") for one in version.rijen("evaluaties")]
    set_on = [version.vastgesteld_op(PERSPECTIEFDEEL), version.vastgesteld_op(HANDELINGSDEEL)]
    written = all(
        one.state in (SectionState.VOLLEDIG, SectionState.NIET_NODIG)
        for one in progress(beeld, version)
        if one.section.opp_deel in (PERSPECTIEFDEEL, HANDELINGSDEEL)
    )
    if not beeld.hoormomenten(version) and _before_hearing(version):
        hear, explain = (StageState(one, klaar=True, gevraagd=False) for one in (Stage.HOREN, Stage.TERUGKOPPELEN))
    else:
        hear = StageState(Stage.HOREN, bool(hearing), _last(heard))
        day = told.antwoorden.datum("uitgelegd_op") if told else None
        explain = StageState(Stage.TERUGKOPPELEN, told is not None, day)
    return (
        StageState(Stage.SCHRIJVEN, written or version.geheel_vastgesteld),
        hear,
        StageState(Stage.OVERLEG, bool(talks) and agreed, _last(talks)),
        StageState(Stage.VASTSTELLEN, version.geheel_vastgesteld, _last(set_on) if all(set_on) else None),
        explain,
        StageState(Stage.EVALUEREN, bool(evaluated), _last(evaluated)),
    )


def _before_hearing(version: Document) -> bool:
    """Whether a version was vastgesteld as a whole before the law asked to hear the pupil."""
    days = [version.vastgesteld_op(PERSPECTIEFDEEL), version.vastgesteld_op(HANDELINGSDEEL)]
    last = _last(days)
    return all(days) and last is not None and last < rule("OPP-08").geldig_vanaf


_BEGINS_AT = {
    None: Stage.SCHRIJVEN,
    "concept": Stage.SCHRIJVEN,
    "in_overleg": Stage.OVERLEG,
    "perspectief_vastgesteld": Stage.OVERLEG,
    "vastgesteld": Stage.TERUGKOPPELEN,
    "in_evaluatie": Stage.EVALUEREN,
}
"""From which stage the work goes on in a state of a version; what is bijgesteld or ended has no work any more."""


def current_stage(version: Document, states: Sequence[StageState]) -> Stage | None:
    """Where the work on a version is now: the first stage that is not done, but never before what its state says."""
    begin = _BEGINS_AT.get(version.status)
    if begin is None:
        return None
    order = list(Stage)
    ahead = (one for one in states if order.index(one.stage) >= order.index(begin))
    return next((one.stage for one in ahead if not one.klaar), None)


AGREED = frozenset({"akkoord", "akkoord_met_opmerking"})
"""Values of instemming that count as overeenstemming."""


def _last(days: list[date | None]) -> date | None:
    return max((one for one in days if one is not None), default=None)


def progress(beeld: DossierBeeld, version: Document) -> tuple[SectionProgress, ...]:
    """The sections of the form in order, each with its state."""
    definition = form_for(beeld, version)
    marked = {row.tekst("deel"): row.tekst("stand") for row in version.rijen("sectie_status")}
    return tuple(_progress(beeld, version, definition, section, marked) for section in definition.sectie)


def _progress(
    beeld: DossierBeeld, version: Document, definition: Form, section: Section, marked: dict[str | None, str | None]
) -> SectionProgress:
    asked = [
        one
        for one in section.veld
        if one.id != "sectie_status"
        and not only_by_a_step(definition.soort, one.id)
        and shown(beeld, version, definition, one.toon_als)
    ]
    typed = [one for one in asked if place_of(definition, one).writable] or asked
    filled = sum(is_filled(beeld, version, definition, one) for one in typed)
    needed = [one for one in typed if one.verplicht]
    complete = all(is_filled(beeld, version, definition, one) for one in needed or typed)
    if marked.get(section.id) == "niet_nodig":
        state = SectionState.NIET_NODIG
    elif complete or marked.get(section.id) == "klaar":
        state = SectionState.VOLLEDIG
    else:
        state = SectionState.BEZIG if filled else SectionState.NIET_BEGONNEN
    return SectionProgress(section, state, filled, len(typed))


def is_filled(beeld: DossierBeeld, document: Document, definition: Form, field: Field) -> bool:
    """Whether something stands in a field; a row that was added and in which nothing was written yet is nothing."""
    if field.type is FieldType.TABEL:
        rows = read_rows(beeld, document, definition, field)
        return any(row.gevuld(column) for row in rows for column in row.waarden)
    return read_value(beeld, document, definition, field) is not None


def asked_in(section: Section, sector: str | None) -> bool:
    """Whether a section asks anything of a pupil of this schoolsoort; one that knows no schoolsoorten always does."""
    conditions = [one.toon_als or "" for one in section.veld]
    if sector is None or not conditions or not all(one.startswith("sector = ") for one in conditions):
        return True
    return any(sector in one.removeprefix("sector = ").split(" of ") for one in conditions)


def shown(
    beeld: DossierBeeld,
    document: Document | None,
    definition: Form,
    toon_als: str | None,
    newest: Callable[[str, Waarde | None], Waarde | None] = lambda _, read: read,
) -> bool:
    """Whether a field is shown. Its condition is `veld = code`, `veld = code of code`, `veld != code`, or none.

    Yes and no are written as `ja` and `nee`; `sector` is the sector of the pupil. A field that is not recorded equals
    nothing and differs from nothing. `newest` may know an answer that was given after the document was read.
    """
    if not toon_als:
        return True
    name, sign, codes = toon_als.split(" ", 2)
    value = (
        beeld.leerling.schoolsoort
        if name == "sector"
        else newest(name, read_value(beeld, document, definition, definition.field(name)))
    )
    if value is None:
        return False
    told = ("ja" if value else "nee") if isinstance(value, bool) else str(value)
    return (told in codes.split(" of ")) == (sign == "=")
