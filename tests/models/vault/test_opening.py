"""Opening: each thing that can be wrong has its own sentence, and nothing is made because something was not found."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from vaults import CHEAP, WACHTZIN, new_vault

from models.vault import Vault, Wachtzin, create_vault, keyfile, messages, open_vault
from models.vault.connection import connect
from models.vault.messages import (
    AlleenLezen,
    GeenKluis,
    KluisBeschadigd,
    KluisbestandOntbreekt,
    KluisInGebruik,
    KluisMelding,
    KluisOntbreekt,
    MapNietLeeg,
    NieuwereKluis,
    SleutelsBeschadigd,
    SleutelsOntbreken,
    WachtzinLeeg,
)


def _everything_in(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_a_new_vault_opens_and_says_what_it_is(kluis: Vault) -> None:
    assert (kluis.soort, kluis.rol) == ("school", "ib")
    kluis.close(backup=False)
    with open_vault(kluis.folder, WACHTZIN) as opened:
        assert (opened.soort, opened.rol, opened.vault_id) == ("school", "ib", kluis.vault_id)
        assert opened.gebruiker_uid == kluis.gebruiker_uid


def test_a_vault_may_be_made_in_an_empty_folder_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    vault, _ = new_vault(tmp_path / "leeg")
    vault.close(backup=False)
    assert (tmp_path / "leeg" / "kluis.db").exists()


def test_a_vault_may_be_made_deep_in_folders_that_are_not_there_yet(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path / "a" / "b" / "Onze kluis #1 100%?.kluis")
    vault.close(backup=False)
    open_vault(tmp_path / "a" / "b" / "Onze kluis #1 100%?.kluis", WACHTZIN).close(backup=False)


def test_no_vault_is_made_over_something_else(tmp_path: Path) -> None:
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "brief.txt").write_text("van iemand")
    (tmp_path / "bestand").write_text("van iemand")
    for name in ("vol", "bestand"):
        with pytest.raises(MapNietLeeg):
            new_vault(tmp_path / name)
    assert _everything_in(tmp_path) == {"brief.txt": b"van iemand", "bestand": b"van iemand"}


def test_a_vault_that_could_not_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(WachtzinLeeg):
        create_vault(
            tmp_path / "K", "school", organisatie=None, gebruiker="M", rol="ib", sleutels=[Wachtzin("")], cost=CHEAP
        )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KluisOntbreekt):
        open_vault(tmp_path / "Weg.kluis", WACHTZIN)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "K").write_text("x")
    with pytest.raises(KluisOntbreekt):
        open_vault(tmp_path / "K", WACHTZIN)


def test_a_folder_of_something_else(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("van iemand")
    with pytest.raises(GeenKluis):
        open_vault(tmp_path, WACHTZIN)
    assert [one.name for one in tmp_path.iterdir()] == ["brief.txt"]


def test_the_keys_are_lost(closed: Path) -> None:
    (closed / keyfile.NAME).unlink()
    with pytest.raises(SleutelsOntbreken):
        open_vault(closed, WACHTZIN)


def test_the_keys_are_damaged(closed: Path) -> None:
    (closed / keyfile.NAME).write_bytes((closed / keyfile.NAME).read_bytes()[:-20])
    with pytest.raises(SleutelsBeschadigd):
        open_vault(closed, WACHTZIN)


def test_no_empty_vault_is_made_for_a_lost_database(closed: Path) -> None:
    (closed / "kluis.db").unlink()
    with pytest.raises(KluisbestandOntbreekt):
        open_vault(closed, WACHTZIN)
    assert not (closed / "kluis.db").exists()


def test_an_empty_database_is_damage_and_stays_empty(closed: Path) -> None:
    (closed / "kluis.db").write_bytes(b"")
    with pytest.raises(KluisBeschadigd):
        open_vault(closed, WACHTZIN)
    assert (closed / "kluis.db").read_bytes() == b""


def test_a_database_of_another_vault_is_damage(closed: Path, tmp_path: Path) -> None:
    other, _ = new_vault(tmp_path / "ander")
    other.close(backup=False)
    (closed / "kluis.db").write_bytes((tmp_path / "ander" / "kluis.db").read_bytes())
    before = _everything_in(closed)
    with pytest.raises(KluisBeschadigd):
        open_vault(closed, WACHTZIN)
    assert _everything_in(closed) == before


def test_a_database_without_its_organisation_is_damage(kluis: Vault) -> None:
    with kluis.writing() as connection:
        connection.exec_driver_sql("DELETE FROM organisatie")
    kluis.close(backup=False)
    with pytest.raises(KluisBeschadigd):
        open_vault(kluis.folder, WACHTZIN)


def test_a_vault_of_a_newer_version_is_refused_and_left_alone(kluis: Vault) -> None:
    with kluis.writing() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 999")
    kluis.close(backup=False)
    before = _everything_in(kluis.folder)
    with pytest.raises(NieuwereKluis):
        open_vault(kluis.folder, WACHTZIN)
    assert _everything_in(kluis.folder) == before


def test_after_a_refusal_the_vault_can_still_be_opened(closed: Path) -> None:
    whole = (closed / "kluis.db").read_bytes()
    (closed / "kluis.db").write_bytes(b"x" * len(whole))
    with pytest.raises(KluisBeschadigd):
        open_vault(closed, WACHTZIN)
    (closed / "kluis.db").write_bytes(whole)
    open_vault(closed, WACHTZIN).close(backup=False)


def test_a_vault_in_a_folder_where_nothing_may_be_written(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("models.vault.instance.os.open", refused)
    with pytest.raises(AlleenLezen):
        open_vault(closed, WACHTZIN)


def test_the_same_vault_does_not_open_twice_in_one_program(kluis: Vault) -> None:
    with pytest.raises(KluisInGebruik):
        open_vault(kluis.folder, WACHTZIN)


_TESTS = next(one for one in Path(__file__).resolve().parents if one.name == "tests")
_OPEN = """
import sys
sys.path[:0] = sys.argv[1:3]
from pathlib import Path
from vaults import WACHTZIN
from models.vault import open_vault
vault = open_vault(Path(sys.argv[3]), WACHTZIN)
"""


def _in_another_program(folder: Path, and_then: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", _OPEN + and_then, str(_TESTS.parent), str(_TESTS), str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_vault_open_in_another_program_is_in_use_until_that_program_dies(closed: Path) -> None:
    with _in_another_program(closed, "print('open', flush=True); sys.stdin.read()") as other:
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        with pytest.raises(KluisInGebruik):
            open_vault(closed, WACHTZIN)
        other.kill()
    open_vault(closed, WACHTZIN).close(backup=False)


def test_closing_twice_is_the_same_as_once(kluis: Vault) -> None:
    kluis.close(backup=False)
    kluis.close(backup=False)


def test_a_closed_vault_answers_no_more(kluis: Vault) -> None:
    kluis.close(backup=False)
    with pytest.raises(RuntimeError, match="closed"), kluis.reading():
        pass
    with pytest.raises(RuntimeError, match="closed"), kluis.writing():
        pass


def test_opening_never_makes_a_database_file(tmp_path: Path) -> None:
    with pytest.raises(sqlcipher.OperationalError):
        connect(tmp_path / "geen.db", b"k" * 32)
    assert list(tmp_path.iterdir()) == []


def test_opening_a_vault_of_this_version_loads_no_alembic(closed: Path) -> None:
    done = _in_another_program(closed, "vault.close(); print('alembic' in sys.modules)")
    assert done.communicate() == ("False\n", "")


def test_every_message_says_what_happened_what_is_safe_and_what_to_do() -> None:
    kinds = [one for one in vars(messages).values() if isinstance(one, type) and issubclass(one, KluisMelding)]
    told = [one for one in kinds if one not in (KluisMelding, messages.SleutelbosMelding)]
    sentences = [str(one()) for one in told] + [one.bij_bewaren for one in told if hasattr(one, "bij_bewaren")]
    assert len(set(sentences)) == len(sentences) > 25
    for sentence in sentences:
        assert re.search(r"\b(niet|niets|geen|veilig|in orde)\b", sentence), sentence
        assert len(re.findall(r"[.:;](?= |$)", sentence)) >= 2, sentence
        assert sentence.endswith(".")
