"""What the database itself refuses: no statement, whoever makes it, changes what must stay as it was written."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import IntegrityError
from vaults import answer, dossier_in

from models.record import audit
from models.tables import VastgesteldDeel
from models.vault import Vault
from models.vault.triggers import destroying

NEVER = ["spoor", "handeling"]
GATED = ["wijziging", "vastgesteld_deel"]
CHANGES = {
    "spoor": "UPDATE spoor SET hash = 'x'",
    "handeling": "UPDATE handeling SET soort = 'x'",
    "wijziging": "UPDATE wijziging SET nieuw = NULL",
    "vastgesteld_deel": "UPDATE vastgesteld_deel SET inhoud = 'x'",
}


@pytest.fixture
def written(kluis: Vault) -> Vault:
    """A vault with rows in each table that must stay as it is."""
    opp = dossier_in(kluis)
    answer(kluis, opp, "eerst")
    with kluis.writing() as connection:
        connection.execute(
            insert(VastgesteldDeel),
            {
                "uid": "deel",
                "document_uid": opp,
                "deel": "handelingsdeel",
                "velden": [],
                "inhoud": "{}",
                "sha256": "",
                "vastgesteld_op": date(2026, 11, 24),
                "door": "ib",
                "gemaakt_op": datetime.now(UTC),
            },
        )
    return kluis


def _rows(vault: Vault, table: str) -> int:
    with vault.reading() as connection:
        return connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()


def _do(connection: Connection, statement: str) -> None:
    connection.execute(text(statement))


@pytest.mark.parametrize("table", NEVER + GATED)
def test_rows_are_neither_changed_nor_deleted(written: Vault, table: str) -> None:
    before = _rows(written, table)
    assert before > 0
    for statement in (CHANGES[table], f"DELETE FROM {table}", f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"):
        with pytest.raises(IntegrityError, match="stays as it was written"), written.writing() as connection:
            _do(connection, statement)
    assert _rows(written, table) == before


@pytest.mark.parametrize("table", GATED)
def test_the_act_of_destruction_may_erase_content(written: Vault, table: str) -> None:
    with written.writing() as connection, destroying(connection):
        _do(connection, f"DELETE FROM {table}")
    assert _rows(written, table) == 0
    with written.reading() as connection:
        assert audit.verify(connection) is None


@pytest.mark.parametrize("table", NEVER)
def test_not_even_destruction_touches_the_audit_chain(written: Vault, table: str) -> None:
    for statement in (CHANGES[table], f"DELETE FROM {table}"):
        with (
            pytest.raises(IntegrityError, match="stays as it was written"),
            written.writing() as connection,
            destroying(connection),
        ):
            _do(connection, statement)


def test_after_destruction_the_rows_stay_again(written: Vault) -> None:
    with written.writing() as connection, destroying(connection):
        pass
    with pytest.raises(IntegrityError), written.writing() as connection:
        _do(connection, "DELETE FROM wijziging")


def test_the_gate_cannot_be_left_open(written: Vault) -> None:
    before = _rows(written, "wijziging")
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), written.writing() as connection:
        _do(connection, "INSERT INTO vernietiging_poort VALUES (1, 2)")
    with pytest.raises(IntegrityError, match="CHECK"), written.writing() as connection:
        _do(connection, "INSERT INTO vernietiging_poort VALUES (2, 2)")
    with pytest.raises(IntegrityError), written.writing() as connection:
        _do(connection, "DELETE FROM wijziging")
    assert _rows(written, "wijziging") == before


def test_a_destruction_that_fails_erases_nothing(written: Vault) -> None:
    before = _rows(written, "wijziging")
    with pytest.raises(ZeroDivisionError), written.writing() as connection, destroying(connection):
        raise ZeroDivisionError(_do(connection, "DELETE FROM wijziging"))
    assert _rows(written, "wijziging") == before
