"""A vault on disk, open, for the tests of the vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from vaults import new_vault

from models.vault import Herstelcode, Vault


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Vault, Herstelcode]]:
    vault, code = new_vault(tmp_path / "Wilgenhoek.kluis")
    yield vault, code
    vault.close(backup=False)


@pytest.fixture
def kluis(made: tuple[Vault, Herstelcode]) -> Vault:
    return made[0]


@pytest.fixture
def code(made: tuple[Vault, Herstelcode]) -> Herstelcode:
    return made[1]


@pytest.fixture
def closed(kluis: Vault) -> Path:
    """The folder of a vault that is closed."""
    kluis.close(backup=False)
    return kluis.folder
