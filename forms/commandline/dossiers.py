"""Naming a dossier on the command line: by the number it came with (A01), else by its own id in the vault."""

from typing import TYPE_CHECKING

from forms.commandline.parser import Parser
from models.errors import Melding

if TYPE_CHECKING:
    from sqlalchemy import Connection


class DossierOnbekend(Melding):
    """No dossier, or more than one, has this number."""


def add_dossier(parser: Parser, required: bool, without: str = "anders alle dossiers") -> None:
    """Adds `--dossier`. `without` says what happens when it is left out."""
    about = "het nummer van het dossier" + ("" if required else f"; {without}")
    parser.choices.add_argument("--dossier", required=required, metavar="NUMMER", help=about)


def find_dossier(connection: "Connection", number: str) -> str:
    """The uid of a dossier. Raises `DossierOnbekend`."""
    from sqlalchemy import or_, select

    from models.tables import Dossier

    table = Dossier.__table__
    named = or_(table.c.casus_id == number, table.c.uid == number)
    found = connection.execute(select(table.c.uid).where(named, table.c.weg.is_(False))).scalars().all()
    if len(found) > 1:
        raise DossierOnbekend(
            "Er is meer dan één dossier met dit nummer. Noem het dossier bij zijn kenmerk in de kluis."
        )
    if not found:
        raise DossierOnbekend("Er is geen dossier met dit nummer in deze kluis. Controleer het nummer.")
    return str(found[0])
