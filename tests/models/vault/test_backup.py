"""Backups: made when something changed, checked before they count, and worth nothing without the key."""

import threading
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from vaults import CHEAP, WACHTZIN, answer, answer_of, dossier_in, new_vault

from models.vault import Vault, Wachtzin, open_vault
from models.vault.backup import backup_folder, list_backups
from models.vault.backup_file import SUFFIX, Reason
from models.vault.messages import KluisBeschadigd, KopieMislukt
from models.vault.restore import restore


def _names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_closing_makes_a_backup_beside_the_vault(kluis: Vault) -> None:
    dossier_in(kluis)
    kluis.close()
    (made,) = list_backups(kluis.folder.parent / "Wilgenhoek-reservekopieen")
    assert made.path.name.startswith("Wilgenhoek 20")
    assert made.path.suffix == SUFFIX
    assert (made.manifest.vault_id, made.manifest.reason) == (kluis.vault_id, Reason.SLUITEN)
    assert made.size == made.path.stat().st_size > 0
    assert _names(backup_folder(kluis.folder)) == [made.path.name]


def test_what_did_not_change_is_not_copied_again(kluis: Vault) -> None:
    dossier_in(kluis)
    kluis.close()
    for _ in range(2):
        open_vault(kluis.folder, WACHTZIN).close()
    assert len(list_backups(backup_folder(kluis.folder))) == 1


def test_a_changed_sentence_and_a_changed_slot_are_copied(kluis: Vault) -> None:
    opp = dossier_in(kluis)
    kluis.close()
    with open_vault(kluis.folder, WACHTZIN) as vault:
        answer(vault, opp, "nieuw")
    assert len(list_backups(backup_folder(kluis.folder))) == 2
    with open_vault(kluis.folder, WACHTZIN) as vault:
        vault.slots.add(Wachtzin("een tweede"), vault.gebruiker_uid, cost=CHEAP)
    assert len(list_backups(backup_folder(kluis.folder))) == 3


def test_work_that_ended_in_an_error_makes_no_backup(kluis: Vault) -> None:
    with pytest.raises(ZeroDivisionError), kluis:
        raise ZeroDivisionError
    assert not backup_folder(kluis.folder).exists()


def test_a_backup_goes_where_the_user_wants_it(kluis: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "stick" / "kopieën"
    made = kluis.backup(stick)
    assert made.path.parent == stick
    assert made.manifest.reason is Reason.GEVRAAGD
    kluis.backup_folder = tmp_path / "elders"
    assert kluis.backup().path.parent == tmp_path / "elders"
    kluis.close()
    assert not backup_folder(kluis.folder).exists()


def test_two_backups_in_one_second_have_two_names(kluis: Vault) -> None:
    assert len({kluis.backup().path for _ in range(3)}) == 3


def test_a_backup_holds_what_is_only_in_the_write_ahead_log(kluis: Vault, tmp_path: Path) -> None:
    opp = dossier_in(kluis)
    answer(kluis, opp, "net getypt")
    made = kluis.backup(tmp_path / "k")
    with open_vault(restore(made.path, WACHTZIN, tmp_path / "T").folder, WACHTZIN) as back:
        assert answer_of(back, opp) == "net getypt"
        back.close(backup=False)


def test_writing_goes_on_during_a_backup_which_keeps_its_one_moment(kluis: Vault, tmp_path: Path) -> None:
    opp = dossier_in(kluis)
    with kluis.writing() as connection:
        connection.execute(
            text("CREATE TABLE ruim AS SELECT hex(randomblob(900000)) AS vol FROM sqlite_master LIMIT 5")
        )
    answer(kluis, opp, "voor")
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        answer(kluis, opp, f"tijdens {len(seen)}")

    made = kluis.backup(tmp_path / "k", progress)
    assert len(seen) > 3
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    with open_vault(restore(made.path, WACHTZIN, tmp_path / "T").folder, WACHTZIN) as back:
        assert answer_of(back, opp) == "voor"
        back.close(backup=False)
    assert answer_of(kluis, opp) == f"tijdens {len(seen)}"


def test_a_backup_can_be_made_in_another_thread(kluis: Vault) -> None:
    dossier_in(kluis)
    other = threading.Thread(target=kluis.backup)
    other.start()
    other.join()
    assert len(list_backups(backup_folder(kluis.folder))) == 1


class Cancelled(Exception):
    pass


def test_a_cancelled_backup_leaves_nothing(kluis: Vault, tmp_path: Path) -> None:
    def cancel(*_: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        kluis.backup(tmp_path / "k", cancel)
    assert _names(tmp_path / "k") == []


def test_the_backup_of_closing_shows_progress_and_can_be_cancelled(kluis: Vault) -> None:
    dossier_in(kluis)

    def cancel(*_: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        kluis.close(progress=cancel)
    assert list_backups(backup_folder(kluis.folder)) == ()
    open_vault(kluis.folder, WACHTZIN).close()
    assert len(list_backups(backup_folder(kluis.folder))) == 1


def test_what_a_killed_backup_left_is_cleared_away(kluis: Vault, tmp_path: Path) -> None:
    half = tmp_path / "k" / f".kopie-{kluis.vault_id[:8]}-dood"
    half.mkdir(parents=True)
    (half / "kluis.db").write_bytes(b"half")
    assert _names(tmp_path / "k") == [half.name]
    made = kluis.backup(tmp_path / "k")
    assert _names(tmp_path / "k") == [made.path.name]


def test_a_backup_that_cannot_be_written_leaves_the_vault_closed_and_whole(kluis: Vault) -> None:
    opp = dossier_in(kluis)
    answer(kluis, opp, "bewaard")
    backup_folder(kluis.folder).write_text("hier staat iets in de weg")
    with pytest.raises(KopieMislukt, match="alles wat bewaard was, is veilig"):
        kluis.close()
    with open_vault(kluis.folder, WACHTZIN) as vault:
        assert answer_of(vault, opp) == "bewaard"
        vault.close(backup=False)


@pytest.mark.parametrize(
    ("number", "words"), [(28, "geen ruimte"), (13, "niet geschreven worden"), (5, "half bewaard")]
)
def test_a_backup_says_what_stood_in_its_way(
    kluis: Vault, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def failing(*_: object) -> None:
        raise OSError(number, "x")

    monkeypatch.setattr("models.vault.backup.reach_disk", failing)
    with pytest.raises(KopieMislukt, match=words):
        kluis.backup()


def test_a_copy_that_is_not_equal_to_the_vault_is_thrown_away(kluis: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.vault.backup.is_whole", lambda _: False)
    with pytest.raises(KopieMislukt):
        kluis.backup()
    assert _names(backup_folder(kluis.folder)) == []


def test_a_file_that_is_not_what_was_written_is_thrown_away(kluis: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    digests = iter("abcdef")
    monkeypatch.setattr("models.vault.backup_file._digest", lambda *_: next(digests))
    with pytest.raises(KopieMislukt):
        kluis.backup()
    assert _names(backup_folder(kluis.folder)) == []


def test_a_damaged_vault_is_not_copied_over_good_backups(kluis: Vault) -> None:
    dossier_in(kluis)
    kluis.close()
    content = bytearray((kluis.folder / "kluis.db").read_bytes())
    content[-2000] ^= 1
    (kluis.folder / "kluis.db").write_bytes(content)
    vault = open_vault(kluis.folder, WACHTZIN)
    before = list_backups(backup_folder(kluis.folder))
    with pytest.raises((KluisBeschadigd, KopieMislukt)):
        vault.backup()
    vault.close(backup=False)
    assert list_backups(backup_folder(kluis.folder)) == before


def test_only_backups_of_closing_are_thinned(kluis: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.vault.backup.staying", lambda moments: frozenset(sorted(moments)[-1:]))
    opp = dossier_in(kluis)
    asked = kluis.backup()
    kluis.close()
    closed = []
    for number in range(3):
        with open_vault(kluis.folder, WACHTZIN) as vault:
            answer(vault, opp, str(number))
            monkeypatch.setattr(
                "models.vault.backup._now", lambda n=number: asked.manifest.made + timedelta(days=n + 1)
            )
        closed.append(list_backups(backup_folder(kluis.folder))[0].path)
    left = {one.path for one in list_backups(backup_folder(kluis.folder))}
    assert left == {asked.path, closed[-1]}


def test_backups_of_several_vaults_in_one_folder_are_told_apart(kluis: Vault, tmp_path: Path) -> None:
    other, _ = new_vault(tmp_path / "ander")
    mine, theirs = kluis.backup(tmp_path / "k"), other.backup(tmp_path / "k")
    other.close(backup=False)
    (tmp_path / "k" / f"kapot{SUFFIX}").write_bytes(b"kapot")
    assert {one.path for one in list_backups(tmp_path / "k")} == {mine.path, theirs.path}
    assert [one.path for one in list_backups(tmp_path / "k", kluis.vault_id)] == [mine.path]


def test_a_folder_that_is_not_there_has_no_backups(tmp_path: Path) -> None:
    assert list_backups(tmp_path / "nergens") == ()


def test_a_backup_tells_nothing_without_the_key(kluis: Vault, tmp_path: Path) -> None:
    opp = dossier_in(kluis)
    answer(kluis, opp, "Noor leest liever met Fatma")
    made = kluis.backup(tmp_path / "k")
    content = made.path.read_bytes()
    for word in (b"Noor", b"Veldman", b"Fatma", b"Marit", kluis.storage.key, kluis.storage.key.hex().encode()):
        assert word not in content
    with zipfile.ZipFile(made.path) as archive:
        assert sorted(archive.namelist()) == ["bijlagen.txt", "kluis.db", "kopie.json", "sleutels.json"]
