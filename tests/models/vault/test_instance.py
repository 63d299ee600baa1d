"""One open instance: the lock is the operating system's, so what a dead process left behind never blocks."""

import errno
from pathlib import Path

import pytest

from models.vault import instance
from models.vault.instance import InstanceLock
from models.vault.messages import KluisInGebruik


def test_a_lock_is_held_until_it_is_released(tmp_path: Path) -> None:
    first = InstanceLock(tmp_path)
    with pytest.raises(KluisInGebruik):
        InstanceLock(tmp_path)
    first.release()
    first.release()
    InstanceLock(tmp_path).release()


def test_a_file_that_was_left_behind_does_not_block(tmp_path: Path) -> None:
    (tmp_path / instance.NAME).write_text("van een vorige keer")
    InstanceLock(tmp_path).release()


def test_the_file_says_nothing_about_who_holds_it(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    assert (tmp_path / instance.NAME).read_bytes() == b""
    lock.release()


def test_a_disk_that_knows_no_locks_is_not_told_as_a_vault_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(instance, "_try_lock", no_locks)
    with pytest.raises(OSError, match="No locks"):
        InstanceLock(tmp_path)
