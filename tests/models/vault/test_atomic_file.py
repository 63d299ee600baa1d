"""A file is there whole or not at all."""

import os
from pathlib import Path

import pytest

from models.vault.atomic_file import write_atomically


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_atomically(path, b"een")
    write_atomically(path, b"twee")
    assert path.read_bytes() == b"twee"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"een")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"twee")
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"een"]


def test_a_system_that_opens_no_folders_still_writes_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.open

    def no_folders(path: Path, flags: int, *mode: int) -> int:
        if Path(path).is_dir():
            raise PermissionError(13, "Permission denied")
        return whole(path, flags, *mode)

    monkeypatch.setattr(os, "open", no_folders)
    write_atomically(tmp_path / "a.json", b"een")
    assert (tmp_path / "a.json").read_bytes() == b"een"
