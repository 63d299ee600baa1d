"""What a rule found: one finding per rule, step and subject, frozen and hashable, ready for a screen or a page."""

from dataclasses import dataclass

from forms.rules.bron import Bron
from forms.rules.regel import Niveau
from models.snapshot import Document, Rij


@dataclass(frozen=True, slots=True)
class Veld:
    """Where to go: a field of a document (or of the dossier, without document), and a row and column of it."""

    id: str
    document_uid: str | None = None
    rij_uid: str | None = None
    rij: str | None = None
    kolom: str | None = None

    def __str__(self) -> str:
        """As the command line tells it: `doelen[d3].wie`."""
        row = f"[{self.rij}]" if self.rij else ""
        return f"{self.id}{row}{f'.{self.kolom}' if self.kolom else ''}"


def veld(document: Document | None, veld_id: str, rij: Rij | None = None, kolom: str | None = None) -> Veld:
    """The place of a field, or of a cell of one of its rows."""
    where = document.uid if document else None
    if rij is None:
        return Veld(veld_id, where)
    return Veld(veld_id, where, rij.uid, rij.lokaal_id or rij.uid, kolom)


@dataclass(frozen=True, slots=True)
class Bevinding:
    """A finding. `op` is the local id (or uid) of the thing meant, or None where the rule names nothing in particular.

    `document_uid` is the document of the act or state it belongs to, `onderwerp_uid` the thing meant; the field to go
    to stands in `veld` with its own document. `reden` is the reason with which the user went on; the finding stays.
    """

    regel: str
    trap: str | None
    niveau: Niveau
    melding: str
    herkomst: Bron
    overrulebaar: bool
    soort: str
    samenloop: tuple[str, ...]
    dossier: str
    document_uid: str | None = None
    onderwerp_uid: str | None = None
    op: str | None = None
    veld: Veld | None = None
    reden: str | None = None

    @property
    def bron(self) -> str:
        """The source as it may be shown."""
        return self.herkomst.tekst

    @property
    def bron_url(self) -> str | None:
        """Where the source stands, if it may be shown."""
        return self.herkomst.url

    @property
    def zekerheid(self) -> str:
        """How certain the source is for this school."""
        return self.herkomst.zekerheid.value

    @property
    def met_reden(self) -> bool:
        """Whether the user went on with a kept reason."""
        return self.reden is not None


def bronregel(bevinding: Bevinding) -> str:
    """The source of a finding as one printed line, with how sure we are."""
    return bevinding.herkomst.regel
