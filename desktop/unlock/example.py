"""The example vault: fictional dossiers to look around in. Its wachtzin is no secret and stands on the screen."""

from pathlib import Path
from typing import Literal

from desktop.unlock.known_vault import SUFFIX, is_there
from models.vault import Vault, Wachtzin, open_vault
from models.vault.passphrase import Cost

EXAMPLE_NAME = "Voorbeeldkluis"
EXAMPLE_WACHTZIN = "voorbeeld"
Kind = Literal["school", "steunpunt", "samenwerkingsverband"]


_OF = {"school": "", "steunpunt": " steunpunt", "samenwerkingsverband": " samenwerkingsverband"}
"""What the name goes on with in the vault of each kind of organisation."""


def example_name(soort: str) -> str:
    """The name of the example vault of a kind of organisation."""
    return f"{EXAMPLE_NAME}{_OF[soort]}"


def is_example(folder: Path) -> bool:
    """Whether a vault is called like an example vault."""
    return folder.name in {f"{example_name(one)}{SUFFIX}" for one in _OF}


def open_example(parent: Path, cost: Cost, soort: Kind = "school") -> Vault:
    """Makes the example vault in a folder, or opens the one of an earlier time with what was tried out in it."""
    from forms.casus.demo import make_demo_vault

    folder = parent / f"{example_name(soort)}{SUFFIX}"
    if is_there(folder):
        return open_vault(folder, Wachtzin(EXAMPLE_WACHTZIN))
    return make_demo_vault(folder, [Wachtzin(EXAMPLE_WACHTZIN)], cost, soort)[0]
