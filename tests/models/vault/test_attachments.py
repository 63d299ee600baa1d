"""The files of attachments of a vault: kept with an act or not at all, looked over, copied with backups, destroyed."""

import os
import signal
import subprocess
import sys
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vaults import WACHTZIN, answer, dossier_in, new_vault

from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.vault import Vault, attachments, backup_file, blob, open_vault
from models.vault.attachments import State
from models.vault.backup import backup_folder, list_backups
from models.vault.messages import (
    BijlageBeschadigd,
    BijlageOntbreekt,
    BijlageVernietigd,
    KopieBeschadigd,
    SchijfFout,
    SchijfVol,
)
from models.vault.restore import restore

REPORT = b"Verslag over Noor Veldman. " * 100


def _keep(vault: Vault, content: bytes = REPORT) -> str:
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
        name = attachments.keep(vault.storage, doing.connection, content)
        doing.add("briefpapier", naam=name[:8])  # so that something changed, as with every real attachment
    return name


def _read(vault: Vault, name: str) -> bytes:
    with vault.reading() as connection:
        return attachments.read(vault.storage, connection, name)


def _files(vault: Vault) -> list[str]:
    return sorted(one.name for one in (vault.folder / "bijlagen").iterdir())


def test_what_was_kept_is_read_again_also_after_opening_anew(kluis: Vault) -> None:
    name = _keep(kluis)
    assert _read(kluis, name) == REPORT
    kluis.close(backup=False)
    with open_vault(kluis.folder, WACHTZIN) as again:
        assert _read(again, name) == REPORT
        again.close(backup=False)


def test_the_folder_tells_nothing(kluis: Vault) -> None:
    name = _keep(kluis)
    (path,) = (kluis.folder / "bijlagen").iterdir()
    assert path.name == name
    assert len(name) == 64
    for word in (b"Noor", b"Verslag", b"%PDF"):
        assert word not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0 or os.name == "nt"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=15)
@given(content=st.binary(max_size=300))
def test_any_content_comes_back(kluis: Vault, content: bytes) -> None:
    assert _read(kluis, _keep(kluis, content)) == content


def test_the_same_content_is_kept_once(kluis: Vault) -> None:
    assert _keep(kluis) == _keep(kluis)
    assert len(_files(kluis)) == 1


def test_a_content_that_went_bad_is_mended_by_adding_it_again(kluis: Vault) -> None:
    name = _keep(kluis)
    (kluis.folder / "bijlagen" / name).write_bytes(b"kapot")
    with pytest.raises(BijlageBeschadigd):
        _read(kluis, name)
    _keep(kluis)
    assert _read(kluis, name) == REPORT


def test_an_act_that_fails_leaves_a_file_nobody_can_read(kluis: Vault) -> None:
    def failing() -> None:
        with act(kluis, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
            attachments.keep(kluis.storage, doing.connection, REPORT)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    (name,) = _files(kluis)
    with pytest.raises(BijlageVernietigd):
        _read(kluis, name)
    looked = kluis.look_over().attachments
    assert looked == State(0, orphans=(name,))
    assert looked.whole
    attachments.clear(kluis.folder / "bijlagen", looked.orphans)
    assert _files(kluis) == []
    assert _keep(kluis) == name
    assert _read(kluis, name) == REPORT


class Cancelled(Exception):
    pass


def test_cancelling_leaves_nothing(kluis: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blob, "CHUNK", 64)

    def cancel(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled), act(kluis, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
        attachments.keep(kluis.storage, doing.connection, REPORT, cancel)
    assert _files(kluis) == []
    assert kluis.look_over().attachments == State()


def test_a_full_disk_is_a_sentence_and_nothing_changed(kluis: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as during:
        during.setattr("models.vault.atomic_file.os.fsync", full)
        with pytest.raises(SchijfVol), act(kluis, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
            attachments.keep(kluis.storage, doing.connection, REPORT)
    assert _files(kluis) == []
    assert kluis.look_over().attachments == State()


def test_what_a_power_cut_left_half_is_cleared_at_the_next_keeping(kluis: Vault) -> None:
    half = kluis.folder / "bijlagen" / f".{'a' * 64}.0123abcd"
    half.write_bytes(b"half")
    name = _keep(kluis)
    assert _files(kluis) == [name]


def test_looking_over_tells_missing_damaged_and_orphans(kluis: Vault) -> None:
    folder = kluis.folder / "bijlagen"
    good, gone, flipped, cut = (_keep(kluis, content) for content in (b"goed", b"weg", b"omgeklapt", b"afgekapt"))
    (folder / gone).unlink()
    content = bytearray((folder / flipped).read_bytes())
    content[-1] ^= 1
    (folder / flipped).write_bytes(content)
    (folder / cut).write_bytes((folder / cut).read_bytes()[:-3])
    (folder / "vreemd").write_bytes(b"van iemand")
    seen: list[tuple[int, int]] = []
    looked = kluis.look_over(lambda *now: seen.append(now))
    assert looked.database
    assert looked.attachments == State(4, (gone,), tuple(sorted([flipped, cut])), ("vreemd",))
    assert not looked.attachments.whole
    assert seen[-1] == (4, 4)
    with pytest.raises(BijlageOntbreekt):
        _read(kluis, gone)
    assert _read(kluis, good) == b"goed"


def test_a_file_under_the_name_of_another_is_found(kluis: Vault) -> None:
    one, other = _keep(kluis, b"van Noor"), _keep(kluis, b"van Daan")
    folder = kluis.folder / "bijlagen"
    (folder / one).write_bytes((folder / other).read_bytes())
    with pytest.raises(BijlageBeschadigd):
        _read(kluis, one)


def test_destroying_the_key_destroys_every_copy_of_the_file(kluis: Vault, tmp_path: Path) -> None:
    name = _keep(kluis)
    copy = (kluis.folder / "bijlagen" / name).read_bytes()
    with kluis.reading() as connection:
        known = attachments.find(connection, name)
    assert known is not None
    assert known.key.hex() not in repr(known)
    with act(kluis, Handelingsoort.VERNIETIGD) as doing:
        attachments.forget(doing.connection, [name])
    attachments.wipe([kluis.folder / "bijlagen", tmp_path / "nergens"], [name])
    assert _files(kluis) == []
    (kluis.folder / "bijlagen" / name).write_bytes(copy)
    with pytest.raises(BijlageVernietigd):
        _read(kluis, name)
    kluis.close(backup=False)
    assert known.key.hex().encode() not in (kluis.folder / "kluis.db").read_bytes()


def test_a_backup_copies_each_file_once(kluis: Vault, tmp_path: Path) -> None:
    name = _keep(kluis)
    first = kluis.backup(tmp_path / "k")
    copy = tmp_path / "k" / f"bijlagen-{kluis.vault_id[:8]}" / name
    written = copy.stat().st_mtime_ns
    later = _keep(kluis, b"nog een")
    kluis.backup(tmp_path / "k")
    assert copy.stat().st_mtime_ns == written
    assert sorted(one.name for one in copy.parent.iterdir()) == sorted([name, later])
    assert first.lacking == 0
    assert len(list_backups(tmp_path / "k", kluis.vault_id)) == 2


def test_a_file_that_went_bad_is_not_copied_over_a_good_one(kluis: Vault, tmp_path: Path) -> None:
    name, other = _keep(kluis), _keep(kluis, b"nog een")
    kluis.backup(tmp_path / "k")
    (kluis.folder / "bijlagen" / name).write_bytes(b"kapot")
    (kluis.folder / "bijlagen" / other).unlink()
    assert kluis.backup(tmp_path / "k").lacking == 0
    assert kluis.backup(tmp_path / "l").lacking == 2
    kluis.close(backup=False)
    done = restore(list_backups(tmp_path / "k")[0].path, WACHTZIN, tmp_path / "T")
    assert done.lacking == 0
    with open_vault(done.folder, WACHTZIN) as back:
        assert _read(back, name) == REPORT
        assert _read(back, other) == b"nog een"
        back.close(backup=False)


def test_a_backup_tells_how_far_it_is_with_the_files_too_and_can_be_stopped_there(kluis: Vault, tmp_path: Path) -> None:
    large, small = _keep(kluis, os.urandom(3 << 20)), _keep(kluis)
    told: list[tuple[int, int]] = []
    kluis.backup(tmp_path / "k", lambda done, total: told.append((done, total)))
    of_files = [one for one in told if one[1] == told[-1][1]]
    assert len({total for _, total in told}) == 2, "first the pages of the database, then the files"
    assert len(of_files) > 3, "told within a large file too"
    assert of_files == sorted(of_files)
    assert of_files[0][0] == 0
    assert of_files[-1][0] == of_files[-1][1]

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if total == of_files[0][1] and done > 1024:
            raise Stopped

    with pytest.raises(Stopped):
        kluis.backup(tmp_path / "l", stop)
    assert list_backups(tmp_path / "l") == ()
    copies = tmp_path / "l" / f"bijlagen-{kluis.vault_id[:8]}"
    assert {one.name for one in copies.iterdir()} <= {large, small}, "nothing is left by halves"
    assert [one for one in (tmp_path / "l").iterdir() if one != copies] == []
    assert kluis.backup(tmp_path / "l").lacking == 0


def test_restoring_brings_the_attachments_of_that_day_back(kluis: Vault, tmp_path: Path) -> None:
    name = _keep(kluis)
    backup = kluis.backup(tmp_path / "k").path
    later = _keep(kluis, b"van later")
    kluis.close(backup=False)
    done = restore(backup, WACHTZIN, kluis.folder)
    with open_vault(kluis.folder, WACHTZIN) as back:
        assert _read(back, name) == REPORT
        with pytest.raises(BijlageVernietigd):
            _read(back, later)
        assert back.look_over().attachments == State(1)
        back.close(backup=False)
    assert done.aside is not None
    with open_vault(done.aside, WACHTZIN) as aside:
        assert _read(aside, later) == b"van later"
        aside.close(backup=False)


def test_a_backup_that_was_carried_off_alone_tells_what_lacks(kluis: Vault, tmp_path: Path) -> None:
    name = _keep(kluis)
    backup = kluis.backup(tmp_path / "k").path
    kluis.close(backup=False)
    alone = tmp_path / "stick"
    alone.mkdir()
    backup = backup.rename(alone / backup.name)
    assert restore(backup, WACHTZIN, tmp_path / "T").lacking == 1
    assert restore(backup, WACHTZIN, kluis.folder).lacking == 0, "the vault that was there still has it"
    with open_vault(tmp_path / "T", WACHTZIN) as back:
        with pytest.raises(BijlageOntbreekt):
            _read(back, name)
        back.close(backup=False)


def test_copies_that_no_backup_names_any_more_go(kluis: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.vault.backup.staying", lambda moments: frozenset(sorted(moments)[-1:]))
    moments = iter(range(1, 9))
    monkeypatch.setattr("models.vault.backup._now", lambda: datetime(2026, 11, next(moments), tzinfo=UTC))
    opp, name = dossier_in(kluis), _keep(kluis)
    kluis.close()
    copies = backup_folder(kluis.folder) / f"bijlagen-{kluis.vault_id[:8]}"
    with open_vault(kluis.folder, WACHTZIN) as vault:
        answer(vault, opp, "nog nodig")
    assert [one.name for one in copies.iterdir()] == [name]
    with open_vault(kluis.folder, WACHTZIN) as vault:
        with act(vault, Handelingsoort.VERNIETIGD) as doing:
            attachments.forget(doing.connection, [name])
        answer(vault, opp, "niet meer nodig")
    assert list(copies.iterdir()) == []


_WRITES = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from vaults import WACHTZIN
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.vault import attachments, open_vault

vault = open_vault(Path(sys.argv[1]), WACHTZIN)
for number in range(10_000):
    with act(vault, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
        name = attachments.keep(vault.storage, doing.connection, b"%d " % number * 400_000)
    print(name, number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("wait", [0.0, 0.013, 0.05])
def test_a_kill_in_the_middle_loses_nothing_that_was_kept(closed: Path, wait: float) -> None:
    root = Path(__file__).resolve().parents[3]
    writing = subprocess.Popen(
        [sys.executable, "-c", _WRITES, str(closed), str(root), str(root / "tests")],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writing.stdout is not None
    told = [writing.stdout.readline().split() for _ in range(3)]
    time.sleep(wait)
    writing.send_signal(signal.SIGKILL)
    told += [line.split() for line in writing.stdout.read().splitlines()]
    writing.wait()
    writing.stdout.close()
    with open_vault(closed, WACHTZIN) as vault:
        looked = vault.look_over()
        assert looked.database
        assert looked.attachments.whole
        assert looked.attachments.there >= len([one for one in told if len(one) == 2]) >= 3
        for name, number in (one for one in told if len(one) == 2):
            assert _read(vault, name) == b"%d " % int(number) * 400_000
        vault.close(backup=False)


def test_a_disk_that_fails_is_told_as_that_and_not_as_damage(kluis: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    name = _keep(kluis)

    def failing(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", failing)
    with pytest.raises(SchijfFout):
        _read(kluis, name)


def test_a_file_that_cannot_be_taken_away_keeps_nobody(kluis: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    name = _keep(kluis)

    def failing(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", failing)
    attachments.wipe([kluis.folder / "bijlagen"], [name])
    assert _files(kluis) == [name]


def test_a_folder_that_is_not_there_holds_nothing(kluis: Vault) -> None:
    assert attachments.look_over(kluis.folder / "nergens", []) == State()


def test_copies_stay_while_a_backup_does_not_say_which_it_names(kluis: Vault, tmp_path: Path) -> None:
    name, opp = _keep(kluis), dossier_in(kluis)
    kluis.close()
    place = backup_folder(kluis.folder)
    copies = place / f"bijlagen-{kluis.vault_id[:8]}"
    (copies / "van vroeger").write_bytes(b"x")
    (place / "kapot.driehoek-kopie").write_bytes(b"kapot")
    with open_vault(kluis.folder, WACHTZIN) as vault:
        answer(vault, opp, "verder")
    assert sorted(one.name for one in copies.iterdir()) == sorted([name, "van vroeger"])
    (place / "kapot.driehoek-kopie").unlink()
    other, _ = new_vault(tmp_path / "Ander.kluis")
    other.backup(place)
    other.close(backup=False)
    with open_vault(kluis.folder, WACHTZIN) as vault:
        answer(vault, opp, "nog verder")
    assert [one.name for one in copies.iterdir()] == [name]


def _rewritten(path: Path, told: bytes, packed: int) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for one, content in parts.items():
            kind = packed if one == backup_file.NAMES else zipfile.ZIP_STORED
            archive.writestr(one, told if one == backup_file.NAMES else content, kind)


@pytest.mark.parametrize(("told", "packed"), [(b"iets anders\n", zipfile.ZIP_STORED), (b"", zipfile.ZIP_DEFLATED)])
def test_names_that_are_not_what_was_packed_are_damage(kluis: Vault, tmp_path: Path, told: bytes, packed: int) -> None:
    name = _keep(kluis)
    path = kluis.backup(tmp_path / "k").path
    assert backup_file.read_names(path) == {name}
    _rewritten(path, told, packed)
    with pytest.raises(KopieBeschadigd):
        backup_file.read_names(path)


def test_names_that_are_gone_are_damage(kluis: Vault, tmp_path: Path) -> None:
    path = kluis.backup(tmp_path / "k").path
    with zipfile.ZipFile(path) as archive:
        parts = {one: archive.read(one) for one in archive.namelist() if one != backup_file.NAMES}
    with zipfile.ZipFile(path, "w") as archive:
        for one, content in parts.items():
            archive.writestr(one, content)
    with pytest.raises(KopieBeschadigd):
        backup_file.read_names(path)


def test_a_file_of_another_size_under_the_right_key_is_damage(kluis: Vault) -> None:
    name = _keep(kluis)
    with kluis.reading() as connection:
        known = attachments.find(connection, name)
    assert known is not None
    path = kluis.folder / "bijlagen" / name
    path.write_bytes(b"".join(blob.seal(REPORT[:-1], known.key)))
    assert kluis.look_over().attachments.damaged == (name,)
