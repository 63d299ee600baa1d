"""A program that is killed while it works loses nothing that it had told to be kept.

The long form, 100 kills while typing: `python3 installer/dev.py test -m reliability tests/reliability`.
"""

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select
from vaults import WACHTZIN, answer, answer_of, dossier_in, new_vault

from models.record import audit
from models.record.history import history_of
from models.tables import Handeling, Rij, Spoor
from models.vault import open_vault
from models.vault.backup import backup_folder, list_backups
from models.vault.check import is_whole
from models.vault.restore import restore

WORKER = Path(__file__).with_name("worker.py")


@pytest.fixture
def filled(tmp_path: Path) -> tuple[Path, str]:
    """A closed vault with one OPP that says 0, and the uid of that OPP."""
    vault, _ = new_vault(tmp_path / "K")
    opp = dossier_in(vault)
    answer(vault, opp, "0")
    vault.close(backup=False)
    return vault.folder, opp


def _work_until_killed(folder: Path, what: str, begin: int, chance: random.Random) -> int:
    """Lets the program work and kills it at some moment; answers the last number that it told to be kept."""
    last, enough = begin, chance.randint(1, 25 if what == "typing" else 3)
    command = [sys.executable, str(WORKER), str(folder), what, str(begin)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout
        assert program.stderr
        for _ in range(enough):
            last = int(program.stdout.readline() or pytest.fail(program.stderr.read()))
        time.sleep(chance.random() * 0.004)
        program.kill()
        for line in program.stdout:
            last = int(line) if line.endswith("\n") else last
    return last


def _look(folder: Path, opp: str) -> int:
    """Checks that the vault is whole and fits with itself; answers the number that the OPP says."""
    vault = open_vault(folder, WACHTZIN)
    with closing(vault.storage.connect()) as raw:
        assert is_whole(raw)
    now = answer_of(vault, opp)
    with vault.reading() as connection:
        assert audit.verify(connection) is None
        assert audit.verify_history(connection) is None
        assert history_of(connection, "antwoord", opp, "hulpvraag")[0].change.nieuw == now
        acts = connection.execute(select(func.count()).select_from(Handeling)).scalar_one()
        assert connection.execute(select(func.count(Spoor.handeling_uid.distinct()))).scalar_one() == acts
        for row in connection.execute(select(Rij.uid, Rij.cellen)):
            newest = history_of(connection, "rij", row.uid)[0].change.nieuw
            assert row.cellen["doel"] == (newest["cellen"]["doel"] if isinstance(newest, dict) else newest)
    vault.close(backup=False)
    return int(str(now))


def _kill_while_typing(folder: Path, opp: str, kills: int) -> None:
    chance, kept = random.Random(kills), 0
    for _ in range(kills):
        promised = _work_until_killed(folder, "typing", kept, chance)
        kept = _look(folder, opp)
        assert kept in (promised, promised + 1), "more than what was promised is only the sentence under way"


def test_five_kills_while_typing_lose_nothing(filled: tuple[Path, str]) -> None:
    _kill_while_typing(*filled, kills=5)


@pytest.mark.reliability
def test_a_hundred_kills_while_typing_lose_nothing(filled: tuple[Path, str]) -> None:
    _kill_while_typing(*filled, kills=100)


def _kill_while_copying(folder: Path, opp: str, kills: int) -> None:
    chance = random.Random(kills)
    for number in range(kills):
        promised = _work_until_killed(folder, "copying", 0, chance)
        assert _look(folder, opp) in (promised, promised + 1)
        for one in list_backups(backup_folder(folder)):
            back = restore(one.path, WACHTZIN, folder.with_name(f"terug-{number}-{one.path.stem}"))
            _look(back.folder, opp)
            one.path.unlink()
        assert [one for one in backup_folder(folder).iterdir() if not one.name.startswith(".")] == []


def test_two_kills_while_copying_leave_only_backups_that_are_whole(filled: tuple[Path, str]) -> None:
    _kill_while_copying(*filled, kills=2)


@pytest.mark.reliability
def test_fifty_kills_while_copying_leave_only_backups_that_are_whole(filled: tuple[Path, str]) -> None:
    _kill_while_copying(*filled, kills=50)


def _kill_while_changing_keys(folder: Path, opp: str, kills: int) -> None:
    chance = random.Random(kills)
    for _ in range(kills):
        _work_until_killed(folder, "changing_keys", 0, chance)
        assert _look(folder, opp) == 0


def test_two_kills_while_changing_keys_leave_a_vault_that_opens(filled: tuple[Path, str]) -> None:
    _kill_while_changing_keys(*filled, kills=2)


@pytest.mark.reliability
def test_fifty_kills_while_changing_keys_leave_a_vault_that_opens(filled: tuple[Path, str]) -> None:
    _kill_while_changing_keys(*filled, kills=50)
