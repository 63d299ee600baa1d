"""The verb `overzicht`: the numbers as a PDF, for whoever keeps requests."""

from real_vault import FAST, PASSPHRASE

from forms.casus.demo_requests import add_requests
from forms.commandline.main import main
from models.vault import create_vault


def _vault(tmp_path, soort: str, *, filled: bool = False):
    folder = tmp_path / "Laagwater.kluis"
    vault, _ = create_vault(
        folder, soort, organisatie=None, gebruiker="Sietske", rol="coordinator", sleutels=[PASSPHRASE], cost=FAST
    )
    if filled:
        add_requests(vault)
    vault.close(backup=False)
    return folder


def _call(folder, secret, out) -> int:
    words = ["overzicht", str(folder), "--op", "2026-11-28", "--uit", str(out), "--wachtzin-bestand", str(secret)]
    return main(words)


def test_the_pdf_is_written_and_its_place_told(tmp_path, secret, capsys):
    folder = _vault(tmp_path, "samenwerkingsverband", filled=True)
    assert _call(folder, secret, tmp_path / "uit") == 0
    written = tmp_path / "uit" / "overzicht-2026-11-28.pdf"
    assert capsys.readouterr().out.strip() == str(written)
    assert written.read_bytes().startswith(b"%PDF")


def test_an_empty_vault_and_a_steunpunt_are_told_why(tmp_path, secret, capsys):
    assert _call(_vault(tmp_path, "samenwerkingsverband"), secret, tmp_path / "uit") == 1
    assert "nog niets te tellen" in capsys.readouterr().err
    (tmp_path / "ander").mkdir()
    assert _call(_vault(tmp_path / "ander", "steunpunt"), secret, tmp_path / "uit") == 1
    assert "signaal" in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()
