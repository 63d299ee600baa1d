"""Opening a vault for a verb: the folder and the secret that every verb takes.

    with opened(args) as vault:
        ...

The secret comes from a file (`-` for standard input) or from the keyring of the operating system, never from a word on
the command line, where other programs can read it.
"""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from forms.commandline.parser import Parser
from models.errors import Melding

if TYPE_CHECKING:
    from models.vault import Vault

_LONGEST = 4096


class WachtzinOnleesbaar(Melding):
    """The file with the passphrase cannot be read."""


def add_vault(parser: Parser) -> None:
    """Adds KLUIS and `--wachtzin-bestand`; a verb calls this before it adds words of its own."""
    parser.needed.add_argument("kluis", type=Path, metavar="KLUIS", help="de map van de kluis")
    add_secret(parser)


def add_secret(parser: Parser) -> None:
    """Adds `--wachtzin-bestand`."""
    parser.choices.add_argument(
        "--wachtzin-bestand",
        metavar="BESTAND",
        help="bestand met de wachtzin, of - voor de standaardinvoer; anders de sleutelbos van deze computer",
    )


def passphrase(args: Namespace) -> str | None:
    """The passphrase that the call names, without its line end; None when the keyring is meant.

    Raises `WachtzinOnleesbaar`.
    """
    named: str | None = args.wachtzin_bestand
    if named is None:
        return None
    try:
        if named == "-":
            text = sys.stdin.read(_LONGEST)
        else:
            with Path(named).open(encoding="utf-8") as file:
                text = file.read(_LONGEST)
    except (OSError, UnicodeDecodeError):
        raise WachtzinOnleesbaar(
            "Het bestand met de wachtzin is niet te lezen. Er is niets geopend. Controleer de naam van het bestand."
        ) from None
    return text.removesuffix("\n").removesuffix("\r")


@contextmanager
def opened(args: Namespace) -> Iterator["Vault"]:
    """The vault of a call, open until the end of the block. Raises what opening a vault raises, a `Melding`."""
    from forms.deadlines import follow
    from models.vault import Sleutelbos, Wachtzin, open_vault

    secret = passphrase(args)
    with open_vault(args.kluis, Sleutelbos() if secret is None else Wachtzin(secret)) as vault:
        follow(vault)
        yield vault
