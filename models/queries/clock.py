"""Whether the clock of the computer runs behind: whether something was kept here at a later time than it is now."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, literal_column, select

from models.tables import Handeling

_LAST = 1000
"""So many acts are looked at: a clock that once ran ahead is forgotten by working on."""
_NO_MATTER = timedelta(hours=1)


def kept_later(connection: Connection, now: datetime) -> datetime | None:
    """The latest moment at which something was kept, when that is on a later day than `now`; both with their zone."""
    acts = Handeling.__table__.c
    newest = select(acts.tijdstip).order_by(literal_column("rowid").desc()).limit(_LAST)
    latest = max((datetime.fromisoformat(one) for one in connection.execute(newest).scalars()), default=now)
    ahead = latest - now > _NO_MATTER and latest.astimezone(now.tzinfo).date() > now.date()
    return latest.astimezone(now.tzinfo) if ahead else None
