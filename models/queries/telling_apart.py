"""What tells lines of one day apart that ask the same: of the minutes of a conversation, what kind it was."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from models.tables import Antwoord

_VERSLAG = "GSP-01"
"""The rule of the minutes of conversations."""


def toelichtingen(connection: Connection, lines: Iterable[tuple[str | None, str | None]]) -> dict[str, str]:
    """The kind of each conversation, as a code, by its uid; of those that say it. Lines are a rule and its subject."""
    talks = sorted({about for rule, about in lines if rule == _VERSLAG and about})
    if not talks:
        return {}
    asked = select(Antwoord.document_uid, Antwoord.waarde).where(
        Antwoord.document_uid.in_(talks), Antwoord.veld == "soort"
    )
    return {uid: kind for uid, kind in connection.execute(asked) if isinstance(kind, str)}
