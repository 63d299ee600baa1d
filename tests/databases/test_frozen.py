"""Every vault that was ever released opens in this version, with everything that was in it, and can be worked in."""

import json
import shutil
from pathlib import Path

import pytest
from frozen import PASSPHRASE, content_of, folder_of, released_schemas, summary
from sqlalchemy import select

from models.record import audit
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.snapshot.read import all_dossiers, read_dossier
from models.tables import Document
from models.vault import Herstelcode, Vault, Wachtzin, open_vault
from models.vault.schema import SCHEMA_VERSION

STAYS_EMPTY = {"vernietiging_poort"}


@pytest.fixture(params=released_schemas(), ids=lambda number: f"schema-{number}")
def frozen(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Vault, dict]:
    """A copy of a frozen vault, open, and what must be in it."""
    folder = shutil.copytree(folder_of(request.param), tmp_path / "K")
    told = json.loads((folder / "inhoud.json").read_text("utf-8"))
    vault = open_vault(folder, Wachtzin(PASSPHRASE))
    yield vault, told
    vault.close(backup=False)


def test_there_is_one_for_every_schema() -> None:
    assert released_schemas() == list(range(1, SCHEMA_VERSION + 1))


def test_everything_is_still_there(frozen: tuple[Vault, dict]) -> None:
    vault, told = frozen
    with vault.reading() as connection:
        now = content_of(connection)
    for name, then in told["tabellen"].items():
        assert then["rows"] or name in STAYS_EMPTY, f"nothing was frozen of {name}"
        assert summary(now[name], then["columns"]) == then, name


def test_history_and_audit_still_fit(frozen: tuple[Vault, dict]) -> None:
    with frozen[0].reading() as connection:
        assert audit.verify(connection) is None
        assert audit.verify_history(connection) is None


def test_every_dossier_can_be_read(frozen: tuple[Vault, dict]) -> None:
    with frozen[0].reading() as connection:
        known = all_dossiers(connection)
        assert len(known) == 3
        for uid, _ in known:
            beeld = read_dossier(connection, uid)
            assert beeld.leerling.roepnaam
            assert beeld.documenten


def test_work_goes_on(frozen: tuple[Vault, dict]) -> None:
    vault, _ = frozen
    with vault.reading() as connection:
        (document, *_) = connection.execute(select(Document.uid).where(Document.status == "concept")).scalars()
    with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
        assert doing.set_answer(document, "samenvatting", "Verder in een nieuwe versie.")
    with vault.reading() as connection:
        assert audit.verify(connection) is None


def test_the_recovery_code_on_paper_still_opens_it(frozen: tuple[Vault, dict]) -> None:
    vault, told = frozen
    vault.close(backup=False)
    open_vault(vault.folder, Herstelcode(told["herstelcode"])).close(backup=False)
