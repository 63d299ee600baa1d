"""The contacts of a steunpunt: documents without a dossier, so that nothing ties them to a person."""

from sqlalchemy import Connection

from models.snapshot import Document
from models.snapshot.read import read_documents

CONTACT = "contact"
"""The kind of document that a contact is."""


def contacts(connection: Connection) -> tuple[Document, ...]:
    """Every contact that was not removed, in the order in which they were written down."""
    return tuple(one for one in read_documents(connection, None) if one.soort == CONTACT)
