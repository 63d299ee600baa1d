"""What the screen of the contacts shows and does, in the worker."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.editor.view import FormView
from forms.contacts import CONTACT_FORM, ContactLine, contact_lines
from forms.definition import form
from forms.filling import Filling, set_field
from forms.reports.handing_out import Paper, write_out
from forms.reports.making import Gemaakt, make_signals
from models.actions.dossier import new_document
from models.queries.contacts import CONTACT, contacts
from models.record.change import ActResult
from models.snapshot import Document, DossierBeeld, Leerling
from models.snapshot.read import read_organisation
from models.terms.calendar import Schooljaar
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Contacts:
    """All contacts as lines, and each as a form to fill in."""

    lines: tuple[ContactLine, ...]
    documents: tuple[Document, ...]
    beeld: DossierBeeld

    def view(self, uid: str) -> FormView | None:
        """One contact as a form; None when it is not there."""
        found = next((one for one in self.documents if one.uid == uid), None)
        return FormView(self.beeld, form(CONTACT_FORM), found) if found is not None else None


def read_contacts(vault: Vault) -> Contacts:
    """Every contact that was not removed."""
    with vault.reading() as connection:
        found, keeper = contacts(connection), read_organisation(connection)
    nobody = DossierBeeld("", Leerling(), keeper)
    return Contacts(contact_lines(found), found, nobody)


def new_contact(vault: Vault, today: date) -> tuple[str, ActResult | None]:
    """Begins a contact of today; answers its uid."""
    uid, begun = new_document(vault, None, CONTACT, CONTACT_FORM)
    set_field(vault, Filling(None, form(CONTACT_FORM), uid), "datum", today.isoformat())
    return uid, begun


def signals_of(vault: Vault, today: date, year: Schooljaar | None = None) -> Gemaakt:
    """The signals report up to and including a day, or of a school year. Raises `GeenRapport`."""
    with vault.reading() as connection:
        found, keeper = contacts(connection), read_organisation(connection)
    since, until = (year.begin, year.einde) if year is not None else (None, None)
    return make_signals(found, keeper, today, datetime.now(UTC), since, until)[0]


def keep_signals(made: Gemaakt, path: Path) -> Path:
    """Writes the signals report where the user wants it. Raises `NietGeschreven`."""
    write_out([Paper(made, path, replace=True)])
    return path
