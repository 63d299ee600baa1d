"""Putting a backup back: what is there is kept aside, and a backup that is no good changes nothing."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from vaults import CHEAP, WACHTZIN, answer, answer_of, dossier_in, new_vault

from models.vault import Herstelcode, Vault, Wachtzin, open_vault
from models.vault.connection import connect
from models.vault.messages import (
    GeenKopie,
    HerstelcodeOnjuist,
    KluisInGebruik,
    KopieBeschadigd,
    MapNietLeeg,
    NieuwereKluis,
    SchijfFout,
    WachtzinOnjuist,
)
from models.vault.restore import restore


@pytest.fixture
def copied(kluis: Vault, tmp_path: Path) -> tuple[Vault, str, Path]:
    """A closed vault that says "later", an OPP in it, and a backup from when it still said "eerder"."""
    opp = dossier_in(kluis)
    answer(kluis, opp, "eerder")
    backup = kluis.backup(tmp_path / "k").path
    answer(kluis, opp, "later")
    kluis.close(backup=False)
    return kluis, opp, backup


def _says(folder: Path, opp: str, key: Wachtzin | Herstelcode = WACHTZIN) -> object:
    vault = open_vault(folder, key)
    try:
        return answer_of(vault, opp)
    finally:
        vault.close(backup=False)


def _around(vault: Vault) -> list[str]:
    return sorted(one.name for one in vault.folder.parent.iterdir())


def test_the_vault_is_as_it_was_and_the_present_one_is_kept_aside(copied: tuple[Vault, str, Path]) -> None:
    vault, opp, backup = copied
    done = restore(backup, WACHTZIN, vault.folder)
    assert done.folder == vault.folder
    assert done.aside
    assert done.aside.name.startswith("Wilgenhoek (voor terugzetten 20")
    assert done.aside.suffix == ".kluis"
    assert _says(vault.folder, opp) == "eerder"
    assert _says(done.aside, opp) == "later"


def test_any_slot_of_the_backup_puts_it_back(
    copied: tuple[Vault, str, Path], code: Herstelcode, tmp_path: Path
) -> None:
    _, opp, backup = copied
    assert restore(backup, code, tmp_path / "nieuw").aside is None
    assert _says(tmp_path / "nieuw", opp, code) == "eerder"


def test_it_may_go_to_an_empty_folder(copied: tuple[Vault, str, Path], tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    assert restore(copied[2], WACHTZIN, tmp_path / "leeg").aside is None
    assert _says(tmp_path / "leeg", copied[1]) == "eerder"


def test_it_may_go_to_a_place_deep_in_folders_that_are_not_there(
    copied: tuple[Vault, str, Path], tmp_path: Path
) -> None:
    restore(copied[2], WACHTZIN, tmp_path / "a" / "b")
    assert _says(tmp_path / "a" / "b", copied[1]) == "eerder"


def test_two_vaults_set_aside_in_one_second_both_stay(copied: tuple[Vault, str, Path]) -> None:
    vault, opp, backup = copied
    aside = [restore(backup, WACHTZIN, vault.folder).aside for _ in range(3)]
    assert len(set(aside)) == 3
    assert [_says(one, opp) for one in aside if one] == ["later", "eerder", "eerder"]


def test_a_damaged_vault_is_kept_aside_too(copied: tuple[Vault, str, Path]) -> None:
    vault, opp, backup = copied
    (vault.folder / "kluis.db").write_bytes(b"kapot")
    (vault.folder / "sleutels.json").unlink()
    done = restore(backup, WACHTZIN, vault.folder)
    assert done.aside
    assert (done.aside / "kluis.db").read_bytes() == b"kapot"
    assert _says(vault.folder, opp) == "eerder"


def test_a_vault_that_is_open_is_not_touched(copied: tuple[Vault, str, Path]) -> None:
    vault, opp, backup = copied
    opened = open_vault(vault.folder, WACHTZIN)
    before = _around(vault)
    with pytest.raises(KluisInGebruik):
        restore(backup, WACHTZIN, vault.folder)
    assert answer_of(opened, opp) == "later"
    opened.close(backup=False)
    assert _around(vault) == before


def test_what_is_no_vault_is_not_touched(copied: tuple[Vault, str, Path], tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "brief.txt").write_text("van iemand")
    (tmp_path / "bestand").write_text("van iemand")
    for name in ("map", "bestand"):
        with pytest.raises(MapNietLeeg):
            restore(copied[2], WACHTZIN, tmp_path / name)
    assert (tmp_path / "map" / "brief.txt").read_text() == "van iemand"


@pytest.mark.parametrize(
    ("key", "kind"), [(Wachtzin("fout"), WachtzinOnjuist), (Herstelcode.new(), HerstelcodeOnjuist)]
)
def test_a_wrong_secret_changes_nothing(
    copied: tuple[Vault, str, Path], key: Wachtzin | Herstelcode, kind: type[Exception]
) -> None:
    vault, opp, backup = copied
    before = _around(vault)
    with pytest.raises(kind):
        restore(backup, key, vault.folder)
    assert _around(vault) == before
    assert _says(vault.folder, opp) == "later"


def test_a_slot_added_after_the_backup_does_not_open_it(copied: tuple[Vault, str, Path]) -> None:
    vault, _, backup = copied
    with open_vault(vault.folder, WACHTZIN) as opened:
        opened.slots.add(Wachtzin("van later"), opened.gebruiker_uid, cost=CHEAP)
        opened.close(backup=False)
    with pytest.raises(WachtzinOnjuist):
        restore(backup, Wachtzin("van later"), vault.folder)


def test_when_the_new_place_cannot_be_taken_the_vault_comes_back(
    copied: tuple[Vault, str, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    vault, opp, backup = copied
    before = _around(vault)
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name.startswith("."):
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    for target in (vault.folder, tmp_path / "nieuw"):
        with pytest.raises(SchijfFout):
            restore(backup, WACHTZIN, target)
    monkeypatch.undo()
    assert _around(vault) == before
    assert _says(vault.folder, opp) == "later"


def _repacked(backup: Path, change: Callable[[dict[str, bytes]], None], compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(backup) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    change(content)
    other = backup.with_name("anders.driehoek-kopie")
    with zipfile.ZipFile(other, "w", compression) as archive:
        for name, one in content.items():
            archive.writestr(name, one)
    return other


def _manifest(**changes: object) -> Callable[[dict[str, bytes]], None]:
    def change(content: dict[str, bytes]) -> None:
        content["kopie.json"] = json.dumps(json.loads(content["kopie.json"]) | changes).encode()

    return change


CHANGED = {
    "a lost database": lambda content: content.pop("kluis.db"),
    "lost keys": lambda content: content.pop("sleutels.json"),
    "another database": lambda content: content.update({"kluis.db": b"x" * 8192}),
    "other keys": lambda content: content.update({"sleutels.json": b"{}"}),
    "a manifest that is no JSON": lambda content: content.update({"kopie.json": b"{"}),
    "a manifest of another shape": lambda content: content.update({"kopie.json": b"[]"}),
    "an unknown reason": _manifest(reason="zomaar"),
    "a moment that is none": _manifest(made="gisteren"),
}


@pytest.mark.parametrize("name", CHANGED)
def test_a_backup_that_was_tampered_with_is_refused(copied: tuple[Vault, str, Path], name: str) -> None:
    vault, opp, backup = copied
    other = _repacked(backup, CHANGED[name])
    before = _around(vault)
    with pytest.raises(KopieBeschadigd):
        restore(other, WACHTZIN, vault.folder)
    assert _around(vault) == before
    assert _says(vault.folder, opp) == "later"


def test_a_compressed_backup_is_not_ours(copied: tuple[Vault, str, Path], tmp_path: Path) -> None:
    other = _repacked(copied[2], lambda content: None, zipfile.ZIP_DEFLATED)
    with pytest.raises(KopieBeschadigd):
        restore(other, WACHTZIN, tmp_path / "T")


def test_a_backup_of_a_newer_version_is_told_as_such(copied: tuple[Vault, str, Path], tmp_path: Path) -> None:
    with pytest.raises(NieuwereKluis):
        restore(_repacked(copied[2], _manifest(format=2)), WACHTZIN, tmp_path / "T")


def test_a_backup_of_a_vault_of_a_newer_version_is_told_as_such(kluis: Vault, tmp_path: Path) -> None:
    with kluis.writing() as connection:
        connection.execute(text("PRAGMA user_version = 999"))
    made = kluis.backup(tmp_path / "k")
    with pytest.raises(NieuwereKluis):
        restore(made.path, WACHTZIN, tmp_path / "T")
    assert not (tmp_path / "T").exists()


def _with_database(path: Path) -> Callable[[dict[str, bytes]], None]:
    """Another database in a backup, with a manifest that fits."""

    def change(content: dict[str, bytes]) -> None:
        told = json.loads(content["kopie.json"])
        told["sha256"]["kluis.db"] = hashlib.sha256(path.read_bytes()).hexdigest()
        content |= {"kluis.db": path.read_bytes(), "kopie.json": json.dumps(told).encode()}

    return change


def test_keys_and_database_of_two_vaults_do_not_make_a_backup(copied: tuple[Vault, str, Path], tmp_path: Path) -> None:
    other, _ = new_vault(tmp_path / "ander")
    other.close(backup=False)
    with pytest.raises(KopieBeschadigd):
        restore(_repacked(copied[2], _with_database(other.folder / "kluis.db")), WACHTZIN, tmp_path / "T")


def test_a_database_that_is_no_vault_does_not_make_a_backup(copied: tuple[Vault, str, Path], tmp_path: Path) -> None:
    raw = connect(tmp_path / "leeg.db", copied[0].storage.key, "rwc")
    raw.execute("CREATE TABLE brief (van)")
    raw.close()
    with pytest.raises(KopieBeschadigd):
        restore(_repacked(copied[2], _with_database(tmp_path / "leeg.db")), WACHTZIN, tmp_path / "T")


@pytest.mark.parametrize("name", ["brief.txt", "leeg.driehoek-kopie", "weg.driehoek-kopie", "ander.zip", "map"])
def test_a_file_that_is_no_backup(tmp_path: Path, name: str) -> None:
    (tmp_path / "brief.txt").write_text("van iemand")
    (tmp_path / "leeg.driehoek-kopie").write_bytes(b"")
    (tmp_path / "map").mkdir()
    with zipfile.ZipFile(tmp_path / "ander.zip", "w") as archive:
        archive.writestr("brief.txt", "van iemand")
    with pytest.raises((GeenKopie, KopieBeschadigd)):
        restore(tmp_path / name, WACHTZIN, tmp_path / "T")
    assert not (tmp_path / "T").exists()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_flipped_bit_or_a_cut_never_puts_something_else_back(
    copied: tuple[Vault, str, Path], data: st.DataObject
) -> None:
    vault, opp, backup = copied
    content = bytearray(backup.read_bytes())
    if data.draw(st.booleans()):
        content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    else:
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    damaged, target = backup.with_name("anders.driehoek-kopie"), vault.folder.with_name("T")
    damaged.write_bytes(content)
    try:
        restore(damaged, WACHTZIN, target)
    except (KopieBeschadigd, GeenKopie, NieuwereKluis):
        assert not target.exists()
    else:
        assert _says(target, opp) == "eerder"
        shutil.rmtree(target)
