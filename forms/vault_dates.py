"""Dates of the vault itself, which stand on the worklist beside those of the dossiers: the next backup."""

from datetime import date
from functools import cache

from models.queries.vault_days import days_of_work
from models.resources import load_toml
from models.terms.backup_age import VaultDays, backup_term
from models.terms.term import Term
from models.vault.backup import list_backups
from models.vault.vault import Vault


@cache
def backup_days() -> int:
    """How many days after a backup the next one is asked for."""
    told = load_toml("termijnen.toml")["reservekopie"]
    days = told.get("dagen") if isinstance(told, dict) else None
    if not isinstance(days, int):
        raise TypeError("reservekopie.dagen is no whole number")
    return days


def vault_dates(vault: Vault, dag: date) -> tuple[Term, ...]:
    """What is asked of the vault itself, with its explanation. Reads the folder of backups: not for every turn."""
    made = next((one.manifest.made for one in list_backups(vault.backup_folder, vault.vault_id)), None)
    with vault.reading() as connection:
        begun, changed = days_of_work(connection)
    days = VaultDays(made.astimezone().date() if made else None, begun, changed)
    term = backup_term(days, dag, backup_days())
    return () if term is None else (term,)
