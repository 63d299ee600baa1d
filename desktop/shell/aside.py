"""What is typed and in no vault, while nobody may read it: sealed by the vault it belongs to.

Through a lock it is in memory, and for the next start among the settings; in both places only as the vault sealed it. A
draft (a day that does not exist, a dossier that is half filled in) is put there a moment after each pause, so that a
kill takes no more of it than of anything else.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.shell.keeping import Aside, Keeping, Place, Write
from desktop.shell.preferences import Preferences

if TYPE_CHECKING:  # the vault is imported by the worker: the window is on the screen long before
    from models.record.change import ActResult
    from models.values import Waarde
    from models.vault import Vault

_PAUSE = 800
"""Milliseconds after a draft changed until it is sealed among the settings."""


class SealedAside(QObject):
    """Puts away what `Keeping` holds when a vault is locked, and takes it back when the same vault is opened."""

    def __init__(self, keeping: Keeping, preferences: Preferences) -> None:
        super().__init__()
        self._keeping = keeping
        self._preferences = preferences
        self._sealed: dict[str, bytes] = {}
        self._vault: Vault | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._write)
        keeping.drafts_changed.connect(self._pause.start)

    def put_away(self, vault: Vault) -> None:
        """Takes everything out of the hands of `Keeping`. Called before the vault is closed."""
        self._pause.stop()
        self._vault = None
        sealed = _seal(vault, self._keeping.put_away())
        self._preferences.keep_aside(vault.vault_id, _text(sealed))
        if sealed:
            self._sealed[vault.vault_id] = sealed

    def safe(self, vault: Vault) -> bool:
        """Whether all that is typed and in no vault is sealed on the disk: the program may end."""
        return self._preferences.keep_aside(vault.vault_id, _text(_seal(vault, self._keeping.aside)))

    def take_back(self, vault: Vault) -> None:
        """Hands it back: what could not be kept is tried again, drafts stand in their fields."""
        self._vault = vault
        sealed = self._sealed.pop(vault.vault_id, None) or _bytes(self._preferences.aside(vault.vault_id))
        aside = _open(vault, sealed)
        if aside is not None:
            self._keeping.take_back(aside, _writer)

    def keep(self) -> None:
        """Has it kept now, and forgotten among the settings when it is."""
        self._keeping.flush(self._write)

    def _write(self) -> None:
        if self._vault is not None:
            sealed = _seal(self._vault, self._keeping.aside)
            self._preferences.keep_aside(self._vault.vault_id, _text(sealed))


def _seal(vault: Vault, aside: Aside) -> bytes:
    """Sealed; empty when there is nothing to seal."""
    from models.values import to_json

    if not aside.values and not aside.drafts:
        return b""
    told = {
        "values": [[list(place), to_json(value)] for place, value in aside.values.items()],
        "drafts": [[list(place), words] for place, words in aside.drafts.items()],
    }
    return vault.seal.seal(json.dumps(told).encode())


def _open(vault: Vault, sealed: bytes) -> Aside | None:
    from models.values import from_json

    data = vault.seal.open(sealed) if sealed else None
    if data is None:
        return None
    told = json.loads(data)
    return Aside(
        {tuple(place): from_json(value) for place, value in told["values"]},
        {tuple(place): words for place, words in told["drafts"]},
    )


def _writer(place: Place) -> Write:
    return partial(_fill, place)


def _fill(place: Place, vault: Vault, value: Waarde | None) -> ActResult | None:
    """Keeps what was put away. What has no place any more (its document was taken away since) has nowhere to go."""
    from forms.filling import fill_at
    from models.actions.organisatie import set_at
    from models.actions.taak import set_task

    for keep in (set_at, set_task, fill_at):  # a setting, a task, else an answer of a form
        with suppress(LookupError):
            return keep(vault, place, value)
    return None


def _text(sealed: bytes) -> str:
    return b64encode(sealed).decode()


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return b""
