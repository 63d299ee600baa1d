"""Lets a vault open with the keyring of this environment, and makes it the last one: `python add_own_key.py FOLDER`."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from vaults import WACHTZIN  # noqa: E402 (the folders above come first)

from desktop.shell.preferences import Preferences  # noqa: E402
from models.vault import Sleutelbos, open_vault  # noqa: E402

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    with open_vault(folder, WACHTZIN) as vault:
        vault.slots.add(Sleutelbos(), vault.gebruiker_uid)
        vault.close(backup=False)
    Preferences().last_vault = folder
