"""A real vault with cheap keys, the worker, and a keyring in memory that can be locked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.compat import properties
from keyring.errors import KeyringLocked

from desktop.shell.worker import Worker
from models.vault import Herstelcode, Sleutelbos, Wachtzin, create_vault
from models.vault.passphrase import Cost

CHEAP = Cost(1, 64, 1)
WACHTZIN = "drie eenden zwemmen hier"


class MemoryKeyring(KeyringBackend):
    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805 (as keyring asks it)
        raise RuntimeError("chosen by a test, never found by keyring itself")

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def _open(self) -> dict[tuple[str, str], str]:
        if self.locked:
            raise KeyringLocked
        return self.kept

    def get_password(self, service, username):
        return self._open().get((service, username))

    def set_password(self, service, username, password):
        self._open()[service, username] = password

    def delete_password(self, service, username):
        self._open().pop((service, username), None)


@pytest.fixture
def own_keyring() -> Iterator[MemoryKeyring]:
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(fail.Keyring())


@pytest.fixture(autouse=True, scope="session")
def no_keyring() -> None:
    """No test finds the keyring of who runs it."""
    keyring.set_keyring(fail.Keyring())


@pytest.fixture
def worker(qapp) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture
def settled(qtbot, worker) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not worker.busy)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Herstelcode]:
    return make(tmp_path / "De Wilgenhoek.kluis")


@pytest.fixture
def made_with_keyring(tmp_path: Path, own_keyring: MemoryKeyring) -> Path:
    return make(tmp_path / "De Wilgenhoek.kluis", Sleutelbos())[0]


def make(folder: Path, *more: Sleutelbos) -> tuple[Path, Herstelcode]:
    vault, code = create_vault(
        folder,
        "school",
        organisatie="De Wilgenhoek",
        gebruiker="Marit Hoekzema",
        rol="ib",
        sleutels=[Wachtzin(WACHTZIN), *more],
        cost=CHEAP,
    )
    vault.close(backup=False)
    return folder, code
