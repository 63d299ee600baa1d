"""What the dossier screen shows of one case: read in the worker, frozen, all of it from one snapshot."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop.editor.view import FormView
from desktop.worklist.deadline_words import deadline_words
from forms.aside import without_aside
from forms.attached import Attachment, attachments
from forms.definition import form
from forms.disagreements import open_differences
from forms.documents import DocumentLine, document_lines
from forms.lanes import Lane, Verschil, lanes, newest_version
from forms.main_document import MainDocument, main_document
from forms.rules.check import check
from forms.rules.group import group
from forms.rules.parameters import term_parameters
from forms.rules.steunpunt import CONSENT_RULE
from forms.timeline import Event, timeline
from forms.turn import turn_of
from models.queries.bijlagen import Weggehaald, removed_attachments
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.snapshot.toestemming import withdrawn
from models.tables import Dossier
from models.terms.computed import terms
from models.terms.term import Aard, Status, Term
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class DossierView:
    """One case. `events` is what happened, `due` what is still to come or late, in order of date.

    `found` holds the findings of the dossier as it stands, as a form that leads to the field of each.
    """

    beeld: DossierBeeld
    today: date
    version: Document | None
    lanes: tuple[Lane, Lane, Lane]
    differences: tuple[Verschil, ...]
    events: tuple[Event, ...]
    due: tuple[Term, ...]
    bewaren_tot: date | None
    found: FormView
    documents: tuple[DocumentLine, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    removed: tuple[Weggehaald, ...] = ()
    """Attachments that were taken away and can come back."""
    without_consent: bool = False
    """The file of a steunpunt is on a name, and the consent for that was withdrawn."""

    @property
    def lacks_consent(self) -> bool:
        """Whether the rules find that the file of a steunpunt is on a name without consent that was ever given."""
        found = (one for group in self.found.groups for one in (group.hoofd, *group.mee))
        return not self.without_consent and any(one.regel == CONSENT_RULE for one in found)

    @property
    def main(self) -> MainDocument:
        """The document one works in first."""
        return main_document(self.beeld)

    @property
    def late_tasks(self) -> tuple[str, ...]:
        """What should have been done by now, in words."""
        return tuple(_task(one) for one in self.due if one.status is Status.TE_LAAT)

    @property
    def coming(self) -> tuple[Event, ...]:
        """What is due, as points in time beside what happened."""
        return tuple(Event(one.datum, turn_of(one.regel), _task(one), one.onderwerp_uid) for one in self.due)


def read_view(vault: Vault, uid: str, today: date) -> DossierView:
    """Reads a dossier. Raises `LookupError` when there is none, or no longer."""
    with vault.reading() as connection:
        if connection.execute(select(Dossier.weg).where(Dossier.uid == uid)).scalar() is not False:
            raise LookupError("no such dossier")
        beeld = read_dossier(connection, uid)
        found, aside = without_aside(connection, uid, group(check(beeld, today)))
        removed = removed_attachments(connection, uid)
    dates = terms(beeld, today, term_parameters(beeld))
    due = tuple(one for one in dates if one.aard is Aard.TERMIJN and one.status in (Status.OPEN, Status.TE_LAAT))
    return DossierView(
        beeld,
        today,
        newest_version(beeld),
        lanes(beeld, today),
        open_differences(beeld),
        timeline(beeld),
        tuple(one for one in due if one.regel != _KEEP),
        min((one.datum for one in due if one.regel == _KEEP), default=None),
        FormView(beeld, form("dossier"), None, groups=found, aside=aside),
        document_lines(beeld),
        attachments(beeld),
        removed,
        beeld.organisatie.soort == "steunpunt" and withdrawn(beeld, today),
    )


_KEEP = "PRV-03"
"""The rule of how long a dossier is kept: nothing to do for it, so it stands above the dossier and not on its line."""


def _task(term: Term) -> str:
    return deadline_words(term.wat.partition(", ")[0])
