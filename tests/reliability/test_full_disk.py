"""A disk that fills up: the act is refused with a sentence, and what was kept before stays kept.

The long form: `python3 installer/dev.py test -m reliability tests/reliability`.
"""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from vaults import WACHTZIN, answer, answer_of, dossier_in, new_vault

from models.record import audit
from models.vault import open_vault
from models.vault.backup import backup_folder
from models.vault.check import is_whole

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
PROGRAM = Path(__file__).with_name("full_disk.py")


def _fill(tmp_path: Path, rooms: range) -> None:
    vault, _ = new_vault(tmp_path / "K")
    opp = dossier_in(vault)
    answer(vault, opp, "van het begin")
    vault.close(backup=False)
    words = [sys.executable, str(PROGRAM), str(vault.folder), *map(str, rooms)]
    done = subprocess.run(words, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    typed, rest = done.stdout.splitlines()[: len(rooms)], done.stdout.splitlines()[len(rooms) :]
    assert set(typed) <= {"SchijfVol same", "SchijfFout same"}
    assert rest == ["backup KopieMislukt"] * 3 + ["slot SchijfVol"] + rest[4:]
    assert set(rest[4:]) <= {"new vault SchijfVol", "new vault SchijfFout"}
    assert not (tmp_path / "nieuw").exists()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["K", "K-reservekopieen"]
    assert list(backup_folder(vault.folder).iterdir()) == []
    with open_vault(vault.folder, WACHTZIN) as again:
        assert answer_of(again, opp) == "verder"
        assert len(again.slots.all) == 2
        with again.reading() as connection:
            assert audit.verify(connection) is None
            assert audit.verify_history(connection) is None
        with closing(again.storage.connect()) as raw:
            assert is_whole(raw)
        again.close(backup=False)


def test_a_full_disk_refuses_the_act_and_keeps_the_rest(tmp_path: Path) -> None:
    _fill(tmp_path, range(0, 40_000, 9_001))


@pytest.mark.reliability
def test_a_disk_that_is_full_at_any_byte(tmp_path: Path) -> None:
    _fill(tmp_path, range(0, 100_000, 331))
