"""Findings of the rules as the panel shows them, and where each leads."""

from collections.abc import Iterable, Mapping

from desktop.editor.view import FormView
from desktop.language import translate
from desktop.shell.route import Route, ScreenName
from desktop.spoken import spoken
from desktop.widgets.finding_aside import ShownAside
from desktop.widgets.findings import Shown, Weight
from forms.aside import may_be_aside
from forms.definition import form
from forms.documents import ELSEWHERE
from forms.rules.bevinding import Bevinding, Veld, bronregel
from forms.vaststellen import asks_reason
from models.snapshot import DossierBeeld

Spot = tuple[str, str | None, str | None]
"""A field, or a row and column of it."""


def key_of(finding: Bevinding) -> str:
    """What tells one finding from another."""
    parts = (finding.regel, finding.trap, finding.document_uid, finding.onderwerp_uid, finding.veld)
    return "|".join(str(part) for part in parts)


def weight_of(finding: Bevinding) -> Weight:
    """How heavy a finding is on the screen."""
    if finding.niveau == "blokkeert":
        return Weight.MUST_OR_REASON if finding.overrulebaar else Weight.MUST
    return Weight.MIND if finding.niveau == "waarschuwing" else Weight.TIP


def shown_findings(view: FormView) -> tuple[Shown, ...]:
    """The findings of a view for the panel; those about one fact are one, the heaviest."""
    return tuple(_shown(view, one.hoofd) for one in view.groups)


def shown_aside(view: FormView) -> tuple[ShownAside, ...]:
    """The findings of a view that were put aside."""
    return tuple(ShownAside(one.uid, one.bevinding.melding, one.reden) for one in view.aside)


def _shown(view: FormView, finding: Bevinding) -> Shown:
    route = route_of(view, finding)
    asks = weight_of(finding) is Weight.MIND and view.document is not None and asks_reason(view.document, finding)
    reason = translate("Editor", "Met reden: {reason}").format(reason=finding.reden) if finding.reden else ""
    return Shown(
        key_of(finding),
        weight_of(finding),
        finding.melding,
        f"{reason} {spoken(bronregel(finding))}".strip(),
        target_words(view.beeld, finding.veld) if route and finding.veld else "",
        may_be_aside(finding),
        f"{reason} {spoken(finding.herkomst.korte_regel)}".strip(),
        translate("Editor", "Bij het vaststellen geef je hier een reden voor.") if asks else "",
    )


def findings(view: FormView) -> Iterable[Bevinding]:
    """Every finding of a view once."""
    return (one for group in view.groups for one in (group.hoofd, *group.mee))


def found_at(view: FormView) -> Mapping[Spot, str]:
    """What the rules found, by the place it is about; the heaviest where there are more."""
    told: dict[Spot, str] = {}
    for one in findings(view):
        veld = one.veld
        if veld is not None and veld.document_uid in (view.document_uid, None):
            told.setdefault((veld.id, veld.rij_uid, veld.kolom), one.melding)
    return told


def words_at(told: Mapping[Spot, str], wrong: Mapping[Spot, str], field: str, row: str, column: str) -> tuple[str, str]:
    """What is told of a cell, and what is wrong with it."""
    place = (field, row, column)
    return told.get(place, ""), wrong.get(place, "")


def target_words(beeld: DossierBeeld, veld: Veld) -> str:
    """The words of the field that a finding leads to."""
    definition = form(form_of(beeld, veld.document_uid))
    try:
        field = definition.field(veld.id)
        return field.column(veld.kolom).label if veld.kolom else field.label
    except KeyError:
        return definition.titel


def form_of(beeld: DossierBeeld, document_uid: str | None) -> str:
    """The form id of a document of the case; None is the dossier's own form."""
    documents = (*(one for _, one in beeld.versies()), *beeld.documenten)
    return next((one.formulier for one in documents if one.uid == document_uid), "dossier")


def route_of(view: FormView, finding: Bevinding) -> Route | None:
    """Where a finding leads: its field here, or in the screen of its own document; None when there is no such place."""
    veld = finding.veld
    if veld is None:
        return None
    known = {one.id for one in view.definition.fields()}
    here = veld.document_uid in (view.document_uid, None) and veld.id in known
    document = view.document_uid if here else veld.document_uid
    screen = screen_of(view.beeld, document)
    if screen is None:
        return None
    return Route(screen, view.beeld.uid, document, field=veld.id, row=veld.rij_uid, column=veld.kolom)


def screen_of(beeld: DossierBeeld, document: str | None) -> ScreenName | None:
    """The screen that shows a document of a case."""
    if document is None:
        return ScreenName.PUPIL
    if any(one.uid == document for _, one in beeld.versies()):
        return ScreenName.OPP
    kind = next((one.soort for one in beeld.documenten if one.uid == document), None)
    if kind == "hoormoment":
        return ScreenName.HEARING
    if kind == "bijlage":
        return ScreenName.ATTACHMENT
    return ScreenName.DOCUMENT if kind is not None and kind not in ELSEWHERE else None
