"""Acts on the vault itself: they do what they say, and the audit chain tells that they were done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from vaults import WACHTZIN, new_vault

from models.actions import kluis as acts
from models.record import audit
from models.record.handelingsoort import Handelingsoort
from models.tables import Spoor
from models.vault import Vault, Wachtzin, open_vault
from models.vault.messages import LaatsteSleutel, WachtzinLeeg, WachtzinOnjuist


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Vault]:
    vault, _ = new_vault(tmp_path / "K")
    yield vault
    vault.close(backup=False)


def _told(vault: Vault) -> list[str]:
    with vault.reading() as connection:
        assert audit.verify(connection) is None
        return list(connection.execute(select(Spoor.soort).order_by(Spoor.nr)).scalars())


def test_a_slot_is_added_used_and_withdrawn(opened: Vault) -> None:
    slot = acts.add_slot(opened, Wachtzin("een tweede zin"), label="Laptop")
    code = acts.add_recovery_code(opened)
    acts.withdraw_slot(opened, slot.id)
    assert _told(opened) == [
        Handelingsoort.SLEUTEL_TOEGEVOEGD,
        Handelingsoort.SLEUTEL_TOEGEVOEGD,
        Handelingsoort.SLEUTEL_INGETROKKEN,
    ]
    opened.close(backup=False)
    open_vault(opened.folder, code).close(backup=False)


def test_what_was_refused_is_not_told_as_done(opened: Vault) -> None:
    first, last = opened.slots.all
    acts.withdraw_slot(opened, first.id)
    with pytest.raises(LaatsteSleutel):
        acts.withdraw_slot(opened, last.id)
    assert _told(opened) == [Handelingsoort.SLEUTEL_INGETROKKEN]


def test_a_backup_is_made_and_put_back(opened: Vault, tmp_path: Path) -> None:
    made = acts.make_backup(opened, tmp_path / "k")
    assert _told(opened) == [Handelingsoort.KOPIE_GEMAAKT]
    opened.close(backup=False)
    done = acts.put_back(made.path, WACHTZIN, opened.folder)
    with open_vault(done.folder, WACHTZIN) as vault:
        assert _told(vault) == [Handelingsoort.KOPIE_TERUGGEZET]
        vault.close(backup=False)


def test_a_slot_gets_another_name_and_an_empty_one_gives_back_its_kind(opened: Vault) -> None:
    first = opened.slots.all[0]
    assert acts.rename_slot(opened, first.id, " Laptop ib-kamer ").label == "Laptop ib-kamer"
    assert opened.slots.all[0].label == "Laptop ib-kamer"
    assert acts.rename_slot(opened, first.id, "").label == "Wachtzin"
    assert _told(opened) == [Handelingsoort.SLEUTEL_HERNOEMD, Handelingsoort.SLEUTEL_HERNOEMD]
    opened.close(backup=False)
    open_vault(opened.folder, WACHTZIN).close(backup=False)


def test_another_wachtzin_opens_and_the_old_one_does_not(opened: Vault) -> None:
    first = acts.rename_slot(opened, opened.slots.all[0].id, "Van Marit")
    added = acts.change_wachtzin(opened, first.id, Wachtzin("een heel andere zin"))
    assert added.label == "Van Marit"
    opened.close(backup=False)
    with pytest.raises(WachtzinOnjuist):
        open_vault(opened.folder, WACHTZIN)
    open_vault(opened.folder, Wachtzin("een heel andere zin")).close(backup=False)


def test_an_empty_wachtzin_leaves_the_old_one(opened: Vault) -> None:
    with pytest.raises(WachtzinLeeg):
        acts.change_wachtzin(opened, opened.slots.all[0].id, Wachtzin("  "))
    opened.close(backup=False)
    open_vault(opened.folder, WACHTZIN).close(backup=False)


def test_a_new_recovery_code_takes_the_place_of_the_old_one_when_it_is_on_paper(opened: Vault) -> None:
    code, slot = acts.new_recovery_code(opened)
    assert [one.kind for one in opened.slots.all].count("herstelcode") == 2
    assert acts.withdraw_other_codes(opened, slot) == 1
    assert [one.id for one in opened.slots.all if one.kind == "herstelcode"] == [slot]
    opened.close(backup=False)
    open_vault(opened.folder, code).close(backup=False)
