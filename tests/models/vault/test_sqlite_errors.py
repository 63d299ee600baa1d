"""Every failure of SQLite and of the disk is sorted: the environment gets a sentence, a bug of ours stays a bug."""

import ctypes
import errno

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlcipher3 import _sqlite3

from models.vault.messages import (
    AlleenLezen,
    GeheugenVol,
    KluisBeschadigd,
    KluisBezet,
    KluisOnbereikbaar,
    Onderbroken,
    SchijfFout,
    SchijfVol,
)
from models.vault.sqlite_errors import disk_failures, message_for, sqlite_failures

ENVIRONMENT = {
    "SQLITE_PERM": AlleenLezen,
    "SQLITE_BUSY": KluisBezet,
    "SQLITE_LOCKED": KluisBezet,
    "SQLITE_NOMEM": GeheugenVol,
    "SQLITE_READONLY": AlleenLezen,
    "SQLITE_INTERRUPT": Onderbroken,
    "SQLITE_IOERR": SchijfFout,
    "SQLITE_CORRUPT": KluisBeschadigd,
    "SQLITE_FULL": SchijfVol,
    "SQLITE_CANTOPEN": KluisOnbereikbaar,
    "SQLITE_PROTOCOL": KluisBezet,
    "SQLITE_NOLFS": SchijfFout,
    "SQLITE_NOTADB": KluisBeschadigd,
}
BUGS = {
    "SQLITE_OK",
    "SQLITE_ERROR",
    "SQLITE_INTERNAL",
    "SQLITE_ABORT",
    "SQLITE_NOTFOUND",
    "SQLITE_EMPTY",
    "SQLITE_SCHEMA",
    "SQLITE_TOOBIG",
    "SQLITE_CONSTRAINT",
    "SQLITE_MISMATCH",
    "SQLITE_MISUSE",
    "SQLITE_AUTH",
    "SQLITE_FORMAT",
    "SQLITE_RANGE",
}


def test_every_result_code_of_sqlite_is_sorted() -> None:
    assert {getattr(sqlcipher, name) for name in (*ENVIRONMENT, *BUGS)} == set(range(27))


@pytest.mark.parametrize(("name", "kind"), ENVIRONMENT.items())
def test_what_the_environment_does_gets_its_own_sentence(name: str, kind: type) -> None:
    code = getattr(sqlcipher, name)
    assert type(message_for(code)) is kind
    assert type(message_for(code | 7 << 8)) is kind, "an extended code says the same more precisely"


@pytest.mark.parametrize("name", sorted(BUGS))
def test_a_bug_of_ours_gets_none(name: str) -> None:
    assert message_for(getattr(sqlcipher, name)) is None


_LIBRARY = ctypes.CDLL(_sqlite3.__file__)


@pytest.mark.skipif(not hasattr(_LIBRARY, "sqlite3_errstr"), reason="on this system the library tells no words")
@pytest.mark.parametrize(("name", "kind"), [one for one in ENVIRONMENT.items() if one[0] != "SQLITE_NOLFS"])
def test_the_words_of_sqlite_are_enough_where_the_code_is_not_told(name: str, kind: type) -> None:
    _LIBRARY.sqlite3_errstr.restype = ctypes.c_char_p
    words = _LIBRARY.sqlite3_errstr(getattr(sqlcipher, name)).decode()
    with pytest.raises(kind), sqlite_failures():
        raise sqlcipher.OperationalError(words)


def test_words_that_are_not_of_sqlite_are_a_bug() -> None:
    with pytest.raises(sqlcipher.OperationalError), sqlite_failures():
        raise sqlcipher.OperationalError("target is in use")


def test_a_bug_goes_on_as_it_is() -> None:
    with pytest.raises(sqlcipher.OperationalError, match="no such table"), sqlite_failures():
        sqlcipher.connect(":memory:").execute("SELECT * FROM nergens")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, SchijfVol),
        (errno.EDQUOT, SchijfVol),
        (errno.EFBIG, SchijfVol),
        (errno.EACCES, AlleenLezen),
        (errno.EPERM, AlleenLezen),
        (errno.EROFS, AlleenLezen),
        (errno.EIO, SchijfFout),
        (None, SchijfFout),
    ],
)
def test_what_the_disk_does_gets_a_sentence(number: int | None, kind: type) -> None:
    with pytest.raises(kind), disk_failures():
        raise OSError(number, "x") if number else OSError("x")
