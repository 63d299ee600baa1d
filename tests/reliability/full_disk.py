"""A program whose disk fills up while it works: `python full_disk.py FOLDER ROOM...`.

For each number of bytes it may write no file further than that (RLIMIT_FSIZE), beginning with an empty write-ahead log;
it works until that goes wrong, gets its room back and goes on. It prints one line for each time: what was refused, and
whether the OPP says what was last kept.
"""

import resource
import sys
from contextlib import closing
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from sqlalchemy import select  # noqa: E402 (the folders above come first)
from vaults import CHEAP, WACHTZIN, answer, answer_of, new_vault  # noqa: E402

from models.errors import Melding  # noqa: E402
from models.tables import Document  # noqa: E402
from models.vault import Vault, Wachtzin, open_vault  # noqa: E402

_NO_LIMIT = resource.getrlimit(resource.RLIMIT_FSIZE)


def _room(size: int | None) -> None:
    limit = _NO_LIMIT[1] if size is None else size
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, _NO_LIMIT[1]))


def _type_until_full(vault: Vault, document: str, room: int) -> None:
    with closing(vault.storage.connect()) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept = str(answer_of(vault, document))
    _room(room)
    for number in range(1000):
        text = f"{number} " * 200
        try:
            answer(vault, document, text)
        except Melding as refusal:
            same = answer_of(vault, document) == kept
            _room(None)
            print(type(refusal).__name__, "same" if same else "OTHER", flush=True)
            break
        kept = text
    else:
        print("never full", flush=True)
    answer(vault, document, "verder")
    assert answer_of(vault, document) == "verder"


def _refused(what: object, room: int) -> str:
    _room(room)
    try:
        what()
    except Melding as refusal:
        return type(refusal).__name__
    finally:
        _room(None)
    return "done"


def main(folder: str, *rooms: str) -> None:
    """Every trial in turn."""
    place = Path(folder)
    vault = open_vault(place, WACHTZIN)
    with vault.reading() as connection:
        document = connection.execute(select(Document.uid)).scalars().one()
    for room in map(int, rooms):
        _type_until_full(vault, document, room)
    for room in (0, 5000, 50_000):
        print("backup", _refused(vault.backup, room), flush=True)
    new = Wachtzin("past niet")
    print("slot", _refused(lambda: vault.slots.add(new, vault.gebruiker_uid, cost=CHEAP), 100), flush=True)
    for room in (0, 5000, 50_000):
        print("new vault", _refused(lambda: new_vault(place.with_name("nieuw")), room), flush=True)
    vault.close(backup=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
