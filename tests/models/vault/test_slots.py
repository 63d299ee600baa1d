"""Several ways into one vault: each opens it, each can be withdrawn but the last, each belongs to a user."""

import dataclasses
import json
from pathlib import Path

import pytest
from sqlalchemy import insert
from vaults import CHEAP, WACHTZIN

from models.tables import Gebruiker
from models.vault import Herstelcode, Vault, Wachtzin, create_vault, keyfile, open_vault
from models.vault.messages import (
    GebruikerOnbekend,
    GeenWachtzin,
    HerstelcodeOnjuist,
    LaatsteSleutel,
    SchijfVol,
    SleutelOnbekend,
    SleutelsBeschadigd,
    WachtzinLeeg,
    WachtzinOnjuist,
)
from models.vault.passphrase import Cost, stretch
from models.vault.slots import HERSTELCODE, unlock
from models.vault.slots import WACHTZIN as KIND_WACHTZIN
from models.vault.wrapping import unwrap, wrap


def test_a_new_vault_has_the_slots_asked_for_and_a_recovery_code(kluis: Vault) -> None:
    assert [one.kind for one in kluis.slots.all] == [KIND_WACHTZIN, HERSTELCODE]
    assert kluis.slots.generation == 1


def test_every_slot_opens_the_same_vault(kluis: Vault, code: Herstelcode) -> None:
    kluis.slots.add(Wachtzin("een tweede zin"), kluis.gebruiker_uid, cost=CHEAP)
    kluis.close(backup=False)
    for key in (WACHTZIN, code, Herstelcode(str(code).lower()), Wachtzin("een tweede zin")):
        with open_vault(kluis.folder, key) as opened:
            assert (opened.vault_id, opened.rol) == (kluis.vault_id, "ib")


def test_a_passphrase_with_an_accent_opens_however_the_keyboard_makes_it(kluis: Vault) -> None:
    kluis.slots.add(Wachtzin("café op de hoek"), kluis.gebruiker_uid, cost=CHEAP)
    kluis.close(backup=False)
    open_vault(kluis.folder, Wachtzin("cafe\u0301 op de hoek")).close(backup=False)


def test_the_vault_knows_whose_slot_opened_it(kluis: Vault) -> None:
    with kluis.writing() as connection:
        connection.execute(insert(Gebruiker), {"uid": "joost", "naam": "Joost", "rol": "coordinator"})
    kluis.slots.add(Wachtzin("zin van Joost"), "joost", "Laptop in de teamkamer", cost=CHEAP)
    kluis.close(backup=False)
    with open_vault(kluis.folder, Wachtzin("zin van Joost")) as opened:
        assert (opened.gebruiker_uid, opened.rol) == ("joost", "coordinator")
        assert opened.slots.all[-1].label == "Laptop in de teamkamer"


def test_a_slot_of_a_user_whom_the_vault_does_not_know_opens_nothing(kluis: Vault) -> None:
    kluis.slots.add(Wachtzin("van niemand"), "niemand", cost=CHEAP)
    kluis.close(backup=False)
    with pytest.raises(GebruikerOnbekend):
        open_vault(kluis.folder, Wachtzin("van niemand"))


def test_a_withdrawn_slot_opens_no_more(kluis: Vault, code: Herstelcode) -> None:
    kluis.slots.withdraw(kluis.slots.all[0].id)
    kluis.close(backup=False)
    with pytest.raises(GeenWachtzin):
        open_vault(kluis.folder, WACHTZIN)
    open_vault(kluis.folder, code).close(backup=False)


def test_the_last_slot_stays(kluis: Vault) -> None:
    first, last = kluis.slots.all
    kluis.slots.withdraw(first.id)
    with pytest.raises(LaatsteSleutel):
        kluis.slots.withdraw(last.id)
    assert kluis.slots.all == (last,)


def test_a_slot_that_is_not_there_cannot_be_withdrawn(kluis: Vault) -> None:
    with pytest.raises(SleutelOnbekend):
        kluis.slots.withdraw("nergens")


def test_a_new_recovery_code_opens_beside_the_old_one(kluis: Vault, code: Herstelcode) -> None:
    second = kluis.slots.add_recovery_code(kluis.gebruiker_uid, cost=CHEAP)
    kluis.close(backup=False)
    for one in (code, second):
        open_vault(kluis.folder, one).close(backup=False)


def test_every_change_of_the_slots_raises_the_generation(kluis: Vault) -> None:
    slot = kluis.slots.add(Wachtzin("tijdelijk"), kluis.gebruiker_uid, cost=CHEAP)
    kluis.slots.withdraw(slot.id)
    assert kluis.slots.generation == 3


def test_an_empty_passphrase_is_refused(kluis: Vault) -> None:
    with pytest.raises(WachtzinLeeg):
        kluis.slots.add(Wachtzin("  "), kluis.gebruiker_uid)
    assert len(kluis.slots.all) == 2


def test_a_wrong_secret_is_told_as_such(closed: Path) -> None:
    with pytest.raises(WachtzinOnjuist):
        open_vault(closed, Wachtzin("vier hoeken"))
    with pytest.raises(HerstelcodeOnjuist):
        open_vault(closed, Herstelcode.new())


def test_a_slot_moved_to_another_vault_or_another_user_opens_nothing(closed: Path, tmp_path: Path) -> None:
    known = keyfile.read(closed)
    stolen = dataclasses.replace(known, vault_id="een ander")
    with pytest.raises(WachtzinOnjuist):
        unlock(stolen, WACHTZIN)
    other = dataclasses.replace(known.slots[0], gebruiker_uid="een ander")
    with pytest.raises(WachtzinOnjuist):
        unlock(dataclasses.replace(known, slots=(other,)), WACHTZIN)


def test_a_slot_with_a_key_that_is_not_of_this_vault_is_damage(closed: Path) -> None:
    known = dataclasses.replace(keyfile.read(closed), key_check="0" * 64)
    with pytest.raises(SleutelsBeschadigd):
        unlock(known, WACHTZIN)


def test_secrets_tell_nothing_of_themselves_where_they_are_logged(kluis: Vault) -> None:
    assert "hoeken" not in repr(WACHTZIN)
    assert kluis.storage.key.hex() not in repr(kluis.storage)
    assert "key" not in repr(kluis.storage)


def test_adding_a_slot_on_a_full_disk_adds_nothing(kluis: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("models.vault.atomic_file.os.fsync", full)
    with pytest.raises(SchijfVol):
        kluis.slots.add(Wachtzin("past niet"), kluis.gebruiker_uid, cost=CHEAP)
    monkeypatch.undo()
    assert len(kluis.slots.all) == 2
    assert [one.name for one in kluis.folder.iterdir() if one.name.startswith(".")] == []


def test_the_file_with_slots_holds_no_name_and_no_secret(kluis: Vault, code: Herstelcode) -> None:
    text = (kluis.folder / keyfile.NAME).read_text("utf-8")
    told = json.loads(text)
    assert told["vault"] == kluis.vault_id
    for secret in ("Marit", "Wilgenhoek", "hoeken", str(code)[:5], kluis.storage.key.hex()):
        assert secret not in text


def test_only_the_user_may_read_the_files(kluis: Vault) -> None:
    for name in ("sleutels.json", "kluis.db"):
        assert (kluis.folder / name).stat().st_mode & 0o077 == 0
    assert kluis.folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("cost", [(0, 8, 1), (1, 7, 1), (1, 1 << 21, 1), (65, 8, 1), (1, 4096, 17)])
def test_a_cost_that_no_vault_asks_is_refused(cost: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no vault asks"):
        Cost(*cost)


def test_the_key_depends_on_every_part_of_the_cost_and_on_the_salt() -> None:
    costs = (Cost(1, 16, 1), Cost(2, 16, 1), Cost(1, 24, 1), Cost(1, 16, 2))
    keys = {stretch("zin", b"s" * 16, one) for one in costs} | {stretch("zin", b"t" * 16, costs[0])}
    assert len(keys) == 5


def test_a_wrapped_key_comes_out_only_with_the_right_key_and_the_right_place() -> None:
    key, slot_key = b"k" * 32, b"s" * 32
    wrapped = wrap(key, slot_key, b"hier")
    assert unwrap(wrapped, slot_key, b"hier") == key
    assert unwrap(wrapped, slot_key, b"daar") is None
    assert unwrap(wrapped, b"t" * 32, b"hier") is None
    assert wrap(key, slot_key, b"hier") != wrapped


def test_the_standard_cost_opens_too(tmp_path: Path) -> None:
    vault, _ = create_vault(
        tmp_path / "K", "steunpunt", organisatie=None, gebruiker="R", rol="steunpunt", sleutels=[WACHTZIN]
    )
    vault.close(backup=False)
    with open_vault(tmp_path / "K", WACHTZIN) as opened:
        assert (opened.soort, opened.rol) == ("steunpunt", "steunpunt")
        assert all(slot.stretched and slot.stretched.cost.memory >= 65536 for slot in opened.slots.all)
