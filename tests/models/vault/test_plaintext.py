"""Nothing of a dossier, a user or a key can be read in any file that a vault leaves, open or closed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from vaults import GEBRUIKER, WACHTZIN, answer, dossier_in, new_vault

from models.vault import Vault, open_vault
from models.vault.backup import backup_folder
from models.vault.messages import KluisBeschadigd

SENTENCE = "Ik wil liever met Fatma lezen dan alleen"
SEEDED = ("Noortje", "Zandvoort-Veldman", "Fatma", SENTENCE, GEBRUIKER, "Wilgenhoek-organisatie", WACHTZIN.tekst)


def _forms(word: str) -> set[bytes]:
    return {form for one in (word, word.lower(), word.upper()) for form in (one.encode(), one.encode("utf-16-le"))}


def _found(folder: Path, words: tuple[str, ...]) -> list[tuple[str, str]]:
    files = [one for one in folder.rglob("*") if one.is_file()]
    assert files
    return [(path.name, word) for path in files for word in words for form in _forms(word) if form in path.read_bytes()]


def test_the_scan_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("Aan Noortje")
    assert _found(tmp_path, SEEDED) == [("brief.txt", "Noortje")]


def test_no_seeded_text_is_in_any_file_of_the_vault_or_its_backups(tmp_path: Path) -> None:
    vault, code = new_vault(tmp_path / "K.kluis")
    secrets = (*SEEDED, str(code), code.tekst, vault.storage.key.hex())
    opp = dossier_in(vault, "Noortje", "Zandvoort-Veldman")
    for number in range(50):
        answer(vault, opp, f"{SENTENCE} ({number}). " * 40)
    vault.backup()
    assert (vault.folder / "kluis.db-wal").stat().st_size > 0
    assert _found(tmp_path, secrets) == []
    vault.close()
    assert backup_folder(vault.folder).is_dir()
    assert _found(tmp_path, secrets) == []


def test_the_name_of_no_file_tells_a_dossier(kluis: Vault) -> None:
    dossier_in(kluis, "Noortje", "Zandvoort-Veldman")
    kluis.close()
    names = " ".join(one.name for one in kluis.folder.parent.rglob("*"))
    assert not [word for word in SEEDED if word in names]


_WORK = """
import sys
sys.path[:0] = sys.argv[1:3]
from pathlib import Path
from sqlalchemy import text
from vaults import answer, dossier_in, new_vault
vault, _ = new_vault(Path(sys.argv[3]))
opp = dossier_in(vault)
answer(vault, opp, "zin " * 5000)
with vault.reading() as connection:
    many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)"
    connection.execute(text(f"{many} SELECT count(*) FROM (SELECT nieuw || i AS x FROM wijziging, n ORDER BY x DESC)"))
vault.backup()
vault.close()
"""


def test_sorting_and_copying_leave_nothing_in_the_folder_for_temporary_files(tmp_path: Path) -> None:
    tests = next(one for one in Path(__file__).resolve().parents if one.name == "tests")
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    untouched = temporary.stat().st_mtime_ns  # a file that was made and removed at once would show here
    done = subprocess.run(
        [sys.executable, "-c", _WORK, str(tests.parent), str(tests), str(tmp_path / "K")],
        env=os.environ | {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert temporary.stat().st_mtime_ns == untouched


def test_a_damaged_vault_writes_nothing_to_stderr(closed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (closed / "kluis.db").write_bytes(os.urandom(8192))
    with pytest.raises(KluisBeschadigd):
        open_vault(closed, WACHTZIN)
    assert capfd.readouterr() == ("", "")
