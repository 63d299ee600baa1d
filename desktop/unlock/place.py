"""Whether a new vault can stand in a place, looked at without making anything. Run it in the worker: it reads disks."""

import os
import re
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop.unlock.known_vault import SUFFIX, is_there

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
"""What Windows allows in no name; a vault must be able to move there."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_SYNCED = re.compile(
    r"onedrive|dropbox|google ?drive|my drive|mijn drive|icloud|mobile documents|cloudstorage|nextcloud|owncloud|stack"
    r"|pcloud|proton ?drive|tresorit|syncthing",
    re.IGNORECASE,
)
_MARKS = (".dropbox", ".owncloudsync.log", ".stfolder", ".nextcloudsync.log")


class Standing(Enum):
    """How it stands with a place."""

    FREE = "vrij"
    SYNCED = "loopt mee met internet"
    NAME = "naam"
    NOT_WRITABLE = "niet schrijfbaar"
    VAULT = "bestaande kluis"
    OCCUPIED = "bezet"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the vault would stand."""

    folder: Path
    standing: Standing

    @property
    def possible(self) -> bool:
        """Whether the vault can be made there; a place that syncs only warns."""
        return self.standing in {Standing.FREE, Standing.SYNCED}


def look_at_place(parent: Path, name: str) -> Place:
    """How it stands with a vault of this name in this folder."""
    folder = parent / f"{name.strip()}{SUFFIX}"
    if not _is_name(name.strip()):
        return Place(folder, Standing.NAME)
    if is_there(folder):
        return Place(folder, Standing.VAULT)
    if is_there(parent):
        return Place(parent, Standing.VAULT)
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        return Place(folder, Standing.OCCUPIED)
    if not _writable(parent):
        return Place(folder, Standing.NOT_WRITABLE)
    return Place(folder, Standing.SYNCED if _synced(parent) else Standing.FREE)


def _is_name(name: str) -> bool:
    return bool(name) and not (_FORBIDDEN.search(name) or _RESERVED.fullmatch(name) or name.startswith("."))


def _writable(parent: Path) -> bool:
    """Whether the folder, or the nearest one above it that is there, may be written to."""
    for place in (parent, *parent.parents):
        if place.exists():
            return place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    return False


def _synced(parent: Path) -> bool:
    places = (parent, *parent.parents)
    if any(_SYNCED.match(place.name) for place in places):
        return True
    if any((place / mark).exists() for place in places for mark in _MARKS):
        return True
    if sys.platform == "win32":  # the folder may have another name than OneDrive; the system tells where it is
        known = [os.environ.get(name) for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")]
        return any(parent.is_relative_to(one) for one in known if one)
    return False
