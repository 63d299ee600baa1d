"""The example vault: fictional dossiers to look around in. Its wachtzin is no secret and stands on the screen."""

from pathlib import Path

from desktop.unlock.known_vault import SUFFIX, is_there
from models.vault import Vault, Wachtzin, open_vault
from models.vault.passphrase import Cost

EXAMPLE_NAME = "Voorbeeldkluis"
EXAMPLE_WACHTZIN = "voorbeeld"


def is_example(folder: Path) -> bool:
    """Whether a vault is called like the example vault."""
    return folder.name == f"{EXAMPLE_NAME}{SUFFIX}"


def open_example(parent: Path, cost: Cost) -> Vault:
    """Makes the example vault in a folder, or opens the one of an earlier time with what was tried out in it."""
    from forms.casus.demo import make_demo_vault

    folder = parent / f"{EXAMPLE_NAME}{SUFFIX}"
    if is_there(folder):
        return open_vault(folder, Wachtzin(EXAMPLE_WACHTZIN))
    return make_demo_vault(folder, [Wachtzin(EXAMPLE_WACHTZIN)], cost)[0]
