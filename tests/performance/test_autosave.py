"""What a pause in typing costs: value, history and audit row in one act, beside a bare insert."""

import statistics
import time

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from performance.table import Table
from vaults import answer, dossier_in, new_vault

pytestmark = pytest.mark.performance

TIMES, WARM = 300, 30
TEXT = "Noor rekent sommen tot 100 met materiaal zelfstandig uit, in een groepje van vier. " * 5


def bare_database(path):
    raw = sqlcipher.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA key = \"x'" + "ab" * 32 + "'\"")
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("CREATE TABLE one (number INTEGER, words TEXT)")
    return raw


def spent(call):
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


def test_autosave_beside_a_bare_insert(tmp_path, table: Table):
    raw = bare_database(tmp_path / "bare.db")

    def insert(number):
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO one VALUES (?, ?)", (number, TEXT))
        raw.execute("COMMIT")

    vault, _ = new_vault(tmp_path / "proef.kluis")
    with vault:
        opp = dossier_in(vault)
        for number in range(WARM):
            insert(number)
            answer(vault, opp, f"{TEXT}{number}")
        bare, acts = [], []
        for number in range(TIMES):
            bare.append(spent(lambda number=number: insert(number)))
            acts.append(spent(lambda number=number: answer(vault, opp, f"{TEXT}! {number}")))
    raw.close()
    middle, floor = statistics.median(acts), statistics.median(bare)
    about = f"{middle * 1000:.1f} ms; a bare SQLCipher insert with synchronous FULL {floor * 1000:.1f} ms"
    table.add("autosave: value, history and audit", middle / floor, "x", 8, about)
    p95 = sorted(acts)[int(TIMES * 0.95)] * 1000
    table.add("autosave, 95 of 100", p95, "ms", 10, f"{TIMES} acts in turns with the inserts")
