"""The settings in the window, on a real vault with the dossiers of the example school, and on an empty one."""

import keyring
import pytest
from desk import bare_desk, bare_vault, desk, example_vault
from keyring.backends import fail

__all__ = ["bare_desk", "bare_vault", "desk", "example_vault"]


@pytest.fixture(autouse=True, scope="session")
def no_keyring() -> None:
    """No test finds the keyring of who runs it."""
    keyring.set_keyring(fail.Keyring())
