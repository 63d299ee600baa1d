"""An attachment and the row that stands for it in the list of a request tell the same, whichever is filled in.

Both follow within the act that fills in one of them, so undo takes both back. What is vastgesteld stays as it is.
"""

from sqlalchemy import or_, select

from models.queries.bijlagen import BIJLAGE
from models.record.act import Act, Vastgesteld
from models.tables import Document, Rij
from models.values import Waarde

LIST, _REQUESTS = "bijlagen", ("tlv", "hoormoment")
SHARED = frozenset({"type", "titel", "datum", "schrijver", "beantwoordt", "toestemming_op"})
"""What both tell."""


def tell_rows(doing: Act, attachment: str, field: str, value: Waarde | None) -> None:
    """An attachment was filled in: the rows that stand for it follow."""
    if field not in SHARED:
        return
    mine = doing.connection.execute(
        select(Document.dossier_uid, Document.lokaal_id).where(Document.uid == attachment)
    ).one()
    names = [one for one in (attachment, mine.lokaal_id) if one]
    rows = doing.connection.execute(
        select(Rij.uid)
        .join(Document, Document.uid == Rij.document_uid)
        .where(
            Document.dossier_uid == mine.dossier_uid,
            Document.soort.in_(_REQUESTS),
            Document.weg.is_(False),
            Rij.veld == LIST,
            Rij.weg.is_(False),
            Rij.lokaal_id.in_(names),
        )
    )
    for row in rows.scalars().all():
        try:
            doing.set_cell(row, field, value)
        except Vastgesteld:
            continue


def tell_attachment(doing: Act, row: str, column: str, value: Waarde | None) -> None:
    """A row in the list of a request was filled in: the attachment that it stands for follows."""
    if column not in SHARED:
        return
    place = doing.connection.execute(
        select(Document.dossier_uid, Rij.lokaal_id)
        .join(Document, Document.uid == Rij.document_uid)
        .where(Rij.uid == row, Rij.veld == LIST, Document.soort.in_(_REQUESTS))
    ).one_or_none()
    if place is None or not place.lokaal_id:
        return
    found = doing.connection.execute(
        select(Document.uid).where(
            Document.dossier_uid == place.dossier_uid,
            Document.soort == BIJLAGE,
            Document.weg.is_(False),
            or_(Document.uid == place.lokaal_id, Document.lokaal_id == place.lokaal_id),
        )
    ).scalar()
    if found is not None:
        doing.set_answer(found, column, value)
