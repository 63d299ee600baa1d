"""What a setting of the vault held before, newest first: told by the place at which it is kept."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from forms.earlier_values import Earlier, earlier_at
from models.actions.briefpapier import BRIEFPAPIER
from models.actions.organisatie import PROFIEL
from models.tables import Briefpapier, Profielwaarde


def earlier_settings(connection: Connection, place: Sequence[str]) -> tuple[Earlier, ...]:
    """The values that stood at a place, as `models.actions.organisatie.set_at` takes it, without what it holds now."""
    table, uid, name = place
    if table == PROFIEL:
        asked = select(Profielwaarde.uid).where(Profielwaarde.swv_uid == uid, Profielwaarde.naam == name)
        row = connection.execute(asked).scalar()
        return earlier_at(connection, (Profielwaarde.__tablename__, row, "waarde")) if row else ()
    if table == BRIEFPAPIER:
        row = connection.execute(select(Briefpapier.uid)).scalar()
        return earlier_at(connection, (BRIEFPAPIER, row, name)) if row else ()
    return earlier_at(connection, (table, uid, name))
