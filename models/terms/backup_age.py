"""How old a backup of the vault may become while the vault changes. It is of the vault, not of a dossier.

backup_term(VaultDays(made, begun, changed), today, days)      # None: the vault stands whole in its last backup
"""

from dataclasses import dataclass
from datetime import date

from models.sentence import Sentence
from models.terms.term import Aard, Telling, Term, status_on

BACKUP = "Reservekopie maken"
"""What the term asks."""
_OUR_CHOICE = Sentence("Bron: een keuze van Driehoek. Geen regel die wij kennen noemt hiervoor een aantal dagen.")


@dataclass(frozen=True, slots=True)
class VaultDays:
    """When the last backup was `made`, when the vault was `begun`, and when it was last `changed`; None: never."""

    made: date | None
    begun: date | None
    changed: date | None


def backup_term(days: VaultDays, dag: date, dagen: int) -> Term | None:
    """The day on which the next backup is due; None where nothing was changed since the last one."""
    start = days.made or days.begun
    if start is None or days.changed is None or (days.made is not None and days.changed <= days.made):
        return None
    telling = Telling(dagen=dagen)
    due = telling.einde(start) or start
    why = "de dag van de vorige reservekopie" if days.made else "de dag waarop de kluis is begonnen"
    return Term(
        wat=BACKUP,
        aard=Aard.TERMIJN,
        regel="",
        datum=due,
        status=status_on(Aard.TERMIJN, due, None, dag),
        beginpunt=start,
        waarom_begin=why,
        telling=telling,
        bron=_OUR_CHOICE,
        wettelijk=False,
        waarschuw_vanaf=due,
    )
