"""Sorts every failure of SQLite and of the disk: what the environment does becomes a message, the rest is our bug.

A bug is left as it is: it must not be told as if the user could do something about it.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher

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

# https://www.sqlite.org/rescode.html: the primary codes that say something about the computer, not about our SQL, with
# SQLite's own words for them: the online backup tells only those.
_ENVIRONMENT: dict[int, tuple[str | None, type[KluisMelding]]] = {
    sqlcipher.SQLITE_PERM: ("access permission denied", AlleenLezen),
    sqlcipher.SQLITE_BUSY: ("database is locked", KluisBezet),
    sqlcipher.SQLITE_LOCKED: ("database table is locked", KluisBezet),
    sqlcipher.SQLITE_NOMEM: ("out of memory", GeheugenVol),
    sqlcipher.SQLITE_READONLY: ("attempt to write a readonly database", AlleenLezen),
    sqlcipher.SQLITE_INTERRUPT: ("interrupted", Onderbroken),
    sqlcipher.SQLITE_IOERR: ("disk I/O error", SchijfFout),
    sqlcipher.SQLITE_CORRUPT: ("database disk image is malformed", KluisBeschadigd),
    sqlcipher.SQLITE_FULL: ("database or disk is full", SchijfVol),
    sqlcipher.SQLITE_CANTOPEN: ("unable to open database file", KluisOnbereikbaar),
    sqlcipher.SQLITE_PROTOCOL: ("locking protocol", KluisBezet),
    sqlcipher.SQLITE_NOLFS: (None, SchijfFout),
    sqlcipher.SQLITE_NOTADB: ("file is not a database", KluisBeschadigd),
}
_BY_WORDS = {words: code for code, (words, _) in _ENVIRONMENT.items() if words}
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
    found = _ENVIRONMENT.get(code & 0xFF)
    return found[1]() if found else None


@contextmanager
def sqlite_failures() -> Iterator[None]:
    """Turns failures of the environment in the block into messages; everything else goes on as it is."""
    try:
        yield
    except Exception as failure:
        origin = getattr(failure, "orig", failure)  # what SQLCipher raised, when SQLAlchemy wrapped it
        if not isinstance(origin, sqlcipher.Error):
            raise
        message = message_for(getattr(origin, "sqlite_errorcode", _BY_WORDS.get(str(origin), 0)))
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
