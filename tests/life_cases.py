"""A document with a life, in the vault of a kind of organisation, and the steps that are taken with it."""

from datetime import date

from bouwers import DAG
from memory_vault import MemoryVault
from sqlalchemy import update

from forms.definition import form
from forms.filling import Filling
from forms.steps import Given, next_steps, take_step
from models.actions.dossier import new_document
from models.snapshot.read import read_dossier
from models.tables import Organisatie

SWV = "samenwerkingsverband"
TLV, ARRANGEMENT = "tlv_aanvraag_eerste", "arrangement"

DECISION = {"besluit": "toegekend", "motivering_besluit": "De kleine groep past.", "bekendgemaakt_op": "2026-11-17"}


class Case:
    """One document of a dossier, in the vault of a kind of organisation."""

    def __init__(self, vault: MemoryVault, dossier: str, formulier: str, organisation: str = "school") -> None:
        self.vault, self.dossier = vault, dossier
        with vault.writing() as connection:
            connection.execute(update(Organisatie).values(soort=organisation))
        self.uid, _ = new_document(vault, dossier, form(formulier).soort, formulier)

    @property
    def beeld(self):
        with self.vault.reading() as connection:
            return read_dossier(connection, self.dossier)

    @property
    def document(self):
        return next(one for one in self.beeld.documenten if one.uid == self.uid)

    @property
    def steps(self) -> list[str]:
        return [one.id for one in next_steps(self.beeld, self.document)]

    @property
    def answers(self):
        return self.document.antwoorden

    @property
    def filling(self) -> Filling:
        return Filling(self.dossier, form(self.document.formulier), self.uid)

    def take(self, step: str, day: date = DAG, **given):
        return take_step(self.vault, self.beeld, self.document, step, Given(day, **given), DAG)
