"""Attachments as acts: a file comes in with its document, gives way to a newer one, goes, comes back, is destroyed.

A file that came in is never changed: a newer one is a further row of the same document. Taking an attachment away can
be undone until its file is destroyed; destroying ends its key, and with it every copy of the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import select

from models.actions.vernietigen import BewaarpauzeGezet
from models.actions.verstrekken import BESTAND
from models.errors import Melding
from models.queries.bijlagen import BESTANDEN, BIJLAGE, Bestandsrij, files_of, used_elsewhere
from models.queries.vernietigen import held
from models.record.act import Act, act
from models.record.change import ActResult
from models.record.handelingsoort import Handelingsoort
from models.tables import Document
from models.values import Json, Persoon, Waarde, to_json
from models.vault import Vault, attachments
from models.vault.blob import Progress

RAPPORT = "bijlage"
"""What the register of who got what calls a copy of an attachment."""


class BijlageWeg(Melding):
    """The attachment is not there any more."""


@dataclass(frozen=True, slots=True)
class Bestand:
    """A file that was looked at and can be kept."""

    inhoud: bytes
    naam: str
    soort: str
    bladzijden: int | None = None


@dataclass(frozen=True, slots=True)
class BijAanvraag:
    """The request an attachment goes with: its document, the field of its list, and the row that waits for a file.

    Without a row a new one is made, with what is told of it in `cellen`.
    """

    document: str
    veld: str
    rij: str | None = None
    cellen: Mapping[str, Waarde | None] | None = None


def add_attachment(
    vault: Vault,
    dossier: str,
    bestand: Bestand,
    dag: date,
    antwoorden: Mapping[str, Waarde | None],
    bij: BijAanvraag | None = None,
    progress: Progress | None = None,
) -> tuple[str, ActResult]:
    """Adds an attachment with its file, in one act; answers its document.

    Raises a message of the disk, or what `progress` raises; then nothing was added.
    """
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT, dossier) as doing:
        uid = doing.add("document", dossier_uid=dossier, soort=BIJLAGE, formulier=BIJLAGE, gemaakt_op=datetime.now(UTC))
        for veld, value in antwoorden.items():
            doing.set_answer(uid, veld, value)
        if bij is not None and bij.rij is not None:  # before the file is written: a list may be vastgesteld
            doing.set_value("rij", bij.rij, "lokaal_id", uid)
        elif bij is not None:
            doing.add_row(bij.document, bij.veld, bij.cellen or {}, lokaal_id=uid)
        _add_file(vault, doing, uid, bestand, dag, progress)
    return uid, _done(doing)


def add_file(vault: Vault, document: str, bestand: Bestand, dag: date, progress: Progress | None = None) -> ActResult:
    """Adds a file to an attachment that is there: its first, or a newer one. The older stay.

    Raises `BijlageWeg`, a message of the disk, or what `progress` raises; then nothing was added.
    """
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, _dossier_of(vault, document)) as doing:
        doing.refuse_frozen(document, BESTANDEN)
        _add_file(vault, doing, document, bestand, dag, progress)
    return _done(doing)


def attach_to(vault: Vault, document: str, bij: BijAanvraag) -> ActResult:
    """Names an attachment that is there already in the list of a request."""
    with act(vault, Handelingsoort.RIJ_TOEGEVOEGD, _dossier_of(vault, document)) as doing:
        if bij.rij is not None:
            doing.set_value("rij", bij.rij, "lokaal_id", document)
        else:
            doing.add_row(bij.document, bij.veld, bij.cellen or {}, lokaal_id=document)
    return _done(doing)


def remove_attachment(vault: Vault, document: str) -> ActResult:
    """Takes an attachment away; undo, or `bring_back`, has it again with everything that was told of it."""
    with act(vault, Handelingsoort.RIJ_VERWIJDERD, _dossier_of(vault, document)) as doing:
        doing.remove("document", document)
    return _done(doing)


def bring_back(vault: Vault, document: str) -> ActResult:
    """Has an attachment again that was taken away."""
    with act(vault, Handelingsoort.TERUGGEZET, _dossier_of(vault, document)) as doing:
        doing.set_value("document", document, "weg", False)
    return _done(doing)


def destroy_attachment(vault: Vault, document: str, dag: date) -> ActResult:
    """Destroys the files of an attachment for good and takes it away; what was told of it stays in the history.

    The keys go, the files here and among the backups beside the vault go too. A file that another attachment has as
    well stays for that one. Raises `BewaarpauzeGezet` when nothing may be destroyed for now.
    """
    dossier = _dossier_of(vault, document)
    with act(vault, Handelingsoort.VERNIETIGD, dossier) as doing:
        _refuse_held(doing, dossier)
        mine, names = _ending(doing, document)
        for one in mine:
            doing.set_cell(one.rij, "vernietigd_op", dag.isoformat())
        doing.remove("document", document)
        attachments.forget(doing.connection, names)
    _wipe(vault, names)
    return _done(doing)


def destroy_mistaken(vault: Vault, document: str, reden: str, dag: date) -> ActResult:
    """Destroys the files of an attachment that never belonged here, though a plan was vastgesteld with it.

    What no longer changes stays: the attachment is named as it was, with the day and the reason of its end. Raises
    `BewaarpauzeGezet` when nothing may be destroyed for now, `ValueError` without a reason.
    """
    if not reden.strip():
        raise ValueError("a file that was kept for good goes only with a reason")
    dossier = _dossier_of(vault, document)
    with act(vault, Handelingsoort.VERNIETIGD, dossier) as doing:
        _refuse_held(doing, dossier)
        mine, names = _ending(doing, document)
        for one in mine:
            doing.end_file(one.rij, dag, reden.strip())
        attachments.forget(doing.connection, names)
    _wipe(vault, names)
    return _done(doing)


def _refuse_held(doing: Act, dossier: str) -> None:
    if held(doing.connection, dossier) is not None:
        raise BewaarpauzeGezet


def _ending(doing: Act, document: str) -> tuple[tuple[Bestandsrij, ...], frozenset[str]]:
    """The files of an attachment, and the names of those that nothing else has."""
    mine = files_of(doing.connection, document)
    return mine, frozenset(one.kenmerk for one in mine) - used_elsewhere(doing.connection, document)


def _wipe(vault: Vault, names: frozenset[str]) -> None:
    places = [attachments.folder_of(vault.folder), attachments.copies_of(vault.backup_folder, vault.vault_id)]
    attachments.wipe(places, names)


@dataclass(frozen=True, slots=True)
class Kopie:
    """A copy of an attachment that leaves: of which file (its code), for whom, on which ground.

    `reden` is why it went although a rule spoke against it; `bekeken` that the user looked at what could not be read.
    """

    document: str
    code: str
    ontvanger: str
    persoon: Persoon | None
    grondslag: str
    reden: str = ""
    bekeken: bool = False


def hand_out_copy(doing: Act, dossier: str, copy: Kopie, dag: date) -> None:
    """Registers within an act that a copy of an attachment left the vault as a file."""
    told: dict[str, Json] = {}
    if copy.reden:
        told["reden"] = copy.reden
    if copy.bekeken:
        told["bekeken"] = True
    doing.add(
        "verstrekking",
        dossier_uid=dossier,
        document_uid=copy.document,
        rapport=RAPPORT,
        ontvanger=copy.ontvanger,
        persoon=to_json(copy.persoon) if copy.persoon else None,
        code=copy.code,
        datum=dag,
        grondslag=copy.grondslag,
        wijze=BESTAND,
        keuzes=told or None,
    )


def _add_file(vault: Vault, doing: Act, document: str, bestand: Bestand, dag: date, progress: Progress | None) -> None:
    name = attachments.keep(vault.storage, doing.connection, bestand.inhoud, progress)
    cells: dict[str, Waarde | None] = {
        "naam": bestand.naam,
        "soort": bestand.soort,
        "grootte": len(bestand.inhoud),
        "bladzijden": bestand.bladzijden,
        "toegevoegd_op": dag.isoformat(),
        "kenmerk": name,
    }
    doing.add_row(document, BESTANDEN, cells)


def _dossier_of(vault: Vault, document: str) -> str:
    with vault.reading() as connection:
        found = connection.execute(
            select(Document.dossier_uid).where(Document.uid == document, Document.soort == BIJLAGE)
        ).scalar()
    if found is None:
        raise BijlageWeg("Deze bijlage is er niet meer. Er is niets gewijzigd.")
    return found


def _done(doing: Act) -> ActResult:
    if doing.result is None:
        raise RuntimeError("an act that was not finished")
    return doing.result
