"""Destroying a dossier: the one act that nothing puts back.

All that the dossier holds goes, its history and the files of its attachments too. What stays is that it was done: a
line in the audit chain without content, and a report (PRV-05) of when, by whom, on which ground and how much, without a
name. Backups that were made before still hold it: the report says how many there are beside the vault, and they can be
replaced by one of now.
"""

from datetime import UTC, date, datetime

from models.errors import Melding
from models.queries.vernietigen import FORMULIER, SOORTEN, VERSLAG, destroyed, files_of_dossier, omvang
from models.record.act import ActResult, act
from models.record.handelingsoort import Handelingsoort
from models.vault import Vault, attachments
from models.vault.backup import list_backups, replace_backups


class BewaarpauzeGezet(Melding):
    """The dossier may not be destroyed for now."""

    def __init__(self) -> None:
        super().__init__(
            "In dit dossier staat een bewaarpauze, dus het wordt nog niet vernietigd. Er is niets veranderd. "
            "Is de reden voorbij, haal de bewaarpauze dan eerst weg."
        )


def destroy_dossier(vault: Vault, dossier: str, grond: str, dag: date) -> ActResult:
    """Destroys a dossier with all that belongs to it, and keeps the report of it, in one act.

    Raises `BewaarpauzeGezet` when it must be kept for now, `LookupError` when it is not there, or a message of the
    disk; then nothing has changed.
    """
    copies = len(list_backups(vault.backup_folder, vault.vault_id))
    with act(vault, Handelingsoort.DOSSIER_VERNIETIGD, dossier) as doing:
        goes = omvang(doing.connection, dossier)
        if goes.bewaarpauze is not None:
            raise BewaarpauzeGezet
        names = files_of_dossier(doing.connection, dossier)
        attachments.forget(doing.connection, names)
        doing.erase_dossier(dossier)
        report = doing.add("document", soort=VERSLAG, formulier=FORMULIER, gemaakt_op=datetime.now(UTC))
        doing.set_answer(report, "datum", dag.isoformat())
        doing.set_answer(report, "grond", grond)
        doing.set_answer(report, "bestanden", goes.bestanden)
        doing.set_answer(report, "verstrekkingen", goes.verstrekkingen)
        doing.set_answer(report, "kopieen", copies)
        for soort, aantal in sorted(goes.soorten.items()):
            doing.add_row(report, SOORTEN, {"soort": soort, "aantal": aantal})
    attachments.wipe(
        [attachments.folder_of(vault.folder), attachments.copies_of(vault.backup_folder, vault.vault_id)], names
    )
    if doing.result is None:
        raise RuntimeError("an act that was not finished")
    return doing.result


def leave_no_old_backup(vault: Vault) -> ActResult | None:
    """Makes a backup of now and takes the older ones beside the vault away: they hold what was destroyed.

    Raises what making a backup raises; then the older ones stay.
    """
    replace_backups(vault.storage, vault.backup_folder)
    with vault.reading() as connection:
        told = [one.uid for one in destroyed(connection) if one.kopieen]
    if not told:
        return None
    with act(vault, Handelingsoort.KOPIE_GEMAAKT) as doing:
        for uid in told:
            doing.set_answer(uid, "kopieen", 0)
    return doing.result
