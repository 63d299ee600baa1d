"""The keyring of the operating system as a place for the secret of one slot.

Guarantees: a secret counts as kept only after it was read back; each way in which a keyring fails has its own message.
The keyring never holds the key of the vault itself, only what unwraps it from `sleutels.json`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from models.vault.messages import (
    GeenSleutelbos,
    SleutelbosBewaartNiet,
    SleutelbosFaalt,
    SleutelbosMelding,
    SleutelbosVergrendeld,
)

SERVICE = "Driehoek"


@dataclass(frozen=True, slots=True)
class Sleutelbos:
    """The keyring of this computer and this user, as something to open a vault with."""


@contextmanager
def _sorted_failures() -> Iterator[None]:
    from keyring import errors

    try:
        yield
    except errors.NoKeyringError:
        raise GeenSleutelbos from None
    except (errors.InitError, errors.KeyringLocked):
        raise SleutelbosVergrendeld from None
    except Exception as failure:  # a backend is a program of someone else and raises whatever it likes
        raise SleutelbosFaalt from failure


def keep(name: str, secret: str) -> None:
    """Puts a secret in the keyring under a name, and reads it back.

    Raises `GeenSleutelbos`, `SleutelbosVergrendeld`, `SleutelbosFaalt`, or `SleutelbosBewaartNiet` when it does not
    come back.
    """
    import keyring

    try:
        with _sorted_failures():
            keyring.set_password(SERVICE, name, secret)
            kept = keyring.get_password(SERVICE, name)
    except SleutelbosMelding as refused:
        raise type(refused)(refused.bij_bewaren) from refused.__cause__
    if kept != secret:
        raise SleutelbosBewaartNiet


def find(name: str) -> str | None:
    """The secret under a name, or None when the keyring has none. Raises as `keep` does."""
    import keyring

    with _sorted_failures():
        found: str | None = keyring.get_password(SERVICE, name)
    return found


def forget(name: str) -> bool:
    """Takes a secret out of the keyring; answers whether that worked (it may be gone, or the keyring of another)."""
    import keyring

    try:
        with _sorted_failures():
            keyring.delete_password(SERVICE, name)
    except SleutelbosMelding:
        return False
    return True
