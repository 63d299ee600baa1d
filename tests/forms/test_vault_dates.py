"""The date of the next backup, read from a real vault and its folder of backups."""

from datetime import date, timedelta

from vaults import dossier_in, new_vault

from forms.vault_dates import backup_days, vault_dates
from models.terms.term import Status
from models.vault.backup import make_backup


def test_a_vault_without_a_backup_asks_for_one_and_a_fresh_backup_ends_it(tmp_path):
    vault, _ = new_vault(tmp_path / "Proef.kluis")
    try:
        dossier_in(vault)
        today = date.today()
        late = today + timedelta(days=backup_days() + 1)
        (term,) = vault_dates(vault, late)
        assert (term.wat, term.status) == ("Reservekopie maken", Status.TE_LAAT)
        assert (term.datum - term.beginpunt).days == backup_days()
        make_backup(vault.storage, vault.backup_folder)
        assert vault_dates(vault, late) == ()
    finally:
        vault.close(backup=False)
