"""Sorts every failure of SQLite and of the disk: what the environment does becomes a message, the rest is our bug.

A bug is left as it is: it must not be told as if the user could do something about it.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from models.vault.messages import (
    AlleenLezen,
    GeheugenVol,
    KluisBeschadigd,
    KluisBezet,
    KluisMelding,
    KluisOnbereikbaar,
    Onderbroken,
    SchijfFout,
    SchijfVol,
)

# https://www.sqlite.org/rescode.html: the primary codes that say something about the computer, not about our SQL.
_ENVIRONMENT: dict[int, type[KluisMelding]] = {
    3: AlleenLezen,  # SQLITE_PERM
    5: KluisBezet,  # SQLITE_BUSY
    6: KluisBezet,  # SQLITE_LOCKED
    7: GeheugenVol,  # SQLITE_NOMEM
    8: AlleenLezen,  # SQLITE_READONLY
    9: Onderbroken,  # SQLITE_INTERRUPT
    10: SchijfFout,  # SQLITE_IOERR
    11: KluisBeschadigd,  # SQLITE_CORRUPT
    13: SchijfVol,  # SQLITE_FULL
    14: KluisOnbereikbaar,  # SQLITE_CANTOPEN
    15: KluisBezet,  # SQLITE_PROTOCOL
    22: SchijfFout,  # SQLITE_NOLFS
    26: KluisBeschadigd,  # SQLITE_NOTADB
}
_DISK = {
    errno.ENOSPC: SchijfVol,
    errno.EFBIG: SchijfVol,
    getattr(errno, "EDQUOT", errno.ENOSPC): SchijfVol,  # Windows has no quota error of its own
    errno.EACCES: AlleenLezen,
    errno.EPERM: AlleenLezen,
    errno.EROFS: AlleenLezen,
}


def message_for(code: int) -> KluisMelding | None:
    """The message for a result code of SQLite (extended or primary), or None when the code means a bug of ours."""
    kind = _ENVIRONMENT.get(code & 0xFF)
    return kind() if kind else None


@contextmanager
def sqlite_failures() -> Iterator[None]:
    """Turns failures of the environment in the block into messages; everything else goes on as it is."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as failure:
        origin = failure.orig if isinstance(failure, DBAPIError) else failure
        message = message_for(getattr(origin, "sqlite_errorcode", 0))
        if message is None:
            raise
        raise message from failure


@contextmanager
def disk_failures() -> Iterator[None]:
    """Turns every `OSError` in the block into a message: it always comes from the environment."""
    try:
        yield
    except OSError as failure:
        raise _DISK.get(failure.errno or 0, SchijfFout)() from failure
