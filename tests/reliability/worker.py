"""A program that works in a vault until it is killed: `python worker.py FOLDER WHAT BEGIN`.

It prints one line for each thing that it finished: what it printed is promised to be on the disk.
"""

import sys
from collections.abc import Callable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from sqlalchemy import select  # noqa: E402 (the folders above come first)
from vaults import CHEAP, WACHTZIN, answer  # noqa: E402

from models.record.act import act  # noqa: E402
from models.record.handelingsoort import Handelingsoort  # noqa: E402
from models.tables import Document, Rij  # noqa: E402
from models.vault import Vault, Wachtzin, open_vault  # noqa: E402


def typing(vault: Vault, number: int) -> None:
    """A pause in typing: the sentence is kept, and a goal now and then."""
    answer(vault, _document(vault), f"{number}")
    if number % 3 == 0:
        with act(vault, Handelingsoort.RIJ_TOEGEVOEGD) as doing:
            doing.add_row(_document(vault), "doelen", {"doel": f"{number}"})
    if number % 7 == 0:
        with vault.reading() as connection:
            row = connection.execute(select(Rij.uid).limit(1)).scalar_one()
        with act(vault, Handelingsoort.VELD_GEWIJZIGD) as doing:
            doing.set_cell(row, "doel", f"{number}")


def copying(vault: Vault, number: int) -> None:
    """A backup of a vault that changed."""
    answer(vault, _document(vault), f"{number}")
    vault.backup()


def changing_keys(vault: Vault, number: int) -> None:
    """A slot comes, another goes."""
    slot = vault.slots.add(Wachtzin(f"zin {number}"), vault.gebruiker_uid, cost=CHEAP)
    vault.slots.withdraw(slot.id)


WORK: dict[str, Callable[[Vault, int], None]] = {
    "typing": typing,
    "copying": copying,
    "changing_keys": changing_keys,
}


def _document(vault: Vault) -> str:
    with vault.reading() as connection:
        return connection.execute(select(Document.uid)).scalars().one()


def main(folder: str, what: str, begin: str) -> None:
    """Works on and on, counting from `begin`."""
    vault = open_vault(Path(folder), WACHTZIN)
    number = int(begin)
    while True:
        number += 1
        WORK[what](vault, number)
        print(number, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
