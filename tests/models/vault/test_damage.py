"""A damaged vault: never a crash, never an empty vault, never other content; always a sentence."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from vaults import WACHTZIN, answer, dossier_in, new_vault

from models.base import Base
from models.vault import open_vault
from models.vault.check import counts, is_whole
from models.vault.connection import connect
from models.vault.messages import KluisBeschadigd, SchijfFout

Content = dict[str, list[tuple[object, ...]]]


def _content(folder: Path) -> Content:
    """Everything in a vault."""
    vault = open_vault(folder, WACHTZIN)
    try:
        with vault.reading() as connection:
            tables = sorted(Base.metadata.tables)
            return {name: [tuple(row) for row in connection.execute(text(f"SELECT * FROM {name}"))] for name in tables}
    finally:
        with suppress(KluisBeschadigd):
            vault.close(backup=False)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, Content]:
    """A closed vault with some content: its folder, the bytes of its database, and what is in it."""
    folder = tmp_path_factory.mktemp("schade") / "K"
    vault, _ = new_vault(folder)
    for name in ("Noor", "Daan", "Saar"):
        opp = dossier_in(vault, name)
        answer(vault, opp, f"Wat {name} nodig heeft. " * 30)
    vault.close(backup=False)
    return folder, (folder / "kluis.db").read_bytes(), _content(folder)


def _same_or_told(folder: Path, content: Content) -> None:
    try:
        now = _content(folder)
    except KluisBeschadigd:
        return
    assert now == content


damage = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@damage
@given(st.data())
def test_a_flipped_bit_anywhere(whole: tuple[Path, bytes, Content], data: st.DataObject) -> None:
    folder, original, content = whole
    damaged = bytearray(original)
    at = data.draw(st.integers(0, len(original) - 1))
    damaged[at] ^= 1 << data.draw(st.integers(0, 7))
    (folder / "kluis.db").write_bytes(damaged)
    _same_or_told(folder, content)


@damage
@given(st.data())
def test_a_file_cut_short_anywhere(whole: tuple[Path, bytes, Content], data: st.DataObject) -> None:
    folder, original, _ = whole
    pages = len(original) // 4096
    length = data.draw(st.sampled_from([page * 4096 for page in range(pages)]) | st.integers(0, len(original) - 1))
    (folder / "kluis.db").write_bytes(original[:length])
    with pytest.raises(KluisBeschadigd):
        _content(folder)
    assert (folder / "kluis.db").read_bytes() == original[:length]


@damage
@given(st.data())
def test_two_pages_swapped(whole: tuple[Path, bytes, Content], data: st.DataObject) -> None:
    folder, original, content = whole
    pages = [original[begin : begin + 4096] for begin in range(0, len(original), 4096)]
    one, other = data.draw(st.tuples(*[st.integers(0, len(pages) - 1)] * 2))
    pages[one], pages[other] = pages[other], pages[one]
    (folder / "kluis.db").write_bytes(b"".join(pages))
    _same_or_told(folder, content)


def test_a_whole_database_is_told_as_whole(whole: tuple[Path, bytes, Content]) -> None:
    folder, original, content = whole
    (folder / "kluis.db").write_bytes(original)
    with open_vault(folder, WACHTZIN) as vault:
        raw = vault.storage.connect()
        assert is_whole(raw)
        assert counts(raw)["dossier"] == len(content["dossier"]) == 3
        raw.close()
        vault.close(backup=False)


def test_a_database_that_contradicts_itself_is_not_whole(whole: tuple[Path, bytes, Content]) -> None:
    folder, original, _ = whole
    (folder / "kluis.db").write_bytes(original)
    with open_vault(folder, WACHTZIN) as vault:
        raw = vault.storage.connect()
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("UPDATE document SET dossier_uid = 'nergens'")
        assert not is_whole(raw)
        raw.close()
        vault.close(backup=False)


def test_a_disk_that_fails_says_nothing_about_the_database(tmp_path: Path) -> None:
    raw = connect(tmp_path / "a.db", b"k" * 32, "rwc")
    raw.execute("CREATE TABLE a (b)")
    raw.close()

    class Failing:
        def execute(self, _: str) -> None:
            import sqlcipher3.dbapi2 as sqlcipher

            failure = sqlcipher.OperationalError("disk I/O error")
            failure.sqlite_errorcode = sqlcipher.SQLITE_IOERR
            raise failure

    with pytest.raises(SchijfFout):
        is_whole(Failing())
