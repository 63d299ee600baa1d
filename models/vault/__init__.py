"""The vault: an encrypted folder with the dossiers of one organisation, the slots that open it, and its backups.

`create_vault` and `open_vault` give a `Vault`; what goes wrong on the way is a message of `models.vault.messages`.
"""

from models.vault.creation import create_vault
from models.vault.keyring_secret import Sleutelbos
from models.vault.opening import open_vault
from models.vault.passphrase import Wachtzin
from models.vault.recovery_code import Herstelcode
from models.vault.vault import Vault

__all__ = ["Herstelcode", "Sleutelbos", "Vault", "Wachtzin", "create_vault", "open_vault"]
