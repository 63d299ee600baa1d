"""The verb `kluis`: a vault is made, copied and put back without a screen."""

from pathlib import Path

import pytest
from real_vault import PASSPHRASE

from forms.commandline.main import main
from models.record.act import act
from models.record.handelingsoort import Handelingsoort
from models.vault import Herstelcode, attachments, open_vault

Capture = pytest.CaptureFixture[str]


def _names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


@pytest.mark.parametrize(
    ("soort", "rol"), [("school", "ib"), ("steunpunt", "steunpunt"), ("samenwerkingsverband", "coordinator")]
)
def test_a_vault_is_made_and_its_recovery_code_told_once_on_stderr(
    tmp_path: Path, secret: Path, capsys: Capture, soort: str, rol: str
) -> None:
    folder = tmp_path / "Nieuw.kluis"
    assert main(["kluis", "maak", str(folder), "--soort", soort, "--wachtzin-bestand", str(secret)]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    code = next(line for line in printed.err.splitlines() if line.startswith("    "))
    with open_vault(folder, PASSPHRASE) as vault:
        assert (vault.soort, vault.rol) == (soort, rol)
    open_vault(folder, Herstelcode(code)).close(backup=False)


def test_the_vault_knows_the_names_that_were_given(tmp_path: Path, secret: Path, capsys: Capture) -> None:
    folder = tmp_path / "Nieuw.kluis"
    words = ["--soort", "school", "--gebruiker", "Joost", "--organisatie", "De Wilgenhoek"]
    assert main(["kluis", "maak", str(folder), *words, "--wachtzin-bestand", str(secret)]) == 0
    with open_vault(folder, PASSPHRASE) as vault, vault.reading() as connection:
        assert connection.exec_driver_sql("SELECT naam FROM gebruiker").scalar() == "Joost"
        assert connection.exec_driver_sql("SELECT naam FROM organisatie").scalar() == "De Wilgenhoek"


def test_no_vault_is_made_over_another(kluis: Path, secret: Path, capsys: Capture) -> None:
    before = _names(kluis)
    assert main(["kluis", "maak", str(kluis), "--soort", "school", "--wachtzin-bestand", str(secret)]) == 1
    assert "staat al iets" in capsys.readouterr().err
    assert _names(kluis) == before


def test_without_a_kind_it_is_wrong_use(tmp_path: Path, capsys: Capture) -> None:
    assert main(["kluis", "maak", str(tmp_path / "K")]) == 2
    assert "dit ontbreekt nog: --soort" in capsys.readouterr().err


def test_a_copy_is_made_and_put_back(kluis: Path, secret: Path, tmp_path: Path, capsys: Capture) -> None:
    stick = tmp_path / "stick"
    assert main(["kluis", "kopie", str(kluis), "--naar", str(stick), "--wachtzin-bestand", str(secret)]) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.parent == stick
    assert _names(stick) == [path.name]

    assert main(["kluis", "herstel", str(path), str(kluis), "--wachtzin-bestand", str(secret)]) == 0
    told = capsys.readouterr().out
    (aside,) = tmp_path.glob("School (voor terugzetten *).kluis")
    assert str(kluis) in told
    assert str(aside) in told
    with open_vault(kluis, PASSPHRASE) as vault, vault.reading() as connection:
        acts = connection.exec_driver_sql("SELECT soort FROM spoor").scalars().all()
        assert acts == [Handelingsoort.KOPIE_TERUGGEZET]


def test_a_copy_goes_to_a_new_place_and_beside_the_vault_by_itself(
    kluis: Path, secret: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["kluis", "kopie", str(kluis), "--wachtzin-bestand", str(secret)]) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.parent == tmp_path / "School-reservekopieen"
    assert main(["kluis", "herstel", str(path), str(tmp_path / "Terug"), "--wachtzin-bestand", str(secret)]) == 0
    assert "De kluis die er stond" not in capsys.readouterr().out
    open_vault(tmp_path / "Terug", PASSPHRASE).close(backup=False)


def test_what_is_no_copy_is_refused(kluis: Path, secret: Path, capsys: Capture) -> None:
    before = _names(kluis.parent)
    assert main(["kluis", "herstel", str(secret), str(kluis), "--wachtzin-bestand", str(secret)]) == 1
    assert "geen reservekopie" in capsys.readouterr().err
    assert _names(kluis.parent) == before


def test_the_vault_is_looked_over(kluis: Path, secret: Path, capsys: Capture) -> None:
    assert main(["kluis", "controle", str(kluis), "--wachtzin-bestand", str(secret)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "De dossiers zijn in orde.",
        "Bijlagen: 0. Ontbreken: 0. Beschadigd: 0.",
    ]
    with open_vault(kluis, PASSPHRASE) as vault:
        with act(vault, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
            name = attachments.keep(vault.storage, doing.connection, b"een verslag")
        vault.close(backup=False)
    (kluis / "bijlagen" / name).rename(kluis / "bijlagen" / "van iemand")
    assert main(["kluis", "controle", str(kluis), "--wachtzin-bestand", str(secret)]) == 1
    assert capsys.readouterr().out.splitlines()[1:] == [
        "Bijlagen: 1. Ontbreken: 1. Beschadigd: 0.",
        "Bestanden in de map bijlagen die bij niets horen: 1. Ze storen niet.",
    ]


def test_a_damaged_vault_is_told(kluis: Path, secret: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.vault.vault.is_whole", lambda _: False)
    assert main(["kluis", "controle", str(kluis), "--wachtzin-bestand", str(secret)]) == 1
    assert "Zet de laatste reservekopie terug" in capsys.readouterr().out


def test_putting_back_tells_of_attachments_without_a_file(
    kluis: Path, secret: Path, tmp_path: Path, capsys: Capture
) -> None:
    with open_vault(kluis, PASSPHRASE) as vault:
        with act(vault, Handelingsoort.DOCUMENT_GEMAAKT) as doing:
            attachments.keep(vault.storage, doing.connection, b"een verslag")
        path = vault.backup(tmp_path / "stick").path
        vault.close(backup=False)
    (tmp_path / "alleen").mkdir()
    alone = path.rename(tmp_path / "alleen" / path.name)
    words = ["kluis", "herstel", str(alone), str(tmp_path / "T"), "--wachtzin-bestand", str(secret)]
    assert main(words) == 0
    assert "niet bij de reservekopie ligt: 1" in capsys.readouterr().err
