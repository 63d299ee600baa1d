"""What was chosen last on the worklist, for the next start: among the settings, as only the vault can read it."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop.shell.preferences import Preferences
from desktop.shell.session import Session
from desktop.worklist.chosen import Chosen
from models.vault import Vault


class LastChoice(QObject):
    """Keeps a choice, and tells it when the list is first read."""

    def __init__(self, session: Session, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._kept = Chosen()

    def tell(self, then: Callable[[Chosen], None]) -> None:
        """Tells what was chosen last; everything when that is not known."""
        sealed = self._preferences.choice(self._session.vault_id)
        if not sealed:
            then(Chosen())
            return

        def told(chosen: Chosen) -> None:
            self._kept = chosen
            then(chosen)

        self._session.ask(partial(_open, sealed=sealed), told, lambda _: then(Chosen()), owner=self)

    def keep(self, chosen: Chosen) -> None:
        """Keeps this choice for the next time."""
        if chosen != self._kept:
            self._kept = chosen
            self._session.ask(partial(_seal, chosen=chosen), self._write, lambda _: None, owner=self)

    def _write(self, sealed: str) -> None:
        self._preferences.keep_choice(self._session.vault_id, sealed)


def _seal(vault: Vault, chosen: Chosen) -> str:
    return b64encode(vault.seal.seal(json.dumps(chosen.told).encode())).decode()


def _open(vault: Vault, sealed: str) -> Chosen:
    try:
        data = vault.seal.open(b64decode(sealed))
        return Chosen.of(json.loads(data)) if data else Chosen()
    except (ValueError, TypeError):  # written by another version
        return Chosen()
