"""Keeping what a calendar outside the vault was told, so that a later export changes or cancels it there."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy.dialects.sqlite import insert

from models.queries.calendar_entries import Bekend
from models.record.act import Act, Writable, act
from models.record.handelingsoort import Handelingsoort
from models.tables import Kalenderregel

_COLUMNS = ("bron", "inhoud", "volgnummer", "datum", "vervallen")


@contextmanager
def telling_calendar(vault: Writable, lines: Sequence[Bekend]) -> Iterator[Act]:
    """Registers that a calendar is kept as a file, with what it tells; write the file inside the block.

    When the block raises nothing is registered. What a calendar knows is no content of a case and has no history.
    """
    with act(vault, Handelingsoort.AGENDA_BEWAARD) as doing:
        if lines:
            adding = insert(Kalenderregel)
            told = {name: getattr(adding.excluded, name) for name in _COLUMNS}
            rows = [{"uid": one.uid, **{name: getattr(one, name) for name in _COLUMNS}} for one in lines]
            doing.connection.execute(adding.on_conflict_do_update(index_elements=["uid"], set_=told), rows)
        yield doing
