"""A file that was taken in becomes an attachment of a dossier, or the newer file of one that is there."""

from datetime import date

from forms.attached import attachment_of
from forms.bijlagen.intake import Taken
from forms.bijlagen.together import LIST, SHARED
from models.actions.bijlagen import Bestand, BijAanvraag, add_attachment, add_file, attach_to
from models.record.change import ActResult
from models.snapshot import DossierBeeld, Rij
from models.snapshot.read import read_dossier
from models.values import Waarde
from models.vault import Vault
from models.vault.blob import Progress


def add(
    vault: Vault, dossier: str, taken: Taken, today: date, progress: Progress | None = None
) -> tuple[str, ActResult]:
    """Adds an attachment to a dossier, called as its file. Raises a message of the disk; then nothing was added."""
    return add_attachment(vault, dossier, _file(taken), today, {"titel": _title(taken)}, progress=progress)


def replace(vault: Vault, document: str, taken: Taken, today: date, progress: Progress | None = None) -> ActResult:
    """Adds a newer file to an attachment; the older stay."""
    return add_file(vault, document, _file(taken), today, progress)


def add_to_request(
    vault: Vault,
    dossier: str,
    request: str,
    row: str | None,
    taken: Taken,
    today: date,
    progress: Progress | None = None,
) -> tuple[str, ActResult]:
    """Adds a file to the list of a request: to a row that waits for it, or as a new one.

    What the row tells already is told of the attachment too. A row whose attachment has a file gets a newer one.
    """
    found = _row(_read(vault, dossier), request, row) if row else None
    if found is None:
        told: dict[str, Waarde | None] = {"titel": _title(taken)}
        bij = BijAanvraag(request, LIST, cellen=told)
        return add_attachment(vault, dossier, _file(taken), today, told, bij, progress)
    beeld = _read(vault, dossier)
    known = attachment_of(beeld, found)
    if known is not None:
        return known.uid, replace(vault, known.uid, taken, today, progress)
    told = {name: value for name in sorted(SHARED) if (value := found.waarde(name)) is not None}
    bij = BijAanvraag(request, LIST, rij=found.uid)
    return add_attachment(vault, dossier, _file(taken), today, {"titel": _title(taken)} | told, bij, progress)


def name_in_request(vault: Vault, dossier: str, request: str, attachment: str) -> ActResult:
    """Names an attachment of the dossier in the list of a request, with what is known of it."""
    beeld = _read(vault, dossier)
    document = next((one for one in beeld.documenten if one.uid == attachment), None)
    told = document.antwoorden if document is not None else None
    cells = {name: told.waarde(name) for name in sorted(SHARED)} if told is not None else {}
    return attach_to(vault, attachment, BijAanvraag(request, LIST, cellen=cells))


def _file(taken: Taken) -> Bestand:
    return Bestand(taken.content, taken.name, taken.kind, taken.pages)


def _title(taken: Taken) -> str:
    return taken.name.rpartition(".")[0] or taken.name


def _read(vault: Vault, dossier: str) -> DossierBeeld:
    with vault.reading() as connection:
        return read_dossier(connection, dossier)


def _row(beeld: DossierBeeld, request: str, row: str) -> Rij | None:
    document = next((one for one in beeld.documenten if one.uid == request), None)
    return next((one for one in document.rijen(LIST) if one.uid == row), None) if document is not None else None
