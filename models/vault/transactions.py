"""The two ways to the database of an open vault: one writer, and a reader for each thread that reads.

Guarantees: a transaction that ended without an exception is on the disk, one that raised left nothing; a reader sees
one unchanging state for the whole of its block and never waits for the writer. What the environment does is a
`Melding`.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from models.vault.connection import reading_engine, writing_engine
from models.vault.sqlite_errors import sqlite_failures

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Writer:
    """The one connection that writes. The thread that writes first owns it."""

    def __init__(self, raw: sqlcipher.Connection) -> None:
        self.raw = raw
        self.owner: int | None = None
        self._engine = writing_engine(raw)
        self._inside = False
        self._closed = False

    @contextmanager
    def transaction(self) -> "Iterator[Connection]":
        """One transaction. Raises `RuntimeError` inside another one, in another thread and after closing: bugs."""
        me = threading.get_ident()
        if self._closed:
            raise RuntimeError("the vault is closed")
        if self.owner not in (None, me):
            raise RuntimeError("only the thread that writes first may write to this vault")
        if self._inside:
            raise RuntimeError("a transaction is open already")
        self.owner, self._inside = me, True
        try:
            with sqlite_failures(), self._engine.begin() as connection:
                yield connection
        finally:
            self._inside = False

    def close(self) -> None:
        """Closes the connection; the write-ahead log goes into the database and is removed."""
        self._closed = True
        with sqlite_failures():
            self._engine.dispose()
            self.raw.close()


class _Reader:
    """The connection with which one thread reads."""

    def __init__(self, raw: sqlcipher.Connection) -> None:
        self.raw = raw
        self.in_use = threading.RLock()
        self._engine = reading_engine(raw)
        self._now: Connection | None = None

    @contextmanager
    def view(self) -> "Iterator[Connection]":
        if self._now is not None:
            yield self._now
            return
        with self.in_use, sqlite_failures(), self._engine.begin() as connection:
            self._now = connection
            try:
                yield connection
            finally:
                self._now = None

    def close(self) -> None:
        self.raw.interrupt()
        with self.in_use, sqlite_failures():
            self._engine.dispose()
            self.raw.close()


class Readers:
    """The readers of a vault, one for each thread that ever read."""

    def __init__(self, connect: Callable[[], sqlcipher.Connection]) -> None:
        self._connect = connect
        self._by_thread: dict[int, _Reader] = {}
        self._changing = threading.Lock()
        self._closed = False

    @contextmanager
    def view(self) -> "Iterator[Connection]":
        """A read-only connection on one unchanging state; inside another view of this thread it is the same one."""
        with self._reader().view() as connection:
            yield connection

    def interrupt(self, but: int | None) -> None:
        """Ends what other threads are reading now with `Onderbroken`, except the thread named."""
        with self._changing:
            for thread, reader in self._by_thread.items():
                if thread != but:
                    reader.raw.interrupt()

    def close(self) -> None:
        """Interrupts and closes every reader; waits until their blocks have ended."""
        with self._changing:
            self._closed = True
            readers = list(self._by_thread.values())
            self._by_thread.clear()
        for reader in readers:
            reader.close()

    def _reader(self) -> _Reader:
        me = threading.get_ident()
        with self._changing:
            if self._closed:
                raise RuntimeError("the vault is closed")
            if me not in self._by_thread:
                with sqlite_failures():
                    self._by_thread[me] = _Reader(self._connect())
            return self._by_thread[me]
