"""Real vaults for tests, with a passphrase that is cheap to try."""

from pathlib import Path

from sqlalchemy import select

from models.actions.dossier import new_dossier
from models.actions.opp import begin_opp
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.snapshot import Leerling
from models.tables import Antwoord
from models.vault import Herstelcode, Vault, Wachtzin, create_vault
from models.vault.passphrase import Cost

CHEAP = Cost(time=1, memory=8, lanes=1)
WACHTZIN = Wachtzin("drie hoeken van een tafel")
GEBRUIKER = "Marit Hoekzema"
FIELD = "hulpvraag"


def new_vault(folder: Path, soort: str = "school", rol: str = "ib") -> tuple[Vault, Herstelcode]:
    """A new vault, of a school unless told otherwise, open, with a passphrase slot and a recovery code."""
    return create_vault(
        folder, soort, organisatie="De Wilgenhoek", gebruiker=GEBRUIKER, rol=rol, sleutels=[WACHTZIN], cost=CHEAP
    )


def dossier_in(vault: Vault, roepnaam: str = "Noor", achternaam: str = "Veldman") -> str:
    """A dossier with an empty OPP; answers the uid of the OPP."""
    dossier, _ = new_dossier(vault, Leerling(roepnaam=roepnaam, achternaam=achternaam, schoolsoort="bao"))
    return begin_opp(vault, dossier, "opp_po")[0]


def answer(vault: Vault, document: str, text: str) -> None:
    """Keeps a sentence in the OPP, as a pause in typing does."""
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        doing.set_answer(document, FIELD, text)


def answer_of(vault: Vault, document: str) -> object:
    """The sentence that the OPP holds now."""
    with vault.reading() as connection:
        return connection.execute(
            select(Antwoord.waarde).where(Antwoord.document_uid == document, Antwoord.veld == FIELD)
        ).scalar()
