"""Backups of an open vault: made through the online backup of SQLite, checked by opening, and thinned.

    path = make_backup(vault.storage)                    # beside the vault
    path = make_backup(vault.storage, Path("/stick"))    # elsewhere

Guarantees: a file with the name of a backup is whole and opens with the same secrets as the vault; until then it has
another name. Making one changes nothing in the vault and does not stop work in it. The files of attachments lie beside
the backups, each once: a backup copies only those that are not there yet, and names all of them.
"""

import hashlib
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from models.errors import Melding
from models.sentence import Sentence
from models.values import canonical
from models.vault import attachments, backup_file, keyfile, schema
from models.vault.atomic_file import reach_disk
from models.vault.attachments import Known
from models.vault.backup_file import SUFFIX, Backup, Manifest, Reason
from models.vault.check import counts, is_whole
from models.vault.connection import connect
from models.vault.messages import (
    AlleenLezen,
    KluisBezet,
    KluisOnbereikbaar,
    KopieBeschadigd,
    KopieMislukt,
    SchijfFout,
    SchijfVol,
)
from models.vault.sqlite_errors import disk_failures, sqlite_failures
from models.vault.storage import DATABASE, Storage
from models.vault.thinning import staying

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is. An exception from it cancels and leaves nothing."""

_PAGES_AT_A_TIME = 256
_WHY = {
    SchijfVol: Sentence(
        "De reservekopie is niet gelukt: daar is geen ruimte meer. De kluis zelf is niet gewijzigd en alles wat "
        "bewaard was, is veilig. Maak ruimte of kies een andere plaats voor de reservekopieën."
    ),
    AlleenLezen: Sentence(
        "De reservekopie is niet gelukt: in die map mag niet geschreven worden. De kluis zelf is niet gewijzigd en "
        "alles wat bewaard was, is veilig. Kies een andere plaats voor de reservekopieën."
    ),
}


def backup_folder(vault: Path) -> Path:
    """Where the backups of a vault go when nobody chose a place: `Naam-reservekopieen` beside `Naam.kluis`."""
    return vault.absolute().with_name(f"{vault.absolute().stem}-reservekopieen")


def make_backup(
    storage: Storage,
    to: Path | None = None,
    reason: Reason = Reason.GEVRAAGD,
    progress: Progress | None = None,
) -> Backup:
    """Makes a backup in a folder (made when it is not there) and checks it by opening. Call it from any thread.

    `progress` is told of the database first and then, from nothing again, of the files of attachments. What it raises
    ends it, and there is no backup then; files that were copied stay for the next one.
    Raises `KopieMislukt` with what stood in the way, or `KluisBeschadigd` when the vault itself cannot be read.
    """
    place = to or backup_folder(storage.folder)
    mine = f".kopie-{storage.vault_id[:8]}-"
    with ExitStack() as undo, _told_as_failed_backup():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left in place.glob(f"{mine}*"):  # of a run that was killed: only one process has this vault open
            shutil.rmtree(left, ignore_errors=True)
        making = place / f"{mine}{secrets.token_hex(4)}"
        making.mkdir(mode=0o700)
        undo.callback(shutil.rmtree, making, ignore_errors=True)
        kept_keys = keyfile.read(storage.folder)
        (making / keyfile.NAME).write_bytes(keyfile.to_bytes(kept_keys))
        state, version, known = _copy_database(storage, making / DATABASE, kept_keys.generation, progress)
        copies = attachments.copies_of(place, storage.vault_id)
        lacking = attachments.copy_into(copies, attachments.folder_of(storage.folder), known, progress)
        backup_file.write_names(making, (one.name for one in known))
        manifest = Manifest(storage.vault_id, _now(), reason, version, state)
        backup_file.pack(making, manifest, making / "klaar")
        path = _free_name(place, storage.folder.absolute().stem, manifest.made)
        (making / "klaar").rename(path)
        reach_disk(place)
        return Backup(path, manifest, path.stat().st_size, len(lacking))


def backup_when_changed(storage: Storage, to: Path | None = None, progress: Progress | None = None) -> Backup | None:
    """Makes a backup when the vault changed since the newest one there, and thins the older ones.

    Answers None when nothing changed. Raises as `make_backup`.
    """
    place = to or backup_folder(storage.folder)
    known = list_backups(place, storage.vault_id)
    with _told_as_failed_backup(), closing(storage.connect()) as raw:
        state = _state(raw, keyfile.read(storage.folder).generation)
    if known and known[0].manifest.state == state:
        return None
    made = make_backup(storage, place, Reason.SLUITEN, progress)
    _thin((made, *known))
    _clear_copies(place, storage.vault_id)
    return made


def replace_backups(storage: Storage, to: Path | None = None) -> Backup:
    """Makes a backup and takes every older one of this vault in that folder away, with the files only those named.

    Raises as `make_backup`; then the older ones stay. One that cannot be taken away stays without a word.
    """
    place = to or backup_folder(storage.folder)
    older = list_backups(place, storage.vault_id)
    made = make_backup(storage, place)
    for one in older:
        with suppress(OSError):
            one.path.unlink()
    _clear_copies(place, storage.vault_id)
    return made


def list_backups(folder: Path, vault_id: str | None = None) -> tuple[Backup, ...]:
    """The readable backups in a folder, newest first; those of one vault, or of any."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            with disk_failures():
                one = Backup(path, backup_file.read_manifest(path), path.stat().st_size)
        except Melding:
            continue
        if vault_id in (None, one.manifest.vault_id):
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.manifest.made, reverse=True))


def _copy_database(
    storage: Storage, target: Path, generation: int, progress: Progress | None
) -> tuple[str, int, tuple[Known, ...]]:
    """Copies one unchanging state of the database and compares; answers its state, schema version and attachments."""
    with closing(storage.connect()) as source, closing(connect(target, storage.key, "rwc")) as copy:
        source.execute("PRAGMA query_only = ON")
        source.execute("BEGIN")
        expected = counts(source)

        def told(_: int, left: int, total: int) -> None:
            if progress:
                progress(total - left, total)

        source.backup(copy, pages=_PAGES_AT_A_TIME, progress=told)
        copy.execute("PRAGMA journal_mode = DELETE")  # so that the copy is one file
        if not is_whole(copy) or counts(copy) != expected:
            raise KopieMislukt
        return _state(copy, generation), schema.version_of(copy), attachments.all_known(copy)


def _state(raw: sqlcipher.Connection, generation: int) -> str:
    """A mark that differs when a change was written or a slot changed. It tells nothing of the content."""
    last = raw.execute("SELECT nr, handeling_uid FROM wijziging ORDER BY nr DESC LIMIT 1").fetchone()
    return hashlib.sha256(canonical([generation, *(last or ())]).encode()).hexdigest()


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _free_name(place: Path, name: str, made: datetime) -> Path:
    moment = made.astimezone().strftime("%Y-%m-%d %H.%M.%S")
    path, number = place / f"{name} {moment}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = place / f"{name} {moment} ({number}){SUFFIX}"
    return path


def _thin(backups: Sequence[Backup]) -> None:
    thinned = [one for one in backups if one.manifest.reason is Reason.SLUITEN]
    kept = staying([one.manifest.made for one in thinned])
    for one in thinned:
        if one.manifest.made not in kept:
            with suppress(OSError):  # the next time then
                one.path.unlink()


def _clear_copies(place: Path, vault_id: str) -> None:
    """Takes files of attachments away that no backup names any more; none when a backup does not say which it names."""
    copies = attachments.copies_of(place, vault_id)
    if not copies.is_dir():
        return
    named: set[str] = set()
    with suppress(OSError):  # the next time then
        for path in place.glob(f"*{SUFFIX}"):
            try:
                if backup_file.read_manifest(path).vault_id == vault_id:
                    named |= backup_file.read_names(path)
            except Melding:
                return
        attachments.wipe([copies], [one.name for one in copies.iterdir() if one.name not in named])


@contextmanager
def _told_as_failed_backup() -> Iterator[None]:
    """A disk that fails while a backup is made has not failed the vault: say so."""
    try:
        with disk_failures(), sqlite_failures():
            yield
    except (SchijfVol, AlleenLezen, SchijfFout, KluisOnbereikbaar, KluisBezet, KopieBeschadigd) as failure:
        raise KopieMislukt(_WHY.get(type(failure))) from failure
