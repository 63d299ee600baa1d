"""A vault as a user has it, encrypted and on the disk, for tests: made once, copied for every test."""

import shutil
from pathlib import Path

import pytest

from forms.commandline.main import main
from models.vault import Wachtzin, create_vault
from models.vault.passphrase import Cost

PASSPHRASE = Wachtzin("paarse olifant fietst naar zee")
FAST = Cost(time=1, memory=1024, lanes=1)
"""What a try of the passphrase costs in a test: next to nothing."""


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory) -> Path:
    """The folder of an empty school vault. Copy it; do not write to it."""
    folder = tmp_path_factory.mktemp("vault") / "School.kluis"
    vault, _ = create_vault(
        folder, "school", organisatie=None, gebruiker="Marit Hoekzema", rol="ib", sleutels=[PASSPHRASE], cost=FAST
    )
    vault.close(backup=False)
    return folder


@pytest.fixture
def kluis(empty_vault, tmp_path) -> Path:
    """The folder of an empty school vault for one test."""
    return Path(shutil.copytree(empty_vault, tmp_path / "School.kluis"))


@pytest.fixture
def secret(tmp_path) -> Path:
    """A file with the passphrase of the vault."""
    path = tmp_path / "wachtzin.txt"
    path.write_text(f"{PASSPHRASE.tekst}\n", encoding="utf-8")
    return path


@pytest.fixture
def driehoek(kluis, secret, capsys):
    """Does a verb on the vault; answers the exit code, stdout and stderr."""

    def call(verb: str, *words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([verb, str(kluis), *map(str, words), "--wachtzin-bestand", str(secret)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return call
