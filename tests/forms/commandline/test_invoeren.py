"""The verb `invoeren` on a real vault: what it prints, what it leaves, and how it refuses."""

import json
from datetime import date

import pytest
from sqlalchemy import select

from forms.commandline.main import main
from models.actions.dossier import new_dossier
from models.resources import resource
from models.snapshot import Leerling
from models.tables import Dossier
from models.vault import Wachtzin, create_vault, open_vault
from models.vault.passphrase import Cost

PASSPHRASE = Wachtzin("paarse olifant fietst naar zee")
DEMO = resource("demo", "edex_basisschool.xml")


@pytest.fixture
def kluis(tmp_path):
    """A school's vault in which Łukasz has a dossier already; closed."""
    folder = tmp_path / "School.kluis"
    vault, _ = create_vault(
        folder,
        "school",
        organisatie="De Wilgenhoek",
        gebruiker="Marit Hoekzema",
        rol="ib",
        sleutels=[PASSPHRASE],
        cost=Cost(time=1, memory=1024, lanes=1),
    )
    new_dossier(vault, Leerling(roepnaam="Łukasz", achternaam="Wiśniewski", geboortedatum=date(2018, 5, 21)))
    vault.close(backup=False)
    return folder


@pytest.fixture
def invoeren(kluis, tmp_path, capsys):
    """Calls the verb; answers the exit code, stdout and stderr."""
    secret = tmp_path / "wachtzin.txt"
    secret.write_text(PASSPHRASE.tekst + "\n", encoding="utf-8")

    def call(*words):
        code = main(["invoeren", str(kluis), "--wachtzin-bestand", str(secret), *map(str, words)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return call


def names(kluis):
    with open_vault(kluis, PASSPHRASE) as vault, vault.reading() as connection:
        return sorted(name for (name,) in connection.execute(select(Dossier.zoeknaam)))


def test_a_trial_tells_what_would_happen_and_changes_nothing(kluis, invoeren):
    code, out, err = invoeren(DEMO, "--proef", "--json")
    told = json.loads(out)
    assert (code, err, told["proef"]) == (0, "", True)
    assert (len(told["nieuw"]), len(told["te_koppelen"])) == (239, 1)
    assert "bsn" in {field for one in told["weggelaten"] for field in one["velden"]}
    assert len(names(kluis)) == 1


def test_a_roster_is_taken_over_and_a_second_time_changes_nothing(kluis, invoeren):
    code, out, _ = invoeren(DEMO)
    assert code == 0
    assert "Overgenomen: 239 nieuwe dossiers, 0 bijgewerkt. 1 leerling wacht op jouw keuze" in out
    taken = names(kluis)
    assert len(taken) == 240
    code, out, _ = invoeren(DEMO, "--json")
    assert (code, json.loads(out)["handeling"]) == (0, None)
    assert names(kluis) == taken


def test_linking_is_done_when_it_is_asked(kluis, invoeren):
    _, out, _ = invoeren(DEMO, "--koppel", "--json")
    told = json.loads(out)
    assert list(told["gekoppeld"]) == ["00121"]
    assert told["wacht_op_keuze"] == []
    assert len(names(kluis)) == 240


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<!DOCTYPE x><EDEX/>", "documenttype"),
        (b"<EDEX><leerlingen>", "plotseling op"),
        (b"PK\x03\x04", "Excel- of zipbestand"),
        (b"", "leeg"),
    ],
)
def test_a_file_that_is_refused_gives_one_sentence_on_stderr_and_changes_nothing(
    kluis, invoeren, tmp_path, content, reason
):
    file = tmp_path / "EDEX.XML"
    file.write_bytes(content)
    code, out, err = invoeren(file, "--json")
    assert (code, out) == (1, "")
    assert reason in err
    assert err.count("\n") == 1
    assert len(names(kluis)) == 1


def test_the_roster_of_another_school_needs_a_word_more(kluis, invoeren, tmp_path):
    invoeren(DEMO)
    other = tmp_path / "EDEX.XML"
    other.write_bytes(DEMO.read_bytes().replace(b"99XD", b"99XE"))
    code, _, err = invoeren(other)
    assert code == 1
    assert "99XE" in err
    assert len(names(kluis)) == 240
    code, _, _ = invoeren(other, "--school-klopt")
    assert code == 0


def test_a_call_without_a_file_is_wrong_use(invoeren):
    code, out, err = invoeren()
    assert (code, out) == (2, "")
    assert "dit ontbreekt nog: BESTAND" in err
