"""The meetings of the example vault: planned around the days on which its cases stand."""

from datetime import date

from models.actions.bijeenkomst import Plan, Voorbereiding, plan_many
from models.snapshot.read import find_dossier
from models.vault import Vault

_MDO = "A01"
_PARENTS, _EVALUATION = "A02", "A03"


def add_meetings(vault: Vault) -> None:
    """Plans the meetings; all of them are made up."""
    with vault.reading() as connection:
        found = {number: find_dossier(connection, number) for number in (_MDO, _PARENTS, _EVALUATION)}
    ready = (Voorbereiding("Stukken versturen", date(2026, 12, 1)), Voorbereiding("Agenda maken", date(2026, 11, 30)))
    plans = (
        Plan("hoormoment", date(2026, 11, 24), found[_MDO], "09:15", 30, "Werkplek bij Fatma"),
        Plan("oudergesprek", date(2026, 11, 26), found[_PARENTS], "15:30", 30, "Lokaal 5"),
        Plan("groepsbespreking", date(2026, 11, 26), None, "08:30", 60, "Teamkamer", "Groepen 5 en 6"),
        Plan("mdo", date(2026, 12, 3), found[_MDO], "14:00", 60, "Teamkamer", "Ouders, Fatma", voorbereiding=ready),
        Plan("opp_evaluatie", date(2026, 12, 10), found[_EVALUATION], "10:00", 45, "Lokaal 5"),
        Plan("studiedag", date(2026, 12, 7), titel="Rekenen"),
    )
    plan_many(vault, plans)
