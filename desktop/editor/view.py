"""What an editor shows of one form of one case: read in the worker, frozen, and the same for every screen that asks."""

from dataclasses import dataclass, field
from datetime import date

from forms.aside import Aside, without_aside
from forms.compare import FieldChange, differences
from forms.definition import Form, form
from forms.lanes import newest_version
from forms.rules.bevinding import Bevinding
from forms.rules.check import check
from forms.rules.group import Groep, group
from forms.rules.steunpunt import CONSENT_RULE
from forms.stage_days import StageDays, stage_days
from forms.stages import SectionProgress, StageState, progress, stages
from forms.vaststellen import obstacles
from models.queries.last_change import last_field
from models.record.frozen import LATER
from models.snapshot import Document, DossierBeeld
from models.snapshot.beeld import HANDELINGSDEEL, LEERLINGINBRENG, PERSPECTIEFDEEL
from models.snapshot.read import read_dossier
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class FormView:
    """One form with what belongs to it. `frozen` are the fields that no longer change; `document` None: the dossier's.

    `previous` is the version before, `changes` what differs from it, `groups` the findings with those about one fact
    together, heaviest first, and `aside` those that were put aside.
    """

    beeld: DossierBeeld
    definition: Form
    document: Document | None
    sections: tuple[SectionProgress, ...] = ()
    stages: tuple[StageState, ...] = ()
    groups: tuple[Groep, ...] = ()
    aside: tuple[Aside, ...] = ()
    previous: Document | None = None
    changes: tuple[FieldChange, ...] = ()
    frozen: frozenset[str] = frozenset()
    stopped_at: str | None = None
    """The field where someone worked last."""
    days: StageDays = field(default_factory=StageDays)
    """By when the stages of an OPP version must be done."""

    @property
    def document_uid(self) -> str | None:
        """The uid of the document that is filled in."""
        return self.document.uid if self.document else None


def read_opp(vault: Vault, dossier: str, document: str | None, today: date) -> FormView:
    """An OPP version; the newest when none is named. Raises `LookupError` when there is none."""
    beeld = _read(vault, dossier)
    versions = {one.uid: one for _, one in beeld.versies()}
    version = versions.get(document or "") or newest_version(beeld)
    if version is None:
        raise LookupError("no OPP in this dossier")
    definition = form(version.formulier)
    previous = beeld.vorige(version)
    newest = newest_version(beeld)
    fields = frozenset(one.id for one in definition.fields())
    frozen = frozenset(name for part in version.delen for name in part.velden)
    groups, aside = _without_aside(vault, beeld, _asked_of(beeld, version, today))
    return FormView(
        beeld,
        definition,
        version,
        progress(beeld, version),
        stages(beeld, version),
        groups,
        aside,
        previous,
        differences(previous, version) if previous else (),
        frozen if newest is version else fields,
        _stopped_at(vault, version.uid),
        stage_days(beeld, version, today),
    )


def read_hearing(vault: Vault, dossier: str, document: str, today: date) -> FormView:
    """A hoormoment. Raises `LookupError` when there is no such document."""
    beeld = _read(vault, dossier)
    moment = next((one for one in beeld.hoormomenten() if one.uid == document), None)
    if moment is None:
        raise LookupError("no such hoormoment")
    found = tuple(one for one in check(beeld, today) if _about(one, moment))
    definition = form(moment.formulier)
    version = next((one for _, one in beeld.versies() if one.uid == moment.bij_uid), None)
    said = frozenset(one.id for one in definition.fields()) - LATER
    frozen = said if version is not None and version.deel(LEERLINGINBRENG) else frozenset[str]()
    groups, aside = _without_aside(vault, beeld, found)
    return FormView(beeld, definition, moment, groups=groups, aside=aside, frozen=frozen)


def read_pupil(vault: Vault, dossier: str, today: date) -> FormView:
    """The dossier's own form: pupil, school, gezag, the people around."""
    beeld = _read(vault, dossier)
    definition = form("dossier")
    known = {one.id for one in definition.fields()}
    found = tuple(
        one
        for one in check(beeld, today)
        if one.regel == CONSENT_RULE or (one.veld is not None and one.veld.id in known)
    )
    groups, aside = _without_aside(vault, beeld, found)
    return FormView(beeld, definition, None, groups=groups, aside=aside)


def _without_aside(
    vault: Vault, beeld: DossierBeeld, found: tuple[Bevinding, ...]
) -> tuple[tuple[Groep, ...], tuple[Aside, ...]]:
    with vault.reading() as connection:
        return without_aside(connection, beeld.uid, group(found))


def _stopped_at(vault: Vault, document: str) -> str | None:
    with vault.reading() as connection:
        return last_field(connection, document)


def _read(vault: Vault, dossier: str) -> DossierBeeld:
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def _asked_of(beeld: DossierBeeld, version: Document, today: date) -> tuple[Bevinding, ...]:
    """What holds for this version now, and what vaststellen of its open parts would meet."""
    found = [
        one for one in check(beeld, today) if one.document_uid in (version.uid, None) or _hears(beeld, version, one)
    ]
    for part in (PERSPECTIEFDEEL, HANDELINGSDEEL):
        if version.deel(part) is None:
            met = obstacles(beeld, version, part, today)
            found += [*met.blocks, *met.ask_reason, *met.shown]
    return tuple(dict.fromkeys(found))


def _hears(beeld: DossierBeeld, version: Document, finding: Bevinding) -> bool:
    return any(finding.document_uid == one.uid for one in beeld.hoormomenten(version))


def _about(finding: Bevinding, document: Document) -> bool:
    return document.uid in (finding.document_uid, finding.onderwerp_uid) or (
        finding.veld is not None and finding.veld.document_uid == document.uid
    )
