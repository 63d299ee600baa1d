"""From an older schema to the present one: whole or not at all, with a backup first, and every trigger in place."""

import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, create_engine, text
from vaults import WACHTZIN, answer, answer_of, dossier_in

from models.vault import Vault, open_vault, schema, triggers, upgrade
from models.vault.backup import backup_folder, list_backups
from models.vault.backup_file import Reason
from models.vault.messages import BijwerkenMislukt, KopieMislukt, SchijfVol
from models.vault.restore import restore

_HEAD = '''"""A schema of later."""
import sqlalchemy as sa
from alembic import op
from models.vault.messages import SchijfVol

revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None


def upgrade() -> None:
'''
_REBUILD = """
    with op.batch_alter_table("document", recreate="always") as batch:
        batch.add_column(sa.Column("later", sa.String(), server_default="nieuw"))
    with op.batch_alter_table("wijziging", recreate="always") as batch:
        batch.add_column(sa.Column("later", sa.String()))
"""
_ORPHANS = "    op.execute(\"UPDATE document SET dossier_uid = 'nergens'\")\n"


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A version of the application with a second schema; the file with its revision is still to be written."""
    folder = tmp_path / "migrations"
    shutil.copytree(upgrade.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(upgrade, "MIGRATIONS", folder)
    return folder / "versions" / "0002_later.py"


@pytest.fixture
def old(kluis: Vault) -> tuple[Path, str]:
    """A vault of schema 1 with content: its folder, and an OPP in it."""
    opp = dossier_in(kluis)
    answer(kluis, opp, "van vroeger")
    kluis.close(backup=False)
    return kluis.folder, opp


def _schema_of(connection: Connection) -> dict[str, list[str]]:
    """Each thing in a database as its lines; columns in their order, constraints (whose order says nothing) sorted."""
    rows = connection.execute(text("SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    told = {name: [line.strip().rstrip(",") for line in sql.splitlines() if line.strip()] for name, sql in rows}
    return {name: sorted(lines, key=lambda one: one if "CONSTRAINT" in one else "") for name, lines in told.items()}


def test_a_new_vault_has_the_schema_that_the_revisions_make(kluis: Vault) -> None:
    with create_engine("sqlite://", module=sqlcipher).begin() as connection:
        upgrade.run_revisions(connection)
        triggers.restore(connection)
        upgraded = _schema_of(connection)
        stamp = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    with kluis.reading() as connection:
        assert _schema_of(connection) == upgraded
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == stamp
        assert stamp == schema.revision(schema.SCHEMA_VERSION)


def test_the_revisions_make_what_the_tables_say(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_module("models.vault.migrations", run_name="__main__")
    told = [line.strip() for line in capsys.readouterr().out.splitlines() if not line.strip().startswith("#")]
    assert told == ["pass"], "a table changed: see models/vault/migrations/env.py"


def test_an_older_vault_is_upgraded_with_its_content(old: tuple[Path, str], later: Path) -> None:
    folder, opp = old
    later.write_text(_HEAD + _REBUILD)
    with open_vault(folder, WACHTZIN) as vault:
        assert answer_of(vault, opp) == "van vroeger"
        with vault.reading() as connection:
            assert connection.execute(text("SELECT later FROM document")).scalar() == "nieuw"
            assert connection.execute(text("PRAGMA user_version")).scalar() == 2
            assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1
            names = set(connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars())
    assert {"wijziging_blijft_update", "wijziging_blijft_delete", "spoor_blijft_delete"} <= names
    open_vault(folder, WACHTZIN).close(backup=False)


def test_the_backup_from_before_the_upgrade_holds_the_old_vault(
    old: tuple[Path, str], later: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, opp = old
    later.write_text(_HEAD + _REBUILD)
    open_vault(folder, WACHTZIN).close(backup=False)
    (kept,) = list_backups(backup_folder(folder))
    assert (kept.manifest.reason, kept.manifest.schema) == (Reason.BIJWERKEN, 1)
    monkeypatch.undo()
    back = restore(kept.path, WACHTZIN, tmp_path / "terug")
    with open_vault(back.folder, WACHTZIN) as vault:
        assert answer_of(vault, opp) == "van vroeger"


@pytest.mark.parametrize("step", ["    raise ZeroDivisionError\n", _ORPHANS])
def test_an_upgrade_that_fails_leaves_the_vault_to_the_old_version(
    old: tuple[Path, str], later: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    folder, opp = old
    later.write_text(_HEAD + _REBUILD + step)
    with pytest.raises(BijwerkenMislukt):
        open_vault(folder, WACHTZIN)
    monkeypatch.undo()
    with open_vault(folder, WACHTZIN) as vault:
        assert answer_of(vault, opp) == "van vroeger"
        with vault.reading() as connection:
            assert not hasattr(connection.execute(text("SELECT * FROM document")).one(), "later")


def test_a_disk_that_fills_up_during_an_upgrade_is_told_as_such(old: tuple[Path, str], later: Path) -> None:
    later.write_text(_HEAD + "    raise SchijfVol\n")
    with pytest.raises(SchijfVol):
        open_vault(old[0], WACHTZIN)


def test_without_a_backup_there_is_no_upgrade(
    old: tuple[Path, str], later: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, opp = old
    later.write_text(_HEAD + _REBUILD)
    backup_folder(folder).write_text("hier staat iets in de weg")
    with pytest.raises(KopieMislukt):
        open_vault(folder, WACHTZIN)
    monkeypatch.undo()
    with open_vault(folder, WACHTZIN) as vault:
        assert answer_of(vault, opp) == "van vroeger"
        vault.close(backup=False)
