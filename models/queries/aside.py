"""What a user put aside of the findings of the rules, with the reason; and whether the text it was about changed since.

Kept as reasons for going on against a rule (`regelreden`) that hold for no act: a finding that is put aside stays true.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from models.record.change import ANTWOORD, RIJ, WHOLE_ROW
from models.tables import Regelreden, Rij, Wijziging

OPZIJ = "opzijleggen"
"""The `handeling` of such a reason."""


@dataclass(frozen=True, slots=True)
class Opzij:
    """One of them. `nr` is the last change before it was put aside."""

    uid: str
    regel: str
    document_uid: str | None
    onderwerp_uid: str | None
    reden: str
    nr: int


@dataclass(frozen=True, slots=True)
class Tekst:
    """What a finding is about: a field of a document (None: of the dossier itself), or a row of it as a whole."""

    document: str | None
    veld: str | None = None
    rij: str | None = None


def put_aside(connection: Connection, dossier: str) -> tuple[Opzij, ...]:
    """Everything that was put aside in a dossier."""
    added = select(func.min(Wijziging.nr)).where(
        Wijziging.tabel == "regelreden", Wijziging.rij_uid == Regelreden.uid, Wijziging.kolom == WHOLE_ROW
    )
    asked = select(
        Regelreden.uid,
        Regelreden.regel,
        Regelreden.document_uid,
        Regelreden.onderwerp_uid,
        Regelreden.reden,
        added.scalar_subquery().label("nr"),
    ).where(Regelreden.dossier_uid == dossier, Regelreden.handeling == OPZIJ, Regelreden.weg.is_(False))
    return tuple(Opzij(*row) for row in connection.execute(asked))


def changed_since(connection: Connection, dossier: str, tekst: Tekst, nr: int) -> bool:
    """Whether the text was changed after a change."""
    asked = select(Wijziging.nr).where(Wijziging.dossier_uid == dossier, Wijziging.nr > nr, _of(tekst)).limit(1)
    return connection.execute(asked).first() is not None


def _of(tekst: Tekst) -> ColumnElement[bool]:
    if tekst.rij is not None:
        return Wijziging.rij_uid == tekst.rij
    if tekst.veld is None:
        return Wijziging.tabel.in_((ANTWOORD, RIJ))
    if tekst.document is None:
        return and_(Wijziging.tabel.not_in((ANTWOORD, RIJ)), Wijziging.kolom == tekst.veld)
    rows = select(Rij.uid).where(Rij.document_uid == tekst.document, Rij.veld == tekst.veld)
    answer = and_(Wijziging.tabel == ANTWOORD, Wijziging.rij_uid == tekst.document, Wijziging.kolom == tekst.veld)
    return or_(answer, and_(Wijziging.tabel == RIJ, Wijziging.rij_uid.in_(rows)))
