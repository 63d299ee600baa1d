"""What the screen of a document shows: read in the worker, frozen."""

from datetime import date

from desktop.editor.view import FormView
from forms.definition import form
from forms.rules.check import check
from forms.rules.group import group
from forms.stages import progress
from models.queries.last_change import last_field
from models.snapshot.read import read_dossier
from models.vault import Vault


def read_document(vault: Vault, dossier: str, document: str, today: date) -> FormView:
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
    return FormView(
        beeld,
        form(found.formulier),
        found,
        progress(beeld, found),
        groups=group(tuple(about)),
        stopped_at=stopped,
    )
