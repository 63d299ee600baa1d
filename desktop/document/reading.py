"""What the screen of a document shows: read in the worker, frozen."""

from dataclasses import dataclass
from datetime import date

from desktop.editor.view import FormView
from forms.agenda import Point, open_points
from forms.life_view import LifeView, life_view
from forms.regional import form_for
from forms.reports.minutes import has_minutes
from forms.rules.check import check
from forms.rules.group import group
from forms.stages import progress
from models.queries.last_change import last_field
from models.snapshot.read import read_dossier
from models.vault import Vault


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
    about = (
        one
        for one in check(beeld, today)
        if document in (one.document_uid, one.onderwerp_uid)
        or (one.veld is not None and one.veld.document_uid == document)
    )
    return DocumentView(
        beeld,
        form_for(beeld, found),
        found,
        progress(beeld, found),
        groups=group(tuple(about)),
        stopped_at=stopped,
        life=life_view(beeld, found, today),
        points=open_points(beeld, found, today) if found.soort == "gesprek" and not has_minutes(found) else (),
    )
