"""Files that are there whole or not at all, also after a power cut."""

import os
import secrets
from collections.abc import Iterable
from pathlib import Path


def write_atomically(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Replaces a file: a new one is written beside it, reaches the disk, and then takes its name.

    The content may come in parts. Raises `OSError`, or what the parts raise; the old file is then as it was and nothing
    new stays behind.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            for part in (content,) if isinstance(content, bytes) else content:
                file.write(part)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    reach_disk(path.parent)


def reach_disk(folder: Path) -> None:
    """Waits until the names in a folder are on the disk. Raises `OSError`."""
    try:
        opened = os.open(folder, os.O_RDONLY)
    except PermissionError:  # Windows opens no folders; there the journal of the disk keeps a rename
        return
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
