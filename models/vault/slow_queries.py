"""Development runs (`python -X dev`) log every statement that takes long: the statement alone, never a value in it."""

import logging
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

log = logging.getLogger("driehoek.vragen")
SLOW_SECONDS = 0.040
_BEGAN = "driehoek_began"


def watch(engine: "Engine", *, wanted: bool | None = None) -> None:
    """Logs slow statements of an engine as warnings; by default in development mode only.

    Rows are fetched after a statement ran, a few at a time: a query that sorts or counts has its time here, a walk over
    many rows may have part of it elsewhere.
    """
    from sqlalchemy import event

    if not (sys.flags.dev_mode if wanted is None else wanted):
        return
    event.listen(engine, "before_cursor_execute", _begin)
    event.listen(engine, "after_cursor_execute", _end)


def _begin(connection: "Connection", *_: object) -> None:
    connection.info.setdefault(_BEGAN, []).append(time.perf_counter())


def _end(connection: "Connection", _cursor: object, statement: str, *_: object) -> None:
    seconds = time.perf_counter() - connection.info[_BEGAN].pop()
    if seconds > SLOW_SECONDS:
        log.warning("%.0f ms: %s", seconds * 1000, " ".join(statement.split()))
