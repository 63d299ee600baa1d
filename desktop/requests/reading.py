"""What the screen of open requests shows and does, in the worker."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.editor.view import FormView
from forms.definition import form
from forms.filling import Filling, set_field
from forms.life_view import LifeView, life_view
from forms.request import Request, request_overview
from forms.rules.check import check
from forms.rules.group import Groep, group
from forms.rules.regel import Handeling
from models.actions.dossier import new_document
from models.queries.open_requests import MEETING, OpenRequest, meetings, one_of_each_region, open_requests, talked_over
from models.record.change import ActResult
from models.snapshot import Document, DossierBeeld, Leerling
from models.snapshot.read import read_dossier, read_organisation
from models.terms.tlv import overleggen
from models.vault import Vault

MEETING_FORM, ADVICE_FORM = "swv_overleg", "advies_ondersteuningsbehoefte"
_PLANNED = "overleg_op"
_NEVER = date(9999, 1, 1)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A day on which requests are talked over; `document` is what was written down of it.

    One that was written down and has no day stands after all others, on a day that never comes.
    """

    dag: date
    document: Document | None
    requests: tuple[OpenRequest, ...]

    @property
    def has_day(self) -> bool:
        """Whether it is known on which day it is."""
        return self.dag < _NEVER


@dataclass(frozen=True, slots=True)
class Requests:
    """Every open request, the meetings from today on with what is on them, and those that are past, newest first."""

    lines: tuple[OpenRequest, ...]
    meetings: tuple[Meeting, ...]
    past: tuple[Meeting, ...]
    beeld: DossierBeeld
    """Of nobody: for the form of a meeting."""
    undated: frozenset[str] = frozenset()
    """What was written of meetings that have no day: of one whose day is typed anew just now."""

    def meeting_view(self, meeting: Meeting) -> FormView | None:
        """A meeting as a form to fill in."""
        return FormView(self.beeld, form(MEETING_FORM), meeting.document) if meeting.document is not None else None

    @property
    def every_meeting(self) -> tuple[Meeting, ...]:
        """Those that come and those that were."""
        return (*self.meetings, *self.past)

    def keys(self, *, meetings: bool) -> list[str]:
        """What tells the rows of a list apart: the days of the meetings that come, or the documents."""
        return [one.dag.isoformat() for one in self.meetings] if meetings else [one.document for one in self.lines]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The request one looks at: its life, how complete it is, and the days on which it can be talked over."""

    line: OpenRequest
    document: Document
    life: LifeView | None
    overview: Request | None
    """Of a request for a TLV."""
    groups: tuple[Groep, ...]
    """What is missing in an arrangement."""
    days: tuple[date, ...]


def read_requests(vault: Vault, today: date) -> Requests:
    """All open requests, and the meetings."""
    with vault.reading() as connection:
        lines, written, before = open_requests(connection), meetings(connection), talked_over(connection, today)
        keeper = read_organisation(connection)
        regions = one_of_each_region(connection, [one.dossier for one in lines])
        planned = [day for one in regions for day in overleggen(read_dossier(connection, one))]
    kept = {day: one for one in written if (day := one.antwoorden.datum("datum")) is not None}
    coming = {*kept, *(one.overleg for one in lines if one.overleg), *planned}
    loose = [one for one in written if one.antwoorden.datum("datum") is None]
    without = tuple(Meeting(_NEVER + timedelta(days=at), one, ()) for at, one in enumerate(loose))
    gone = {*kept, *(one.overleg for one in before if one.overleg)}
    return Requests(
        lines,
        (*_meetings(sorted(day for day in coming if day >= today), kept, lines), *without),
        _meetings(sorted((day for day in gone if day < today), reverse=True), kept, before),
        DossierBeeld("", Leerling(), keeper),
        frozenset(one.uid for one in loose),
    )


def _meetings(days: Sequence[date], kept: Mapping[date, Document], lines: Sequence[OpenRequest]) -> tuple[Meeting, ...]:
    """Days with what was written of them and the requests on them."""
    return tuple(Meeting(day, kept.get(day), tuple(one for one in lines if one.overleg == day)) for day in days)


def read_chosen(vault: Vault, line: OpenRequest, today: date) -> Chosen:
    """One request. Raises `LookupError` when it is gone."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, line.dossier)
    document = next((one for one in beeld.documenten if one.uid == line.document), None)
    if document is None:
        raise LookupError("no such request")
    tlv = document.soort == "tlv"
    missing = () if tlv else check(beeld, today, Handeling.ARRANGEMENT_INDIENEN)
    days = tuple(one for one in overleggen(beeld) if one >= today)
    return Chosen(
        line,
        document,
        life_view(beeld, document, today),
        request_overview(beeld, document, today) if tlv else None,
        group(tuple(one for one in missing if one.document_uid == document.uid)),
        days,
    )


def plan(vault: Vault, line: OpenRequest, day: date | None) -> ActResult:
    """Puts a request on a meeting, or takes it off."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, line.dossier)
    document = next(one for one in beeld.documenten if one.uid == line.document)
    filling = Filling(line.dossier, form(document.formulier), line.document)
    return set_field(vault, filling, _PLANNED, day.isoformat() if day else None)


def plan_all(vault: Vault, lines: Sequence[OpenRequest], day: date) -> tuple[ActResult, ...]:
    """Puts requests on a meeting."""
    return tuple(plan(vault, one, day) for one in lines)


def write_meeting_down(vault: Vault, day: date) -> tuple[ActResult | None, ActResult]:
    """Begins what is written of a meeting."""
    uid, begun = new_document(vault, None, MEETING, MEETING_FORM)
    return begun, set_field(vault, Filling(None, form(MEETING_FORM), uid), "datum", day.isoformat())


def begin_advice(vault: Vault, line: OpenRequest) -> tuple[str, ActResult | None]:
    """Begins an advice on what the pupil of a request needs; answers its uid."""
    definition = form(ADVICE_FORM)
    return new_document(vault, line.dossier, definition.soort, definition.id)
