"""The first and the last day on which something was done in the vault: two rows by an index."""

from datetime import date, datetime

from sqlalchemy import Connection, func, select

from models.tables import Handeling


def days_of_work(connection: Connection) -> tuple[date | None, date | None]:
    """The local days of the first and the last act; None for a vault in which nothing was done."""
    first = connection.execute(select(func.min(Handeling.tijdstip))).scalar()
    last = connection.execute(select(func.max(Handeling.tijdstip))).scalar()
    return _day(first), _day(last)


def _day(moment: str | None) -> date | None:
    return datetime.fromisoformat(moment).astimezone().date() if moment else None
