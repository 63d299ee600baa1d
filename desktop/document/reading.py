"""What the screen of a document shows: read in the worker, frozen."""

from dataclasses import dataclass
from datetime import date

from desktop.editor.view import FormView
from forms.agenda import Point, open_points
from forms.aside import without_aside
from forms.life_view import LifeView, life_view
from forms.regional import form_for
from forms.reports.minutes import has_minutes
from forms.request import request_findings
from forms.rules.bevinding import Bevinding
from forms.rules.check import check
from forms.rules.group import group
from forms.stages import progress
from models.queries.last_change import last_field
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault

_TLV = "tlv"


@dataclass(frozen=True, slots=True)
class DocumentView(FormView):
    """A document with its form, and with its life where it has one."""

    life: LifeView | None = None
    points: tuple[Point, ...] = ()
    """What is open and not on the agenda yet, of a conversation that is still to come."""


def read_document(vault: Vault, dossier: str, document: str, today: date) -> DocumentView:
    """A document with its findings. Raises `LookupError` when there is none."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
        stopped = last_field(connection, document)
    found = next((one for one in beeld.documenten if one.uid == document), None)
    if found is None:
        raise LookupError("no such document")
    life = life_view(beeld, found, today)
    with vault.reading() as connection:
        groups, aside = without_aside(connection, dossier, group(_asked_of(beeld, found, life, today)))
    return DocumentView(
        beeld,
        form_for(beeld, found),
        found,
        progress(beeld, found),
        groups=groups,
        aside=aside,
        stopped_at=stopped,
        life=life,
        points=open_points(beeld, found, today) if found.soort == "gesprek" and not has_minutes(found) else (),
    )


def _asked_of(beeld: DossierBeeld, document: Document, life: LifeView | None, today: date) -> tuple[Bevinding, ...]:
    """What holds for this document now, and what handing it in would meet."""
    found = [
        one
        for one in check(beeld, today)
        if document.uid in (one.document_uid, one.onderwerp_uid)
        or (one.veld is not None and one.veld.document_uid == document.uid)
    ]
    if document.soort == _TLV:
        found += request_findings(beeld, document, today)
    elif life is not None:
        for met in life.met.values():
            found += [*met.blocks, *met.ask_reason, *met.shown]
    return tuple(dict.fromkeys(found))
