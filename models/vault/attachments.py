"""The files in `bijlagen/` of an open vault: kept, read, looked after, destroyed.

    with act(vault, ...) as doing:
        name = attachments.keep(vault.storage, doing.connection, content)
    attachments.read(vault.storage, connection, name)

Guarantees: a file is on the disk before the act that names it is; an act that fails leaves at most a file that nobody
can read (its key was never kept), which `look_over` tells and `clear` takes away. A file that is there and whole is
never written again. Once its key is gone nobody reads it any more, also not from a copy of the file.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from models.errors import Melding
from models.vault.atomic_file import write_atomically
from models.vault.blob import Broken, Progress, chunks, name_of, seal, sealed_size, unseal
from models.vault.messages import BijlageBeschadigd, BijlageOntbreekt, BijlageVernietigd
from models.vault.sqlite_errors import disk_failures
from models.vault.storage import ATTACHMENTS, Storage
from models.vault.wrapping import new_key

if TYPE_CHECKING:
    from sqlalchemy import Connection

_PART, _KILO = 1 << 20, 1 << 10
_NAME_LENGTH = 64
"""Letters of a name: 256 bits in hex."""


@dataclass(frozen=True, slots=True)
class Known:
    """A file the vault has a key of; `size` is that of the content."""

    name: str
    key: bytes
    size: int

    def __repr__(self) -> str:
        return f"Known({self.name!r})"


@dataclass(frozen=True, slots=True)
class State:
    """How the attachments of a vault are: how many there are, and which names are not as they should be.

    `missing` and `damaged` have a key and no (good) file; `orphans` are files that no key opens.
    """

    there: int = 0
    missing: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()
    orphans: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every attachment can be read. An orphan harms nobody."""
        return not self.missing and not self.damaged


def folder_of(vault: Path) -> Path:
    """Where the files of a vault lie."""
    return vault / ATTACHMENTS


def copies_of(backups: Path, vault_id: str) -> Path:
    """Where the files of a vault lie among its backups: each once, for all backups that name it."""
    return backups / f"{ATTACHMENTS}-{vault_id[:8]}"


def keep(storage: Storage, connection: "Connection", content: bytes, progress: Progress | None = None) -> str:
    """Keeps a content within an act and answers its name; the same content is kept once.

    Raises a message of the disk, or what `progress` raises; then nothing was kept.
    """
    from sqlalchemy import insert

    from models.tables import Bijlagebestand

    name, folder = name_of(content, storage.key), folder_of(storage.folder)
    known = find(connection, name)
    if known is not None and damage(folder / name, known) is None:
        return name
    with disk_failures():
        folder.mkdir(mode=0o700, exist_ok=True)
        _clear_halves(folder)
        key = known.key if known else new_key()
        write_atomically(folder / name, seal(content, key, progress))
    if known is None:
        connection.execute(insert(Bijlagebestand), {"naam": name, "sleutel": key.hex(), "grootte": len(content)})
    return name


def read(storage: Storage, connection: "Connection", name: str, progress: Progress | None = None) -> bytes:
    """The content of a file.

    Raises `BijlageVernietigd` when there is no key, `BijlageOntbreekt`, `BijlageBeschadigd`, or a message of the disk.
    """
    known = find(connection, name)
    if known is None:
        raise BijlageVernietigd
    try:
        with disk_failures(), (folder_of(storage.folder) / name).open("rb") as file:
            return unseal(file, known.key, progress, known.size)
    except Broken:
        raise BijlageBeschadigd from None
    except Melding as failure:
        if isinstance(failure.__cause__, FileNotFoundError):
            raise BijlageOntbreekt from None
        raise


def find(connection: "Connection", name: str) -> Known | None:
    """The file of a name; None when the vault has no key of it (any more)."""
    from sqlalchemy import select

    from models.tables import Bijlagebestand

    b = Bijlagebestand.__table__.c
    row = connection.execute(select(b.naam, b.sleutel, b.grootte).where(b.naam == name)).first()
    return Known(row.naam, bytes.fromhex(row.sleutel), row.grootte) if row else None


def forget(connection: "Connection", names: Iterable[str]) -> None:
    """Destroys the keys of files, within an act. After it `wipe` takes the files themselves away."""
    from sqlalchemy import delete

    from models.tables import Bijlagebestand

    for name in names:
        connection.execute(delete(Bijlagebestand).where(Bijlagebestand.naam == name))


def wipe(folders: Iterable[Path], names: Iterable[str]) -> None:
    """Takes the files away, wherever they are; what cannot be taken away cannot be read either."""
    for name in names:
        for folder in folders:
            try:
                (folder / name).unlink(missing_ok=True)
            except OSError:
                continue


def damage(path: Path, known: Known) -> type[Melding] | None:
    """What is wrong with a file: `BijlageOntbreekt`, `BijlageBeschadigd`, or nothing. Reads all of it."""
    try:
        with path.open("rb") as file:
            size = sum(len(one) for one in chunks(file, known.key))
    except FileNotFoundError:
        return BijlageOntbreekt
    except (Broken, OSError):
        return BijlageBeschadigd
    return None if size == known.size else BijlageBeschadigd


def all_known(raw: sqlcipher.Connection) -> tuple[Known, ...]:
    """Every file that a database has a key of. Raises `sqlcipher.Error`."""
    rows = raw.execute("SELECT naam, sleutel, grootte FROM bijlagebestand ORDER BY naam").fetchall()
    return tuple(Known(naam, bytes.fromhex(sleutel), grootte) for naam, sleutel, grootte in rows)


def look_over(folder: Path, known: Iterable[Known], progress: Progress | None = None) -> State:
    """Reads every file in a folder of attachments and tells how they are. Changes nothing."""
    expected = list(known)
    missing, damaged = [], []
    for number, one in enumerate(expected, 1):
        found = damage(folder / one.name, one)
        if found is BijlageOntbreekt:
            missing.append(one.name)
        elif found is not None:
            damaged.append(one.name)
        if progress:
            progress(number, len(expected))
    names = {one.name for one in expected}
    orphans = sorted(path.name for path in _files(folder) if path.name not in names)
    return State(len(expected), tuple(missing), tuple(damaged), tuple(orphans))


def clear(folder: Path, orphans: Iterable[str]) -> None:
    """Takes files away that no key opens. Raises a message of the disk."""
    with disk_failures():
        for name in orphans:
            (folder / name).unlink(missing_ok=True)


def copy_into(folder: Path, source: Path, known: Iterable[Known], progress: Progress | None = None) -> tuple[str, ...]:
    """Copies the files that are not in a folder yet, each only when it is whole; answers the names that lack.

    What is there already stays, so that a file that went bad never takes the place of a good one. `progress` is told
    how many kilobytes of how many are there; what it raises ends the copying, with nothing by halves. Raises `OSError`.
    """
    wanted = [one for one in known if not _has(folder, one)]
    total, done, lacking = sum(sealed_size(one.size) for one in wanted), 0, []
    for one in wanted:
        told = partial(_tell, progress, done, total)
        told(0)
        if not _copy(source / one.name, folder, one, told):
            lacking.append(one.name)
        done += sealed_size(one.size)
    if wanted:
        _tell(progress, done, total, 0)
    return tuple(lacking)


def _tell(progress: Progress | None, before: int, total: int, done: int) -> None:
    if progress is not None:
        progress((before + done) // _KILO, max(total // _KILO, 1))  # bytes of many files are too many for a bar


def _has(folder: Path, one: Known) -> bool:
    """Whether the file is there with its size: what was copied was looked at when it was."""
    path = folder / one.name
    return path.is_file() and path.stat().st_size == sealed_size(one.size)


def _copy(path: Path, folder: Path, one: Known, told: Callable[[int], None]) -> bool:
    if damage(path, one) is not None:
        return False
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("rb") as file:
        write_atomically(folder / one.name, _parts(file, told))
    return True


def _parts(file: IO[bytes], told: Callable[[int], None]) -> Iterator[bytes]:
    """The content of a file in parts; after each it is told how much there was."""
    done = 0
    while part := file.read(_PART):
        yield part
        done += len(part)
        told(done)


def _files(folder: Path) -> Iterable[Path]:
    """The files of attachments in a folder, those of half a writing included."""
    return [one for one in folder.glob("*") if one.is_file()] if folder.is_dir() else []


def _clear_halves(folder: Path) -> None:
    """Takes away what a power cut left of a file that was being written: only one thread writes here."""
    for one in folder.glob(f".{'?' * _NAME_LENGTH}.*"):
        one.unlink(missing_ok=True)
