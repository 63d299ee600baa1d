"""The names of the other pupils of a vault: to see that none of them stands on a paper about someone else."""

from sqlalchemy import Connection, select

from models.tables import Dossier


def other_pupils(connection: Connection, dossier: str) -> tuple[str, ...]:
    """First name and last name of everyone with a dossier here but one, each once."""
    d = Dossier.__table__.c
    rows = connection.execute(
        select(d.roepnaam, d.voornamen, d.tussenvoegsel, d.achternaam).where(d.uid != dossier, d.weg.is_(False))
    )
    return tuple(
        dict.fromkeys(
            " ".join(filter(None, (first or all_of_them, between, last)))
            for first, all_of_them, between, last in rows
            if (first or all_of_them) and last
        )
    )
