"""Writing and reading side by side: one writer, any number of readers, each on an unchanging state."""

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from vaults import GEBRUIKER, answer, answer_of, dossier_in

from models.vault import Vault
from models.vault.messages import AlleenLezen, Onderbroken

_FOREVER = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")


def _in_thread(call: Callable[[], object]) -> list[object]:
    answers: list[object] = []

    def run() -> None:
        try:
            answers.append(call())
        except Exception as failure:
            answers.append(failure)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return answers


def _names(vault: Vault) -> list[str]:
    with vault.reading() as connection:
        return list(connection.execute(text("SELECT naam FROM gebruiker ORDER BY naam")).scalars())


def _add(vault: Vault, name: str) -> None:
    with vault.writing() as connection:
        connection.execute(text("INSERT INTO gebruiker VALUES (:naam, 'ib', 1, :naam)"), {"naam": name})


def test_what_was_written_is_read(kluis: Vault) -> None:
    opp = dossier_in(kluis)
    answer(kluis, opp, "Hoe leert Noor rekenen?")
    assert answer_of(kluis, opp) == "Hoe leert Noor rekenen?"


def test_a_block_that_raises_leaves_nothing(kluis: Vault) -> None:
    with pytest.raises(ZeroDivisionError), kluis.writing() as connection:
        raise ZeroDivisionError(connection.execute(text("UPDATE gebruiker SET naam = 'weg'")).rowcount)
    assert _names(kluis) == [GEBRUIKER]


def test_after_a_block_that_raised_writing_goes_on(kluis: Vault) -> None:
    with pytest.raises(ZeroDivisionError), kluis.writing():
        raise ZeroDivisionError
    _add(kluis, "Joost")
    assert _names(kluis) == ["Joost", GEBRUIKER]


def test_transactions_do_not_nest(kluis: Vault) -> None:
    with kluis.writing(), pytest.raises(RuntimeError, match="open already"), kluis.writing():
        pass
    _add(kluis, "Joost")


def test_only_the_thread_that_writes_first_may_write(kluis: Vault) -> None:
    _add(kluis, "Joost")
    (failure,) = _in_thread(lambda: _add(kluis, "Els"))
    assert isinstance(failure, RuntimeError)
    assert _names(kluis) == ["Joost", GEBRUIKER]


def test_the_thread_that_writes_need_not_be_the_one_that_opened(kluis: Vault) -> None:
    assert _in_thread(lambda: _add(kluis, "Els")) == [None]
    assert _names(kluis) == ["Els", GEBRUIKER]


def test_a_reader_cannot_write(kluis: Vault) -> None:
    with pytest.raises(AlleenLezen), kluis.reading() as connection:
        connection.execute(text("DELETE FROM gebruiker"))
    assert _names(kluis) == [GEBRUIKER]


def test_a_view_does_not_change_while_others_write(kluis: Vault) -> None:
    with kluis.reading() as connection:
        count = text("SELECT count(*) FROM gebruiker")
        assert connection.execute(count).scalar() == 1
        assert _in_thread(lambda: _add(kluis, "Els")) == [None]
        assert connection.execute(count).scalar() == 1
    assert _names(kluis) == ["Els", GEBRUIKER]


def test_a_view_inside_a_view_is_the_same_one(kluis: Vault) -> None:
    with kluis.reading() as outer:
        with kluis.reading() as inner:
            assert inner is outer
        assert outer.execute(text("SELECT 1")).scalar() == 1


def test_writing_goes_on_while_someone_reads(kluis: Vault) -> None:
    with kluis.reading() as connection:
        rows = connection.execute(text("SELECT naam FROM gebruiker"))
        _add(kluis, "Els")
        assert list(rows.scalars()) == [GEBRUIKER]


def test_a_long_read_of_another_thread_can_be_interrupted(kluis: Vault) -> None:
    begun = threading.Event()

    def search() -> None:
        with kluis.reading() as connection:
            raw = connection.connection.dbapi_connection
            assert raw
            raw.set_progress_handler(begun.set, 100_000)
            connection.execute(_FOREVER)

    stop = threading.Timer(0, lambda: (begun.wait(), kluis.interrupt_reading()))
    stop.start()
    (failure,) = _in_thread(search)
    stop.join()
    assert isinstance(failure, Onderbroken)
    assert _names(kluis) == [GEBRUIKER]


def test_interrupting_leaves_what_the_writing_thread_reads(kluis: Vault) -> None:
    _add(kluis, "Els")
    with kluis.reading() as connection:
        raw = connection.connection.dbapi_connection
        assert raw
        raw.set_progress_handler(lambda: _in_thread(kluis.interrupt_reading) and None, 10)
        assert connection.execute(text("SELECT count(*) FROM gebruiker, sqlite_master")).scalar() > 20
        raw.set_progress_handler(None, 0)


def test_closing_interrupts_a_long_read_and_waits_for_its_end(kluis: Vault) -> None:
    begun = threading.Event()

    def search() -> None:
        with kluis.reading() as connection:
            raw = connection.connection.dbapi_connection
            assert raw
            raw.set_progress_handler(begun.set, 100_000)
            connection.execute(_FOREVER)

    close = threading.Timer(0, lambda: (begun.wait(), kluis.close(backup=False)))
    close.start()
    (failure,) = _in_thread(search)
    close.join()
    assert isinstance(failure, Onderbroken)


def test_an_error_of_ours_is_not_told_as_if_the_disk_failed_and_holds_no_value(kluis: Vault) -> None:
    _add(kluis, "Jesse Bakker")
    with pytest.raises(IntegrityError) as failure:
        _add(kluis, "Jesse Bakker")
    assert "Jesse" not in str(failure.value)
