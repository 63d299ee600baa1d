"""The file of a backup: one `.driehoek-kopie` with the encrypted database, `sleutels.json`, the names of the files of
attachments that belong to it, and a manifest.

It is a zip archive without compression; what it holds is encrypted already. The manifest tells nothing of the content:
when and why the backup was made, of which vault, and the SHA-256 of each file.
"""

import hashlib
import json
import os
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import IO

from models.vault import keyfile
from models.vault.messages import GeenKopie, KopieBeschadigd, NieuwereKluis
from models.vault.storage import DATABASE

SUFFIX = ".driehoek-kopie"
FORMAT = 1
MANIFEST = "kopie.json"
NAMES = "bijlagen.txt"
"""The names of the files of attachments, one a line. The files lie beside the backups; the names tell nothing."""
CONTENT = (DATABASE, keyfile.NAME)
_MOST_MANIFEST_BYTES = 1 << 16
_BLOCK = 1 << 20


class Reason(StrEnum):
    """Why a backup was made. Only those made at closing are thinned."""

    SLUITEN = "sluiten"
    GEVRAAGD = "gevraagd"
    BIJWERKEN = "bijwerken"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself. `state` is equal for two backups of a vault that did not change in between."""

    vault_id: str
    made: datetime
    reason: Reason
    schema: int
    state: str


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file; `size` in bytes. `lacking` is how many attachments could not be copied when it was made."""

    path: Path
    manifest: Manifest
    size: int
    lacking: int = 0


def pack(folder: Path, manifest: Manifest, target: Path) -> None:
    """Packs the files of a folder into one new file and reads it back. Raises `OSError` or `KopieBeschadigd`."""
    told = {
        "format": FORMAT,
        "vault": manifest.vault_id,
        "made": manifest.made.isoformat(timespec="seconds"),
        "reason": manifest.reason,
        "schema": manifest.schema,
        "state": manifest.state,
        "sha256": {name: _digest_of_file(folder / name) for name in (*CONTENT, NAMES)},
    }
    with target.open("xb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(MANIFEST, json.dumps(told, indent=1))
            for name in (*CONTENT, NAMES):
                archive.write(folder / name, name)
        file.flush()
        os.fsync(file.fileno())
    _, sums = _read(target)
    with zipfile.ZipFile(target) as archive:
        for name in (*CONTENT, NAMES):
            with archive.open(name) as file:
                if _digest(file) != sums[name]:
                    raise KopieBeschadigd


def write_names(folder: Path, names: Iterable[str]) -> None:
    """Writes the names of the files of attachments into the folder that is to be packed. Raises `OSError`."""
    (folder / NAMES).write_text("".join(f"{one}\n" for one in sorted(names)), encoding="ascii")


def read_names(path: Path) -> frozenset[str]:
    """The names of the files of attachments that belong to a backup. Raises as `read_manifest`."""
    _, sums = _read(path)
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(NAMES).compress_type != zipfile.ZIP_STORED:
                raise KopieBeschadigd
            told = archive.read(NAMES)
        if hashlib.sha256(told).hexdigest() != sums[NAMES]:
            raise KopieBeschadigd
        return frozenset(told.decode("ascii").split())
    except _DAMAGE:
        raise KopieBeschadigd from None


def read_manifest(path: Path) -> Manifest:
    """What a backup says about itself.

    Raises `GeenKopie`, `KopieBeschadigd`, `NieuwereKluis` for a format of the future, or `OSError`.
    """
    return _read(path)[0]


def unpack(path: Path, folder: Path) -> Manifest:
    """Takes the files out into an empty folder, each only when it is what was packed. Raises as `read_manifest`."""
    manifest, sums = _read(path)
    try:
        with zipfile.ZipFile(path) as archive:
            for name in CONTENT:
                if archive.getinfo(name).compress_type != zipfile.ZIP_STORED:  # we never do: someone's zip bomb
                    raise KopieBeschadigd
                with archive.open(name) as packed, (folder / name).open("xb") as file:
                    if _digest(packed, file) != sums[name]:
                        raise KopieBeschadigd
                    file.flush()
                    os.fsync(file.fileno())
                (folder / name).chmod(0o600)
    except _DAMAGE:
        raise KopieBeschadigd from None
    return manifest


_DAMAGE = (zipfile.BadZipFile, KeyError, ValueError, TypeError, NotImplementedError, RuntimeError, EOFError)
"""How `zipfile` and the manifest show damage."""


def _read(path: Path) -> tuple[Manifest, Mapping[str, str]]:
    if not path.is_file():
        raise GeenKopie
    if not zipfile.is_zipfile(path):
        raise KopieBeschadigd if path.suffix == SUFFIX else GeenKopie
    try:
        with zipfile.ZipFile(path) as archive:
            if MANIFEST not in archive.namelist():
                raise GeenKopie
            with archive.open(MANIFEST) as file:
                told = json.loads(file.read(_MOST_MANIFEST_BYTES))
        if told["format"] > FORMAT:
            raise NieuwereKluis
        made = datetime.fromisoformat(told["made"]).astimezone(UTC)
        manifest = Manifest(told["vault"], made, Reason(told["reason"]), int(told["schema"]), str(told["state"]))
        return manifest, {name: str(told["sha256"][name]) for name in (*CONTENT, NAMES)}
    except _DAMAGE:
        raise KopieBeschadigd from None


def _digest_of_file(path: Path) -> str:
    with path.open("rb") as file:
        return _digest(file)


def _digest(source: IO[bytes], target: IO[bytes] | None = None) -> str:
    digest = hashlib.sha256()
    while block := source.read(_BLOCK):
        digest.update(block)
        if target is not None:
            target.write(block)
    return digest.hexdigest()
