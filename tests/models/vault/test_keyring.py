"""The keyring of the computer as a way into the vault: a real one, and every way in which a keyring fails."""

import base64
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import InitError
from vaults import CHEAP, WACHTZIN

from models.vault import Sleutelbos, Vault, Wachtzin, create_vault, open_vault
from models.vault.messages import (
    GeenSleutelbos,
    KluisMelding,
    SchijfVol,
    SleutelbosBewaartNiet,
    SleutelbosFaalt,
    SleutelbosKentKluisNiet,
    SleutelbosVergrendeld,
    WachtzinLeeg,
)
from models.vault.slots import SLEUTELBOS


class InMemory(KeyringBackend):
    """A keyring that works, for what is not about the real one."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Raising(InMemory):
    """A keyring that answers every question with an error."""

    def __init__(self, failure: Exception) -> None:
        super().__init__()
        self.failure = failure

    def get_password(self, *_: str) -> str | None:
        raise self.failure

    set_password = delete_password = get_password


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    """No test leaves its keyring to another."""
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def in_memory() -> InMemory:
    backend = InMemory()
    keyring.set_keyring(backend)
    return backend


@pytest.fixture
def with_slot(kluis: Vault, in_memory: InMemory) -> tuple[Path, InMemory]:
    """A closed vault with a keyring slot, and the keyring."""
    kluis.slots.add(Sleutelbos(), kluis.gebruiker_uid)
    kluis.close(backup=False)
    return kluis.folder, in_memory


def test_a_keyring_slot_opens_the_vault_without_typing(with_slot: tuple[Path, InMemory]) -> None:
    with open_vault(with_slot[0], Sleutelbos()) as vault:
        assert vault.rol == "ib"


def test_a_vault_may_have_only_the_keyring_and_a_recovery_code(tmp_path: Path, in_memory: InMemory) -> None:
    folder = tmp_path / "K"
    vault, code = create_vault(
        folder, "school", organisatie=None, gebruiker="M", rol="ib", sleutels=[Sleutelbos()], cost=CHEAP
    )
    vault.close(backup=False)
    for one in (Sleutelbos(), code):
        open_vault(folder, one).close(backup=False)


def test_the_keyring_holds_no_key_of_the_vault(kluis: Vault, in_memory: InMemory) -> None:
    kluis.slots.add(Sleutelbos(), kluis.gebruiker_uid)
    ((_, kept),) = in_memory.kept.items()
    assert base64.b64decode(kept) != kluis.storage.key


def test_withdrawing_takes_the_secret_out_of_the_keyring(kluis: Vault, in_memory: InMemory) -> None:
    slot = kluis.slots.add(Sleutelbos(), kluis.gebruiker_uid)
    kluis.slots.withdraw(slot.id)
    assert in_memory.kept == {}


def test_a_slot_of_another_computer_is_passed_over(kluis: Vault, in_memory: InMemory) -> None:
    kluis.slots.add(Sleutelbos(), kluis.gebruiker_uid)
    in_memory.kept.clear()
    kluis.slots.add(Sleutelbos(), kluis.gebruiker_uid, "Deze laptop")
    kluis.close(backup=False)
    open_vault(kluis.folder, Sleutelbos()).close(backup=False)


@pytest.mark.parametrize("other", [None, "geen base64!", "c2hvcnQ=", "A" * 43 + "="])
def test_a_lost_or_foreign_entry_is_told_and_the_passphrase_still_opens(
    with_slot: tuple[Path, InMemory], other: str | None
) -> None:
    folder, backend = with_slot
    for place in list(backend.kept):
        if other is None:
            del backend.kept[place]
        else:
            backend.kept[place] = other
    with pytest.raises(SleutelbosKentKluisNiet):
        open_vault(folder, Sleutelbos())
    open_vault(folder, WACHTZIN).close(backup=False)


def test_a_vault_without_a_keyring_slot_asks_for_something_else(closed: Path, in_memory: InMemory) -> None:
    with pytest.raises(SleutelbosKentKluisNiet):
        open_vault(closed, Sleutelbos())


FAILING = [
    (fail.Keyring(), GeenSleutelbos),
    (Raising(InitError("Failed to unlock the collection!")), SleutelbosVergrendeld),
    (Raising(RuntimeError("de bus is weg")), SleutelbosFaalt),
]


@pytest.mark.parametrize(("backend", "kind"), FAILING)
def test_each_way_of_failing_has_its_own_message(
    with_slot: tuple[Path, InMemory], backend: KeyringBackend, kind: type[KluisMelding]
) -> None:
    folder, _ = with_slot
    keyring.set_keyring(backend)
    with pytest.raises(kind):
        open_vault(folder, Sleutelbos())
    open_vault(folder, WACHTZIN).close(backup=False)


@pytest.mark.parametrize(("backend", "kind"), [*FAILING, (null.Keyring(), SleutelbosBewaartNiet)])
def test_no_slot_is_added_that_the_keyring_did_not_keep(
    kluis: Vault, backend: KeyringBackend, kind: type[KluisMelding]
) -> None:
    keyring.set_keyring(backend)
    with pytest.raises(kind, match=r"Er is niets (gemaakt|gewijzigd)"):
        kluis.slots.add(Sleutelbos(), kluis.gebruiker_uid)
    assert [one.kind for one in kluis.slots.all if one.kind == SLEUTELBOS] == []


@pytest.mark.parametrize("backend", [backend for backend, _ in FAILING])
def test_a_slot_can_be_withdrawn_whatever_the_keyring_does(
    kluis: Vault, in_memory: InMemory, backend: KeyringBackend
) -> None:
    slot = kluis.slots.add(Sleutelbos(), kluis.gebruiker_uid)
    keyring.set_keyring(backend)
    kluis.slots.withdraw(slot.id)
    assert slot not in kluis.slots.all


def test_a_vault_that_could_not_be_made_leaves_nothing_in_the_keyring(tmp_path: Path, in_memory: InMemory) -> None:
    with pytest.raises(WachtzinLeeg):
        create_vault(
            tmp_path / "K",
            "school",
            organisatie=None,
            gebruiker="M",
            rol="ib",
            sleutels=[Sleutelbos(), Wachtzin("")],
            cost=CHEAP,
        )
    assert in_memory.kept == {}
    assert list(tmp_path.iterdir()) == []


def test_a_slot_that_could_not_be_written_leaves_nothing_in_the_keyring(
    kluis: Vault, in_memory: InMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("models.vault.atomic_file.os.fsync", full)
    with pytest.raises(SchijfVol):
        kluis.slots.add(Sleutelbos(), kluis.gebruiker_uid)
    assert in_memory.kept == {}


_STEPS = """
import sys
sys.path[:0] = sys.argv[1:3]
from pathlib import Path
import secretstorage
from vaults import WACHTZIN, new_vault
from models.errors import Melding
from models.vault import Sleutelbos, keyring_secret, open_vault

def tried(key):
    try:
        open_vault(folder, key).close(backup=False)
        return "open"
    except Melding as refusal:
        return type(refusal).__name__

folder = Path(sys.argv[3])
vault, _ = new_vault(folder)
first, second = (vault.slots.add(Sleutelbos(), vault.gebruiker_uid) for _ in "12")
vault.close(backup=False)
print("kept", tried(Sleutelbos()))
keyring_secret.forget(f"{vault.vault_id}/{first.id}")
print("one entry lost", tried(Sleutelbos()))
keyring_secret.forget(f"{vault.vault_id}/{second.id}")
print("both lost", tried(Sleutelbos()))
bus = secretstorage.dbus_init()
secretstorage.get_default_collection(bus).lock()
print("locked", tried(Sleutelbos()), tried(WACHTZIN))
with open_vault(folder, WACHTZIN) as vault:
    try:
        vault.slots.add(Sleutelbos(), vault.gebruiker_uid)
    except Melding as refusal:
        print("adding to a locked one", type(refusal).__name__)
    vault.slots.withdraw(second.id)
    print("slots left", len(vault.slots.all))
    vault.close(backup=False)
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="the keyring of GNOME (packages gnome-keyring and dbus) is not on this computer",
)
def test_a_real_secret_service_keeps_loses_and_locks(tmp_path: Path) -> None:
    for name in ("thuis", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    tests = next(one for one in Path(__file__).resolve().parents if one.name == "tests")
    script = tmp_path / "steps.py"
    script.write_text(_STEPS)
    unlocked = 'printf "pw\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
    program = [sys.executable, str(script), str(tests.parent), str(tests), str(tmp_path / "K")]
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", unlocked, "sh", *program],
        env={name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        | {"HOME": str(tmp_path / "thuis"), "XDG_RUNTIME_DIR": str(tmp_path / "run")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.stdout.splitlines() == [
        "kept open",
        "one entry lost open",
        "both lost SleutelbosKentKluisNiet",
        "locked SleutelbosVergrendeld open",
        "adding to a locked one SleutelbosVergrendeld",
        "slots left 3",
    ], done.stderr
