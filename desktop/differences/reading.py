"""What the screen of the differences shows and does: read and done in the worker, frozen."""

from dataclasses import dataclass
from datetime import date

from forms.audience import STEUNPUNT
from forms.chronology import SCHOOL_READER, Moment, chronology, source_words
from forms.definition import form
from forms.disagreements import VERSCHIL, Disagreement, Noticed, noticed, register, write_view
from forms.filling import Filling, add_row
from forms.party import Party
from forms.sides import KINDS, Sides, sides
from models.record.change import ActResult
from models.snapshot import Document, DossierBeeld
from models.snapshot.read import read_dossier
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Piece:
    """A document with views on its parts."""

    uid: str
    kind: str
    title: str
    sides: tuple[Sides, ...]

    @property
    def differing(self) -> int:
        """On how many of its parts an open disagreement stands."""
        return sum(one.differs for one in self.sides)


@dataclass(frozen=True, slots=True)
class Differences:
    """One case: the register, what is noticed beside it, the documents, and what happened (newest first)."""

    beeld: DossierBeeld
    entries: tuple[Disagreement, ...]
    noticed: tuple[Noticed, ...]
    pieces: tuple[Piece, ...]
    moments: tuple[Moment, ...]

    @property
    def printable(self) -> bool:
        """Whether there is a course to print."""
        return bool(self.entries or self.noticed) and self.beeld.organisatie.soort != STEUNPUNT


def read_differences(vault: Vault, dossier: str, today: date) -> Differences:
    """Reads a case. Raises `LookupError` when there is none."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    return Differences(
        beeld,
        register(beeld),
        noticed(beeld),
        tuple(_piece(beeld, one) for one in _documents(beeld)),
        chronology(beeld, SCHOOL_READER, today)[::-1],
    )


def _documents(beeld: DossierBeeld) -> tuple[Document, ...]:
    """The newest version of the plan first, then the requests and the conversations."""
    versions = [version for _, version in beeld.versies()][::-1]
    others = [one for kind in KINDS for one in beeld.van_soort(kind)]
    return (*versions, *others)


def _piece(beeld: DossierBeeld, document: Document) -> Piece:
    return Piece(document.uid, document.soort, source_words(document), sides(beeld, document))


def begin_step(vault: Vault, dossier: str, entry: str, today: date) -> tuple[str, ActResult]:
    """Adds a step of today to an entry of the register; answers its row."""
    return add_row(vault, Filling(dossier, form(VERSCHIL), entry), "stappen", {"datum": today.isoformat()})


def begin_view(
    vault: Vault, dossier: str, document: str, section: str, party: Party, today: date
) -> tuple[str, str, ActResult | None]:
    """Where a party's view on a part of a document is written; begun where there is no place yet."""
    with vault.reading() as connection:
        beeld = read_dossier(connection, dossier)
    return write_view(vault, beeld, today, document, section, party)
