"""Where someone stopped: the field of a document that was changed last."""

from sqlalchemy import Connection, select

from models.tables import Wijziging


def last_field(connection: Connection, document_uid: str) -> str | None:
    """The field id of the answer of a document that was changed last; None when none was."""
    asked = (
        select(Wijziging.kolom)
        .where(Wijziging.tabel == "antwoord", Wijziging.rij_uid == document_uid)
        .order_by(Wijziging.nr.desc())
        .limit(1)
    )
    return connection.execute(asked).scalar()
