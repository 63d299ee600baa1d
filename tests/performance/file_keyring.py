"""A keyring in a file, so that a start can be measured without a Secret Service: set by PYTHON_KEYRING_BACKEND."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Secrets as JSON in the file that FILE_KEYRING names. For benchmarks only."""

    priority = 1

    def _all(self) -> dict[str, str]:
        path = Path(os.environ["FILE_KEYRING"])
        return json.loads(path.read_text()) if path.is_file() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._all().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        Path(os.environ["FILE_KEYRING"]).write_text(json.dumps(self._all() | {f"{service}/{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        kept = {name: secret for name, secret in self._all().items() if name != f"{service}/{username}"}
        Path(os.environ["FILE_KEYRING"]).write_text(json.dumps(kept))
