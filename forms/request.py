"""A TLV request in one look: how complete each part is, who says what, and what the rules would say at handing it in.

    overview = request_overview(beeld, request, today)
    overview.blocks          # what keeps it from being handed in; disagreement is never among them

The parts are data (`resources/tlv_overzicht.toml`). Nothing here claims that the request has the form of the national
one: that form is voluntary and its text was not at hand.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked_dataclass

from forms.attached import Attachment, attachment_of, attachments
from forms.definition import Form, form
from forms.life_view import LifeView, life_view
from forms.profile import profile_choices
from forms.regional import form_for
from forms.regional_check import PREFIX
from forms.rules.bevinding import Bevinding
from forms.rules.check import check
from forms.rules.group import Groep, group
from forms.rules.regel import Handeling
from forms.stages import SectionProgress, SectionState, is_filled, progress
from forms.vocabulary import label
from models.resources import load_toml
from models.snapshot import Document, DossierBeeld, Veldwaarden
from models.states import STAND, VERLOOP
from models.terms.tlv import is_afgelopen, ontvangen_op
from models.values import Persoon

_BLOCKS = "blokkeert"
_OF_TLV = "tlv"
_DONE = (SectionState.VOLLEDIG, SectionState.NIET_NODIG)
_OF_COURSE = frozenset({STAND, "ontvangst_datum", "compleet_datum"})


@checked_dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class _Deel:
    naam: str
    secties: tuple[str, ...]


@checked_dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class Route:
    """A way that is not a TLV: for whom, and where one goes instead."""

    naam: str
    uitleg: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the request. `filled` of `asked` questions hold something; `section` is where one goes on."""

    name: str
    section: str
    filled: int
    asked: int
    blocks: int
    open: int
    """Findings of the part that do not block."""
    filled_in: bool = False
    """Whether each of its sections is complete, or not needed."""

    @property
    def begun(self) -> bool:
        """Whether anything of it was filled in."""
        return self.filled > 0

    @property
    def complete(self) -> bool:
        """Whether the rules find nothing and something is there."""
        return self.begun and not (self.blocks or self.open)


@dataclass(frozen=True, slots=True)
class Expert:
    """An advice of an expert. `about` are the findings that concern it."""

    row: str
    role: str
    profession: str
    name: str
    employer: str
    registration: str
    day: date | None
    outcome: str
    about: tuple[Bevinding, ...]
    independent: bool = False
    """Whether it was confirmed that the expert is independent."""


@dataclass(frozen=True, slots=True)
class View:
    """What one parent thinks of the request: position in words, own words, and when the request was seen."""

    row: str
    name: str
    position: str
    words: str
    seen: date | None


@dataclass(frozen=True, slots=True)
class Paper:
    """An attachment: what it is, its title, of which day, whether sharing is permitted, which question it answers."""

    row: str
    kind: str
    title: str
    day: date | None
    permitted: date | None
    answers: str
    attachment: Attachment | None = None
    """The attachment of the dossier that it stands for, with its file; None while there is none."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the samenwerkingsverband decides for itself: the choice, what holds, and whether that was chosen here."""

    words: str
    value: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Request:
    """A request in one look. `school` are the words of the school, `pupil` those of the pupil, heard on `heard`."""

    beeld: DossierBeeld
    document: Document
    definition: Form
    status: str
    kind: str
    parts: tuple[Part, ...]
    experts: tuple[Expert, ...]
    experts_by_swv: bool
    views: tuple[View, ...]
    shared_view: str
    without_view: tuple[str, ...]
    """Those with gezag whose view is not recorded."""
    school: str
    pupil: str
    heard: date | None
    papers: tuple[Paper, ...]
    asked: tuple[Asked, ...]
    groups: tuple[Groep, ...]
    life: LifeView | None
    routes: tuple[Route, ...]
    """The ways that lead elsewhere, where no TLV is asked for: told only then."""

    @property
    def closed(self) -> bool:
        """Whether nobody waits for a decision any more: it was taken, or the request was withdrawn."""
        return is_afgelopen(self.document)

    @property
    def not_named(self) -> tuple[Attachment, ...]:
        """The attachments of the dossier that its list does not name yet."""
        named = {one.attachment.uid for one in self.papers if one.attachment is not None}
        return tuple(one for one in attachments(self.beeld) if one.uid not in named)

    @property
    def findings(self) -> tuple[Bevinding, ...]:
        """Every finding once."""
        return tuple(one for found in self.groups for one in (found.hoofd, *found.mee))

    @property
    def blocks(self) -> tuple[Bevinding, ...]:
        """What keeps the request from being handed in."""
        return tuple(one for one in self.findings if one.niveau == _BLOCKS and not (one.overrulebaar and one.reden))

    @property
    def next_part(self) -> Part | None:
        """The part to go on with: where something blocks, else the first that is not complete. Closed there is none."""
        if self.closed:
            return None
        return next((one for one in self.parts if one.blocks), None) or next(
            (one for one in self.parts if not one.complete), None
        )


def request_overview(beeld: DossierBeeld, request: Document, today: date) -> Request:
    """The request as it stands today."""
    definition = form(request.formulier)
    found = request_findings(beeld, request, today)
    answers = request.antwoorden
    kind = label("tlv_soort", answers.tekst("tlv_soort") or "") if answers.tekst("tlv_soort") else ""
    return Request(
        beeld,
        request,
        definition,
        label("swv_status", answers.tekst("status") or "concept"),
        kind,
        (*_parts(beeld, request, definition, found, kind), *_of_region(beeld, request)),
        tuple(_experts(beeld, request, found)),
        answers.waarde("deskundigen_door_swv") is True,
        views := tuple(_views(beeld, request)),
        answers.tekst("zienswijze_tekst") or "",
        tuple(_without_view(beeld, request, today, views)),
        answers.tekst("waarom_niet_regulier") or answers.tekst("waarom_deze_soort") or "",
        answers.tekst("leerling_mening") or _heard_words(beeld),
        max((one for one in _hearing_days(beeld, request) if one is not None), default=None),
        tuple(_papers(beeld, request)),
        tuple(_asked(beeld)),
        group(found),
        life_view(beeld, request, today),
        other_routes(request),
    )


def request_findings(beeld: DossierBeeld, request: Document, today: date) -> tuple[Bevinding, ...]:
    """What the rules would say of this request at handing it in."""
    return tuple(_about(request, _found(beeld, request, today)))


def _found(beeld: DossierBeeld, request: Document, today: date) -> Iterable[Bevinding]:
    """What the rules say at handing in. What was handed in is judged as it went, on that day.

    What went with a reason blocks no more; what was open then is told until there is a decision.
    """
    received = ontvangen_op(request)
    if received is None or is_afgelopen(request):
        return check(beeld, today, Handeling.TLV_INDIENEN)
    told = {name: value for name, value in request.antwoorden.waarden.items() if name not in _OF_COURSE}
    tables = {name: rows for name, rows in request.tabellen.items() if name != VERLOOP}
    came = replace(request, antwoorden=Veldwaarden(told), tabellen=tables)
    others = tuple(came if one.uid == request.uid else one for one in beeld.documenten)
    return check(replace(beeld, documenten=others), min(received, today), Handeling.TLV_INDIENEN)


@cache
def _plan() -> tuple[_Deel, ...]:
    return TypeAdapter(tuple[_Deel, ...]).validate_python(load_toml("tlv_overzicht.toml")["deel"])


def other_routes(request: Document) -> tuple[Route, ...]:
    """The ways that lead elsewhere, where the request says that no TLV is asked for; else none."""
    return _routes() if request.antwoorden.ja("andere_route") else ()


@cache
def _routes() -> tuple[Route, ...]:
    return TypeAdapter(tuple[Route, ...]).validate_python(load_toml("tlv_overzicht.toml")["andere_route"])


def _about(request: Document, found: Iterable[Bevinding]) -> Iterator[Bevinding]:
    for one in found:
        of_another = one.document_uid not in (request.uid, None) and one.onderwerp_uid != request.uid
        if one.regel.lower().startswith(_OF_TLV) and not of_another:
            yield one


def _parts(
    beeld: DossierBeeld, request: Document, definition: Form, found: tuple[Bevinding, ...], kind: str
) -> Iterator[Part]:
    states = {one.section.id: one for one in progress(beeld, request)}
    name = beeld.leerling.roepnaam or "de leerling"
    placed = [(_section_of(definition, request, one), one) for one in found]
    for deel in _plan():
        inside = [states[one] for one in deel.secties if one in states]
        if not inside:
            continue
        mine = [one for section, one in placed if section in deel.secties]
        blocks = sum(one.niveau == _BLOCKS and not (one.overrulebaar and one.reden) for one in mine)
        where = next((section for section, one in placed if section in deel.secties and one.niveau == _BLOCKS), None)
        yield Part(
            deel.naam.format(naam=name, soort=kind.lower() or "deze plek"),
            where or _first_open(inside),
            sum(one.gevuld for one in inside),
            sum(one.vragen for one in inside),
            blocks,
            len(mine) - blocks,
            all(one.state in _DONE for one in inside),
        )


def _of_region(beeld: DossierBeeld, request: Document) -> Iterator[Part]:
    """The questions of the samenwerkingsverband itself, a part for each section; what must be answered is open."""
    definition = form_for(beeld, request)
    for one in progress(beeld, request):
        if one.section.id.startswith(PREFIX):
            must = [field for field in one.section.veld if field.verplicht]
            waits = sum(not is_filled(beeld, request, definition, field) for field in must)
            yield Part(one.section.label, one.section.id, one.gevuld, one.vragen, 0, waits, one.state in _DONE)


def _first_open(inside: list[SectionProgress]) -> str:
    return next((one.section.id for one in inside if one.state not in _DONE), inside[0].section.id)


def _section_of(definition: Form, request: Document, one: Bevinding) -> str | None:
    """The section of this request in which a finding is solved."""
    if one.veld is None or one.veld.document_uid not in (request.uid, None):
        return None
    try:
        return definition.section_of(one.veld.id).id
    except KeyError:
        return None


def _experts(beeld: DossierBeeld, request: Document, found: tuple[Bevinding, ...]) -> Iterator[Expert]:
    for row in request.rijen("deskundigen"):
        person = next(iter(row.personen("naam")), None)
        yield Expert(
            row.uid,
            _said("deskundige_rol", row.tekst("rol")),
            _said("beroep_deskundige", row.tekst("beroep")),
            (beeld.naam_van(person) if person else None) or "",
            row.tekst("werkgever") or "",
            row.tekst("registratie") or "",
            row.datum("datum"),
            row.tekst("advies") or _said("advies_uitkomst", row.tekst("uitkomst")),
            tuple(one for one in found if row.uid in (one.onderwerp_uid, one.veld.rij_uid if one.veld else None)),
            row.ja("onafhankelijk") is True,
        )


def _views(beeld: DossierBeeld, request: Document) -> Iterator[View]:
    for row in request.rijen("ouders_posities"):
        yield View(
            row.uid,
            ", ".join(filter(None, (beeld.naam_van(one) for one in row.personen("ouder")))),
            _said("ouder_positie", row.tekst("positie")),
            row.tekst("zienswijze_tekst") or row.tekst("reden") or "",
            row.datum("inzage_op"),
        )


def _without_view(beeld: DossierBeeld, request: Document, today: date, views: tuple[View, ...]) -> Iterator[str]:
    told = {
        one.uid
        for row in request.rijen("ouders_posities")
        if row.tekst("positie") or row.tekst("zienswijze_tekst")
        for one in row.personen("ouder")
        if isinstance(one, Persoon)
    }
    for uid in beeld.gezaghouders(today):
        someone = beeld.betrokkene(uid)
        if someone is not None and uid not in told:
            yield someone.naam or ""


def _papers(beeld: DossierBeeld, request: Document) -> Iterator[Paper]:
    for row in request.rijen("bijlagen"):
        kind = _said("bijlage_type", row.tekst("type"))
        title = row.tekst("titel") or ""
        yield Paper(
            row.uid,
            kind or title,
            title if kind else "",
            row.datum("datum"),
            row.datum("toestemming_op"),
            row.tekst("beantwoordt") or "",
            attachment_of(beeld, row),
        )


def _asked(beeld: DossierBeeld) -> Iterator[Asked]:
    for choice in profile_choices():
        if choice.groep != _OF_TLV:
            continue
        kept = beeld.profiel.waarden.get(choice.naam)
        held = choice.standaard if kept is None else kept
        if held is not None:
            yield Asked(choice.label, choice.words(held), kept is not None)


def _hearing_days(beeld: DossierBeeld, request: Document) -> Iterator[date | None]:
    yield from (row.datum("datum") for row in request.rijen("hoormoment") if row.tekst("uitkomst") == "gehoord")
    yield from (one.antwoorden.datum("gehoord_op") for one in beeld.hoormomenten())


def _heard_words(beeld: DossierBeeld) -> str:
    """The newest words of the pupil in a hoormoment."""
    moments = sorted(beeld.hoormomenten(), key=lambda one: one.antwoorden.datum("gehoord_op") or date.min)
    return next((words for one in reversed(moments) if (words := one.antwoorden.tekst("inbreng"))), "")


def _said(names: str, code: str | None) -> str:
    return label(names, code) if code else ""
